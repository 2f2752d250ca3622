"""Words beside a picture: a real index, a real text tower of five words."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper
from tokenizers import Tokenizer as Vocabulary
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from app.item_composer import ItemComposer, Query, spoken
from app.lookup_messages import ComposeRequest, LookupAnswer, Stage
from store.index_writer import write_index
from store.types import ANYTHING, Wanted
from tests.scripted_lookup import item as scripted_item
from tests.small_index import MAKER, opened, row, unit
from vision.card import ModelCard, ModelFile, Preprocessing, TextInput
from vision.errors import ModelMissingError, UnknownWordsError
from vision.types import Box, Category, Detection, Region

# What the four numbers of an embedding say: a shirt, a jumper, red, blue.
WORDS = {
    "?": (0, 0, 0, 0),
    "photo": (0.1, 0.1, 0, 0),
    "clothes": (1, 1, 0, 0),
    "red": (0, 0, 1, 0),
    "blue": (0, 0, 0, 1),
}
LOOKS = {
    "blue-shirt": (1, 0.2, 0, 0.5),
    "red-shirt": (1, 0.2, 0.5, 0),
    "blue-jumper": (0.2, 1, 0, 0.5),
    "red-jumper": (0.2, 1, 0.5, 0),
}


def query(embedding: np.ndarray, category: Category) -> Query:
    return Query(embedding, Region(Detection(Box(0, 0, 9, 9), category, 1.0), category))


BLUE_SHIRT = query(unit(1, 0.25, 0, 0.45), "upper body")


def text_tower() -> bytes:
    """A model that adds up one vector per word."""
    table = np.array([*WORDS.values()], np.float32)
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["words"]),
        helper.make_node("ReduceSum", ["words", "axis"], ["embedding"], keepdims=0),
    ]
    ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["n", 12])
    answer = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, None)
    constants = {"table": table, "axis": np.array([1])}
    arrays = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "tiny", [ids], [answer], arrays)
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=9).SerializeToString()


def tokenizer() -> bytes:
    numbers = {word: number for number, word in enumerate(WORDS)}
    vocabulary = Vocabulary(WordLevel(numbers, unk_token="?"))
    vocabulary.pre_tokenizer = Whitespace()
    return vocabulary.to_str().encode()


@pytest.fixture
def card(tmp_path):
    """The card of an encoder whose text files are written when the test wants words."""
    files = {}
    for part, content in (("text", text_tower()), ("tokenizer", tokenizer())):
        path = tmp_path / part
        path.write_bytes(content)
        files[part] = ModelFile(path, len(content), hashlib.sha256(content).hexdigest())
    return ModelCard(
        "tiny", "encoder", "Tiny", "Apache-2.0", "dual", files,
        Preprocessing((8, 8), "rgb", "squash"), dimension=4,
        text=TextInput(context=12, pad_id=0, end_id=None, cleaning="clip"), logit_scale=50.0,
    )  # fmt: skip


@pytest.fixture
def index(tmp_path):
    rows = [row(name, "upper body", unit(*look)) for name, look in LOOKS.items()]
    write_index(tmp_path / "index", MAKER, [rows])
    with opened(tmp_path / "index") as index:
        yield index


@pytest.fixture
def composer(card, index):
    composer = ItemComposer(card, index)
    composer.begin(3)[0] = BLUE_SHIRT
    return composer


def found(composer, words, weight, key=0, ticket=3):
    answer = composer.compose(ComposeRequest(ticket, key, words, weight))
    return [match.product.id for match in answer.matches]


def test_without_weight_the_picture_alone_counts(composer):
    assert found(composer, "red", 0.0)[0] == "blue-shirt"


def test_without_words_the_picture_alone_counts(composer):
    assert found(composer, "but ", 0.5)[0] == "blue-shirt"


def test_words_change_what_they_name(composer):
    assert found(composer, "but red", 0.5)[0] == "red-shirt"


def test_at_the_whole_weight_words_decide(composer):
    assert found(composer, "but red", 1.0)[:2] == ["red-shirt", "red-jumper"]


def test_what_is_found_is_judged_as_pictures_are(composer):
    (best, *_) = composer.compose(ComposeRequest(3, 0, "red", 1.0)).matches
    assert best.similarity > 0.9


def test_the_answer_carries_its_question(composer):
    request = ComposeRequest(3, 0, "red", 0.5)
    assert composer.compose(request).request == request


def test_no_more_than_wanted(composer):
    assert len(composer.compose(ComposeRequest(3, 0, "red", 0.5, top=1)).matches) == 1


def test_items_of_a_former_frame_are_forgotten(composer):
    composer.begin(4)
    assert composer.compose(ComposeRequest(3, 0, "red", 0.5)) is None


def test_unknown_items_have_no_answer(composer):
    assert composer.compose(ComposeRequest(3, 9, "red", 0.5)) is None


def test_unknown_words_are_named(composer):
    with pytest.raises(UnknownWordsError, match="asdf"):
        composer.compose(ComposeRequest(3, 0, "asdf", 0.5))


def test_the_text_side_is_loaded_at_the_first_words(card, composer):
    card.files["text"].path.unlink()
    assert found(composer, "red", 0.0)
    with pytest.raises(ModelMissingError):
        composer.compose(ComposeRequest(3, 0, "red", 0.5))


def test_items_say_in_words_what_they_show(composer):
    answer = LookupAnswer(3, Stage.REFINED, (), (scripted_item(0), scripted_item(9)), final=True)
    known, unknown = composer.described(answer).items
    assert known.attributes == (("colour", "blue"),)
    assert unknown.attributes == ()


def test_a_category_the_catalogue_lacks_has_no_products(composer):
    composer.begin(3)[0] = query(unit(1, 0, 0, 0), "scarf")
    assert found(composer, "red", 0.5) == []


@pytest.mark.parametrize("words", ["red", "but red", "this, but red", " This but, red ", "But red"])
def test_the_lead_in_is_not_said_to_the_encoder(words):
    assert spoken(words) == "red"


@pytest.mark.parametrize("words", ["buttons", "thistle print", "in red"])
def test_words_that_only_begin_alike_stay(words):
    assert spoken(words) == words


# --- titles and brands ----------------------------------------------------------------------------


def marked(composer, words, wanted=ANYTHING):
    answer = composer.compose(ComposeRequest(3, 0, words, 0.5, wanted=wanted))
    return [(match.product.id, match.words) for match in answer.matches]


def test_a_title_with_the_words_is_found_and_marked(composer):
    assert marked(composer, "red")[0] == ("red-shirt", "red")


def test_words_that_only_titles_know_find_these_by_their_looks(composer):
    assert marked(composer, "jumper")[:2] == [("blue-jumper", "jumper"), ("red-jumper", "jumper")]


def test_a_brand_that_the_encoder_does_not_know_is_found(composer):
    assert {words for _, words in marked(composer, "brand")} == {"brand"}


def test_words_and_filters_hold_together(composer):
    assert marked(composer, "red", Wanted(brands=frozenset({"Nobody"}))) == []


def judged(composer, *said, words="", weight=0.0, wanted=ANYTHING):
    request = ComposeRequest(3, 0, words, weight, wanted=wanted, said=said)
    return [match.product.id for match in composer.compose(request).matches]


def test_what_was_liked_comes_first_and_what_was_not_last(composer):
    order = judged(composer, ("blue-shirt", False), ("red-shirt", True))
    assert (order[0], order[-1]) == ("red-shirt", "blue-shirt")


def test_verdicts_and_words_hold_together(composer):
    order = judged(composer, ("red-shirt", False), words="red", weight=1.0)
    assert order[0] == "red-jumper"
    assert order[-1] == "red-shirt"


def test_verdicts_need_no_words_that_the_encoder_knows(composer):
    assert judged(composer, ("red-shirt", True))[0] == "red-shirt"
    assert not composer.loaded


def test_what_was_said_of_a_product_that_filters_hide_counts(composer):
    nothing = Wanted(brands=frozenset({"Nobody"}))
    assert judged(composer, ("red-shirt", True), wanted=nothing) == []
