"""Where a viewer's clock begins in a film that PyAV reads beside libmpv."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from av.container import InputContainer

_CLOCK: Final = 1_000_000  # FFmpeg's AV_TIME_BASE


def clock_start(container: InputContainer) -> float:
    """Return the seconds of the file's own clock at which a viewer's clock is at 0.

    libmpv does not look for the start of MP4 and MOV, so their clock is shown as it is: it begins
    above 0 where a file has no edit list.
    """
    if "mp4" in container.format.name.split(","):
        return 0.0
    return (container.start_time or 0) / _CLOCK
