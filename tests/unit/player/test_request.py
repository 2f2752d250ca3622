from __future__ import annotations

import pytest

from player.errors import SourceRefusedError
from player.request import PLAIN, Request, checked_request


def test_what_was_written_is_kept_line_by_line():
    request = checked_request(" http://page/ ", "Mine", "X-One: a, b\n\n X-Two: c ", "http://p:1")
    assert request == Request("http://page/", "Mine", ("X-One: a, b", "X-Two: c"), "http://p:1")


def test_nothing_written_is_a_plain_request():
    assert checked_request("", " ", "\n", "") == PLAIN


@pytest.mark.parametrize(
    "written",
    [
        ("http://page/\r\nX-Smuggled: 1", "", "", ""),
        ("", "Mine\nX-Smuggled: 1", "", ""),
        ("", "", "no colon", ""),
        ("", "", "spaced name: value", ""),
        ("", "", "X-One: a\tb", ""),
        ("", "", ": value", ""),
        ("", "", "", "socks5://p:1"),
        ("", "", "", "http://"),
        ("", "", "", "http://p:port"),
        ("", "x" * 9000, "", ""),
    ],
)
def test_what_cannot_be_sent_is_refused(written):
    with pytest.raises(SourceRefusedError):
        checked_request(*written)


def test_a_refusal_repeats_no_secret():
    with pytest.raises(SourceRefusedError) as refused:
        checked_request("", "", "secret", "http://user:secret@")
    assert "secret" not in str(refused.value)


def test_a_request_shows_nothing_of_itself():
    assert "secret" not in repr(Request("secret", "secret", ("X: secret",), "http://secret:1"))
