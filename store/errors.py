"""Errors of the store.

* StoreError
  + StoreEnvironmentError       the user can act
    - DownloadError             no source gave the right bytes
    - SourceError               one source did not give the right bytes
    - DiskFullError             not enough room
    - NotWritableError          a folder may not be written
    - FeedError                 a product feed cannot be read
    - PictureError              a product picture cannot be used
    - IndexMissingError         there is no index in this folder
    - IndexDamagedError         a file of the index is not what its manifest names
    - IndexOutdatedError        an older program made the index
    - IndexEncoderError         the index was made with another encoder
    - EngineMissingError        the library of a catalogue's engine is not installed
    - CatalogUnreachableError   a shared catalogue does not answer
    - ReleaseRefusedError       what a repository offers may not be taken
    - ReleaseUnreachableError   a repository gives no answer
    - NotTrustedError           nobody has said yet whose signatures count
    - SigningKeyError           a key that signs releases is missing or cannot be used
    - IndexRefusedError         a new index does not stand its trial
    - IndexBusyError            somebody else changes the index right now
    - LibraryOldError           a library must not be given files of strangers
    - LinkRefusedError          a product page may not be opened
    - AddressRefusedError       a film's address leads where it may not
    - HistoryUnavailableError   what was watched cannot be read or written
        . HistoryFullError      there is no room for it
    - LibraryUnavailableError   the viewer's library cannot be read or written
        . LibraryFullError      there is no room for it
        . LibraryBusyError      another program has it open while it is brought up to date
        . LibraryNewerError     a newer program wrote it
    - TmdbError                 TMDB gives no answer
        . TmdbKeyError          there is no key for it, or it does not accept the key
        . TmdbNothingError      it does not know a film
    - FilmNoteError             a note beside a film cannot be read
    - FilmUnreadableError       a file of the library is no film that can be played
    - FilmIndexMissingError     a film was not indexed
    - FilmIndexDamagedError     the index of a film cannot be used
    - FilmUnknownError          no film, or more than one, has this name
    - PosterMissingError        there is no poster to look at
    - NothingToMapError         a library has nothing of what a map was asked of
    - MapToolMissingError       the library that draws a kind of map is not installed
  + DownloadCancelledError      a person stopped a download
"""

from __future__ import annotations


class StoreError(Exception):
    """Root of everything the store raises on purpose."""


class StoreEnvironmentError(StoreError):
    """The machine, the network or a file is to blame; the message says what is wrong."""


class SourceError(StoreEnvironmentError):
    """One source did not give the right bytes; the message says why."""


class DownloadError(StoreEnvironmentError):
    """No source gave the right bytes. `attempts`: (source, what it said), in the order tried."""

    def __init__(self, name: str, attempts: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(name, attempts)
        self.name, self.attempts = name, attempts

    def __str__(self) -> str:
        said = "; ".join(f"{source}: {reason}" for source, reason in self.attempts)
        return f"The file {self.name} could not be fetched ({said or 'its card names no source'})."


class DiskFullError(StoreEnvironmentError):
    """Not enough room on the disk."""


class NotWritableError(StoreEnvironmentError):
    """A folder may not be written."""


class FeedError(StoreEnvironmentError):
    """A product feed cannot be read."""


class PictureError(StoreEnvironmentError):
    """A product picture cannot be used."""


class IndexMissingError(StoreEnvironmentError):
    """There is no index in this folder."""


class IndexDamagedError(StoreEnvironmentError):
    """A file of the index is not what its manifest names."""


class IndexOutdatedError(StoreEnvironmentError):
    """The index was made by an older program, in a form that is read no more."""


class IndexEncoderError(StoreEnvironmentError):
    """The index was made with another encoder."""


class EngineMissingError(StoreEnvironmentError):
    """The library of a catalogue's engine is not installed."""


class CatalogUnreachableError(StoreEnvironmentError):
    """A shared catalogue is not there, does not answer, or answers what makes no sense."""


class ReleaseRefusedError(StoreEnvironmentError):
    """What a repository offers may not be taken; what is in use stays."""


class ReleaseUnreachableError(StoreEnvironmentError):
    """A repository gives no answer; what is in use stays."""


class NotTrustedError(StoreEnvironmentError):
    """Nobody has said yet whose signatures count for a repository."""


class SigningKeyError(StoreEnvironmentError):
    """A key that signs releases is missing or cannot be used."""


class IndexRefusedError(StoreEnvironmentError):
    """A new index does not open, or does not answer as its maker's did; the present one stays."""


class IndexBusyError(StoreEnvironmentError):
    """Another program, or another window, changes the index right now."""


class LinkRefusedError(StoreEnvironmentError):
    """A product page may not be opened."""


class LibraryOldError(StoreEnvironmentError):
    """A library is too old to be given files of strangers."""


class AddressRefusedError(StoreEnvironmentError):
    """A film's address leads where it may not."""


class HistoryUnavailableError(StoreEnvironmentError):
    """What was watched cannot be read or written; films play all the same."""


class HistoryFullError(HistoryUnavailableError):
    """There is no room on the disk for what was watched."""


class DownloadCancelledError(StoreError):
    """A person stopped a download; what came so far is kept for the next try."""


class LibraryUnavailableError(StoreEnvironmentError):
    """The viewer's library cannot be read or written."""


class LibraryFullError(LibraryUnavailableError):
    """There is no room on the disk for the library."""


class LibraryBusyError(LibraryUnavailableError):
    """Another program has the library open, so that it cannot be brought up to date."""


class LibraryNewerError(LibraryUnavailableError):
    """A newer program wrote the library; this one leaves it as it is."""


class TmdbError(StoreEnvironmentError):
    """TMDB gives no answer, or one that is not understood."""


class TmdbKeyError(TmdbError):
    """There is no key for TMDB, or TMDB does not accept it."""


class TmdbNothingError(TmdbError):
    """TMDB does not know a film."""


class FilmNoteError(StoreEnvironmentError):
    """A note beside a film cannot be read; the message goes on from its name."""


class FilmUnreadableError(StoreEnvironmentError):
    """A file is no film, or one that is damaged; the message goes on from its name."""


class FilmIndexMissingError(StoreEnvironmentError):
    """A film was not indexed."""


class FilmIndexDamagedError(StoreEnvironmentError):
    """The index of a film cannot be used; it can be made again."""


class PosterMissingError(StoreEnvironmentError):
    """A film has no poster, or there are none to compare with."""


class FilmUnknownError(StoreEnvironmentError):
    """The library has no film of this name, or more than one."""


class NothingToMapError(StoreEnvironmentError):
    """There is nothing yet of what a map was asked of."""


class MapToolMissingError(StoreEnvironmentError):
    """The library that draws this kind of map is not installed."""
