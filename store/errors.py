"""Errors of the store.

* StoreError
  + StoreEnvironmentError       the user can act
    - DownloadError             no source gave the right bytes
    - DiskFullError             not enough room
    - FeedError                 a product feed cannot be read
    - IndexMissingError         there is no index in this folder
    - IndexDamagedError         a file of the index is not what its manifest names
    - IndexEncoderError         the index was made with another encoder
    - LinkRefusedError          a product page may not be opened
"""

from __future__ import annotations


class StoreError(Exception):
    """Root of everything the store raises on purpose."""


class StoreEnvironmentError(StoreError):
    """The machine, the network or a file is to blame; the message says what is wrong."""


class DownloadError(StoreEnvironmentError):
    """No source gave the right bytes."""


class DiskFullError(StoreEnvironmentError):
    """Not enough room on the disk."""


class FeedError(StoreEnvironmentError):
    """A product feed cannot be read."""


class IndexMissingError(StoreEnvironmentError):
    """There is no index in this folder."""


class IndexDamagedError(StoreEnvironmentError):
    """A file of the index is not what its manifest names."""


class IndexEncoderError(StoreEnvironmentError):
    """The index was made with another encoder."""


class LinkRefusedError(StoreEnvironmentError):
    """A product page may not be opened."""
