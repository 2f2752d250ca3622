"""Filling the tables of a shared catalogue: only what changed, and never half of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from store.errors import CatalogUnreachableError, IndexEncoderError
from store.index_writer import IndexRow, write_index
from store.manifest import read_manifest
from tests.small_index import MAKER, ROWS, SHA, unit

lancedb = pytest.importorskip("lancedb", reason="LanceDB is not installed")

from store.lance_catalog import LanceCatalog, open_lance  # noqa: E402
from store.lance_upload import upload  # noqa: E402

QUERY = unit(1, 0, 0, 0)


class Shop:
    """An index, and the folder it is shared in."""

    def __init__(self, room):
        self.index, self.share = room / "index", room / "share"

    def publish(self, rows) -> None:
        write_index(self.index, MAKER, [rows])
        upload(self.index, read_manifest(self.index), self.share, lambda _done: None)

    def found(self) -> list[str]:
        with closing(LanceCatalog(self.share)) as catalog:
            return near(catalog)

    def changes(self) -> int:
        """Say how often products were written or deleted."""
        versions = lancedb.connect(self.share).open_table("products_upper_body").list_versions()
        return len(versions)


def near(catalog) -> list[str]:
    keys = [hit.key for hit in catalog.nearest(QUERY, "upper body", 5)]
    return [entry.product.id for entry in catalog.entries(keys)]


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path)
    shop.publish(ROWS)
    return shop


def test_what_was_uploaded_is_found(shop):
    assert shop.found() == ["shirt", "sweater", "far"]


def test_the_same_again_writes_no_product(shop):
    before = shop.changes()
    shop.publish(ROWS)
    assert shop.changes() == before


def test_a_product_that_is_gone_is_found_no_more(shop):
    shop.publish(ROWS[1:])
    assert shop.found() == ["sweater", "far"]


def test_a_new_price_is_seen(shop):
    dearer = replace(ROWS[0], product=replace(ROWS[0].product, price=75.0))
    shop.publish([dearer, *ROWS[1:]])
    with closing(LanceCatalog(shop.share)) as catalog:
        (hit,) = catalog.nearest(QUERY, "upper body", 1)
        assert catalog.entries([hit.key])[0].product.price == 75.0


def test_whoever_has_opened_it_goes_on_with_what_was_there(shop):
    with closing(LanceCatalog(shop.share)) as catalog:
        shop.publish(ROWS[1:])
        assert near(catalog) == ["shirt", "sweater", "far"]


def test_an_upload_that_stops_changes_nothing_for_others(shop):
    write_index(shop.index, MAKER, [ROWS[1:]])

    def stop(_done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        upload(shop.index, read_manifest(shop.index), shop.share, stop)
    assert shop.found() == ["shirt", "sweater", "far"]


def test_an_upload_that_stopped_is_finished_by_the_next(shop):
    test_an_upload_that_stops_changes_nothing_for_others(shop)
    shop.publish(ROWS[1:])
    assert shop.found() == ["sweater", "far"]


def test_another_encoder_is_refused_by_name(shop):
    with pytest.raises(IndexEncoderError, match="made with the encoder tiny, not with other"):
        open_lance(shop.share, "other", SHA)


def test_a_folder_without_a_catalogue_is_told(tmp_path):
    with pytest.raises(CatalogUnreachableError, match="no shared catalogue"):
        LanceCatalog(tmp_path / "nowhere")


def test_an_address_is_no_folder():
    with pytest.raises(CatalogUnreachableError, match="no shared catalogue"):
        LanceCatalog(Path("s3://bucket/catalogue"))


def test_an_empty_folder_is_told(tmp_path):
    with pytest.raises(CatalogUnreachableError, match="does not answer"):
        LanceCatalog(tmp_path)


def test_a_file_that_is_gone_is_told(shop):
    with closing(LanceCatalog(shop.share)) as catalog:
        for file in (shop.share / "products_upper_body.lance").rglob("*.lance"):
            file.unlink()
        with pytest.raises(CatalogUnreachableError, match="does not answer"):
            catalog.nearest(QUERY, "upper body", 1)


def test_damaged_tables_are_told(shop):
    for file in (shop.share / "catalogue.lance").rglob("*.lance"):
        file.write_bytes(b"\xff" * file.stat().st_size)
    with pytest.raises(CatalogUnreachableError, match="does not answer"):
        LanceCatalog(shop.share)


def test_a_large_table_is_found_through_its_index(tmp_path, monkeypatch):
    monkeypatch.setattr("store.lance_catalog.FEW", 300)
    monkeypatch.setattr("store.lance_upload.FEW", 300)
    drawn = np.random.default_rng(5).standard_normal((1000, 4), np.float32)
    drawn /= np.linalg.norm(drawn, axis=1, keepdims=True)
    product = ROWS[0].product
    rows = [
        IndexRow(replace(product, id=f"{number}", thumbnail=b"%d" % number), embedding)
        for number, embedding in enumerate(drawn)
    ]
    shop = Shop(tmp_path)
    shop.publish(rows)
    expected = np.argsort(-(drawn.astype(np.float16).astype(np.float32) @ QUERY))[:5]
    assert set(shop.found()) == {f"{number}" for number in expected}
