"""Tables are read record by record; one that is broken costs its first line alone."""

from __future__ import annotations

import io
import resource

import pytest

from store.feed_record import LONGEST_LINE
from store.feed_table import Table


def records(text):
    table = Table(io.StringIO(text, newline=""))
    return [(record.line, record.fault or list(record.cells.values())) for record in table]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_ends_of_lines(separator, end):
    text = end.join([separator.join("ab"), separator.join("12"), ""])
    assert records(text) == [(2, ["1", "2"])]


def test_quoted_cells_hold_separators_quotes_and_ends_of_lines():
    assert records('a,b\n"1, ""x""\ny",2\n3,4\n') == [(2, ['1, "x"\ny', "2"]), (4, ["3", "4"])]


def test_a_quote_inside_a_cell_is_a_letter():
    assert records('a\tb\n17" bag\t2\n') == [(2, ['17" bag', "2"])]


def test_an_open_quote_costs_its_line_alone():
    found = records('a,b\n1,2\n"3,4\n5,6\n7,8\n')
    assert found == [
        (2, ["1", "2"]),
        (3, "a quote is not closed"),
        (4, ["5", "6"]),
        (5, ["7", "8"]),
    ]


def test_two_open_quotes_cost_their_lines_alone():
    found = records('a,b\n"1,2\n3,4\n"5,6\n7,8\n')
    assert [record for record in found if isinstance(record[1], list)] == [
        (3, ["3", "4"]),
        (5, ["7", "8"]),
    ]


def test_empty_lines_are_passed_over():
    assert records("a,b\n\n1,2\n\n\n3,4\n") == [(3, ["1", "2"]), (6, ["3", "4"])]


def test_a_row_of_other_length_is_named():
    assert records("a,b\n1,2,3\n4,5\n") == [(2, "3 cells under 2 columns"), (3, ["4", "5"])]


def test_a_cell_that_is_too_long_is_named():
    ((line, fault), good) = records(f"a,b\n{'x' * 200_000},2\n3,4\n")
    assert (line, good) == (2, (3, ["3", "4"]))
    assert "field larger than field limit" in fault


def test_a_line_without_an_end_takes_little_memory(tmp_path):
    path = tmp_path / "feed"
    with path.open("wb") as file:
        file.write(b"a,b\n1,2\n")
        for _ in range(100):
            file.write(b"x" * 1_000_000)
        file.write(b"\n3,4\n")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with path.open(newline="") as file:
        found = [
            (record.line, record.fault or list(record.cells.values())) for record in Table(file)
        ]
    assert found == [
        (2, ["1", "2"]),
        (3, f"the line has more than {LONGEST_LINE:,} letters"),
        (4, ["3", "4"]),
    ]
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 40_000


def test_quotes_that_open_again_and_again_are_read_in_time():
    assert len(records("a,b\n" + 'a"b,"\n' * 3000)) == 3000
