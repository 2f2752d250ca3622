from __future__ import annotations

import sys

import pytest

from player.graphics_chip import may_be_there

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks what Linux has in /dev")


def test_without_a_device_only_the_processor_draws(tmp_path):
    (tmp_path / "null").touch()
    assert not may_be_there(tmp_path)


@pytest.mark.parametrize("device", ["dri/renderD128", "nvidia0", "dxg"])
def test_a_device_is_worth_asking_opengl(tmp_path, device):
    (tmp_path / device).parent.mkdir(exist_ok=True)
    (tmp_path / device).touch()
    assert may_be_there(tmp_path)


def test_the_control_device_of_a_driver_without_a_chip_is_none(tmp_path):
    (tmp_path / "nvidiactl").touch()
    assert not may_be_there(tmp_path)
