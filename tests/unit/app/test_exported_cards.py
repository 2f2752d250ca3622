"""Exported models: a card before and after, its variants, and a record that is damaged."""

from __future__ import annotations

import hashlib

import pytest

from app.card_schema import ArtifactTable
from app.exported_cards import EXPORTED, Exported, read_exported, record
from app.model_cards import State, load_cards
from vision.errors import CardError

NAME = "clip-vit-b-32"
CONTENT = b"a tower"


def exported(folder, **changes) -> Exported:
    """Write three files and say that they were exported for NAME."""
    weights = load_cards(folder)[NAME].source.weights.sha256
    digest = hashlib.sha256(CONTENT).hexdigest()
    files = {}
    for part in ("image", "text", "tokenizer"):
        (folder / f"{part}.x").write_bytes(CONTENT)
        files[part] = ArtifactTable(name=f"{part}.x", size=len(CONTENT), sha256=digest)
    told = {"of": NAME, "weights": weights, "precision": "fp32", "logit_scale": 99.5}
    told |= {"logit_bias": -1.0, "pictures": 1.0, "texts": 1.0, "made_with": {}, "files": files}
    return Exported(**(told | changes))


def test_card_that_was_never_exported_says_so(tmp_path):
    entry = load_cards(tmp_path)[NAME]

    assert (entry.state, entry.verified_state(), entry.present) == (
        State.TO_EXPORT,
        State.TO_EXPORT,
        False,
    )


def test_exported_card_has_its_files_and_scale(tmp_path):
    record(tmp_path, {NAME: exported(tmp_path)})

    entry = load_cards(tmp_path)[NAME]

    assert entry.verified_state() is State.PRESENT
    assert entry.card.read("text") == CONTENT
    assert (entry.card.logit_scale, entry.card.logit_bias) == (99.5, -1.0)


def test_variant_stands_beside_its_card(tmp_path):
    record(tmp_path, {f"{NAME}-int8": exported(tmp_path, precision="int8")})

    entries = load_cards(tmp_path)

    assert entries[f"{NAME}-int8"].card.title.endswith(", int8")
    assert entries[NAME].state is State.TO_EXPORT


def test_later_exports_keep_the_former(tmp_path):
    record(tmp_path, {NAME: exported(tmp_path)})
    record(tmp_path, {f"{NAME}-int8": exported(tmp_path, precision="int8")})

    assert read_exported(tmp_path).keys() == {NAME, f"{NAME}-int8"}


def test_export_of_other_weights_does_not_count(tmp_path):
    record(tmp_path, {NAME: exported(tmp_path, weights="0" * 64)})

    assert load_cards(tmp_path)[NAME].state is State.TO_EXPORT


def test_damaged_file_of_an_export_is_seen(tmp_path):
    record(tmp_path, {NAME: exported(tmp_path)})
    (tmp_path / "text.x").write_bytes(CONTENT[::-1])

    assert load_cards(tmp_path)[NAME].verified_state() is State.DAMAGED


@pytest.mark.parametrize("content", ["", "[]", '{"clip-vit-b-32": {"of": "../x"}}'])
def test_damaged_record_is_named(tmp_path, content):
    (tmp_path / EXPORTED).write_text(content)

    with pytest.raises(CardError, match=r"exported\.json is damaged"):
        load_cards(tmp_path)
