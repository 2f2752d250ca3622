"""Brings the files of translators up to date with the words in the code, and compiles them.

    python -m installers.translations

Words are what `tr` and `marked` are given, the lines of a few tables (actions, settings,
sentences, causes), and what is said by errors that the window has a sentence for. Qt's own
lupdate files words by the class they stand in, and sees no tables.
What is new is marked unfinished; what is gone goes.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, get_args
from xml.etree import ElementTree as ET

from app.errors import FOR_THE_LOG, SENTENCES
from player.causes import CAUSES
from vision.attributes import WORDS
from vision.types import Category

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "app"
FORMS = {"de": 2, "es": 2, "zh_CN": 1, "ar": 6}
"""The languages translated into, and how many forms a counted word has in each (Qt Linguist)."""
_CALLS = {"tr", "marked", "Sentence", "About", "Cause"} | (set(SENTENCES) - FOR_THE_LOG)
_TABLES = ("Action", "Group", "Band")
_FOLDERS = ("app", "player", "store")


def words_in_code() -> list[str]:
    """Return every text a viewer may read, once, in the order of the alphabet."""
    words = {word for kind in WORDS.values() for word in kind} | set(get_args(Category))
    for folder in _FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            words |= set(_words_of(ast.parse(path.read_text(encoding="utf-8"))))
    return sorted(word for word in words if not _is_code(word))


def translated(path: Path) -> dict[str, list[str]]:
    """Return the forms of every text of a file of translators; empty where unfinished."""
    if not path.exists():
        return {}
    found = {}
    for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
        for translation in message.iter("translation"):
            forms = [form.text or "" for form in translation.iter("numerusform")]
            done = translation.get("type") != "unfinished"
            words = (forms or [translation.text or ""]) if done else []
            found[message.findtext("source", "")] = words
    return found


def write(path: Path, language: str, words: Sequence[str]) -> int:
    """Write the file of one language with what it has of `words`; return how many it lacks."""
    known = translated(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for word in words:
        _add(context, word, known.get(word, []), FORMS[language])
    ET.indent(root, "")
    path.write_text(f"{_HEAD}{ET.tostring(root, encoding='unicode')}\n", encoding="utf-8")
    return sum(not known.get(word) for word in words)


def main() -> int:
    """Bring every language up to date and compile it; 1 where words are not translated."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    words, missing = words_in_code(), 0
    for language in FORMS:
        path = FOLDER / f"app_{language}.ts"
        lacking = write(path, language, words)
        missing += lacking
        sys.stdout.write(f"{language}: {len(words) - lacking} of {len(words)} translated\n")
        command = [str(Path(sys.executable).with_name("pyside6-lrelease")), "-silent", str(path)]
        subprocess.run([*command, "-qm", str(path.with_suffix(".qm"))], check=True)
    return int(missing > 0)


def _add(context: ET.Element, word: str, forms: Sequence[str], most: int) -> None:
    counted = {"numerus": "yes"} if "%n" in word else {}
    message = ET.SubElement(context, "message", counted)
    ET.SubElement(message, "source").text = word
    state = {} if forms else {"type": "unfinished"}
    translation = ET.SubElement(message, "translation", state)
    if not counted:
        translation.text = forms[0] if forms else ""
        return
    for form in forms or [""] * most:
        ET.SubElement(translation, "numerusform").text = form


def _words_of(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_shown(node.func):
            yield from _texts([*node.args, *(one.value for one in node.keywords)])
        elif isinstance(node, ast.ClassDef) and node.name in _TABLES:
            yield from _texts([one.value for one in node.body if isinstance(one, ast.Assign)])


def _is_shown(function: ast.expr) -> bool:
    name = function.id if isinstance(function, ast.Name) else ""
    return name in _CALLS


def _texts(values: Sequence[ast.expr]) -> Iterator[str]:
    for value in values:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def _is_code(text: str) -> bool:
    """Say whether a text is for the machine: an expression of a Cause, or an empty one."""
    return not text.strip() or text in {cause.pattern for cause in CAUSES} or text == "%"


if __name__ == "__main__":
    sys.exit(main())
