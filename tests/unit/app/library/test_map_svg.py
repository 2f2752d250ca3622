from xml.etree import ElementTree as ET

import pytest

from app.library.map_svg import as_svg
from tests.unit.app.library.test_map_colours import answer_of

NAME = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def drawing():
    answer = answer_of(3)
    film = answer.films[0].model_copy(update={"title": "<script>alert(1)</script> & \x07"})
    hostile = answer.model_copy(update={"films": (film, *answer.films[1:])})
    return ET.fromstring(as_svg(hostile, "film"))


def test_every_point_is_a_circle_beside_those_of_the_legend(drawing):
    assert len(drawing.findall(f"{NAME}circle")) == 3 + 3


def test_a_hostile_title_is_text(drawing):
    assert not drawing.findall(f".//{NAME}script")
