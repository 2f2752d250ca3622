"""The language of the window: ours and Qt's own words, and the direction they run in."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QApplication

LANGUAGES: Final[Mapping[str, str]] = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "zh_CN": "简体中文",
    "ar": "العربية",
}
"""Our languages, by code; each is named in its own words."""


def language_of(wanted: str) -> str:
    """Return the code of the language to speak: the one `wanted`, else the system's, else English.

    wanted: one of LANGUAGES, or "" for that of the system.
    """
    if wanted in LANGUAGES:
        return wanted
    for spoken in QLocale.system().uiLanguages():
        for code in LANGUAGES:
            if spoken.replace("-", "_").startswith(code.split("_")[0]):
                return code
    return "en"


def speak(app: QApplication, wanted: str) -> None:
    """Let the windows made from now on speak a language; `wanted` as for `language_of`."""
    code = language_of(wanted)
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{code}"),
        (str(files("resources") / "translations"), f"app_{code}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):  # English needs none
            app.installTranslator(translator)
    app.setLayoutDirection(QLocale(code).textDirection())
