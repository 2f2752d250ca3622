from __future__ import annotations

import pytest

from app.track_button import TrackButton
from app.track_menu import SubtitleMenu, TrackMenu
from player.track import Track, TrackKind

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE
TRACKS = (
    Track(1, AUDIO, language="en", selected=True),
    Track(2, AUDIO, "Q&A", selected=False),
    Track(1, SUBTITLE, language="fr"),
)


@pytest.fixture
def buttons(qtbot):
    menus = (TrackMenu(), SubtitleMenu())
    made = {menu.kind: TrackButton(menu, "#") for menu in menus}
    for button in made.values():
        qtbot.addWidget(button)
        button.show_tracks(TRACKS)
    return made


@pytest.mark.parametrize(
    ("kind", "tracks", "worthwhile"),
    [
        (AUDIO, TRACKS[:1], False),
        (AUDIO, TRACKS[:2], True),
        (SUBTITLE, TRACKS[:2], False),
        (SUBTITLE, TRACKS, True),
    ],
)
def test_a_button_is_there_where_there_is_a_choice(buttons, kind, tracks, worthwhile):
    buttons[kind].show_tracks(tracks)
    assert buttons[kind].isHidden() is not worthwhile


def test_one_subtitle_track_offers_no_second(buttons):
    assert "Second subtitles" not in entries(buttons[SUBTITLE])


def test_letters_are_a_matter_of_files(buttons):
    file = Track(2, SUBTITLE, "old.srt", file="/films/old.srt")
    buttons[SUBTITLE].show_tracks((*TRACKS, file))
    assert "Encoding" in entries(buttons[SUBTITLE])


def entries(button):
    actions = [one for one in button.menu_shown.actions() if not one.isSeparator()]
    return {one.text(): one for one in actions}


def test_sound_is_chosen_among_the_sounds(buttons):
    assert list(entries(buttons[AUDIO])) == ["English", "Q&&A", "Add an audio file…"]


def test_subtitles_can_be_off(buttons):
    assert list(entries(buttons[SUBTITLE])) == ["Off", "French", "Add a subtitle file…"]


def test_a_film_without_subtitles_can_be_given_some(buttons):
    buttons[SUBTITLE].show_tracks(())
    assert list(entries(buttons[SUBTITLE])) == ["Add a subtitle file…"]


@pytest.mark.parametrize(("kind", "checked"), [(AUDIO, ["English"]), (SUBTITLE, ["Off"])])
def test_what_plays_is_checked(buttons, kind, checked):
    marked = [text for text, one in entries(buttons[kind]).items() if one.isChecked()]
    assert marked == checked


@pytest.mark.parametrize(("text", "track"), [("Off", None), ("French", 1)])
def test_an_entry_asks_for_its_track(qtbot, buttons, text, track):
    with qtbot.waitSignal(buttons[SUBTITLE].menu_shown.taken) as signal:
        entries(buttons[SUBTITLE])[text].trigger()
    assert signal.args == [SUBTITLE, track]


def test_the_last_entry_asks_for_a_file(qtbot, buttons):
    with qtbot.waitSignal(buttons[AUDIO].menu_shown.file_wanted) as signal:
        entries(buttons[AUDIO])["Add an audio file…"].trigger()
    assert signal.args == [AUDIO]
