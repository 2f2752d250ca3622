"""What a look through the folders of a library found, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class ScanReport:
    """What a scan found. looked_at: film files there are. The lists of texts hold keys of films.

    copies: files whose content is in the library already. gone: folders that are not there.
    problems: plain sentences about files and notes.
    """

    looked_at: int = 0
    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)
    vanished: list[str] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    copies: int = 0
    gone: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ScanStep:
    """How far a scan is: share 0..1 of what there is to do now, and the file it looks at."""

    share: float
    doing: str
