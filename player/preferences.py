"""What a viewer wants of every film, not of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

AUTOMATIC: Final = "auto"

ENCODINGS: Final = (
    AUTOMATIC,
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp1258",
    "cp874",
    "gb18030",
    "big5",
    "cp932",
    "cp949",
    "koi8-r",
)
"""What both iconv and Python know by these names; each but the first holds for what is no UTF-8."""


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages to begin with where a film has them: ISO 639 or BCP 47, empty for any.

    subtitles: whether a film begins with any subtitles at all.
    """

    audio: str = ""
    subtitle: str = ""
    subtitles: bool = True


@dataclass(frozen=True, slots=True)
class SubtitleLook:
    """How subtitles that bring no style of their own are drawn.

    size: 1.0 is usual. place: per cent of the height from the top, 100 is the lower edge.
    colour and ground: "#RRGGBB" or "#AARRGGBB"; an empty ground is none but an edge around letters.
    """

    size: float = 1.0
    place: int = 100
    colour: str = "#FFFFFF"
    ground: str = ""
