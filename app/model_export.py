"""Make an encoder's files from its published weights, and keep them only if they are the same."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from app.card_schema import ArtifactTable
from app.exported_cards import Exported, record
from app.model_cards import CardEntry, ExportSource
from app.model_pull import Errand
from store.artifacts import Artifact, FolderSource
from store.disk import plain_disk_errors
from store.watcher import Progress
from vision.card import ModelCard, ModelFile, Precision
from vision.clip_check import SAME, Agreement, Expected, agreement, expected, texts
from vision.clip_reference import ClipReference, check_tools, reference_ids
from vision.clip_towers import image_tower, text_tower
from vision.errors import CardError, ExportRefusedError, ModelDamagedError, ModelMissingError
from vision.vocabulary import VOCABULARIES

_TOOLS = ("torch", "open_clip_torch", "onnxruntime")

Tell = Callable[[str], None]
"""Told in words what is done now."""


@dataclass(frozen=True, slots=True)
class Export:
    """One card to export, and who watches."""

    entry: CardEntry
    source: ExportSource
    progress: Progress
    tell: Tell

    def run(self, precisions: Sequence[Precision], weights: Path | None) -> dict[str, Exported]:
        """Export in float32 and in these precisions; return what was made, by card name.

        weights: a file on this machine instead of a download; its hash must be the card's.
        Raises ExportToolsMissingError, ExportRefusedError, ModelDamagedError, DownloadError,
        DiskFullError, NotWritableError; then nothing was made.
        """
        check_tools()
        folder = self.entry.folder.absolute()
        with plain_disk_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=".export-", dir=folder) as scratch:
                workshop = self._workshop(Path(scratch), weights)
                wanted: list[Precision] = ["fp32", *(p for p in precisions if p != "fp32")]
                made = dict(workshop.make(precision) for precision in dict.fromkeys(wanted))
                for path in Path(scratch).iterdir():
                    path.replace(folder / path.name)
            record(folder, made)
        return made

    def _workshop(self, scratch: Path, weights: Path | None) -> _Workshop:
        """Fetch weights and vocabulary, build the reference and ask it what is right."""
        import open_clip

        beside = (FolderSource(weights.parent),) if weights else ()
        carried = FolderSource(Path(open_clip.__file__).parent)
        errand = Errand(self.entry.folder, self.progress, lambda: False, (*beside, carried))
        self.tell("Fetching vocabulary and weights")
        assert self.source.vocabulary and self.source.vocabulary_kind  # noqa: S101, PT018 - a CLIP
        vocabulary = _content(self.source.vocabulary, errand, None)
        content = _content(self.source.weights, errand, weights)
        self.tell("Building the reference and asking it about 32 pictures and 64 texts")
        reference = ClipReference(self.source.reference, content)
        card = self._card(reference)
        context = card.text.context if card.text else 0
        kind = self.source.vocabulary_kind
        ids = reference_ids(kind, vocabulary, texts(), context)
        answers = expected(reference, card, ids)
        tokenizer = VOCABULARIES[kind](vocabulary)
        return _Workshop(card, self.source, reference, answers, tokenizer, scratch, self.tell)

    def _card(self, reference: ClipReference) -> ModelCard:
        scale, bias = reference.logit_scale, reference.logit_bias
        return dataclasses.replace(self.entry.card, logit_scale=scale, logit_bias=bias)


@dataclass(frozen=True, slots=True)
class _Workshop:
    """A reference, what it answers, and a folder for the files made of it."""

    card: ModelCard
    source: ExportSource
    reference: ClipReference
    answers: Expected
    tokenizer: bytes
    folder: Path
    tell: Tell

    def make(self, precision: Precision) -> tuple[str, Exported]:
        """Write the three files of one precision and compare what they answer."""
        name = self.card.name if precision == "fp32" else f"{self.card.name}-{precision}"
        self.tell(f"Exporting {name} and comparing it")
        files = {
            "image": self._file(
                name, "image.onnx", image_tower(self.reference, self.card, precision)
            ),
            "text": self._file(name, "text.onnx", text_tower(self.reference, self.card, precision)),
            "tokenizer": self._file(name, "tokenizer.json", self.tokenizer),
        }
        found = agreement(dataclasses.replace(self.card, files=files), self.answers)
        if precision == "fp32" and not found.same:
            raise ExportRefusedError(_refusal(name, found))
        return name, self._exported(precision, found, files)

    def _file(self, name: str, ending: str, content: bytes) -> ModelFile:
        path = self.folder / f"{name}-{ending}"
        path.write_bytes(content)
        return ModelFile(path, len(content), hashlib.sha256(content).hexdigest())

    def _exported(
        self, precision: Precision, found: Agreement, files: dict[str, ModelFile]
    ) -> Exported:
        return Exported(
            of=self.card.name,
            weights=self.source.weights.sha256,
            precision=precision,
            logit_scale=self.card.logit_scale,
            logit_bias=self.card.logit_bias,
            pictures=round(found.pictures, 6),
            texts=round(found.texts, 6),
            made_with={tool: version(tool) for tool in _TOOLS},
            files={
                part: ArtifactTable(name=file.path.name, size=file.size, sha256=file.sha256)
                for part, file in files.items()
            },
        )


def export_source(entry: CardEntry) -> ExportSource:
    """Return what a card is exported from. Raises CardError for a card that is fetched."""
    if entry.source is None:
        name = entry.card.name
        raise CardError(f"The model {name} is fetched, not exported: trendflix models pull {name}.")
    return entry.source


def _content(artifact: Artifact, errand: Errand, named: Path | None) -> bytes:
    """Return bytes whose hash was checked: of the named file, or fetched and then not kept."""
    stays = named is not None or artifact.present(errand.folder)
    path = named or errand.fetch(artifact)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelMissingError(f"The file {path} cannot be read ({error.strerror}).") from error
    if not stays:
        path.unlink()
    if hashlib.sha256(content).hexdigest() != artifact.sha256:
        raise ModelDamagedError(f"The file {path.name} is not the published {artifact.name}.")
    return content


def _refusal(name: str, found: Agreement) -> str:
    lowest = f"{found.pictures:.6f} for pictures and {found.texts:.6f} for texts"
    return f"The export of {name} is not its reference: cosine {lowest}, {SAME} is asked for."
