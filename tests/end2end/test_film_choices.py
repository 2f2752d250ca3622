"""Tracks, chapters, speed and loop with a real libmpv, on a film made for the test."""

from __future__ import annotations

import shutil
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from player.errors import SourceRefusedError, TrackFileError
from player.player import Player
from player.preferences import Languages, SubtitleLook
from player.track import Chapter, Track, TrackKind, chosen
from player.video_surface import make_surface
from tests.clips import frame_number

if TYPE_CHECKING:
    from collections.abc import Iterator

AUDIO, SUBTITLE = TrackKind.AUDIO, TrackKind.SUBTITLE
SAID = {
    "cp1252": "Où est-elle passée ? C'était déjà la fin de l'été.",
    "gb18030": "你到底去哪儿了。我不知道你在说什么。",
    "cp1256": "أين كنت؟ لقد بحثت عنك في كل مكان.",
    "cp932": "どこに行っていたの。何を言っているのか分からない。",
}


@pytest.fixture
def player(qapp, qtbot, monkeypatch) -> Iterator[Player]:
    monkeypatch.setenv("TRENDFLIX_RENDER", "software")
    player = Player(options={"ao": "null", "hwdec": "no"})
    surface = make_surface(player)
    qtbot.addWidget(surface, before_close_func=lambda widget: widget.release())
    surface.resize(480, 320)
    surface.show()
    yield player
    player.shutdown()


@pytest.fixture
def film(player, qtbot, clips) -> Player:
    """Return a player in the film with many tracks."""
    return play(player, qtbot, clips.many_tracks)


def play(player, qtbot, path) -> Player:
    with qtbot.waitSignal(player.opened):
        player.open(str(path))
    qtbot.waitUntil(lambda: player.position > 0.05)
    return player


def number(player, kind) -> int | None:
    track = chosen(player.choices.tracks, kind)
    return track.id if track else None


def becomes(qtbot, player, kind, wanted) -> None:
    qtbot.waitUntil(lambda: number(player, kind) == wanted)


def pause(player, qtbot):
    with qtbot.waitSignal(player.frame_grabbed) as signal:
        player.pause()
    return signal.args[0]


def test_the_tracks_of_a_film_are_known(film):
    assert film.choices.tracks == (
        Track(1, AUDIO, language="eng", codec="flac", selected=True, channels=1, index=1),
        Track(2, AUDIO, "Commentary", "ger", "ac3", channels=6, index=2),
        Track(1, SUBTITLE, language="eng", codec="subrip", selected=True, index=3),
        Track(2, SUBTITLE, language="fre", codec="subrip", index=4),
    )


def test_the_chapters_of_a_film_are_known(film):
    chapters = film.choices.chapters
    assert [chapter.title for chapter in chapters] == ["Opening", "The middle", "End & credits"]
    assert [chapter.start for chapter in chapters] == pytest.approx([0.0, 1.0, 2.0], abs=0.01)


def test_a_chosen_sound_is_what_mpv_plays(film, qtbot):
    film.choices.take(AUDIO, 2)
    qtbot.waitUntil(lambda: getattr(film.mpv, "audio-params/channel-count") == 6)


def test_the_next_sound_after_the_last_is_the_first(film, qtbot):
    for wanted in (2, 1):
        film.choices.next_track(AUDIO)
        becomes(qtbot, film, AUDIO, wanted)


@pytest.mark.parametrize(("step", "order"), [(1, (2, None, 1)), (-1, (None, 2, 1))])
def test_subtitles_go_around_through_none(film, qtbot, step, order):
    for wanted in order:
        film.choices.next_track(SUBTITLE, step)
        becomes(qtbot, film, SUBTITLE, wanted)


def test_subtitles_come_back_as_they_were(film, qtbot):
    film.choices.take(SUBTITLE, 2)
    for wanted in (None, 2):
        film.choices.toggle_subtitles()
        becomes(qtbot, film, SUBTITLE, wanted)


def test_fast_presses_all_count(film, qtbot):
    taken = []
    film.choices.track_taken.connect(lambda _kind, track: taken.append(track and track.id))
    for _ in range(4):
        film.choices.next_track(SUBTITLE)
    qtbot.waitUntil(lambda: len(taken) == 4)
    assert taken == [2, None, 1, 2]


def test_the_frame_of_a_pause_has_no_subtitles(film, qtbot):
    shown = pause(film, qtbot)
    assert film.mpv.sub_text == "HELLO HELLO"
    film.choices.take(SUBTITLE, None)
    becomes(qtbot, film, SUBTITLE, None)
    with qtbot.waitSignal(film.frame_grabbed):
        film.seek_to(0.0)
    with qtbot.waitSignal(film.frame_grabbed) as signal:
        film.seek_to(frame_number(shown.image) / 25)
    assert np.array_equal(shown.image, signal.args[0].image)


def test_subtitles_change_on_the_frame_that_stands(film, qtbot):
    pause(film, qtbot)
    with qtbot.waitSignal(film.frame_grabbed):
        film.seek_to(0.52)
    qtbot.wait(100)
    stands = film.position
    for track, text in ((None, None), (2, "HELLO HELLO")):
        with qtbot.assertNotEmitted(film.frame_grabbed, wait=300):
            film.choices.take(SUBTITLE, track)
        qtbot.waitUntil(lambda text=text: (film.mpv.sub_text or None) == text)
    assert film.position == stands


def test_a_delay_moves_subtitles_on_the_frame_that_stands(film, qtbot):
    pause(film, qtbot)
    film.choices.delay_subtitles(5.0)
    qtbot.waitUntil(lambda: not film.mpv.sub_text)


def test_a_delay_of_subtitles_adds_up(film, qtbot):
    for wanted in (0.1, 0.2):
        with qtbot.waitSignal(film.choices.delay_taken) as signal:
            film.choices.delay_subtitles(0.1)
        assert signal.args == [pytest.approx(wanted)]
    assert film.mpv.sub_delay == pytest.approx(0.2)


def test_next_chapter_shows_its_first_frame(film, qtbot):
    pause(film, qtbot)
    for wanted in (1, 2):
        with qtbot.waitSignal(film.frame_grabbed) as signal:
            film.choices.go_to_chapter(1)
        assert frame_number(signal.args[0].image) == wanted * 25


def test_after_the_last_chapter_comes_none(film, qtbot):
    pause(film, qtbot)
    with qtbot.waitSignal(film.frame_grabbed):
        film.seek_to(2.5)
    with qtbot.assertNotEmitted(film.choices.chapter_taken, wait=200):
        film.choices.go_to_chapter(1)


def test_previous_chapter_soon_after_a_start_is_the_one_before(film, qtbot):
    pause(film, qtbot)
    with qtbot.waitSignal(film.frame_grabbed):
        film.seek_to(2.2)
    with qtbot.waitSignal(film.choices.chapter_taken) as signal:
        film.choices.go_to_chapter(-1)
    assert signal.args == [Chapter("Opening", 0.0)]


def test_speed_is_multiplied_and_keeps_its_pitch(film, qtbot):
    film.choices.multiply_speed(2.0)
    qtbot.waitUntil(lambda: film.choices.speed == 2.0)
    assert film.mpv.audio_pitch_correction


def test_speed_up_and_down_again_is_normal(film, qtbot):
    with qtbot.waitSignals([film.choices.speed_taken] * 2):
        film.choices.multiply_speed(1.1)
        film.choices.multiply_speed(1 / 1.1)
    assert film.mpv.speed == 1.0


def test_speed_stays_where_there_is_sound(film, qtbot):
    with qtbot.waitSignal(film.choices.speed_taken) as signal:
        film.choices.multiply_speed(100.0)
    assert signal.args == [4.0]


def test_a_loop_is_begun_ended_and_taken_back(film, qtbot):
    pause(film, qtbot)
    for seconds, marks in ((0.4, (0.4, None)), (0.8, (0.4, 0.8)), (1.2, (None, None))):
        with qtbot.waitSignal(film.frame_grabbed):
            film.seek_to(seconds)
        film.choices.mark_loop()
        wanted = [mark and pytest.approx(mark) for mark in marks]
        qtbot.waitUntil(lambda wanted=wanted: list(film.choices.loop) == wanted)


def test_a_loop_repeats_its_part(film, qtbot):
    pause(film, qtbot)
    for seconds in (0.4, 0.8):
        with qtbot.waitSignal(film.frame_grabbed):
            film.seek_to(seconds)
        film.choices.mark_loop()
    film.seek_to(0.5)
    seen = []
    film.position_changed.connect(seen.append)
    film.play()
    qtbot.waitUntil(lambda: any(later < now for now, later in pairwise(seen)))
    assert max(seen) < 1.0


def test_the_next_film_begins_as_any(film, qtbot, clips):
    choices = film.choices
    choices.take(AUDIO, 2)
    choices.take(SUBTITLE, None)
    choices.set_speed(2.0)
    choices.delay_subtitles(1.0)
    choices.mark_loop()
    qtbot.waitUntil(lambda: choices.loop[0] is not None)
    play(film, qtbot, clips.many_tracks)
    assert (number(film, AUDIO), number(film, SUBTITLE)) == (1, 1)
    assert (choices.speed, choices.loop) == (1.0, (None, None))
    assert film.mpv.sub_delay == 0.0


def test_a_film_without_tracks_forgets_those_of_the_last(film, qtbot, clips):
    play(film, qtbot, clips.mp4)
    qtbot.waitUntil(lambda: film.choices.tracks == ())
    assert film.choices.chapters == ()


# --- other files ----------------------------------------------------------------------------------


@pytest.fixture
def srt(clips):
    return clips.many_tracks.with_name("lines.srt")


def test_a_subtitle_file_can_be_added(film, qtbot, srt):
    film.choices.add(SUBTITLE, str(srt))
    becomes(qtbot, film, SUBTITLE, 3)
    assert chosen(film.choices.tracks, SUBTITLE).external


def test_a_sound_file_can_be_added(film, qtbot, clips):
    film.choices.add(AUDIO, str(clips.sound_only))
    becomes(qtbot, film, AUDIO, 3)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("list.srt", "#EXTM3U\nhttp://127.0.0.1:1/x\n"),
        ("edl.srt", "# mpv EDL v0\nfilm.mkv\n"),
        ("session.srt", "v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\n"),
        ("notes.txt", "1\n00:00:00,000 --> 00:00:03,000\nHELLO\n"),
        ("empty.m3u", ""),
    ],
)
def test_what_is_no_subtitle_file_is_refused(film, qtbot, tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(film.failed) as signal:
        film.choices.add(SUBTITLE, str(path))
    assert isinstance(signal.args[0], SourceRefusedError)


@pytest.mark.parametrize("address", ["http://127.0.0.1:1/a.mp3", "av://lavfi:sine", "/no/such.mp3"])
def test_sound_comes_from_files_only(film, qtbot, address):
    with qtbot.waitSignal(film.failed) as signal:
        film.choices.add(AUDIO, address)
    assert isinstance(signal.args[0], TrackFileError | SourceRefusedError)


def test_a_subtitle_file_without_lines_is_said(film, qtbot, tmp_path):
    path = tmp_path / "noise.srt"
    path.write_bytes(bytes(range(256)) * 20)
    with qtbot.waitSignal(film.failed) as signal:
        film.choices.add(SUBTITLE, str(path))
    assert isinstance(signal.args[0], TrackFileError)


def test_subtitles_beside_the_film_are_found_by_name(player, qtbot, clips, srt, tmp_path):
    film = tmp_path / "film.mp4"
    shutil.copy(clips.mp4, film)
    for name in ("film.srt", "film.pt-BR.srt", "films.srt", "other.srt"):
        shutil.copy(srt, tmp_path / name)
    play(player, qtbot, film)
    qtbot.waitUntil(lambda: len(player.choices.tracks) == 2)
    assert [track.language for track in player.choices.tracks] == ["pt-BR", ""]
    becomes(qtbot, player, SUBTITLE, 1)


def test_a_playlist_that_bears_the_films_name_is_left_alone(player, qtbot, clips, tmp_path):
    film = tmp_path / "film.mp4"
    shutil.copy(clips.mp4, film)
    (tmp_path / "film.srt").write_text("#EXTM3U\nhttp://127.0.0.1:1/x\n", encoding="utf-8")
    with qtbot.assertNotEmitted(player.failed):
        play(player, qtbot, film)
        qtbot.wait(100)
    assert player.choices.tracks == ()


# --- second subtitles, languages, delays and looks ------------------------------------------------


def second(player) -> int | None:
    return next((track.id for track in player.choices.tracks if track.second), None)


def test_two_subtitles_are_shown_at_once(film, qtbot):
    pause(film, qtbot)
    film.choices.take_second(2)
    qtbot.waitUntil(lambda: second(film) == 2)
    assert number(film, SUBTITLE) == 1
    qtbot.waitUntil(lambda: film.mpv.secondary_sub_text == "HELLO HELLO")
    assert film.mpv.sub_text == "HELLO HELLO"


def test_second_subtitles_go_around_through_none(film, qtbot):
    taken = []
    film.choices.second_taken.connect(lambda track: taken.append(track and track.id))
    for _ in range(3):
        film.choices.next_second()
    qtbot.waitUntil(lambda: taken == [2, None, 2])


def test_a_track_is_shown_once(film, qtbot):
    with qtbot.waitSignal(film.choices.second_taken) as signal:
        film.choices.take_second(1)
    assert signal.args == [None]


def test_a_delay_of_the_sound_adds_up(film, qtbot):
    for wanted in (-0.1, -0.2):
        with qtbot.waitSignal(film.choices.audio_delay_taken) as signal:
            film.choices.delay_audio(-0.1)
        assert signal.args == [pytest.approx(wanted)]
    assert film.mpv.audio_delay == pytest.approx(-0.2)


@pytest.mark.parametrize("code", ["de", "ger", "de-AT"])
def test_a_film_begins_in_the_language_preferred(player, qtbot, clips, code):
    player.choices.prefer(Languages(audio=code, subtitle="fr"))
    play(player, qtbot, clips.many_tracks)
    assert (number(player, AUDIO), number(player, SUBTITLE)) == (2, 2)


def test_a_film_begins_without_subtitles_where_none_are_preferred(player, qtbot, srt, tmp_path):
    film = tmp_path / "film.mkv"
    shutil.copy(srt.with_name("many.mkv"), film)
    shutil.copy(srt, film.with_suffix(".de.srt"))
    player.choices.prefer(Languages(subtitle="de", subtitles=False))
    play(player, qtbot, film)
    qtbot.waitUntil(lambda: len(player.choices.tracks) == 5)
    assert number(player, SUBTITLE) is None


def test_subtitles_come_back_in_the_language_preferred(player, qtbot, clips):
    player.choices.prefer(Languages(subtitle="fr", subtitles=False))
    play(player, qtbot, clips.many_tracks)
    player.choices.toggle_subtitles()
    becomes(qtbot, player, SUBTITLE, 2)


def test_the_next_film_has_no_second_subtitles(film, qtbot, clips):
    film.choices.take_second(2)
    qtbot.waitUntil(lambda: second(film) == 2)
    play(film, qtbot, clips.many_tracks)
    assert second(film) is None


def test_a_line_is_told_when_it_is_shown(film, qtbot):
    pause(film, qtbot)
    film.choices.take(SUBTITLE, None)
    with qtbot.waitSignal(film.choices.line_shown) as signal:
        film.choices.take(SUBTITLE, 2)
    (line,) = signal.args
    assert line.text == "HELLO HELLO"
    assert line.end - line.start == pytest.approx(3.0, abs=0.05)


def test_subtitles_are_drawn_as_wanted(film, qtbot):
    film.choices.dress_subtitles(SubtitleLook(1.5, 40, "#FFE45C", "#A0000000"))
    qtbot.waitUntil(lambda: film.mpv.sub_scale == 1.5)
    qtbot.waitUntil(lambda: film.mpv.sub_border_size == 0)
    assert (film.mpv.sub_pos, film.mpv.sub_back_color) == (40, "#A0000000")


@pytest.mark.parametrize("encoding", ["cp1252", "gb18030", "cp1256", "cp932"])
def test_letters_of_old_files_are_recognised(film, qtbot, tmp_path, encoding):
    lines = [f"{at}\n00:00:0{at},000 --> 00:00:0{at},990\n{SAID[encoding]}\n" for at in range(3)]
    path = tmp_path / "old.srt"
    path.write_bytes("\n".join(lines).encode(encoding))
    film.choices.add(SUBTITLE, str(path))
    qtbot.waitUntil(lambda: film.mpv.sub_text == SAID[encoding])


def test_letters_are_read_as_told_while_the_film_plays(film, qtbot, tmp_path):
    path = tmp_path / "old.srt"
    path.write_bytes("1\n00:00:00,000 --> 00:00:03,000\nÄrger\n".encode("cp1252"))
    pause(film, qtbot)
    film.choices.read_subtitles_as("cp1251")
    film.choices.add(SUBTITLE, str(path))
    qtbot.waitUntil(lambda: film.mpv.sub_text == "Дrger")
    film.choices.read_subtitles_as("cp1252")
    qtbot.waitUntil(lambda: film.mpv.sub_text == "Ärger")
    qtbot.waitUntil(lambda: chosen(film.choices.tracks, SUBTITLE) is not None)
    assert chosen(film.choices.tracks, SUBTITLE).title == "old.srt"


def test_second_subtitles_stay_when_they_are_read_anew(film, qtbot, srt):
    film.choices.add(SUBTITLE, str(srt))
    becomes(qtbot, film, SUBTITLE, 3)
    film.choices.take(SUBTITLE, 1)
    film.choices.take_second(3)
    qtbot.waitUntil(lambda: second(film) == 3)
    with qtbot.waitSignal(film.choices.tracks_changed):
        film.choices.read_subtitles_as("cp1251")
    qtbot.waitUntil(lambda: second(film) is not None)
    assert number(film, SUBTITLE) == 1


# --- seeks ----------------------------------------------------------------------------------------


def test_a_seek_into_a_step_brings_its_frame_and_stands(film, qtbot):
    pause(film, qtbot)
    shown = [0]
    film.frame_grabbed.connect(lambda frame: shown.append(frame_number(frame.image)))
    for target in (20, 50, 30, 60):
        film.step(1)
        film.seek_to(target / 25)
        qtbot.waitUntil(lambda target=target: shown[-1] == target)
        assert film.mpv.pause


@pytest.mark.parametrize(("seconds", "frames"), [(1.0, {36, 48}), (-1.0, {0, 12, 24})])
def test_a_rough_seek_goes_to_a_key_frame(film, qtbot, seconds, frames):
    pause(film, qtbot)
    with qtbot.waitSignal(film.frame_grabbed):
        film.seek_to(1.2)
    with qtbot.waitSignal(film.frame_grabbed) as signal:
        film.seek_by(seconds, exact=False)
    assert frame_number(signal.args[0].image) in frames | {60}
