"""`trendflix serve`: the library's questions over HTTP, for other programs on this machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from app.api.errors import ServerMissingError
from app.paths import api_token_file

_PORT = 8765


def serve(
    *,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where to listen.")] = _PORT,
    host: Annotated[
        str, typer.Option(metavar="ADDRESS", help="Another address lets other machines in.")
    ] = "127.0.0.1",
    name: Annotated[
        list[str] | None,
        typer.Option(help="A name this server has on the network.", show_default=False),
    ] = None,
    allow_origin: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ORIGIN", help="A page that may ask, https://shop.example", show_default=False
        ),
    ] = None,
    index: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Search this catalogue.", show_default=False)
    ] = None,
    new_token: Annotated[
        bool, typer.Option("--new-token", help="Make another token; the old one ends.")
    ] = False,
    show_token: Annotated[
        bool, typer.Option("--show-token", help="Print the token, and nothing else.")
    ] = False,
    openapi: Annotated[
        bool, typer.Option("--openapi", help="Print the description of the API.")
    ] = False,
) -> None:
    """Answer questions about your films and products over HTTP, on this machine alone.

    Example: trendflix serve --port 8765
    """
    from app.api.access import token_in  # not before somebody serves

    token = token_in(api_token_file(), fresh=new_token)
    if show_token:
        typer.echo(token)
    elif openapi:
        typer.echo(json.dumps(_description(), indent=2))
    else:
        _serve(host, port, tuple(name or ()), frozenset(allow_origin or ()), token, index)


def _description() -> dict[str, object]:
    try:
        from app.api.server import build_api
    except ImportError as error:
        raise ServerMissingError("The server is not installed.") from error
    from app.library.engine import LibraryEngine
    from app.lookup_messages import WorkerPlan

    return build_api(LibraryEngine, WorkerPlan()).openapi()


def _serve(  # noqa: PLR0917 - what the command line said
    host: str,
    port: int,
    names: tuple[str, ...],
    origins: frozenset[str],
    token: str,
    index: Path | None,
) -> None:
    try:
        from app.api.running import run_server
    except ImportError as error:
        raise ServerMissingError("The server is not installed.") from error
    from app.api.access import LOOPBACK, Access, hosts_of

    own = () if host in {*LOOPBACK, "::1"} else (host,)
    access = Access(token, hosts_of((*LOOPBACK, *own, *names), port), origins)
    run_server(host, port, access, index)
