"""How the letters of a subtitle file are read: as libmpv reads them, so that both show the same."""

from __future__ import annotations

import codecs
import re
import threading
from pathlib import Path
from typing import Final

from player.libmpv import start_mpv
from player.log import Log
from player.options import READING, allow
from player.preferences import AUTOMATIC
from player.source import Source, SourceKind

_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_WIDER: Final = {"shift_jis": "cp932", "iso-8859-1": "cp1252"}  # what people really write
_WESTERN: Final = "cp1252"
_PATIENCE: Final = 5.0  # seconds
_TOLD = re.compile(r"Using charset '([^']+)'")  # misc/charset_conv.c of mpv


def text_of(path: Path, data: bytes, encoding: str = AUTOMATIC) -> str:
    """Return `data`, the content of the file at `path`, as text; never fails.

    encoding: one of player.preferences.ENCODINGS. As in libmpv, a byte-order mark and valid UTF-8
    come before it.
    """
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return data.decode(name, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        name = _guessed(path) if encoding == AUTOMATIC else encoding
        return data.decode(_known(name), errors="replace")


def _known(name: str) -> str:
    name = _WIDER.get(name.lower(), name)
    try:
        return codecs.lookup(name).name
    except LookupError:
        return _WESTERN


def _guessed(path: Path) -> str:
    """Return what libmpv's own detector takes the file for; it tells nobody but its log."""
    told: list[str] = []
    ended = threading.Event()
    log = Log()

    def hear(level: str, prefix: str, text: str) -> None:
        told.extend(_TOLD.findall(text))
        log.add(level, prefix, text)

    mpv = start_mpv(READING, hear)
    try:
        log.watch(mpv)
        mpv.set_loglevel("v")
        allow(mpv, Source(str(path), SourceKind.FILE))
        mpv.event_callback("file-loaded", "end-file")(lambda _event: ended.set())
        mpv.command("loadfile", str(path))
        ended.wait(_PATIENCE)
        log.lines()  # waits for all of them
    finally:
        mpv.terminate()
    return told[-1] if told else _WESTERN
