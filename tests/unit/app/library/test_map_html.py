import json
import re

from app.library.map_html import as_html
from tests.unit.app.library.test_map_colours import answer_of

HOSTILE = (
    "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>\u2028@@SCRIPT@@"
)


def page_of(title="A film", **values):
    answer = answer_of(1)
    film = answer.films[0].model_copy(update={"title": title})
    return as_html(answer.model_copy(update={"films": (film,), **values}), "film", [], None)


def data_of(page):
    return re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1]


def test_a_hostile_title_ends_no_script():
    assert page_of(HOSTILE).count("<script") == page_of().count("<script")


def test_a_hostile_title_stays_what_it_is_apart_from_what_cannot_be_seen():
    data = json.loads(data_of(page_of(HOSTILE)))
    assert data["films"] == [HOSTILE.replace("\u2028", " ")]


def test_the_page_may_load_nothing():
    assert "default-src 'none'" in page_of()


def test_the_page_names_no_other_place():
    assert not re.search(r"(src|href)=|https?://", page_of())


def test_all_places_are_filled():
    assert "@@" not in page_of()
