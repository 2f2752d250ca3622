from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSizeF

from player.look import Equaliser, Look

FILM, ROOM = QSizeF(200, 100), QSizeF(400, 400)


@pytest.mark.parametrize(
    ("look", "area"),
    [
        (Look(), QRectF(0, 100, 400, 200)),
        (Look(fill=1.0), QRectF(-200, 0, 800, 400)),
        (Look(fill=0.5), QRectF(-100, 50, 600, 300)),
        (Look(zoom=1.0), QRectF(-200, 0, 800, 400)),
        (Look(pan_x=0.25, pan_y=-0.5), QRectF(100, 0, 400, 200)),
    ],
)
def test_place_of_the_picture(look, area):
    assert look.area(FILM, ROOM) == area


def test_no_place_without_a_film():
    assert Look().area(QSizeF(), ROOM).isEmpty()


def test_place_stays_within_its_range():
    assert Look().placed(fill=7.0, zoom=-9.0, pan_x=2.0) == Look(fill=1.0, zoom=-2.0, pan_x=1.0)


def test_colours_stay_within_their_range():
    assert Equaliser(hue=99).moved("hue", 5) == Equaliser(hue=100)


def test_colours_outlive_a_film_and_nothing_else_does():
    look = Look("4:3", 0.5, 1.0, 0.1, 0.1, 90, True, True, True, Equaliser(gamma=3))
    assert look.for_next_film() == Look(equaliser=Equaliser(gamma=3))
