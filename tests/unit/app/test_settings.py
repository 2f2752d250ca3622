from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.quality import Preset
from app.settings import SETTINGS, Settings, as_markdown, load, save

ROOT = Path(__file__).parents[3]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.toml"


def told(path):
    complaints = []
    load(path, complaints.append)
    return [str(complaint) for complaint in complaints]


def test_what_was_saved_is_loaded(tmp_path):
    settings = Settings(
        volume=35.5,
        muted=True,
        panel_hidden=True,
        geometry="AdnQ==",
        last_folder='/films/a "quoted" \\ folder/ü',
        strictness=3,
        resume="never",
        private=True,
        keys={"MUTE": ("X", "Ctrl+M"), "QUIT": ()},
    )
    save(settings, tmp_path / "new" / "settings.toml")
    assert load(tmp_path / "new" / "settings.toml") == settings


def test_no_file_means_defaults(path):
    assert load(path) == Settings()


def test_no_file_is_no_trouble(path):
    assert told(path) == []


# --- damaged files --------------------------------------------------------------------------------

DAMAGED = [b"volume = ", b"\x00\x01", b"\xff\xfe\xff", b"volume = 3\nvolume = 4"]


@pytest.mark.parametrize("data", DAMAGED)
def test_damaged_file_is_kept_aside(path, data):
    path.write_bytes(data)
    assert load(path) == Settings()
    assert path.with_name("settings.toml.damaged").read_bytes() == data


@pytest.mark.parametrize("data", DAMAGED)
def test_the_last_good_file_counts_instead_of_a_damaged_one(path, data):
    save(Settings(volume=12.0), path)
    load(path)
    path.write_bytes(data)
    assert load(path).volume == 12.0


def test_a_damaged_file_is_told(path):
    save(Settings(), path)
    load(path)
    path.write_text("volume = ")
    assert told(path) == [
        "settings.toml was damaged; it is as it was when it was last read.",
        "The damaged file is kept beside it, as settings.toml.damaged.",
    ]


def test_a_damaged_file_without_a_copy_is_told(path):
    path.write_text("volume = ")
    assert told(path)[0] == "settings.toml was damaged; the defaults hold."


def test_damage_is_told_once(path):
    save(Settings(), path)
    load(path)
    path.write_text("volume = ")
    load(path)
    assert told(path) == []


def test_a_file_that_cannot_be_read_means_defaults(path):
    path.mkdir()
    assert load(path) == Settings()


# --- single bad values ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("volume = 'loud'", "volume"),
        ("volume = 1000.0", "volume"),
        ("volume = nan", "volume"),
        ("private = 1", "private"),
        ("strictness = 9", "strictness"),
        ("strictness = -1", "strictness"),
        ("strictness = true", "strictness"),
        ("resume = 'perhaps'", "resume"),
        ("quality = 'perfect'", "quality"),
        ("keys = 5", "keys"),
        ("keys = {MUTE = 'X'}", "keys"),
        ("keys = {MUTE = [5]}", "keys"),
    ],
)
def test_one_bad_value_costs_itself_alone(path, line, name):
    path.write_text(f"muted = true\n{line}\n")
    assert load(path) == Settings(muted=True)
    path.write_text(f"muted = true\n{line}\n")
    assert [sentence.split()[1] for sentence in told(path)] == [name]


def test_volume_without_a_point_is_a_number(path):
    path.write_text("volume = 40\n")
    assert load(path).volume == 40.0


# --- what is not ours -----------------------------------------------------------------------------

NEWER = """\
# my settings
brightness = 3  # of a newer version
volume = 20.0 # not too loud

[shelf]
days = [2026-01-01, 2026-02-01]
"""


def test_an_unknown_name_is_told(path):
    path.write_text(NEWER)
    assert [sentence.split(";")[0] for sentence in told(path)] == [
        "settings.toml: this version does not know brightness",
        "settings.toml: this version does not know shelf",
    ]


def test_what_is_not_ours_stays_with_its_comments(path):
    path.write_text(NEWER)
    save(Settings(volume=20.0), path)
    assert all(line in path.read_text().splitlines() for line in NEWER.splitlines())


def test_what_is_ours_can_be_read_beside_what_is_not(path):
    path.write_text(NEWER)
    settings = Settings(volume=50.0, keys={"MUTE": ("X",)}, resume="never")
    save(settings, path)
    assert load(path) == settings


def test_keys_that_have_been_given_back_leave_the_file(path):
    save(Settings(keys={"MUTE": ("X",)}), path)
    save(Settings(), path)
    assert load(path).keys == {}


def test_a_folder_whose_name_is_no_text_costs_only_itself(path):
    save(Settings(volume=7.0, last_folder=os.fsdecode(b"/films/\xff")), path)
    assert load(path).volume == 7.0


def test_saving_leaves_one_file(path):
    save(Settings(), path)
    assert [file.name for file in path.parent.iterdir()] == ["settings.toml"]


def test_what_a_killed_writer_left_is_swept_away(path):
    part = path.with_name("settings.toml.x1y2.part")
    part.write_text("half")
    os.utime(part, (0, 0))
    load(path)
    assert not part.exists()


# --- the list -------------------------------------------------------------------------------------


def test_every_choice_has_a_name():
    for one in SETTINGS:
        about = one.about
        assert not about.names or len(about.names) == len(about.named_values), one.name


def test_every_quality_can_be_chosen():
    quality = next(one for one in SETTINGS if one.name == "quality")
    assert set(quality.about.choices) == {"", *Preset}


def test_the_documentation_lists_all_settings():
    text = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    assert as_markdown() in text, "put what app.settings.as_markdown returns into docs/settings.md"
