"""Names of languages: German is "de", "deu" and "ger", and a film says any of them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

_SPELLINGS = (
    QLocale.LanguageCodeType.ISO639Part1,
    QLocale.LanguageCodeType.ISO639Part2T,
    QLocale.LanguageCodeType.ISO639Part2B,
    QLocale.LanguageCodeType.ISO639Part3,
)


def spellings(code: str) -> tuple[str, ...]:
    """Return all ways to write the language of an ISO 639 or BCP 47 code; none for no code."""
    if not code:
        return ()
    language = _language(code)
    known = [] if language is QLocale.Language.AnyLanguage else _all_of(language)
    return tuple(dict.fromkeys([code, *known]))


def shortest(code: str) -> str:
    """Return the shortest code of the same language: "de" for "ger"."""
    return min(spellings(code), key=len, default="")


def same(one: str, other: str) -> bool:
    """Say whether two codes mean one language, whatever the country; no code is no language."""
    return bool(one) and shortest(_bare(one)) == shortest(_bare(other))


def _all_of(language: QLocale.Language) -> list[str]:
    found = (QLocale.languageToCode(language, kind) for kind in _SPELLINGS)
    return [code for code in found if code]


def _language(code: str) -> QLocale.Language:
    return QLocale.codeToLanguage(_bare(code))


def _bare(code: str) -> str:
    return code.replace("_", "-").partition("-")[0].lower()
