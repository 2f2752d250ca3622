"""What a viewer says of products, yes or no, with a way back and forth."""

from __future__ import annotations

Said = tuple[tuple[str, bool], ...]
"""Product id, and whether it was a yes; in the order in which it was said."""


class Verdicts:
    """The verdicts on the products of one item."""

    def __init__(self) -> None:
        self._past: list[Said] = []
        self._ahead: list[Said] = []
        self.now: Said = ()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._ahead)

    def of(self, product: str) -> bool | None:
        """Return what was said of a product; None where nothing was."""
        return dict(self.now).get(product)

    def begin(self) -> None:
        """Forget everything."""
        self._past, self._ahead, self.now = [], [], ()

    def judge(self, product: str, *, good: bool) -> None:
        """Say yes or no; what was said before is taken back."""
        others = tuple(one for one in self.now if one[0] != product)
        self._step(others if self.of(product) is good else (*others, (product, good)))

    def clear(self) -> None:
        """Take everything back, in one step that can be undone."""
        self._step(())

    def undo(self) -> None:
        """Take the last step back, where there is one."""
        if self._past:
            self._ahead.append(self.now)
            self.now = self._past.pop()

    def redo(self) -> None:
        """Take the step again that was taken back last, where there is one."""
        if self._ahead:
            self._past.append(self.now)
            self.now = self._ahead.pop()

    def _step(self, said: Said) -> None:
        self._past.append(self.now)
        self._ahead.clear()
        self.now = said
