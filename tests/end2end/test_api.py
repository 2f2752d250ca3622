"""The API as other programs meet it: a real server on loopback."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from tests.api_attacks import ATTACKS, status_of
from tests.api_server import DIMENSION, furnish, serving
from tests.command_line import told, trendflix

RAIN, SNOW, ZOO = (f"{number:032x}" for number in (1, 2, 3))


@pytest.fixture(scope="module")
def served(models, tmp_path_factory):
    home = tmp_path_factory.mktemp("served")
    furnish(home)
    with serving(home) as server:
        yield server


@pytest.fixture(scope="module")
def client(served):
    with served.client() as open_client:
        yield open_client


def png(size=(64, 64)):
    content = BytesIO()
    Image.new("RGB", size, "red").save(content, "PNG")
    return content.getvalue()


def test_the_films_are_told_by_title(client):
    told = client.get("/v1/films").json()
    assert [film["title"] for film in told["films"]] == ["<b>Snow</b>", "Rain", "Zoo"]
    assert told["total"] == 3


def test_films_are_found_by_a_tag(client):
    assert [film["key"] for film in client.get("/v1/films?words=WET").json()["films"]] == [RAIN]


def test_films_of_a_category_are_told_alone(client):
    assert client.get("/v1/films?category=animals").json()["total"] == 1


def test_an_unknown_film_is_said_to_be_none(client):
    answer = client.get(f"/v1/films/{'0' * 32}")
    assert (answer.status_code, answer.json()["code"]) == (404, "AbsentError")


def test_frames_have_the_time_a_viewer_sees(client):
    told = client.get(f"/v1/films/{RAIN}/frames?first=2&most=1").json()
    assert told["frames"] == [{"number": 2, "shot": 1, "pts": 3.5, "clock": 2.0}]
    assert told["total"] == 12


def test_a_frame_is_a_picture(client):
    answer = client.get(f"/v1/films/{RAIN}/frames/3")
    assert answer.headers["content-type"] == "image/webp"
    assert Image.open(BytesIO(answer.content)).size == (160, 90)


def test_a_film_that_was_not_indexed_has_no_frames(client):
    assert client.get(f"/v1/films/{ZOO}/frames").status_code == 404


def test_a_poster_is_a_picture(client):
    content = client.get(f"/v1/films/{RAIN}/poster").content
    assert Image.open(BytesIO(content)).format == "WEBP"


def test_moments_are_found_by_words(client):
    told = client.post("/v1/moments", json={"words": "a red dress", "top": 3}).json()
    assert len(told["moments"]) == 3
    assert (told["frames"], told["films"]) == (24, 2)


def test_words_are_embedded(client):
    told = client.post("/v1/embeddings", json={"words": ["a red dress", "a dog"]}).json()
    rows = np.array(told["embeddings"])
    assert rows.shape == (2, DIMENSION)
    assert np.linalg.norm(rows, axis=1) == pytest.approx([1, 1], abs=1e-5)


def test_a_picture_that_is_none_is_refused_in_words(client):
    answer = client.post("/v1/products", content=b"no picture")
    assert answer.status_code == 422
    assert answer.json()["code"] == "PictureError"


def test_products_are_found_on_a_picture(client, shared_data):
    photo = next((shared_data / "films" / "stills").glob("*.jpg"))
    answer = client.post("/v1/products?top=2", content=photo.read_bytes())
    assert answer.status_code == 200
    assert all(len(item["matches"]) <= 2 for item in answer.json()["items"])


def test_without_a_catalogue_a_sentence_says_what_to_do(models, tmp_path):
    furnish(tmp_path / "home")
    (tmp_path / "home" / "demo-index").unlink(missing_ok=True)
    with serving(tmp_path / "home") as server, server.client() as own:
        answer = own.post("/v1/products", content=png())
    assert (answer.status_code, answer.json()["code"]) == (409, "IndexMissingError")
    assert answer.json()["what"].startswith("There is no product index")


def test_a_port_that_is_taken_is_said_before_anything_else(served, tmp_path, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    done = trendflix("serve", "--port", str(served.port))
    assert done.stdout == ""
    assert told(done)[0] == f"Port {served.port} of 127.0.0.1 cannot be used."


def test_what_was_asked_is_counted_without_its_content(client):
    client.get("/v1/films?words=secretword")
    told = client.get("/metrics").text
    assert 'trendflix_requests_total{route="/v1/films",status="200"}' in told
    assert "secretword" not in told


def test_the_description_names_every_route(client):
    paths = client.get("/openapi.json").json()["paths"]
    assert {"/v1/films", "/v1/moments", "/v1/products", "/v1/embeddings", "/health"} <= set(paths)


@pytest.mark.parametrize("name", ATTACKS)
def test_a_hostile_request_is_turned_away(served, name):
    status = status_of(served, ATTACKS[name])
    assert status == 0 or 400 <= status < 500


def test_fifty_clients_at_once_are_all_answered(served):
    def ask(number: int) -> int:
        with served.client() as own:
            question = {"words": "a red dress", "top": 1 + number % 5}
            return own.post("/v1/moments", json=question).status_code

    with ThreadPoolExecutor(50) as pool:
        assert set(pool.map(ask, range(50))) == {200}


def test_an_allowed_page_may_read_the_answer(models, tmp_path):
    furnish(tmp_path / "home")
    origin = {"Origin": "https://shop.example"}
    with (
        serving(tmp_path / "home", "--allow-origin", "https://shop.example") as server,
        server.client() as own,
    ):
        answer = own.get("/v1/films", headers=origin)
        assert answer.headers["access-control-allow-origin"] == "https://shop.example"
        asked = origin | {"Access-Control-Request-Method": "POST"}
        assert own.options("/v1/moments", headers=asked).status_code == 204


def test_long_work_is_heard_of_until_it_ends(client):
    job = client.post("/v1/jobs", json={"kind": "index", "films": [ZOO]}).json()
    assert job["stage"] == "running"
    with client.stream("GET", f"/v1/jobs/{job['id']}/events") as events:
        told = [line for line in events.iter_lines() if line.startswith("data: ")]
    ended = client.get(f"/v1/jobs/{job['id']}").json()
    assert json.loads(told[-1].removeprefix("data: ")) == ended
    assert ended["answer"]["refused"][0]["film"] == ZOO


def test_a_map_is_drawn_as_long_work(client):
    job = client.post("/v1/jobs", json={"kind": "map", "of": "frames"}).json()
    with client.stream("GET", f"/v1/jobs/{job['id']}/events") as events:
        told = [line for line in events.iter_lines() if line.startswith("data: ")]
    assert len(json.loads(told[-1].removeprefix("data: "))["answer"]["places"]) == 24


def test_long_work_can_be_ended(client):
    job = client.post("/v1/jobs", json={"kind": "index", "films": [ZOO]}).json()
    assert client.delete(f"/v1/jobs/{job['id']}").json()["stage"] in {"cancelled", "done"}


def test_an_unknown_job_is_said_to_be_none(client):
    assert client.get(f"/v1/jobs/{'0' * 16}").status_code == 404
