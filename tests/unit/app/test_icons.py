from __future__ import annotations

from importlib.resources import files

import pytest
from PySide6.QtGui import QColor

from app import icons

NAMES = sorted(file.name[:-4] for file in (files("resources") / "icons").iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_icon_is_drawn_in_the_colour_asked_for(qapp, name):
    image = icons.pixmap(name, QColor("#ff0000"), 24).toImage()
    inked = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inked == {"#ff0000"}
