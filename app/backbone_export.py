"""Make a backbone's file from a person's weights, and keep it only if it is the same network."""

from __future__ import annotations

import dataclasses
import hashlib
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import numpy as np

from app.card_schema import ArtifactTable
from app.exported_cards import Exported, record
from app.model_export import Tell
from app.model_pull import Errand
from store.artifacts import digest
from store.disk import plain_disk_errors
from vision.card import ModelFile
from vision.clip_check import SAME, pictures
from vision.encoder import Encoder
from vision.errors import ExportRefusedError
from vision.given_picture import GivenPicture
from vision.vgg import layer_names, vgg16_features
from vision.vgg_reference import VggReference
from vision.vgg_weights import VggWeights, read_vgg_weights

if TYPE_CHECKING:
    from app.model_cards import CardEntry, ExportSource
    from store.watcher import Progress

_TOOLS: Final = ("torch", "onnxruntime")
_EVERY: Final = 4
"""Of the 32 pictures of an export's check: this network takes half a second for each."""


@dataclass(frozen=True, slots=True)
class BackboneExport:
    """One backbone to export, and who watches."""

    entry: CardEntry
    source: ExportSource
    progress: Progress
    tell: Tell

    def run(self, weights: Path | None) -> dict[str, Exported]:
        """Export, compare with the reference, and return what was made, by card name.

        weights: a file of this machine, of any training of this network; None fetches the published
        one. Raises ExportToolsMissingError, ExportRefusedError, ModelMissingError,
        ModelDamagedError, DownloadError, DiskFullError, NotWritableError; then nothing was made.
        """
        folder = self.entry.folder.absolute()
        with plain_disk_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=".export-", dir=folder) as scratch:
                path = weights or self._fetched()
                given = read_vgg_weights(path, layer_names())
                sha256 = digest(path)
                if weights is None:
                    path.unlink()  # half a gigabyte, of which a tenth is needed
                made, file = self._made(given, sha256, Path(scratch))
                file.path.replace(folder / file.path.name)
            record(folder, made)
        return made

    def _fetched(self) -> Path:
        self.tell("Fetching weights")
        return Errand(self.entry.folder, self.progress, lambda: False, ()).fetch(
            self.source.weights
        )

    def _made(
        self, given: VggWeights, sha256: str, folder: Path
    ) -> tuple[dict[str, Exported], ModelFile]:
        name = self.entry.card.name
        self.tell(f"Exporting {name} from {given.training} weights and comparing it")
        content = vgg16_features(given)
        path = folder / f"{name}-image.onnx"
        path.write_bytes(content)
        file = ModelFile(path, len(content), hashlib.sha256(content).hexdigest())
        closeness = self._closeness(file, given)
        if closeness < SAME:
            said = f"closeness {closeness:.6f}, {SAME} is asked for"
            raise ExportRefusedError(f"The export of {name} is not its reference: {said}.")
        return {name: _exported(name, sha256, closeness, file)}, file

    def _closeness(self, file: ModelFile, given: VggWeights) -> float:
        """Return 1 less the largest distance from the reference, as a share of its length."""
        card = dataclasses.replace(self.entry.card, files={"image": file})
        asked = pictures()[::_EVERY]
        ours = Encoder(card, prefer_gpu=False).features([GivenPicture(one) for one in asked])
        theirs = VggReference(given).features(asked, card.preprocessing)
        apart = np.linalg.norm(ours - theirs, axis=1) / np.linalg.norm(theirs, axis=1)
        return float(1 - apart.max())


def _exported(name: str, sha256: str, closeness: float, file: ModelFile) -> Exported:
    made = ArtifactTable(name=file.path.name, size=file.size, sha256=file.sha256)
    return Exported(
        of=name,
        weights=sha256,
        precision="fp32",
        logit_scale=1.0,
        logit_bias=0.0,
        pictures=round(closeness, 6),
        made_with={tool: version(tool) for tool in _TOOLS},
        files={"image": made},
    )
