"""What a film index is of, and which model made it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class About:
    """Of which film, by which encoder, of which frames.

    film: its key. encoder, encoder_sha256, preprocessing: name of the model's card, SHA-256 (hex)
    of its image part and of its preprocessing. dimension: numbers of a vector. sampling: which
    frames were taken, as `vision.sampling` writes it ("key frames", "rate 1.0", ...). start: pts
    of the file's first picture in seconds; a viewer's clock begins there. duration: seconds.
    """

    film: str
    encoder: str
    encoder_sha256: str
    preprocessing: str
    dimension: int
    sampling: str
    start: float
    duration: float

    def json(self) -> str:
        """Return it as JSON."""
        return _ADAPTER.dump_json(self).decode()

    @classmethod
    def read(cls, text: str) -> Self:
        """Read what `json` wrote. Raises ValueError."""
        return cls(**asdict(_ADAPTER.validate_json(text)))

    def file(self, folder: Path) -> Path:
        """Return where the index of this film and model lies in the folder of film indexes."""
        return index_file(folder, self.film, self.encoder, self.encoder_sha256)


def index_file(folder: Path, film: str, encoder: str, encoder_sha256: str) -> Path:
    """Return where an index lies: models stand side by side in the folder of a film."""
    return folder / film / f"{encoder}-{encoder_sha256[:8]}.sqlite"


_ADAPTER = TypeAdapter(About)
