"""What crosses the border between the player's process and the lookup worker."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from app.verdicts import Said
from store.types import ANYTHING, Facets, IndexInfo, Match, Wanted
from vision.types import Box, Category

FORGOTTEN: Final = "FrameForgotten"
"""Code of the failure to filter a frame that this worker did not look at: it can be asked again."""


class Stage(StrEnum):
    """How far an answer is. Each answer replaces the former one of the same ticket."""

    REGIONS = "regions"
    FIRST = "first"
    REFINED = "refined"
    FUSED = "fused"
    """From other frames of the shot, too: comes after the final answer, when the worker is idle."""


@dataclass(frozen=True, slots=True)
class LookupRequest:
    """Look at the frame in the shared block: uint8 height x width x 4, mpv's bgr0, tight rows.

    film, pts: the local file the frame is of and its time there in seconds; None: one frame is all.
    """

    ticket: int
    block: str
    height: int
    width: int
    top: int = 10
    """Matches wanted per item."""
    film: Path | None = None
    pts: float = 0.0
    wanted: Wanted = ANYTHING


@dataclass(frozen=True, slots=True)
class FoundItem:
    """One garment on the frame. `key` is the same in every answer of a ticket."""

    key: int
    box: Box
    label: str
    category: Category
    score: float
    matches: tuple[Match, ...] | None = None
    """None: not searched yet. Empty: nothing like this in the catalogue."""
    attributes: tuple[tuple[str, str], ...] = ()
    """What it shows, as (kind, word), e.g. ("colour", "red")."""
    unwanted: bool = False
    """Whether the catalogue has something like it, but nothing of that is wanted."""


@dataclass(frozen=True, slots=True)
class LookupAnswer:
    """What is known of one frame so far; `final` says that nothing more comes."""

    ticket: int
    stage: Stage
    faces: tuple[Box, ...]
    items: tuple[FoundItem, ...]
    final: bool = False
    timings_ms: dict[str, float] = field(default_factory=dict)
    """Wall time per stage so far, and "total" since the worker took the request."""
    model_ms: dict[str, float] = field(default_factory=dict)
    """Time inside pure model inference, per model role."""
    wanted: Wanted = ANYTHING
    """What every match has."""


@dataclass(frozen=True, slots=True)
class LookupFailure:
    """No answer for this ticket. `code` names a sentence in `app.errors`; `detail` says more."""

    ticket: int
    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class FilterRequest:
    """From now on show only what is wanted of the frame last looked at: its last answer again.

    It may come while that frame is still looked at, and has no LookupDone of its own. Of several
    that wait, the newest is answered.
    """

    ticket: int
    wanted: Wanted


@dataclass(frozen=True, slots=True)
class ComposeRequest:
    """Search once more for one item of the frame last looked at: by its picture, words, verdicts.

    weight: 0 is the picture alone, 1 lets the words decide what they name.
    """

    ticket: int
    key: int
    words: str
    weight: float
    top: int = 10
    wanted: Wanted = ANYTHING
    said: Said = ()
    """What the viewer said of products that were shown for it."""


@dataclass(frozen=True, slots=True)
class ComposedAnswer:
    """The products for a ComposeRequest, best first."""

    request: ComposeRequest
    matches: tuple[Match, ...]

    @property
    def ticket(self) -> int:
        """The ticket of the frame."""
        return self.request.ticket


@dataclass(frozen=True, slots=True)
class ComposeFailure:
    """No products for a ComposeRequest. `code` names a sentence; `detail` says more."""

    request: ComposeRequest
    code: str
    detail: str

    @property
    def ticket(self) -> int:
        """The ticket of the frame."""
        return self.request.ticket


@dataclass(frozen=True, slots=True)
class WorkerLoading:
    """The worker is alive and loads `what` ("models", "catalogue", ...)."""

    what: str


@dataclass(frozen=True, slots=True)
class WorkerReady:
    """The worker can answer. `provider` is what the runtime really uses: "CPU", "CUDA", ..."""

    provider: str
    encoder: str
    index: IndexInfo
    note: str = ""
    """Something the viewer should know, e.g. that a GPU failed and the CPU took over."""
    reads_words: bool = False
    """Whether the encoder has a text side, so that items can be composed with words."""
    facets: Facets = field(default_factory=Facets)
    """What can be asked for in the catalogue."""


@dataclass(frozen=True, slots=True)
class WorkerBlocked:
    """The worker cannot answer until a person acts (no models, damaged catalogue, ...)."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class WorkerRestarting:
    """The worker died or was silent for too long (`reason`, for the log); another one starts."""

    reason: str


@dataclass(frozen=True, slots=True)
class LookupDone:
    """The worker is through with a request, whatever became of it, and takes the next one."""

    ticket: int


@dataclass(frozen=True, slots=True)
class WorkerPlan:
    """What a worker is started with.

    engine: "module:function" that builds what answers. models, index: folders; None: those of
    `app.paths`, looked up whenever a worker starts. shared: the folder of a shared catalogue that
    is searched as long as it answers; None: there is none.
    """

    engine: str = "app.lookup_engine:build"
    models: Path | None = None
    index: Path | None = None
    prefer_gpu: bool = True
    quality: str = ""
    """A preset of `app.quality`; empty: what suits this machine."""
    shared: Path | None = None


WorkerState = WorkerLoading | WorkerReady | WorkerBlocked | WorkerRestarting
ToWorker = LookupRequest | ComposeRequest | FilterRequest
Outcome = LookupAnswer | LookupFailure | ComposedAnswer | ComposeFailure
FromWorker = Outcome | LookupDone | WorkerLoading | WorkerReady | WorkerBlocked
FromLookup = Outcome | WorkerState
