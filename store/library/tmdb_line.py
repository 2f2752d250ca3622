"""The line to TMDB: the viewer's key goes to its one server, and answers are kept for a while."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urlencode, urlsplit

from store.disk import plain_disk_errors
from store.errors import SourceError, TmdbError, TmdbKeyError, TmdbNothingError
from store.hop import Hop, check_https
from store.host_pace import HostPace
from store.transfer import Answer, InterruptedSourceError, Terms, ask
from store.whole_file import write_whole

API: Final = "https://api.themoviedb.org/3"
PICTURES: Final = "https://image.tmdb.org/t/p/w500"
PATIENCE: Final = Terms(deadline=20.0, tries=2, redirects=0)
"""No redirects: the key must not go anywhere else."""
DAY: Final = 86_400.0
_LARGEST: Final = 5_000_000
_OLD_KEY: Final = re.compile(r"[0-9a-fA-F]{32}")
"""TMDB's keys of version 3 go into the address; a token goes into a header."""
_TOKEN: Final = re.compile(r"[\w.-]{40,2000}", re.ASCII)
_LONGEST_WAIT: Final = 10.0
_REFUSED, _MISSING, _BUSY = (401, 403), 404, 429


class TmdbLine:
    """Asks TMDB, politely, and keeps what it said. For one thread at a time."""

    def __init__(
        self,
        key: str,
        cache: Path,
        *,
        terms: Terms = PATIENCE,
        api: str = API,
        pictures: str = PICTURES,
    ) -> None:
        """key: the viewer's own, of either kind. cache: a folder that may be deleted at any time.

        Raises TmdbKeyError where there is none, or what is no key.
        """
        if not key:
            raise TmdbKeyError("There is no key for TMDB.")
        if not (_OLD_KEY.fullmatch(key) or _TOKEN.fullmatch(key)):
            raise TmdbKeyError("The key for TMDB does not look like one.")
        self._key, self._cache, self._terms = key, cache, terms
        self._api, self._pictures = api, pictures
        self._pace = HostPace(most=1, interval=0.1)

    def answer(self, path: str, asked: Mapping[str, str], fresh: float) -> bytes:
        """Return what TMDB says, or said less than `fresh` seconds ago.

        What it said longer ago is returned while it cannot be reached.
        Raises TmdbKeyError, TmdbNothingError, TmdbError, DiskFullError, NotWritableError.
        """
        name = f"{path}?{urlencode(sorted(asked.items()))}"
        own = {"api_key": self._key} if _OLD_KEY.fullmatch(self._key) else {}
        headers = {} if own else {"Authorization": f"Bearer {self._key}"}
        address = f"{self._api}{path}?{urlencode({**asked, **own})}"
        return self._kept(name, address, headers, fresh)

    def picture(self, path: str) -> bytes:
        """Return a poster; no key goes there. Raises TmdbError, and as `answer`."""
        return self._kept(path, f"{self._pictures}{path}", {}, 30 * DAY)

    def _kept(self, name: str, address: str, headers: Mapping[str, str], fresh: float) -> bytes:
        file = self._cache / hashlib.sha256(name.encode()).hexdigest()
        age, known = _read(file)
        if known and age < fresh:
            return known
        try:
            content = self._ask(address, {"Accept": "*/*", **headers})
        except TmdbKeyError:
            raise
        except TmdbError:
            if known:
                return known
            raise
        with plain_disk_errors(self._cache):
            write_whole(file, content)
        return content

    def _ask(self, address: str, headers: Mapping[str, str]) -> bytes:
        """Ask, and once more where TMDB says when."""
        for _tried in range(self._terms.tries - 1):
            try:
                return self._ask_once(address, headers)
            except InterruptedSourceError as error:
                wait = min(max(error.wait, self._terms.backoff), _LONGEST_WAIT)
                self._pace.hold(urlsplit(address).netloc, wait)
            except SourceError as error:
                raise _unreachable(error) from None  # the address has the key in it
        try:
            return self._ask_once(address, headers)
        except SourceError as error:
            raise _unreachable(error) from None

    def _ask_once(self, address: str, headers: Mapping[str, str]) -> bytes:
        host = urlsplit(address).netloc

        def check(hop: Hop) -> None:
            check_https(hop)
            if urlsplit(hop.url).netloc != host:
                raise SourceError("leads to another server")

        with self._pace.turn(host), ask(address, self._terms, headers, check) as answer:
            _check(answer)
            return _body(answer)


def _check(answer: Answer) -> None:
    if answer.status in _REFUSED:
        raise TmdbKeyError("TMDB does not accept the key.")
    if answer.status == _MISSING:
        raise TmdbNothingError("TMDB knows nothing of this.")
    answer.check_sound()


def _body(answer: Answer) -> bytes:
    content = bytearray()
    while piece := answer.read(1 << 16):
        content += piece
        if len(content) > _LARGEST:
            raise SourceError("sent more than 5 MB")
    answer.check_length(len(content))
    return bytes(content)


def _unreachable(error: SourceError) -> TmdbError:
    busy = f"answered {_BUSY}" in str(error)
    return TmdbError("TMDB was asked too often." if busy else f"TMDB gives no answer: it {error}.")


def _read(file: Path) -> tuple[float, bytes]:
    """Return for how many seconds an answer was kept, and the answer; empty: there is none."""
    try:
        return time.time() - file.stat().st_mtime, file.read_bytes()
    except OSError:
        return 0.0, b""
