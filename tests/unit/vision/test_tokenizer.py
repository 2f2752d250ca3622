"""Words to ids: cleaning, cutting, padding, and files that are no tokenizer."""

from __future__ import annotations

import pytest
from tokenizers import Tokenizer as Vocabulary
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing

from vision.card import TextInput
from vision.errors import ModelDamagedError, ModelMissingError
from vision.tokenizer import Tokenizer

WORDS = {"[UNK]": 0, "<s>": 1, "</s>": 2, "a": 3, "red": 4, "dress": 5, "&": 6}


def vocabulary() -> bytes:
    tokenizer = Vocabulary(WordLevel(WORDS, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="<s> $A </s>", special_tokens=[("<s>", 1), ("</s>", 2)]
    )
    return tokenizer.to_str().encode()


@pytest.fixture
def tokenizer(make_card):
    def make(context: int = 6, cleaning: str = "clip", end_id: int | None = 2) -> Tokenizer:
        text = TextInput(context, 9, end_id, cleaning)
        return Tokenizer(make_card(vocabulary(), "tokenizer", text=text))

    return make


def test_short_text_is_padded(tokenizer):
    assert tokenizer().ids(["red dress"]).tolist() == [[1, 4, 5, 2, 9, 9]]


def test_long_text_is_cut_and_still_ends(tokenizer):
    assert tokenizer(4).ids(["a red red dress"]).tolist() == [[1, 3, 4, 2]]


def test_long_text_is_only_cut_without_an_end(tokenizer):
    assert tokenizer(4, end_id=None).ids(["a red red dress"]).tolist() == [[1, 3, 4, 4]]


def test_text_that_just_fits_is_left_alone(tokenizer):
    assert tokenizer(4).ids(["red dress"]).tolist() == [[1, 4, 5, 2]]


def test_empty_text_has_ids_too(tokenizer):
    assert tokenizer(3).ids([""]).tolist() == [[1, 2, 9]]


def test_no_texts_are_no_rows(tokenizer):
    assert tokenizer().ids([]).shape == (0, 6)


@pytest.mark.parametrize(
    ("cleaning", "text", "ids"),
    [
        ("clip", "  A\n RED &amp;amp; dress", [1, 3, 4, 6, 5, 2]),
        ("canonical", "A, red_dress!", [1, 3, 4, 5, 2, 9]),
        ("plain", "A red dress", [1, 0, 4, 5, 2, 9]),
    ],
)
def test_cleaning_is_the_cards(tokenizer, cleaning, text, ids):
    assert tokenizer(6, cleaning).ids([text]).tolist() == [ids]


def test_card_without_words_is_named(make_card):
    with pytest.raises(ModelMissingError, match="tiny knows pictures only"):
        Tokenizer(make_card(vocabulary(), "tokenizer"))


def test_file_that_is_no_tokenizer_is_damaged(make_card):
    with pytest.raises(ModelDamagedError, match="tokenizer of tiny"):
        Tokenizer(make_card(b"{}", "tokenizer", text=TextInput(4, 0)))
