"""Which addresses may be asked."""

from __future__ import annotations

import pytest

from store.errors import SourceError
from store.hop import Hop, check_https, check_public

NOT_PUBLIC = [
    "127.0.0.1",
    "inside.test",
    "mixed.test",
    "scoped.test",
    "10.1.2.3",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "0.0.0.0",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[fe80::1]",
    "[fd00::1]",
]
NOT_HTTPS = [
    "http://shop.test/1.jpg",
    "http://127.0.0.1/1.jpg",
    "file:///etc/passwd",
    "ftp://shop.test/1.jpg",
    "https://",
    "https://[::1",
    "https://name:secret@shop.test/1.jpg",
    "not an address",
    "",
]


NAMES = {
    "inside.test": ["10.0.0.1"],
    "mixed.test": ["1.1.1.1", "127.0.0.1"],
    "scoped.test": ["fe80::1%eth0"],
    "public.test": ["1.1.1.1", "2606:4700::1111"],
    "known-to-the-proxy.test": [],
}


def hop(url: str, *, loopback: bool = False) -> Hop:
    return Hop(url, loopback, NAMES.__getitem__)


@pytest.mark.parametrize("host", NOT_PUBLIC)
def test_hosts_that_are_not_public_are_refused(host):
    with pytest.raises(SourceError, match="not on the public internet"):
        check_public(hop(f"https://{host}/1.jpg"))


@pytest.mark.parametrize("url", NOT_HTTPS)
def test_only_plain_https_is_asked(url):
    with pytest.raises(SourceError, match=r"only https|not an address"):
        check_https(hop(url))


@pytest.mark.parametrize(
    "host", ["1.1.1.1", "[2606:4700::1111]", "public.test", "known-to-the-proxy.test"]
)
def test_public_address_passes(host):
    check_public(hop(f"https://{host}/1.jpg"))


def test_tests_may_ask_this_machine_but_no_other_in_plain_http():
    check_https(hop("http://127.0.0.1:8000/1.jpg", loopback=True))
    with pytest.raises(SourceError, match="only https"):
        check_https(hop("http://192.168.0.1/1.jpg", loopback=True))
