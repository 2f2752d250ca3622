from __future__ import annotations

import random

import pytest

from player.playlist import Entry, Playlist


def films(*names):
    return [Entry(f"/films/{name}") for name in names]


@pytest.fixture
def playlist():
    """Films a, b, c, d; b plays."""
    playlist = Playlist()
    playlist.replace(films(*"abcd"), 1)
    return playlist


def names(playlist):
    return "".join(entry.name for entry in playlist.entries)


def played(playlist, steps, **how):
    """Return the names of the films that play one after the other."""
    seen = ""
    for _ in range(steps):
        row = playlist.after(1, **how)
        if row is None:
            break
        seen += playlist.play(row).name
    return seen


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        (Entry("/films/A film.mkv"), "A film.mkv"),
        (Entry("/films/a.mkv", "A film"), "A film"),
        (Entry("https://example.com/a%20film.mp4?x=1"), "a film.mp4"),
        (Entry("https://example.com"), "https://example.com"),
        (Entry("/films/100%25.mkv"), "100%25.mkv"),
    ],
)
def test_name_of_an_entry(entry, name):
    assert entry.name == name


def test_next_and_previous(playlist):
    assert (playlist.after(1), playlist.after(-1)) == (2, 0)


def test_ends_of_the_list(playlist):
    playlist.play(3)
    assert playlist.after(1) is None
    assert playlist.after(1, around=True) == 0
    playlist.play(0)
    assert playlist.after(-1) is None
    assert playlist.after(-1, around=True) == 3


def test_nothing_follows_in_an_empty_list():
    assert Playlist().after(1, around=True) is None


@pytest.mark.parametrize(("at", "current"), [(0, 3), (1, 3), (2, 1), (4, 1)])
def test_insert_keeps_the_film_that_plays(playlist, at, current):
    playlist.insert(at, films("x", "y"))
    assert names(playlist)[at : at + 2] == "xy"
    assert playlist.current == current


def test_remove_keeps_the_film_that_plays(playlist):
    playlist.remove([0, 3])
    assert names(playlist) == "bc"
    assert playlist.current == 0


def test_after_a_film_taken_out_comes_what_followed_it(playlist):
    playlist.remove([1])
    assert playlist.current is None
    assert (playlist.after(1), playlist.after(-1)) == (1, 0)


def test_what_is_put_where_a_film_was_taken_out_comes_next(playlist):
    playlist.remove([1])
    playlist.insert(1, films("x"))
    assert playlist.entries[playlist.after(1)].name == "x"


@pytest.mark.parametrize(
    ("rows", "to", "order"),
    [
        ([0], 4, "bcda"),
        ([3], 0, "dabc"),
        ([0, 2], 2, "bacd"),
        ([1, 3], 0, "bdac"),
        ([1], 1, "abcd"),
    ],
)
def test_move(playlist, rows, to, order):
    former = playlist.move(rows, to)
    assert names(playlist) == order
    assert [f"{'abcd'[row]}" for row in former] == list(order)
    assert playlist.entries[playlist.current].name == "b"


def test_find_prefers_the_one_that_plays():
    playlist = Playlist()
    playlist.replace(films("a", "b", "a"), 2)
    assert playlist.find("/films/a") == 2
    assert playlist.find("/films/b") == 1
    assert playlist.find("/films/x") is None


def test_shuffled_every_film_plays_once(playlist):
    playlist.shuffle()
    assert sorted("b" + played(playlist, 9, shuffled=True)) == list("abcd")


def test_shuffled_goes_back_the_way_it_came(playlist):
    playlist.shuffle()
    way = "b" + played(playlist, 3, shuffled=True)
    back = [playlist.play(playlist.after(-1, shuffled=True)).name for _ in range(3)]
    assert list(way[:3]) == back[::-1]


def test_shuffled_a_film_added_late_still_has_its_turn(playlist):
    playlist.shuffle()
    played(playlist, 2, shuffled=True)
    playlist.insert(0, films(*"uvwxyz"))
    assert set("uvwxyz") <= set(played(playlist, 9, shuffled=True))


def test_shuffled_a_choice_takes_no_turn_from_another(playlist):
    playlist.shuffle()
    last = max(range(4), key=lambda row: playlist._draws[row])
    chosen = playlist.choose(last).name
    assert sorted("b" + chosen + played(playlist, 9, shuffled=True)) == list("abcd")


def test_shuffled_around_begins_anew(playlist):
    playlist.shuffle()
    assert len(played(playlist, 12, shuffled=True, around=True)) == 12


def test_orders_differ():
    random.seed(1)
    playlist = Playlist()
    playlist.replace(films(*"abcdefgh"), 0)
    playlist.shuffle()
    first = played(playlist, 8, shuffled=True)
    playlist.shuffle()
    assert first != played(playlist, 8, shuffled=True)


def test_a_list_seen_again_keeps_its_turns(playlist):
    playlist.shuffle()
    turns = dict(zip(names(playlist), playlist._draws, strict=True))
    playlist.replace(films(*"xdcba"), 3)
    assert all(playlist._draws[names(playlist).index(name)] == turns[name] for name in "abcd")


@pytest.mark.parametrize("change", ["insert", "remove", "move"])
def test_a_folder_changed_by_hand_is_a_list_of_its_own(playlist, change):
    playlist.of_folder = True
    {"insert": lambda: playlist.insert(0, films("x")), "remove": lambda: playlist.remove([0]),
     "move": lambda: playlist.move([0], 2)}[change]()  # fmt: skip
    assert not playlist.of_folder
