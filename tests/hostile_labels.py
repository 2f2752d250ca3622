"""Two hundred names a shop could give a product to do more than name it."""

from __future__ import annotations

from itertools import product


def hostile_labels(url: str) -> list[str]:
    """Return the names; whatever reads one as more than text asks for something below `url`."""
    return [*_markup(url), *_addresses(url), *_turned(), *_hidden(), *_towers(), *_long(), *_odd()]


def _markup(url: str) -> list[str]:
    kinds = (
        '<img src="{0}">', "<img src={0}>", "<IMG SRC='{0}'>", '<img src="{0}"', "<img/src={0}>",
        '<b>Bold</b><img src="{0}">', '<a href="{0}">Dress</a>', '<link rel=stylesheet href="{0}">',
        "<style>@import url({0});</style>", '<p style="background:url({0})">Dress</p>',
        '<table background="{0}"><tr><td>Dress</table>', '<body background="{0}">Dress',
        '<iframe src="{0}"></iframe>', '<object data="{0}"></object>', '<embed src="{0}">',
        '<script src="{0}"></script>', '<svg><image href="{0}"/></svg>', '<video src="{0}">',
        '<meta http-equiv=refresh content="0;url={0}">', '<base href="{0}">',
        '<html><body><img src="{0}"></body></html>', '<!DOCTYPE html><img src="{0}">',
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "{0}">]><a>&b;</a>',
        '<ul><li style="list-style-image:url({0})">Dress</ul>', "![Dress]({0})", "[Dress]({0})",
        '</span><img src="{0}"><span>', '&lt;img src="{0}"&gt;', '"><img src="{0}">',
        "<!-- --><img src={0}>", "<qt><img src='{0}'></qt>", "<font color=red>Red</font> {0}",
        '<input type=image src="{0}">', "[link={0}]Dress[/link]", "{0}",
    )  # fmt: skip
    return [kind.format(f"{url}/label{place}") for place, kind in enumerate(kinds)]


def _addresses(url: str) -> list[str]:
    places = (
        "file:///etc/passwd", "file:/etc/passwd", "file://localhost/etc/passwd", "/etc/passwd",
        "\\\\host\\share\\a.png", "//host/share/a.png", "qrc:/icons/play.svg", ":/icons/play.svg",
        "data:text/html,<b>x</b>", "data:image/png;base64,iVBORw0KGgo=", "javascript:alert(1)",
        f"{url}/plain.png", "smb://host/share",
    )  # fmt: skip
    return [f"<img src={place}>" for place in places] + [f"Dress <{place}>" for place in places]


def _turned() -> list[str]:
    marks = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200e\u200f\u061c"
    turned = [f"Dress {mark}gnp.exe" for mark in marks]
    unended = [mark * 50 + "Dress" for mark in marks]
    return [*turned, *unended, "\u202e" + "Dress \u202d" * 20, "\u2067a\u2066b\u2069c\u2069d"]


def _hidden() -> list[str]:
    letters = (
        "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u180e\u2063\u115f\u3164\uffa0\u2800"
        "\x00\x07\x08\x1b\x7f\x85\u2028\u2029\ufff9\ufffc\ue000\U000e0041\U0010ffff"
    )
    single = [f"Dr{letter}ess" for letter in letters]
    lines = [f"Dress{end}cheap" for end in ("\n", "\r", "\r\n", "\t", "\v", "\f", "\n" * 500)]
    terminal = ["\x1b[2J\x1b[31mDress", "\x1b]0;title\x07Dress", "\x1b]8;;file:///\x07Dress"]
    return [*single, *lines, *terminal, "\u200b" * 5000 + "Dress", "\ud800Dress", "\udfff"]


def _towers() -> list[str]:
    marks = "\u0300\u0301\u0316\u0334\u0489\u0651\u0e49\u20dd\u1ab0\ufe20"
    tall = [f"Dr{mark * many}ess" for mark, many in product(marks, (10, 300))]
    return [*tall, "".join(f"{letter}{marks * 20}" for letter in "Dress"), marks * 500]


def _long() -> list[str]:
    letters = "x \u00e4W\u4e00\ufdfd\U0001f457\U0001f468\u200d\U0001f469\u200d\U0001f467"
    single = [letter * 10_000 for letter in (*letters[:6], "\U0001f457", letters[7:])]
    return [*single, "word " * 2000, "<b>" * 3000, "&amp;" * 2000, "a\n" * 5000, "%s%n" * 2000]


def _odd() -> list[str]:
    return [
        "", " ", "\u3000", "&", "&Dress", "&&Dress", "Dress\tCtrl+Q", "Dress & Co", "%1 %n %L1",
        "{title}", "{0}", "{}", "%s", "%(title)s", "[*]", "Dress[*]", "[bold red]Dress[/bold red]",
        "[link=file:///]Dress[/link]", "=HYPERLINK(A1)", "=1+1", "+1", "-1", "@SUM(A1)", "'; DROP",
        "../../etc/passwd", "$(reboot)", "`reboot`", "; reboot", "C:\\Windows", "NULL", "None",
        "\u1100" * 300, "\u0e01\u0e33" * 300, "\uff21" * 300, "\U0001d504" * 300,
        "i\u0307" * 300, "\u0130",
        "\U0001f457\U0001f3fd", "\U0001f1e9\U0001f1ea", "\u0634\u0631\u062a",
        "\u05e9\u05de\u05dc\u05d4",
        "\u0939\u093f\u0928\u094d\u0926\u0940", "\u6f22\u5b57", "\ufdfd",
    ]  # fmt: skip
