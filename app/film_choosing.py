"""Between the viewer and what can be chosen about a film: tracks, chapters, speed, a loop."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.shortcuts import Action
from app.track_words import speed_words, track_name
from player.failure import clock
from player.track import TrackKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.notice import Notice
    from app.transport_bar import TransportBar
    from player.player import Player
    from player.track import Chapter, Track

_DELAY_STEP = 0.1  # seconds, as in mpv
_SPEED_STEP = 1.1
_NAMES = {TrackKind.VIDEO: "Quality", TrackKind.AUDIO: "Sound", TrackKind.SUBTITLE: "Subtitles"}
_DIALOGS = {
    TrackKind.AUDIO: (
        "Add an audio file",
        "Sound (*.mka *.m4a *.mp3 *.aac *.ac3 *.eac3 *.dts *.flac *.ogg *.opus *.wav)",
    ),
    TrackKind.SUBTITLE: (
        "Add a subtitle file",
        "Subtitles (*.srt *.ass *.ssa *.vtt *.sub *.sup *.smi *.ttml)",
    ),
}


class FilmChoosing(QObject):
    """Shows on the controls what can be chosen and what is, and says what a key did."""

    def __init__(self, player: Player, controls: TransportBar, notice: Notice) -> None:
        super().__init__(controls)
        self._player, self._controls, self._notice = player, controls, notice
        choices = self._choices = player.choices
        choices.tracks_changed.connect(controls.show_tracks)
        choices.chapters_changed.connect(controls.show_chapters)
        choices.loop_changed.connect(controls.show_loop)
        choices.speed_changed.connect(controls.show_speed)
        choices.track_taken.connect(self._on_track)
        choices.chapter_taken.connect(self._on_chapter)
        choices.speed_taken.connect(lambda speed: notice.say(f"Speed {speed_words(speed)}"))
        choices.delay_taken.connect(self._on_delay)
        choices.loop_taken.connect(self._on_loop)
        controls.covering.connect(choices.raise_subtitles)
        controls.track_taken.connect(choices.take)
        controls.track_file_wanted.connect(self.ask_file)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of these choices do."""
        choices = self._choices
        audio, subtitle = TrackKind.AUDIO, TrackKind.SUBTITLE
        return {
            Action.NEXT_QUALITY: partial(choices.next_track, TrackKind.VIDEO),
            Action.NEXT_AUDIO: partial(choices.next_track, audio),
            Action.NEXT_SUBTITLE: partial(choices.next_track, subtitle),
            Action.FORMER_SUBTITLE: partial(choices.next_track, subtitle, -1),
            Action.SUBTITLES: choices.toggle_subtitles,
            Action.SUBTITLES_SOONER: partial(choices.delay_subtitles, -_DELAY_STEP),
            Action.SUBTITLES_LATER: partial(choices.delay_subtitles, _DELAY_STEP),
            Action.CHAPTER_BACK: partial(choices.go_to_chapter, -1),
            Action.CHAPTER_AHEAD: partial(choices.go_to_chapter, 1),
            Action.SLOWER: partial(choices.multiply_speed, 1 / _SPEED_STEP),
            Action.FASTER: partial(choices.multiply_speed, _SPEED_STEP),
            Action.HALF_SPEED: partial(choices.multiply_speed, 0.5),
            Action.DOUBLE_SPEED: partial(choices.multiply_speed, 2.0),
            Action.NORMAL_SPEED: partial(choices.set_speed, 1.0),
            Action.LOOP: choices.mark_loop,
        }

    def ask_file(self, kind: TrackKind) -> None:
        """Ask for a file on disk, beside the film at first, and add it to the film."""
        title, files = _DIALOGS[kind]
        media = self._player.media
        folder = str(Path(media).parent) if Path(media).is_absolute() else ""
        dialog = QFileDialog(self._controls.window(), title, folder, f"{files};;All files (*)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._choices.add, kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_track(self, kind: TrackKind, track: Track | None) -> None:
        if track:
            what = track_name(track)
        elif kind is TrackKind.VIDEO:
            what = "this film has one only"
        else:
            has_some = any(one.kind is kind for one in self._choices.tracks)
            what = "off" if has_some else "none in this film"
        self._notice.say(f"{_NAMES[kind]}: {what}")

    def _on_chapter(self, chapter: Chapter) -> None:
        self._notice.say(f"{clock(chapter.start)}  {chapter.title}")

    def _on_delay(self, seconds: float) -> None:
        how = "later" if seconds > 0 else "sooner"
        words = f"{abs(seconds):.1f} s {how}" if seconds else "on time"
        self._notice.say(f"Subtitles {words}")

    def _on_loop(self, start: float | None, end: float | None) -> None:
        if start is not None and end is not None:
            first, last = sorted((start, end))
            self._notice.say(f"Loop {clock(first)} to {clock(last)}")
        elif start is not None:
            self._notice.say(f"Loop from {clock(start)}")
        else:
            self._notice.say("Loop off")
