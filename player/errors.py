"""Errors of the player.

* PlayerError
  + PlayerEnvironmentError      the user can act
    - LibmpvMissingError        libmpv is not installed or too old
    - DisplayMissingError       there is no screen to show a window on
    - SourceRefusedError        this file or address is not opened (scheme, playlist, folder...)
    - PlaybackFailedError       libmpv could not play it
      . AccessDeniedError       the server wants to know who asks, or says no (401, 403, 407)
      . NotThereError           the server has nothing at this address (404, 410)
      . ServerTroubleError      the server fails (429, 500, 503...)
      . UnreachableError        no connection: no such name, refused, no network
      . UntrustedServerError    no secure connection, or a certificate not to be trusted
      . NoAnswerError           the server is silent
      . StreamKindError         a stream, or a part of it, of a kind that cannot be played
      . IncompleteFilmError     the film ends before its end
      . ConnectionLostError     the film stopped coming while it played
    - PageFilmError             no film was found on a web page
      . PageFilmStoppedError    the viewer did not want to wait
    - PlaylistFileError         a playlist on disk cannot be read or written
    - TrackFileError            subtitles or sound of another file could not be added
    - NoTranscriptError         the lines of these subtitles cannot be read
    - OutsideFilmError          the film does not have this time
    - ToolMissingError          a program that a measurement needs is not installed
  + GrabError                   the frame on screen could not be taken
    - MovedOnError              a seek came between: its own frame follows
  + NoPreviewError              there is no small picture of this place in the film
"""

from __future__ import annotations


class PlayerError(Exception):
    """Root of everything the player raises on purpose.

    `words` with their {names}, and the `values` for these, are kept apart: the window says them in
    the viewer's language.
    """

    def __init__(self, words: str = "", **values: object) -> None:
        super().__init__(words.format(**values) if values else words)
        self.words, self.values = words, values


class PlayerEnvironmentError(PlayerError):
    """The machine, the network or the film is to blame; the message says what is wrong."""


class LibmpvMissingError(PlayerEnvironmentError):
    """libmpv is not installed or too old."""


class DisplayMissingError(PlayerEnvironmentError):
    """There is no screen to show a window on."""


class SourceRefusedError(PlayerEnvironmentError):
    """A file or an address that is not opened."""


class PlaybackFailedError(PlayerEnvironmentError):
    """libmpv could not play it."""


class PlaylistFileError(PlayerEnvironmentError):
    """A playlist on disk cannot be read or written, or is none."""


class PageFilmError(PlayerEnvironmentError):
    """No film was found on a web page."""


class PageFilmStoppedError(PageFilmError):
    """The viewer did not want to wait."""


class AccessDeniedError(PlaybackFailedError):
    """The server wants to know who asks, or says no."""


class NotThereError(PlaybackFailedError):
    """The server has nothing at this address."""


class ServerTroubleError(PlaybackFailedError):
    """The server fails, now at least."""


class UnreachableError(PlaybackFailedError):
    """There is no connection to the server."""


class UntrustedServerError(PlaybackFailedError):
    """There is no secure connection, or one to somebody else."""


class NoAnswerError(PlaybackFailedError):
    """The server is silent."""


class StreamKindError(PlaybackFailedError):
    """A stream, or a part of it, is of a kind that cannot be played."""


class IncompleteFilmError(PlaybackFailedError):
    """The film ends before its end."""


class ConnectionLostError(PlaybackFailedError):
    """The film stopped coming while it played."""


class TrackFileError(PlayerEnvironmentError):
    """Subtitles or sound of another file could not be added."""


class NoTranscriptError(PlayerEnvironmentError):
    """The lines of these subtitles cannot be read."""


class OptionRefusedError(PlayerEnvironmentError):
    """Of a power user's own options of mpv, some are not taken."""


class OutsideFilmError(PlayerEnvironmentError):
    """The film does not have this time."""


class ToolMissingError(PlayerEnvironmentError):
    """A program that a measurement needs is not installed, or does not work here."""


class GrabError(PlayerError):
    """The frame on screen could not be taken."""


class MovedOnError(GrabError):
    """The film moved on while its frame was taken."""


class NoPreviewError(PlayerError):
    """There is no small picture of this place in the film; the viewer simply sees none."""
