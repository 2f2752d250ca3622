"""What is remembered of a repository: where it is, and when it was last heard of."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from store.whole_file import write_whole

_FILE: Final = "freshness.json"


@dataclass(frozen=True, slots=True)
class Freshness:
    """How fresh a folder is that follows a repository. Times are UTC, ISO 8601; "" is never.

    origin: an address or a folder. anchor: sha256 of the root that a person named. checked: when
    everything signed was last found valid. tried: when it was last asked for. trouble: what was
    wrong then, as a sentence; empty where nothing was.
    """

    origin: str
    anchor: str
    checked: str = ""
    tried: str = ""
    trouble: str = ""


def read_freshness(trust: Path) -> Freshness | None:
    """Return what is remembered in a folder of trust; None where no repository is known."""
    try:
        found = json.loads((trust / _FILE).read_text(encoding="utf-8"))
        known = Freshness(**{one.name: str(found[one.name]) for one in fields(Freshness)})
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return None
    whole = all(not time or _is_time(time) for time in (known.checked, known.tried))
    return known if whole else None


def write_freshness(trust: Path, freshness: Freshness) -> None:
    """Remember it. Raises OSError."""
    write_whole(trust / _FILE, json.dumps(asdict(freshness), indent=1).encode())


def stamp(moment: datetime) -> str:
    """Return a moment as it is remembered."""
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _is_time(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
