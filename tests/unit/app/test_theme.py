from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from app.theme import DARK, LIGHT, dress


def luminance(colour):
    """Relative luminance, WCAG 2.2."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["window", "raised", "hover"])
@pytest.mark.parametrize("text", ["text", "quiet", "accent"])
def test_text_is_readable(colours, ground, text):
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_text_on_accent_is_readable(colours):
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.fixture
def light(qapp, window):
    dress(qapp, LIGHT)
    yield window
    dress(qapp, DARK)


def test_panel_follows_the_system(light):
    assert light.panel.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window


def test_controls_on_the_film_stay_white_on_dark(light):
    time = light.stage.controls._time
    assert time.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text
