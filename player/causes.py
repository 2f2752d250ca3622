"""What stands in libmpv's log when a film does not open, and what it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from player.errors import (
    AccessDeniedError,
    IncompleteFilmError,
    NoAnswerError,
    NotThereError,
    PlaybackFailedError,
    ServerTroubleError,
    StreamKindError,
    UnreachableError,
    UntrustedServerError,
)

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Cause:
    """A regular expression, and the error it stands for; {names} are those of its groups.

    The sentence says what happened and what that means; app.errors adds what to do.
    """

    pattern: str
    kind: type[PlaybackFailedError]
    sentence: str


CAUSES = (
    Cause(
        r"HTTP error (?P<code>401)",
        AccessDeniedError,
        "The server asks who you are (it says {code}): this film is not for everyone.",
    ),
    Cause(
        r"HTTP error (?P<code>407)",
        AccessDeniedError,
        "The proxy asks who you are (it says {code}): it lets only known viewers through.",
    ),
    Cause(
        r"HTTP error (?P<code>403)",
        AccessDeniedError,
        "The server does not hand out this film (it says {code}): the address may have expired, "
        "or be meant for others.",
    ),
    Cause(
        r"HTTP error (?P<code>404)",
        NotThereError,
        "There is nothing at this address (the server says {code}): the film was moved, "
        "or the address is mistyped.",
    ),
    Cause(
        r"HTTP error (?P<code>410)",
        NotThereError,
        "The film was taken away from this address (the server says {code}).",
    ),
    Cause(
        r"HTTP error (?P<code>429)",
        ServerTroubleError,
        "The server is asked too often (it says {code}) and wants a rest.",
    ),
    Cause(
        r"HTTP error (?P<code>503)",
        ServerTroubleError,
        "The server is busy or being repaired (it says {code}).",
    ),
    Cause(
        r"HTTP error (?P<code>4\d\d|5\d\d)",
        ServerTroubleError,
        "The server could not deliver this film (it says {code}): the trouble is on its side.",
    ),
    Cause(
        r"Connection refused",
        UnreachableError,
        "Nothing answers at this address: the connection was refused, so the server is down "
        "or this is not where it listens.",
    ),
    Cause(
        r"Failed to resolve hostname (?P<name>\S+?):",
        UnreachableError,
        "There is no server named {name}, or no network.",
    ),
    Cause(
        r"No route to host|Network is unreachable",
        UnreachableError,
        "The server cannot be reached: no network leads to it.",
    ),
    Cause(
        r"(?i)certificate",
        UntrustedServerError,
        "The server's certificate is not to be trusted: this may not be the server it says it is.",
    ),
    Cause(
        r"\btls: ",
        UntrustedServerError,
        "No secure connection to the server could be made: it may not speak https.",
    ),
    Cause(
        r"not on whitelist",
        UntrustedServerError,
        "The stream leads to an address that is not opened: without encryption, "
        "or into this machine.",
    ),
    Cause(
        r"timed out",
        NoAnswerError,
        "The server did not answer in time: it is overloaded, or something keeps it from us.",
    ),
    Cause(
        r"Error when loading first (?:segment|fragment)",
        StreamKindError,
        "The parts of this stream cannot be read: they are encrypted or stored in a way that "
        "is not known here.",
    ),
    Cause(
        r"No video or audio streams selected",
        StreamKindError,
        "This has no picture, nor anything else that plays here.",
    ),
    Cause(
        r"moov atom not found",
        IncompleteFilmError,
        "The film is incomplete: its table of contents is missing.",
    ),
    Cause(
        r"(?i)recogni[sz]e file format",
        PlaybackFailedError,
        "This is not a film, or one of an unknown kind.",
    ),
    Cause(
        r"Invalid data found",
        PlaybackFailedError,
        "The film is damaged, or this is not a film.",
    ),
    Cause(
        r"Failed to open http",
        NoAnswerError,
        "The server gave no answer in time: it is overloaded, or something keeps it from us.",
    ),
)
"""The first that is found counts."""


def cause_of(log: Iterable[str]) -> PlaybackFailedError | None:
    """Return the error that the log lines tell of, or None where they tell of none."""
    text = "\n".join(log)
    for cause in CAUSES:
        if match := re.search(cause.pattern, text):
            return cause.kind(cause.sentence, **match.groupdict())
    return None
