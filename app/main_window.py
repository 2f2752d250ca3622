"""The window: the film, the keys, and beside a paused film what one could buy of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import Sentence, sentence_for
from app.film_stage import FilmStage
from app.language_memory import LanguageMemory
from app.sort import Sort
from app.window_modes import WindowModes
from app.words import tr
from player.errors import PlaybackFailedError
from player.request import PLAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QAction

    from app.appearance import Appearance
    from app.catalogue_check import CatalogueCheck
    from app.complaint import Complaint
    from app.drawer import Drawer
    from app.film_choosing import FilmChoosing
    from app.finds_sharing import FindsSharing
    from app.language_switch import LanguageSwitch
    from app.library_room import LibraryRoom
    from app.lookup import Lookup
    from app.main_menu import MainMenu
    from app.moment_finding import MomentFinding
    from app.opening import Opening
    from app.pause_view import PauseView
    from app.picture_choosing import PictureChoosing
    from app.playlist_drawer import PlaylistDrawer
    from app.playlist_memory import PlaylistMemory
    from app.product_pages import ProductPages
    from app.product_panel import ProductPanel
    from app.programme import Programme
    from app.recent_menu import RecentMenu
    from app.remembered import Remembered
    from app.screenshots import Screenshots
    from app.seeking import Seeking
    from app.settings import Settings
    from app.settings_window import SettingsWindow
    from app.shortcuts import Action
    from app.streams import Streams
    from app.subtitle_style import SubtitleStyle
    from app.track_choosing import TrackChoosing
    from app.transcribing import Transcribing
    from app.watch_history import WatchHistory
    from app.watching import Watching
    from app.web_door import WebDoor
    from player.player import Player
    from player.request import Request

_TITLE = "TrendFlix"
_PANEL_SHARE = 0.3
_PANEL_WIDTHS = (320, 520)
_VOLUME_STEP = 2.0  # as in mpv
_DONE = object()
_NO_PICTURE = Sentence(
    "This file has sound but no picture.", "It plays; to find products, open a film."
)


class MainWindow(QWidget):
    """Composes player, lookup and panel. It owns neither player nor lookup, but ends both.

    Without a lookup it is the film alone, and `furnishing` brings the rest: a film must not wait
    for it. What only the whole window can do furnishes it first.
    """

    lookup: Lookup
    drawer: Drawer
    panel: ProductPanel
    pause_view: PauseView
    pages: ProductPages
    sharing: FindsSharing
    door: WebDoor
    watching: Watching
    programme: Programme
    opening: Opening
    playlist: PlaylistDrawer
    recent: RecentMenu
    catalogue_check: CatalogueCheck
    settings_window: SettingsWindow
    choosing: FilmChoosing
    tracks: TrackChoosing
    subtitle_style: SubtitleStyle
    language_switch: LanguageSwitch
    seeking: Seeking
    transcribing: Transcribing
    picturing: PictureChoosing
    screenshots: Screenshots
    library: LibraryRoom
    finding: MomentFinding
    streams: Streams
    appearance: Appearance
    bound: dict[Action, QAction]
    menu: MainMenu

    def __init__(
        self,
        player: Player,
        lookup: Lookup | None,
        remembered: Remembered,
        history: WatchHistory | None = None,
        playlist: PlaylistMemory | None = None,
    ) -> None:
        """Begin as it was `remembered`.

        history: what was watched; playlist: the films of the last run. None remembers only as
        long as the window lasts.
        """
        super().__init__()
        self.player = player
        self.remembered = remembered
        self._loaded = False
        self._complaint = ""  # what is wrong with the settings file
        self._ahead = ""
        """The film that plays already, while the rest does not know of it."""
        self._rest: Iterator[None] = iter(())
        self.whole = False
        """Whether nothing is left to be built."""
        settings = remembered.now
        self.stage = FilmStage(player, surface=settings.surface)
        self._arrange()
        player.set_volume(settings.volume)
        player.set_muted(settings.muted)
        self.languages = LanguageMemory(player, remembered)
        self.modes = WindowModes(self, self.stage, remembered)
        player.choices.read_subtitles_as(settings.subtitle_encoding)
        player.picture.use_hardware(settings.hardware_decoding)
        self.stage.clicked.connect(self._on_clicked)
        if lookup:
            from app.furnishing import furnish  # late: the first picture must not wait for it

            self.furnish_later(furnish(self, lookup, history, playlist))
            self.finish()

    def furnish_later(self, rest: Iterator[None]) -> None:
        """Build the rest in steps, as `step` is called, or at once when it is wanted."""
        self._rest = rest

    def step(self) -> bool:
        """Build a little more; say whether anything is left."""
        if not self.whole and next(self._rest, _DONE) is _DONE:
            self.whole = True
        return not self.whole

    def finish(self) -> None:
        """Build what is left."""
        while self.step():
            pass

    def play_ahead(self, film: str, start: float) -> None:
        """Play a file before the window is whole; opening it later makes it known to the rest.

        What fails or ends meanwhile is opened once more, by a window that can say so.
        """
        self._ahead = film
        self.player.failed.connect(self._fall_behind)
        self.player.ended.connect(self._fall_behind)
        self.player.open(film, start)

    def _fall_behind(self) -> None:
        self._ahead = ""

    def open(self, source: str, start: float = 0.0, request: Request = PLAIN) -> None:
        """Open a path or an address; what is wrong with it shows as a notice.

        request: what the viewer adds for this address.
        """
        self.finish()
        self.opening.open([source], start, request=request)

    def come_up(self) -> None:
        """Show the window above the others, also where it was minimised."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def close_film(self) -> None:
        """End the film and show the welcome."""
        self.finish()
        self.opening.give_up()
        self.watching.leave()
        self._loaded = False
        self.player.stop()
        self.pause_view.forget()
        self.stage.notice.hide()
        self.setWindowTitle(_TITLE)
        self.stage.show_welcome(True)
        self.library.come_back()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember, then end lookup and player in the order libmpv needs."""
        self.finish()
        self.door.shutdown()
        self.catalogue_check.shutdown()
        self.remembered.change(
            volume=self.player.volume, muted=self.player.muted, geometry=self.modes.written_places()
        )
        self.opening.shutdown()
        self.playlist.shutdown()
        self.programme.shutdown()
        self.watching.shutdown()
        self.remembered.shutdown()
        self.lookup.shutdown()
        self.stage.preview.shutdown()
        self.transcribing.shutdown()
        self.library.shutdown()
        self.screenshots.shutdown()
        self.stage.surface.release()
        self.player.shutdown()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel its share of the width."""
        super().resizeEvent(event)
        if self.whole:
            self.fit_panel()

    def fit_panel(self) -> None:
        """Give the panel its share of the width."""
        least, most = _PANEL_WIDTHS
        wanted = min(max(least, round(self.width() * _PANEL_SHARE)), most)
        self.panel.setFixedWidth(wanted)

    def event(self, event: QEvent) -> bool:
        """Know all keys before the first one counts: this comes before Qt looks whose it is."""
        if event.type() is QEvent.Type.ShortcutOverride:
            self.finish()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow into and out of full screen, whoever asked for it."""
        if event.type() is QEvent.Type.WindowStateChange:
            if self.whole:
                self.stage.controls.show_fullscreen(self.isFullScreen())
            self.stage.wake()
        super().changeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Let Tab reach the controls, also while they are hidden; items of a pause come first."""
        self.finish()
        self.stage.wake()
        if forward and self.focusWidget() in (None, self) and self.panel.stops:
            self.panel.stops[0].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take anything that names a film."""
        from app.film_sources import given_sources

        if given_sources(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self.finish()
        event.acceptProposedAction()
        self.opening.take(event.mimeData())

    # --- what keys and buttons do ----------------------------------------------------------------

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what every action does."""
        from app.shortcuts import Action

        player = self.player
        return {
            Action.TOGGLE: player.toggle,
            **self.seeking.handlers(),
            Action.FRAME_BACK: lambda: player.step(-1),
            Action.FRAME_AHEAD: lambda: player.step(1),
            Action.START_OVER: self.watching.start_over,
            **self.opening.handlers(),
            **self.playlist.handlers(),
            Action.STOP: self._stop,
            Action.SOFTER: lambda: self._change_volume(-_VOLUME_STEP),
            Action.LOUDER: lambda: self._change_volume(_VOLUME_STEP),
            Action.MUTE: self._toggle_muted,
            **self.choosing.handlers(),
            **self.tracks.handlers(),
            **self.subtitle_style.handlers(),
            **self.transcribing.handlers(),
            **self.picturing.handlers(),
            **self.screenshots.handlers(),
            **self.modes.handlers(),
            Action.MINI: self._toggle_mini,
            **self.appearance.handlers(),
            Action.FACTS: self.stage.facts.toggle,
            **self.streams.handlers(),
            Action.FULLSCREEN: self._toggle_fullscreen,
            Action.LEAVE: self._leave,
            **self.library.handlers(),
            **self.finding.handlers(),
            Action.PANEL: self._toggle_panel,
            Action.WISH: self._take_words,
            Action.FILTERS: self._toggle_filters,
            Action.STRICTER: lambda: self._change_strictness(1),
            Action.LOOSER: lambda: self._change_strictness(-1),
            Action.COPY_FINDS: self.sharing.copy,
            Action.SAVE_FINDS: self.sharing.save,
            Action.MENU: self._show_menu,
            Action.LOG: self._show_log,
            Action.CLOSE_FILM: self.close_film,
            Action.SETTINGS: self.settings_window.open,
            Action.SHEET: self.stage.sheet.toggle,
            Action.QUIT: self.close,
        }

    def checks(self) -> dict[Action, Callable[[], bool]]:
        """Return what is on just now, for the marks in the menu."""
        from app.shortcuts import Action

        return {
            Action.TOGGLE: lambda: bool(self.player.media) and not self.player.paused,
            Action.MUTE: lambda: self.player.muted,
            Action.FULLSCREEN: self.isFullScreen,
            Action.PANEL: lambda: not self.pause_view.hidden,
            Action.PLAYLIST: lambda: self.drawer.panel is self.playlist.panel,
            Action.SHUFFLE: lambda: self.remembered.now.shuffled,
            Action.FACTS: self.stage.facts.isVisible,
            Action.LIBRARY: lambda: self.library.shown,
            **self.picturing.checks(),
            **self.modes.checks(),
        }

    def _show_menu(self, place: QPoint | None = None) -> None:
        """Open the menu at a place of the screen, else over the lower left of the film."""
        corner = self.stage.mapToGlobal(QPoint(0, self.stage.height() // 3))
        self.menu.popup(place or corner)
        self.menu.setActiveAction(self.menu.actions()[0])

    def _change_volume(self, step: float) -> None:
        volume = min(100.0, max(0.0, self.player.volume + step))
        self.player.set_volume(volume)
        self.stage.notice.say(tr("Volume {volume} %", volume=round(volume)))

    def _stop(self) -> None:
        """Stand still at the beginning; what is next is to play from there."""
        self.player.pause()
        self.player.seek_to(0.0)

    def _toggle_muted(self) -> None:
        self.player.set_muted(not self.player.muted)
        self.stage.notice.say(tr("Sound on") if self.player.muted else tr("Muted"))

    def _toggle_fullscreen(self) -> None:
        if self.modes.mini:
            self._toggle_mini()
            return
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _leave(self) -> None:
        """Close the sheet, a wait for a server, the notice; leave the controls, or full screen."""
        if self.stage.sheet.isVisible():
            self.stage.sheet.close_sheet()
        elif self.door.cancel() or self.library.leave():
            return
        elif self.stage.notice.isVisible():
            self.stage.notice.hide()
        elif self.stage.facts.isVisible():
            self.stage.facts.hide()
        elif self.stage.controls.isAncestorOf(self.focusWidget()):
            self.setFocus()
        elif self.modes.mini:
            self._toggle_mini()
        elif self.isFullScreen():
            self._toggle_fullscreen()

    def _toggle_mini(self) -> None:
        self.drawer.hide()
        self.modes.toggle_mini()
        self.pause_view.set_aside(self.modes.mini)

    def _toggle_panel(self) -> None:
        hidden = not self.pause_view.hidden
        self.remembered.change(panel_hidden=hidden)
        words = tr("Products stay hidden on pause") if hidden else tr("Products on pause")
        self.stage.notice.say(words)

    def _take_words(self) -> None:
        from app.wish_field import NO_WORDS

        if self.panel.isVisible():
            self.panel.take_words()
            if not self.panel.readable:
                self.stage.notice.say(tr(NO_WORDS))

    def _toggle_filters(self) -> None:
        if self.panel.isVisible():
            self.panel.toggle_filters()

    def _change_strictness(self, steps: int) -> None:
        if self.panel.isVisible():
            control = self.panel.head.strictness
            control.show_step(control.step + steps)
            self.stage.notice.say(control.slider.toolTip())

    def _show_log(self) -> None:
        from app.log_view import LogView  # seldom wanted, and a film waits for what is imported

        film = self.windowTitle().removesuffix(f" · {_TITLE}") if self._loaded else ""
        view = LogView(self, self.stage.surface.backend, film)
        view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        view.open()

    # --- wiring ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self.setWindowTitle(_TITLE)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.stage, 1)

    def flank(self) -> None:
        """Put drawer and panel beside the film."""
        self._row.insertWidget(0, self.drawer)
        self._row.addWidget(self.panel)

    def hold(self, page: QWidget) -> None:
        """Give a page the room of the film, which is hidden while the page is not."""
        self._row.insertWidget(self._row.indexOf(self.stage), page, 1)

    def _on_clicked(self) -> None:
        self.finish()
        self.player.toggle()

    def listen_to_player(self) -> None:
        """Let the stage show what is so of the film."""
        player, controls = self.player, self.stage.controls
        player.opened.connect(self._on_opened)
        player.failed.connect(self._on_failed)
        player.video_size_changed.connect(self._on_video_size)
        player.paused_changed.connect(controls.show_paused)
        player.paused_changed.connect(self.stage.mini_bar.show_paused)
        player.paused_changed.connect(self.stage.wake)
        player.position_changed.connect(controls.show_position)
        player.duration_changed.connect(controls.show_duration)
        player.seekable_changed.connect(controls.show_seekable)
        player.volume_changed.connect(controls.show_volume)
        player.muted_changed.connect(controls.show_muted)
        player.muted_changed.connect(self.stage.mini_bar.show_muted)

    def listen_to_viewer(self) -> None:
        """Do what is clicked and chosen."""
        handlers = self.handlers()
        stage, panel = self.stage, self.panel
        for source in (stage.controls, stage.mini_bar, stage.welcome, panel):
            source.wanted.connect(lambda action: handlers[action]())
        stage.controls.seek_wanted.connect(self.player.seek_to)
        stage.controls.volume_wanted.connect(self.player.set_volume)
        stage.controls.show_panel_hidden(self.pause_view.hidden)
        stage.item_clicked.connect(panel.light_up)
        panel.opened.connect(self.pages.open)
        panel.copied.connect(self.pages.copy_link)
        panel.strictness_changed.connect(self._remember_strictness)
        panel.sort_changed.connect(lambda sort: self.remembered.change(sort=sort))
        self.remembered.changed.connect(self._follow_settings)
        panel.left.connect(self.setFocus)
        self.drawer.left.connect(self.setFocus)
        stage.sheet.left.connect(self.setFocus)
        stage.controls.left.connect(self.setFocus)
        stage.menu_wanted.connect(self._show_menu)
        self.watching.wanted.connect(self.open)
        self.watching.cleared.connect(self.programme.forget)
        self.programme.wanted.connect(self._begin)
        self.programme.close_wanted.connect(self.close)
        self.recent.opened.connect(self.open)
        self.recent.clear_wanted.connect(self.watching.ask_to_clear)
        self.door.passed.connect(self._play)
        self.door.refused.connect(self._on_failed)
        self.door.waiting.connect(self._on_waiting)
        self.door.refused.connect(self.programme.leave_out)

    def _begin(self, source: str, start: float, request: Request) -> None:
        ahead, self._ahead = self._ahead, ""
        if ahead and source == self.player.media:
            self.watching.begin(source, start)
            self.player.tell_again()
            return
        if self.stage.notice.text != self._complaint:
            self.stage.notice.hide()
        if not self.drawer.isAncestorOf(self.focusWidget()):
            self.setFocus()  # the welcome may have it, and goes
        self.library.leave(go_on=False)
        self.stage.show_welcome(False)
        self._loaded = False
        self.door.ask(source, start, request)

    def _on_waiting(self, waiting: bool) -> None:
        from app.web_door import WAITING

        notice = self.stage.notice
        (notice.keep_saying if waiting else notice.unsay)(tr(WAITING))

    def _play(self, source: str, start: float, request: Request) -> None:
        self.streams.expect(source)
        self.player.open(source, self.watching.begin(source, start), request)

    def _on_opened(self, title: str) -> None:
        self._loaded = True
        self.setWindowTitle(f"{title} · {_TITLE}" if title else _TITLE)
        self.stage.show_welcome(False)

    def _on_failed(self, error: Exception) -> None:
        self.stage.notice.show_trouble(sentence_for(error), again=self.streams.can_try_again(error))
        gone = isinstance(error, PlaybackFailedError) and not self.player.duration
        if gone or not self.player.media:
            self.setWindowTitle(_TITLE)
            self.stage.show_welcome(True)

    def _on_video_size(self, width: int, height: int) -> None:
        if self._loaded and not width * height:
            self.stage.notice.show_trouble(_NO_PICTURE.translated())

    def _remember_strictness(self) -> None:
        self.remembered.change(strictness=self.panel.head.strictness.step)

    def _follow_settings(self, settings: Settings) -> None:
        self.panel.head.strictness.show_step(settings.strictness)
        self.panel.show_sort(Sort(settings.sort))
        if settings.panel_hidden != self.pause_view.hidden:
            self.pause_view.set_hidden(settings.panel_hidden)
            self.stage.controls.show_panel_hidden(settings.panel_hidden)
        self.lookup.prefer(settings.quality)

    def complain(self, complaints: Sequence[Complaint]) -> None:
        """Say what is wrong with the settings file; the first film leaves it to be read."""
        if complaints:
            what, *more = map(str, complaints)
            told = Sentence(what, " ".join(more))
            self._complaint = str(told)
            self.stage.notice.show_trouble(told)
