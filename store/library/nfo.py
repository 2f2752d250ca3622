"""Kodi's notes about films (NFO), read without document types and without trust.

They hold XML (movie, episodedetails, tvshow), an address of the film at TMDB, or one after the
other; see https://kodi.wiki/view/NFO_files.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import Final
from xml.parsers import expat

from store.errors import FilmNoteError
from store.library.facts import Facts
from store.library.film import Kind

_ROOTS: Final = {"movie": Kind.FILM, "episodedetails": Kind.EPISODE, "tvshow": None}
_TMDB: Final = re.compile(rb"themoviedb\.org/(?:movie|tv)/(\d{1,9})")
_DEEPEST: Final = 32
_END: Final = re.compile(rb"</(?:movie|episodedetails|tvshow)\s*>")


def read_nfo(content: bytes) -> Facts:
    """Return what a note says. Raises FilmNoteError where it is neither XML nor an address."""
    address = _TMDB.search(content)
    linked = Facts(tmdb=int(address[1])) if address else Facts()
    start = content.find(b"<")
    if start < 0:
        if not address:
            raise FilmNoteError("is neither XML nor an address")
        return linked
    end = _END.search(content)  # an address may follow
    return _Note(content[start : end.end() if end else None]).facts().over(linked)


class _Note:
    """One document, read."""

    def __init__(self, content: bytes) -> None:
        self._said: defaultdict[str, list[str]] = defaultdict(list)
        self._path: list[str] = []
        self._text: list[str] = []
        self._number = ""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text.append
        try:
            parser.Parse(content, True)
        except expat.ExpatError as error:
            raise FilmNoteError(f"is not well-formed: {expat.ErrorString(error.code)}") from error
        except (ValueError, LookupError) as error:  # an encoding nobody knows
            raise FilmNoteError("is not well-formed") from error

    def facts(self) -> Facts:
        """Return what it says; of a series, the name of the series alone."""
        root = self._said["/"][0]
        if root not in _ROOTS:
            raise FilmNoteError(f"is about no film but a {root[:40]}")
        one = {name: found[0] for name, found in self._said.items() if found[0]}
        if root == "tvshow":
            return Facts.of({"series": one.get("title")})
        facts = Facts.of(
            {
                "title": one.get("title"),
                "year": one.get("year") or one.get("premiered") or one.get("aired"),
                "series": one.get("showtitle") if root == "episodedetails" else "",
                "season": one.get("season"),
                "episode": one.get("episode"),
                "plot": one.get("plot"),
                "caption": one.get("tagline") or one.get("outline"),
                "tags": [*self._said["genre"], *self._said["tag"]],
                "tmdb": self._number or one.get("tmdbid"),
            }
        )
        return replace(facts, kind=_ROOTS[root])

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._path) == _DEEPEST:
            raise FilmNoteError("is nested too deep")
        if not self._path:
            self._said["/"].append(name)
        self._path.append(f"{name} {attributes.get('type', '')}".strip())
        self._text.clear()

    def _end(self, name: str) -> None:
        words = "".join(self._text).strip()
        if len(self._path) == 2 and words:  # noqa: PLR2004 - right below the root
            self._said[name].append(words)
            if self._path[1] == "uniqueid tmdb":
                self._number = words
        self._path.pop()
        self._text.clear()


def _refuse_document_type(*_declared: object) -> None:
    raise FilmNoteError("declares a document type, which notes do not have")
