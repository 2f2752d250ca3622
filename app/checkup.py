"""What this machine has: one finding a line, and for each red one what to do."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from app import settings
from app.calibrations import calibration_of
from app.display import has_display
from app.errors import sentence_for
from app.followed import freshness_of, refreshed
from app.index_encoder import encoder_for
from app.model_cards import CardEntry, choose, load_cards
from app.paths import config_file, index_folder, log_file, models_folder
from app.quality import cards_for, named_preset, preset_for, speed_of
from app.version_floors import old_picture_libraries, picture_words, sqlite_words
from player.errors import PlayerError
from player.libmpv import libmpv_version
from player.page_film import installed_version
from store.errors import LibraryOldError, StoreError
from store.manifest import check_encoder, read_manifest
from store.verification import verify
from vision.card import Role
from vision.errors import VisionError
from vision.sessions import Session, usable_providers


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report; `action` says what to do where it is not `good`."""

    name: str
    good: bool
    text: str
    action: str = ""


def findings(index: Path | None = None) -> list[Finding]:
    """Look at everything a lookup needs, in the order it is needed."""
    entries = load_cards(models_folder())
    checks: list[tuple[str, Callable[[], str]]] = [
        ("Python", lambda: f"{platform.python_version()} on {platform.platform(terse=True)}"),
        ("libmpv", libmpv_version),
        ("Picture", _render_path),
        ("ONNX provider", lambda: _provider(entries)),
        *[(f"Model: {role}", partial(_model, entries, role)) for role in _ROLES],
        ("Quality", lambda: _quality(entries)),
        ("Closeness", lambda: _closeness(index or index_folder(), entries)),
        ("Catalogue", lambda: _catalogue(index or index_folder(), entries)),
        ("SQLite", sqlite_words),
        ("Picture libraries", _picture_libraries),
        ("Web pages", _web_pages),
        ("Log", lambda: str(log_file())),
    ]
    return [_finding(name, check) for name, check in checks]


_ROLES: tuple[Role, ...] = ("faces", "detector", "encoder", "matting")


def _finding(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, good=True, text=check())
    except (PlayerError, StoreError, VisionError) as error:
        sentence = sentence_for(error)
        return Finding(name, good=False, text=sentence.what, action=sentence.action)


def _render_path() -> str:
    forced = os.environ.get("TRENDFLIX_RENDER")
    if forced:
        return f"{forced} (TRENDFLIX_RENDER)"
    return "OpenGL, or software where there is no GPU" if has_display() else "software (no display)"


def _provider(entries: dict[str, CardEntry]) -> str:
    card = choose(entries, "encoder").card
    session = Session(card.read("image"), card.name, usable_providers(prefer_gpu=True))
    return f"{session.provider}. {session.note}".strip(" .") + "."


def _model(entries: dict[str, CardEntry], role: Role) -> str:
    card = choose(entries, role).card
    for part in card.files:
        card.read(part)
    return f"{card.name}, verified, {card.licence}"


def _quality(entries: dict[str, CardEntry]) -> str:
    """Say which preset it is and why, measuring where nothing is remembered of this machine."""
    named = named_preset(settings.load(config_file()).quality)
    speed = speed_of(entries)
    preset = named or preset_for(speed)
    why = "as asked for" if named else "by measurement"
    cards = cards_for(entries, preset)
    models = (
        f"{cards['detector'].name}, {cards['matting'].name if 'matting' in cards else 'no matte'}"
    )
    ran = f"encoder {speed.encoder_ms:.0f}, detector {speed.detector_ms:.0f}, "
    ran += f"matte {speed.matting_ms:.0f} ms on {speed.provider}"
    return f"{preset}, {why}: {models} ({ran})"


def _closeness(folder: Path, entries: dict[str, CardEntry]) -> str:
    encoder = encoder_for(entries, folder)
    if calibration_of(encoder).guessed:
        return f"not calibrated for {encoder.name}: how close products are is a guess"
    return f"calibrated for {encoder.name}"


def _catalogue(folder: Path, entries: dict[str, CardEntry]) -> str:
    manifest = read_manifest(folder)
    verify(folder, manifest)
    encoder = encoder_for(entries, folder)
    sha256 = encoder.files["image"].sha256
    check_encoder(manifest, encoder.name, sha256, encoder.preprocessing.sha256)
    age = (datetime.now(UTC) - datetime.fromisoformat(manifest.built)).days
    known = freshness_of(folder)
    state = f", {refreshed(known)}" if known else ""
    return f"{manifest.name}: {manifest.count} products, {age} days old, verified{state}"


def _web_pages() -> str:
    version = installed_version()
    state = "on" if settings.load(config_file()).online else "off"
    return f"{state}, yt-dlp {version or 'is not installed'} (trendflix online update)"


def _picture_libraries() -> str:
    if old := old_picture_libraries():
        raise LibraryOldError(f"Too old to be given pictures from anywhere: {', '.join(old)}.")
    return picture_words()
