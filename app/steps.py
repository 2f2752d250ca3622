"""States one after the other, with a way back and forth."""

from __future__ import annotations

from typing import Final, Generic, TypeVar

State = TypeVar("State")
_MOST: Final = 500
"""More steps than anybody takes back."""


class Steps(Generic[State]):
    """What is so now, and the steps that can be undone and redone."""

    def __init__(self, first: State) -> None:
        self._past: list[State] = []
        self._ahead: list[State] = []
        self.now = first

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._ahead)

    def restart(self, state: State) -> None:
        """Begin here; there is no way back."""
        self._past, self._ahead, self.now = [], [], state

    def step(self, state: State) -> None:
        """Go on from here; what was taken back is gone."""
        self._past = [*self._past[1 - _MOST :], self.now]
        self._ahead = []
        self.now = state

    def undo(self) -> bool:
        """Take the last step back; say whether there was one."""
        if not self._past:
            return False
        self._ahead.append(self.now)
        self.now = self._past.pop()
        return True

    def redo(self) -> bool:
        """Take the step again that was taken back last; say whether there was one."""
        if not self._ahead:
            return False
        self._past.append(self.now)
        self.now = self._ahead.pop()
        return True
