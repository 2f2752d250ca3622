"""The models this installation knows: those that come with it, and the person's own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import resources
from app.card_schema import CardTable, ExportTable, FileTable, read_cards
from app.exported_cards import read_exported, with_exports
from store.artifacts import Artifact
from vision.card import ModelCard, ModelFile, Role
from vision.errors import CardError

OWN_CARDS = "cards.toml"
"""In the models folder: a person's own cards, same schema as resources/models.toml."""
BUNDLED = Path(resources.__file__).parent / "models"
"""Models that come with the program."""


class State(StrEnum):
    """What is on this machine of a model."""

    PRESENT = "present"
    MISSING = "missing"
    DAMAGED = "damaged"
    TO_EXPORT = "to export"


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a file is made on this machine: a function of `vision.recipe`, and what it is given."""

    name: str
    raw: Artifact


@dataclass(frozen=True, slots=True)
class ExportSource:
    """What the files of an encoder are exported from.

    `app.model_export` does it; without a vocabulary, `app.backbone_export`.
    """

    reference: str
    weights: Artifact
    vocabulary: Artifact | None = None
    vocabulary_kind: Literal["bpe", "sentencepiece"] | None = None


@dataclass(frozen=True, slots=True)
class CardEntry:
    """A model card, where its files come from, and whether it is taken when none is named.

    artifacts: per part, the file to fetch (bundled and exported ones have none). recipes: the
    parts made on this machine. source: of a card whose files are exported here.
    """

    card: ModelCard
    folder: Path
    artifacts: dict[str, Artifact]
    recipes: dict[str, Recipe]
    source: ExportSource | None
    default: bool
    rank: int
    origin: str

    @property
    def present(self) -> bool:
        """Every file is there with the right size; its bytes are checked whenever it is read."""
        return bool(self.card.files) and all(file.present for file in self.card.files.values())

    @property
    def size(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.card.files.values())

    @property
    def state(self) -> State:
        """What the sizes say; `verified_state` reads the bytes."""
        if self.present:
            return State.PRESENT
        if not self.card.files:
            return State.TO_EXPORT
        absent = any(not file.path.exists() for file in self.card.files.values())
        return State.MISSING if absent else State.DAMAGED

    def verified_state(self) -> State:
        """Read every file and return what its bytes say."""
        if self.state is not State.PRESENT:
            return self.state
        whole = all(file.matches() for file in self.card.files.values())
        return State.PRESENT if whole else State.DAMAGED


def load_cards(folder: Path) -> dict[str, CardEntry]:
    """Return every card by name, its files placed in `folder`.

    A card of `folder`/cards.toml replaces the one of the same name. Raises CardError.
    """
    tables = read_cards(_shipped(), "models.toml")
    tables |= read_cards(own_tables(folder), str(folder / OWN_CARDS))
    tables = with_exports(tables, read_exported(folder))
    entries = {name: _entry(name, table, folder) for name, table in tables.items()}
    _check_file_names(entries)
    return entries


def shipped_names() -> frozenset[str]:
    """Return the names of the cards that come with the program."""
    return frozenset(_shipped())


def own_tables(folder: Path) -> dict[str, Any]:
    """Return the person's own cards as they stand in cards.toml. Raises CardError."""
    own = folder / OWN_CARDS
    if not own.is_file():
        return {}
    return _parse(own.read_text(encoding="utf-8", errors="replace"), str(own))


def encoder_of_index(entries: Mapping[str, CardEntry], name: str, sha256: str) -> CardEntry | None:
    """Return the encoder that made an index, where it is known here by that name and bytes."""
    entry = entries.get(name)
    image = entry.card.files.get("image") if entry and entry.card.role == "encoder" else None
    return entry if image and image.sha256 == sha256 else None


def choose(entries: Mapping[str, CardEntry], role: Role, name: str | None = None) -> CardEntry:
    """Return the named card, else the highest rank that is present, else the default.

    Raises CardError where no card of this role has that name.
    """
    fitting = {known: entry for known, entry in entries.items() if entry.card.role == role}
    if name is not None and name not in fitting:
        raise CardError(f"There is no {role} called {name}; there are: {', '.join(fitting)}.")
    if name is not None:
        return fitting[name]
    present = [entry for entry in fitting.values() if entry.present]
    candidates = present or [entry for entry in fitting.values() if entry.default]
    if not candidates:
        raise CardError(f"There is no {role} that is present or a default.")
    return max(candidates, key=lambda entry: (entry.rank, entry.default))


def choose_worded(entries: Mapping[str, CardEntry], name: str | None = None) -> CardEntry:
    """Return the named encoder, else the best that is here and knows words, else the best.

    Pictures and words embedded by default must meet in one space. Raises CardError.
    """
    worded = {known: entry for known, entry in entries.items() if entry.card.text}
    here = any(entry.present for entry in worded.values())
    return choose(worded if here and name is None else entries, "encoder", name)


def _shipped() -> dict[str, Any]:
    text = files("resources").joinpath("models.toml").read_text(encoding="utf-8")
    return _parse(text, "models.toml")


def _parse(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CardError(f"The file {where} is not TOML: {error}.") from error


def _entry(name: str, table: CardTable, folder: Path) -> CardEntry:
    parts = table.files.items()
    model_files = {part: _model_file(file, folder) for part, file in parts}
    return CardEntry(
        card=ModelCard(
            name=name,
            role=table.role,
            title=table.title,
            licence=table.licence,
            architecture=table.architecture,
            files=model_files,
            preprocessing=table.preprocessing,
            dimension=table.dimension,
            metric=table.metric,
            text=table.text,
            logit_scale=table.logit_scale,
            logit_bias=table.logit_bias,
            labels=table.labels,
            thresholds=table.thresholds,
        ),
        folder=folder,
        artifacts={part: file.artifact() for part, file in parts if _is_fetched(table, file)},
        recipes={
            part: Recipe(file.recipe, file.made_from.artifact())
            for part, file in parts
            if file.made_from
        },
        source=_source(table.exported_from) if table.exported_from else None,
        default=table.default,
        rank=table.rank,
        origin=table.origin,
    )


def _is_fetched(table: CardTable, file: FileTable) -> bool:
    return not file.bundled and not table.exported_from


def _source(table: ExportTable) -> ExportSource:
    vocabulary = table.vocabulary.artifact() if table.vocabulary else None
    weights = table.weights.artifact()
    return ExportSource(table.reference, weights, vocabulary, table.vocabulary_kind)


def _model_file(table: FileTable, folder: Path) -> ModelFile:
    home = BUNDLED if table.bundled else folder
    return ModelFile(home / table.name, table.size, table.sha256)


def _check_file_names(entries: Mapping[str, CardEntry]) -> None:
    """Raise CardError where two cards give one file name to different bytes."""
    owners: dict[str, tuple[str, str]] = {}
    for name, entry in entries.items():
        for artifact in entry.artifacts.values():
            owner, sha256 = owners.setdefault(artifact.name, (name, artifact.sha256))
            if sha256 != artifact.sha256:
                raise CardError(f"The models {owner} and {name} differ on {artifact.name}.")
