"""What a person reads when a film, a catalogue, a model or the machine is not as it should be.

Each through the command line, in a process of its own: two plain lines, exit code 1, no more.
"""

from __future__ import annotations

import json
import shutil
import socket
import sys
from pathlib import Path

import pytest

from app.model_cards import choose
from tests.bad_films import SENTENCES, bad_film
from tests.canaries import canary_server
from tests.command_line import told, trendflix
from tests.film_server import serving
from tests.own_models import FETCHED, copy_models
from tests.pictures import jpeg_that_declares
from tests.wardrobe import make_index

WITHOUT_LIBMPV = """
import ctypes.util
ctypes.util.find_library = lambda name: None
"""

WITH_A_BUG = """
import platform
platform.python_version = lambda: 1 / 0
"""


# --- films ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", SENTENCES)
def test_a_bad_film(clips, tmp_path, kind):
    what, _action = told(trendflix("shop", bad_film(tmp_path, kind, clips)))
    assert what == SENTENCES[kind]


def test_a_film_without_a_picture(clips):
    what, _action = told(trendflix("shop", clips.sound_only))
    assert what == "This has no picture, nor anything else that plays here."


def test_a_film_that_was_cut_off_before_the_time_asked_for(clips, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(clips.mp4.read_bytes()[: clips.mp4.stat().st_size // 3])
    what, _action = told(trendflix("shop", path, "--at", "2.9"))
    assert what == "There is no picture at 0:02: the film is not complete."


@pytest.mark.parametrize("scheme", ["ftp", "av", "edl", "javascript", "data", "smb"])
def test_a_scheme_that_is_not_opened(scheme):
    what, action = told(trendflix("shop", f"{scheme}://example.com/film.mp4"))
    assert what.startswith(f"Addresses that start with {scheme}: are not opened")
    assert action == "Open a film file, or an http:// or https:// address of one."


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("status/404", "There is nothing at this address (the server says 404)"),
        ("stall/film.mp4", "The server gave no answer in time"),
    ],
)
def test_an_address_without_a_film(tmp_path, path, sentence):
    with serving(tmp_path) as server:
        what, _action = told(trendflix("shop", f"{server.url}/{path}"))
    assert what.startswith(sentence)


def test_an_address_that_leads_to_a_file(clips):
    with canary_server() as server:
        server.pages["/film.mp4"] = clips.mp4.as_uri()
        what, _action = told(trendflix("shop", f"{server.url}/film.mp4"))
    assert what == "This address leads to a file: address, which is not opened."


def test_an_address_where_nobody_listens():
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        port = reserved.getsockname()[1]
    what, _action = told(trendflix("shop", f"http://127.0.0.1:{port}/film.mp4"))
    assert what.startswith("Nothing answers at this address: the connection was refused")


def test_a_picture_that_claims_to_be_enormous(tmp_path):
    path = tmp_path / "bomb.jpg"
    path.write_bytes(jpeg_that_declares(56321, 7789))
    what, _action = told(trendflix("shop", path))
    assert what == "No picture can be shown: the file is damaged, or far too large."


# --- catalogues -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def index(models, tmp_path_factory):
    return make_index(tmp_path_factory.mktemp("shop"), models)


@pytest.fixture
def own_index(index, tmp_path):
    return Path(shutil.copytree(index, tmp_path / "index"))


def test_a_catalogue_that_is_not_there(clips, models, tmp_path):
    what, action = told(trendflix("shop", clips.mp4, "--index", tmp_path / "none"))
    assert what == f"There is no product index in {tmp_path / 'none'}."
    assert action == "Make one with: trendflix index build FEED.csv --out FOLDER"


def test_a_half_written_catalogue(clips, own_index):
    (own_index / "manifest.json").unlink()
    what, action = told(trendflix("shop", clips.mp4, "--index", own_index))
    assert what == f"The index in {own_index} is half-written."
    assert "trendflix index rollback" in action


def test_a_catalogue_with_a_flipped_byte(clips, own_index):
    catalog = next(own_index.glob("catalog-*.sqlite"))
    flip_a_byte(catalog)
    what, action = told(trendflix("shop", clips.mp4, "--index", own_index))
    assert what == f"The file {catalog.name} of the index is damaged."
    assert "trendflix index rollback" in action


def test_a_catalogue_of_another_encoder(clips, models, own_index):
    manifest = json.loads((own_index / "manifest.json").read_text())
    manifest |= {"encoder": "clip", "encoder_sha256": "0" * 64}
    (own_index / "manifest.json").write_text(json.dumps(manifest))
    what, action = told(trendflix("shop", clips.mp4, "--index", own_index))
    ours = choose(models, "encoder").card.name
    assert what == f"The index was made with the encoder clip, not with {ours}."
    assert "trendflix index build" in action


# --- models ---------------------------------------------------------------------------------------


@pytest.fixture
def home(models, tmp_path):
    """A home with the models in use."""
    return copy_models(models, tmp_path / "home" / "models").parent


def flip_a_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_model_with_a_flipped_byte(clips, models, home, index):
    name = choose(models, "detector").card.files["model"].path.name
    flip_a_byte(home / "models" / name)
    done = trendflix("shop", clips.mp4, "--index", index, TRENDFLIX_HOME=str(home))
    assert told(done) == (
        f"The model file {name} is damaged.",
        "Fetch it again with: trendflix models pull. If it came with TrendFlix, install it again.",
    )


def test_no_models_and_no_network(clips, tmp_path):
    offline = {"PIP_NO_INDEX": "1", "HTTPS_PROXY": "http://127.0.0.1:9"}
    what, action = told(trendflix("shop", clips.mp4, TRENDFLIX_HOME=str(tmp_path), **offline))
    assert what.startswith("The model file ")
    assert what.endswith(" is not there.")
    assert action == "Fetch them once with: trendflix models pull"


def test_doctor_has_an_action_for_each_red_line(tmp_path):
    done = trendflix("doctor", "--json", TRENDFLIX_HOME=str(tmp_path))
    red = [line for line in json.loads(done.stdout) if not line["good"]]
    assert done.returncode == 1
    assert {line["name"] for line in red} >= {f"Model: {role}" for role in FETCHED} | {"Catalogue"}
    assert all(line["action"] for line in red)


def test_doctor_fits_one_screen(tmp_path):
    done = trendflix("doctor", TRENDFLIX_HOME=str(tmp_path), COLUMNS="100")
    lines = done.stdout.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 100


# --- machines -------------------------------------------------------------------------------------


@pytest.fixture
def without_libmpv(tmp_path):
    """The environment of a machine where no library search finds libmpv."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(WITHOUT_LIBMPV)
    return {"PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"}


@pytest.mark.parametrize("command", [(), ("shop",)], ids=["watch", "shop"])
def test_no_libmpv(clips, without_libmpv, command):
    what, action = told(trendflix(*command, clips.mp4, **without_libmpv))
    assert what == "libmpv, which plays the films, is not installed."
    assert "sudo apt install libmpv2" in action


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_no_display(clips):
    nowhere = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    what, action = told(trendflix(clips.mp4, **nowhere))
    assert what == "There is no display to open a window on."
    assert "trendflix shop FILM" in action


def test_doctor_without_libmpv(without_libmpv):
    done = trendflix("doctor", "--json", **without_libmpv)
    (line,) = [line for line in json.loads(done.stdout) if line["name"] == "libmpv"]
    assert (done.returncode, done.stderr, line["good"]) == (1, "", False)
    assert "sudo apt install libmpv2" in line["action"]


def test_a_home_that_cannot_be_written(tmp_path):
    (tmp_path / "home").write_text("a file where the folder should be")
    done = trendflix("models", "pull", TRENDFLIX_HOME=str(tmp_path / "home"))
    assert done.returncode == 1
    assert "cannot be written to" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.models
def test_shop_writes_numbers_with_a_point_whatever_the_locale(clips, index, german):
    done = trendflix("shop", clips.mp4, "--at", "1.5", "--json", "--index", index, **german)
    assert json.loads(done.stdout)["time"] == 1.5


def test_a_mistake_of_ours_is_logged_and_told_plainly(tmp_path):
    """A diagnosis that divides by nothing stands for any bug."""
    (tmp_path / "sitecustomize.py").write_text(WITH_A_BUG)
    environment = {"TRENDFLIX_HOME": str(tmp_path / "home"), "PYTHONPATH": str(tmp_path)}
    done = trendflix("doctor", **environment)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "Something went wrong inside TrendFlix.",
        "  Please report it with the log: trendflix doctor shows where it is.",
    ]
    assert "ZeroDivisionError" in (tmp_path / "home" / "trendflix.log").read_text()
