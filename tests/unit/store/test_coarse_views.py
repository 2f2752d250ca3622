"""One coarse view for each category of an index in the making."""

from __future__ import annotations

import pytest

from store.coarse import LEAST
from store.coarse_views import CoarseViews
from store.manifest import Segment
from tests.clustered import DIMENSION, clustered


@pytest.fixture(scope="module")
def stored():
    return clustered(LEAST)


@pytest.fixture
def views(tmp_path):
    (tmp_path / "room").mkdir()
    return CoarseViews(tmp_path, tmp_path / "room", DIMENSION)


def segment(category, coarse=None):
    name = "vectors-0123456789abcdef.f16"
    sketch = coarse and "sketch-0123456789abcdef.i8"
    return Segment(
        category=category,
        count=1,
        vectors=name,
        catalog=name,
        thumbnails=name,
        sketch=sketch,
        coarse=coarse,
    )


def test_too_few_teach_no_view(views, stored):
    assert views.of("bag", stored[:-1]) is None


def test_a_view_is_learned_once(views, stored):
    assert views.of("bag", stored) is views.of("bag", stored[:1])


def test_each_category_has_its_own(views, stored):
    assert views.of("bag", stored) is not views.of("tie", stored)


def test_a_view_is_in_the_folder_under_its_name(views, stored, tmp_path):
    view = views.of("bag", stored)
    assert (tmp_path / view.file[0]).read_bytes() == view.coarse.content()


def test_a_kept_segment_hands_its_view_on(views, stored, tmp_path):
    (tmp_path / "other").mkdir()
    name, seal = views.of("bag", stored).file
    later = CoarseViews(tmp_path, tmp_path / "other", DIMENSION)
    later.go_on(segment("bag", name), {name: seal})
    assert later.of("bag", stored[:1]).file == (name, seal)


def test_a_segment_without_sketches_hands_nothing_on(views, stored):
    views.go_on(segment("bag"), {})
    assert views.of("bag", stored[:1]) is None


def test_a_sketch_without_its_view_is_no_segment():
    with pytest.raises(ValueError, match="view"):
        Segment.model_validate(segment("bag").model_dump() | {"sketch": "sketch-0.i8"})
