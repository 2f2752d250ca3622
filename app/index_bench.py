"""How fast and how exact search is in a large catalogue, beside other libraries."""

from __future__ import annotations

import resource
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from rich.table import Table

from app.catalogue_like import DIMENSION, Looks, catalogue_like
from app.index_peers import Measured, measure_peers
from app.index_search_bench import TOP, Searched, Times, measure_search, price_limits, prices
from store.index_writer import IndexMaker, write_index
from store.manifest import Manifest, read_manifest
from store.vectors import Vectors

QUERIES: Final = 200
_MAKER: Final = IndexMaker("bench", "synthetic", "00" * 32, DIMENSION)
_MEGABYTE: Final = 1e6
_AT_ONCE: Final = 50_000
_HOT: Final = ("vectors", "sketch", "coarse")

Matrix = npt.NDArray[np.float32]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What one run measured. category: the largest, in which is searched, of `within` products."""

    products: int
    category: str
    within: int
    build_s: float
    build_peak_mb: int
    hot_mb: float
    searched: Searched
    recall: float
    filtered_recall: dict[float, float]
    peers: tuple[Measured, ...]

    def as_json(self) -> dict[str, Any]:
        """Return the figures: medians in ms, the worst of all filters."""
        searched = self.searched
        return {
            "products": self.products,
            "query_ms": searched.query.median,
            "query8_ms": searched.eight.median,
            "filtered_ms": max(times.median for times in searched.filtered.values()),
            "recall10": self.recall,
            "filtered_recall10": min(self.filtered_recall.values()),
            "open_ms": searched.open_ms.median,
            "build_s": self.build_s,
            "peers": {
                peer.name: {"query_ms": peer.query_ms, "recall10": peer.recall}
                for peer in self.peers
            },
            "category": self.category,
            "category_products": self.within,
            "query_p95_ms": searched.query.p95,
            "query_processor_ms": searched.query.processor,
            "query8_processor_ms": searched.eight.processor,
            "filtered_processor_ms": max(times.processor for times in searched.filtered.values()),
            "first_filter_ms": searched.first_filter_ms,
            "filters": {
                f"{share:.1%}": {
                    "query_ms": times.median,
                    "p95_ms": times.p95,
                    "processor_ms": times.processor,
                    "recall10": self.filtered_recall[share],
                }
                for share, times in searched.filtered.items()
            },
            "hot_mb": self.hot_mb,
            "memory_before_mb": searched.memory_mb[0],
            "memory_mb": searched.memory_mb[1],
            "build_peak_mb": self.build_peak_mb,
        }


def measure(products: int) -> IndexReport:
    """Build a catalogue in a temporary folder, search its largest category, and compare."""
    with TemporaryDirectory(prefix="trendflix-bench-") as place:
        folder, looks = Path(place) / "index", Looks()
        start = time.perf_counter()
        write_index(folder, _MAKER, catalogue_like(products, looks), anew=True)
        built = time.perf_counter() - start
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        manifest = read_manifest(folder)
        category = max(manifest.categories, key=lambda name: manifest.categories[name])
        queries = looks.queries(QUERIES)
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as fresh:
            searched = fresh.submit(measure_search, folder, category, queries).result()
        truth = _Truth(folder, manifest, category, queries)
        return IndexReport(
            products,
            category,
            manifest.categories[category],
            round(built, 1),
            peak,
            round(_size(manifest, category) / _MEGABYTE, 1),
            searched,
            truth.recall(searched.found),
            {
                share: truth.recall(searched.filtered_found[share], limit)
                for share, limit in price_limits(folder, category).items()
            },
            tuple(measure_peers(truth.vectors(), queries, truth.nearest().tolist())),
        )


class _Truth:
    """What is really nearest: every vector is compared in float32."""

    def __init__(self, folder: Path, manifest: Manifest, category: str, queries: Matrix) -> None:
        self._parts = [
            (number, Vectors(folder / segment.vectors, manifest.dimension, segment.count).stored)
            for number, segment in enumerate(manifest.segments)
            if segment.category == category
        ]
        self._keys = np.concatenate(
            [number << 32 | np.arange(len(stored)) for number, stored in self._parts]
        )
        self._prices = prices(folder, category)
        blocks = [
            stored[start : start + _AT_ONCE].astype(np.float32)
            for _, stored in self._parts
            for start in range(0, len(stored), _AT_ONCE)
        ]
        self._vectors = np.concatenate(blocks)
        self._cosines = queries @ self._vectors.T

    def vectors(self) -> Matrix:
        """Return all vectors, float32 (n, dim)."""
        return self._vectors

    def nearest(self, limit: float | None = None) -> Places:
        """Return the rows of the TOP nearest of each query, up to a price; int64 (queries, TOP)."""
        cosines = self._cosines
        if limit is not None:
            cosines = np.where(self._prices <= limit, cosines, np.float32(-2.0))
        return np.argpartition(cosines, -TOP, axis=1)[:, -TOP:]

    def recall(self, found: Sequence[Sequence[int]], limit: float | None = None) -> float:
        """Return which share of the nearest was found; fewer than TOP may fit the limit."""
        expected = self._keys[self.nearest(limit)].tolist()
        most = TOP if limit is None else min(TOP, int((self._prices <= limit).sum()))
        right = sum(len({*keys} & {*best}) for keys, best in zip(found, expected, strict=True))
        return round(right / (most * len(expected)), 4)


def as_table(report: IndexReport) -> Table:
    """Return the figures for people."""
    table = Table("task", "median", "p95", "processor", "recall@10", "")
    searched, (before, after) = report.searched, report.searched.memory_mb
    where = f"{report.within:,} in {report.category}"
    table.add_row(*_row("one query", searched.query, report.recall, where))
    table.add_row(*_row("eight queries", searched.eight, None, "one after another"))
    for share, times in searched.filtered.items():
        recall = report.filtered_recall[share]
        table.add_row(*_row(f"{share:.1%} wanted", times, recall, "filter evaluated anew"))
    table.add_row(*_row("open", searched.open_ms, None, "files verified before"))
    for peer in report.peers:
        shown = [] if peer.query_ms is None else [_ms(peer.query_ms)]
        table.add_row(peer.name, *(shown or [""]), "", "", str(peer.recall or ""), _built(peer))
    first, build = f"{searched.first_filter_ms} ms", f"{report.build_s:,} s"
    table.add_row("first filter", first, "", "", "", "reads the offers")
    table.add_row("build", build, "", "", "", f"all; peak {report.build_peak_mb:,} MB")
    memory = f"{before:,} MB before opening; hot data {report.hot_mb:,} MB"
    table.add_row("memory", f"{after:,} MB", "", "", "", memory)
    return table


def _built(peer: Measured) -> str:
    return peer.note if peer.build_s is None else f"{peer.note}; built in {peer.build_s} s"


def _row(task: str, times: Times, recall: float | None, note: str) -> tuple[str, ...]:
    figures = (times.median, times.p95, times.processor)
    return (task, *map(_ms, figures), "" if recall is None else str(recall), note)


def _ms(value: float) -> str:
    return f"{value:.2f} ms"


def _size(manifest: Manifest, category: str) -> int:
    """Return the bytes that a search of a category may touch."""
    names = {
        name
        for segment in manifest.segments
        if segment.category == category
        for name in segment.files
        if name.partition("-")[0] in _HOT
    }
    return sum(manifest.files[name].size for name in names)
