"""Where things are kept on this machine."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import user_config_path, user_data_path

NAME = "trendflix"


PORTABLE = "TRENDFLIX_PORTABLE"


def portable_folder() -> Path | None:
    """Return the one folder that holds all state, where the program is carried about.

    The folder TRENDFLIX_PORTABLE names (`--portable DIR`), else one called `portable` beside the
    program; a file of that name means the folder `portable-data` there.
    """
    if chosen := os.environ.get(PORTABLE):
        return Path(chosen).absolute()
    mark = Path(sys.executable).parent / "portable"
    if mark.is_dir():
        return mark
    return mark.with_name("portable-data") if mark.is_file() else None


def home() -> Path:
    """Return the data folder; TRENDFLIX_HOME overrides it (tests)."""
    chosen = os.environ.get("TRENDFLIX_HOME")
    return Path(chosen) if chosen else portable_folder() or user_data_path(NAME, appauthor=False)


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


def pictures_folder() -> Path:
    """Return the folder of pictures that feeds named by address; it may be deleted at any time."""
    return home() / "feed-pictures"


def config_folder() -> Path:
    """Return the folder of what a person may edit."""
    apart = not (os.environ.get("TRENDFLIX_HOME") or portable_folder())
    return user_config_path(NAME, appauthor=False) if apart else home()


def config_file() -> Path:
    """Return the settings file."""
    return config_folder() / "settings.toml"


def mpv_options_file() -> Path:
    """Return the file of a power user's own mpv options; see `player.own_options`."""
    return config_folder() / "mpv_options.toml"


def history_file() -> Path:
    """Return the file of what was watched."""
    return home() / "history.sqlite"


def library_file() -> Path:
    """Return the file of the viewer's library: folders, films, collections, saved searches."""
    return home() / "library.sqlite"


def film_indexes_folder() -> Path:
    """Return the folder of what films look like, a folder for each film; it can be made again."""
    return home() / "film-indexes"


def api_token_file() -> Path:
    """Return the file of the token that other programs ask with; for its owner's eyes alone."""
    return config_folder() / "api-token"


def posters_folder() -> Path:
    """Return the folder of the posters of films, KEY.webp; it can be made again."""
    return home() / "posters"


def tmdb_folder() -> Path:
    """Return the folder of what TMDB answered; it may be deleted at any time."""
    return home() / "tmdb"


def popular_posters_folder() -> Path:
    """Return the folder of the posters of the popular list, named as their films."""
    return home() / "popular-posters"


def poster_vectors_folder() -> Path:
    """Return the folder of what posters look like to each model; it can be made again."""
    return home() / "poster-vectors"


def maps_folder() -> Path:
    """Return the folder of the maps that stand; it can be made again."""
    return home() / "maps"


def playlist_file() -> Path:
    """Return the playlist of the last run."""
    return home() / "playlist.m3u8"


def log_file() -> Path:
    """Return the log of what went wrong; nothing of a film's content is ever written there."""
    return home() / "trendflix.log"
