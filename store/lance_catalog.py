"""The catalogue in LanceDB tables of a shared folder, searched on this machine.

What is asked never leaves the machine: the engine reads pages of the folder's files.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from store.catalog_search import Entry, Hit, Vector
from store.entries import entry_of
from store.errors import CatalogUnreachableError
from store.lance_filter import condition, named
from store.lance_rows import SHOWN, ServedProduct, product_of, table_of
from store.lance_tables import CATALOGUE, SAID, connected, plain_engine_errors
from store.manifest import check_encoder
from store.offer_filter import fits
from store.served_manifest import ServedManifest, parsed_served
from store.types import ANYTHING, Facets, IndexInfo, Wanted

if TYPE_CHECKING:
    from lancedb.table import Table

FEW: Final = 10_000
"""Up to so many products are all compared: the table's index would miss some of them."""
_PARTITIONS: Final = 40
"""Parts of the index that are looked through."""
_REFINED, _REFINED_FILTERED = 40, 160
"""Candidates that are compared in full, for one that is wanted: filters leave less alike ones."""
_KEPT: Final = 10_000
"""Products that are kept in memory: what was found is shown without another question."""
_WORDED: Final = 5000
_NAME_BITS: Final = 63
_NAME_MASK: Final = (1 << _NAME_BITS) - 1


class LanceCatalog:
    """A `CatalogSearch` over the tables of a folder, as they were when it was opened."""

    def __init__(self, folder: Path) -> None:
        """Open a catalogue. Raises EngineMissingError, CatalogUnreachableError."""
        self._folder = folder
        self._manifest = _read(folder)
        self._categories = tuple(sorted(self._manifest.tables))
        with plain_engine_errors(folder):
            self._tables = {name: self._opened(name) for name in self._categories}
        self._kept: OrderedDict[int, ServedProduct] = OrderedDict()

    @property
    def info(self) -> IndexInfo:
        """What the catalogue says of itself."""
        return self._manifest.info

    def nearest(
        self, embedding: Vector, category: str, count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[Hit]:
        """Return up to `count` products of a category by cosine, best first."""
        if category not in self._tables:
            return ()
        most = count
        while True:
            near = self._near(embedding, category, most, wanted)
            found = [each for each in near if _has(each, wanted)]
            if len(found) >= count or len(near) < most:
                return self._hits(embedding, category, found)[:count]
            most *= 4  # some had what is wanted only in several offers together

    def worded(
        self, words: str, categories: Sequence[str], count: int, wanted: Wanted = ANYTHING
    ) -> Sequence[int]:
        """Return keys of products whose title or brand has all the words, best first.

        Where all have all the words, the shortest titles fit best.
        """
        if not condition(ANYTHING, words):
            return ()
        where = condition(wanted, words)
        found = [
            (len(row["words"]), self._key(name, row["name"]))
            for name in categories
            if name in self._tables
            for row in self._rows(name, where, ("name", "words"), _WORDED)
        ]
        keys = [key for _, key in sorted(found)]
        return self._wanted(keys, count, wanted)

    def vectors(self, keys: Sequence[int]) -> Vector:
        """Return the embeddings of products, float32 (n, dim)."""
        if not keys:
            return np.empty((0, self.info.dimension), np.float32)
        return np.stack([each.embedding for each in self._products(keys)])

    def entries(self, keys: Sequence[int], wanted: Wanted = ANYTHING) -> list[Entry]:
        """Return what is known of products, in the order of the keys."""
        return [
            entry_of(each.offers, each.thumbnail, each.look, wanted)
            for each in self._products(keys)
        ]

    def sample(self, category: str, most: int) -> Vector:
        """Return up to `most` embeddings of a category, float32 (n, dim), evenly from all."""
        if category not in self._tables or not (count := self._manifest.tables[category].count):
            return np.empty((0, self.info.dimension), np.float32)
        places = list(range(0, count, max(1, -(-count // most))))
        with plain_engine_errors(self._folder):
            found = self._tables[category].take_offsets(places).select(["vector"]).to_arrow()
            return np.stack(found["vector"].to_numpy())

    def facets(self, categories: Sequence[str]) -> Facets:
        """Return what can be asked for among these categories."""
        return self._manifest.facets(categories)

    def close(self) -> None:
        """Let go of the tables."""
        self._tables.clear()
        self._kept.clear()

    def warm_up(self) -> None:
        """Ask every table once: the next questions are answered sooner. Raises StoreError."""
        for category in self._categories:
            self.nearest(np.ones(self.info.dimension, np.float32), category, 1)

    def _opened(self, category: str) -> Table:
        table = connected(self._folder).open_table(table_of(category))
        table.checkout(self._manifest.tables[category].version)
        if table.schema.field("vector").type.list_size != self.info.dimension:
            raise ValueError("its embeddings have another length than it says")
        return table

    def _near(
        self, embedding: Vector, category: str, count: int, wanted: Wanted
    ) -> list[ServedProduct]:
        where, table = condition(wanted), self._tables[category]
        with plain_engine_errors(self._folder):
            asked = table.search(embedding, vector_column_name="vector").distance_type("dot")
            asked = asked.where(where, prefilter=True) if where else asked
            asked = self._compared(asked, category, where)
            found = asked.limit(count).select([*SHOWN, "_distance"]).to_arrow()
            return [product_of(row) for row in found.to_pylist()]

    def _compared(self, asked: Any, category: str, where: str) -> Any:
        """Return a question that compares all there is to compare, where that is little."""
        count = self._manifest.tables[category].count
        if count > FEW and where:
            count = self._tables[category].count_rows(where)
        if count <= FEW:
            return asked.bypass_vector_index()
        refined = _REFINED_FILTERED if where else _REFINED
        return asked.nprobes(_PARTITIONS).refine_factor(refined)

    def _hits(self, embedding: Vector, category: str, found: Sequence[ServedProduct]) -> list[Hit]:
        hits = [
            Hit(self._keep(category, each), float(each.embedding @ embedding)) for each in found
        ]
        return sorted(hits, key=lambda hit: -hit.cosine)

    def _wanted(self, keys: Sequence[int], count: int, wanted: Wanted) -> list[int]:
        """Return the first `count` of these that have what is wanted."""
        if wanted == ANYTHING:
            keys = keys[:count]
        products = zip(keys, self._products(keys), strict=True)
        return [key for key, each in products if _has(each, wanted)][:count]

    def _products(self, keys: Sequence[int]) -> list[ServedProduct]:
        known = {key: self._kept[key] for key in keys if key in self._kept}
        for number, category in enumerate(self._categories):
            names = [_name(key) for key in keys if key not in known and _number(key) == number]
            if names:
                rows = self._rows(category, named(names), SHOWN, len(names))
                with plain_engine_errors(self._folder):
                    read = [product_of(row) for row in rows]
                known |= {self._keep(category, each): each for each in read}
        if missing := set(keys) - set(known):
            raise CatalogUnreachableError(
                f"The shared catalogue in {self._folder} lacks {len(missing)} of its products."
            )
        return [known[key] for key in keys]

    def _rows(
        self, category: str, where: str, columns: Sequence[str], most: int
    ) -> list[dict[str, Any]]:
        with plain_engine_errors(self._folder):
            asked = self._tables[category].search().where(where).limit(most).select(list(columns))
            rows: list[dict[str, Any]] = asked.to_arrow().to_pylist()
            return rows

    def _keep(self, category: str, product: ServedProduct) -> int:
        key = self._key(category, product.name)
        self._kept[key] = product
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return key

    def _key(self, category: str, name: int) -> int:
        return self._categories.index(category) << _NAME_BITS | name


def open_lance(folder: Path, encoder: str, encoder_sha256: str) -> LanceCatalog:
    """Open and warm up a catalogue made with this encoder.

    Raises EngineMissingError, CatalogUnreachableError, IndexEncoderError.
    """
    catalog = LanceCatalog(folder)
    check_encoder(catalog.info, encoder, encoder_sha256)
    catalog.warm_up()
    return catalog


def _has(product: ServedProduct, wanted: Wanted) -> bool:
    return wanted == ANYTHING or any(fits(offer, wanted) for offer in product.offers)


def _number(key: int) -> int:
    return key >> _NAME_BITS


def _name(key: int) -> int:
    return key & _NAME_MASK


def _read(folder: Path) -> ServedManifest:
    if not folder.is_dir():
        raise CatalogUnreachableError(f"There is no shared catalogue in {folder}.")
    with plain_engine_errors(folder):
        said = connected(folder).open_table(CATALOGUE).to_arrow()[SAID].to_pylist()
    if len(said) != 1:
        raise CatalogUnreachableError(f"There is no shared catalogue in {folder}.")
    return parsed_served(said[0])
