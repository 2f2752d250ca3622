"""Notes beside films: NFO, JSON and text, whole and broken."""

from __future__ import annotations

import json

import pytest

from store.errors import FilmNoteError
from store.library.facts import Facts
from store.library.film import Kind
from store.library.nfo import read_nfo
from store.library.notes import facts_of_notes, read_json, read_text

MOVIE = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<movie>
  <title>Rain</title><year>1929</year><tagline>It falls.</tagline>
  <plot>Amsterdam &amp; water.</plot><genre>Short</genre><genre>City</genre>
  <uniqueid type="imdb">tt0020305</uniqueid><uniqueid type="tmdb">42</uniqueid>
  <actor><name>Nobody</name><title>wrong</title></actor>
</movie>"""


def test_a_note_of_kodi_is_read():
    assert read_nfo(MOVIE.encode()) == Facts(
        "Rain", Kind.FILM, 1929, tags=("Short", "City"), plot="Amsterdam & water.",
        caption="It falls.", tmdb=42,
    )  # fmt: skip


def test_a_note_of_an_episode_is_read():
    note = b"<episodedetails><title>B</title><showtitle>A</showtitle><season>2</season>"
    note += b"<episode>5</episode><aired>2001-05-04</aired></episodedetails>"
    assert read_nfo(note) == Facts("B", Kind.EPISODE, 2001, "A", 2, 5)


def test_of_a_series_only_its_name_counts():
    note = b"<tvshow><title>The Wire</title><plot>All of it.</plot></tvshow>"
    assert read_nfo(note) == Facts(series="The Wire")


@pytest.mark.parametrize("before", [b"", MOVIE.encode() + b"\n"])
def test_an_address_names_the_film(before):
    assert read_nfo(before + b"https://www.themoviedb.org/movie/42-rain").tmdb == 42


@pytest.mark.parametrize(
    "note",
    [
        b"",
        b"just words",
        b"<movie><title>Rain",
        b"<html><body/></html>",
        b'<!DOCTYPE movie [<!ENTITY a "aaaa">]><movie><title>&a;</title></movie>',
        b'<?xml version="1.0" encoding="nonsense"?><movie/>',
        b"<movie>" + b"<a>" * 1000,
        b"\x00\xff\xfe",
    ],
)
def test_what_is_no_note_is_refused(note):
    with pytest.raises(FilmNoteError):
        read_nfo(note)


def test_json_may_have_our_names_or_those_of_a_download():
    ours = {"title": "Rain", "year": 1929, "tags": ["wet", "city"], "category": "Shorts"}
    theirs = {"title": "Rain", "upload_date": "19290101", "categories": ["Shorts"],
              "tags": ["wet", "city"]}  # fmt: skip
    facts = Facts("Rain", year=1929, category="Shorts", tags=("wet", "city"))
    assert read_json(json.dumps(ours).encode()) == facts
    assert read_json(json.dumps(theirs).encode()) == facts


@pytest.mark.parametrize("note", [b"", b"[]", b"{", b"[" * 100_000, b"\xff\xfe"])
def test_what_is_no_json_object_is_refused(note):
    with pytest.raises(FilmNoteError):
        read_json(note)


@pytest.mark.parametrize("value", [None, [], {}, True, -1, 1e300, "x" * 100_000, "\x00", "12345"])
@pytest.mark.parametrize("name", ["title", "year", "season", "tags", "plot", "kind", "categories"])
def test_odd_values_are_left_out_or_cut(name, value):
    facts = read_json(json.dumps({name: value}).encode())
    assert 0 <= facts.year <= 9999
    assert len(facts.title) <= 300
    assert len(facts.plot) <= 20_000
    assert "\x00" not in facts.title


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_has_fields_and_a_plot(encoding):
    note = "Title: Régen\nTags: wet, city\n\nIt rains.\nAll day.\n".encode(encoding)
    assert read_text(note) == Facts("Régen", tags=("wet", "city"), plot="It rains.\nAll day.")


def test_json_counts_before_xml_and_xml_before_text(tmp_path):
    for name, note in {
        "a.json": '{"title": "J"}',
        "a.nfo": "<movie><title>N</title><year>2001</year></movie>",
        "a.txt": "Title: T\nCategory: C",
    }.items():
        (tmp_path / name).write_text(note)
    facts, faults = facts_of_notes(sorted(tmp_path.iterdir()))
    assert (facts.title, facts.year, facts.category, faults) == ("J", 2001, "C", [])


def test_what_was_typed_in_is_not_changed_by_a_note(tmp_path):
    from store.library.film import Film

    film = Film("k", tmp_path, 1, 1.0, "Mine", typed=frozenset({"title"}))
    now = Facts("Theirs", year=2001).applied(film)
    assert (now.title, now.year) == ("Mine", 2001)
