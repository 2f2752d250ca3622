"""Which links are opened: a table of hostile ones, and random ones."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import LinkRefusedError
from store.links import checked_url, merchant_of

MERCHANTS = ("shop.example", "xn--bcher-kva.example")

REFUSED = [
    "",
    " ",
    "shop.example",
    "/product/1",
    "//shop.example/1",
    "https:",
    "https://",
    "https:///1",
    "https:/shop.example/1",
    "https:shop.example/1",
    "http://shop.example/1",
    "ftp://shop.example/1",
    "javascript:alert(1)",
    "JavaScript:alert(1)//https://shop.example/",
    "java\tscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "file://shop.example/share",
    "about:blank",
    "blob:https://shop.example/1",
    "view-source:https://shop.example/1",
    "mailto:a@shop.example",
    "ms-settings:",
    "smb://shop.example/share",
    "\\\\shop.example\\share",
    "https:\\\\shop.example\\1",
    "https://shop.example\\@evil.example/1",
    "https://evil.example\\.shop.example/",
    "https://evil.example/1",
    "https://evil.example/https://shop.example/",
    "https://evil.example?shop.example",
    "https://evil.example#shop.example",
    "https://shop.example.evil.example/1",
    "https://evilshop.example/1",
    "https://www.shop.example/1",
    "https://shop.example./1",
    "https://.shop.example/1",
    "https://shop..example/1",
    "https://shop.example@evil.example/1",
    "https://evil.example@shop.example/1",
    "https://user:pass@shop.example/1",
    "https://@shop.example/1",
    "https://:@shop.example/1",
    "https://shop.example:443/1",
    "https://shop.example:8443/1",
    "https://shop.example:/1",
    "https://shop.example:x/1",
    "https://shop.example:99999/1",
    "https://shop.example\n/1",
    "https://shop.example/1\r\nHost: evil.example",
    "https://shop.example/1\x00",
    "https://shop.example/\x1b[2J",
    "https://shop.example/\u202e1",
    "https://shop.example/\u200b1",
    "https://shop.example/\ufeff1",
    "https://shop.example/a b",
    "https://shop.example/\u00a0",
    " https://shop.example/1",
    "https://sh\u043ep.example/1",  # Cyrillic o
    "https://shop\u3002evil.example/1",
    "https://shop%2eexample/1",
    "https://%73hop.example/1",
    "https://127.0.0.1/1",
    "https://127.1/1",
    "https://2130706433/1",
    "https://0x7f000001/1",
    "https://[::1]/1",
    "https://[::ffff:127.0.0.1]/1",
    "https://[shop.example]/1",
    "https://[/1",
    "https://localhost/1",
    "https://shop_1.example/1",
    "https://-shop.example/1",
    "https://" + "a" * 64 + ".example/1",
    "https://shop.example/" + "a" * 2048,
]


@pytest.mark.parametrize("url", REFUSED)
def test_hostile_link_is_refused(url):
    with pytest.raises(LinkRefusedError):
        checked_url(url, MERCHANTS)


@pytest.mark.parametrize(
    ("url", "opened"),
    [
        ("https://shop.example", "https://shop.example/"),
        ("https://shop.example/1", "https://shop.example/1"),
        ("HTTPS://SHOP.Example/1", "https://shop.example/1"),
        ("https://ｓhop.example/1", "https://shop.example/1"),  # noqa: RUF001  a wide letter
        ("https://bücher.example/1", "https://xn--bcher-kva.example/1"),
        ("https://shop.example/kleid-größe", "https://shop.example/kleid-gr%C3%B6%C3%9Fe"),
        ("https://shop.example/1?color=red&size=m", "https://shop.example/1?color=red&size=m"),
        ("https://shop.example/1?utm_source=x&color=red", "https://shop.example/1?color=red"),
        ("https://shop.example/1?UTM_Medium=x", "https://shop.example/1"),
        ("https://shop.example/1?gclid=1&fbclid=2&msclkid=3#top", "https://shop.example/1#top"),
        ("https://shop.example/1?a=%26&gclid", "https://shop.example/1?a=%26"),
        ("https://shop.example/1?next=https://x.example", None),
    ],
)
def test_good_link_is_opened_without_tracking(url, opened):
    assert checked_url(url, MERCHANTS) == (opened or url)


def test_merchant_is_the_ascii_host():
    assert merchant_of("https://Bücher.example/1") == "xn--bcher-kva.example"


@given(
    st.one_of(
        st.text(),
        st.text().map("https://shop.example".__add__),
        st.text().map(lambda text: f"https://{text}shop.example/"),
        st.text().map("https://shop.example/".__add__),
    )
)
def test_whatever_is_opened_is_https_at_the_merchant(url):
    try:
        opened = checked_url(url, MERCHANTS)
    except LinkRefusedError:
        return
    parts = urlsplit(opened)
    assert opened.isascii()
    assert opened.isprintable()
    assert "utm_" not in parts.query
    assert (parts.scheme, parts.netloc) in {("https", merchant) for merchant in MERCHANTS}


@given(st.text())
def test_an_opened_link_is_opened_again_unchanged(text):
    try:
        opened = checked_url(f"https://shop.example/{text}", MERCHANTS)
    except LinkRefusedError:
        return
    assert checked_url(opened, MERCHANTS) == opened
