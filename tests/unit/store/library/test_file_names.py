"""What names say."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.library.facts import Facts
from store.library.file_names import category_of_folder, facts_of_name
from store.library.film import Kind

ROOT = Path("/films")
E = Kind.EPISODE


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("Rain.2019.1080p.BluRay.x264-GRP.mkv", Facts("Rain", year=2019)),
        ("Rain (2019)/movie.mkv", Facts("Rain", year=2019)),
        ("Sci-Fi/Alien (1979).mkv", Facts("Alien", year=1979)),
        ("Blade.Runner.2049.2017.2160p.mkv", Facts("Blade Runner 2049", year=2017)),
        ("1917.mkv", Facts("1917", year=1917)),
        ("90 minutes.mkv", Facts("90 minutes")),
        ("smpte-2997.mp4", Facts("smpte-2997")),
        ("The.Wire.S01E02.The.Detail.mkv", Facts("The Detail", E, 0, "The Wire", 1, 2)),
        ("The Wire/Season 1/02 - The Detail.mkv", Facts("The Detail", E, 0, "The Wire", 1, 2)),
        ("Friends/S02/Friends - 2x05 - The One.mkv", Facts("The One", E, 0, "Friends", 2, 5)),
        ("[Grp] Show - 05 [1080p].mkv", Facts("[Grp] Show - 05 [1080p]", E, 0, "Show", 0, 5)),
        ("VID_20190101_123456.mp4", Facts("VID_20190101_123456", year=2019)),
        ("IMG_0012.MOV", Facts("IMG_0012")),
        ("Rain/Trailers/one.mkv", Facts("one", Kind.CLIP)),
        ("Rain-trailer.mp4", Facts("Rain", Kind.CLIP)),
    ],
)
def test_names_are_understood(name, facts):
    assert facts_of_name(ROOT / name, ROOT) == facts


@pytest.mark.parametrize(
    ("name", "title", "category"),
    [
        ("Rain.mkv", "Rain", ""),
        ("Nature/Rain.mkv", "Rain", "Nature"),
        ("Nature/2019/Rain.mkv", "Rain", "Nature"),
        ("Rain (2019)/Rain.mkv", "Rain", ""),
        ("The Wire/Season 1/02.mkv", "The Wire", ""),
    ],
)
def test_the_first_folder_is_the_category_unless_it_is_the_films_own(name, title, category):
    assert category_of_folder(ROOT / name, ROOT, title) == category
