"""A small index that is published, and a home that follows it."""

from __future__ import annotations

from app.catalogue_update import update_catalogue
from app.model_cards import load_cards
from app.paths import models_folder
from store.index_writer import IndexMaker, write_index
from store.manifest import MANIFEST, read_manifest
from tests.forged_release import Forge
from tests.small_index import ROWS, row, unit

CHANGED = [*ROWS[:-1], row("sandal", "footwear", unit(1, 0, 0, 0))]


def small_index(folder, rows=ROWS):
    """Write an index as the encoder that comes with the program would."""
    sha256 = load_cards(models_folder())["trendflix-eyes"].card.files["image"].sha256
    write_index(folder, IndexMaker("demo", "trendflix-eyes", sha256, 4), [rows])
    return folder


def files_of(folder):
    names = (MANIFEST, *read_manifest(folder).files)
    return {name: (folder / name).read_bytes() for name in names}


def publish_two(folder, server):
    """Publish an index and let the home of TRENDFLIX_HOME follow it, then publish another."""
    forge = Forge(server.folder)
    forge.publish(2, files_of(small_index(folder / "old")))
    root = (server.folder / "metadata/1.root.json").read_bytes()
    update_catalogue(server.url, root, "", lambda _done, _size: None)
    forge.publish(3, files_of(small_index(folder / "new", CHANGED)))
