from __future__ import annotations

from dataclasses import replace

import pytest

from app.lookup_messages import WorkerBlocked, WorkerLoading, WorkerRestarting
from app.lookup_words import state_line
from tests.scripted_lookup import READY, answer, item


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (WorkerLoading("models"), "Loading models…"),
        (WorkerLoading("background removal"), "Loading background removal…"),
        (READY, "Ready on CPU"),
        (replace(READY, provider="CUDA"), "Ready on CUDA"),
        (replace(READY, note="The CPU does the work."), "Ready on CPU · The CPU does the work."),
        (WorkerBlocked("ModelMissingError", ""), "Not available"),
        (WorkerRestarting("killed"), "Starting again…"),
    ],
)
def test_every_state_has_a_line(state, line):
    assert state_line(state, None, asked=False) == line


@pytest.mark.parametrize(
    ("so_far", "line"),
    [
        (None, "Looking…"),
        (answer(1, [item(0)]), "Looking…"),
        (answer(1, [item(0)], final=True), "1 item · on CPU"),
        (answer(1, [item(0), item(1)], final=True), "2 items · on CPU"),
        (answer(1, [], final=True), "Ready on CPU"),
    ],
)
def test_a_question_is_followed_to_its_answer(so_far, line):
    assert state_line(READY, so_far, asked=True) == line
