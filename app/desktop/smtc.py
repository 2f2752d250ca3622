"""Windows' System Media Transport Controls. Written to their documentation; not run by us yet.

https://learn.microsoft.com/windows/uwp/audio-video-camera/system-media-transport-controls
Needs the extra `desktop` (winrt-*); without it the window plays all the same. Windows has no
volume, no raise and no quit among its controls.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from app.desktop.media_session import MediaState

if TYPE_CHECKING:
    from app.desktop.media_session import MediaWishes

_TOLD_EVERY = 5.0  # seconds of film between two words on the position, as the documentation says


def open_smtc(wishes: MediaWishes) -> Smtc | None:
    """Return the controls; None where the packages for them are not installed."""
    try:
        return Smtc(wishes)
    except (ImportError, OSError):
        return None


class Smtc:
    """A MediaSession. Windows calls back on threads of its own; the wishes are connected queued."""

    def __init__(self, wishes: MediaWishes) -> None:
        """Raise ImportError without the packages, OSError where Windows refuses."""
        from winrt.windows import media
        from winrt.windows.media.playback import MediaPlayer

        self._media: Any = media
        self._wishes = wishes
        self._state = MediaState()
        self._told = 0.0
        self._owner = MediaPlayer()  # a desktop program has no view to get the controls from
        self._owner.command_manager.is_enabled = False
        self._controls = self._owner.system_media_transport_controls
        self._buttons = self._what_buttons_do()
        self._controls.add_button_pressed(self._on_button)
        self._controls.add_playback_position_change_requested(self._on_position)
        self._controls.add_playback_rate_change_requested(self._on_rate)

    def show(self, state: MediaState) -> None:
        """Tell what is so now."""
        self._state = state
        controls, there = self._controls, bool(state.film)
        controls.is_enabled = there
        controls.is_play_enabled = controls.is_pause_enabled = controls.is_stop_enabled = there
        controls.is_next_enabled = controls.is_previous_enabled = state.local
        controls.playback_rate = state.rate
        controls.playback_status = self._status()
        updater = controls.display_updater
        updater.type = self._media.MediaPlaybackType.VIDEO
        updater.video_properties.title = state.title
        updater.update()
        self._tell_position(self._told)

    def move(self, position: float) -> None:
        """Tell where the film is, now and then, and after each jump."""
        if not 0.0 <= position - self._told < _TOLD_EVERY:
            self._tell_position(position)

    def close(self) -> None:
        """Take the controls away."""
        self._controls.is_enabled = False
        self._owner.close()

    def _status(self) -> Any:
        states = self._media.MediaPlaybackStatus
        if not self._state.film:
            return states.CLOSED
        return states.PLAYING if self._state.playing else states.PAUSED

    def _tell_position(self, position: float) -> None:
        self._told = position
        timeline = self._media.SystemMediaTransportControlsTimelineProperties()
        timeline.start_time = timeline.min_seek_time = timedelta()
        timeline.end_time = timeline.max_seek_time = timedelta(seconds=self._state.length)
        timeline.position = timedelta(seconds=position)
        self._controls.update_timeline_properties(timeline)

    def _what_buttons_do(self) -> dict[Any, Any]:
        button, wishes = self._media.SystemMediaTransportControlsButton, self._wishes
        return {
            button.PLAY: wishes.play,
            button.PAUSE: wishes.pause,
            button.STOP: wishes.stop,
            button.NEXT: wishes.next,
            button.PREVIOUS: wishes.previous,
        }

    def _on_button(self, _controls: Any, event: Any) -> None:
        if wish := self._buttons.get(event.button):
            wish.emit()

    def _on_position(self, _controls: Any, event: Any) -> None:
        self._wishes.seek_to.emit(event.requested_playback_position.total_seconds())

    def _on_rate(self, _controls: Any, event: Any) -> None:
        self._wishes.rate.emit(event.requested_playback_rate)
