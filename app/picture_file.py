"""Pictures of films on disk: what they are called, and written so that none is ever replaced."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from player.failure import clock
from store.disk import plain_disk_errors

if TYPE_CHECKING:
    from player.frame import Frame

FORMATS: Final = {"png": "png", "jpeg": "jpg", "webp": "webp"}
"""What can be written, and the suffix of each."""
_QUALITY: Final = {"png": 80, "jpeg": 93, "webp": 93}
"""For PNG, which loses nothing, Qt takes it as haste: 80 is a third of the time of the smallest."""
_LONGEST: Final = 120
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")  # Windows


def picture_name(template: str, media: str, seconds: float, now: datetime) -> str:
    """Return a name without its suffix, one that every system takes.

    template: text with {film}, {time} (in the film), {date} and {clock} (of the day); any other
    word in braces stays as it is. media: path or address of the film.
    """
    values = {
        "film": _title(media),
        "time": clock(seconds).replace(":", "."),
        "date": f"{now:%Y-%m-%d}",
        "clock": f"{now:%H.%M.%S}",
    }
    filled = re.sub(r"\{(\w+)\}", lambda word: values.get(word[1], word[0]), template)
    name = " ".join(_FORBIDDEN.sub(" ", filled).split())[:_LONGEST].strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name or "film"


def picture_of(frame: Frame) -> QImage:
    """Return a frame as a picture of its own, opaque."""
    height, width = frame.image.shape[:2]
    rows = frame.image
    return QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_RGB32).copy()


def keep_picture(picture: QImage, folder: Path, name: str, kind: str) -> Path:
    """Write into `folder` under a name that is free, and return the file.

    kind: one of FORMATS. For a thread of its own. Raises DiskFullError, NotWritableError; then
    nothing is left behind.
    """
    data = _encoded(picture, kind)
    with plain_disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        return _written(data, folder, name, FORMATS[kind])


def _encoded(picture: QImage, kind: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(kind.encode()))
    writer.setQuality(_QUALITY[kind])
    if not writer.write(picture):
        raise ValueError(f"a picture could not be made a {kind}: {writer.errorString()}")
    return bytes(buffer.data().data())


def _written(data: bytes, folder: Path, name: str, suffix: str) -> Path:
    number = 1
    while True:
        path = folder / (f"{name}.{suffix}" if number == 1 else f"{name} ({number}).{suffix}")
        try:
            file = path.open("xb")
        except FileExistsError:
            number += 1
            continue
        try:
            with file:
                file.write(data)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path


def _title(media: str) -> str:
    if media.startswith(("http://", "https://")):
        parts = urlsplit(media)
        return PurePosixPath(unquote(parts.path)).stem or parts.hostname or ""
    return Path(media).stem
