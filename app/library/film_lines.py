"""What is said in a film, and of it: subtitles beside it and in it, caption and plot."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from player.companions import companions_of
from player.errors import NoTranscriptError
from player.preferences import AUTOMATIC
from player.subtitle_lines import lines_of_file, lines_of_film, text_tracks
from player.subtitle_text import Line as Spoken
from store.film_index.parts import Line, LineKind
from store.library.film import Film

_MOST_TRACKS: Final = 4
"""Of a film that has subtitles in thirty languages, the first."""
_MOST_LINES: Final = 20_000


def lines_of(film: Film, start: float, notes: list[str]) -> list[Line]:
    """Return what is said, then what is written of the film; times are pts in seconds.

    start: pts of the moment at which a viewer's clock begins. notes: takes a sentence for every
    track that cannot be read.
    """
    said: list[Line] = []
    for name, track in islice(_tracks(film.path), _MOST_TRACKS):
        try:
            said += (_spoken(line, start) for batch in track for line in batch)
        except NoTranscriptError:
            notes.append(f"The subtitles {name} cannot be read.")
    said = sorted(dict.fromkeys(said[:_MOST_LINES]), key=lambda line: line.start)
    return said + written_of(film)


def written_of(film: Film) -> list[Line]:
    """Return what is written of a film: its caption and its plot, where there are any."""
    written = [(LineKind.CAPTION, film.caption), (LineKind.PLOT, film.plot)]
    return [Line(kind, 0.0, 0.0, text) for kind, text in written if text.strip()]


def _tracks(film: Path) -> Iterator[tuple[str, Iterator[list[Spoken]]]]:
    """Yield the names of subtitles and what reads them: beside the film first, then inside."""
    for companion in companions_of(film):
        yield Path(companion.path).name, lines_of_file(Path(companion.path), AUTOMATIC)
    for index in text_tracks(film):
        yield f"of stream {index}", lines_of_film(film, index)


def _spoken(line: Spoken, start: float) -> Line:
    return Line(LineKind.SPOKEN, start + line.start, start + line.end, line.text)
