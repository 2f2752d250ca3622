"""What the list of a DASH film says and libmpv does not tell: whether it is live, and its parts."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from player.libmpv import start_mpv
from player.options import READING, allow

if TYPE_CHECKING:
    from player.source import Source

_PATIENCE_SECONDS = 4
_MOST_BYTES = 4_000_000
_PERIOD = re.compile(rb"<(?:\w+:)?Period[\s/>]")
_LIVE = re.compile(rb"<(?:\w+:)?MPD\b[^>]*\btype\s*=\s*[\"']dynamic[\"']")


@dataclass(frozen=True, slots=True)
class Manifest:
    """periods: parts that follow each other; FFmpeg plays the longest. live: more is to come."""

    periods: int = 1
    live: bool = False


def manifest_of(text: bytes) -> Manifest:
    """Read a DASH manifest, without an XML parser: it may be hostile, and two words are enough."""
    return Manifest(max(1, len(_PERIOD.findall(text))), bool(_LIVE.search(text)))


def fetched_manifest(source: Source) -> Manifest:
    """Fetch and read the manifest of a DASH source; blocks for seconds at most.

    libmpv fetches it, so that certificates, proxies and what was added to the request hold here
    as they do for the film. What cannot be fetched is taken for the usual: one part, not live.
    """
    with tempfile.TemporaryDirectory(prefix="trendflix-") as folder:
        path = Path(folder, "manifest")
        _dump(source, path)
        try:
            with path.open("rb") as file:
                return manifest_of(file.read(_MOST_BYTES))
        except OSError:
            return Manifest()


def _dump(source: Source, path: Path) -> None:
    patience = {"network_timeout": str(_PATIENCE_SECONDS), "stream_dump": str(path)}
    mpv = start_mpv({**READING, **patience}, lambda *_: None)
    try:
        allow(mpv, source)
        with mpv.prepare_and_wait_for_event("end_file", timeout=2 * _PATIENCE_SECONDS):
            mpv.command("loadfile", source.address, "replace")
    except TimeoutError:
        return
    finally:
        mpv.terminate()
