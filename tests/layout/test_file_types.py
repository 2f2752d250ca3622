"""What the desktop is told: which files TrendFlix opens, and how it is started with them."""

from __future__ import annotations

import configparser
import plistlib
import re
from importlib.metadata import version
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.film_sources import SOUND_SUFFIXES, SUFFIXES
from app.paths import NAME
from player.playlist_file import SUFFIXES as LISTS

FOLDER = Path(__file__).parents[2] / "installers" / "desktop"
ALL = SUFFIXES | SOUND_SUFFIXES | LISTS
TYPES = {
    ".mp4": "video/mp4", ".m4v": "video/x-m4v", ".mkv": "video/x-matroska",
    ".webm": "video/webm", ".mov": "video/quicktime", ".avi": "video/x-msvideo",
    ".ts": "video/mp2t", ".m2ts": "video/mp2t", ".mpg": "video/mpeg", ".mpeg": "video/mpeg",
    ".wmv": "video/x-ms-wmv", ".flv": "video/x-flv", ".ogv": "video/ogg", ".3gp": "video/3gpp",
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".mka": "audio/x-matroska", ".aac": "audio/aac",
    ".ac3": "audio/ac3", ".flac": "audio/flac", ".ogg": "audio/ogg", ".oga": "audio/ogg",
    ".opus": "audio/x-opus+ogg", ".wav": "audio/x-wav", ".wma": "audio/x-ms-wma",
    ".m3u8": "application/vnd.apple.mpegurl", ".m3u": "audio/x-mpegurl",
}  # fmt: skip
"""As shared-mime-info names them."""
KINDS = {"Application", "Link", "Directory"}
REGISTERED = {"AudioVideo", "Audio", "Video", "Player", "Qt"}
"""Those we use of https://specifications.freedesktop.org/menu-spec/latest/category-registry.html."""
LOCALISED = {"Name", "GenericName", "Comment", "Keywords"}
STRINGS = {"Type", "Version", "Exec", "TryExec", "Icon", "StartupWMClass"}
BOOLEANS = {"Terminal", "StartupNotify"}
LISTED = {"Categories", "Keywords", "MimeType"}


@pytest.fixture(scope="module")
def entry():
    """The lines of the one group."""
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.optionxform = str
    parser.read_string((FOLDER / f"{NAME}.desktop").read_text(encoding="utf-8"))
    assert parser.sections() == ["Desktop Entry"]
    return dict(parser["Desktop Entry"])


# --- Linux: what desktop-file-validate looks at ---------------------------------------------------


def test_entry_has_what_every_entry_needs(entry):
    assert entry["Type"] in KINDS
    assert entry["Name"]
    assert entry["Exec"]


def test_entry_has_only_keys_of_the_specification(entry):
    known = LOCALISED | STRINGS | BOOLEANS | LISTED
    names = {re.fullmatch(r"(\w+)(?:\[([a-z]{2,3}(?:_[A-Z]{2})?)\])?", key) for key in entry}
    assert None not in names
    assert {name[1] for name in names} <= known
    assert {name[1] for name in names if name[2]} <= LOCALISED


def test_entry_says_true_or_false(entry):
    assert {entry[key] for key in BOOLEANS} <= {"true", "false"}


def test_lists_of_the_entry_end_as_lists_do(entry):
    for key in LISTED:
        items = entry[key].split(";")
        assert items[-1] == ""
        assert all(items[:-1])
        assert len(items) == len(set(items))


def test_categories_are_registered_and_have_a_main_one(entry):
    categories = set(entry["Categories"].rstrip(";").split(";"))
    assert categories <= REGISTERED
    assert "AudioVideo" in categories


def test_entry_starts_the_program_with_what_was_chosen(entry):
    program, *arguments = entry["Exec"].split()
    assert (program, arguments) == (NAME, ["%U"])
    assert entry["TryExec"] == entry["Icon"] == NAME


def test_entry_names_every_kind_of_file(entry):
    assert TYPES.keys() == ALL
    named = set(entry["MimeType"].rstrip(";").split(";"))
    assert named == set(TYPES.values())


def test_every_translation_has_all_words(entry):
    languages = {key.partition("[")[2].rstrip("]") for key in entry if "[" in key}
    assert languages == {"de", "es", "zh_CN", "ar"}
    assert all(f"{key}[{one}]" in entry for key in ("GenericName", "Comment") for one in languages)


def test_metainfo_belongs_to_the_entry():
    root = ET.parse(FOLDER / f"{NAME}.metainfo.xml").getroot()
    assert (root.tag, root.get("type")) == ("component", "desktop-application")
    for tag in ("id", "name", "summary", "metadata_license", "project_license", "description"):
        assert root.find(tag) is not None, tag
    assert root.findtext("launchable") == f"{NAME}.desktop"
    assert not root.findtext("summary").endswith(".")
    assert root.find("releases/release").get("version") == version(NAME)


# --- macOS and Windows ----------------------------------------------------------------------------


def test_property_list_names_every_kind_of_file():
    kinds = plistlib.loads((FOLDER / "Info.plist").read_bytes())["CFBundleDocumentTypes"]
    named = {f".{suffix}" for kind in kinds for suffix in kind.get("CFBundleTypeExtensions", ())}
    assert named == ALL
    assert all(kind["CFBundleTypeRole"] == "Viewer" for kind in kinds)


@pytest.mark.parametrize("key", ["SupportedTypes", "FileAssociations"])
def test_registry_names_every_kind_of_file(key):
    lines = (FOLDER / "trendflix.reg").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "Windows Registry Editor Version 5.00"
    start = next(row for row, line in enumerate(lines) if line.endswith(rf"\{key}]")) + 1
    rows = lines[start : lines.index("", start)]
    assert {row.split('"')[1] for row in rows} == ALL


def test_registry_changes_only_what_is_the_users_own():
    lines = (FOLDER / "trendflix.reg").read_text(encoding="utf-8").splitlines()
    assert all("HKEY_CURRENT_USER" in line for line in lines if line.startswith("["))
    assert sum(line == r'@="\"trendflix.exe\" \"%1\""' for line in lines) == 2
