"""The settings and the playlist: files that are replaced in one step."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Final

from app.left_files import sweep_parts
from app.soak.tally import Faults
from player.errors import PlaylistFileError
from player.playlist import Entry
from player.playlist_file import read, write
from store.whole_file import sync_folder, write_whole

_SETTINGS_EVERY: Final = 7
_PLAYLIST_EVERY: Final = 11
_FILMS: Final = 50


class FilesRecord:
    """Settings for every seventh number, a playlist for every eleventh."""

    def __init__(self, folder: Path) -> None:
        self._settings = folder / "settings.toml"
        self._playlist = folder / "playlist.m3u8"
        sweep_parts(self._settings)

    def newest(self) -> int:
        """Return the highest number that either file names."""
        return max(self._settings_number(), self._playlist_number())

    def write(self, number: int) -> None:
        """Replace the file whose turn it is."""
        if number % _SETTINGS_EVERY == 0:
            text = f"number = {number}\nlong = '{'x' * (number % 5000)}'\n"
            write_whole(self._settings, text.encode())
        if number % _PLAYLIST_EVERY == 0:
            films = tuple(Entry(f"/films/{number}-{place}.mkv") for place in range(_FILMS))
            write(self._playlist, films, number % _FILMS, hidden=True)
            sync_folder(self._playlist.parent)

    def faults(self, acknowledged: int) -> Faults:
        """Read both files."""
        try:
            settings, playlist = self._settings_number(), self._playlist_number()
        except (ValueError, OSError, PlaylistFileError):
            return Faults(torn=True)
        return Faults(
            lost=settings < acknowledged - acknowledged % _SETTINGS_EVERY
            or playlist < acknowledged - acknowledged % _PLAYLIST_EVERY
        )

    def close(self) -> None:
        """Nothing is open."""

    def _settings_number(self) -> int:
        if not self._settings.exists():
            return 0
        values = tomllib.loads(self._settings.read_text("utf-8"))
        number = int(values["number"])
        if len(values["long"]) != number % 5000:
            raise ValueError("cut short")
        return number

    def _playlist_number(self) -> int:
        if not self._playlist.exists():
            return 0
        entries = read(self._playlist, trusted=True).entries
        numbers = {int(Path(entry.address).name.partition("-")[0]) for entry in entries}
        if len(entries) != _FILMS or len(numbers) != 1:
            raise ValueError("cut short")
        return numbers.pop()
