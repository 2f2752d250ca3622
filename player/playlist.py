"""The films to play, in their order, and which of them plays."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True, slots=True)
class Entry:
    """A film of a playlist.

    address: absolute path, or http(s) URL; it is checked when it is played. title: as its list
    has it, may be empty. seconds: how long it is, 0 where that is not known.
    """

    address: str
    title: str = ""
    seconds: float = 0.0

    @property
    def on_web(self) -> bool:
        """Whether it is an address rather than a file."""
        return self.address.lower().startswith(("http://", "https://"))

    @property
    def holds_password(self) -> bool:
        """Whether its address is to be told nobody."""
        return self.on_web and "@" in urlsplit(self.address).netloc

    @property
    def name(self) -> str:
        """What a viewer calls it: its title, else the last part of its address."""
        path = unquote(urlsplit(self.address).path) if self.on_web else self.address
        return self.title or Path(path).name or self.address


class Playlist:
    """Rows of films. Every change keeps track of the row that plays.

    of_folder: the rows are a film and what lies beside it, not chosen by the viewer.
    """

    def __init__(self) -> None:
        self.of_folder = False
        self._entries: list[Entry] = []
        self._draws: list[float] = []
        """Shuffled, the films play in the order of these numbers."""
        self._place = 0
        self._there = False
        """Whether the film that plays is in the list; else it was taken out before `_place`."""
        self._drawn = 0.0

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> Sequence[Entry]:
        """The films, in their order."""
        return self._entries

    @property
    def current(self) -> int | None:
        """The row that plays; None where none does, or it was taken out."""
        return self._place if self._there else None

    def replace(self, entries: Iterable[Entry], current: int | None = None) -> None:
        """Put these in place of all; where a film was among the former, its shuffled turn stays."""
        former = dict(zip((one.address for one in self._entries), self._draws, strict=True))
        self._drawn = 0.0 if current is None else self._drawn
        self._entries = list(entries)
        self._draws = [former.get(one.address, self._draw()) for one in self._entries]
        self._place, self._there = current or 0, current is not None
        if current is not None:
            self._drawn = self._draws[current]

    def insert(self, at: int, entries: Sequence[Entry]) -> None:
        """Put films before row `at`; shuffled, their turn is still to come."""
        self.of_folder = False
        self._entries[at:at] = entries
        self._draws[at:at] = [self._draw() for _ in entries]
        if at <= self._place and (self._there or at < self._place):
            self._place += len(entries)

    def remove(self, rows: Iterable[int]) -> None:
        """Take films out; the one that plays goes on, and those after it follow."""
        gone = set(rows)
        self.of_folder = False
        kept = [row for row in range(len(self)) if row not in gone]
        self._there = self._there and self._place not in gone
        self._place -= sum(row < self._place for row in gone)
        self._rearrange(kept)

    def move(self, rows: Iterable[int], to: int) -> list[int]:
        """Put films before row `to`, in their order; return the former row of every row."""
        moving = sorted(set(rows))
        still = set(range(len(self))) - set(moving)
        order = [
            *sorted(row for row in still if row < to),
            *moving,
            *sorted(row for row in still if row >= to),
        ]
        self.of_folder = False
        if self._there:
            self._place = order.index(self._place)
        self._rearrange(order)
        return order

    def play(self, row: int) -> Entry:
        """Note that a row plays now."""
        self._place, self._there, self._drawn = row, True, self._draws[row]
        return self._entries[row]

    def choose(self, row: int) -> Entry:
        """Play a row out of its turn; shuffled, all that were to come still come."""
        following = self.after(1, shuffled=True)
        if following is not None:
            self._draws[row] = (self._drawn + self._draws[following]) / 2
        return self.play(row)

    def shuffle(self) -> None:
        """Draw a new order for playing shuffled; the film that plays comes first in it."""
        self._drawn = 0.0
        self._draws = [self._draw() for _ in self._entries]
        if self._there:
            self._draws[self._place] = 0.0

    def find(self, address: str) -> int | None:
        """Return the row of a film, the one that plays if it is there more than once."""
        if self._there and self._entries[self._place].address == address:
            return self._place
        rows = (row for row, one in enumerate(self._entries) if one.address == address)
        return next(rows, None)

    def after(self, step: int, *, shuffled: bool = False, around: bool = False) -> int | None:
        """Return the row one step on (1) or back (-1); None past an end.

        around: after the last comes the first.
        """
        if not self._entries:
            return None
        row = self._drawn_after(step) if shuffled else self._listed_after(step)
        if row is None and around:
            order = self._draws if shuffled else range(len(self))
            ends = sorted(range(len(self)), key=order.__getitem__)
            return ends[0 if step > 0 else -1]
        return row

    def _listed_after(self, step: int) -> int | None:
        row = self._place + step - (not self._there and step > 0)
        return row if 0 <= row < len(self) else None

    def _drawn_after(self, step: int) -> int | None:
        now = (self._drawn, self._place if self._there else -1)
        turns = [(draw, row) for row, draw in enumerate(self._draws)]
        if step > 0:
            return min((turn for turn in turns if turn > now), default=(0.0, None))[1]
        return max((turn for turn in turns if turn < now), default=(0.0, None))[1]

    def _rearrange(self, order: Sequence[int]) -> None:
        self._entries = [self._entries[row] for row in order]
        self._draws = [self._draws[row] for row in order]

    def _draw(self) -> float:
        """Return a turn after the film that plays: what comes late must still have one."""
        return random.uniform(self._drawn, 1.0)  # noqa: S311 - an order of films is no secret
