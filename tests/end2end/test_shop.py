"""`trendflix shop` as a person runs it."""

from __future__ import annotations

import json

import pytest
from PIL import Image

from tests.command_line import trendflix
from tests.pictures import encoded, packshot
from tests.wardrobe import make_index, make_photo_index


@pytest.fixture(scope="module")
def index(models, tmp_path_factory):
    return make_index(tmp_path_factory.mktemp("shop"), models)


@pytest.fixture
def drawn(tmp_path):
    """A picture without a person."""
    path = tmp_path / "drawn.png"
    path.write_bytes(encoded(packshot("navy").resize((320, 320))))
    return path


@pytest.fixture(scope="module")
def couple(shared_data):
    return shared_data / "films" / "stills" / "tos_foto1.jpg"


def shop(*arguments):
    return trendflix("shop", *arguments)


@pytest.fixture(scope="module")
def photo_index(models, couple, tmp_path_factory):
    """A shop of what one of the two wears."""
    folder = tmp_path_factory.mktemp("photos")
    jacket = Image.open(couple).crop((560, 200, 850, 560))
    (folder / "jacket.png").write_bytes(encoded(jacket))
    (folder / "shop").mkdir()
    return make_photo_index(folder / "shop", [folder / "jacket.png"], models)


@pytest.fixture(scope="module")
def found(couple, photo_index):
    return json.loads(shop(couple, "--json", "--top", "3", "--index", photo_index).stdout)


def test_a_picture_without_a_person_gives_no_items(drawn, index):
    found = json.loads(shop(drawn, "--json", "--index", index).stdout)
    assert (found["faces"], found["items"]) == ([], [])


def test_the_json_says_what_was_looked_at(found, couple):
    assert set(found) == {
        "media", "time", "encoder", "provider", "timings_ms", "faces", "items",
    }  # fmt: skip
    assert (found["media"], found["time"]) == (str(couple), 0.0)


def test_an_item_has_these_keys(found):
    assert {key for item in found["items"] for key in item} == {
        "label", "category", "box", "score", "matches",
    }  # fmt: skip


def test_a_match_has_these_keys(found):
    matches = [match for item in found["items"] for match in item["matches"]]
    assert {key for match in matches for key in match} == {
        "product_id", "title", "brand", "price", "currency", "url", "similarity", "band",
    }  # fmt: skip


def test_boxes_lie_inside_the_original_frame(found):
    boxes = found["faces"] + [item["box"] for item in found["items"]]
    assert all(0 <= x1 < x2 <= 1920 and 0 <= y1 < y2 <= 800 for x1, y1, x2, y2 in boxes)


def test_no_more_products_than_wanted(found):
    assert max(len(item["matches"]) for item in found["items"]) <= 3


def test_the_total_is_timed(found):
    assert found["timings_ms"]["total"] >= found["timings_ms"]["faces"]


def test_several_times_give_one_array(clips, index):
    found = shop(clips.mp4, "--at", "0.4", "--at", "2", "--json", "--index", index)
    assert [each["time"] for each in json.loads(found.stdout)] == [0.4, 2.0]


def test_without_a_time_the_middle_of_a_film_is_taken(clips, index):
    found = shop(clips.mp4, "--json", "--index", index)
    assert json.loads(found.stdout)["time"] == pytest.approx(1.5, abs=0.1)


def test_the_table_says_how_close_a_product_is(couple, photo_index):
    assert "similar" in shop(couple, "--top", "1", "--index", photo_index).stdout


def test_a_film_that_is_not_there_is_two_plain_lines(index):
    done = shop("nothing.mkv", "--index", index)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 2)


def test_a_catalogue_that_is_not_there_is_two_plain_lines(drawn, tmp_path):
    done = shop(drawn, "--index", tmp_path / "none")
    assert (done.returncode, "trendflix index build" in done.stderr) == (1, True)


def test_a_time_outside_the_film_is_a_plain_error(clips, index):
    done = shop(clips.mp4, "--at", "99", "--index", index)
    assert (done.returncode, "99 seconds" in done.stderr) == (1, True)


def test_a_film_without_a_picture_is_a_plain_error(clips, index):
    done = shop(clips.sound_only, "--index", index)
    assert (done.returncode, "Traceback" in done.stderr) == (1, False)
