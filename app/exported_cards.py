"""What was exported on this machine: the files made, and how close they are to their reference.

`exported.json` lies in the models folder and is written by the program alone. A card that is
exported gets its files from there; its lighter variants become cards of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from app.card_schema import ArtifactTable, CardTable, FileTable, Name, Sha256, Table
from store.disk import plain_disk_errors
from vision.card import Precision
from vision.errors import CardError

EXPORTED = "exported.json"


class Exported(Table):
    """One exported model.

    of: the card it was exported for. weights: sha256 of the weights. pictures, texts: the lowest
    cosine to the reference, over 32 pictures and 64 texts; of a backbone, 1 less the largest
    distance from it, as a share of its length, over 8 pictures.
    """

    of: Name
    weights: Sha256
    precision: Precision
    logit_scale: float
    logit_bias: float
    pictures: float
    texts: float | None = None
    made_with: dict[str, str]
    files: dict[str, ArtifactTable]


_FILE = TypeAdapter(dict[Name, Exported])


def read_exported(folder: Path) -> dict[str, Exported]:
    """Return what was exported, by card name. Raises CardError where the file is damaged."""
    file = folder / EXPORTED
    if not file.is_file():
        return {}
    try:
        return _FILE.validate_json(file.read_bytes())
    except ValidationError as error:
        raise CardError(f"The file {file} is damaged; export the models again.") from error


def record(folder: Path, made: Mapping[str, Exported]) -> None:
    """Add exported models to the file, whole or not at all. Raises DiskFullError and the like."""
    content = _FILE.dump_json(read_exported(folder) | dict(made), indent=2)
    with plain_disk_errors(folder):
        part = folder / f"{EXPORTED}.part"
        part.write_bytes(content)
        part.replace(folder / EXPORTED)


def with_exports(
    cards: Mapping[str, CardTable], exported: Mapping[str, Exported]
) -> dict[str, CardTable]:
    """Return the cards with the files that were exported for them, and the variants beside them.

    An export of other weights than the card names today does not count, but for backbones.
    """
    tables = dict(cards)
    for name, made in exported.items():
        base = cards.get(made.of)
        source = base.exported_from if base else None
        if base and source and (not source.vocabulary or source.weights.sha256 == made.weights):
            tables[name] = _with_files(base, made)
    return tables


def _with_files(card: CardTable, made: Exported) -> CardTable:
    files = {part: FileTable(**file.model_dump()) for part, file in made.files.items()}
    title = card.title if made.precision == "fp32" else f"{card.title}, {made.precision}"
    changes = {"logit_scale": made.logit_scale, "logit_bias": made.logit_bias, "title": title}
    return card.model_copy(update={**changes, "files": files})
