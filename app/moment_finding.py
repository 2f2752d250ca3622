"""Moments of the library and the film that plays: marks on the seek bar, and ways to search."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.seek_marks import FoundMark
from app.shortcuts import Action
from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QImage

    from app.library.moment import Moment
    from app.library_page.moments_view import MomentsView
    from app.library_page.page import LibraryPage
    from app.main_window import MainWindow
    from app.region_picker import RegionPicker
    from player.frame import Frame
    from store.types import Match

_SAME = 0.5
"""Seconds around a mark within which the film is at it."""


class MomentFinding(QObject):
    """Joins the moments' view, which is built when it is first wanted, with the film."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._found: Sequence[Moment] = ()
        self._picker: RegionPicker | None = None
        self._awaits_frame = False
        window.library.built.connect(self._on_built)
        window.player.opened.connect(self._follow_film)
        window.player.frame_grabbed.connect(self._on_frame)
        window.panel.sought.connect(self._find_product)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of moments do."""
        return {
            Action.FIND_MOMENT: self.open,
            Action.FIND_REGION: self.choose_region,
            Action.FOUND_BACK: lambda: self.go(-1),
            Action.FOUND_AHEAD: lambda: self.go(1),
        }

    @property
    def picker(self) -> RegionPicker | None:
        """What chooses a part of the picture, while it does."""
        return self._picker

    def open(self) -> MomentsView:
        """Show the view, with the keys in its box."""
        library = self._window.library
        library.show()
        library.page.finish()
        view = self._view_of(library.page)
        library.page.show_view(view)
        view.box.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        view.box.line.selectAll()
        self._follow_film()
        return view

    def choose_region(self) -> None:
        """Let a part of the film's picture be chosen; a film that plays is paused for it."""
        window = self._window
        window.library.leave(go_on=False)
        if not window.player.media:
            window.stage.notice.say(tr("There is no film to look at"))
        elif window.player.paused and window.pause_view.frame is not None:
            self._pick(window.pause_view.frame)
        else:
            self._awaits_frame = True
            window.player.pause()

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (-1) moment that was found in the film that plays."""
        player = self._window.player
        places = sorted(mark.seconds for mark in self._window.stage.controls.seek_bar.found)
        ahead = [place for place in places if place > player.position + _SAME]
        behind = [place for place in places if place < player.position - _SAME]
        if step > 0 and ahead:
            player.seek_to(ahead[0])
        elif step < 0 and behind:
            player.seek_to(behind[-1])
        else:
            words = (
                tr("No more moments that way") if places else tr("Nothing was found in this film")
            )
            self._window.stage.notice.say(words)
        self._window.stage.wake()

    def _on_built(self, page: LibraryPage) -> None:
        view = self._view_of(page)
        view.found.connect(self._show_found)
        view.region_wanted.connect(self.choose_region)
        page.shelf.changed.connect(self._follow_film)
        self._follow_film()

    def _view_of(self, page: LibraryPage) -> MomentsView:
        from app.library_page.moments_view import MomentsView  # late: a film does not need it

        page.finish()
        view = page.findChild(MomentsView)
        assert isinstance(view, MomentsView)  # noqa: S101 - furnish_library made it
        return view

    def _show_found(self, found: Sequence[Moment]) -> None:
        self._found = found
        self._mark()

    def _mark(self) -> None:
        media = self._window.player.media
        best = max((moment.score for moment in self._found), default=0.0)
        marks = [
            FoundMark(moment.clock, _words(place, moment), _share(moment.score, best))
            for place, moment in enumerate(self._found, start=1)
            if media and Path(moment.path) == Path(media)
        ]
        self._window.stage.controls.seek_bar.show_found(marks)

    def _follow_film(self) -> None:
        """Offer what can be done with the film that plays, once the view is there."""
        self._mark()
        library, media = self._window.library, self._window.player.media
        if not library.is_built or not library.page.is_whole:
            return
        page = library.page
        view = self._view_of(page)
        keys = [film.key for film in page.shelf.films if media and film.path == Path(media)]
        view.show_playing(keys[0] if keys else None)
        view.show_region(bool(media))

    def _on_frame(self, frame: Frame) -> None:
        if self._awaits_frame:
            self._awaits_frame = False
            self._pick(frame)

    def _pick(self, frame: Frame) -> None:
        from app.region_picker import RegionPicker  # late: seldom wanted

        if self._picker is not None:
            return
        picker = self._picker = RegionPicker(self._window.stage, frame)
        picker.ended.connect(self._on_picked)
        picker.chosen.connect(self._find_picture)

    def _on_picked(self) -> None:
        self._picker = None
        self._window.setFocus()

    def _find_picture(self, picture: QImage) -> None:
        self.open().look_for(picture)

    def _find_product(self, match: Match) -> None:
        self.open().look_for(match.product.thumbnail)


def _words(place: int, moment: Moment) -> str:
    """Return what is said of a mark: how well it was found, and what is said in the shot."""
    found = tr("found: place {place}", place=place)
    return " · ".join(filter(None, (found, shown(moment.line))))


def _share(score: float, best: float) -> float:
    return min(1.0, max(0.0, score / best)) if best > 0 else 0.0
