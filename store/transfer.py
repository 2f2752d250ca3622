"""Ask an address over https, on our terms: with `store.timed_line` all that touches the network.

Rules of the hardened client: redirects are followed by hand, each hop checked, few of them;
no compressed answers; bytes are read as they come, so no read outlasts its timeout, and the line is
cut at the deadline wherever the server keeps us; every kind of failure becomes a SourceError (give
up) or an InterruptedSourceError (another try may help).
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

import requests
from requests.utils import get_environ_proxies
from urllib3.exceptions import HTTPError, MaxRetryError, NameResolutionError, NewConnectionError

from store.errors import SourceError
from store.hop import Hop
from store.timed_line import TimedLine

LONGEST_WAIT = 60.0
"""Seconds a server may ask us to wait (Retry-After); longer is a refusal."""


@dataclass(frozen=True, slots=True)
class Terms:
    """How long an address may take, in seconds, and how often it is asked again.

    connect is short, so an address that is not there costs seconds. deadline: for all answers
    together. rate: bytes per second that must come in every `window`. requests: for one download,
    redirects counted. loopback: allow http to this machine (tests).
    """

    connect: float = 5.0
    read: float = 10.0
    deadline: float = 3600.0
    rate: float = 5000.0
    window: float = 10.0
    tries: int = 6
    backoff: float = 0.5
    requests: int = 20
    redirects: int = 3
    loopback: bool = False


USUAL = Terms()


class UnreachableSourceError(SourceError):
    """There is no way to the server: its name, its door or its certificate is to blame."""


class InterruptedSourceError(SourceError):
    """The answer broke off; another try may help, after `wait` seconds."""

    def __init__(self, reason: str, wait: float = 0.0) -> None:
        super().__init__(reason)
        self.wait = wait


class Answer:
    """A server's answer whose body has not been read yet."""

    def __init__(self, response: requests.Response, line: TimedLine) -> None:
        self._raw, self._line = response.raw, line
        self.status = response.status_code
        self.headers: Mapping[str, str] = response.headers

    def read(self, amount: int) -> bytes:
        """Return at most `amount` bytes, as soon as any are there; empty at the end."""
        try:
            piece = bytes(self._raw.read1(amount, decode_content=False))
        except (HTTPError, OSError) as error:
            raise InterruptedSourceError("the connection broke off") from error
        if self._line.cut:
            raise SourceError("took too long")
        return piece

    def check_sound(self) -> None:
        """Raise unless the answer carries the body as it is: not an error, not compressed."""
        if self.status in (429, 500, 502, 503, 504):
            raise self._refusal()
        if self.status not in (200, 206):
            raise SourceError(f"answered {self.status}")
        encoding = self.headers.get("Content-Encoding", "identity")
        if encoding.lower() != "identity":
            raise SourceError("sent a compressed answer that was not asked for")

    def check_length(self, expected: int) -> None:
        """Raise if the announced length, where there is one, is not `expected` bytes."""
        announced = self.headers.get("Content-Length", str(expected))
        if announced != str(expected):
            kind = " (a log-in page?)" if "html" in self.headers.get("Content-Type", "") else ""
            raise SourceError(f"announced {announced[:20]} bytes instead of {expected}{kind}")

    def _refusal(self) -> SourceError:
        after = self.headers.get("Retry-After", "")
        wait = float(after) if after.isdecimal() else 0.0
        reason = f"answered {self.status}"
        if wait > LONGEST_WAIT:
            return SourceError(f"{reason}, come back in {wait:.0f} s")
        return InterruptedSourceError(reason, wait)


@contextmanager
def ask(
    url: str,
    terms: Terms,
    headers: Mapping[str, str],
    check: Callable[[Hop], None],
) -> Iterator[Answer]:
    """Ask an address; each hop must pass `check`. After terms.deadline the line is cut.

    Raises SourceError or InterruptedSourceError, also from inside the block.
    """
    sent = {"Accept-Encoding": "identity", "User-Agent": "trendflix", **headers}
    line = TimedLine()
    with requests.Session() as session, line.cut_after(terms.deadline):
        session.mount("https://", line)
        session.mount("http://", line)
        session.trust_env = False  # no .netrc: nothing of the person's goes to these hosts
        session.verify = _certificates()
        for _ in range(1 + terms.redirects):
            session.proxies = _proxies(url)
            check(Hop(url, terms.loopback, _leave_to_proxy if session.proxies else _resolve))
            with _get(session, url, terms, sent) as response:
                if not response.is_redirect:
                    yield Answer(response, line)
                    return
                url = urljoin(url, response.headers["Location"])
    raise SourceError(f"redirected more than {terms.redirects} times")


def _proxies(url: str) -> dict[str, str]:
    """Return the person's own proxies for an address, from the environment."""
    try:
        return dict(get_environ_proxies(url))
    except ValueError as error:
        raise SourceError("this is not an address") from error


def _leave_to_proxy(_host: str) -> list[str]:
    return []


def _resolve(host: str) -> list[str]:
    try:
        infos = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnreachableSourceError(f"the name {host} cannot be resolved") from error
    return [str(info[4][0]) for info in infos]


def _certificates() -> str | bool:
    """Return the person's own bundle where one is named, as pip and curl take it."""
    for name in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        if bundle := os.environ.get(name):
            if not Path(bundle).exists():
                raise SourceError(f"{name} names {bundle}, which is not there")
            return bundle
    return True


def _get(
    session: requests.Session, url: str, terms: Terms, headers: Mapping[str, str]
) -> requests.Response:
    try:
        return session.get(
            url,
            headers=headers,
            stream=True,
            allow_redirects=False,
            timeout=(min(terms.connect, terms.deadline), terms.read),
        )
    except (requests.RequestException, HTTPError, ValueError) as error:
        # ValueError: requests reads a Location header even where it is not to follow it
        raise _explain(error, terms) from error


def _explain(error: Exception, terms: Terms) -> SourceError:
    cause = error.args[0] if error.args else None
    reason = cause.reason if isinstance(cause, MaxRetryError) else None
    final = {
        requests.exceptions.SSLError: "its certificate is not accepted"
        if "CERTIFICATE_VERIFY_FAILED" in str(error)
        else "no secure connection can be made",
        requests.exceptions.ProxyError: "the proxy does not answer",
        requests.ConnectTimeout: f"does not answer within {terms.connect:.0f} s",
        NameResolutionError: "its name cannot be resolved (is there a connection?)",
        NewConnectionError: "no connection can be made",
    }
    for kind, sentence in final.items():
        if isinstance(error, kind) or isinstance(reason, kind):
            return UnreachableSourceError(sentence)
    if isinstance(error, (requests.ReadTimeout, requests.ConnectionError)):
        return InterruptedSourceError("gave no answer")
    return SourceError(f"gave an answer that is not understood ({type(error).__name__})")
