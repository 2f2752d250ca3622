from __future__ import annotations

from dataclasses import replace

import pytest

from app.item_caption import caption_of
from tests.scripted_lookup import item


@pytest.mark.parametrize(
    ("label", "attributes", "caption"),
    [
        ("upper body", (), ""),
        ("upper body", (("pattern", "plain"),), ""),
        ("bag", (("colour", "red"),), "Red bag"),
        ("upper body", (("sleeve", "long sleeves"), ("colour", "red")), "Red top, long sleeves"),
        (
            "whole body",
            (("colour", "blue"), ("pattern", "striped"), ("material", "denim")),
            "Blue striped denim garment",
        ),
    ],
)
def test_caption(label, attributes, caption):
    assert caption_of(replace(item(0, label=label), attributes=attributes)) == caption
