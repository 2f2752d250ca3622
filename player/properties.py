"""The mpv properties in use, each name once."""

from __future__ import annotations

from typing import Final

PAUSE: Final = "pause"
TIME_POS: Final = "time-pos"
START_TIME: Final = "demuxer-start-time"
DURATION: Final = "duration"
SEEKING: Final = "seeking"
SEEKABLE: Final = "seekable"
BUFFERING: Final = "paused-for-cache"
AT_END: Final = "eof-reached"
VOLUME: Final = "volume"
MUTE: Final = "mute"
TITLE: Final = "media-title"
DISPLAY_WIDTH: Final = "dwidth"
DISPLAY_HEIGHT: Final = "dheight"
ROTATION: Final = "video-out-params/rotate"
"""Degrees the surface still has to turn the picture by; 0 where libmpv turned it already."""
VIDEO_TRACK: Final = "current-tracks/video"
STILL: Final = "current-tracks/video/image"
DROPPED_FRAMES: Final = "frame-drop-count"
STORED_ROTATION: Final = "current-tracks/video/demux-rotation"
