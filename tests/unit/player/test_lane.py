"""One thread, jobs in order."""

from __future__ import annotations

import threading

from player.lane import Lane


def test_jobs_run_in_order_on_one_other_thread():
    seen: list[tuple[int, str]] = []
    done = threading.Event()
    lane = Lane("test lane")
    for number in range(20):
        lane.put(lambda n=number: seen.append((n, threading.current_thread().name)))
    lane.put(done.set)
    assert done.wait(5)
    lane.close()
    assert seen == [(number, "test lane") for number in range(20)]


def test_closing_drops_what_waits():
    started, go_on = threading.Event(), threading.Event()
    seen: list[int] = []
    lane = Lane("test lane")
    lane.put(lambda: (started.set(), go_on.wait(5)))
    lane.put(lambda: seen.append(1))
    assert started.wait(5)
    threading.Timer(0.05, go_on.set).start()
    lane.close()
    assert seen == []


def test_a_failing_job_is_reported_and_the_next_runs(monkeypatch):
    reports: list[threading.ExceptHookArgs] = []
    monkeypatch.setattr(threading, "excepthook", reports.append)
    done = threading.Event()
    lane = Lane("test lane")
    lane.put(lambda: 1 / 0)
    lane.put(done.set)
    assert done.wait(5)
    lane.close()
    assert [report.exc_type for report in reports] == [ZeroDivisionError]
