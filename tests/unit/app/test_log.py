"""The log says what went wrong and where in our code, not with which film."""

from __future__ import annotations

import logging
import sys

import pytest

from app.log import Discreet, LogFile

ERRORS = [
    FileNotFoundError(2, "No such file or directory", "/films/Canary.mp4"),
    ValueError("cannot read \"Canary\nfilm\" 'Canary'"),
    RuntimeError("https://example.org/Canary.mp4?x=1 did not answer"),
    RuntimeError(r"C:\films\Canary.mp4 is odd"),
]


def logged(error):
    try:
        try:
            raise error
        except type(error) as cause:
            raise KeyError("Canary") from cause
    except KeyError:
        record = logging.LogRecord(
            "trendflix", logging.ERROR, __file__, 1, "bug in %s", (error,), sys.exc_info()
        )
    return Discreet("%(levelname)s %(message)s").format(record)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_no_name_of_a_film_is_written(error):
    assert "Canary" not in logged(error).replace('raise KeyError("Canary")', "")


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_what_happened_and_where_stays(error):
    text = logged(error)
    assert type(error).__name__ in text
    assert "in logged" in text
    assert "test_log.py" in text


def test_the_file_is_opened_by_the_first_record(tmp_path):
    path = tmp_path / "new" / "log"
    handler = LogFile(path)
    assert not path.parent.exists()
    handler.handle(logging.makeLogRecord({"msg": "damaged"}))
    assert path.read_text() == "damaged\n"
    handler.close()


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    handler = LogFile(tmp_path / "file" / "log")
    handler.handle(logging.makeLogRecord({"msg": "damaged"}))
