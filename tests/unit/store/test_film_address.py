"""Where a film's address may lead."""

from __future__ import annotations

import pytest

from store.errors import AddressRefusedError
from store.film_address import Way, is_page
from store.hop import Hop
from tests.canaries import canary_server

NAMES = {
    "public.test": ["1.1.1.1"],
    "other.test": ["2606:4700::1111"],
    "inside.test": ["192.168.1.1"],
    "mixed.test": ["1.1.1.1", "192.168.1.1"],
    "known-to-the-proxy.test": [],
}


def walk(*addresses):
    way = Way()
    for address in addresses:
        way.check(Hop(address, loopback=False, resolve=NAMES.__getitem__))


@pytest.mark.parametrize(
    "addresses",
    [
        ("http://192.168.1.1/film.mp4",),
        ("http://public.test/film.mp4", "https://other.test/film.mp4"),
        ("http://127.0.0.1/film.mp4", "http://inside.test/film.mp4", "https://public.test/f.mp4"),
        ("http://inside.test/film.mp4", "http://10.0.0.2/film.mp4"),
        ("http://known-to-the-proxy.test/a", "http://inside.test/film.mp4"),
    ],
)
def test_a_way_on_the_web_passes(addresses):
    walk(*addresses)


@pytest.mark.parametrize(
    "end",
    [
        "http://inside.test/",
        "http://mixed.test/",
        "http://127.0.0.1:8080/",
        "http://[::1]/",
        "http://[::ffff:10.0.0.1]/",
        "http://169.254.169.254/latest/",
        "http://0.0.0.0/",
    ],
)
def test_a_way_from_the_web_into_ones_own_network_is_refused(end):
    with pytest.raises(AddressRefusedError, match="into your own network"):
        walk("http://public.test/film.mp4", end)


def test_a_way_that_leaves_encryption_is_refused():
    with pytest.raises(AddressRefusedError, match="encrypted"):
        walk("https://public.test/film.mp4", "http://other.test/film.mp4")


@pytest.mark.parametrize("end", ["http://127.0.0.1/", "http://169.254.169.254/"])
def test_a_way_from_the_own_network_into_the_machine_is_refused(end):
    with pytest.raises(AddressRefusedError, match="into your own network"):
        walk("http://inside.test/film.mp4", end)


@pytest.mark.parametrize("end", ["file:///etc/passwd", "av://lavfi:testsrc", "ftp://public.test/f"])
def test_a_way_that_leaves_the_web_is_refused(end):
    with pytest.raises(AddressRefusedError, match="which is not opened"):
        walk("https://public.test/film.mp4", end)


def test_a_real_server_that_leads_to_a_file_is_refused():
    with canary_server() as server:
        server.pages["/film.mp4"] = "file:///etc/passwd"
        with pytest.raises(AddressRefusedError, match="file: address"):
            is_page(f"{server.url}/film.mp4")


def test_a_real_server_that_leads_in_a_circle_is_left_to_the_player():
    with canary_server() as server:
        server.pages["/film.mp4"] = "/film.mp4"
        assert not is_page(f"{server.url}/film.mp4")
    assert len(server.heard) == 9


def test_no_server_is_left_to_the_player():
    with canary_server() as server:
        address = f"{server.url}/film.mp4"
    assert not is_page(address)
