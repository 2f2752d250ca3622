"""Listening: uvicorn before the API, with limits on what a client may keep open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import typer
import uvicorn

from app.api.errors import PortTakenError
from app.api.server import build_server
from app.library.engine import LibraryEngine
from app.lookup_messages import WorkerPlan

if TYPE_CHECKING:
    from pathlib import Path

    from app.api.access import Access

_MOST_CONNECTIONS: Final = 256
_IDLE_SECONDS: Final = 5
_LARGEST_HEAD: Final = 16_384


def run_server(host: str, port: int, access: Access, index: Path | None = None) -> None:
    """Answer until Ctrl+C. index: the catalogue's folder. Raises PortTakenError."""
    config = uvicorn.Config(
        build_server(LibraryEngine, WorkerPlan(index=index), access),
        host=host,
        port=port,
        http="h11",
        ws="none",
        log_level="critical",  # bugs are in our own log; what clients do wrong is told to them
        access_log=False,  # addresses name films
        server_header=False,
        proxy_headers=False,
        limit_concurrency=_MOST_CONNECTIONS,
        timeout_keep_alive=_IDLE_SECONDS,
        h11_max_incomplete_event_size=_LARGEST_HEAD,
    )
    try:
        bound = config.bind_socket()
    except SystemExit as error:  # uvicorn's way to say that it could not listen
        raise PortTakenError(f"Port {port} of {host} cannot be used.") from error
    typer.echo(f"TrendFlix answers at http://{host}:{port}/#{access.token}")
    typer.echo("End it with Ctrl+C. Whoever has this address can ask: keep it to yourself.")
    uvicorn.Server(config).run(sockets=[bound])
