from __future__ import annotations

import pytest

from player.own_options import ALLOWED, read_own_options
from player.player import Player

FILES_SCRIPTS_NETWORK = (
    "af audio-file audio-file-paths cache-dir cache-on-disk config config-dir cookies-file "
    "cover-art-files demuxer-lavf-o dump-stats glsl-shaders gpu-shader-cache-dir "
    "hwdec http-proxy icc-profile include input-commands input-conf input-ipc-server "
    "lavfi-complex load-scripts log-file o ordered-chapters-files osd-fonts-dir profile "
    "protocol-whitelist record-file referrer screenshot-directory screenshot-template script "
    "script-opts scripts stream-dump stream-lavf-o stream-record sub-file-paths sub-files "
    "sub-fonts-dir sub-ass-styles sub-auto tls-ca-file tls-verify user-agent vf vo "
    "watch-later-directory ytdl ytdl-raw-options"
)


@pytest.fixture
def written(tmp_path):
    """Write the file, and read it."""

    def read(text):
        path = tmp_path / "mpv_options.toml"
        path.write_text(text)
        return read_own_options(path)

    return read


@pytest.fixture
def player(qapp):
    player = Player(options={"ao": "null", "vo": "null"})
    yield player
    player.shutdown()


def test_no_file_no_options(tmp_path):
    assert read_own_options(tmp_path / "none.toml").values == {}


def test_values_as_mpv_writes_them(written):
    options = written('deband = true\nscale = "spline36"\ncache-secs = 20\nsub-blur = 0.5\n')
    assert options.values == {
        "deband": "yes",
        "scale": "spline36",
        "cache-secs": "20",
        "sub-blur": "0.5",
    }


@pytest.mark.parametrize("name", FILES_SCRIPTS_NETWORK.split())
def test_what_could_reach_anything_is_not_allowed(name):
    assert name not in ALLOWED


def test_others_are_refused_by_name(written):
    options = written('script = "x.lua"\nsub-font = "Inter"\n')
    assert (options.refused, list(options.values)) == (("script",), ["sub-font"])


@pytest.mark.parametrize("value", ['["a"]', "{ a = 1 }", "2020-01-01"])
def test_values_of_no_plain_kind_are_refused(written, value):
    assert written(f"scale = {value}\n").refused == ("scale",)


@pytest.mark.parametrize("text", ["scale", "\x00", "a = [" * 3000])
def test_a_damaged_file_is_said_to_be(written, text):
    assert not written(text).readable


def test_mpv_takes_them(player, written, qtbot):
    player.adjust(written('sub-font = "Inter"\n'))
    qtbot.waitUntil(lambda: player.mpv["sub-font"] == "Inter")


def test_one_sentence_names_all_that_is_not_taken(player, written, qtbot):
    with qtbot.waitSignal(player.failed) as failed:
        player.adjust(written('script = "x.lua"\nsub-font-size = "tall"\nsub-font = "Inter"\n'))
    assert str(failed.args[0]) == (
        "These options of mpv are not taken: script, sub-font-size = tall."
    )


def test_a_damaged_file_is_told(player, written, qtbot):
    with qtbot.waitSignal(player.failed) as failed:
        player.adjust(written("scale"))
    assert str(failed.args[0]) == "The file mpv_options.toml cannot be read."
