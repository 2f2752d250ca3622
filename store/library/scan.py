"""Looks through the folders of a library: what is new, changed, moved or gone.

A folder that cannot be read, or that lost every film at once, is taken for a disk that is away:
nothing of it is noted as gone. What a person typed in is never changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from store.errors import FilmUnreadableError
from store.library.film import REMOVED, Film, Folder, Passed
from store.library.film_files import FilmFile, film_files
from store.library.fingerprint import fingerprint
from store.library.library import Library
from store.library.poster_file import CHOSEN, poster_file
from store.library.posters import drop_poster, frame_poster, given_poster
from store.library.reading import ReadFilm, read_film
from store.library.scan_report import ScanReport, ScanStep
from store.library.standing import Standing


class Scan:
    """One look through the folders of a library. It may be left between any two steps."""

    def __init__(
        self, library: Library, posters: Path, folders: Iterable[Folder] | None = None
    ) -> None:
        """posters: the folder of posters. folders: None is all of the library's."""
        self.report = ScanReport()
        self._posters = posters
        self._roots = [one.path for one in library.folders()]
        self._folders = {
            one.path: one for one in (library.folders() if folders is None else folders)
        }
        self._standing = Standing(library)
        self._removed = {one.film for one in self._standing.passed.values() if one.why == REMOVED}
        self._absent: list[Film] = []
        self._moving: dict[Path, str] = {}

    def steps(self) -> Iterator[ScanStep]:
        """Look, and yield between files.

        Raises LibraryUnavailableError, DiskFullError and NotWritableError (posters).
        """
        found: list[FilmFile] = []
        for root in sorted(self._folders, key=lambda one: len(one.parts), reverse=True):
            yield ScanStep(0.0, str(root))
            found += self._found_in(root)
        self._look_at_loose_films()
        self.report.looked_at = len(found)
        try:
            yield from self._take_news([file for file in found if not self._is_known(file)])
            self._vanish()
        finally:
            self._standing.keep()
        yield from self._draw_posters(found)

    # --- what is there ---------------------------------------------------------------------------

    def _found_in(self, root: Path) -> list[FilmFile]:
        """Return the films of a folder but for those of inner ones; note which are not there."""
        inner = {one for one in self._folders if one != root and one.is_relative_to(root)}
        unread: list[Path] = []
        disk = _disk(root)
        found = list(film_files(root, inner, unread.append))
        expected = [film for film in self._standing.by_key.values() if _lies(film, root, inner)]
        emptied = not found and any(not film.vanished for film in expected)
        if root in unread or emptied or disk != _disk(root):
            self.report.gone.append(root)
            return []
        self.report.problems += [f"The folder {one} cannot be read." for one in unread]
        paths = {file.path for file in found}
        self._absent += [
            film
            for film in expected
            if film.path not in paths and not any(film.path.is_relative_to(one) for one in unread)
        ]
        return found

    def _look_at_loose_films(self) -> None:
        """Note films that lie in none of the folders and are gone, if their own folder is there."""
        for film in self._standing.by_key.values():
            inside = any(film.path.is_relative_to(root) for root in self._roots)
            if not inside and not film.path.exists() and film.path.parent.is_dir():
                self._absent.append(film)

    def _is_known(self, file: FilmFile) -> bool:
        """Say whether nothing about a file is news."""
        if film := self._standing.by_path.get(file.path):
            same = (film.size, film.changed) == (file.size, file.changed)
            return same and film.beside == file.state and not film.vanished
        passed = self._standing.passed.get(file.path)
        if passed is None or (passed.size, passed.changed) != (file.size, file.changed):
            return False
        if not passed.film:
            self.report.problems.append(f"{file.path}: {passed.why}")
        original = self._standing.by_key.get(passed.film)
        self.report.copies += original is not None
        return original is None or self._standing.is_there(original)

    def _vanish(self) -> None:
        for film in self._absent:
            now = self._standing.by_key.get(film.key)
            if now and now.path == film.path:
                self._miss(now)

    def _miss(self, film: Film) -> None:
        """Note that the film is not where it was."""
        if not film.vanished:
            self._standing.put(replace(film, vanished=True), set())
            self.report.vanished.append(film.key)

    # --- one file after the other ----------------------------------------------------------------

    def _take_news(self, news: list[FilmFile]) -> Iterator[ScanStep]:
        """Read what is new. Files on new places come first: they may be films that moved."""
        changed = [file for file in news if file.path in self._standing.by_path]
        for file in changed:
            self._moving |= self._key_of(file)
        files = [file for file in news if file.path not in self._standing.by_path] + changed
        for number, file in enumerate(files):
            yield ScanStep(number / len(files), file.path.name)
            key = self._moving.get(file.path) or self._key_of(file).get(file.path)
            if key:
                self._take(file, key)

    def _key_of(self, file: FilmFile) -> dict[Path, str]:
        """Return the key of what lies there, by its path; nothing where it cannot be read."""
        film = self._standing.by_path.get(file.path)
        if film and (film.size, film.changed) == (file.size, file.changed):
            return {file.path: film.key}
        try:
            return {file.path: fingerprint(file.path)}
        except OSError as error:  # its disk may just have gone
            self.report.problems.append(f"{file.path} cannot be read ({error.strerror or error}).")
            return {}

    def _take(self, file: FilmFile, key: str) -> None:
        former = self._standing.by_key.get(key)
        if former is None and key in self._removed:
            self._pass_over(file, key, REMOVED)
        elif former and former.path != file.path and self._standing.is_there(former):
            self.report.copies += 1
            self._pass_over(file, key, f"It is the same film as {former.path}.")
        else:
            self._read(file, key, former)

    def _read(self, file: FilmFile, key: str, former: Film | None) -> None:
        before = former or self._standing.by_path.get(file.path)
        try:
            read = read_film(file, key, before, self._folders[file.root].category)
        except FilmUnreadableError as error:
            self.report.problems.append(f"{file.path} {error}.")
            if file.path.exists():  # else its disk has just gone
                self._pass_over(file, "", f"It {error}.")
            return
        self.report.problems += [f"{file.path}: {fault}" for fault in read.faults]
        if not read.film.width:
            self.report.problems.append(f"{file.path} has sound and no picture.")
        self._note(read.film, former)
        self._standing.put(read.film, set(self._moving.values()))
        self._keep_poster(file, read)

    def _note(self, film: Film, former: Film | None) -> None:
        if former and former.path != film.path:
            self.report.moved.append(film.key)
        elif former and former.vanished:
            self.report.returned.append(film.key)
        elif former or film.path in self._standing.by_path:
            self.report.changed.append(film.key)
        else:
            self.report.added.append(film.key)

    def _pass_over(self, file: FilmFile, key: str, why: str) -> None:
        """Take no film from a file. One that lay there keeps all that is known of it."""
        if film := self._standing.by_path.get(file.path):
            self._miss(film)
            return
        self._standing.pass_over(Passed(file.path, file.size, file.changed, key, why))

    # --- posters ---------------------------------------------------------------------------------

    def _keep_poster(self, file: FilmFile, read: ReadFilm) -> None:
        if CHOSEN in read.film.typed:
            return
        if not given_poster(self._posters, read.film, file.beside, read.art):
            drop_poster(self._posters, read.film.key)  # a frame takes its place

    def _draw_posters(self, found: list[FilmFile]) -> Iterator[ScanStep]:
        """Give a frame to each film that has no poster: it takes long, so it comes last."""
        by_path = self._standing.by_path
        films = [film for file in found if (film := by_path.get(file.path)) and film.width]
        there = set(self._posters.iterdir()) if self._posters.is_dir() else set()
        bare = [film for film in films if poster_file(self._posters, film.key) not in there]
        for number, film in enumerate(bare):
            yield ScanStep(number / len(bare), f"{film.title} (poster)")
            try:
                frame_poster(self._posters, film)
            except FilmUnreadableError as error:
                self.report.problems.append(f"{film.path} {error}; it has no poster.")


def _lies(film: Film, root: Path, inner: set[Path]) -> bool:
    return film.path.is_relative_to(root) and not any(map(film.path.is_relative_to, inner))


def _disk(root: Path) -> int:
    """Return which disk a folder is on; 0 where it is not there."""
    try:
        return root.stat().st_dev
    except OSError:
        return 0
