"""What a person typed into the box of the search: words, phrases in quotes, and minus-words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_SIGNS: Final = "-\N{MINUS SIGN}\N{EN DASH}"
"""What keyboards and word processors write for a minus."""
_PART: Final = re.compile(rf'(?<!\S)(?P<minus>[{_SIGNS}]?)(?:"(?P<phrase>[^"]*)"?|(?P<word>\S+))')


@dataclass(frozen=True, slots=True)
class Wish:
    """What shots are to show or say, and what not.

    words: all that is wished for, without signs. phrases: what of it stood in quotes. loose: the
    words that did not. without: what shots must not show or say.
    """

    words: str
    phrases: tuple[str, ...] = ()
    loose: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


def read_wish(text: str) -> Wish:
    """Read `a street "main square" -night -"heavy rain"`; a hyphen within a word is none."""
    plain: list[str] = []
    phrases: list[str] = []
    loose: list[str] = []
    without: list[str] = []
    for part in _PART.finditer(text):
        phrase, word = part["phrase"], part["word"]
        said = " ".join((word or phrase or "").split())
        if not said.strip(_SIGNS + '"'):
            continue
        if part["minus"]:
            without.append(said)
        else:
            plain.append(said)
            (loose if phrase is None else phrases).append(said)
    return Wish(" ".join(plain), tuple(phrases), tuple(loose), tuple(without))
