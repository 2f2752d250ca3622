"""What the viewer said of the shots that were found: yes or no, with a way back and forth."""

from __future__ import annotations

from app.library.moment import Judgement
from app.steps import Steps

Judged = tuple[Judgement, ...]


class Judging(Steps[Judged]):
    """The judgements of one search."""

    def __init__(self) -> None:
        super().__init__(())

    def verdict(self, film: str, shot: int) -> bool | None:
        """Return what was said of a shot; None where nothing was."""
        said = (one.good for one in self.now if (one.film, one.shot) == (film, shot))
        return next(said, None)

    def begin(self, judged: Judged = ()) -> None:
        """Begin another search, in which this was said already."""
        self.restart(judged)

    def judge(self, film: str, shot: int, good: bool) -> None:
        """Say yes or no; what was said before is taken back."""
        others = tuple(one for one in self.now if (one.film, one.shot) != (film, shot))
        if self.verdict(film, shot) == good:
            self.step(others)
        else:
            self.step((*others, Judgement(film=film, shot=shot, good=good)))

    def clear(self) -> bool:
        """Take everything back, in one step that can be undone; say whether there was anything."""
        if self.now:
            self.step(())
            return True
        return False
