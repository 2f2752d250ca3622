import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from app.language import speak


@pytest.fixture
def application(qapp):
    yield qapp
    speak(qapp, "en")


def test_speak_takes_the_former_translators_away(application: QApplication, qtbot):
    speak(application, "en")
    before = len(application.findChildren(QTranslator))
    speak(application, "de")
    speak(application, "en")
    qtbot.waitUntil(lambda: len(application.findChildren(QTranslator)) == before)


def test_the_direction_follows_the_language(application: QApplication):
    speak(application, "ar")
    assert application.isRightToLeft()


def test_another_language_is_offered(window):
    window.remembered.change(language="es")
    assert window.stage.notice.text == "TrendFlix speaks Español from the next start on"


def test_the_same_language_is_not_offered(window):
    window.remembered.change(language="en")
    assert not window.stage.notice.text


def test_restarting_keeps_the_place_and_closes(window, qtbot):
    window.remembered.change(language="es")
    with qtbot.waitSignal(window.language_switch.wanted):
        window.language_switch.button.click()
    assert window.language_switch.place is not None
    assert not window.isVisible()
