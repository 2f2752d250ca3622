"""Sound and subtitle tracks as libmpv has them; runs on the player's lane only."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from player import languages, properties
from player.companions import companions_of
from player.errors import PlayerError, TrackFileError
from player.preferences import Languages
from player.source import SourceKind, checked_source, checked_subtitle
from player.track import Track, TrackKind, chosen, sound_with, tracks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.playback import Playback

_PROPERTY = {
    TrackKind.VIDEO: properties.VIDEO,
    TrackKind.AUDIO: properties.AUDIO,
    TrackKind.SUBTITLE: properties.SUBTITLE,
}


class TrackTuning(QObject):
    """Connect the signals queued: they are emitted on the lane, after a wish was fulfilled."""

    track_taken = Signal(TrackKind, object)
    """A kind, and the Track of it that plays now, or None."""
    second_taken = Signal(object)
    """The Track shown as second subtitles now, or None."""
    failed = Signal(object)
    """A PlayerError."""

    def __init__(self, mpv: Any, playback: Playback) -> None:
        super().__init__()
        self._mpv = mpv
        self._playback = playback
        self._wanted = Languages()
        self._last_subtitle = 0

    def prefer(self, wanted: Languages) -> None:
        """Begin the next film with these languages where it has them."""
        if wanted == self._wanted:
            return
        self._wanted = wanted
        self._mpv[properties.AUDIO_LANGUAGES] = list(languages.spellings(wanted.audio))
        self._mpv[properties.SUBTITLE_LANGUAGES] = list(languages.spellings(wanted.subtitle))
        self._playback.begin_with(properties.SUBTITLE, "auto" if wanted.subtitles else "no")

    def add_companions(self) -> None:
        """Add the subtitles that lie beside a film; show one where the film has none as good."""
        source = self._playback.source
        if source is None or source.kind is not SourceKind.FILE:
            return
        for companion in companions_of(Path(source.address)):
            with suppress(TrackFileError):  # nobody asked for it
                self._add("sub-add", companion.path, "auto", "", companion.language)
        now = chosen(self._tracks(), TrackKind.SUBTITLE)
        best = self._best_subtitle(added=now is None)
        if self._wanted.subtitles and best and best != now:
            self._playback.set(properties.SUBTITLE, best.id)

    def add(self, kind: TrackKind, text: str) -> None:
        """Add and play the subtitles or the sound of another file on disk."""
        try:
            if kind is TrackKind.SUBTITLE:
                self._add("sub-add", checked_subtitle(text), "select")
            else:
                self._add("audio-add", _checked_sound(text), "select")
        except PlayerError as error:
            self.failed.emit(error)
        else:
            self._tell(kind)

    def take(self, kind: TrackKind, track: int | None) -> None:
        """Play the track of this number; None for none of this kind."""
        second = self._second()
        if kind is TrackKind.SUBTITLE and second and second.id == track:
            self._playback.set(properties.SECOND_SUBTITLE, "no")  # a track is shown once
        self._playback.set(_PROPERTY[kind], track or "no")
        if kind is TrackKind.VIDEO and (sound := sound_with(self._tracks(), track or 0)):
            self._playback.set(properties.AUDIO, sound.id)
        self._tell(kind)

    def next_track(self, kind: TrackKind, step: int) -> None:
        """Go to the next track or the one before; no subtitles are one choice among them."""
        tracks = [track for track in self._tracks() if track.kind is kind]
        if kind is TrackKind.VIDEO and not tracks:
            self._tell(kind)
            return
        now = chosen(tracks, kind)
        optional = kind is TrackKind.SUBTITLE or not tracks
        self.take(kind, _next(tracks, now, step, optional=optional))

    def toggle_subtitles(self) -> None:
        """Show no subtitles, or again those that were shown last."""
        now = chosen(self._tracks(), TrackKind.SUBTITLE)
        if now:
            self._last_subtitle = now.id
            self.take(TrackKind.SUBTITLE, None)
        else:
            subtitles = self._subtitles()
            last = next((one for one in subtitles if one.id == self._last_subtitle), None)
            again = last or self._best_subtitle(added=True)
            self.take(TrackKind.SUBTITLE, again.id if again else None)

    def take_second(self, track: int | None) -> None:
        """Show the subtitles of this number, too, at the upper edge; None for none."""
        first = chosen(self._tracks(), TrackKind.SUBTITLE)
        wanted = None if first and first.id == track else track
        self._playback.set(properties.SECOND_SUBTITLE, wanted or "no")
        self._playback.redraw()
        self.second_taken.emit(self._second())

    def next_second(self) -> None:
        """Show the next subtitles as second ones; none are one choice among them."""
        others = [track for track in self._subtitles() if not track.selected]
        self.take_second(_next(others, self._second(), 1, optional=True))

    def read_as(self, encoding: str) -> None:
        """Read subtitle files that are not Unicode in this encoding, those added already, too."""
        if encoding == getattr(self._mpv, properties.SUBTITLE_ENCODING):
            return
        self._playback.set(properties.SUBTITLE_ENCODING, encoding)
        before = self._subtitles()
        places = {track.id: self._read_again(track) for track in before}
        for track in before:  # mpv forgets them all when one goes
            if track.selected or track.second:
                name = properties.SECOND_SUBTITLE if track.second else properties.SUBTITLE
                self._playback.set(name, places[track.id] or "no")
        self._playback.redraw()

    def _read_again(self, track: Track) -> int | None:
        """Add the file of a track once more and return its new number; None where it went."""
        if not track.external:
            return track.id
        self._mpv.command("sub-remove", track.id)
        try:
            self._add("sub-add", track.file, "auto", track.title, track.language)
        except TrackFileError:
            return None
        return self._subtitles()[-1].id

    def _best_subtitle(self, *, added: bool) -> Track | None:
        """Return subtitles in the language wanted; without any, the first where `added`."""
        subtitles = self._subtitles()
        fits = [one for one in subtitles if languages.same(one.language, self._wanted.subtitle)]
        playing = [one for one in fits if one.selected]
        return next(iter(playing or fits or (subtitles if added else [])), None)

    def _tell(self, kind: TrackKind) -> None:
        if kind is TrackKind.SUBTITLE:
            self._playback.redraw()
        self.track_taken.emit(kind, chosen(self._tracks(), kind))

    def _tracks(self) -> tuple[Track, ...]:
        return tracks_of(getattr(self._mpv, properties.TRACKS) or [])

    def _subtitles(self) -> list[Track]:
        return [track for track in self._tracks() if track.kind is TrackKind.SUBTITLE]

    def _second(self) -> Track | None:
        return next((track for track in self._tracks() if track.second), None)

    def _add(self, command: str, path: str, *words: str) -> None:
        """Add a file, or raise TrackFileError; while it opens, it may name no further files."""
        source = self._playback.source
        self._mpv["access-references"] = False
        try:
            self._mpv.command(command, path, *words)
        except SystemError as error:  # python-mpv's class for a command that failed
            raise TrackFileError(
                "The file {name!r} could not be added.", name=Path(path).name
            ) from error
        finally:
            self._mpv["access-references"] = bool(source and source.kind is SourceKind.STREAM)


def _next(tracks: Sequence[Track], now: Track | None, step: int, *, optional: bool) -> int | None:
    """Return the number of the track `step` places on; None is a place where it is optional."""
    choices: list[int | None] = [*([None] if optional else []), *(track.id for track in tracks)]
    place = choices.index(now.id) if now else 0
    return choices[(place + step) % len(choices)]


def _checked_sound(text: str) -> str:
    source = checked_source(text)
    if source.kind is not SourceKind.FILE:
        raise TrackFileError("Only sound files on this machine can be added.")
    return source.address
