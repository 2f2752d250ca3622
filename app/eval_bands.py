"""Whether "nothing like this", "similar" and "very close" can be believed, on what is not there.

Garments of other films, of which the demo catalogue has none: nothing should be found. Garments of
the demo film whose product is taken out: what is left looks like them, and may be shown as loosely
similar, hardly ever as similar, never as very close. The calibration has seen neither: it is made
from other films and from damaged product pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.eval_figures import Figure, NotMeasurableError, Setup
from store.types import SIMILAR, STRICTNESS, USUAL, VERY_CLOSE, Match

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem
    from app.truth import Truth
    from player.frame import Frame

Look = Callable[["Frame"], Sequence["FoundItem"]]
"""Return the items of a frame and their matches, as many as there are."""

ALL: Final = 500
"""Matches asked for: with the worn product taken out, others must be left."""
PAUSES: Final = 40
"""Of the demo film."""
_FEWER: Final = 20
"""Pauses of another film."""
_FALSE: Final = 0.02
"""Share of strangers that may be said to be very close."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A garment on screen, and how close products come to it; None where none comes close.

    group: who wears it, or the film. right: its own product. stranger: the closest other product.
    unlike: the closest that is neither of its kind nor of its main colour.
    """

    group: str
    category: str
    right: Match | None = None
    stranger: Match | None = None
    unlike: Match | None = None


def measure(setup: Setup) -> list[Figure]:
    """Pause the demo film and other films. Raises NotMeasurableError, LookupRefusedError."""
    from app.demo import demo_film, demo_folder, prepare_index
    from app.headless_lookup import HeadlessLookup
    from app.lookup_messages import WorkerPlan
    from app.paths import demo_index_folder
    from app.truth import read_truth

    _, films = halves(other_films(setup.folder("films")))
    if not demo_film().is_file():
        raise NotMeasurableError("The demo film does not come with this installation.")
    prepare_index()
    truth = read_truth(demo_folder() / "truth.json")
    with HeadlessLookup(WorkerPlan(index=demo_index_folder())) as lookup:

        def look(frame: Frame) -> Sequence[FoundItem]:
            setup.tell(f"{Path(frame.media).name} at {frame.pts:.1f} s")
            return lookup.look(frame, ALL).items

        worn = list(worn_garments(demo_film(), truth, look))
        strange = list(strange_garments(films, look))
    return [*of_removed(worn), *of_films(strange), *of_strictness(worn, strange)]


def other_films(folder: Path) -> list[Path]:
    """Return the films of which the demo catalogue has nothing."""
    return sorted(path for path in folder.iterdir() if path.is_file())


def worn_garments(film: Path, truth: Truth, look: Look) -> Iterator[Sighting]:
    """Give the garments of the demo film whose product is known."""
    for seconds, items in _looks(film, PAUSES, look):
        garments = truth.garments_at(seconds)
        for item in items:
            worn = [g for g in garments if g.found_by(item) and g.category == item.category]
            if worn:
                names = {garment.product_id for garment in worn}
                yield _sighting(worn[0].person, item, names)


def strange_garments(films: Iterable[Path], look: Look) -> Iterator[Sighting]:
    """Give the garments of films of which the catalogue has nothing."""
    for film in films:
        for _seconds, items in _looks(film, _FEWER, look):
            for item in items:
                yield _sighting(film.name, item, set())


def halves(films: Sequence[Path]) -> tuple[Sequence[Path], Sequence[Path]]:
    """Return the films that calibrations are made from, and those that they are judged by."""
    return films[::2], films[1::2]


def of_removed(worn: Sequence[Sighting]) -> Iterator[Figure]:
    """Return what is said where the product that is worn is not in the catalogue."""
    strangers = [each.stranger for each in worn]
    yield Figure("garments judged", len(worn), "count")
    yield Figure("product removed: nothing like this", _below(strangers, USUAL))
    yield Figure("product removed: at most loosely similar", _below(strangers, SIMILAR), bar=0.9)
    close = 1.0 - _below(strangers, VERY_CLOSE)
    yield Figure("product removed: very close", close, bar=_FALSE, most=True)
    unlike = [each.unlike for each in worn]
    yield Figure("its kind and colour removed: nothing like this", _below(unlike, USUAL))


def of_films(strange: Sequence[Sighting]) -> Iterator[Figure]:
    """Return what is said of films of which the catalogue has nothing."""
    strangers = [each.stranger for each in strange]
    yield Figure("garments of other films", len(strange), "count")
    yield Figure("other films: nothing like this", _below(strangers, USUAL), bar=0.9)
    close = 1.0 - _below(strangers, VERY_CLOSE)
    yield Figure("other films: very close", close, bar=_FALSE, most=True)


def of_strictness(worn: Sequence[Sighting], strange: Sequence[Sighting]) -> Iterator[Figure]:
    """Return, from loose to strict, what is kept of right products, and what of strangers goes.

    Calibrated means: at a closeness of .9, 90 % of the strangers are hidden.
    """
    for step in STRICTNESS:
        kept = 1.0 - _below([each.right for each in worn], step)
        yield Figure(f"closeness {step:.2f}: right products kept", kept)
        hidden = _below([each.stranger for each in strange], step)
        yield Figure(f"closeness {step:.2f}: other films' garments hidden", hidden)


def _looks(film: Path, count: int, look: Look) -> Iterator[tuple[float, Sequence[FoundItem]]]:
    """Give the items at the middles of `count` equal parts of a film."""
    from player.headless import FrameReader

    with FrameReader(str(film)) as reader:
        for place in range(count):
            seconds = (place + 0.5) * reader.duration / count
            yield seconds, look(reader.frame_at(seconds))


def _sighting(group: str, item: FoundItem, worn: set[str]) -> Sighting:
    matches = item.matches or ()
    right = [match for match in matches if match.product.id in worn]
    others = [match for match in matches if match.product.id not in worn]
    kinds = {_kind(match) for match in right}
    colours = {_main_colour(match) for match in right}
    unlike = [
        match
        for match in others
        if _kind(match) not in kinds and _main_colour(match) not in colours
    ]
    return Sighting(group, item.category, _closest(right), _closest(others), _closest(unlike))


def _closest(matches: Sequence[Match]) -> Match | None:
    return max(matches, key=lambda match: (match.closeness, match.similarity), default=None)


def _kind(match: Match) -> str:
    """Return what the demo catalogue's numbers begin with: "t-shirt", "pleated-skirt"."""
    return match.product.id.rsplit("-", 1)[0]


def _main_colour(match: Match) -> str:
    return match.product.color.split("/", maxsplit=1)[0]


def _below(matches: Sequence[Match | None], closeness: float) -> float:
    """Return the share of sightings without a match as close as this."""
    below = sum(match is None or match.closeness < closeness for match in matches)
    return below / max(1, len(matches))
