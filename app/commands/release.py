"""trendflix index pull, rollback, publish and key: catalogues that travel, signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from app.paths import home, index_folder

if TYPE_CHECKING:
    from app.catalogue_pull import PullReport
    from store.publication import Publication

keys = typer.Typer(no_args_is_help=True)
STOPPED = 130
"""Exit code after Ctrl-C, as shells have it."""
KEYS_HELP = "Where the keys are; never below the web root."
_SOON_DAYS = 60

KeysOption = Annotated[
    Path | None, typer.Option("--keys", metavar="DIR", help=KEYS_HELP, show_default=False)
]
RepoOption = Annotated[
    Path, typer.Option("--repo", metavar="WEBROOT", help="The folder a web server hands out.")
]
DaysOption = Annotated[
    int, typer.Option("--expires-days", min=1, max=365, help="Publish again within these days.")
]
KeepOption = Annotated[
    int, typer.Option("--keep", min=1, help="Releases whose files stay for those who download.")
]
RootOption = Annotated[
    Path | None,
    typer.Option("--root", metavar="ROOT.json", help="The publisher's root, the first time."),
]
FingerprintOption = Annotated[
    str,
    typer.Option(
        "--root-sha256", metavar="HEX", help="Or its fingerprint, as the publisher tells it."
    ),
]


def pull(
    where: Annotated[
        str,
        typer.Argument(metavar="URL|FOLDER", help="Default: where it came from before."),
    ] = "",
    *,
    root: RootOption = None,
    root_sha256: FingerprintOption = "",
    background: Annotated[bool, typer.Option("--background", hidden=True)] = False,
) -> None:
    """Bring the catalogue up to date; only files that are not here yet travel.

    Until all is verified the former catalogue stays in use. Ctrl-C stops; the next time goes on.

    Example: trendflix index pull https://shop.example/trendflix --root ROOT.json
    """
    from app.catalogue_update import update_catalogue

    if background:
        from app.low_priority import lower_priority

        lower_priority()
    try:
        with bars(quiet=background) as progress:
            bar = progress.add_task("catalogue", total=None)
            report = update_catalogue(
                where,
                read_root(root),
                root_sha256,
                lambda done, size: progress.update(bar, completed=done, total=size),
                unasked=background,
            )
    except KeyboardInterrupt:
        Console(stderr=True).print("Stopped. The catalogue is as it was; run it again to go on.")
        raise typer.Exit(STOPPED) from None
    typer.echo(_told(report))


def rollback(
    folder: Annotated[Path | None, typer.Argument(metavar="DIR")] = None,
) -> None:
    """Go back to the catalogue before the last change; once more comes forward again.

    Example: trendflix index rollback
    """
    from store.install import rollback as roll_back

    info = roll_back(folder or index_folder())
    typer.echo(f"The catalogue is that of {info.built[:10]} again: {info.count} products")


def publish(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The index that was built.")],
    *,
    repo: RepoOption,
    keys_folder: KeysOption = None,
    days: DaysOption = 14,
    keep: KeepOption = 3,
) -> None:
    """Sign an index and add it to a folder of static files, for any web server.

    Only files that are new are copied. Run it again before it expires, e.g. every night.

    Example: trendflix index publish my-shop --repo /srv/www/trendflix
    """
    from app.passphrase import Passphrases
    from store.manifest import MANIFEST, read_manifest
    from store.publication import Press
    from store.verification import verify

    manifest = read_manifest(folder)
    verify(folder, manifest, thorough=True)
    files = {name: folder / name for name in (MANIFEST, *manifest.files)}
    press = Press(repo, keys_folder or default_keys(), Passphrases().existing, days, keep)
    typer.echo(summary(press.publish(files)))


@keys.command("new")
def new(
    *,
    keys_folder: KeysOption = None,
    root_keys: Annotated[int, typer.Option(min=1, max=9, help="Keys that may sign a root.")] = 1,
    threshold: Annotated[int, typer.Option(min=1, max=9, help="How many of them must.")] = 1,
) -> None:
    """Make the keys that sign releases, and the root that viewers need.

    Example: trendflix index key new --keys keys --root-keys 3 --threshold 2
    """
    from app.passphrase import Passphrases
    from store.root_role import create_root

    folder = keys_folder or default_keys()
    create_root(folder, Passphrases().new, keys=root_keys, threshold=threshold)
    _tell_root(folder, "Keys are in")


@keys.command("rotate")
def rotate(
    role: Annotated[str, typer.Argument(metavar="root|targets|online")] = "online",
    *,
    keys_folder: KeysOption = None,
    former: Annotated[
        str, typer.Option("--former", metavar="ID", help="Which key goes, of several.")
    ] = "",
) -> None:
    """Put a new key in the place of one that is old, lost or stolen; then publish again.

    Example: trendflix index key rotate online --keys keys
    """
    from app.passphrase import Passphrases
    from store.root_role import ROLES
    from store.root_role import rotate as change_key

    if role not in ROLES:
        raise typer.BadParameter(f"one of {', '.join(ROLES)}")
    folder, passphrases = keys_folder or default_keys(), Passphrases()
    change_key(folder, role, passphrases.existing, passphrases.new, former)
    _tell_root(folder, "A new root is in")


def bars(*, quiet: bool = False) -> Progress:
    """Return bars with rate and time left; none where nobody looks."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    quiet = quiet or not console.is_terminal
    return Progress(*columns, console=console, transient=True, disable=quiet)


def default_keys() -> Path:
    """Return where keys are kept unless a folder is named."""
    return home() / "keys"


def read_root(path: Path | None) -> bytes | None:
    """Return the root a person named. Raises NotTrustedError where it cannot be read."""
    from store.errors import NotTrustedError

    try:
        return path.read_bytes() if path else None
    except OSError as error:
        raise NotTrustedError(f"{path} cannot be read ({error.strerror}).") from error


def summary(done: Publication) -> str:
    """Return what a publisher is told."""
    new = f"{done.copied} new ({done.new_bytes / 1e6:.1f} MB)"
    until = f"publish again before {done.expires:%Y-%m-%d %H:%M} UTC"
    lines = [f"{done.files} files, {new}, {done.removed} old ones removed; {until}"]
    if (left := (done.root_expires - done.expires).days) < _SOON_DAYS:
        lines.append(f"The root expires {left} days after that: trendflix index key rotate")
    return "\n".join(lines)


def _tell_root(folder: Path, words: str) -> None:
    from store.trust import fingerprint_of

    root = (folder / "root.json").read_bytes()
    typer.echo(f"{words} {folder}; viewers need root.json, or its fingerprint:")
    typer.echo(fingerprint_of(root))


def _told(report: PullReport) -> str:
    info = report.manifest.info
    came = f"{report.files} files, {report.bytes / 1e6:.1f} MB" if report.files else "nothing new"
    return f"The catalogue of {info.built[:10]}: {info.count} products; {came}"
