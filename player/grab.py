"""Take the exact picture on screen out of libmpv.

python-mpv's own screenshot_raw() returns pictures as wide as their padded rows and needs Pillow,
so the command is called here through its C interface (mpv's client.h and input.rst).
"""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final

from player import properties
from player.errors import GrabError, MovedOnError
from player.frame import Frame
from player.libmpv import mpv_module

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_TRIES: Final = 5


def grab(mpv: Any, media: str, *, turned: bool = False) -> Frame:
    """Return the frame shown, upright and with square pixels; for a worker thread, while paused.

    turned: the viewer turned the film; the frame then lies as on screen, too.
    Raises GrabError when no picture is shown, MovedOnError when a seek came between.
    """
    shown, image = _still(mpv)
    return _frame(mpv, shown, image, media, turned=turned)


def snap(mpv: Any, media: str, *, subtitles: bool) -> Frame:
    """Return the picture of this moment, with the subtitles shown or without, also while it plays.

    For a worker thread. Raises GrabError when no picture is shown.
    """
    shown = getattr(mpv, properties.TIME_POS)
    image = _screenshot(mpv.handle, "subtitles" if subtitles else "video")
    return _frame(mpv, shown, image, media, turned=False)


def _frame(
    mpv: Any, shown: float | None, image: npt.NDArray[np.uint8], media: str, *, turned: bool
) -> Frame:
    turns = (getattr(mpv, properties.ROTATION) or 0) // 90
    if turns:
        import numpy as np  # late: the first picture must not wait for it

        image = np.ascontiguousarray(np.rot90(image, -turns))
    start = getattr(mpv, properties.START_TIME) or 0.0
    return Frame(image=image, media=media, pts=(shown or 0.0) + start, turned=turned)


def _still(mpv: Any) -> tuple[float | None, npt.NDArray[np.uint8]]:
    """Return a picture and its time.

    A seek begins some time after it was asked for. From then on the clock tells where it goes to,
    while the former picture still stands: so clock and seek are looked at again afterwards.
    """
    for _ in range(_TRIES):
        shown = getattr(mpv, properties.TIME_POS)
        image = _screenshot(mpv.handle)
        if getattr(mpv, properties.SEEKING):
            break
        if getattr(mpv, properties.TIME_POS) == shown:
            return shown, image
    raise MovedOnError("The film moved on while its picture was taken.")


def _screenshot(handle: Any, what: str = "video") -> npt.NDArray[np.uint8]:
    """Run `screenshot-raw` and return a copy of its picture: uint8 HxWx4, bgr0."""
    lib = mpv_module()
    *_alive, arguments = lib._make_node_str_list(["screenshot-raw", what])  # noqa: SLF001
    answer = lib.MpvNode()
    command = ctypes.cast(arguments, ctypes.POINTER(lib.MpvNode))
    try:
        lib._mpv_command_node(handle, command, ctypes.pointer(answer))  # noqa: SLF001
    except SystemError as error:  # python-mpv's class for a command that failed
        raise GrabError("No picture is shown that could be taken.") from error
    try:
        return _copied(_fields(answer))
    finally:
        lib._mpv_free_node_contents(ctypes.byref(answer))  # noqa: SLF001


def _fields(answer: Any) -> dict[str, Any]:
    """Return the values of a node map; the bytes stay where they are, as an MpvByteArray."""
    nodes = answer.val.map.contents
    fields = {nodes.keys[i].decode(): nodes.values[i] for i in range(nodes.num)}
    if fields["format"].val.string != b"bgr0":
        raise GrabError(
            "The picture has an unknown format: {format!r}.", format=fields["format"].val.string
        )
    numbers = {name: fields[name].val.int64 for name in ("w", "h", "stride")}
    return numbers | {"data": fields["data"].val.byte_array.contents}


def _copied(fields: dict[str, Any]) -> npt.NDArray[np.uint8]:
    """Copy the rows without their padding."""
    import numpy as np  # late: the first picture must not wait for it

    data = fields["data"]
    raw = np.ctypeslib.as_array(
        ctypes.cast(data.data, ctypes.POINTER(ctypes.c_uint8)), shape=(data.size,)
    )
    shape = (fields["h"], fields["w"], 4)
    strides = (fields["stride"], 4, 1)
    return np.lib.stride_tricks.as_strided(raw, shape, strides).copy()
