"""What a repository signed last, found by the client workflow of TUF (specification 1.0, 5).

python-tuf checks; here is what is read, how much of it, and what is remembered. Nothing of a
release is used before all of its metadata is valid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from tuf.api.exceptions import (
    BadVersionNumberError,
    EqualVersionNumberError,
    ExpiredMetadataError,
    LengthOrHashMismatchError,
    RepositoryError,
    UnsignedMetadataError,
)
from tuf.ngclient._internal.trusted_metadata_set import TrustedMetadataSet
from tuf.ngclient.config import EnvelopeType

from store.artifacts import Artifact
from store.disk import plain_disk_errors
from store.errors import NotTrustedError, ReleaseRefusedError, ReleaseUnreachableError, SourceError
from store.file_names import is_plain
from store.release_origin import METADATA, TARGETS, Origin
from store.whole_file import write_whole

ROTATIONS: Final = 64
"""Roots that are followed at once; a later check goes on from there."""
MOST: Final = {"root": 1 << 17, "timestamp": 1 << 14, "snapshot": 1 << 16, "targets": 1 << 23}
"""Bytes a file of metadata may have."""
PUBLISHED: Final = "x-trendflix-published"
"""Key of a timestamp: when it was signed. TUF itself names only when it expires."""
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_WRONG_CLOCK: Final = timedelta(days=1)
_WHY: Final = {
    UnsignedMetadataError: "is not signed by enough of the keys that are trusted",
    BadVersionNumberError: "is older than what was seen before, or skips a version",
    LengthOrHashMismatchError: "is not the file that was signed",
}


@dataclass(frozen=True, slots=True)
class Release:
    """The files of a repository's newest release, by name, with where each is to be had."""

    files: Mapping[str, Artifact]


def trust_root(trust: Path, root: bytes) -> None:
    """Begin to trust a repository by its root, forgetting whatever was trusted there before.

    Raises ReleaseRefusedError for a root that does not even vouch for itself, DiskFullError,
    NotWritableError.
    """
    with _refusals("This root"):
        TrustedMetadataSet(root, EnvelopeType.METADATA)
    with plain_disk_errors(trust):
        for role in ("timestamp", "snapshot", "targets"):
            (trust / f"{role}.json").unlink(missing_ok=True)
        write_whole(trust / "root.json", root)


def newest_release(trust: Path, origin: Origin, now: datetime, checked: str = "") -> Release:
    """Return what a repository signed last; what was verified is remembered in `trust`.

    now: what the clock says. checked: when all was found valid last (Freshness); what had expired
    by then does not become valid again when the clock goes back.
    Raises NotTrustedError, ReleaseRefusedError, ReleaseUnreachableError, DiskFullError,
    NotWritableError.
    """
    with plain_disk_errors(trust):
        root = _stored(trust, "root")
        if root is None:
            raise NotTrustedError("It is not known whose signatures count for this repository.")
        with _refusals("What this computer knows of the repository"):
            known = TrustedMetadataSet(root, EnvelopeType.METADATA)
        known.reference_time = max([now, *map(datetime.fromisoformat, filter(None, [checked]))])
        with _refusals(f"What {origin} offers"), _clock_named(origin, now):
            return _Refreshing(trust, origin, known, now).run()


@dataclass(frozen=True, slots=True)
class _Refreshing:
    """One walk through the workflow; each file is remembered as soon as it is verified."""

    trust: Path
    origin: Origin
    known: TrustedMetadataSet
    now: datetime

    def run(self) -> Release:
        self._follow_roots()
        self._load_timestamp()
        self._load_snapshot()
        self._load_targets()
        return Release(dict(self._artifacts()))

    def _follow_roots(self) -> None:
        first = self.known.root.version + 1
        for version in range(first, first + ROTATIONS):
            data = self._read(f"{version}.root.json", "root")
            if data is None:
                return
            self.known.update_root(data)
            self._keep("root", data)
        raise ReleaseRefusedError(
            f"{self.origin} has changed its keys more than {ROTATIONS} times at once."
        )

    def _load_timestamp(self) -> None:
        former = _stored(self.trust, "timestamp")
        if former is not None:
            # of a rotated key, or expired: then it says nothing, or only which is too old
            with suppress(RepositoryError):
                self.known.update_timestamp(former)
        data = self._need("timestamp.json", "timestamp")
        with suppress(EqualVersionNumberError):
            self.known.update_timestamp(data)
            self._keep("timestamp", data)
        self._check_clock()

    def _load_snapshot(self) -> None:
        former = _stored(self.trust, "snapshot")
        if former is not None:
            with suppress(RepositoryError):
                self.known.update_snapshot(former, trusted=True)
                return
        version = self.known.timestamp.snapshot_meta.version
        data = self._need(f"{version}.snapshot.json", "snapshot")
        self.known.update_snapshot(data)
        self._keep("snapshot", data)

    def _load_targets(self) -> None:
        former = _stored(self.trust, "targets")
        if former is not None:
            with suppress(RepositoryError):
                self.known.update_targets(former)
                return
        meta = self.known.snapshot.meta.get("targets.json")
        if meta is None:
            raise ReleaseRefusedError(f"The snapshot of {self.origin} names no targets.")
        data = self._need(f"{meta.version}.targets.json", "targets")
        self.known.update_targets(data)
        self._keep("targets", data)

    def _check_clock(self) -> None:
        """Refuse to judge what has expired by a clock that is behind what was signed already."""
        published = _published(self.known.timestamp.unrecognized_fields)
        if published and published - self.now > _WRONG_CLOCK:
            raise ReleaseRefusedError(
                f"The clock of this computer says {self.now:%Y-%m-%d}, but {self.origin} was "
                f"signed on {published:%Y-%m-%d}: the clock is wrong."
            )

    def _artifacts(self) -> Iterator[tuple[str, Artifact]]:
        for name, target in sorted(self.known.targets.targets.items()):
            sha256 = target.hashes.get("sha256", "")
            if not is_plain(name):
                raise ReleaseRefusedError(f"{self.origin} names a file {name[:80]!r}.")
            if not _SHA256.fullmatch(sha256):
                raise ReleaseRefusedError(f"{self.origin} has no sha256 for {name}.")
            source = self.origin.source(f"{TARGETS}/{sha256}.{name}")
            yield name, Artifact(name, target.length, sha256, (source,))

    def _need(self, name: str, role: str) -> bytes:
        data = self._read(name, role)
        if data is None:
            raise ReleaseUnreachableError(f"There is no {name} at {self.origin}.")
        return data

    def _read(self, name: str, role: str) -> bytes | None:
        try:
            return self.origin.read(f"{METADATA}/{name}", MOST[role])
        except SourceError as error:
            raise ReleaseUnreachableError(f"{self.origin}: {name}: {error}.") from error

    def _keep(self, role: str, data: bytes) -> None:
        write_whole(self.trust / f"{role}.json", data)


def _stored(trust: Path, role: str) -> bytes | None:
    try:
        return (trust / f"{role}.json").read_bytes()
    except FileNotFoundError:
        return None


def _published(fields: Mapping[str, object]) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(fields[PUBLISHED]))
    except (KeyError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


@contextmanager
def _refusals(subject: str) -> Iterator[None]:
    """Turn what python-tuf finds wrong into one plain sentence."""
    try:
        yield
    except RepositoryError as error:
        why = next((why for kind, why in _WHY.items() if isinstance(error, kind)), "is damaged")
        raise ReleaseRefusedError(f"{subject} {why} ({error}).") from error


@contextmanager
def _clock_named(origin: Origin, now: datetime) -> Iterator[None]:
    """Say with what has expired what the clock says, for it may be the clock that is wrong."""
    try:
        yield
    except ExpiredMetadataError as error:
        raise ReleaseRefusedError(
            f"What {origin} signed last has expired: the clock of this computer says "
            f"{now:%Y-%m-%d} ({error})."
        ) from error
