"""`trendflix index pull` without its words: which repository, whom it is trusted by, and the go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.catalogue_pull import CataloguePull, PullReport
from app.followed import own_index, trust_folder
from app.release_origins import origin_of, terms_here
from store.disk import plain_disk_errors
from store.errors import NotTrustedError
from store.freshness import read_freshness, write_freshness
from store.trust import begin_trust
from store.watcher import Progress


def update_catalogue(
    where: str,
    root: bytes | None,
    fingerprint: str,
    progress: Progress,
    *,
    unasked: bool = False,
) -> PullReport:
    """Bring the person's catalogue up to date from `where`, or from where it came before.

    root, fingerprint: as `store.trust.begin_trust` takes them; unasked: as CataloguePull. Raises
    what CataloguePull raises.
    """
    trust = trust_folder()
    origin = origin_of(where or _former_origin(trust))
    known = begin_trust(trust, origin, root, fingerprint)
    report = CataloguePull(
        index=own_index(),
        trust=trust,
        origin=origin,
        progress=progress,
        terms=terms_here(),
        unasked=unasked,
    ).run()
    lent = "://" not in where and known.checked  # a stick is not where the next release comes from
    if where and not lent:
        _follow(trust, str(origin))
    return report


def _former_origin(trust: Path) -> str:
    known = read_freshness(trust)
    if known is None:
        raise NotTrustedError("No repository is known yet that the catalogue could come from.")
    return known.origin


def _follow(trust: Path, where: str) -> None:
    known = read_freshness(trust)
    if known and known.origin != where:
        with plain_disk_errors(trust):
            write_freshness(trust, replace(known, origin=where))
