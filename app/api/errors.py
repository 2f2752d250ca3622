"""Errors of the API that a person can do something about."""

from __future__ import annotations

from store.errors import StoreEnvironmentError


class ServerMissingError(StoreEnvironmentError):
    """The libraries of the extra `api` are not installed."""


class PortTakenError(StoreEnvironmentError):
    """The server cannot listen where it was told to."""
