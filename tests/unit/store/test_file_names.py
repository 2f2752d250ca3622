from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.file_names import is_plain


@pytest.mark.parametrize("name", ["manifest.json", "vectors-0123.f16", "a", "a" * 64, "con-1.f16"])
def test_plain_names(name):
    assert is_plain(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "../a",
        "a/b",
        "a\\b",
        "A",
        "a" * 65,
        ".a",
        "a.",
        "a b",
        "a\n",
        "nul",
        "com1.f16",
    ],
)
def test_names_that_are_none(name):
    assert not is_plain(name)


@given(st.text())
def test_a_plain_name_stays_in_its_folder(name):
    if is_plain(name):
        assert [PurePosixPath(name).name, PureWindowsPath(name).name] == [name, name]
