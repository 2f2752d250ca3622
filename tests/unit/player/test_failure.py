"""From log lines, as libmpv 0.35 wrote them, to sentences."""

from __future__ import annotations

import pytest

from player.failure import clock, ends_early, lost_connection, playback_failure, second_try
from player.source import Source, SourceKind

OPEN = "Failed to open http://host/film.mp4.\n"
REFUSED = "Not opening 'http://host/x' due to --access-references=no.\n"


@pytest.mark.parametrize(
    ("log", "words"),
    [
        (["http: HTTP error 404 Not Found\n", OPEN], "nothing at this address"),
        (["http: HTTP error 403 Forbidden\n", OPEN], "does not hand out.*403"),
        (["http: HTTP error 500 Internal Server Error\n", OPEN], "could not deliver.*500"),
        (["tcp: Connection to tcp://h:1 failed: Connection refused\n", OPEN], "refused"),
        (
            ["tcp: Failed to resolve hostname no.host: Name unknown\n", OPEN],
            "server named no.host,",
        ),
        (["tls: The certificate's owner does not match\n", OPEN], "certificate"),
        (["tls: An unexpected TLS packet was received.\n", OPEN], "secure connection"),
        ([OPEN], "no answer in time"),
        (["mov,mp4: moov atom not found\n", "Failed to recognize file format.\n"], "incomplete"),
        (["Failed to recognize file format.\n"], "not a film"),
        (["No video or audio streams selected.\n"], "no picture"),
        ([], "could not be played"),
    ],
)
def test_each_cause_has_its_sentence(log, words):
    with pytest.raises(Exception, match=rf"^[A-Z].*{words}.*\.$"):
        raise playback_failure(log)


def test_a_web_address_that_is_a_list_is_tried_as_a_stream():
    web = Source("http://host/x", SourceKind.WEB)
    assert second_try(web, [REFUSED]) == Source("http://host/x", SourceKind.STREAM)


@pytest.mark.parametrize(
    ("kind", "log"),
    [(SourceKind.STREAM, [REFUSED]), (SourceKind.FILE, [REFUSED]), (SourceKind.WEB, [OPEN])],
)
def test_nothing_else_is_tried_twice(kind, log):
    assert second_try(Source("x", kind), log) is None


@pytest.mark.parametrize(
    ("position", "duration", "early"),
    [(9.4, 60.0, True), (59.9, 60.0, False), (3.0, 0.0, False), (7190.0, 7200.0, False)],
)
def test_a_film_ends_early_when_much_is_missing(position, duration, early):
    assert (ends_early(position, duration) is not None) is early


def test_the_sentence_names_both_times():
    assert "it stops at 0:09 of 1:00:00" in str(ends_early(9.4, 3600.0))


@pytest.mark.parametrize(("seconds", "text"), [(0.9, "0:00"), (62, "1:02"), (3602, "1:00:02")])
def test_clock(seconds, text):
    assert clock(seconds) == text


def test_a_server_that_answers_without_a_film_turned_it_away():
    assert "asks for a name and password" in str(playback_failure([OPEN], at_once=True))


def test_a_film_is_early_only_where_it_is_by_both_clocks():
    assert ends_early(28.0, 32.0, 4.1) is None
    assert ends_early(50.0, 100.0, 140.0) is not None


def test_a_lost_connection_says_where_and_why():
    error = lost_connection(["tcp: Connection to tcp://h:1 failed: Connection refused"], 62.0)
    assert str(error).startswith("The film stopped coming at 1:02. Nothing answers")


def test_an_end_without_a_cause_is_no_lost_connection():
    assert lost_connection(["h264: some damage"], 62.0) is None
