"""The Qt side of the lookup, with a real worker process behind it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QThread, QTimer

from app.lookup import Lookup
from app.lookup_messages import (
    ComposeRequest,
    Stage,
    WorkerLoading,
    WorkerPlan,
    WorkerReady,
    WorkerRestarting,
)
from app.lookup_process import Patience
from player.frame import Frame
from tests.lookup_engines import ANSWER, DAWDLE, FAIL, HANG, named


def frame(order, width=64, height=48):
    return Frame(np.full((height, width, 4), order, np.uint8), "film", 0.0)


@pytest.fixture
def lookup(qapp):
    lookup = Lookup(WorkerPlan(named("obedient")), Patience(answering=0.5))
    yield lookup
    lookup.shutdown()


@pytest.fixture
def ready(qtbot, lookup):
    with qtbot.waitSignal(lookup.state_changed, check_params_cb=is_ready, timeout=30_000):
        lookup.start()
    return lookup


def is_ready(state):
    return isinstance(state, WorkerReady)


def is_final(answer):
    return answer.final


def test_before_it_starts_the_lookup_loads(lookup):
    assert lookup.state == WorkerLoading("models")


def test_the_state_is_what_was_said_last(ready):
    assert is_ready(ready.state)


def test_an_answer_arrives_on_the_gui_thread(qtbot, qapp, ready):
    threads = []
    ready.answered.connect(lambda _answer: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(ready.answered, check_params_cb=is_final):
        ready.ask(frame(ANSWER))
    assert set(threads) == {qapp.thread()}


def test_a_failure_is_told_apart_from_an_answer(qtbot, ready):
    with qtbot.waitSignal(ready.failed) as told:
        ready.ask(frame(FAIL))
    assert told.args[0].code == "FaceStepError"


def test_a_failure_is_logged(qtbot, ready, caplog):
    with qtbot.waitSignal(ready.failed):
        ready.ask(frame(FAIL))
    assert "no faces today" in caplog.text


def test_an_answer_that_became_old_on_its_way_is_dropped(qtbot, ready):
    answers = []
    ready.answered.connect(answers.append)
    ready.ask(frame(ANSWER))
    QThread.msleep(300)  # the answer waits in the event queue
    ready.cancel()
    qtbot.wait(50)
    assert answers == []


def test_of_five_pauses_only_the_last_is_shown(qtbot, ready):
    answers = []
    ready.answered.connect(answers.append)
    for _ in range(4):
        ready.ask(frame(DAWDLE))
    with qtbot.waitSignal(ready.answered, check_params_cb=is_final):
        ticket = ready.ask(frame(ANSWER))
    assert {answer.ticket for answer in answers if answer.stage is Stage.REFINED} == {ticket}


def test_the_event_loop_turns_while_a_worker_is_replaced(qtbot, ready):
    turns = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: turns.append(ready.state))
    timer.start()
    with qtbot.waitSignal(ready.state_changed, check_params_cb=is_ready, timeout=30_000):
        ready.ask(frame(HANG))
    assert any(isinstance(state, WorkerRestarting) for state in turns)


def test_asking_does_not_wait_for_the_worker(qtbot, lookup):
    ticket = lookup.ask(frame(ANSWER, 4096, 2304))  # nobody is there yet to copy it
    with qtbot.waitSignal(lookup.answered, check_params_cb=is_final, timeout=30_000) as told:
        lookup.start()
    assert told.args[0].ticket == ticket


def test_nothing_comes_after_shutdown(qtbot, ready):
    told = []
    ready.answered.connect(told.append)
    ready.ask(frame(ANSWER))
    QThread.msleep(300)
    ready.shutdown()
    qtbot.wait(50)
    assert told == []


def test_shutting_down_twice_is_once(ready):
    ready.shutdown()
    ready.shutdown()


@pytest.mark.parametrize(("words", "signal"), [("red", "composed"), ("fail", "compose_failed")])
def test_what_words_found_has_signals_of_its_own(qtbot, ready, words, signal):
    with qtbot.waitSignal(ready.answered, check_params_cb=is_final):
        ticket = ready.ask(frame(ANSWER))
    request = ComposeRequest(ticket, 0, words, 0.5)
    with qtbot.waitSignal(getattr(ready, signal)) as told:
        ready.compose(request)
    assert told.args[0].request == request


def test_the_log_does_not_keep_what_the_viewer_wrote(qtbot, ready, caplog):
    with qtbot.waitSignal(ready.answered, check_params_cb=is_final):
        ticket = ready.ask(frame(ANSWER))
    with qtbot.waitSignal(ready.compose_failed), caplog.at_level("WARNING"):
        ready.compose(ComposeRequest(ticket, 0, "fail", 0.5))
    assert "UnknownWordsError" in caplog.text
    assert "fail" not in caplog.text
