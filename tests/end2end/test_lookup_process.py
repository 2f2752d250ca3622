"""The real child process, pipe and shared memory; engines that do what the frame says."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from multiprocessing.shared_memory import SharedMemory
from pathlib import Path
from queue import Empty, SimpleQueue

import numpy as np
import pytest

from app.lookup_messages import (
    FORGOTTEN,
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    LookupAnswer,
    LookupFailure,
    Stage,
    WorkerBlocked,
    WorkerPlan,
    WorkerReady,
    WorkerRestarting,
)
from app.lookup_process import LookupProcess, Patience
from player.frame import Frame
from store.types import Wanted
from tests.conftest import ROOT
from tests.lookup_engines import ANSWER, BREAK, DAWDLE, DIE, FAIL, HANG, named
from vision.types import Box

SHORT = Patience(answering=0.5, loading=20.0)


def frame(order, width=64, height=48):
    return Frame(np.full((height, width, 4), order, np.uint8), "film", 0.0)


class Told:
    """What a lookup told, in order."""

    def __init__(self):
        self._queue = SimpleQueue()
        self.put = self._queue.put

    def until(self, wanted):
        """Return the messages up to the first one that `wanted` is true of."""
        messages = []
        while not messages or not wanted(messages[-1]):
            messages.append(self._queue.get(timeout=30))
        return messages

    def of(self, kind):
        return self.until(lambda message: isinstance(message, kind))[-1]

    def final(self):
        wanted = self.until(lambda m: isinstance(m, LookupFailure) or getattr(m, "final", False))
        return wanted[-1]

    def regions(self):
        return self.until(lambda m: isinstance(m, LookupAnswer) and m.stage is Stage.REGIONS)[-1]

    def rest(self, seconds=0.2):
        """Return what else is told within some time."""
        time.sleep(seconds)
        messages = []
        try:
            while True:
                messages.append(self._queue.get_nowait())
        except Empty:
            return messages


@pytest.fixture
def told():
    return Told()


@pytest.fixture
def start(told):
    """Start a lookup with an engine of tests.lookup_engines."""
    running = []

    def _start(engine="obedient", patience=SHORT, **plan):
        process = LookupProcess(WorkerPlan(named(engine), **plan), told.put, patience)
        running.append(process)
        process.start()
        return process

    yield _start
    for process in running:
        process.shutdown()


@pytest.fixture
def lookup(start, told):
    """A lookup whose worker is ready."""
    process = start()
    told.of(WorkerReady)
    return process


def test_a_frame_is_answered(lookup, told):
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_a_frame_asked_while_loading_is_answered(start, told):
    ticket = start().ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_of_five_quick_questions_only_the_newest_is_answered(lookup, told):
    tickets = [lookup.ask(frame(DAWDLE)) for _ in range(4)] + [lookup.ask(frame(ANSWER))]
    final = told.final()
    later = [m for m in told.rest() if getattr(m, "final", False)]
    assert (final.ticket, later) == (tickets[-1], [])


def test_a_newer_question_stops_the_one_being_answered(lookup, told):
    lookup.ask(frame(DAWDLE))
    told.regions()
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_nothing_is_told_of_a_cancelled_question(lookup, told):
    lookup.ask(frame(DAWDLE))
    told.regions()
    lookup.cancel()
    assert told.rest() == []


def test_a_question_cancelled_before_it_was_sent_is_dropped(lookup, told):
    lookup.ask(frame(DAWDLE))
    lookup.ask(frame(ANSWER))
    lookup.cancel()
    assert [m for m in told.rest() if getattr(m, "final", False)] == []


def test_after_cancelling_the_worker_takes_the_next_question(lookup, told):
    lookup.ask(frame(DAWDLE))
    told.regions()
    lookup.cancel()
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_the_worker_sees_the_whole_frame(lookup, told):
    lookup.ask(frame(ANSWER, width=320, height=200))
    assert told.final().items[0].box == Box(0, 0, 320, 200)


def test_a_frame_larger_than_the_shared_block_is_answered(lookup, told):
    lookup.ask(frame(ANSWER, width=4096, height=2304))
    assert told.final().items[0].box == Box(0, 0, 4096, 2304)


def test_a_frame_whose_rows_are_not_tight_is_answered(lookup, told):
    wide = np.full((48, 80, 4), ANSWER, np.uint8)
    lookup.ask(Frame(wide[:, :64], "film", 0.0))
    assert told.final().items[0].box == Box(0, 0, 64, 48)


def test_a_worker_killed_while_idle_is_replaced(lookup, told):
    os.kill(lookup.worker_pid, signal.SIGKILL)
    told.of(WorkerRestarting)
    told.of(WorkerReady)
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_a_frame_under_way_when_the_worker_is_killed_is_asked_once_more(lookup, told):
    ticket = lookup.ask(frame(DAWDLE))
    told.regions()
    os.kill(lookup.worker_pid, signal.SIGKILL)
    told.of(WorkerRestarting)
    assert told.regions().ticket == ticket


def test_the_pause_after_a_kill_in_mid_lookup_is_answered(lookup, told):
    lookup.ask(frame(DAWDLE))
    told.regions()
    os.kill(lookup.worker_pid, signal.SIGKILL)
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_a_frame_that_kills_two_workers_is_given_up(lookup, told):
    ticket = lookup.ask(frame(DIE))
    failure = told.final()
    assert (failure.ticket, failure.code) == (ticket, "WorkerDied")


def test_the_frame_after_one_that_was_given_up_is_answered(lookup, told):
    lookup.ask(frame(DIE))
    told.final()
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_an_unknown_error_ends_the_worker(lookup, told, capfd):
    before = lookup.worker_pid
    lookup.ask(frame(BREAK))
    told.final()
    assert lookup.worker_pid != before


def test_an_unknown_error_is_logged(start, told, tmp_path, monkeypatch, capfd):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    start().ask(frame(BREAK))
    told.final()
    assert "ZeroDivisionError" in (tmp_path / "trendflix.log").read_text()


def test_a_hung_worker_is_replaced(lookup, told):
    lookup.ask(frame(HANG))
    told.of(WorkerRestarting)
    ticket = lookup.ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_a_worker_that_hangs_while_loading_is_replaced(start, told):
    start("hangs_loading", Patience(answering=0.5, loading=0.5))
    told.of(WorkerRestarting)


def test_a_worker_that_never_gets_ready_is_not_started_for_ever(start, told):
    start("dies_loading")
    assert told.of(WorkerBlocked).code == "WorkerNeverReady"


def test_a_pause_is_refused_where_no_worker_gets_ready(start, told):
    process = start("dies_loading")
    told.of(WorkerBlocked)
    process.ask(frame(ANSWER))
    assert told.of(LookupFailure).code == "WorkerDied"


def test_a_warm_up_that_hangs_is_noticed(start, told):
    start("slow_to_warm_up", Patience(answering=0.5, loading=0.5))
    told.of(WorkerRestarting)


def test_frames_are_answered_while_background_removal_still_loads(start, told):
    ticket = start("slow_to_warm_up").ask(frame(ANSWER))
    assert told.final().ticket == ticket


def test_a_known_error_crosses_as_data(lookup, told):
    lookup.ask(frame(FAIL))
    assert told.final() == LookupFailure(lookup.newest, "FaceStepError", "no faces today")


def test_a_known_error_leaves_the_worker_alive(lookup, told):
    before = lookup.worker_pid
    lookup.ask(frame(FAIL))
    told.final()
    assert lookup.worker_pid == before


def test_a_blocked_worker_says_why(start, told, tmp_path):
    start("without_models", models=tmp_path / "none")
    assert told.of(WorkerBlocked) == WorkerBlocked("ModelMissingError", "u2netp.onnx is not there")


def test_a_blocked_worker_refuses_frames(start, told, tmp_path):
    process = start("without_models", models=tmp_path / "none")
    process.ask(frame(ANSWER))
    assert told.final().code == "ModelMissingError"


def test_reload_tries_again(start, told, tmp_path):
    process = start("without_models", models=tmp_path / "models")
    told.of(WorkerBlocked)
    (tmp_path / "models").mkdir()
    process.reload()
    told.of(WorkerReady)


def test_another_quality_takes_a_new_worker(start, told):
    process = start()
    told.of(WorkerReady)
    former = process.worker_pid
    process.prefer("fast")
    told.of(WorkerReady)
    assert process.worker_pid != former


def test_the_same_quality_keeps_the_worker(start, told):
    process = start()
    told.of(WorkerReady)
    former = process.worker_pid
    process.prefer("")
    process.ask(frame(ANSWER))
    told.final()
    assert process.worker_pid == former


def test_a_gpu_that_kills_two_workers_is_left_alone(start, told):
    process = start("on_gpu")
    assert told.of(WorkerReady).provider == "CUDA"
    process.ask(frame(DIE))
    told.final()
    assert told.of(WorkerReady).provider == "CPU"


def test_shutdown_ends_the_worker(start, told):
    process = start()
    told.of(WorkerReady)
    pid = process.worker_pid
    process.shutdown()
    assert not alive(pid)


def test_shutdown_while_a_worker_hangs_returns(lookup, told):
    lookup.ask(frame(HANG))
    told.regions()
    lookup.shutdown()
    assert told.rest() == []


def test_a_question_after_shutdown_is_nobodys(lookup, told):
    lookup.shutdown()
    lookup.ask(frame(ANSWER))
    assert told.rest() == []


def test_the_shared_block_is_freed(start, told):
    process = start()
    told.of(WorkerReady)
    name = process._block.name
    process.shutdown()
    with pytest.raises(FileNotFoundError):
        SharedMemory(name)


SCRIPT = """
import sys, time
from queue import SimpleQueue
import numpy as np
from app.lookup_messages import WorkerPlan, WorkerReady
from app.lookup_process import LookupProcess
from player.frame import Frame

def main():
    told = SimpleQueue()
    process = LookupProcess(WorkerPlan("tests.lookup_engines:obedient"), told.put)
    process.start()
    while not isinstance(told.get(), WorkerReady):
        pass
    for side in (64, 3000):
        process.ask(Frame(np.zeros((side, side, 4), np.uint8), "film", 0.0))
        while not getattr(told.get(), "final", False):
            pass
    print(process.worker_pid, flush=True)
    {end}

if __name__ == "__main__":
    main()
"""


def viewer(tmp_path, end):
    script = tmp_path / "viewer.py"
    script.write_text(SCRIPT.format(end=end))
    return subprocess.Popen(
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_worker_ends_when_the_player_is_killed(tmp_path):
    with viewer(tmp_path, "time.sleep(600)") as process:
        pid = int(process.stdout.readline())
        process.kill()
    deadline = time.monotonic() + 20
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive(pid)


def test_nothing_is_left_or_complained_about_at_the_end(tmp_path):
    with viewer(tmp_path, "process.shutdown()") as process:
        _, complaints = process.communicate(timeout=60)
    assert (process.returncode, complaints) == (0, "")


def alive(pid):
    """Say whether a process runs; one that only waits to be collected does not."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


# --- one item again, with words ------------------------------------------------------------------


@pytest.fixture
def answered(lookup, told):
    """A lookup that has answered a frame, and its ticket."""
    ticket = lookup.ask(frame(ANSWER))
    told.final()
    return lookup, ticket


def composed(told):
    return told.until(lambda m: isinstance(m, (ComposedAnswer, ComposeFailure)))[-1]


def test_an_item_is_composed_with_words(answered, told):
    lookup, ticket = answered
    request = ComposeRequest(ticket, 0, "but red", 0.5)
    lookup.compose(request)
    assert composed(told) == ComposedAnswer(request, ())


def test_words_wait_until_their_frame_is_answered(lookup, told):
    ticket = lookup.ask(frame(ANSWER))
    lookup.compose(ComposeRequest(ticket, 0, "red", 0.5))
    kinds = [type(m) for m in told.until(lambda m: isinstance(m, ComposedAnswer))]
    assert kinds == [LookupAnswer, LookupAnswer, ComposedAnswer]


def test_of_an_items_waiting_wishes_the_newest_is_answered(lookup, told):
    ticket = lookup.ask(frame(ANSWER))
    for words in ("red", "green", "blue"):
        lookup.compose(ComposeRequest(ticket, 0, words, 0.5))
    first = composed(told)
    later = [m for m in told.rest() if isinstance(m, ComposedAnswer)]
    assert [m.request.words for m in (first, *later)][-1] == "blue"


def test_words_wait_for_nothing_once_a_newer_frame_came(lookup, told):
    ticket = lookup.ask(frame(DAWDLE))
    told.regions()
    lookup.compose(ComposeRequest(ticket, 0, "red", 0.5))
    lookup.ask(frame(ANSWER))
    told.final()
    assert not any(isinstance(m, (ComposedAnswer, ComposeFailure)) for m in told.rest())


def test_words_for_an_older_frame_are_not_asked(answered, told):
    lookup, ticket = answered
    lookup.cancel()
    lookup.compose(ComposeRequest(ticket, 0, "red", 0.5))
    assert told.rest() == []


def test_unknown_words_are_a_failure_of_their_own(answered, told):
    lookup, ticket = answered
    request = ComposeRequest(ticket, 0, "fail", 0.5)
    lookup.compose(request)
    assert composed(told) == ComposeFailure(request, "UnknownWordsError", "no such word")


def test_words_that_kill_the_worker_are_given_up_at_once(answered, told):
    lookup, ticket = answered
    lookup.compose(ComposeRequest(ticket, 0, "die", 0.5))
    assert composed(told).code == "ItemForgotten"


def test_a_new_worker_does_not_know_the_old_ones_items(answered, told):
    lookup, ticket = answered
    told.rest()  # a frame that is not quite done would be looked at again
    lookup.reload()
    told.of(WorkerReady)
    lookup.compose(ComposeRequest(ticket, 0, "red", 0.5))
    assert composed(told).code == "ItemForgotten"


def test_frames_are_answered_after_words_killed_a_worker(answered, told):
    lookup, ticket = answered
    lookup.compose(ComposeRequest(ticket, 0, "die", 0.5))
    composed(told)
    newer = lookup.ask(frame(ANSWER))
    assert told.final().ticket == newer


def test_words_are_refused_as_frames_are_without_models(start, told, tmp_path):
    process = start("without_models", models=tmp_path / "none")
    told.of(WorkerBlocked)
    ticket = process.ask(frame(ANSWER))
    process.compose(ComposeRequest(ticket, 0, "red", 0.5))
    assert composed(told).code == "ModelMissingError"


# --- filters --------------------------------------------------------------------------------------

IN_STOCK = Wanted(in_stock=True)


def filtered(told, wanted):
    return told.until(lambda m: isinstance(m, LookupAnswer) and m.wanted == wanted)[-1]


def test_what_is_wanted_already_holds_for_the_first_answer(lookup, told):
    lookup.want(IN_STOCK)
    lookup.ask(frame(ANSWER))
    assert told.regions().wanted == IN_STOCK


def test_a_frame_that_was_answered_is_answered_again(lookup, told):
    ticket = lookup.ask(frame(ANSWER))
    told.final()
    lookup.want(IN_STOCK)
    answer = filtered(told, IN_STOCK)
    assert (answer.ticket, answer.final) == (ticket, True)


def test_a_frame_that_is_looked_at_is_filtered_meanwhile(lookup, told):
    lookup.ask(frame(DAWDLE))
    told.regions()
    lookup.want(IN_STOCK)
    assert not filtered(told, IN_STOCK).final


def test_of_many_filters_the_newest_is_answered_last(lookup, told):
    lookup.ask(frame(ANSWER))
    told.final()
    for price in range(200):
        lookup.want(Wanted(lowest_price=float(price)))
    filtered(told, Wanted(lowest_price=199.0))
    assert told.rest() == []


def test_a_filter_before_any_frame_waits_for_one(lookup, told):
    lookup.want(IN_STOCK)
    assert told.rest() == []


def test_a_filter_without_its_frame_says_so(lookup, told):
    lookup.ask(frame(ANSWER))
    told.final()
    while lookup._job:  # a frame that is not quite done would be asked again
        time.sleep(0.01)
    lookup.reload()
    told.of(WorkerReady)
    lookup.want(IN_STOCK)
    assert told.of(LookupFailure).code == FORGOTTEN


def test_a_filter_that_fails_says_why(lookup, told):
    lookup.ask(frame(ANSWER))
    told.final()
    lookup.want(Wanted(ships_to="fail"))
    assert told.of(LookupFailure).code == "IndexDamagedError"


def test_a_worker_that_dies_of_a_filter_is_replaced(lookup, told):
    lookup.ask(frame(ANSWER))
    told.final()
    lookup.want(Wanted(ships_to="die"))
    assert told.of(LookupFailure).code == FORGOTTEN
    told.of(WorkerReady)


def test_a_frame_asked_again_is_filtered_as_wanted_now(lookup, told):
    lookup.ask(frame(DAWDLE))
    told.regions()
    lookup.want(IN_STOCK)
    filtered(told, IN_STOCK)
    os.kill(lookup.worker_pid, signal.SIGKILL)
    told.of(WorkerRestarting)
    assert told.regions().wanted == IN_STOCK
