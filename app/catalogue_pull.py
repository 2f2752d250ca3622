"""Bringing the catalogue up to date from the repository it follows; what is here stays till then.

Nothing of what was watched or looked for is known here: every request is the same for everybody.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from app.model_cards import encoder_of_index, load_cards
from app.paths import models_folder
from store.artifacts import Artifact, digest
from store.disk import plain_disk_errors
from store.downloads import pull
from store.errors import (
    IndexDamagedError,
    IndexEncoderError,
    NotTrustedError,
    StoreEnvironmentError,
)
from store.freshness import Freshness, read_freshness, stamp, write_freshness
from store.index_probe import probe
from store.install import install
from store.manifest import FORMER, MANIFEST, Manifest
from store.release import Release, newest_release
from store.release_origin import Origin
from store.signed_manifest import check_manifest, check_size
from store.transfer import USUAL, Terms
from store.verification import verify
from store.watcher import Progress, Watcher


@dataclass(frozen=True, slots=True)
class PullReport:
    """What came: the manifest that holds now, and files and bytes that travelled for it."""

    manifest: Manifest
    files: int
    bytes: int


@dataclass(frozen=True, slots=True)
class CataloguePull:
    """One go at bringing `index` up to date; `trust` is whom it follows.

    progress: told (bytes done, bytes in all) of what travels. unasked: nobody is there who wants
    it, so a release that a person has gone back from is not put back.
    """

    index: Path
    trust: Path
    origin: Origin
    progress: Progress
    terms: Terms = USUAL
    unasked: bool = False

    def run(self, now: datetime | None = None) -> PullReport:
        """Do it, and remember how it went.

        Raises NotTrustedError, ReleaseRefusedError, ReleaseUnreachableError, IndexEncoderError,
        DownloadError, DiskFullError, NotWritableError and what `install` raises.
        """
        now = now or datetime.now(UTC)
        known = read_freshness(self.trust)
        if known is None:
            raise NotTrustedError("It is not known whose signatures count for this catalogue.")
        try:
            report = self._refresh(known, now)
        except StoreEnvironmentError as error:
            self._remember(replace(known, tried=stamp(now), trouble=str(error)))
            raise
        checked = max(known.checked, stamp(now))
        self._remember(replace(known, checked=checked, tried=stamp(now), trouble=""))
        return report

    def _refresh(self, known: Freshness, now: datetime) -> PullReport:
        release = newest_release(self.trust, self.origin, now, known.checked)
        check_size(release)
        offered = release.files[MANIFEST]
        content = self._manifest(offered)
        manifest = check_manifest(content, release, self.index)
        _check_known(manifest)
        if self._stands(manifest, offered) or (self.unasked and self._was_left(offered)):
            return PullReport(manifest, 0, 0)
        missing = [a for a in release.files.values() if a is not offered and not self._has(a)]
        errand = _Errand(release, self.progress, sum(a.size for a in missing), self.terms)
        watcher = Watcher(_ignore, lambda: False)
        install(self.index, content, errand.fetch, opens=probe, watcher=watcher)
        return PullReport(manifest, len(missing), sum(a.size for a in missing))

    def _stands(self, manifest: Manifest, offered: Artifact) -> bool:
        """Say whether this very catalogue is in use, and whole."""
        try:
            verify(self.index, manifest)
            return digest(self.index / MANIFEST) == offered.sha256
        except (IndexDamagedError, OSError):
            return False

    def _was_left(self, offered: Artifact) -> bool:
        """Say whether a person went back from this very catalogue."""
        former = self.index / FORMER
        return former.is_file() and digest(former) == offered.sha256

    def _has(self, artifact: Artifact) -> bool:
        return artifact.present(self.index)

    def _manifest(self, artifact: Artifact) -> bytes:
        path = self.index / MANIFEST
        if artifact.present(self.index) and digest(path) == artifact.sha256:
            return path.read_bytes()
        with plain_disk_errors(self.trust), TemporaryDirectory(dir=self.trust) as scratch:
            fetched = pull(artifact, Path(scratch), _ignore, lambda: False, terms=self.terms)
            return fetched.read_bytes()

    def _remember(self, freshness: Freshness) -> None:
        with plain_disk_errors(self.trust):
            write_freshness(self.trust, freshness)


@dataclass(slots=True)
class _Errand:
    """Fetches files that a release signed, and tells how far all of them are."""

    release: Release
    progress: Progress
    size: int
    terms: Terms
    done: int = 0

    def fetch(self, artifact: Artifact, folder: Path) -> Path:
        """Fetch one file into a folder; the signed size and sha256 count."""
        path = pull(
            self.release.files[artifact.name],
            folder,
            lambda done, _size: self.progress(self.done + done, self.size),
            lambda: False,
            terms=self.terms,
        )
        self.done += artifact.size
        return path


def _check_known(manifest: Manifest) -> None:
    """Raise IndexEncoderError unless the encoder that made an index is one of this machine's."""
    entries, name = load_cards(models_folder()), manifest.encoder
    if encoder_of_index(entries, name, manifest.encoder_sha256) is None:
        raise IndexEncoderError(
            f"The catalogue was made with the encoder {name} "
            f"({manifest.encoder_sha256[:12]}), which is not here."
        )


def _ignore(_done: int, _size: int) -> None:
    """Leave a small file's progress untold."""
