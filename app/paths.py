"""Where things are kept on this machine."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path

NAME = "trendflix"


def home() -> Path:
    """Return the data folder; TRENDFLIX_HOME overrides it (portable use, tests)."""
    chosen = os.environ.get("TRENDFLIX_HOME")
    return Path(chosen) if chosen else user_data_path(NAME, appauthor=False)


def models_folder() -> Path:
    """Return the folder of pulled model files."""
    return home() / "models"


def demo_index_folder() -> Path:
    """Return the folder of the index made of the demo catalogue."""
    return home() / "demo-index"


def index_folder() -> Path:
    """Return the index used unless another is named: the person's own, else the demo's."""
    own = home() / "index"
    return own if own.exists() else demo_index_folder()


def config_file() -> Path:
    """Return the settings file."""
    chosen = os.environ.get("TRENDFLIX_HOME")
    folder = Path(chosen) if chosen else user_config_path(NAME, appauthor=False)
    return folder / "settings.toml"


def history_file() -> Path:
    """Return the file of what was watched."""
    return home() / "history.sqlite"


def playlist_file() -> Path:
    """Return the playlist of the last run."""
    return home() / "playlist.m3u8"


def log_file() -> Path:
    """Return the log of what went wrong; nothing of a film's content is ever written there."""
    return home() / "trendflix.log"
