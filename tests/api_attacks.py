"""Requests that must be turned away, sent as bytes: name, and what to send of this server."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from tests.api_server import Served

Attack = Callable[[Served], bytes]


def _request(
    served: Served,
    line: str = "GET /v1/films HTTP/1.1",
    host: str | None = None,
    token: str | None = None,
    body: bytes = b"",
    **headers: str,
) -> bytes:
    """Return a request that would be answered, but for what is given."""
    lines = [line, f"Host: {host or f'127.0.0.1:{served.port}'}"]
    lines += [f"Authorization: {token if token is not None else f'Bearer {served.token}'}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    if body and "content_length" not in headers and "transfer_encoding" not in headers:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1") + body


def _hosts() -> Iterator[tuple[str, Attack]]:
    for name, host in {
        "a name that leads here": "evil.example:{port}",
        "a name that leads here, by address": "127.0.0.1.nip.example:{port}",
        "ours as a part of theirs": "localhost.evil.example:{port}",
        "another port": "127.0.0.1:1",
        "no port": "127.0.0.1",
        "a user before it": "127.0.0.1@evil.example:{port}",
        "all addresses": "0.0.0.0:{port}",
        "a number": "2130706433:{port}",
        "a dot behind it": "localhost.:{port}",
    }.items():
        yield (
            f"host: {name}",
            lambda served, host=host: _request(served, host=host.format(port=served.port)),
        )
    yield (
        "host: none",
        lambda served: (
            f"GET /v1/films HTTP/1.1\r\nAuthorization: Bearer {served.token}\r\n\r\n".encode()
        ),
    )
    yield (
        "host: two of them",
        lambda served: _request(served).replace(b"\r\n", b"\r\nHost: evil.example\r\n", 1),
    )


def _origins() -> Iterator[tuple[str, Attack]]:
    for name, origin in {
        "another page": "https://evil.example",
        "a sandboxed page": "null",
        "a file": "file://",
        "another port": "http://127.0.0.1:1",
        "ours with https": "https://127.0.0.1:{port}",
        "ours as a part of theirs": "http://127.0.0.1.evil.example",
    }.items():
        yield (
            f"origin: {name}",
            lambda served, origin=origin: _request(served, Origin=origin.format(port=served.port)),
        )
    yield (
        "origin: none told, but from across",
        lambda served: _request(served, Sec_Fetch_Site="cross-site"),
    )
    yield (
        "preflight: another page",
        lambda served: _request(
            served,
            "OPTIONS /v1/moments HTTP/1.1",
            Origin="https://evil.example",
            Access_Control_Request_Method="POST",
        ),
    )


def _tokens() -> Iterator[tuple[str, Attack]]:
    for name, token in {
        "empty": "",
        "wrong": "Bearer " + "A" * 43,
        "its beginning": "Bearer {begun}",
        "with something behind": "Bearer {token}x",
        "another scheme": "Basic {token}",
        "no scheme": "{token}",
        "in small letters": "bearer {token}",
    }.items():
        yield (
            f"token: {name}",
            lambda served, token=token: _request(
                served, token=token.format(token=served.token, begun=served.token[:-1])
            ),
        )
    yield (
        "token: in the address",
        lambda served: _request(
            served, f"GET /v1/films?token={served.token} HTTP/1.1", token="Bearer none"
        ),
    )
    yield (
        "token: two of them",
        lambda served: _request(served, authorization="Bearer x"),
    )


def _forms() -> Iterator[tuple[str, Attack]]:
    yield (
        "form: a plain one of a page, without a token",
        lambda served: _request(
            served,
            "POST /v1/moments HTTP/1.1",
            token="",
            body=b'{"words":"rain"}',
            Content_Type="text/plain",
        ),
    )
    yield "method: TRACE", lambda served: _request(served, "TRACE /v1/films HTTP/1.1")
    yield "method: PUT", lambda served: _request(served, "PUT /v1/films HTTP/1.1")
    yield (
        "body: declared too large",
        lambda served: _request(served, "POST /v1/products HTTP/1.1", Content_Length="99999999999"),
    )
    yield (
        "body: too large, in pieces",
        lambda served: _request(
            served,
            "POST /v1/products HTTP/1.1",
            Transfer_Encoding="chunked",
            body=b"".join(b"100000\r\n" + b"x" * 0x100000 + b"\r\n" for _ in range(9)),
        ),
    )
    yield (
        "path: out of the folder",
        lambda served: _request(served, "GET /v1/films/..%2f..%2fetc%2fpasswd/poster HTTP/1.1"),
    )
    yield (
        "path: out of the page's folder",
        lambda served: _request(served, "GET /../../app/cli.py HTTP/1.1"),
    )
    yield (
        "path: far too long",
        lambda served: _request(served, f"GET /v1/films?words={'a' * 5000} HTTP/1.1"),
    )
    yield (
        "head: far too large",
        lambda served: _request(served, X="a" * 100_000),
    )
    yield (
        "socket: a WebSocket",
        lambda served: _request(
            served,
            "GET /v1/films HTTP/1.1",
            token="",
            Upgrade="websocket",
            Sec_WebSocket_Version="13",
            Sec_WebSocket_Key="dGhlIHNhbXBsZSBub25jZQ==",
        ),
    )
    yield (
        "two lengths",
        lambda served: _request(
            served,
            "POST /v1/moments HTTP/1.1",
            Content_Length="5",
            content_length="50",
            body=b'{"words":"rain"}',
        ),
    )
    yield (
        "no HTTP",
        lambda _served: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 9 + b"\r\n\r\n",
    )


ATTACKS: dict[str, Attack] = dict((*_hosts(), *_origins(), *_tokens(), *_forms()))


def status_of(served: Served, attack: Attack, patience: float = 20.0) -> int:
    """Return the status of the answer; 0 where the connection was ended without one."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=patience) as line:
        with suppress(OSError):  # it may be turned away before all is sent
            line.sendall(attack(served))
        answer = b""
        end = time.monotonic() + patience
        while b"\r\n" not in answer and time.monotonic() < end:
            try:
                more = line.recv(4096)
            except OSError:
                return 0
            if not more:
                break
            answer += more
    return int(answer.split()[1]) if answer.startswith(b"HTTP/") else 0
