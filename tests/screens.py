"""Pictures of every panel and dialog, for eyes: in a theme and a language of choice.

    python -m tests.screens OUT --theme light --language ar

The window is drawn offscreen at 1280x720; what lies over it (menus, dialogs) is drawn at its place.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.errors import Sentence
from app.lookup_messages import Stage
from app.main_window import MainWindow
from app.paths import config_file, library_file, models_folder, posters_folder
from app.remembered import Remembered
from app.settings import load
from app.shortcuts import Action
from app.watch_history import WatchHistory
from app.window import make_application
from player.player import Player
from player.track import TrackKind
from store.library.film import Film, Folder, Kind
from store.library.library import Library
from store.types import Band, Facets
from tests.scripted_lookup import READY, ScriptedLookup, answer, item, match, packshot
from vision.types import Box

SIZE = (1280, 720)
FACETS = Facets(
    brands=(("Nordlund", 41), ("Marlow & Fenn", 17), *((f"Brand {n}", 9) for n in range(20))),
    colors=(("red", 12), ("navy/white", 9), ("charcoal", 7), ("undyed", 2)),
    sizes=(("M", 30), ("L", 22), ("S", 19)),
    countries=(("DE", 61), ("FR", 40)),
    prices={"EUR": (12.0, 189.0)},
)
FILM = Path(__file__).parents[1] / "resources" / "demo" / "film.mp4"
PATIENCE_MS = 20_000
SETTLE_MS = 350
LINES = (
    "1\n00:00:00,500 --> 00:00:04,000\nWhere did you find that coat?\n\n"
    "2\n00:00:04,500 --> 00:00:09,000\nIn the market, behind the old station,\nlast winter.\n\n"
    "3\n00:00:10,000 --> 00:00:20,000\nIt suits you.\n"
)
CHAPTERS = ";FFMETADATA1\n" + "".join(
    f"[CHAPTER]\nTIMEBASE=1/1\nSTART={start}\nEND={start + 9}\ntitle={title}\n"
    for start, title in ((0, "Opening"), (9, "The market"), (18, "A very long name of a chapter"))
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--language", default="en")
    words = parser.parse_args()
    words.out.mkdir(parents=True, exist_ok=True)
    models = models_folder()
    with tempfile.TemporaryDirectory() as home:
        if models.is_dir():
            (Path(home) / "models").symlink_to(models)
        os.environ["TRENDFLIX_HOME"] = home
        shown = f'theme = "{words.theme}"\nlanguage = "{words.language}"\nvolume = 60.0\n'
        (Path(home) / "settings.toml").write_text(shown, "utf-8")
        Screens(Path(home), words.out).take()


def films(folder):
    """Return three films: the first with sound tracks, subtitles and chapters."""
    lines, chapters = folder / "lines.srt", folder / "chapters.txt"
    lines.write_text(LINES, "utf-8")
    chapters.write_text(CHAPTERS, "utf-8")
    made = folder / "A walk in the market (2019).mkv"
    inputs = [word for path in (FILM, FILM, lines, lines, chapters) for word in ("-i", str(path))]
    maps = ["-map", "0:v", "-map", "0:a", "-map", "1:a", "-map", "2", "-map", "3"]
    tags = {"a:0": "eng", "a:1": "ger", "s:0": "eng", "s:1": "fre"}
    for at, code in tags.items():
        maps += [f"-metadata:s:{at}", f"language={code}"]
    command = ["ffmpeg", "-v", "error", *inputs, *maps, "-map_chapters", "4"]
    subprocess.run([*command, "-c", "copy", "-c:s", "srt", str(made)], check=True, timeout=60)
    long, arabic = "Second film with a rather long name that must be cut.mp4", "ثوب.mp4"
    others = [folder / long, folder / arabic]
    for path in others:
        path.symlink_to(FILM)
    return [made, *others]


def stock_library(films):
    """Write a library: the films there are, a series, a missing film, a folder, a collection."""
    posters = posters_folder()
    posters.mkdir(exist_ok=True)
    library = Library(library_file())
    names = ("A walk in the market", "A rather long name that does not fit below a poster", "ثوب")
    known = {"changed": 1.0, "size": 734_003_200, "width": 1920, "height": 1080, "added": 1.7e9}
    stock = [
        Film(f"{at:032x}", path, title=name, year=2019 - at, duration=20.0, category="Films",
             tags=("market", "coat"), plot="Somebody looks for a red coat.\n" * 4, **known)
        for at, (path, name) in enumerate(zip(films, names, strict=True), start=1)
    ]  # fmt: skip
    stock += [
        Film(f"{at:032x}", Path(f"/films/{at}.mkv"), title=f"Night {at}", kind=Kind.EPISODE,
             series="Harbour lights", season=at // 13, episode=at % 13 + 1, duration=2700.0,
             category="Series", **known)
        for at in range(13, 30)
    ]  # fmt: skip
    gone = Film("f" * 32, Path("/films/gone.mkv"), title="Éclair", vanished=True, **known)
    library.put([*stock, gone])
    library.collect("Rainy evenings", [film.key for film in stock[:2]])
    library.add_folder(Folder(Path("/films"), "Films"))
    library.close()
    for film in stock[:5]:
        picture = QImage.fromData(packshot(int(film.key, 16) * 40))
        picture.save(str(posters / f"{film.key}.webp"), "webp", 90)


def look_through(film):
    """Put a film into the library, and look it through as a person would."""
    for words in (("add", str(film.parent)), ("index", str(film))):
        command = [sys.executable, "-m", "app", "library", *words]
        subprocess.run(command, check=True, timeout=200, stdout=subprocess.DEVNULL)


def _dated(match):
    """Return a match whose price is of a former day, some of them sold out."""
    sold_out = match.product.id == "p2"
    return replace(
        match, product=replace(match.product, priced_on="2025-05-03", in_stock=not sold_out)
    )


class Screens:
    """One window, led through everything it can show."""

    def __init__(self, home, out):
        self.out = out
        self.app = make_application()
        self.lookup = ScriptedLookup()
        self.lookup.state = replace(READY, facets=FACETS)
        config = config_file()
        self.window = MainWindow(
            Player(options={"ao": "null", "hwdec": "no"}),
            self.lookup,
            Remembered(config, load(config)),
            WatchHistory(home / "history.sqlite"),
        )
        self.films = films(home)
        self.window.resize(*SIZE)
        self.window.show()
        QApplication.setActiveWindow(self.window)

    def take(self):
        """Take all pictures, in the order of a viewing."""
        self.rest()
        self.shot("01-welcome")
        self.watch()
        self.pause()
        self.over_the_film()
        self.drawers()
        self.menus()
        self.dialogs()
        self.settings()
        self.troubles()
        self.afterwards()
        self.library()
        self.moments()
        self.window.close()
        self.app.processEvents()

    def watch(self):
        player = self.window.player
        self.window.opening.open([str(path) for path in self.films])
        self.until(lambda: player.position > 1)
        player.seek_to(5.0)
        self.until(lambda: player.position > 5)
        self.do(Action.FASTER)
        self.window.stage.wake()
        QTest.mouseMove(self.window.stage.controls.seek_bar, QPoint(700, 30))
        self.until(lambda: False, 1500)
        self.shot("02-playing")
        self.do(Action.NORMAL_SPEED)

    def pause(self):
        player, asked = self.window.player, self.lookup.ticket
        player.pause()
        self.until(lambda: self.lookup.ticket > asked)
        self.shot("03-looking")
        boxes = [Box(250, 120, 330, 260), Box(420, 100, 520, 250), Box(600, 120, 690, 400)]
        found = [item(key, None, box=box) for key, box in enumerate(boxes)]
        self.lookup.answered.emit(answer(self.lookup.ticket, found, Stage.REGIONS))
        self.rest()
        self.shot("04-regions")
        bands = (Band.VERY_CLOSE, Band.SIMILAR, Band.LOOSE)
        goods = tuple(
            _dated(match(number, bands[number % 3], thumbnail=packshot(number * 50)))
            for number in range(6)
        )
        found = [
            item(0, goods, "jacket", boxes[0]),
            item(1, goods[3:4], "dress", boxes[1]),
            item(2, (), "shoes", boxes[2]),
        ]
        self.lookup.answered.emit(answer(self.lookup.ticket, found, Stage.REFINED, final=True))
        self.rest()
        self.shot("05-products")
        self.do(Action.WISH)
        self.shot("06-wish")
        self.filters(goods, boxes)
        self.window.setFocus()
        for _ in range(3):
            self.window.focusNextChild()
        self.shot("07-focus-on-an-item")
        self.window.setFocus()

    def filters(self, goods, boxes):
        panel = self.window.panel
        self.do(Action.FILTERS)
        self.shot("06-filters")
        panel.filters.change(brands=frozenset({"Nordlund"}), in_stock=True, highest_price=60.0)
        panel.filters.change(currency="EUR")
        panel.filter_bar.openers["colors"].click()
        self.shot("06-filters-colours")
        panel.filter_bar.openers["brands"].click()
        self.shot("06-filters-brands")
        self.do(Action.FILTERS)
        left = [
            item(0, goods[3:5], "jacket", boxes[0]),
            replace(item(1, (), "dress", boxes[1]), unwanted=True),
            item(2, (), "shoes", boxes[2]),
        ]
        answered = answer(self.lookup.ticket, left, Stage.REFINED, final=True)
        self.lookup.answered.emit(replace(answered, wanted=panel.filters.wanted))
        self.rest()
        self.shot("06-filters-on")
        panel.filters.clear()
        left[0] = item(0, goods, "jacket", boxes[0])
        self.lookup.answered.emit(replace(answered, items=tuple(left)))

    def over_the_film(self):
        self.do(Action.SHEET)
        self.shot("10-keys")
        self.do(Action.SHEET)
        self.do(Action.FACTS)
        self.until(lambda: False, 800)
        self.shot("11-facts")
        self.do(Action.FACTS)
        self.do(Action.PANEL)
        self.shot("12-panel-hidden")
        self.do(Action.PANEL)

    def drawers(self):
        for name, action in (
            ("20-playlist", Action.PLAYLIST),
            ("21-transcript", Action.TRANSCRIPT),
            ("22-picture", Action.PICTURE),
        ):
            self.do(action)
            self.until(lambda: False, 800)
            self.shot(name)
            self.do(action)

    def menus(self):
        self.do(Action.MENU)
        self.shot("30-menu")
        for place, entry in enumerate(self.window.menu.actions()):
            if entry.menu():
                self.window.menu.setActiveAction(entry)
                entry.menu().popup(self.window.menu.mapToGlobal(QPoint(150, place * 20)))
                self.shot(f"31-menu-{place}")
                entry.menu().close()
        self.window.menu.close()
        for kind, name in ((TrackKind.AUDIO, "sound"), (TrackKind.SUBTITLE, "subtitles")):
            self.window.stage.wake()
            QTimer.singleShot(600, lambda name=name: self.shot(f"32-{name}"))
            QTimer.singleShot(1000, self.close_popup)
            self.do(Action.AUDIO_MENU if kind is TrackKind.AUDIO else Action.SUBTITLE_MENU)
            self.until(lambda: False, 1200)
        QTimer.singleShot(600, lambda: self.shot("33-chapters"))
        QTimer.singleShot(1000, self.close_popup)
        self.do(Action.CHAPTERS)
        self.until(lambda: False, 1200)

    def dialogs(self):
        for name, action in (
            ("40-go-to", Action.GO_TO),
            ("41-address", Action.OPEN_ADDRESS),
            ("42-open", Action.OPEN_FILE),
            ("43-log", Action.LOG),
        ):
            QTimer.singleShot(1500, lambda name=name: self.shot(name))
            QTimer.singleShot(2200, self.close_dialog)
            self.do(action)
            self.until(lambda: False, 2400)

    def settings(self):
        self.do(Action.SETTINGS)
        dialog = self.window.settings_window.dialog
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            self.shot(f"50-settings-{row:02}")
        dialog.search.setText("sub")
        self.shot("51-settings-search")
        dialog.close()

    def troubles(self):
        notice = self.window.stage.notice
        notice.show_trouble(
            Sentence("This film cannot be opened.", "Is it complete? Try another one."), again=True
        )
        self.shot("60-trouble")
        notice.hide()
        self.do(Action.LOUDER)
        self.shot("61-notice")
        self.do(Action.MINI)
        self.until(lambda: False, 800)
        self.shot("62-mini")
        self.do(Action.MINI)

    def afterwards(self):
        player = self.window.player
        for _ in range(2):
            before = player.media
            self.do(Action.NEXT_FILM)
            self.until(lambda before=before: player.media != before and player.position > 0.2)
            player.seek_to(12.0)
            player.play()
            self.until(lambda: player.position > 12.5)
            player.pause()
            self.until(lambda: False, 1000)
        self.do(Action.CLOSE_FILM)
        self.until(lambda: False, 1000)
        self.shot("70-welcome-with-films")

    def library(self):
        """All films, one of them with its form, a series, a search, the folders, and none."""
        stock_library(self.films)
        self.do(Action.LIBRARY)
        room = self.window.library
        self.until(lambda: room.is_built)
        films = room.page.view
        self.shot("80-library")
        films.hall.head.look_for("harbour")
        self.shot("81-library-search")
        films.hall.open_series("Harbour lights")
        self.shot("82-library-series")
        films.hall.step_back()
        room.page.shelf.film_wanted.emit(f"{1:032x}")
        self.shot("83-film")
        films.page.edit.click()
        self.shot("84-film-edit")
        films.page.left.emit()
        QTimer.singleShot(800, lambda: self.shot("85-library-folders"))
        QTimer.singleShot(1500, self.close_dialog)
        films.hall.folders_wanted.emit()
        self.until(lambda: False, 1800)
        shelf = room.page.shelf
        shelf.do(lambda library: library.remove([film.key for film in shelf.films]))
        self.until(lambda: not shelf.films)
        self.shot("86-library-empty")
        self.do(Action.LIBRARY)

    def moments(self):
        """Look for a moment, judge two shots, and see them marked in the film."""
        look_through(self.films[0])
        self.window.opening.open([str(self.films[0])])
        self.until(lambda: self.window.player.position > 1)
        self.window.player.pause()
        view = self.window.finding.open()
        shots = view.results.list
        self.shot("90-moments")
        view.box.line.setText("a coat")
        view.box.said.emit()
        self.until(shots.found.rowCount)
        self.shot("91-moments-found")
        for row, good in ((1, True), (2, False)):
            shots.select(row)
            answered = []
            view.search.answered.connect(answered.append)
            view.search.judge(shots.current, good)
            self.until(lambda answered=answered: answered)
        self.shot("92-moments-judged")
        self.do(Action.LIBRARY)
        self.window.stage.wake()
        self.shot("93-moments-marked")
        self.do(Action.FIND_REGION)
        self.until(lambda: self.window.finding.picker)
        QTest.keyClick(self.window.finding.picker, Qt.Key.Key_Left)
        self.shot("94-moments-part")
        QTest.keyClick(self.window.finding.picker, Qt.Key.Key_Escape)

    def do(self, action):
        self.window.bound[action].trigger()

    def close_popup(self):
        while popup := QApplication.activePopupWidget():
            popup.close()

    def close_dialog(self):
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()

    def shot(self, name):
        """Draw the window, and at their places the other ones that are open."""
        self.rest()
        picture = self.window.grab()
        painter = QPainter(picture)
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible() and widget.width() > 1:
                painter.drawPixmap(widget.pos() - self.window.geometry().topLeft(), widget.grab())
        painter.end()
        picture.save(str(self.out / f"{name}.png"))

    def rest(self):
        self.until(lambda: False, SETTLE_MS)

    def until(self, done, patience=PATIENCE_MS):
        """Let the window live until `done` or the milliseconds are over."""
        loop = QEventLoop()
        timer = QTimer(interval=20)
        timer.timeout.connect(lambda: done() and loop.quit())
        timer.start()
        QTimer.singleShot(patience, loop, loop.quit)
        loop.exec()


if __name__ == "__main__":
    main()
