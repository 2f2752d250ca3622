"""Background removal: rembg's own answer, without its files, its network or its noise."""

import socket
import sys

import cv2
import numpy as np
import pytest

from vision.errors import RuntimeMissingError, VisionEnvironmentError
from vision.matting import Matter
from vision.timing import Clock


@pytest.fixture(scope="module")
def matter(cards):
    return Matter(cards["matting"])


@pytest.fixture(scope="module")
def picture(actor):
    return cv2.cvtColor(actor, cv2.COLOR_BGR2RGB)


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_):
        pytest.fail("something connects")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_the_person_is_kept_and_the_wall_is_not(matter, picture):
    alpha = matter.alpha(picture, Clock())
    assert alpha.shape == picture.shape[:2]
    assert alpha.dtype == np.uint8
    assert alpha[350, 390] > 240
    assert alpha[50, 100] < 15


def test_the_answer_is_rembgs(matter, picture, cards, tmp_path, monkeypatch):
    import rembg

    home = tmp_path / "models" / "u2netp"
    home.mkdir(parents=True)
    (home / "u2netp.onnx").write_bytes(cards["matting"].read("model"))
    monkeypatch.setenv("REMBG_HOME", str(tmp_path))
    monkeypatch.delenv("U2NET_HOME", raising=False)
    session = rembg.new_session("u2netp", providers=["CPUExecutionProvider"])
    oracle = rembg.remove(picture, session=session, only_mask=True)
    difference = np.abs(matter.alpha(picture, Clock()).astype(int) - oracle)
    assert difference.mean() < 2.0
    assert (difference > 64).mean() < 0.005


def test_nothing_connects_and_no_file_is_looked_for(cards, picture, no_network, monkeypatch):
    monkeypatch.setenv("REMBG_HOME", "/nowhere")
    monkeypatch.setenv("U2NET_HOME", "/nowhere")
    assert Matter(cards["matting"]).alpha(picture, Clock()) is not None


def test_nothing_is_printed(matter, picture, capfd):
    matter.alpha(picture, Clock())
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("value", [0, 127, 255])
def test_a_flat_picture_has_no_subject(matter, value):
    assert matter.alpha(np.full((90, 160, 3), value, np.uint8), Clock()) is None


def test_inference_is_timed_apart_from_the_rest(matter, picture):
    clock = Clock()
    with clock.stage("matte"):
        matter.alpha(picture, clock)
    assert 0 < clock.models["matting"] < clock.stages["matte"]


@pytest.mark.parametrize("name", ["bria-rmbg", "atlascloud", "withoutbg", "u2net_custom", ""])
def test_other_names_of_rembg_are_refused(make_card, name):
    with pytest.raises(VisionEnvironmentError, match="no background removal we allow"):
        Matter(make_card(b"", "model", name=name))


def test_a_rembg_that_cannot_be_imported_is_told(matter, picture, monkeypatch):
    monkeypatch.setitem(sys.modules, "rembg", None)
    with pytest.raises(RuntimeMissingError, match="rembg"):
        matter.alpha(picture, Clock())


def test_a_rembg_that_exits_is_told(matter, picture, monkeypatch, tmp_path):
    """As it does where it finds no ONNX Runtime."""
    (tmp_path / "rembg.py").write_text("import sys\nsys.exit(1)\n")
    for name in [name for name in sys.modules if name.split(".")[0] == "rembg"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(RuntimeMissingError, match="rembg"):
        matter.alpha(picture, Clock())
