from __future__ import annotations

import pytest

from store.errors import SourceError
from store.release_origin import FolderOrigin, WebOrigin
from store.transfer import Terms
from tests.forged_release import serving

TERMS = Terms(loopback=True, tries=2, backoff=0.01)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "metadata").mkdir()
    (tmp_path / "metadata/small.json").write_bytes(b"12345")
    return tmp_path


@pytest.fixture(params=["folder", "web"])
def origin(request, folder):
    if request.param == "folder":
        yield FolderOrigin(folder)
        return
    with serving(folder) as server:
        yield WebOrigin(server.url + "/", TERMS)


def test_a_small_file(origin):
    assert origin.read("metadata/small.json", 5) == b"12345"


def test_no_file(origin):
    assert origin.read("metadata/none.json", 5) is None


def test_a_file_that_is_too_long(origin):
    with pytest.raises(SourceError, match="more than"):
        origin.read("metadata/small.json", 4)


def test_only_https_is_asked(folder):
    with serving(folder) as server, pytest.raises(SourceError, match="only https"):
        WebOrigin(server.url).read("metadata/small.json", 5)
