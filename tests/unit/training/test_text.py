"""The text tower that ships: what it makes of words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from tokenizers import Tokenizer

from training.space import DIMENSION, GARMENTS, PARTS
from training.text_measure import TextTower

MODELS = Path(__file__).parents[3] / "resources" / "models"


@pytest.fixture(scope="module")
def tower() -> TextTower:
    return TextTower(MODELS)


def garment(row: np.ndarray) -> str:
    shares = row[PARTS["garment"]]
    return GARMENTS[int(shares.argmax())] if shares.any() else ""


@pytest.mark.parametrize("name", GARMENTS)
def test_each_class_name_means_its_class(tower: TextTower, name: str) -> None:
    assert garment(tower.encode([f"a photo of a {name}"])[0]) == name


@pytest.mark.parametrize(
    ("wording", "name"),
    [
        ("pullover", "longsleeve"),
        ("sneakers", "shoes"),
        ("cap", "hat"),
        ("trousers", "pants"),
        ("blouse", "shirt"),
        ("someone wearing a tee", "t-shirt"),
        ("tshirt", "t-shirt"),
        ("shirt dress", "dress"),
        ("dress shirt", "shirt"),
        ("overshirt", "shirt"),
        ("sweter", "longsleeve"),
    ],
)
def test_other_wordings_mean_the_class(tower: TextTower, wording: str, name: str) -> None:
    assert garment(tower.encode([wording])[0]) == name


@pytest.mark.parametrize("word", ["cat", "rocket", "short story", "tank", "address"])
def test_other_things_are_no_garments(tower: TextTower, word: str) -> None:
    assert garment(tower.encode([word])[0]) == ""


def test_a_colour_and_a_garment_fill_both_parts(tower: TextTower) -> None:
    row = tower.encode(["red dress"])[0]
    red = row[PARTS["colour"]].reshape(4, 4, 4) ** 2
    assert garment(row) == "dress"
    assert red[2:, :2, :2].sum() > red.sum() / 2


def test_templates_do_not_matter(tower: TextTower) -> None:
    plain, framed = tower.encode(["green coat", "A photo of someone wearing a green coat!"])
    np.testing.assert_allclose(plain, framed, atol=1e-6)


def test_rows_have_length_one_and_unknown_words_are_zero(tower: TextTower) -> None:
    rows = tower.encode(["cat", "teal", "\N{SLIGHTLY SMILING FACE}", ""])
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), [1, 1, 0, 0], atol=1e-5)


def test_the_contract_of_the_files() -> None:
    session = onnxruntime.InferenceSession(MODELS / "trendflix_eyes_text.onnx")
    assert (session.get_inputs()[0].name, session.get_inputs()[0].type) == (
        "input_ids",
        "tensor(int64)",
    )
    assert session.get_outputs()[0].shape[1] == DIMENSION
    words = Tokenizer.from_file(str(MODELS / "trendflix_eyes_tokenizer.json"))
    assert words.token_to_id("<pad>") == 0
