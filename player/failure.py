"""From what libmpv writes into its log to one plain sentence.

libmpv reports every failure to open as "loading failed"; the cause stands only in the log.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from player.errors import PlaybackFailedError
from player.source import Source, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_SENTENCES = (
    (r"HTTP error 404", "There is nothing at this address (the server says 404)."),
    (r"HTTP error (40[137])", "The server does not hand out this film (it says {0})."),
    (r"HTTP error (4\d\d|5\d\d)", "The server could not deliver this film (it says {0})."),
    (r"Connection refused", "Nothing answers at this address: the connection was refused."),
    (r"Failed to resolve hostname (\S+?):", "There is no server named {0}, or no network."),
    (r"timed out", "The server did not answer in time."),
    (r"(?i)certificate", "The server's certificate is not to be trusted."),
    (r"\btls: ", "No secure connection to the server could be made."),
    (r"No route to host|Network is unreachable", "The server cannot be reached: no network."),
    (r"No video or audio streams selected", "This file has no picture."),
    (r"moov atom not found", "The film is incomplete: its table of contents is missing."),
    (r"(?i)recogni[sz]e file format", "This is not a film, or one of an unknown kind."),
    (r"Invalid data found", "The film is damaged, or this is not a film."),
    (r"Failed to open http", "The server gave no answer in time."),
)


def playback_failure(log: Iterable[str]) -> PlaybackFailedError:
    """Return the error for a film that could not be opened, from the log lines of the attempt."""
    text = "\n".join(log)
    for pattern, sentence in _SENTENCES:
        match = re.search(pattern, text)
        if match:
            return PlaybackFailedError(sentence.format(*match.groups()))
    return PlaybackFailedError("The film could not be played.")


def no_picture() -> PlaybackFailedError:
    """Return the error for a film or image none of whose pictures could be decoded."""
    return PlaybackFailedError("No picture can be shown: the file is damaged, or far too large.")


def ends_early(position: float, duration: float) -> PlaybackFailedError | None:
    """Return the error for a film that ended at `position` of `duration` seconds, or None."""
    if duration - position <= max(1.0, 0.02 * duration):
        return None
    return PlaybackFailedError(
        f"The film ends early: it stops at {clock(position)} of {clock(duration)}, "
        "so the file is not complete."
    )


def second_try(source: Source, log: Iterable[str]) -> Source | None:
    """Return the source to load instead, when a web address turned out to be HLS or DASH."""
    refused = any("due to --access-references=no" in line for line in log)
    if refused and source.kind is SourceKind.WEB:
        return replace(source, kind=SourceKind.STREAM)
    return None


def clock(seconds: float) -> str:
    """Write seconds as people read them: 1:02, 1:00:02."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
