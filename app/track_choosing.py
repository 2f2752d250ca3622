"""Between the viewer and the tracks of the film: sound, subtitles, and when they come."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from app.marking import marked
from app.shortcuts import Action
from app.track_words import track_name
from app.words import tr
from player.track import TrackKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.notice import Notice
    from app.transport_bar import TransportBar
    from player.player import Player
    from player.track import Track

_VIDEO, _AUDIO, _SUBTITLE = TrackKind.VIDEO, TrackKind.AUDIO, TrackKind.SUBTITLE
_DELAY_STEP = 0.1  # seconds, as in mpv
_NAMES = {
    _VIDEO: marked("Quality"),
    _AUDIO: marked("Sound"),
    _SUBTITLE: marked("Subtitles"),
}
_TAKEN = {
    _VIDEO: marked("Quality: {what}"),
    _AUDIO: marked("Sound: {what}"),
    _SUBTITLE: marked("Subtitles: {what}"),
}
_DELAYS = {
    _AUDIO: (
        marked("Sound on time"),
        marked("Sound {seconds} s later"),
        marked("Sound {seconds} s sooner"),
    ),
    _SUBTITLE: (
        marked("Subtitles on time"),
        marked("Subtitles {seconds} s later"),
        marked("Subtitles {seconds} s sooner"),
    ),
}
_TITLES = {_AUDIO: marked("Add an audio file"), _SUBTITLE: marked("Add a subtitle file")}
_FILES = {
    _AUDIO: "*.mka *.m4a *.mp3 *.aac *.ac3 *.eac3 *.dts *.flac *.ogg *.opus *.wav",
    _SUBTITLE: "*.srt *.ass *.ssa *.vtt *.sub *.sup *.smi *.ttml",
}


class TrackChoosing(QObject):
    """Shows on the controls which tracks there are, and says what a key did."""

    def __init__(self, player: Player, controls: TransportBar, notice: Notice) -> None:
        super().__init__(controls)
        self._player, self._controls, self._notice = player, controls, notice
        choices = self._choices = player.choices
        choices.tracks_changed.connect(controls.show_tracks)
        choices.track_taken.connect(self._on_track)
        choices.second_taken.connect(self._on_second)
        choices.delay_taken.connect(partial(self._on_delay, _SUBTITLE))
        choices.audio_delay_taken.connect(partial(self._on_delay, _AUDIO))
        controls.covering.connect(choices.raise_subtitles)
        for button in controls.track_buttons.values():
            button.menu_shown.taken.connect(choices.take)
            button.menu_shown.file_wanted.connect(self.ask_file)
        controls.subtitle_menu.second_taken.connect(choices.take_second)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of these choices do."""
        choices, buttons = self._choices, self._controls.track_buttons
        return {
            Action.NEXT_QUALITY: partial(choices.next_track, _VIDEO),
            Action.NEXT_AUDIO: partial(choices.next_track, _AUDIO),
            Action.AUDIO_MENU: buttons[_AUDIO].open_menu,
            Action.AUDIO_SOONER: partial(choices.delay_audio, -_DELAY_STEP),
            Action.AUDIO_LATER: partial(choices.delay_audio, _DELAY_STEP),
            Action.ADD_AUDIO: partial(self.ask_file, _AUDIO),
            Action.NEXT_SUBTITLE: partial(choices.next_track, _SUBTITLE),
            Action.FORMER_SUBTITLE: partial(choices.next_track, _SUBTITLE, -1),
            Action.SUBTITLES: choices.toggle_subtitles,
            Action.SUBTITLES_SOONER: partial(choices.delay_subtitles, -_DELAY_STEP),
            Action.SUBTITLES_LATER: partial(choices.delay_subtitles, _DELAY_STEP),
            Action.SUBTITLE_MENU: buttons[_SUBTITLE].open_menu,
            Action.NEXT_SECOND: choices.next_second,
            Action.ADD_SUBTITLES: partial(self.ask_file, _SUBTITLE),
        }

    def ask_file(self, kind: TrackKind) -> None:
        """Ask for a file on disk, beside the film at first, and add it to the film."""
        media = self._player.media
        if not media:
            self._notice.say(tr("There is no film to add it to"))
            return
        folder = str(Path(media).parent) if Path(media).is_absolute() else ""
        files = f"{tr(_NAMES[kind])} ({_FILES[kind]});;{tr('All files')} (*)"
        dialog = QFileDialog(self._controls.window(), tr(_TITLES[kind]), folder, files)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(partial(self._choices.add, kind))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_track(self, kind: TrackKind, track: Track | None) -> None:
        if track:
            what = track_name(track)
        elif kind is _VIDEO:
            what = tr("this film has one only")
        else:
            has_some = any(one.kind is kind for one in self._choices.tracks)
            what = tr("off") if has_some else tr("none in this film")
        self._notice.say(tr(_TAKEN[kind], what=what))

    def _on_second(self, track: Track | None) -> None:
        what = track_name(track) if track else tr("off")
        self._notice.say(tr("Second subtitles: {what}", what=what))

    def _on_delay(self, kind: TrackKind, seconds: float) -> None:
        on_time, later, sooner = _DELAYS[kind]
        words = later if seconds > 0 else sooner if seconds else on_time
        self._notice.say(tr(words, seconds=f"{abs(seconds):.1f}"))
