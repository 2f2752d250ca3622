"""What the viewer said of the shots that were found: yes or no, with a way back and forth."""

from __future__ import annotations

from app.library.moment import Judgement

_MOST = 500
"""More steps than anybody takes back."""

Judged = tuple[Judgement, ...]


class Judging:
    """The judgements of one search. All methods that change say whether anything did."""

    def __init__(self) -> None:
        self._past: list[Judged] = []
        self._ahead: list[Judged] = []
        self.now: Judged = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._ahead)

    def verdict(self, film: str, shot: int) -> bool | None:
        """Return what was said of a shot; None where nothing was."""
        said = (one.good for one in self.now if (one.film, one.shot) == (film, shot))
        return next(said, None)

    def begin(self, judged: Judged = ()) -> None:
        """Begin another search, in which this was said already."""
        self._past, self._ahead, self.now = [], [], judged

    def judge(self, film: str, shot: int, good: bool) -> None:
        """Say yes or no; what was said before is taken back."""
        others = tuple(one for one in self.now if (one.film, one.shot) != (film, shot))
        if self.verdict(film, shot) == good:
            self._step(others)
        else:
            self._step((*others, Judgement(film=film, shot=shot, good=good)))

    def clear(self) -> bool:
        """Take everything back, in one step that can be undone."""
        if not self.now:
            return False
        self._step(())
        return True

    def undo(self) -> bool:
        """Take the last step back."""
        if not self._past:
            return False
        self._ahead.append(self.now)
        self.now = self._past.pop()
        return True

    def redo(self) -> bool:
        """Take the step again that was taken back last."""
        if not self._ahead:
            return False
        self._past.append(self.now)
        self.now = self._ahead.pop()
        return True

    def _step(self, judged: Judged) -> None:
        self._past = [*self._past[-_MOST:], self.now]
        self._ahead = []
        self.now = judged
