"""macOS' Now Playing and its remote commands. Written to their documentation; not run by us yet.

https://developer.apple.com/documentation/mediaplayer/mpnowplayinginfocenter
https://developer.apple.com/documentation/mediaplayer/mpremotecommandcenter
Needs the extra `desktop` (pyobjc-framework-MediaPlayer); without it the window plays all the same.
macOS has no volume, no raise and no quit among its commands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.desktop.media_session import MediaState

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.media_session import MediaWishes

_JUMP = 0.75  # seconds; macOS counts on by itself, by the rate it was told
_DONE = 0  # MPRemoteCommandHandlerStatusSuccess


def open_now_playing(wishes: MediaWishes) -> NowPlaying | None:
    """Return the controls; None where the packages for them are not installed."""
    try:
        return NowPlaying(wishes)
    except ImportError:
        return None


class NowPlaying:
    """A MediaSession. macOS calls back on the window's thread."""

    def __init__(self, wishes: MediaWishes) -> None:
        """Raise ImportError without the packages."""
        import MediaPlayer

        self._kit: Any = MediaPlayer
        self._info = MediaPlayer.MPNowPlayingInfoCenter.defaultCenter()
        self._commands = MediaPlayer.MPRemoteCommandCenter.sharedCommandCenter()
        self._state = MediaState()
        self._position = 0.0
        self._targets = [
            (command, command.addTargetWithHandler_(_doing(wish)))
            for command, wish in self._what_commands_do(wishes)
        ]

    def show(self, state: MediaState) -> None:
        """Tell what is so now."""
        self._state = state
        self._commands.nextTrackCommand().setEnabled_(state.local)
        self._commands.previousTrackCommand().setEnabled_(state.local)
        self._commands.changePlaybackPositionCommand().setEnabled_(state.seekable)
        self._tell()

    def move(self, position: float) -> None:
        """Tell where the film is after a jump; paused, every step is one."""
        jumped = not 0.0 <= position - self._position < _JUMP
        self._position = position
        if jumped or not self._state.playing:
            self._tell()

    def close(self) -> None:
        """Take the controls away."""
        for command, target in self._targets:
            command.removeTarget_(target)
        self._info.setNowPlayingInfo_(None)

    def _tell(self) -> None:
        kit, state = self._kit, self._state
        known = {
            kit.MPMediaItemPropertyTitle: state.title,
            kit.MPMediaItemPropertyPlaybackDuration: state.length,
            kit.MPNowPlayingInfoPropertyElapsedPlaybackTime: self._position,
            kit.MPNowPlayingInfoPropertyPlaybackRate: state.rate if state.playing else 0.0,
        }
        self._info.setNowPlayingInfo_(known if state.film else None)
        self._info.setPlaybackState_(self._status())

    def _status(self) -> Any:
        if not self._state.film:
            return self._kit.MPNowPlayingPlaybackStateStopped
        if self._state.playing:
            return self._kit.MPNowPlayingPlaybackStatePlaying
        return self._kit.MPNowPlayingPlaybackStatePaused

    def _what_commands_do(self, wishes: MediaWishes) -> list[tuple[Any, Callable[[Any], object]]]:
        commands = self._commands
        return [
            (commands.playCommand(), lambda _: wishes.play.emit()),
            (commands.pauseCommand(), lambda _: wishes.pause.emit()),
            (commands.togglePlayPauseCommand(), lambda _: wishes.toggle.emit()),
            (commands.stopCommand(), lambda _: wishes.stop.emit()),
            (commands.nextTrackCommand(), lambda _: wishes.next.emit()),
            (commands.previousTrackCommand(), lambda _: wishes.previous.emit()),
            (
                commands.changePlaybackPositionCommand(),
                lambda event: wishes.seek_to.emit(event.positionTime()),
            ),
            (
                commands.changePlaybackRateCommand(),
                lambda event: wishes.rate.emit(event.playbackRate()),
            ),
        ]


def _doing(wish: Callable[[Any], object]) -> Callable[[Any], int]:
    """Return a handler as macOS calls it."""

    def handler(event: Any) -> int:
        wish(event)
        return _DONE

    return handler
