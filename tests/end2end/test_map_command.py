"""`trendflix map` as a person runs it, and its page in a real browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest
from selenium import webdriver as selenium
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait as Wait

from app.library.encoder_choice import library_encoder
from app.library.map import MapQuestion
from app.paths import models_folder
from store.film_index.about import About
from store.film_index.parts import Frame, Line, LineKind
from store.film_index.writer import FilmIndexWriter
from store.pictures import thumbnail
from tests.command_line import told, trendflix
from tests.small_library import film_of, library_of

HOSTILE = (
    "</script><script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--window-size=1200,800",
)


@pytest.fixture(scope="module")
def home(models, tmp_path_factory):
    """A home with three films of ten frames each, one of them with a hostile title and a line."""
    folder = tmp_path_factory.mktemp("home")
    (folder / "models").symlink_to(models_folder())
    films = [film_of(folder, number, category="Drama") for number in range(2)]
    films.append(film_of(folder, 2, title=HOSTILE))
    library_of(folder / "library.sqlite", films).close()
    for number, film in enumerate(films):
        _index(folder / "film-indexes", film.key, number)
    return folder


def _index(folder, film, number):
    card = library_encoder()
    random = np.random.default_rng(number)
    rows = random.normal(size=card.dimension) + random.normal(size=(10, card.dimension)) / 2
    rows = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)
    sha = card.files["image"].sha256
    about = About(
        film, card.name, sha, card.preprocessing.sha256, card.dimension, "rate 1.0", 0.0, 10.0
    )
    writer = FilmIndexWriter(about.file(folder), about)
    picture = thumbnail(np.full((90, 160, 3), number * 90, np.uint8))
    writer.add(0.0, 10.0, [Frame(float(at), row, picture) for at, row in enumerate(rows)])
    writer.write_lines([Line(LineKind.SPOKEN, 1.0, 2.0, HOSTILE)], rows[:1])
    writer.finish()
    writer.close()


def run(home, *arguments):
    return trendflix("map", *arguments, TRENDFLIX_HOME=str(home))


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("Chromium not found: install the packages chromium and chromium-driver")
    options = selenium.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    opened = selenium.Chrome(options, selenium.ChromeService(driver))
    yield opened
    opened.quit()


@pytest.fixture(scope="module")
def written(home, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "map.html"
    done = run(home, "--of", "frames", "--out", out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture
def page(browser, written):
    browser.get("about:blank")
    browser.get(written.as_uri())
    Wait(browser, 20).until(lambda _: browser.find_elements(By.CSS_SELECTOR, "#legend button"))
    return browser


def test_a_browser_shows_every_point_and_complains_of_nothing(page):
    assert page.find_element(By.TAG_NAME, "html").get_attribute("data-points") == "30"
    assert page.get_log("browser") == []


def test_nothing_of_a_title_is_run(page):
    assert page.title == "TrendFlix map"
    legend = [each.text for each in page.find_elements(By.CSS_SELECTOR, "#legend .name")]
    assert any(name.startswith("</script><script>") for name in legend)


def test_words_find_points(page):
    page.find_element(By.ID, "find").send_keys("film 1")
    assert page.find_element(By.ID, "hits").text == "10 found"


def test_keys_show_a_point_and_its_picture(page):
    page.find_element(By.TAG_NAME, "canvas").send_keys("n")
    card = page.find_element(By.ID, "card")
    Wait(page, 20).until(lambda _: card.is_displayed())
    picture = card.find_element(By.CLASS_NAME, "picture")
    assert picture.value_of_css_property("background-image").startswith('url("data:image/webp')


def test_the_points_are_printed_for_programs(home):
    done = run(home, "--of", "shots", "--dimensions", "3", "--json")
    answer = json.loads(done.stdout)
    assert [len(place) for place in answer["places"]] == [3, 3, 3]


def test_lines_of_text_are_drawn(home):
    answer = json.loads(run(home, "--of", "text", "--json").stdout)
    assert answer["words"] == [HOSTILE] * 3


def test_one_film_alone_is_drawn(home):
    answer = json.loads(run(home, "--film", "Film 1", "--json").stdout)
    assert [film["title"] for film in answer["films"]] == ["Film 1"]


def test_without_a_library_a_sentence_says_what_to_do(home, tmp_path):
    (tmp_path / "models").symlink_to(models_folder())
    assert told(run(tmp_path, "--json"))[0] == "There is no library yet."


UMAP = """
import numpy as np
from app.library import umap

random = np.random.default_rng(0)
rows = np.repeat(random.normal(size=(2, 20)) * 5, 20, axis=0) + random.normal(size=(40, 20))
rows = rows.astype(np.float32)
points = umap.fit(rows, 2, 0, lambda _share: None)
placed = umap.place(rows, points, rows[:1] + 0.1, 0)
print(np.linalg.norm(points - placed, axis=1).argmin())
"""


@pytest.mark.timeout(400)  # its compiler alone takes half a minute of a core
def test_umap_draws_and_places():
    """In a process of its own: background removal switches the compiler off that this needs."""
    if not find_spec("umap"):
        pytest.skip("the extra `umap` is not installed")
    environment = {name: word for name, word in os.environ.items() if "NUMBA" not in name}
    command = [sys.executable, "-c", UMAP]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert int(done.stdout or -1) in range(20), done.stderr


@pytest.fixture
def asking(qapp, home, monkeypatch):
    from PySide6.QtCore import QObject

    from app.library_page.map_asking import MapAsking

    monkeypatch.setenv("TRENDFLIX_HOME", str(home))
    page = QObject()
    asking = MapAsking(page)
    yield asking
    asking.end()


def test_a_map_is_drawn_by_a_process_of_its_own(qtbot, asking):
    with qtbot.waitSignal(asking.drawn, timeout=60_000) as drawn:
        asking.ask(MapQuestion())
    assert len(drawn.args[0].places) == 30


def test_what_was_cancelled_is_not_shown_and_another_map_is(qtbot, asking):
    shown = []
    asking.drawn.connect(shown.append)
    asking.ask(MapQuestion(of="shots"))
    asking.cancel()
    assert not asking.busy
    with qtbot.waitSignal(asking.drawn, timeout=60_000):
        asking.ask(MapQuestion(of="films"))
    assert [answer.of for answer in shown] == ["films"]
