"""The golden set fits the data it is about."""

from __future__ import annotations

from app.golden_persons import person_frames
from app.golden_photos import colour_queries


def test_every_photo_of_a_colour_is_there(shared_data):
    train = shared_data / "clothing/train"
    named = {photo for query in colour_queries() for photo in query.photos}

    assert [name for name in named if not (train / f"{name}.jpg").is_file()] == []


def test_every_colour_query_has_five_photos_to_find():
    assert all(len(query.photos) >= 5 for query in colour_queries())


def test_every_person_is_inside_a_film_that_is_there(shared_data):
    for frame in person_frames():
        height, width = frame.image(shared_data / "films").shape[:2]
        assert all(box == box.clipped(width, height) and box.area for box in frame.persons)
