"""Publishing a release: static files in a web root, signed, the last one of them being the switch.

A reader who comes at any moment sees the former release or the new one: targets and versioned
metadata are added first, `timestamp.json` is replaced last. Files of the last few releases stay
for those who are still downloading them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from securesystemslib.signer import CryptoSigner
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from store.disk import plain_disk_errors
from store.errors import ReleaseRefusedError, SigningKeyError
from store.file_names import is_plain
from store.release import PUBLISHED
from store.release_origin import METADATA, TARGETS
from store.root_role import check_enough, newest_root, roots
from store.signing_keys import Passphrase, load_keys
from store.whole_file import write_whole

USUAL_DAYS: Final = 14
KEPT: Final = 3
_RARE: Final = timedelta(days=365)
_PUBLIC: Final = 0o644
_COMPACT: Final = JSONSerializer(compact=True)
_SNAPSHOTS: Final = 16
"""Snapshots that stay: one is read within seconds of the timestamp that names it."""
Signers = Mapping[str, list[CryptoSigner]]
"""The signers of each role."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What was published: files in all, bytes that were new, files of old releases removed."""

    files: int
    copied: int
    new_bytes: int
    removed: int
    expires: datetime
    root_expires: datetime


@dataclass(frozen=True, slots=True)
class Press:
    """A web root and the folder of the keys that sign for it."""

    webroot: Path
    keys: Path
    passphrase: Passphrase
    days: int = USUAL_DAYS
    kept: int = KEPT

    def publish(self, files: Mapping[str, Path]) -> Publication:
        """Publish files under their names in place of those published before.

        The same files once more only renew what would expire. Raises SigningKeyError,
        ReleaseRefusedError, DiskFullError, NotWritableError.
        """
        if self.keys.resolve().is_relative_to(self.webroot.resolve()):
            raise SigningKeyError("The keys lie where the web server would hand them out.")
        root = newest_root(self.keys).signed
        signers = self._signers(root)
        with plain_disk_errors(self.webroot):
            targets = {name: _target(name, path) for name, path in sorted(files.items())}
            copied = self._copy(files, targets)
            self._copy_roots()
            expires = self._sign(root, targets, signers)
            removed = self._prune()
        new = sum(targets[name].length for name in copied)
        return Publication(len(files), len(copied), new, removed, expires, root.expires)

    def _signers(self, root: Root) -> Signers:
        roles = {role: root.roles[role] for role in ("targets", "snapshot", "timestamp")}
        wanted = {keyid for role in roles.values() for keyid in role.keyids}
        here = {s.public_key.keyid: s for s in load_keys(self.keys, wanted, self.passphrase)}
        for name, role in roles.items():
            check_enough(len(here.keys() & set(role.keyids)), role.threshold, name)
        return {n: [here[k] for k in role.keyids if k in here] for n, role in roles.items()}

    def _copy(self, files: Mapping[str, Path], targets: Mapping[str, TargetFile]) -> list[str]:
        copied = []
        for name, target in targets.items():
            place = self.webroot / TARGETS / _served(target)
            if not place.is_file() or place.stat().st_size != target.length:
                _copy_whole(files[name], place)
                copied.append(name)
        return copied

    def _copy_roots(self) -> None:
        for path in roots(self.keys).values():
            self._write(path.name, path.read_bytes())
        self._write("root.json", roots(self.keys)[max(roots(self.keys))].read_bytes())

    def _sign(self, root: Root, targets: dict[str, TargetFile], signers: Signers) -> datetime:
        now = datetime.now(UTC).replace(microsecond=0)
        soon = now + timedelta(days=self.days)
        version = self._next_version(now)
        listed = self._valid_targets(root)
        if listed is None or listed.targets != targets or listed.expires < now + _RARE / 2:
            listed = Targets(version, expires=now + _RARE, targets=targets)
            self._put(f"{version}.targets.json", Metadata(listed), signers["targets"])
        meta = self._meta_file(f"{listed.version}.targets.json", listed.version)
        snapshot = Snapshot(version, expires=soon, meta={"targets.json": meta})
        self._put(f"{version}.snapshot.json", Metadata(snapshot), signers["snapshot"])
        meta = self._meta_file(f"{version}.snapshot.json", version)
        timestamp = Timestamp(version, expires=soon, snapshot_meta=meta)
        timestamp.unrecognized_fields[PUBLISHED] = now.isoformat()
        self._put("timestamp.json", Metadata(timestamp), signers["timestamp"])
        return soon

    def _next_version(self, now: datetime) -> int:
        """Return a version above all before, also where the web root was lost: by the clock."""
        newest = 0
        with suppress(FileNotFoundError, DeserializationError):
            data = (self._metadata / "timestamp.json").read_bytes()
            newest = Metadata[Timestamp].from_bytes(data).signed.version
        return max(newest + 1, int(now.timestamp()))

    def _valid_targets(self, root: Root) -> Targets | None:
        """Return what was listed last, where the keys of today have signed it."""
        with suppress(IndexError, RepositoryError):
            listed = Metadata[Targets].from_bytes(self._versions("targets")[-1].read_bytes())
            root.verify_delegate("targets", listed.signed_bytes, listed.signatures)
            return listed.signed
        return None

    def _versions(self, role: str) -> list[Path]:
        return sorted(self._metadata.glob(f"*.{role}.json"), key=_version)

    def _meta_file(self, name: str, version: int) -> MetaFile:
        return MetaFile.from_data(version, (self._metadata / name).read_bytes(), ["sha256"])

    def _put(self, name: str, metadata: Metadata[Any], signers: Iterable[CryptoSigner]) -> None:
        for signer in signers:
            metadata.sign(signer, append=True)
        self._write(name, metadata.to_bytes(_COMPACT))

    def _write(self, name: str, data: bytes) -> None:
        write_whole(self._metadata / name, data, _PUBLIC)

    @property
    def _metadata(self) -> Path:
        return self.webroot / METADATA

    def _prune(self) -> int:
        """Remove what only releases before the last few named."""
        kept, old = self._versions("targets")[-self.kept :], self._versions("targets")[: -self.kept]
        served = {name for path in kept for name in _served_by(path)}
        gone = [path for path in (self.webroot / TARGETS).iterdir() if path.name not in served]
        for path in (*gone, *old, *self._versions("snapshot")[:-_SNAPSHOTS]):
            path.unlink()
        return len(gone)


def _target(name: str, path: Path) -> TargetFile:
    if not is_plain(name):
        raise ReleaseRefusedError(f"The name {name!r} cannot be published.")
    return TargetFile.from_file(name, str(path), ["sha256"])


def _served(target: TargetFile) -> str:
    return f"{target.hashes['sha256']}.{target.path}"


def _served_by(path: Path) -> list[str]:
    return [*map(_served, Metadata[Targets].from_bytes(path.read_bytes()).signed.targets.values())]


def _version(path: Path) -> int:
    number = path.name.split(".")[0]
    return int(number) if number.isdecimal() else 0


def _copy_whole(source: Path, place: Path) -> None:
    """Copy a file so that it is there whole or not at all."""
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f".{place.name}.part")
    shutil.copyfile(source, part)
    part.chmod(_PUBLIC)
    part.replace(place)
