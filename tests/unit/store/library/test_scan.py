"""Looking through folders: real films, moved, copied, damaged, and gone."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from dataclasses import replace

import pytest

from store.library.film import Folder, Kind
from store.library.library import Library
from store.library.posters import poster_file
from store.library.scan import Scan


@pytest.fixture
def library():
    with closing(Library(None)) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path, library, clips):
    """A folder of the library with one film."""
    folder = tmp_path / "films"
    folder.mkdir()
    shutil.copy(clips.mp4, folder / "Rain (2019).mp4")
    library.add_folder(Folder(folder))
    return folder


@pytest.fixture
def look(library, tmp_path):
    """Look through all folders, and return the report."""

    def look():
        scan = Scan(library, tmp_path / "posters")
        for _step in scan.steps():
            pass
        return scan.report

    return look


def test_a_film_comes_with_what_its_name_and_file_say(folder, look, library):
    assert len(look().added) == 1
    (film,) = library.films()
    assert (film.title, film.year, film.width, film.height) == ("Rain", 2019, 240, 136)
    assert film.duration == pytest.approx(3, abs=0.1)
    assert film.kind is Kind.CLIP  # three seconds


def test_a_second_look_finds_nothing_new(folder, look, library):
    look()
    films = library.films()
    report = look()
    assert [*report.added, *report.changed, *report.moved, *report.vanished] == []
    assert library.films() == films


def test_a_film_that_moved_keeps_what_was_typed_in(folder, look, library):
    look()
    (film,) = library.films()
    library.put([replace(film, title="My Rain", typed=frozenset({"title"}))])
    (folder / "Wet").mkdir()
    (folder / "Rain (2019).mp4").rename(folder / "Wet" / "other.mp4")
    report = look()
    assert (report.moved, report.vanished, report.added) == ([film.key], [], [])
    (moved,) = library.films()
    assert (moved.title, moved.path) == ("My Rain", folder / "Wet" / "other.mp4")
    assert moved.category == "Wet"


def test_two_films_that_change_names_keep_what_was_typed_in(folder, look, library, clips):
    first, second = folder / "Rain (2019).mp4", folder / "Snow.mkv"
    shutil.copy(clips.mkv, second)
    look()
    library.put(
        replace(film, title=f"typed {film.path.suffix}", typed=frozenset({"title"}))
        for film in library.films()
    )
    first.rename(folder / "rest")
    second.rename(first)
    (folder / "rest").rename(second)
    assert len(look().moved) == 2
    assert {film.title: film.path for film in library.films()} == {
        "typed .mp4": second,
        "typed .mkv": first,
    }


def test_a_film_whose_content_changed_keeps_what_was_typed_in(folder, look, library, clips):
    look()
    (film,) = library.films()
    library.put([replace(film, plot="Wet.", typed=frozenset({"plot"}))])
    library.collect("Best", [film.key])
    shutil.copy(clips.with_sound, folder / "Rain (2019).mp4")
    report = look()
    (now,) = library.films()
    assert report.changed == [now.key]
    assert (now.plot, now.added) == ("Wet.", film.added)
    assert library.collections() == {"Best": (now.key,)}


def test_a_film_that_is_gone_is_kept_and_noted(folder, look, library, clips):
    shutil.copy(clips.mkv, folder / "Snow.mkv")
    look()
    (folder / "Snow.mkv").unlink()
    assert len(look().vanished) == 1
    assert [film.title for film in library.films() if film.vanished] == ["Snow"]
    shutil.copy2(clips.mkv, folder / "Snow.mkv")
    assert len(look().returned) == 1
    assert not any(film.vanished for film in library.films())


def test_a_folder_that_is_gone_takes_no_film_with_it(folder, look, library):
    look()
    folder.rename(folder.with_name("elsewhere"))
    report = look()
    assert (report.gone, report.vanished) == ([folder], [])
    assert not library.films()[0].vanished


def test_an_empty_mount_point_takes_no_film_with_it(folder, look, library):
    look()
    (folder / "Rain (2019).mp4").unlink()
    report = look()
    assert (report.gone, report.vanished) == ([folder], [])


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every folder")
def test_a_folder_that_cannot_be_read_takes_no_film_with_it(folder, look, library, clips):
    (folder / "Closed").mkdir()
    shutil.copy(clips.mkv, folder / "Closed" / "Snow.mkv")
    look()
    (folder / "Closed").chmod(0)
    report = look()
    (folder / "Closed").chmod(0o700)
    assert report.vanished == []
    assert report.problems == [f"The folder {folder / 'Closed'} cannot be read."]


def test_the_same_content_twice_is_one_film(folder, look, library, clips):
    shutil.copy(clips.mp4, folder / "again.mp4")
    assert look().copies == 1
    assert len(library.films()) == 1
    assert look().copies == 1


def test_the_second_copy_takes_the_place_of_a_film_that_is_gone(folder, look, library, clips):
    look()
    shutil.copy(clips.mp4, folder / "zz again.mp4")
    look()
    (folder / "Rain (2019).mp4").unlink()
    report = look()
    assert (len(report.moved), report.vanished) == (1, [])
    assert [film.path.name for film in library.films()] == ["zz again.mp4"]


def test_a_film_that_was_taken_out_stays_out(folder, look, library):
    look()
    library.remove([library.films()[0].key])
    assert look().added == []
    (folder / "Rain (2019).mp4").rename(folder / "moved.mp4")
    assert look().added == []
    library.add_folder(Folder(folder))
    assert len(look().added) == 1


def test_an_empty_folder_has_no_films(tmp_path, look, library):
    (tmp_path / "empty").mkdir()
    library.add_folder(Folder(tmp_path / "empty"))
    report = look()
    assert (report.looked_at, report.gone, report.problems) == (0, [], [])


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b"hello", "is no film, or damaged"),
        (b"#EXTM3U\n#EXTINF:1,\n/etc/hosts\n", "is no film, or damaged"),
    ],
)
def test_what_is_no_film_costs_a_sentence_and_nothing_else(folder, look, library, content, why):
    (folder / "odd.mkv").write_bytes(content)
    assert look().problems == [f"{folder / 'odd.mkv'} {why}."]
    assert len(library.films()) == 1
    assert len(look().problems) == 1


def test_sound_without_a_picture_is_a_film_and_says_so(folder, look, library, clips):
    shutil.copy(clips.sound_only, folder / "talk.mp4")
    assert look().problems == [f"{folder / 'talk.mp4'} has sound and no picture."]
    assert len(library.films()) == 2


def test_a_broken_note_costs_only_itself(folder, look, library):
    (folder / "Rain (2019).nfo").write_text("<movie><title>Wet")
    report = look()
    assert "Rain (2019).nfo is not well-formed" in report.problems[0]
    assert library.films()[0].title == "Rain"


def test_a_note_that_comes_later_is_read(folder, look, library):
    look()
    (folder / "Rain (2019).nfo").write_text("<movie><title>Drizzle</title></movie>")
    assert len(look().changed) == 1
    assert library.films()[0].title == "Drizzle"


def test_the_category_is_the_folder_or_what_was_said_of_all(tmp_path, look, library, clips):
    root = tmp_path / "videos"
    (root / "Nature" / "deep").mkdir(parents=True)
    shutil.copy(clips.mp4, root / "Nature" / "deep" / "a.mp4")
    shutil.copy(clips.mkv, root / "b.mkv")
    library.add_folder(Folder(root, "Other"))
    look()
    assert {film.title: film.category for film in library.films()} == {"a": "Nature", "b": "Other"}


def test_every_film_with_a_picture_gets_a_poster(folder, look, library, tmp_path):
    look()
    assert poster_file(tmp_path / "posters", library.films()[0].key).exists()


def test_a_scan_that_is_left_keeps_what_it_found(folder, library, tmp_path, clips):
    shutil.copy(clips.mkv, folder / "Snow.mkv")
    steps = Scan(library, tmp_path / "posters").steps()
    for _number in range(3):
        next(steps)
    steps.close()
    assert len(library.films()) >= 1


def test_what_is_typed_in_during_a_scan_stays(folder, look, library, tmp_path):
    look()
    (film,) = library.films()
    (folder / "Rain (2019).txt").write_text("Title: Note")
    scan = Scan(library, tmp_path / "posters")
    library.put([replace(film, title="Typed", typed=frozenset({"title"}))])
    list(scan.steps())
    assert library.films()[0].title == "Typed"


def test_links_that_lead_back_end(folder, look):
    (folder / "loop").symlink_to(folder)
    assert look().looked_at == 1


def test_a_film_that_was_damaged_comes_back_as_it_was(folder, look, library):
    look()
    (film,) = library.films()
    library.put([replace(film, title="Typed", typed=frozenset({"title"}))])
    path = folder / "Rain (2019).mp4"
    content = path.read_bytes()
    path.write_bytes(content[:1000])
    assert len(look().vanished) == 1
    path.write_bytes(content)
    look()
    assert [(film.title, film.vanished) for film in library.films()] == [("Typed", False)]


def test_a_disk_that_goes_during_a_scan_takes_no_film_with_it(folder, look, library, tmp_path):
    look()
    films = library.films()
    (folder / "Rain (2019).mp4").touch()
    (folder / "Rain (2019).txt").write_text("Title: Note")
    steps = Scan(library, tmp_path / "posters").steps()
    next(steps)
    next(steps)
    folder.rename(tmp_path / "away")
    list(steps)
    assert library.films() == films


def test_two_programs_that_look_at_once_find_the_same(tmp_path, clips):
    folder, path = tmp_path / "films", tmp_path / "library.sqlite"
    folder.mkdir()
    shutil.copy(clips.mp4, folder / "Rain.mp4")
    shutil.copy(clips.mkv, folder / "Snow.mkv")
    with closing(Library(path)) as one, closing(Library(path)) as other:
        one.add_folder(Folder(folder))
        both = [Scan(library, tmp_path / "posters").steps() for library in (one, other)]
        while sum(next(steps, None) is not None for steps in both):
            pass
        assert [film.title for film in other.films()] == ["Rain", "Snow"]
        assert one.films() == other.films()
