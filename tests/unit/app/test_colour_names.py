from __future__ import annotations

import pytest

from app.colour_names import colours_of


@pytest.mark.parametrize(
    ("name", "colours"),
    [
        ("red", ["#ff0000"]),
        ("Charcoal", ["#3b3f45"]),
        ("navy/white", ["#000080", "#ffffff"]),
        ("dark navy", ["#000080"]),
        ("light blue", ["#add8e6"]),
        ("teal and coral", ["#008080", "#ff7f50"]),
        ("xyzzy", []),
        ("multi", []),
        ("transparent", []),
        ("", []),
        ("42", []),
        ("#123456", ["#123456"]),
    ],
)
def test_known_colours_have_a_dab(name, colours):
    assert [colour.name() for colour in colours_of(name)] == colours


def test_a_dab_has_few_slices():
    assert len(colours_of("red/green/blue/white")) == 3
