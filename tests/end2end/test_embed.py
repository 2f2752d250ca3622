"""`trendflix embed` and `trendflix label` as a person runs them, with a tiny encoder."""

from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest
from PIL import Image

from tests.command_line import told, trendflix
from tests.tiny_dual import make_home

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)


@pytest.fixture
def run(tmp_path):
    """Return a function that runs `trendflix ...` in a home of its own."""
    home = make_home(tmp_path)
    return lambda *arguments: trendflix(*arguments, TRENDFLIX_HOME=str(home))


@pytest.fixture
def photos(tmp_path):
    """A folder whose files were not made in the order of their names."""
    folder = tmp_path / "photos"
    for name, colour in (("b/z.png", BLUE), ("b.jpg", GREEN), ("B.JPEG", RED)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        kind = "PNG" if name.endswith("png") else "JPEG"
        Image.new("RGB", (20, 9), colour).save(folder / name, kind)
    for other in ("LICENCE", "._b.jpg"):
        (folder / other).write_text("no picture")
    return folder


def test_pictures_are_rows_in_the_order_of_their_sorted_paths(run, photos, tmp_path):
    done = run("embed", "--images", photos, "--out", tmp_path / "out/x.npy")

    assert done.returncode == 0, done.stderr
    rows = np.load(tmp_path / "out/x.npy")
    assert (rows.dtype, rows.shape) == (np.float32, (3, 3))
    assert rows.argmax(axis=1).tolist() == [0, 1, 2]
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-6)


def test_a_bad_picture_is_named_and_nothing_is_written(run, photos, tmp_path):
    (photos / "b/broken.png").write_bytes(b"no picture")

    done = run("embed", "--images", photos, "--out", tmp_path / "x.npy")

    assert done.returncode == 1
    assert "b/broken.png" in done.stderr
    assert not list(tmp_path.glob("*x.npy*"))


def test_a_former_file_stays_when_a_picture_is_bad(run, photos, tmp_path):
    (photos / "a.png").write_bytes(b"no picture")
    (tmp_path / "x.npy").write_bytes(b"former")

    run("embed", "--images", photos, "--out", tmp_path / "x.npy")

    assert (tmp_path / "x.npy").read_bytes() == b"former"


@pytest.mark.parametrize("content", ["red\ndress\nred dress\n", "red\r\ndress\r\nred dress"])
def test_lines_are_rows_in_their_order(run, tmp_path, content):
    (tmp_path / "texts.txt").write_bytes(content.encode())

    done = run("embed", "--texts", tmp_path / "texts.txt", "--out", tmp_path / "x.npy")

    assert done.returncode == 0, done.stderr
    rows = np.load(tmp_path / "x.npy")
    np.testing.assert_allclose(rows, [[1, 0, 0], [0, 1, 0], [0.6, 0.8, 0]], atol=1e-6)


def test_a_line_without_a_known_word_is_a_row_that_leans_nowhere(run, tmp_path):
    (tmp_path / "texts.txt").write_text("red\n\nqwertz\n")

    done = run("embed", "--texts", tmp_path / "texts.txt", "--out", tmp_path / "x.npy")

    assert done.returncode == 0, done.stderr
    np.testing.assert_allclose(
        np.load(tmp_path / "x.npy"), [[1, 0, 0], *[[3**-0.5] * 3] * 2], atol=1e-6
    )


def test_a_folder_without_pictures_is_an_error(run, tmp_path):
    (tmp_path / "empty").mkdir()

    what, _ = told(run("embed", "--images", tmp_path / "empty", "--out", tmp_path / "x.npy"))

    assert what.startswith("There are no pictures")


@pytest.mark.parametrize("chosen", [(), ("--images", ".", "--texts", "t.txt")])
def test_either_pictures_or_texts(run, tmp_path, chosen):
    done = run("embed", *chosen, "--out", tmp_path / "x.npy")

    assert (done.returncode, "either --images" in done.stderr) == (2, True)


def test_labels_come_with_their_probability(run, photos):
    done = run("label", photos / "B.JPEG", "--labels", "dress, red,red dress", "--json")

    shares = json.loads(done.stdout)
    assert list(shares) == ["red", "red dress", "dress"]
    assert sum(shares.values()) == pytest.approx(1, abs=1e-3)
    assert shares["red"] / shares["red dress"] == pytest.approx(np.exp(10 * 0.4), rel=0.05)


def test_labels_are_a_table_likeliest_first(run, photos):
    done = run("label", photos / "b.jpg", "--labels", "red,dress")

    lines = done.stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["dress", "red"]
    assert [one > other for one, other in pairwise(line.count("█") for line in lines)] == [True]
