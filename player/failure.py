"""From what libmpv writes into its log to one plain sentence.

libmpv reports every failure to open as "loading failed"; the cause stands only in the log.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from player.causes import cause_of
from player.errors import (
    AccessDeniedError,
    ConnectionLostError,
    IncompleteFilmError,
    NoAnswerError,
    NotThereError,
    PlaybackFailedError,
    ServerTroubleError,
    StreamKindError,
    UnreachableError,
)
from player.source import Source, SourceKind

if TYPE_CHECKING:
    from collections.abc import Iterable

_OF_THE_NETWORK = (ServerTroubleError, UnreachableError, NoAnswerError, NotThereError)


def playback_failure(log: Iterable[str], *, at_once: bool = False) -> PlaybackFailedError:
    """Return the error for a film that could not be opened, from the log lines of the attempt.

    at_once: it failed sooner than a silent server would; FFmpeg keeps to itself that a server asks
    for a password (http.c, check_http_code) or sends on without end.
    """
    cause = cause_of(log) or PlaybackFailedError("The film could not be played.")
    return turned_away() if at_once and type(cause) is NoAnswerError else cause


def turned_away() -> AccessDeniedError:
    """Return the error for a server that answers, but not with a film."""
    return AccessDeniedError(
        "The server turns this request away: it asks for a name and password (401), "
        "or sends on to where nothing is opened."
    )


def lost_connection(log: Iterable[str], position: float) -> ConnectionLostError | None:
    """Return the error for a film from the web that stopped at `position` seconds, or None.

    None where the log knows no reason: then the film itself ends there.
    """
    cause = cause_of(line for line in log if "keepalive request failed" not in line)
    if not isinstance(cause, _OF_THE_NETWORK):
        return None
    return ConnectionLostError(
        "The film stopped coming at {time}. {cause}", time=clock(position), cause=cause
    )


def stream_dried_up() -> ConnectionLostError:
    """Return the error for a stream whose list names parts that are not there."""
    return ConnectionLostError(
        "The stream has stopped: its server names no further part, so it is over or interrupted."
    )


def parts_left_out(parts: int) -> StreamKindError:
    """Return the error for a DASH film of several periods, of which FFmpeg plays the longest."""
    return StreamKindError(
        "This stream is made of {parts} parts, and only the longest of them can be played here.",
        parts=parts,
    )


def no_picture() -> PlaybackFailedError:
    """Return the error for a film or image none of whose pictures could be decoded."""
    return PlaybackFailedError("No picture can be shown: the file is damaged, or far too large.")


def ends_early(position: float, duration: float, start: float = 0.0) -> IncompleteFilmError | None:
    """Return the error for a film that ended at `position` of `duration` seconds, or None.

    start: where the film's own clock begins. Some kinds count the duration from that clock's
    zero, others from the first frame; it is early where it is by both.
    """
    room = max(1.0, 0.02 * duration)
    if not duration or min(abs(duration - position), abs(duration - position - start)) <= room:
        return None
    if position > duration:
        return None
    return IncompleteFilmError(
        "The film ends early: it stops at {time} of {duration}, so it is not complete.",
        time=clock(position),
        duration=clock(duration),
    )


def clock_jumped(log: Iterable[str]) -> bool:
    """Say whether the film's clock began anew in between: then its last time tells nothing."""
    return any("Invalid video timestamp" in line or "timestamp reset" in line for line in log)


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
