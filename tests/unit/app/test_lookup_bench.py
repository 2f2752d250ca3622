"""The figures of `trendflix bench lookup`, from a real worker and a real film."""

from __future__ import annotations

import pytest

from app.headless_lookup import LookupRefusedError
from app.lookup import Lookup
from app.lookup_bench import FRAMES, Measured, Timing, as_table, measure
from app.lookup_messages import FoundItem, LookupAnswer, Stage, WorkerPlan
from player.errors import SourceRefusedError
from tests.lookup_engines import named
from vision.types import Box

ITEM = FoundItem(0, Box(0, 0, 10, 10), "upper body", "upper body", 0.9, ())


def timing(final_ms, gap_ms=1.0, items=(ITEM,)):
    answer = LookupAnswer(
        1, Stage.REFINED, (), items, True, {"faces": final_ms / 2}, {"faces": final_ms * 0.9}
    )
    return Timing(final_ms / 4, final_ms / 2, final_ms, gap_ms, answer)


MEASURED = Measured(timing(300.0, gap_ms=7.0), (timing(100.0), timing(200.0), timing(300.0)))


@pytest.fixture
def make_lookup(qapp):
    made = []

    def make(engine, **plan):
        made.append(Lookup(WorkerPlan(named(engine), **plan)))
        return made[-1]

    yield make
    for lookup in made:
        lookup.shutdown()


def test_the_report_has_exactly_these_figures():
    assert set(MEASURED.as_json()) == {
        "stages", "boxes_ms", "first_cards_ms", "refined_cards_ms", "overhead_share", "cold_ms",
        "gui_block_max_ms",
    }  # fmt: skip


def test_a_stage_has_median_and_95th_percentile():
    assert MEASURED.as_json()["stages"]["faces"] == {"median_ms": 100.0, "p95_ms": 145.0}


def test_answers_are_timed_from_the_question():
    report = MEASURED.as_json()
    assert [report[f"{name}_ms"] for name in ("boxes", "first_cards", "refined_cards")] == [
        50.0, 100.0, 200.0,
    ]  # fmt: skip


def test_overhead_is_what_is_not_model_time():
    assert MEASURED.as_json()["overhead_share"] == pytest.approx(0.1)


def test_frames_without_items_do_not_make_cards_look_fast():
    empty = Measured(timing(300.0), (timing(200.0), timing(10.0, items=())))
    assert empty.as_json()["refined_cards_ms"] == 200.0


def test_the_longest_gap_counts_the_cold_lookup_too():
    assert MEASURED.as_json()["gui_block_max_ms"] == 7.0


def test_the_table_has_a_row_for_every_figure():
    assert as_table(MEASURED.as_json()).row_count == 7


def test_frames_are_spread_over_a_real_film(make_lookup, films):
    assert len(measure(str(films.mp4), make_lookup("obedient")).warm) == FRAMES


def test_a_blocked_worker_is_an_error(make_lookup, films, tmp_path):
    with pytest.raises(LookupRefusedError, match="ModelMissingError"):
        measure(str(films.mp4), make_lookup("without_models", models=tmp_path / "none"))


def test_a_film_that_is_not_there_is_an_error(make_lookup):
    with pytest.raises(SourceRefusedError):
        measure("nothing.mkv", make_lookup("obedient"))
