"""The film a web page shows, as yt-dlp finds it: a program of its own, never imported here."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from tempfile import TemporaryDirectory
from typing import Any, Final

from player.errors import PageFilmError, PageFilmStoppedError
from player.request import Request, checked_request
from player.source import Source, SourceKind, checked_source

PACKAGE: Final = "yt-dlp"
COMMAND: Final = (sys.executable, "-P", "-m", "yt_dlp")
"""That of our own environment: one that lies about on the PATH is never run."""
UPDATE: Final = (sys.executable, "-P", "-m", "pip", "install", "--upgrade", PACKAGE)
PATIENCE: Final = 30.0
"""Seconds."""
_LONGEST_REASON: Final = 200
# One film, with sound and picture in one address; no settings, plug-ins, caches or cookies.
_ASKED: Final = (
    "--ignore-config", "--no-plugin-dirs", "--no-cache-dir", "--no-cookies", "--no-warnings",
    "--no-playlist", "--playlist-items", "1", "--format", "b", "--socket-timeout", "10",
    "--skip-download", "--dump-single-json", "--",
)  # fmt: skip


def installed_version() -> str:
    """Return the version of yt-dlp here; empty where it is not installed."""
    try:
        return version(PACKAGE)
    except PackageNotFoundError:
        return ""


class PageFilm:
    """One question to yt-dlp. `find` blocks, `cancel` may come from any thread."""

    def __init__(self, command: tuple[str, ...] = COMMAND, patience: float = PATIENCE) -> None:
        self._command, self._patience = command, patience
        self._child: subprocess.Popen[bytes] | None = None
        self._cancelled = False
        self._starting = threading.Lock()

    def find(self, page: str) -> Source:
        """Return the film of a web page; its address has passed the checks of every other one.

        Raises PageFilmError where there is none, PageFilmStoppedError after `cancel`, and
        SourceRefusedError for an address that is not opened.
        """
        if self._command == COMMAND and not installed_version():
            raise PageFilmError("Films on web pages need yt-dlp, which is not installed.")
        with TemporaryDirectory() as folder:
            said, complained = self._ask(page, folder)
        film = _film(said, complained)
        return replace(_checked(page, film["url"]), request=_request(film))

    def cancel(self) -> None:
        """End yt-dlp, now or before it begins."""
        with self._starting:
            self._cancelled = True
            if self._child and self._child.poll() is None:
                end_child(self._child)

    def _ask(self, page: str, folder: str) -> tuple[bytes, bytes]:
        with self._starting:
            if self._cancelled:
                raise PageFilmStoppedError
            child = self._child = self._start(page, folder)
        with child:
            try:
                answer = child.communicate(timeout=self._patience)
            except subprocess.TimeoutExpired:
                end_child(child)
                raise PageFilmError(
                    "yt-dlp found no film on this page within {seconds:.0f} seconds.",
                    seconds=self._patience,
                ) from None
        if self._cancelled:
            raise PageFilmStoppedError
        return answer

    def _start(self, page: str, folder: str) -> subprocess.Popen[bytes]:
        """Start it as the head of a group, so that what it starts ends with it."""
        try:
            return subprocess.Popen(
                [*self._command, *_ASKED, page],
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError as error:
            raise PageFilmError("yt-dlp cannot be started.") from error


def end_child(child: subprocess.Popen[bytes]) -> None:
    """Kill yt-dlp and all that it started."""
    if sys.platform == "win32":
        child.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)


def _film(said: bytes, complained: bytes) -> dict[str, Any]:
    """Return what yt-dlp says of one film; its `url` is text."""
    try:
        film: Any = json.loads(said)
        while film.get("_type") == "playlist":
            film = film["entries"][0]
        return {**film, "url": str(film["url"])}
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise _none_found(complained) from error


def _request(film: dict[str, Any]) -> Request:
    """Return who has to ask, and from where; every other header yt-dlp names stays out."""
    said = film.get("http_headers")
    headers = said if isinstance(said, dict) else {}
    referrer, agent = (str(headers.get(name, "")) for name in ("Referer", "User-Agent"))
    return checked_request(referrer, agent, headers="", proxy="")


def _none_found(complained: bytes) -> PageFilmError:
    if reason := reason_of(complained):
        return PageFilmError("yt-dlp found no film on this page ({reason}).", reason=reason)
    return PageFilmError("yt-dlp found no film on this page.")


def reason_of(complained: bytes) -> str:
    """Return the error that yt-dlp complained of, in a few words; empty where there is none."""
    lines = complained.decode("utf-8", "replace").splitlines()
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    if not errors:
        return ""
    return errors[0].partition(";")[0].strip(" .")[:_LONGEST_REASON]


def _checked(page: str, address: str) -> Source:
    source = checked_source(address)
    if source.kind is SourceKind.FILE:
        raise PageFilmError("This page names a file of your own machine, which is not opened.")
    if page.lower().startswith("https:") and not address.lower().startswith("https:"):
        raise PageFilmError("The film of this page comes without encryption, so it is not opened.")
    return source
