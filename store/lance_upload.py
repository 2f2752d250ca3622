"""Putting an index into LanceDB tables of a folder; only what is new or changed is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from store.catalog import Catalog
from store.lance_catalog import FEW
from store.lance_filter import named
from store.lance_rows import Row, arrow_rows, row_of, schema, table_of
from store.lance_tables import CATALOGUE, SAID, connected, plain_engine_errors
from store.manifest import Manifest, Segment
from store.segments import SegmentCatalog
from store.served_manifest import ServedManifest, ServedTable
from store.thumbnails import Thumbnails
from store.types import IndexInfo
from store.vectors import DTYPE

if TYPE_CHECKING:
    from lancedb.db import DBConnection
    from lancedb.table import Table

_T = TypeVar("_T")
_BATCH: Final = 2000
"""Products in memory at once."""
_SCALARS: Final = ("name", "brand", "color", "lowest", "highest")
_LISTS: Final = ("sizes", "countries", "currencies")
_FORMER: Final = timedelta(days=1)
"""How long players may go on with the catalogue they opened."""


def upload(
    folder: Path, manifest: Manifest, target: Path, progress: Callable[[int], object]
) -> IndexInfo:
    """Make the tables in `target` hold what the verified index in `folder` holds.

    Whoever searches them sees the former catalogue until all is there. What a stopped upload
    wrote is kept for the next one. progress: is called with the products that are done.
    Raises EngineMissingError, CatalogUnreachableError, IndexDamagedError.
    """
    target.mkdir(parents=True, exist_ok=True)
    database, done = connected(target), 0
    tables: dict[str, ServedTable] = {}
    catalog = SegmentCatalog(folder, manifest)
    try:
        for category in manifest.categories:
            with plain_engine_errors(target):
                table = _Upload(database, category, manifest.dimension)
                for rows in _batches(_rows(folder, manifest, category)):
                    table.take(rows)
                    progress(done := done + len(rows))
                version, count = table.finish()
            tables[category] = ServedTable(
                version=version, count=count, facets=catalog.facets((category,))
            )
    finally:
        catalog.close()
    with plain_engine_errors(target):
        _announce(database, manifest, tables)
    return manifest.info


class _Upload:
    """A category's table being filled."""

    def __init__(self, database: DBConnection, category: str, dimension: int) -> None:
        self._dimension = dimension
        self._table = _table(database, table_of(category), dimension)
        self._known = _digests(self._table)
        self._seen: set[int] = set()

    def take(self, rows: tuple[Row, ...]) -> None:
        """Write those of the rows that the table has not, or has otherwise."""
        self._seen.update(row["name"] for row in rows)
        new = [row for row in rows if row["name"] not in self._known]
        other = [
            row for row in rows if self._known.get(row["name"], row["digest"]) != row["digest"]
        ]
        if new:
            self._table.add(arrow_rows(new, self._dimension))
        if other:
            found = self._table.merge_insert("name").when_matched_update_all()
            found.execute(arrow_rows(other, self._dimension))

    def finish(self) -> tuple[int, int]:
        """Delete what the index has no more; return the table's version and count of rows."""
        gone = sorted(set(self._known) - self._seen)
        for names in _batches(gone):
            self._table.delete(named(names))
        count = int(self._table.count_rows())
        if count > FEW:
            _index(self._table)
        self._table.optimize(cleanup_older_than=_FORMER)
        return int(self._table.version), count


def _rows(folder: Path, manifest: Manifest, category: str) -> Iterator[Row]:
    for segment in manifest.segments:
        if segment.category == category:
            yield from _segment_rows(folder, manifest, segment)


def _segment_rows(folder: Path, manifest: Manifest, segment: Segment) -> Iterator[Row]:
    shape = (segment.count, manifest.dimension)
    vectors = np.memmap(folder / segment.vectors, DTYPE, "r", shape=shape)
    dead = set(np.fromfile(folder / segment.dead, "<u4").tolist()) if segment.dead else set()
    catalog = Catalog(folder / segment.catalog, segment.category, manifest.priced_on)
    thumbnails = Thumbnails(folder / segment.thumbnails)
    try:
        for product in catalog.everything():
            if product.row not in dead:
                picture = thumbnails.read(product.thumbnail_offset, product.thumbnail_length)
                yield row_of(product, picture, np.asarray(vectors[product.row], np.float32))
    finally:
        catalog.close()
        thumbnails.close()


def _batches(all_of_them: Iterable[_T]) -> Iterator[tuple[_T, ...]]:
    rest = iter(all_of_them)
    while batch := tuple(islice(rest, _BATCH)):
        yield batch


def _table(database: DBConnection, name: str, dimension: int) -> Table:
    columns = schema(dimension)
    with suppress(ValueError):  # there is none yet
        table = database.open_table(name)
        if table.schema == columns:
            return table
    return database.create_table(name, schema=columns, mode="overwrite")


def _digests(table: Table) -> dict[int, int]:
    known: Any = table.search().select(["name", "digest"]).to_arrow()
    return dict(zip(known["name"].to_pylist(), known["digest"].to_pylist(), strict=True))


def _index(table: Table) -> None:
    """Index a large table; `optimize` brings an index that is there up to date.

    Words have none: of LanceDB 0.40, the index for parts of text (Fm) loses rows.
    """
    from lancedb.index import BTree, IvfPq, LabelList

    there = {column for index in table.list_indices() for column in index.columns}
    wanted: dict[str, Any] = dict.fromkeys(_SCALARS, BTree()) | dict.fromkeys(_LISTS, LabelList())
    wanted["vector"] = IvfPq(distance_type="dot")
    for column, index in wanted.items():
        if column not in there:
            table.create_index(column, config=index)


def _announce(database: DBConnection, manifest: Manifest, tables: dict[str, ServedTable]) -> None:
    import pyarrow as pa

    said = ServedManifest(
        schema_version=1,
        preprocessing=manifest.preprocessing,
        info=manifest.info,
        tables=tables,
    )
    row = pa.table({SAID: [said.model_dump_json()]})
    database.create_table(CATALOGUE, row, mode="overwrite")
