"""The API's page in a real browser, as a person uses it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.api_server import furnish, serving

selenium = pytest.importorskip("selenium.webdriver")
By = pytest.importorskip("selenium.webdriver.common.by").By
Wait = pytest.importorskip("selenium.webdriver.support.ui").WebDriverWait

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1200,900",
)


@pytest.fixture(scope="module")
def served(models, tmp_path_factory):
    home = tmp_path_factory.mktemp("page")
    furnish(home)
    with serving(home) as server:
        yield server


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


@pytest.fixture
def page(browser, served):
    browser.get("about:blank")
    browser.get(f"{served.address}/#{served.token}")
    wait(browser, lambda: len(browser.find_elements(By.CSS_SELECTOR, "#films .tile")) == 3)
    return browser


def wait(browser, so) -> None:
    Wait(browser, 20).until(lambda _: so())


def texts(browser, where):
    return [element.text for element in browser.find_elements(By.CSS_SELECTOR, where)]


def view(browser, name):
    browser.find_element(By.CSS_SELECTOR, f"[data-view={name}]").click()


def test_films_are_shown_and_a_title_is_never_markup(page):
    assert "<b>Snow</b>" in texts(page, "#films .words p:first-child")


def test_a_poster_is_painted(page):
    wait(page, lambda: page.find_elements(By.CSS_SELECTOR, "#films .art img"))
    painted = "return document.querySelector('#films .art img').naturalWidth"
    wait(page, lambda: page.execute_script(painted) > 0)


def test_the_token_does_not_stay_in_the_address(page, served):
    assert served.token not in page.current_url


def test_typing_filters_the_films(page):
    page.find_element(By.ID, "filter").send_keys("zoo")
    wait(page, lambda: texts(page, "#films .words p:first-child") == ["Zoo"])


def test_a_search_shows_shots_with_their_pictures(page):
    view(page, "moments")
    page.find_element(By.NAME, "words").send_keys("a red dress\n")
    wait(page, lambda: page.find_elements(By.CSS_SELECTOR, "#found .art img"))
    assert "24 frames of 2 films" in page.find_element(By.ID, "searched").text


def test_a_picture_that_is_none_is_said_to_be_none(page, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    view(page, "picture")
    page.find_element(By.ID, "file").send_keys(str(broken))
    wait(page, lambda: page.find_element(By.ID, "notice").text)


def test_a_picture_gets_products(page, shared_data):
    photo = next((shared_data / "films" / "stills").glob("*.jpg"))
    view(page, "picture")
    page.find_element(By.ID, "file").send_keys(str(Path(photo).resolve()))
    done = (By.CSS_SELECTOR, "#products h2, #products p:not(.told)")
    Wait(page, 60).until(lambda browser: browser.find_elements(*done))


def test_a_wrong_token_asks_for_the_right_one(browser, served):
    browser.get("about:blank")
    browser.get(f"{served.address}/#wrong")
    browser.refresh()
    wait(browser, lambda: browser.find_element(By.ID, "token").is_displayed())
    browser.find_element(By.NAME, "token").send_keys(served.token + "\n")
    wait(browser, lambda: len(browser.find_elements(By.CSS_SELECTOR, "#films .tile")) == 3)


def test_nothing_of_the_page_was_blocked_or_broken(page):
    page.get_log("browser")  # what the tests before provoked
    page.refresh()
    wait(page, lambda: len(page.find_elements(By.CSS_SELECTOR, "#films .tile")) == 3)
    trouble = [line for line in page.get_log("browser") if "poster" not in line["message"]]
    assert trouble == []
