from __future__ import annotations

import pytest

from player.errors import NoTranscriptError
from player.subtitle_lines import lines_of_file, lines_of_film
from player.subtitle_text import Line

SAID = {
    "cp1252": "Où est-elle passée ? C'était déjà la fin de l'été.",
    "gb18030": "你到底去哪儿了。我不知道你在说什么。",
    "cp1256": "أين كنت؟ لقد بحثت عنك في كل مكان.",
    "cp932": "どこに行っていたの。何を言っているのか分からない。",
    "cp1251": "Где ты была? Я искал тебя повсюду.",
    "cp1254": "Ne dediğini anlamıyorum, şaşırdım. Yarın sabah ayrılıyorlar.",  # noqa: RUF001 - Turkish
}


def srt(*texts):
    return "\n".join(
        f"{at + 1}\n00:00:{at:02},000 --> 00:00:{at:02},900\n{text}\n"
        for at, text in enumerate(texts)
    )


def read(path, encoding="auto"):
    return [line for batch in lines_of_file(path, encoding) for line in batch]


@pytest.fixture
def file(tmp_path):
    def write(content, name="film.srt"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write


def test_lines_have_times_and_words(file):
    path = file(srt("<i>Hello</i>", "you\nthere"))
    assert read(path) == [Line(0.0, 0.9, "Hello"), Line(1.0, 1.9, "you\nthere")]


@pytest.mark.parametrize("encoding", SAID)
def test_letters_are_recognised(file, encoding):
    path = file(srt(*[SAID[encoding]] * 20).encode(encoding))
    assert read(path)[0].text == SAID[encoding]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_decides(file, encoding):
    path = file(srt(SAID["cp1251"]).encode(encoding))
    assert read(path, "cp1252")[0].text == SAID["cp1251"]


def test_letters_are_read_as_wanted(file):
    path = file(srt("Ж").encode("cp1251"))
    assert read(path, "cp1251")[0].text == "Ж"


def test_unicode_comes_before_what_is_wanted(file):
    assert read(file(srt("Ж")), "cp1252")[0].text == "Ж"


def test_the_same_words_one_after_another_are_one_line(file):
    text = "1\n00:00:00,000 --> 00:00:01,000\nla\n\n2\n00:00:01,000 --> 00:00:02,000\nla\n"
    assert read(file(text)) == [Line(0.0, 2.0, "la")]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.srt", b""),
        ("noise.srt", bytes(range(256)) * 40),
        ("zeros.ass", bytes(5000)),
        ("words.vtt", b"no subtitles at all\n" * 50),
        ("list.srt", b"#EXTM3U\nhttp://127.0.0.1:1/x\n"),
        ("pictures.sup", b"PG" + bytes(500)),
        ("tree.ttml", b"<tt><body><p begin='0s'>x</p></body></tt>"),
    ],
)
def test_what_has_no_lines_ends_in_a_sentence(file, name, content):
    with pytest.raises(NoTranscriptError, match=r"\.$"):
        read(file(content, name))


def test_a_huge_file_is_left(file):
    with pytest.raises(NoTranscriptError, match="too large"):
        read(file(b"x" * ((32 << 20) + 1)))


def test_a_file_that_went_ends_in_a_sentence(tmp_path):
    with pytest.raises(NoTranscriptError):
        read(tmp_path / "gone.srt")


def test_malformed_files_give_lines_or_a_sentence(shared_data):
    files = sorted((shared_data / "fuzz" / "subtitles" / "testdata").iterdir())
    read_well = 0
    for path in files:
        try:
            read_well += bool(read(path))
        except NoTranscriptError:
            continue
    assert len(files) > 30
    assert read_well >= 15


def test_cut_and_turned_bytes_give_lines_or_a_sentence(file):
    whole = srt(*SAID.values()).encode()
    for at in range(0, len(whole), 7):
        damaged = whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 : -at or None]
        try:
            read(file(damaged), "cp1252")
        except NoTranscriptError:
            continue


def test_lines_of_a_film_are_those_of_the_track(clips):
    (batch,) = lines_of_film(clips.many_tracks, 4)
    assert [line.text for line in batch] == ["HELLO HELLO"]
    assert batch[0].start == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("index", [0, 1, 99])
def test_a_track_that_is_no_text_ends_in_a_sentence(clips, index):
    with pytest.raises(NoTranscriptError):
        list(lines_of_film(clips.many_tracks, index))


def test_a_film_nobody_wants_any_more_is_left(clips):
    with pytest.raises(NoTranscriptError):
        list(lines_of_film(clips.many_tracks, 3, lambda: False))
