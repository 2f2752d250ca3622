"""What else finds the nearest vectors: other libraries, given the very same task."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from statistics import median
from typing import Final

import numpy as np
import numpy.typing as npt

from app.index_search_bench import TOP

_CONNECTIONS: Final = 16
_WHILE_BUILT: Final = 128
_WHILE_SEARCHED: Final = 128
_BUILT_AT_ONCE: Final = 200_000
"""Vectors of a graph that is built in about three minutes on two cores."""

Vectors = npt.NDArray[np.float32]
Search = Callable[[Vectors], Sequence[int]]


@dataclass(frozen=True, slots=True)
class Measured:
    """One peer. note: what it does, or why it was not run."""

    name: str
    note: str
    query_ms: float | None = None
    recall: float | None = None
    build_s: float | None = None


@dataclass(frozen=True, slots=True)
class _Peer:
    """A way to search. build: takes unit vectors float32 (n, dim)."""

    name: str
    module: str
    note: str
    build: Callable[[Vectors], Search]
    most: int | None = None


def measure_peers(
    vectors: Vectors, queries: Vectors, truth: Sequence[Sequence[int]]
) -> Iterator[Measured]:
    """Yield each peer: all search the same vectors float32 (n, dim), one query after another.

    truth: the rows of the TOP nearest of each query.
    """
    for peer in _PEERS:
        if find_spec(peer.module) is None:
            yield Measured(peer.name, f"not run: {peer.module} is not installed")
        elif peer.most is not None and len(vectors) > peer.most:
            yield Measured(peer.name, f"not run: building takes minutes beyond {peer.most:,}")
        else:
            yield _measured(peer, vectors, queries, truth)


def _measured(
    peer: _Peer, vectors: Vectors, queries: Vectors, truth: Sequence[Sequence[int]]
) -> Measured:
    start = time.perf_counter()
    search = peer.build(vectors)
    built, took, right = time.perf_counter() - start, [], 0
    for query, expected in zip(queries, truth, strict=True):
        start = time.perf_counter()
        found = search(query)
        took.append(time.perf_counter() - start)
        right += len(set(found) & set(expected))
    return Measured(
        peer.name,
        peer.note,
        round(median(took) * 1e3, 3),
        round(right / (TOP * len(queries)), 4),
        round(built, 1),
    )


def _numpy(vectors: Vectors) -> Search:
    def search(query: Vectors) -> Sequence[int]:
        cosines = vectors @ query
        best = np.argpartition(cosines, -TOP)[-TOP:]
        return best.tolist()  # type: ignore[no-any-return]

    return search


def _faiss_flat(vectors: Vectors) -> Search:
    import faiss

    return _faiss(faiss.IndexFlatIP(vectors.shape[1]), vectors)


def _faiss_hnsw(vectors: Vectors) -> Search:
    import faiss

    index = faiss.IndexHNSWFlat(vectors.shape[1], _CONNECTIONS, faiss.METRIC_INNER_PRODUCT)
    index.hnsw.efConstruction, index.hnsw.efSearch = _WHILE_BUILT, _WHILE_SEARCHED
    return _faiss(index, vectors)


def _faiss_ivf(vectors: Vectors) -> Search:
    import faiss

    lists = max(1, min(round(4 * len(vectors) ** 0.5), len(vectors) // 40))
    centres = faiss.IndexFlatIP(vectors.shape[1])
    index = faiss.IndexIVFFlat(centres, vectors.shape[1], lists, faiss.METRIC_INNER_PRODUCT)
    index.train(vectors[:: max(1, len(vectors) // (40 * lists))])
    index.nprobe = max(1, lists // 16)
    search = _faiss(index, vectors)
    return lambda query: (centres, search(query))[1]  # the index does not keep its centres alive


def _faiss(index: object, vectors: Vectors) -> Search:
    import faiss

    index.add(vectors)  # type: ignore[attr-defined]
    faiss.omp_set_num_threads(1)

    def search(query: Vectors) -> Sequence[int]:
        return index.search(query[np.newaxis], TOP)[1][0].tolist()  # type: ignore[attr-defined,no-any-return]

    return search


def _hnswlib(vectors: Vectors) -> Search:
    import hnswlib

    index = hnswlib.Index("ip", vectors.shape[1])
    index.init_index(len(vectors), M=_CONNECTIONS, ef_construction=_WHILE_BUILT)
    index.add_items(vectors)
    index.set_ef(_WHILE_SEARCHED)
    index.set_num_threads(1)
    return lambda query: index.knn_query(query, TOP)[0][0].tolist()


_PEERS: Final = (
    _Peer("numpy exact", "numpy", "every vector, float32, all cores", _numpy),
    _Peer("faiss flat", "faiss", "every vector, float32", _faiss_flat),
    _Peer("faiss IVF", "faiss", "lists (4 √n), 1 in 16 of them searched, float32", _faiss_ivf),
    _Peer("faiss HNSW", "faiss", "graph, M 16, ef 128", _faiss_hnsw, _BUILT_AT_ONCE),
    _Peer("hnswlib", "hnswlib", "graph, M 16, ef 128", _hnswlib, _BUILT_AT_ONCE),
)
