"""`trendflix index` as a person runs it: a process, a real ONNX encoder, real files, real kills."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from store.calibration import Calibration, curve_through
from store.search import ProductIndex
from tests.mean_colour import CARD, mean_colour_model
from tests.pictures import jpeg_that_declares

ROOT = Path(__file__).parents[2]
PICTURES = 200
CALIBRATION = Calibration(curve_through(0.0, 0.5, 0.9))


@pytest.fixture
def home(tmp_path):
    """A home whose only encoder that is present is the mean-colour one."""
    models = tmp_path / "home/models"
    models.mkdir(parents=True)
    model = mean_colour_model()
    (models / "mean-colour.onnx").write_bytes(model)
    sha256 = hashlib.sha256(model).hexdigest()
    (models / "cards.toml").write_text(CARD.format(size=len(model), sha256=sha256))
    return tmp_path / "home"


@pytest.fixture
def trendflix(home, tmp_path):
    """Return a function that starts `trendflix ...` in the folder of the feed."""
    environment = os.environ | {"TRENDFLIX_HOME": str(home), "PYTHONPATH": str(ROOT)}

    def start(*arguments):
        return subprocess.Popen(
            [sys.executable, "-m", "app", *arguments],
            cwd=tmp_path,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    return start


def finish(process):
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def write_feed(folder, count, side=64, pictures=1):
    """Write a feed of one look; pictures: how many files of it there are."""
    noise = np.random.default_rng(3).integers(0, 200, (side, side, 3), np.uint8)
    for picture in range(pictures):
        noise[0, 0, 0] = picture % 256
        noise[0, 1, 0] = picture // 256
        Image.fromarray(noise).save(folder / f"shirt-{picture}.png", compress_level=1)
    rows = [
        f"{number},Shirt {number},https://shop.example/{number},shirt-{number % pictures}.png,"
        "9.00 EUR,upper body"
        for number in range(count)
    ]
    text = "\n".join(["id,title,link,image_link,price,product_type", *rows])
    (folder / "feed.csv").write_text(text)


def products_of(folder):
    """Open the index as the worker does, search it, and say how many products it holds."""
    encoder_sha256 = hashlib.sha256(mean_colour_model()).hexdigest()
    with ProductIndex.open(folder, "mean-colour", encoder_sha256, CALIBRATION) as index:
        (match,) = index.search(np.full(3, 0.577, np.float32), "upper body", 5)
    assert match.product.id == "0"
    return index.info.offers


@pytest.fixture
def built(trendflix, tmp_path):
    """The folder of an index of two products."""
    write_feed(tmp_path, 2)
    code, _out, err = finish(trendflix("index", "build", "feed.csv", "--out", "index"))
    assert code == 0, err
    return tmp_path / "index"


@pytest.fixture
def half_way(built, trendflix, tmp_path):
    """A second, longer build over the first index, caught while it writes."""
    write_feed(tmp_path, PICTURES, side=600, pictures=PICTURES)
    process = trendflix("index", "build", "feed.csv", "--out", "index")
    pack = tmp_path / "index/.room/0.thumbnails"
    end = time.monotonic() + 60
    while not pack.exists() and time.monotonic() < end:
        time.sleep(0.01)
    assert process.poll() is None
    yield process
    process.kill()
    process.communicate()


def test_build_then_info(built, trendflix):
    code, out, _err = finish(trendflix("index", "info", "index", "--json"))
    assert code == 0
    info = json.loads(out)
    assert (info["encoder"], info["count"], info["offers"]) == ("mean-colour", 1, 2)
    assert products_of(built) == 2


def test_bad_row_is_named_and_the_rest_is_built(trendflix, tmp_path):
    write_feed(tmp_path, 2)
    with (tmp_path / "feed.csv").open("a") as feed:
        feed.write("\nx,Shirt,https://shop.example/x,none.jpg,9.00 EUR,upper body")
    code, out, err = finish(trendflix("index", "build", "feed.csv", "--out", "index"))
    assert code == 0
    assert "1 products in 2 offers" in out
    assert "left out: line 4, image_link: none.jpg: cannot be read" in " ".join(err.split())


def test_picture_that_claims_to_be_enormous_is_left_out(trendflix, tmp_path):
    write_feed(tmp_path, 2)
    (tmp_path / "bomb.jpg").write_bytes(jpeg_that_declares(56321, 7789))
    with (tmp_path / "feed.csv").open("a") as feed:
        feed.write("\nx,Shirt,https://shop.example/x,bomb.jpg,9.00 EUR,upper body")
    code, out, err = finish(trendflix("index", "build", "feed.csv", "--out", "index"))
    assert (code, "in 2 offers" in out) == (0, True)
    assert "left out: line 4, image_link: bomb.jpg: declares more than 20000000 pixels" in " ".join(
        err.split()
    )


def test_feed_that_is_not_there_is_told_plainly(trendflix):
    code, _out, err = finish(trendflix("index", "build", "none.csv", "--out", "index"))
    assert code == 1
    assert "The feed none.csv cannot be read: No such file or directory." in err
    assert "Traceback" not in err


def test_info_of_no_index_says_what_to_do(trendflix):
    code, _out, err = finish(trendflix("index", "info", "nowhere"))
    assert code == 1
    assert "There is no product index in nowhere." in err
    assert "Traceback" not in err


def test_info_of_a_damaged_index_names_the_file(built, trendflix):
    (pack,) = built.glob("thumbnails-*.pack")
    pack.write_bytes(pack.read_bytes()[:-1])
    code, _out, err = finish(trendflix("index", "info", "index"))
    assert code == 1
    assert f"{pack.name} of the index is damaged" in err


def test_strict_stops_and_builds_nothing(trendflix, tmp_path):
    write_feed(tmp_path, 1)
    with (tmp_path / "feed.csv").open("a") as feed:
        feed.write("\nx,Shirt,javascript:alert(1),shirt-0.png,,upper body")
    code, _out, err = finish(trendflix("index", "build", "feed.csv", "--out", "index", "--strict"))
    assert code == 1
    assert "line 3, link" in err
    assert not (tmp_path / "index/manifest.json").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_kill_in_mid_build_leaves_the_former_index(built, half_way, trendflix, tmp_path):
    half_way.send_signal(signal.SIGKILL)
    half_way.wait(30)
    assert products_of(built) == 2
    write_feed(tmp_path, 3)
    code, _out, err = finish(trendflix("index", "build", "feed.csv", "--out", "index"))
    assert code == 0, err
    assert products_of(built) == 3
    assert sorted(path.name for path in tmp_path.glob("index*")) == ["index"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_killed_build_goes_on_where_it_was(built, half_way, trendflix):
    half_way.send_signal(signal.SIGKILL)
    half_way.wait(30)
    code, out, err = finish(trendflix("index", "build", "feed.csv", "--out", "index"))
    assert code == 0, err
    assert 0 < int(re.search(r"(\d+) pictures encoded", out)[1]) < PICTURES
    assert not (built / ".room").exists()


def test_build_of_the_same_feed_encodes_nothing(built, trendflix):
    before = json.loads((built / "manifest.json").read_text())["files"]
    _code, out, _err = finish(trendflix("index", "build", "feed.csv", "--out", "index"))
    assert "0 pictures encoded" in out
    assert json.loads((built / "manifest.json").read_text())["files"] == before


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl-C cannot be sent there")
def test_ctrl_c_leaves_the_former_index_and_nothing_else(built, half_way, tmp_path):
    half_way.send_signal(signal.SIGINT)
    code, _out, err = finish(half_way)
    # What a shell calls 130. CPython ends by the signal itself where it came during an exec().
    assert code in {130, -signal.SIGINT}
    assert "What was encoded is kept: run the same command again." in " ".join(err.split())
    assert products_of(built) == 2
    assert sorted(path.name for path in tmp_path.glob("index*")) == ["index"]


def test_a_shopify_export_becomes_an_index(trendflix, tmp_path):
    write_feed(tmp_path, 0)  # for its picture
    (tmp_path / "export.csv").write_text(
        "Handle,Title,Type,Option1 Name,Option1 Value,Variant Price,Image Src\n"
        "tee,Shirt,upper body,Size,S,9.00,shirt-0.png\n"
        "tee,,,,M,9.00,\n"
        "bad,Shirt,upper body,,,free,shirt-0.png\n"
    )
    shop = ("--shop", "https://shop.example", "--currency", "EUR")
    code, _out, err = finish(trendflix("index", "build", "export.csv", "--out", "index", *shop))
    assert (code, "left out: line 4, price: not a price" in err) == (0, True), err
    _code, out, _err = finish(trendflix("index", "info", "index", "--json"))
    info = json.loads(out)
    assert (info["count"], info["offers"], info["merchants"]) == (1, 2, ["shop.example"])


def test_a_mapped_table_becomes_an_index(trendflix, tmp_path):
    write_feed(tmp_path, 0)  # for its picture
    (tmp_path / "table.csv").write_text("Nr;Name;Seite\n1;Hemd;https://shop.example/1\n")
    (tmp_path / "map.toml").write_text(
        '[columns]\nid = "Nr"\ntitle = "Name"\nlink = "Seite"\n'
        '[constants]\nimage_link = "shirt-0.png"\nproduct_type = "upper body"\n'
    )
    mapped = ("--mapping", "map.toml", "--strict")
    code, _out, err = finish(trendflix("index", "build", "table.csv", "--out", "index", *mapped))
    assert code == 0, err
