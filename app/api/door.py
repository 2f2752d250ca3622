"""Stands before the API and turns away what is not of the person whose machine this is.

A page in the viewer's browser can send requests to this machine, and a name of its own can be made
to lead here (DNS rebinding); so the Host header, the Origin and the token are looked at before
anything of a request is read. Refusals tell nothing but the reason.
"""

from __future__ import annotations

import asyncio
import hmac
import json
import time
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from app.api.access import Access

    Scope = MutableMapping[str, Any]
    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    Application = Callable[[Scope, Receive, Send], Awaitable[None]]

OPEN: Final = frozenset({"/", "/page.js", "/page.css", "/icon.svg", "/health"})
"""What needs no token: a page that asks for it, and whether the server is there."""
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "DELETE", "OPTIONS"})
_LONGEST_PATH, _LARGEST_HEAD = 2000, 16_384  # bytes
_POLICY: Final = b"; ".join(
    (
        b"default-src 'none'",
        b"script-src 'self'",
        b"style-src 'self'",
        b"img-src 'self' blob:",
        b"connect-src 'self'",
        b"frame-ancestors 'none'",
        b"base-uri 'none'",
        b"form-action 'none'",
    )
)
_NO_TOKEN, _TOO_MANY = 401, 429
_SECURE: Final = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
    (b"content-security-policy", _POLICY),
)


class _RefusedError(Exception):
    """Why a request is turned away. `why` is for its sender."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status, self.why = status, why


class Door:
    """ASGI: passes on what may be asked, whole, and answers the rest itself."""

    def __init__(self, within: Application, access: Access) -> None:
        self._within, self._access = within, access
        self._pace = _Pace(access.rate, access.burst)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection of a server."""
        if scope["type"] == "lifespan":
            await self._within(scope, receive, send)
        elif scope["type"] == "http":
            await self._serve(scope, receive, _secured(send))
        else:  # nobody of ours opens a WebSocket
            await send({"type": "websocket.close", "code": 1008})

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            headers = _headers(scope)
            self._check_host(headers)
            origin = self._check_origin(headers)
            send = _for_origin(send, origin)
            self._check_line(scope)
            if scope["method"] == "OPTIONS":
                await _preflight(send, headers, origin)
                return
            self._check_token(scope, headers)
            self._pace.take()
            body = await asyncio.wait_for(self._body(headers, receive), self._access.patience)
        except _RefusedError as refusal:
            await _refuse(send, refusal)
        except TimeoutError:
            await _refuse(send, _RefusedError(408, "The request took too long to come."))
        else:
            await self._within(scope, _replayed(body, receive), send)

    def _check_host(self, headers: list[tuple[str, str]]) -> None:
        hosts = _values(headers, "host")
        if len(hosts) != 1 or hosts[0].lower() not in self._access.hosts:
            raise _RefusedError(421, "This server does not answer under that name.")

    def _check_origin(self, headers: list[tuple[str, str]]) -> str:
        """Return the page of another address that may ask; "" where none is involved."""
        origins, host = _values(headers, "origin"), _values(headers, "host")[0]
        own = f"http://{host}".lower()
        if len(origins) > 1 or any(
            origin.lower() != own and origin not in self._access.origins for origin in origins
        ):
            raise _RefusedError(403, "Pages of that address may not ask this server.")
        foreign = [origin for origin in origins if origin.lower() != own]
        across = _values(headers, "sec-fetch-site")
        if not foreign and any(site not in {"same-origin", "none"} for site in across):
            raise _RefusedError(403, "Pages of other addresses may not ask this server.")
        return foreign[0] if foreign else ""

    def _check_line(self, scope: Scope) -> None:
        if scope["method"] not in _METHODS:
            raise _RefusedError(405, "That is not done here.")
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > _LONGEST_PATH:
            raise _RefusedError(414, "The address is too long.")
        if sum(len(name) + len(value) for name, value in scope["headers"]) > _LARGEST_HEAD:
            raise _RefusedError(431, "The head of the request is too large.")

    def _check_token(self, scope: Scope, headers: list[tuple[str, str]]) -> None:
        if scope["path"] in OPEN and scope["method"] in {"GET", "HEAD"}:
            return
        given = _values(headers, "authorization")
        expected = f"Bearer {self._access.token}".encode()
        if len(given) != 1 or not hmac.compare_digest(given[0].encode("latin-1"), expected):
            raise _RefusedError(_NO_TOKEN, "Send the token: Authorization: Bearer TOKEN")

    async def _body(self, headers: list[tuple[str, str]], receive: Receive) -> bytes:
        """Return the whole body, so that nothing within ever waits for a client."""
        most = self._access.largest_body
        lengths = _values(headers, "content-length")
        if any(not length.isdecimal() or int(length[:20]) > most for length in lengths):
            raise _RefusedError(413, f"More than {most} bytes are not read.")
        body = bytearray()
        while True:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _RefusedError(400, "The request ended too soon.")
            body += message.get("body", b"")
            if len(body) > most:
                raise _RefusedError(413, f"More than {most} bytes are not read.")
            if not message.get("more_body"):
                return bytes(body)


class _Pace:
    """A bucket that fills with `rate` requests a second up to `burst`."""

    def __init__(self, rate: float, burst: int) -> None:
        self._rate, self._burst = rate, float(burst)
        self._left, self._when = self._burst, time.monotonic()

    def take(self) -> None:
        """Take one. Raises where none is left."""
        now = time.monotonic()
        self._left = min(self._burst, self._left + (now - self._when) * self._rate)
        self._when = now
        if self._left < 1:
            raise _RefusedError(_TOO_MANY, "Too many requests; ask again in a second.")
        self._left -= 1


def _headers(scope: Scope) -> list[tuple[str, str]]:
    return [
        (name.decode("latin-1").lower(), value.decode("latin-1"))
        for name, value in scope["headers"]
    ]


def _values(headers: list[tuple[str, str]], wanted: str) -> list[str]:
    return [value for name, value in headers if name == wanted]


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return what hands on a body that was read, then listens whether the client is there."""
    parts: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return parts.pop() if parts else await receive()

    return receive_again


def _secured(send: Send) -> Send:
    async def send_secured(message: Message) -> None:
        if message["type"] == "http.response.start":
            known = {name for name, _ in message.get("headers", ())}
            added = [(name, value) for name, value in _SECURE if name not in known]
            message["headers"] = [*message.get("headers", ()), *added]
        await send(message)

    return send_secured


def _for_origin(send: Send, origin: str) -> Send:
    """Let a page of another address read the answer, where it may ask at all."""
    if not origin:
        return send

    async def send_for_origin(message: Message) -> None:
        if message["type"] == "http.response.start":
            allowed = [(b"access-control-allow-origin", origin.encode()), (b"vary", b"Origin")]
            own = (b"cross-origin-resource-policy", b"cross-origin")
            message["headers"] = [*message.get("headers", ()), *allowed, own]
        await send(message)

    return send_for_origin


async def _preflight(send: Send, headers: list[tuple[str, str]], origin: str) -> None:
    """Answer what a browser asks before a page of another address may ask."""
    if not origin or not _values(headers, "access-control-request-method"):
        raise _RefusedError(405, "That is not done here.")
    allowed = [
        (b"access-control-allow-methods", b"GET, POST, DELETE"),
        (b"access-control-allow-headers", b"authorization, content-type"),
        (b"access-control-max-age", b"600"),
    ]
    await send({"type": "http.response.start", "status": 204, "headers": allowed})
    await send({"type": "http.response.body", "body": b""})


async def _refuse(send: Send, refusal: _RefusedError) -> None:
    body = json.dumps({"code": "Refused", "what": refusal.why, "action": ""}).encode()
    headers = [
        (b"content-type", b"application/json"),
        (b"content-length", str(len(body)).encode()),
        (b"connection", b"close"),  # what else the client sends is not looked at
    ]
    if refusal.status == _NO_TOKEN:
        headers.append((b"www-authenticate", b"Bearer"))
    if refusal.status == _TOO_MANY:
        headers.append((b"retry-after", b"1"))
    await send({"type": "http.response.start", "status": refusal.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
