"""A shop's own encoder on the way from its publisher to a person: a card, and files named by bytes.

What comes this way can be an encoder and nothing else: what covers faces comes with the program.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import tomlkit

from app.card_schema import CardTable, FileTable, read_cards
from app.followed import trust_folder
from app.model_cards import OWN_CARDS, own_tables, shipped_names
from store.artifacts import Artifact
from store.disk import plain_disk_errors
from store.downloads import pull
from store.errors import ReleaseRefusedError
from store.freshness import read_freshness, stamp, write_freshness
from store.publication import Press, Publication
from store.release import Release, newest_release
from store.release_origin import Origin
from store.transfer import Terms
from store.watcher import Progress
from store.whole_file import write_whole
from vision.errors import CardError

CARD: Final = "card.toml"
_MOST: Final = 1 << 16
_NOT_TAKEN: Final = ("default", "rank", "exported_from")
"""Keys of a card by which it would be chosen, or made, without having been asked for."""


def publish_model(name: str, models: Path, press: Press) -> Publication:
    """Publish a card of `models`/cards.toml and its files.

    Raises CardError, ReleaseRefusedError and what Press raises.
    """
    tables = own_tables(models)
    if name not in tables or name in shipped_names():
        raise CardError(f"There is no card {name} of your own in {models / OWN_CARDS}.")
    card = read_cards({name: tables[name]}, OWN_CARDS)[name]
    table = _travelling(name, tables[name], card)
    files = {
        table["files"][part]["name"]: _whole(models, file) for part, file in card.files.items()
    }
    with TemporaryDirectory() as scratch:
        written = Path(scratch) / CARD
        written.write_text(tomlkit.dumps({name: table}), encoding="utf-8")
        _check({name: table}, {n: (p.stat().st_size, "") for n, p in files.items()})
        return press.publish(files | {CARD: written})


@dataclass(frozen=True, slots=True)
class ModelPull:
    """One go at bringing a shop's encoder into the models folder; `trust` is whom it comes from."""

    models: Path
    trust: Path
    origin: Origin
    progress: Progress
    terms: Terms

    def run(self, now: datetime | None = None) -> str:
        """Do it, and return the name of the encoder.

        Raises NotTrustedError, ReleaseRefusedError, ReleaseUnreachableError, DownloadError,
        DiskFullError, NotWritableError.
        """
        now, known = now or datetime.now(UTC), read_freshness(self.trust)
        release = newest_release(self.trust, self.origin, now, known.checked if known else "")
        tables = self._card(release)
        others = {n: (a.size, a.sha256) for n, a in release.files.items() if n != CARD}
        name, _ = _check(tables, others)
        with plain_disk_errors(self.models):
            self.models.mkdir(parents=True, exist_ok=True)
            for artifact in (release.files[other] for other in others):
                pull(artifact, self.models, self.progress, lambda: False, terms=self.terms)
            self._keep(name, tables[name])
            if known:
                checked = max(known.checked, stamp(now))
                write_freshness(self.trust, replace(known, checked=checked, tried=stamp(now)))
        return name

    def _card(self, release: Release) -> dict[str, Any]:
        artifact: Artifact | None = release.files.get(CARD)
        if artifact is None or artifact.size > _MOST:
            raise ReleaseRefusedError(f"{self.origin} offers no model.")
        with plain_disk_errors(self.trust), TemporaryDirectory(dir=self.trust) as scratch:
            path = pull(artifact, Path(scratch), _ignore, lambda: False, terms=self.terms)
            with _plain_toml_errors():
                return tomllib.loads(path.read_text(encoding="utf-8"))

    def _keep(self, name: str, table: Mapping[str, Any]) -> None:
        """Add the card to the person's own: from here on the new files count."""
        path = self.models / OWN_CARDS
        document = tomlkit.parse(path.read_text(encoding="utf-8") if path.is_file() else "")
        former = {file["name"] for file in document.get(name, {}).get("files", {}).values()}
        document[name] = table
        write_whole(path, tomlkit.dumps(document).encode())
        for gone in former - {file["name"] for file in table["files"].values()}:
            if gone.startswith(f"{name}-"):  # a file of a person's own stays
                (self.models / gone).unlink(missing_ok=True)


def followed_as(where: str) -> Path:
    """Return where it is kept whom the models of a repository come from."""
    return trust_folder(f"models-{sha256(where.encode()).hexdigest()[:12]}")


def _travelling(name: str, table: Mapping[str, Any], card: CardTable) -> dict[str, Any]:
    """Return a card without what only counts on the publisher's machine."""
    files = {
        part: {"name": _served(name, part, file), "size": file.size, "sha256": file.sha256}
        for part, file in card.files.items()
    }
    return {k: v for k, v in table.items() if k not in (*_NOT_TAKEN, "files")} | {"files": files}


def _served(name: str, part: str, file: FileTable) -> str:
    return f"{name}-{part}-{file.sha256[:16]}{Path(file.name).suffix}"


def _whole(models: Path, file: FileTable) -> Path:
    path = models / file.name
    if not Artifact(file.name, file.size, file.sha256, ()).present(models):
        raise CardError(f"The file {path} is not the one its card names.")
    return path


def _check(
    tables: Mapping[str, Any], files: Mapping[str, tuple[int, str]]
) -> tuple[str, CardTable]:
    """Return the one card, where it is of an encoder and names these files by their bytes.

    files: (size, sha256) by name; a sha256 of "" is not compared. Raises ReleaseRefusedError.
    """
    with _plain_toml_errors():
        cards = read_cards(tables, CARD)
    if len(cards) != 1:
        raise ReleaseRefusedError("What is offered is not one model.")
    ((name, card),) = cards.items()
    if card.role != "encoder" or name in shipped_names():
        raise ReleaseRefusedError(
            f"{name} is not taken: only an encoder with a name of its own is."
        )
    if set(_NOT_TAKEN) & set(tables[name]):
        raise ReleaseRefusedError(f"The card of {name} says how it is chosen.")
    for part, file in card.files.items():
        if file.sources or file.recipe or file.bundled or file.name != _served(name, part, file):
            raise ReleaseRefusedError(f"The card of {name} has a file {file.name} that is not its.")
    named = {file.name: (file.size, file.sha256) for file in card.files.values()}
    same = {n: (size, seal or named.get(n, (0, ""))[1]) for n, (size, seal) in files.items()}
    if named != same:
        raise ReleaseRefusedError(f"The card of {name} and its signatures differ.")
    return name, card


@contextmanager
def _plain_toml_errors() -> Iterator[None]:
    try:
        yield
    except (CardError, ValueError, RecursionError) as error:
        raise ReleaseRefusedError(f"The card that is offered cannot be used: {error}") from error


def _ignore(_done: int, _size: int) -> None:
    """Leave a small file's progress untold."""
