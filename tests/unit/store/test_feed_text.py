"""Feeds are read in the letters they were written in."""

from __future__ import annotations

import pytest

from store.feed_text import LOST, encoding_of, open_text

TEXT = "id,title\n1,Größe für Bäcker\n2,Naïve café, ünïque\n"


def read(tmp_path, content):
    path = tmp_path / "feed"
    path.write_bytes(content)
    with open_text(path, encoding_of(path)) as file:
        return file.read()


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_letters_are_read_as_they_were_written(tmp_path, encoding):
    assert read(tmp_path, TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("encoding", "line"),
    [
        ("cp1251", "Платье летнее, синее, хлопок и лён\n"),
        ("cp932", "赤いセーター、とても暖かいウール\n"),
        ("gb18030", "红色毛衣 非常温暖的羊毛 今年的新款\n"),
    ],
)
def test_letters_of_other_alphabets_are_recognised(tmp_path, encoding, line):
    assert read(tmp_path, (line * 20).encode(encoding)) == line * 20


def test_a_declared_encoding_is_believed(tmp_path):
    text = '<?xml version="1.0" encoding="ISO-8859-15"?><rss><title>5 €</title></rss>'
    assert read(tmp_path, text.encode("iso8859-15")) == text


@pytest.mark.parametrize("declared", ["utf-16", "hex", "no-such"])
def test_a_declaration_that_cannot_be_is_not_believed(tmp_path, declared):
    text = f'<?xml version="1.0" encoding="{declared}"?><rss>ä</rss>'
    assert read(tmp_path, text.encode()) == text


def test_one_wrong_byte_does_not_change_the_other_lines(tmp_path):
    content = TEXT.encode() + b"3,Caf\xe9\n" + TEXT.encode()
    assert read(tmp_path, content) == f"{TEXT}3,Caf{LOST}\n{TEXT}"


def test_letters_that_come_late_are_seen(tmp_path):
    plain = "1,plain\n" * 50_000
    assert read(tmp_path, (plain + "2,Größe\n").encode("cp1252")).endswith("2,Größe\n")
