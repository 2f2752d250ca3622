"""Which links are opened: a table of hostile ones, and random ones."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from store.errors import LinkRefusedError
from store.links import checked_url, merchant_of
from tests.unit.store.links_table import HOME, ROWS, SHOPS

MERCHANTS = SHOPS


def test_table_is_long_enough():
    assert len({row.link for row in ROWS}) >= 500


@pytest.mark.parametrize("row", ROWS, ids=lambda row: ascii(row.link)[:60])
def test_link_becomes_what_the_table_says(row):
    assert opened_or_none(row.link) == row.opened, row.reason


def opened_or_none(url):
    try:
        return checked_url(url, MERCHANTS)
    except LinkRefusedError:
        return None


def test_merchant_is_the_ascii_host():
    assert merchant_of("https://Bücher.example/1") == "xn--bcher-kva.example"


LINKS = st.one_of(
    st.text(),
    st.text().map("https://shop.example".__add__),
    st.text().map(lambda text: f"https://{text}shop.example/"),
    st.text().map(HOME.__add__),
    st.text(alphabet=":/?#[]@!$&'()*+,;=%\\.<>\"^`{|}~aA1 \u00fc\u202e").map(HOME.__add__),
    st.sampled_from([row.link for row in ROWS]),
)


@given(LINKS)
def test_whatever_is_opened_is_https_at_the_merchant(url):
    if opened := opened_or_none(url):
        parts = urlsplit(opened)
        assert (parts.scheme, parts.netloc) in {("https", merchant) for merchant in MERCHANTS}
        assert opened.isascii()
        assert opened.isprintable()


@given(LINKS)
def test_the_browser_is_given_what_was_checked(url):
    """Python and Qt must read an address alike, else one checks what the other does not open."""
    if opened := opened_or_none(url):
        ours, qts = urlsplit(opened), QUrl(opened, QUrl.ParsingMode.StrictMode)
        assert qts.isValid()
        assert (qts.scheme(), qts.host(), qts.port(), qts.userInfo()) == (
            "https", ours.hostname, -1, "",
        )  # fmt: skip
        whole = QUrl.ComponentFormattingOption.FullyEncoded
        assert unquote(qts.path(whole)) == unquote(ours.path)
        assert unquote(qts.query(whole)) == unquote(ours.query)


@given(LINKS)
def test_an_opened_link_is_opened_again_unchanged(url):
    if opened := opened_or_none(url):
        assert checked_url(opened, MERCHANTS) == opened
