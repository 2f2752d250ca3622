"""Everything of the window but the film itself, built in steps while the film plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.appearance import Appearance
from app.box_overlay import BoxOverlay
from app.catalogue_check import SETTING, CatalogueCheck
from app.chosen_keys import follow_keys
from app.drawer import Drawer
from app.facts_sheet import FactsSheet
from app.film_choosing import FilmChoosing
from app.finds_sharing import FindsSharing
from app.language_switch import LanguageSwitch
from app.library_room import LibraryRoom
from app.main_menu import MainMenu
from app.mini_bar import MiniBar
from app.moment_finding import MomentFinding
from app.mouse_actions import MouseActions
from app.notice import Notice
from app.opening import Opening
from app.pause_view import PauseView
from app.picture_choosing import PictureChoosing
from app.playlist_drawer import PlaylistDrawer
from app.playlist_memory import PlaylistMemory
from app.product_pages import ProductPages
from app.product_panel import ProductPanel
from app.programme import Programme
from app.recent_menu import RecentMenu
from app.screenshots import Screenshots
from app.seek_preview import SeekPreview
from app.seeking import Seeking
from app.settings_window import SettingsWindow
from app.shortcut_sheet import ShortcutSheet
from app.shortcuts import Group, bind
from app.sort import Sort
from app.streams import Streams
from app.subtitle_style import SubtitleStyle
from app.track_choosing import TrackChoosing
from app.transcribing import Transcribing
from app.transport_bar import TransportBar
from app.waiting_sign import WaitingSign
from app.watch_history import WatchHistory
from app.watching import Watching
from app.web_door import WebDoor
from app.welcome import Welcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.film_stage import FilmStage
    from app.lookup import Lookup
    from app.main_window import MainWindow
    from player.player import Player


def furnish(
    window: MainWindow,
    lookup: Lookup,
    history: WatchHistory | None = None,
    playlist: PlaylistMemory | None = None,
) -> Iterator[None]:
    """Build what a window lacks, in steps short enough for no frame to be late.

    history, playlist: as MainWindow takes them.
    """
    window.lookup = lookup
    history = history or WatchHistory(None)
    complaints = [*window.remembered.complaints, *follow_keys(window.remembered)]
    yield from _furnish_stage(window.stage, window.player)
    yield from _furnish_products(window)
    yield from _furnish_films(window, history, playlist or PlaylistMemory(None))
    yield from _furnish_choices(window)
    window.flank()
    window.appearance = Appearance(window.stage.notice, window.remembered)
    yield
    window.listen_to_player()
    window.listen_to_viewer()
    yield
    handlers = window.handlers()
    MouseActions(window.stage, handlers, window.remembered)
    window.bound = bind(window, handlers)
    yield
    window.menu = MainMenu(window, window.bound, window.checks())
    window.menu.hold(Group.OPEN, window.recent)
    window.fit_panel()
    window.complain(complaints)


def _furnish_stage(stage: FilmStage, player: Player) -> Iterator[None]:
    """Lay what belongs over the picture, the lowest first."""
    stage.boxes = BoxOverlay(stage)
    stage.welcome = Welcome(stage)
    yield
    stage.controls = TransportBar(stage)
    stage.controls.hide()
    yield
    stage.mini_bar = MiniBar(stage)
    stage.preview = SeekPreview(player, stage.controls.seek_bar, stage)
    yield
    stage.facts = FactsSheet(player, stage.surface, stage)
    stage.waiting = WaitingSign(stage)
    stage.notice = Notice(stage)
    yield
    stage.sheet = ShortcutSheet(stage)
    stage.cover()
    yield


def _furnish_products(window: MainWindow) -> Iterator[None]:
    stage, settings = window.stage, window.remembered.now
    window.panel = ProductPanel()
    window.panel.head.strictness.show_step(settings.strictness)
    window.panel.show_sort(Sort(settings.sort))
    yield
    window.pause_view = PauseView(
        window.player, window.lookup, window.panel, stage.boxes, hidden=settings.panel_hidden
    )
    window.pages = ProductPages(window.lookup, stage.notice)
    window.sharing = FindsSharing(window.pause_view, window.panel, stage.notice)
    yield


def _furnish_films(
    window: MainWindow, history: WatchHistory, playlist: PlaylistMemory
) -> Iterator[None]:
    player, notice, remembered = window.player, window.stage.notice, window.remembered
    window.drawer = Drawer()
    window.door = WebDoor(remembered)
    window.watching = Watching(player, history, window.stage, remembered)
    yield
    window.programme = Programme(player, notice, remembered, playlist)
    window.opening = Opening(player, window.programme, notice, remembered)
    yield
    window.playlist = PlaylistDrawer(
        window.programme, window.opening, window.drawer, notice, remembered
    )
    window.library = LibraryRoom(window, history)
    window.finding = MomentFinding(window)
    window.recent = RecentMenu(history, remembered, window)
    check = window.catalogue_check = CatalogueCheck(player, window.lookup, remembered)
    window.settings_window = SettingsWindow(remembered, window, {SETTING: check.line})
    check.changed.connect(window.settings_window.show_states)
    yield


def _furnish_choices(window: MainWindow) -> Iterator[None]:
    player, stage, remembered = window.player, window.stage, window.remembered
    window.choosing = FilmChoosing(player, stage.controls, stage.notice)
    window.tracks = TrackChoosing(player, stage.controls, stage.notice)
    window.subtitle_style = SubtitleStyle(player, stage, remembered)
    window.language_switch = LanguageSwitch(player, stage.notice, remembered)
    window.language_switch.wanted.connect(window.close)
    window.seeking = Seeking(player, stage)
    yield
    window.transcribing = Transcribing(player, window.drawer, remembered)
    yield
    window.picturing = PictureChoosing(player, window.drawer, stage.notice, remembered)
    yield
    window.screenshots = Screenshots(player, stage.notice, remembered)
    window.streams = Streams(player, stage)
    yield
