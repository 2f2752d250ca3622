"""Errors of the player.

* PlayerError
  + PlayerEnvironmentError      the user can act
    - LibmpvMissingError        libmpv is not installed or too old
    - DisplayMissingError       there is no screen to show a window on
    - SourceRefusedError        this file or address is not opened (scheme, playlist, folder...)
    - PlaybackFailedError       libmpv could not play it
    - TrackFileError            subtitles or sound of another file could not be added
    - NoTranscriptError         the lines of these subtitles cannot be read
    - OutsideFilmError          the film does not have this time
  + GrabError                   the frame on screen could not be taken
    - MovedOnError              a seek came between: its own frame follows
  + NoPreviewError              there is no small picture of this place in the film
"""

from __future__ import annotations


class PlayerError(Exception):
    """Root of everything the player raises on purpose."""


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


class TrackFileError(PlayerEnvironmentError):
    """Subtitles or sound of another file could not be added."""


class NoTranscriptError(PlayerEnvironmentError):
    """The lines of these subtitles cannot be read."""


class OutsideFilmError(PlayerEnvironmentError):
    """The film does not have this time."""


class GrabError(PlayerError):
    """The frame on screen could not be taken."""


class MovedOnError(GrabError):
    """The film moved on while its frame was taken."""


class NoPreviewError(PlayerError):
    """There is no small picture of this place in the film; the viewer simply sees none."""
