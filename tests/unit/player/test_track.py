from __future__ import annotations

from player.track import Chapter, TrackKind, chapters_of, chosen, sound_with, tracks_of

VIDEO = {"id": 1, "type": "video", "selected": True}
SOUND = {"id": 1, "type": "audio", "selected": True, "lang": "und", "codec": "aac"}
TEXT = {"id": 1, "type": "sub", "title": b"caf\xe9\n menu"}


def test_only_sound_and_subtitles_are_chosen_among():
    kinds = [track.kind for track in tracks_of([VIDEO, SOUND, TEXT])]
    assert kinds == [TrackKind.AUDIO, TrackKind.SUBTITLE]


def test_an_undetermined_language_is_none():
    assert tracks_of([SOUND])[0].language == ""


def test_a_damaged_title_becomes_one_readable_line():
    assert tracks_of([TEXT])[0].title == "caf� menu"


def test_the_one_that_plays_is_found_within_its_kind():
    tracks = tracks_of([VIDEO, SOUND, TEXT])
    assert chosen(tracks, TrackKind.AUDIO) is tracks[0]
    assert chosen(tracks, TrackKind.SUBTITLE) is None


def test_chapters_are_in_order_and_named():
    nodes = [{"title": "End", "time": 9.0}, {"time": -0.01}]
    assert chapters_of(nodes) == (Chapter("Chapter 1", 0.0), Chapter("End", 9.0))


def qualities(*kinds):
    counts = dict.fromkeys(kinds, 0)
    for kind in kinds:
        counts[kind] += 1
        yield {"id": counts[kind], "type": kind}


def test_pictures_are_chosen_among_where_there_are_several():
    tracks = tracks_of([*qualities("video", "video"), {"id": 3, "type": "video", "image": True}])
    assert [track.kind for track in tracks] == [TrackKind.VIDEO] * 2


def test_each_quality_with_its_own_sound_brings_it_along():
    tracks = tracks_of(qualities("video", "audio", "video", "audio"))
    assert sound_with(tracks, 2) == tracks[3]


def test_sounds_beside_the_qualities_stay_as_they_are():
    tracks = tracks_of(qualities("video", "video", "audio", "audio"))
    assert sound_with(tracks, 2) is None
