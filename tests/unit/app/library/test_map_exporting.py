import json

import numpy as np
import pytest
from PIL import Image

from app.library.map import MapQuestion
from app.library.map_export import MapExportQuestion
from store.errors import NotWritableError
from tests.unit.app.library.test_mapping import Shop


@pytest.fixture
def shop(models, tmp_path):
    shop = Shop(tmp_path)
    for number in range(2):
        shop.add(number)
    yield shop
    shop.library.close()


def export(shop, form, name):
    out = shop.folder / name
    question = MapExportQuestion(map=MapQuestion(), form=form, out=str(out))
    return out, shop.engine.answer(question, lambda _share, _doing: None)


def test_a_page_has_the_pictures_of_its_points(shop):
    out, written = export(shop, "html", "map.html")
    assert "data:image/webp;base64," in out.read_text(encoding="utf-8")
    assert written.pictures == 24


def test_a_picture_has_the_colours_of_the_films(shop):
    out, _ = export(shop, "png", "map.png")
    with Image.open(out) as picture:
        colours = {colour for _, colour in picture.getcolors(1 << 20)}
    assert {(0xE6, 0x9F, 0x00), (0x56, 0xB4, 0xE9)} <= colours


def test_a_folder_has_a_row_for_every_point(shop):
    out, _ = export(shop, "folder", "projector")
    vectors = np.loadtxt(out / "vectors.tsv", delimiter="\t")
    metadata = (out / "metadata.tsv").read_text(encoding="utf-8").splitlines()
    assert (vectors.shape, len(metadata)) == ((24, 512), 25)


def test_the_sheet_of_a_folder_has_a_cell_for_every_point(shop):
    out, _ = export(shop, "folder", "projector")
    config = json.loads((out / "projector_config.json").read_text())["embeddings"][0]
    side = config["sprite"]["singleImageDim"][0]
    with Image.open(out / "sprite.png") as sheet:
        width, height = sheet.size
    assert (width // side) * (height // side) >= 24


def test_a_folder_that_may_not_be_written_is_told(shop):
    (shop.folder / "file").touch()
    with pytest.raises(NotWritableError):
        export(shop, "svg", "file/map.svg")
