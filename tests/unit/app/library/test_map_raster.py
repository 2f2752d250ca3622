import numpy as np
import pytest

from app.library.map_raster import Raster, packed

RED, BLUE = packed(("#ff0000", "#0000ff"))


def drawn(spots, colours, radius=1.0):
    return Raster().draw(
        (20, 10), np.array(spots, np.float32).T, np.array(colours, np.uint32), radius
    )


@pytest.mark.parametrize("radius", [1.0, 1.5, 4.0])
def test_a_dot_is_where_its_spot_is(radius):
    assert drawn([(12, 4)], [RED], radius)[4, 12] == RED


def test_a_later_dot_covers_an_earlier_one():
    assert drawn([(5, 5), (5, 5)], [RED, BLUE])[5, 5] == BLUE


@pytest.mark.parametrize("spot", [(-1, 5), (5, -1), (20, 5), (5, 10), (1e9, 5)])
def test_a_dot_outside_is_not_drawn(spot):
    assert not drawn([spot], [RED]).any()


def test_the_edge_of_a_large_dot_is_mixed_with_its_ground():
    assert len(np.unique(drawn([(10, 5)], [RED], 3.0))) > 2
