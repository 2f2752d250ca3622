"""The film's quiet music: slow chords and a plucked line, synthesised."""

import wave
from pathlib import Path

import numpy as np
import numpy.typing as npt

RATE = 48000
_CHORDS = ((57, 60, 64, 69), (53, 57, 60, 65), (48, 55, 60, 64), (55, 59, 62, 67))
_LINE = (0, 2, 1, 3, 2, 1, 3, 2)
Sound = npt.NDArray[np.float64]


def write(path: Path, seconds: float) -> None:
    """A stereo WAV of the given length."""
    left, right = _music(seconds, -1.0), _music(seconds, 1.0)
    fade = np.minimum(1, np.minimum(_clock(seconds) / 0.8, (seconds - _clock(seconds)) / 2.0))
    both = np.stack([left, right], axis=1) * fade[:, None]
    data = (np.clip(both * 0.30 / np.abs(both).max(), -1, 1) * 32767).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data.tobytes())


def _clock(seconds: float) -> Sound:
    return np.arange(round(seconds * RATE)) / RATE


def _music(seconds: float, side: float) -> Sound:
    t = _clock(seconds)
    out = 0.004 * np.random.default_rng(5 + int(side)).standard_normal(len(t))
    bar = 2.25
    for n in range(int(seconds / bar) + 1):
        chord = _CHORDS[n % len(_CHORDS)]
        for note in chord[:3]:
            _add(out, n * bar, _pad(note - 12, bar * 1.15, side), 0.16)
        for i, pick in enumerate(_LINE):
            pan = 0.75 + 0.25 * side * (-1) ** i
            _add(out, n * bar + i * bar / 8, _pluck(chord[pick] + 12), 0.26 * pan)
    return out


def _add(out: Sound, start: float, sound: Sound, level: float) -> None:
    at = round(start * RATE)
    room = max(0, min(len(sound), len(out) - at))
    out[at : at + room] += sound[:room] * level


def _pitch(note: float) -> float:
    return float(440 * 2 ** ((note - 69) / 12))


def _pad(note: int, seconds: float, side: float) -> Sound:
    t = _clock(seconds)
    swell = np.sin(np.pi * np.clip(t / seconds, 0, 1)) ** 0.7
    f = _pitch(note + 0.04 * side)
    return np.asarray(swell * (np.sin(2 * np.pi * f * t) + 0.3 * np.sin(4 * np.pi * f * t)))


def _pluck(note: int) -> Sound:
    """A felted mallet on wood."""
    t = _clock(0.9)
    f = _pitch(note)
    body = np.sin(2 * np.pi * f * t) * np.exp(-t * 6)
    knock = 0.35 * np.sin(2 * np.pi * f * 3.93 * t) * np.exp(-t * 26)
    return np.asarray((body + knock) * np.minimum(1, t / 0.004))
