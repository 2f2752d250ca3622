import numpy as np
import pytest

from app.library.map import MapQuestion
from app.library.standing_map import StandingMap, map_file, read_map


@pytest.fixture
def standing():
    points = np.array([[0, 0], [4, 2], [2, 1]], np.float32)
    return StandingMap.new(np.array([7, 3, 5], np.uint64), points)


def test_what_was_drawn_lies_within_one(standing):
    assert np.abs(standing.scaled(np.arange(3))).max() == 1.0


def test_points_are_found_by_who_they_are(standing):
    assert standing.rows(np.array([3, 8, 7], np.uint64)).tolist() == [1, -1, 0]


def test_what_is_placed_moves_nothing(standing):
    far = standing.joined(np.array([9], np.uint64), np.array([[40, 0]], np.float32))
    assert far.scaled(np.arange(3)).tolist() == standing.scaled(np.arange(3)).tolist()


def test_a_map_is_kept(standing, tmp_path):
    standing.save(tmp_path / "maps" / "one.npz")
    assert read_map(tmp_path / "maps" / "one.npz").points.tolist() == standing.points.tolist()


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no map", b"\x93NUMPY"])
def test_a_damaged_map_is_none(tmp_path, content):
    (tmp_path / "one.npz").write_bytes(content)
    assert read_map(tmp_path / "one.npz") is None


def test_half_a_map_is_none(standing, tmp_path):
    standing.save(tmp_path / "one.npz")
    whole = (tmp_path / "one.npz").read_bytes()
    (tmp_path / "one.npz").write_bytes(whole[: len(whole) // 2])
    assert read_map(tmp_path / "one.npz") is None


def test_a_map_of_what_is_no_number_is_none(standing, tmp_path):
    standing.points[0, 0] = np.nan
    standing.save(tmp_path / "one.npz")
    assert read_map(tmp_path / "one.npz") is None


def test_what_was_judged_does_not_make_another_map(tmp_path):
    judged = MapQuestion(judged=({"film": "a", "shot": 1, "good": True},))
    assert map_file(tmp_path, judged, "sha") == map_file(tmp_path, MapQuestion(), "sha")


def test_another_seed_makes_another_map(tmp_path):
    assert map_file(tmp_path, MapQuestion(seed=1), "a") != map_file(tmp_path, MapQuestion(), "a")
