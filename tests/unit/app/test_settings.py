from __future__ import annotations

import pytest

from app.settings import Settings, load, save


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
    )
    save(settings, tmp_path / "new" / "settings.toml")
    assert load(tmp_path / "new" / "settings.toml") == settings


def test_no_file_means_defaults(tmp_path):
    assert load(tmp_path / "settings.toml") == Settings()


@pytest.mark.parametrize(
    "text",
    [
        "volume = ",
        "volume = 'loud'",
        "volume = 1000.0",
        "muted = 1",
        "colour = 'red'",
        "\x00\x01",
        "volume = nan",
        "strictness = 9",
        "strictness = -1",
        "resume = 'perhaps'",
    ],
)
def test_damaged_file_is_kept_aside(tmp_path, text):
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert load(path) == Settings()
    assert (tmp_path / "settings.toml.damaged").read_text() == text


def test_bytes_that_are_no_text_are_kept_aside(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b"\xff\xfe\xff")
    assert load(path) == Settings()
    assert not path.exists()


def test_volume_without_a_point_is_a_number(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("volume = 40\n")
    assert load(path).volume == 40.0


def test_saving_leaves_one_file(tmp_path):
    save(Settings(), tmp_path / "settings.toml")
    assert [file.name for file in tmp_path.iterdir()] == ["settings.toml"]
