"""A librarian whose answers a test gives: it has no worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.library.moment import Moment, MomentAnswer


class ScriptedLibrarian(QObject):
    """Keeps what it is asked."""

    answered = Signal(int, object)
    refused = Signal(int, object)
    progressed = Signal(int, float, str)

    def __init__(self):
        super().__init__()
        self.asked = []

    def ask(self, question):
        self.asked.append(question)
        return len(self.asked)

    def cancel(self):
        pass

    def shutdown(self):
        pass

    def answer(self, *moments, **values):
        """Answer the newest question."""
        self.answered.emit(len(self.asked), answer_of(*moments, **values))


def moment(shot=0, *, film="0" * 32, score=0.5, **values):
    """Return a shot of ten seconds that was found."""
    known = {
        "title": "Film",
        "path": "/films/film.mkv",
        "frame": shot * 2,
        "pts": shot * 10.0,
        "start": shot * 10.0,
        "end": shot * 10.0 + 10,
        "clock": shot * 10.0,
        "seen": score,
    }
    return Moment(film=film, shot=shot, score=score, **(known | values))


def answer_of(*moments, films=1, frames=100, note=""):
    return MomentAnswer(moments=moments, frames=frames, films=films, milliseconds=1.0, note=note)
