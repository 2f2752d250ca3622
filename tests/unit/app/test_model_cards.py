"""Model cards: those that come with the program, a person's own, and which one is taken."""

from __future__ import annotations

import hashlib

import pytest

from app.model_cards import BUNDLED, OWN_CARDS, State, choose, load_cards
from store.artifacts import FolderSource, NpmSource, UrlSource, WheelSource
from vision.errors import CardError

CONTENT = b"my model"
OWN_CARD = f"""
[my-yolo]
role = "detector"
title = "Mine"
licence = "MIT"
architecture = "yolox"
rank = 9

[my-yolo.preprocessing]
size = [416, 416]
colour = "bgr"
resize = "letterbox"

[my-yolo.files.model]
name = "my_yolo.onnx"
size = {len(CONTENT)}
sha256 = "{hashlib.sha256(CONTENT).hexdigest()}"
sources = [
  {{ folder = "/mirror" }},
  {{ url = "https://models.test/my_yolo.onnx" }},
  {{ wheel = "my-yolo==1.0", member = "my_yolo/model.onnx" }},
  {{ npm = "@me/my-yolo@1.0.0", member = "package/model.onnx" }},
]
"""


def write_card(folder, text: str = OWN_CARD) -> None:
    (folder / OWN_CARDS).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("role", ["matting", "faces", "detector", "encoder"])
def test_every_role_has_one_default(tmp_path, role):
    entries = [entry for entry in load_cards(tmp_path).values() if entry.card.role == role]

    assert sum(entry.default for entry in entries) == 1


def test_every_shipped_file_can_be_had_without_upstream(tmp_path):
    for entry in load_cards(tmp_path).values():
        if entry.default:
            wanted = {**entry.artifacts, **{p: r.raw for p, r in entry.recipes.items()}}
            kinds = {part: {type(s) for s in a.sources} for part, a in wanted.items()}
            assert all(kind & {WheelSource, NpmSource} for kind in kinds.values()), kinds


def test_every_recipe_is_known(tmp_path):
    recipe = pytest.importorskip("vision.recipe")
    named = {r.name for entry in load_cards(tmp_path).values() for r in entry.recipes.values()}

    assert named <= recipe.RECIPES.keys()


@pytest.mark.parametrize(
    ("name", "metric"),
    [("clip-vit-b-32", "cosine"), ("resnet50", "euclidean"), ("vgg16", "euclidean")],
)
def test_models_of_posters_declare_their_metric(tmp_path, name, metric):
    assert load_cards(tmp_path)[name].card.metric == metric


def test_own_card_stands_beside_the_others(tmp_path):
    write_card(tmp_path)

    entries = load_cards(tmp_path)

    assert {"my-yolo", "yunet"} <= entries.keys()
    assert [type(source) for source in entries["my-yolo"].artifacts["model"].sources] == [
        FolderSource,
        UrlSource,
        WheelSource,
        NpmSource,
    ]


def test_own_card_replaces_the_one_of_its_name(tmp_path):
    write_card(tmp_path, OWN_CARD.replace("my-yolo", "yolox-nano"))

    assert load_cards(tmp_path)["yolox-nano"].card.title == "Mine"


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('title = "Mine"', 'title = "Mine"\ncolor = 1', "unknown key my-yolo.color"),
        ("size = [416, 416]", "sise = [1, 1]", "my-yolo.preprocessing"),
        ('colour = "bgr"', 'colour = "bgr"\nzoom = 2', "unknown key my-yolo.preprocessing.zoom"),
        ('name = "my_yolo.onnx"', 'name = "../evil"', "my-yolo.files.model.name"),
        ('role = "detector"', 'role = "oracle"', "my-yolo.role"),
        ("https://models.test", "http://models.test", "my-yolo.files.model.sources.1.url"),
        ("my-yolo==1.0", "--index-url=x", "my-yolo.files.model.sources.2.wheel"),
        ("@me/my-yolo@1.0.0", "--registry=x", "my-yolo.files.model.sources.3.npm"),
        (', member = "my_yolo/model.onnx"', "", "a source is url, wheel and member"),
        ("my_yolo.onnx", "u2netp.onnx", "The models u2netp and my-yolo differ on u2netp.onnx."),
        ("[my-yolo.files.model]", '[my-yolo.files.model]\nrecipe = "x"', "go together"),
        ("[my-yolo.files.model]", "[my-yolo.files.model]\nbundled = true", "has no sources"),
        ('title = "Mine"', 'title = "Mine"\nmetric = "angle"', "my-yolo.metric"),
        ("[my-yolo]", "[my-yolo", "is not TOML"),
    ],
)
def test_wrong_card_is_named(tmp_path, old, new, complaint):
    write_card(tmp_path, OWN_CARD.replace(old, new))

    with pytest.raises(CardError) as caught:
        load_cards(tmp_path)

    assert complaint in str(caught.value)


def test_bundled_file_comes_with_the_program(tmp_path):
    start = OWN_CARD.index("sources")
    write_card(tmp_path, f"{OWN_CARD[:start]}bundled = true\n")

    entry = load_cards(tmp_path)["my-yolo"]

    assert entry.card.files["model"].path == BUNDLED / "my_yolo.onnx"
    assert entry.artifacts == {}


def test_default_is_taken_when_nothing_is_here(tmp_path):
    assert choose(load_cards(tmp_path), "detector").default


def test_highest_rank_that_is_here_is_taken(tmp_path):
    write_card(tmp_path)
    (tmp_path / "my_yolo.onnx").write_bytes(CONTENT)

    assert choose(load_cards(tmp_path), "detector").card.name == "my-yolo"


def test_named_card_is_taken_even_when_it_is_missing(tmp_path):
    assert choose(load_cards(tmp_path), "matting", "u2net").card.name == "u2net"


def test_name_of_another_role_is_refused(tmp_path):
    with pytest.raises(CardError, match="no detector called u2net; there are: ssd-mobilenet-v3"):
        choose(load_cards(tmp_path), "detector", "u2net")


@pytest.mark.parametrize(
    ("content", "by_size", "by_bytes"),
    [
        (None, State.MISSING, State.MISSING),
        (CONTENT, State.PRESENT, State.PRESENT),
        (CONTENT[:-1], State.DAMAGED, State.DAMAGED),
        (CONTENT[:-1] + b"L", State.PRESENT, State.DAMAGED),
    ],
)
def test_state(tmp_path, content, by_size, by_bytes):
    write_card(tmp_path)
    if content is not None:
        (tmp_path / "my_yolo.onnx").write_bytes(content)

    entry = load_cards(tmp_path)["my-yolo"]

    assert (entry.state, entry.verified_state()) == (by_size, by_bytes)
