"""The names of encodings in the words of people."""

from __future__ import annotations

from typing import Final

from app.marking import marked

ENCODING_WORDS: Final = {
    "auto": marked("Automatic"),
    "cp1252": marked("Western European"),
    "cp1250": marked("Central European"),
    "cp1251": marked("Cyrillic"),
    "cp1253": marked("Greek"),
    "cp1254": marked("Turkish"),
    "cp1255": marked("Hebrew"),
    "cp1256": marked("Arabic"),
    "cp1257": marked("Baltic"),
    "cp1258": marked("Vietnamese"),
    "cp874": marked("Thai"),
    "gb18030": marked("Simplified Chinese"),
    "big5": marked("Traditional Chinese"),
    "cp932": marked("Japanese"),
    "cp949": marked("Korean"),
    "koi8-r": marked("Cyrillic (KOI8)"),
}
"""Every one of player.preferences.ENCODINGS."""
