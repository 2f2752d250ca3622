""" "This, but red", from a frame to products: the real worker and the encoder in use."""

from __future__ import annotations

from queue import SimpleQueue

import pytest

from app.demo import demo_film, demo_folder
from app.lookup_messages import (
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    LookupAnswer,
    WorkerLoading,
    WorkerPlan,
    WorkerReady,
)
from app.lookup_process import LookupProcess
from app.model_cards import choose
from player.headless import FrameReader
from tests.wardrobe import make_photo_index


class Words:
    """A worker that has looked at one frame, and is asked for its tops in other words."""

    def __init__(self, process, told):
        self._process, self._told = process, told
        with FrameReader(str(demo_film())) as reader:
            self._ticket = process.ask(reader.frame_at(3.0))
        self.answers = []
        while not (self.answers and any(item.attributes for item in self.answers[-1].items)):
            self.answers.append(self.next_of(LookupAnswer))
        tops = [item for item in self.answers[-1].items if item.category == "upper body"]
        self.top = max(tops, key=lambda item: item.matches[0].similarity if item.matches else -1)

    def next_of(self, *kinds):
        while not isinstance(message := self._told.get(timeout=60), kinds):
            pass
        return message

    def ask(self, words, weight=1.0):
        request = ComposeRequest(self._ticket, self.top.key, words, weight)
        self._process.compose(request)
        return self.next_of(ComposedAnswer, ComposeFailure)

    def first(self, words, weight=1.0):
        return self.ask(words, weight).matches[0].product.id


def sweaters(folder, models):
    """The demo catalogue's sweaters, as a shop of their own."""
    return make_photo_index(folder, sorted(demo_folder().glob("images/sweater-*")), models)


@pytest.fixture(scope="module")
def words(models, tmp_path_factory):
    if choose(models, "encoder").card.text is None:
        pytest.skip("the encoder in use reads no words")
    told = SimpleQueue()
    index = sweaters(tmp_path_factory.mktemp("shop"), models)
    process = LookupProcess(WorkerPlan(index=index), told.put)
    process.start()
    yield Words(process, told)
    process.shutdown()


@pytest.mark.parametrize(
    ("wish", "sweaters_of_it"),
    [
        ("but red", {6}),
        ("in green", {13, 14}),
        ("this, but pink", {1, 16}),
        ("purple", {15, 18, 19, 20}),
        ("dark blue", {4, 5, 11, 17}),
    ],
)
def test_the_wished_colour_comes_first(words, wish, sweaters_of_it):
    assert words.first(wish) in {f"sweater-{number:02}.webp" for number in sweaters_of_it}


def test_without_weight_the_picture_decides(words):
    assert words.ask("red", 0.0).matches == words.top.matches


def test_words_nobody_knows_are_refused(words):
    assert words.ask("qqqqzzzz").code == "UnknownWordsError"


def test_items_are_described_after_the_final_answer(words):
    last_two = words.answers[-2:]
    assert [answer.final for answer in last_two] == [True, True]
    assert not any(item.attributes for item in last_two[0].items)


def test_the_cards_do_not_wait_for_the_text_side(models, tmp_path):
    if choose(models, "encoder").card.text is None:
        pytest.skip("the encoder in use reads no words")
    told, heard = SimpleQueue(), []
    process = LookupProcess(WorkerPlan(index=sweaters(tmp_path, models)), told.put)
    process.start()
    try:
        Words(process, _Recorder(told, heard))
    finally:
        process.shutdown()
    final = next(n for n, m in enumerate(heard) if isinstance(m, LookupAnswer) and m.final)
    loading = heard.index(WorkerLoading("words"))
    assert final < loading
    assert any(isinstance(message, WorkerReady) for message in heard[loading:])


class _Recorder:
    """A queue that remembers what was taken from it."""

    def __init__(self, queue, heard):
        self._queue, self._heard = queue, heard

    def get(self, timeout):
        self._heard.append(self._queue.get(timeout=timeout))
        return self._heard[-1]
