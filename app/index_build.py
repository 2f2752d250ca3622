"""Building a product index from a shop's feed: a process of its own, without Qt.

onnxruntime is imported before numkong (`store.index_writer`): with usearch, which rests on it, the
other order has crashed processes, and no error message says why.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import onnxruntime  # noqa: F401  first, see above

from app.build_engine import BuildEngine
from app.build_step import BuildStep
from app.known_pictures import KnownPictures
from app.picture_partition import Encoded
from store.encoded_pictures import EncodedPicture
from store.errors import FeedError, PictureError, SourceError
from store.feed import FeedRow, RefusedRow, read_feed
from store.feed_mapping import AS_IT_IS, FeedMapping
from store.index_writer import IndexMaker, write_index
from store.pictures_ahead import picture_of, pictures_ahead
from store.segment_writer import IndexRow
from store.types import IndexInfo
from vision.card import ModelCard

_PARTITION: Final = 16
"""Pictures in one, with a GPU the batch of the encoder."""
_SHOWN: Final = 5
"""Refused rows named in an error message."""

Fetch = Callable[[str], bytes]
"""Return the bytes of an https picture; raises SourceError."""
Naming = Callable[[npt.NDArray[np.float16]], str]
"""Return the category of a product by its embedding (dim,), "" where it is not plain."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built, how many pictures were encoded for it, and which rows were left out."""

    info: IndexInfo
    encoded: int
    refused: tuple[RefusedRow, ...]


def build_index(
    feed: Path,
    out: Path,
    engine: BuildEngine,
    *,
    fetch: Fetch,
    progress: Callable[[BuildStep], None] = lambda _step: None,
    strict: bool = False,
    mapping: FeedMapping = AS_IT_IS,
    shop: str = "",
    naming: Naming = lambda _embedding: "",
) -> BuildReport:
    """Read a feed, encode its pictures, and put the finished index in `out`.

    Pictures that the former index in `out` or a build that was stopped there encoded are not
    encoded again. Whatever interrupts it, `out` holds the former index until the new one is
    complete. strict: one bad row stops the build. naming: asked for rows that name no category.
    Raises FeedError and what `write_index` raises.
    """
    out = out.resolve()
    build = _Build(engine, progress, naming, strict=strict)
    rows = read_feed(feed, mapping=mapping, shop=shop)
    folder = feed if feed.is_dir() else feed.parent
    maker = maker_of(feed.stem, engine.card, _day(feed))
    batches = build.batches(rows, lambda row: picture_of(row.picture, folder, fetch), out, maker)
    info = write_index(out, maker, _some(batches, feed, build.refused))
    refused = tuple(sorted(build.refused, key=lambda row: (row.file, row.line)))
    return BuildReport(info, build.encoded, refused)


def maker_of(name: str, card: ModelCard, priced_on: str) -> IndexMaker:
    """Return who makes an index of this name with an encoder."""
    return IndexMaker(
        name=name,
        encoder=card.name,
        encoder_sha256=card.files["image"].sha256,
        dimension=card.dimension,
        preprocessing=card.preprocessing.sha256,
        priced_on=priced_on,
    )


def _day(feed: Path) -> str:
    """Return the day of a feed's prices, which is that of the file."""
    try:
        return datetime.fromtimestamp(feed.stat().st_mtime, UTC).date().isoformat()
    except OSError:
        return ""  # reading it says why


@dataclass(frozen=True, slots=True, eq=False)
class _Part:
    """A few rows of the feed, each with the SHA-256 of its picture.

    known: what is encoded already. unknown: the bytes of the others.
    """

    rows: list[tuple[FeedRow, bytes]]
    known: dict[bytes, EncodedPicture]
    unknown: dict[bytes, bytes]


class _Build:
    """What one build counts."""

    def __init__(
        self,
        engine: BuildEngine,
        progress: Callable[[BuildStep], None],
        naming: Naming,
        *,
        strict: bool,
    ) -> None:
        self._engine, self._progress, self._naming = engine, progress, naming
        self._strict = strict
        self.refused: list[RefusedRow] = []
        self.encoded = self._products = 0

    def batches(
        self,
        rows: Iterable[FeedRow | RefusedRow],
        read: Callable[[FeedRow], bytes],
        out: Path,
        maker: IndexMaker,
    ) -> Generator[list[IndexRow]]:
        """Yield the rows of the index, in the order of the feed."""
        waiting: deque[_Part] = deque()
        with closing(KnownPictures(out, maker)) as known:
            pictures = pictures_ahead(self._good(rows), read)
            parts = self._parts(pictures, waiting, known)
            with closing(pictures), closing(self._engine.encode(parts)) as encoded:
                for answers in encoded:
                    yield self._finished(waiting.popleft(), answers, known)

    def _good(self, rows: Iterable[FeedRow | RefusedRow]) -> Iterator[FeedRow]:
        for row in rows:
            if isinstance(row, FeedRow):
                yield row
            else:
                self._refuse(row)

    def _parts(
        self,
        pictures: Iterator[tuple[FeedRow, Callable[[], bytes]]],
        waiting: deque[_Part],
        known: KnownPictures,
    ) -> Iterator[list[bytes]]:
        """Yield what must be encoded of a few rows at a time; the rows themselves wait."""
        pictured = self._pictured(pictures)
        while batch := list(islice(pictured, _PARTITION)):
            contents = {picture: content for _, picture, content in batch}
            there = known.among(contents)
            rows = [(row, picture) for row, picture, _ in batch]
            unknown = {key: contents[key] for key in contents if key not in there}
            waiting.append(_Part(rows, there, unknown))
            yield list(unknown.values())

    def _pictured(
        self, pictures: Iterator[tuple[FeedRow, Callable[[], bytes]]]
    ) -> Iterator[tuple[FeedRow, bytes, bytes]]:
        """Yield the rows whose picture is there, with its SHA-256 and its bytes."""
        for row, read in pictures:
            try:
                content = read()
            except (PictureError, SourceError) as error:
                self._refuse(RefusedRow(row.line, "image_link", f"{row.picture}: {error}"))
            else:
                yield row, sha256(content).digest(), content

    def _finished(
        self, part: _Part, answers: Sequence[Encoded], known: KnownPictures
    ) -> list[IndexRow]:
        answered = dict(zip(part.unknown, answers, strict=True))
        known.add({key: new for key, new in answered.items() if not isinstance(new, str)})
        encoded = part.known | answered
        rows = [self._row(row, picture, encoded[picture]) for row, picture in part.rows]
        self.encoded += len(answered)
        self._products += len(rows)
        self._progress(BuildStep(self._products, self.encoded, part.rows[-1][0].line))
        return [row for row in rows if row]

    def _row(self, row: FeedRow, picture: bytes, encoded: Encoded) -> IndexRow | None:
        if isinstance(encoded, str):
            self._refuse(RefusedRow(row.line, "image_link", f"{row.picture}: {encoded}"))
            return None
        category = row.product.category or self._naming(encoded.embedding)
        if not category:
            reason = "names none of our categories, and the picture shows none plainly"
            self._refuse(RefusedRow(row.line, "product_type", reason))
            return None
        return IndexRow(
            product=replace(row.product, category=category, thumbnail=encoded.thumbnail),
            embedding=encoded.embedding.astype(np.float32),
            identities=row.identities,
            variants=tuple(replace(each, category=category) for each in row.variants),
            picture=picture,
        )

    def _refuse(self, row: RefusedRow) -> None:
        self.refused.append(row)
        if self._strict:
            raise FeedError(f"A row is bad: {row}")


def _first(refused: Sequence[RefusedRow]) -> str:
    more = ["…"] if len(refused) > _SHOWN else []
    return "; ".join([*map(str, refused[:_SHOWN]), *more])


def _some(
    batches: Generator[list[IndexRow]], feed: Path, refused: Sequence[RefusedRow]
) -> Iterator[list[IndexRow]]:
    """Pass batches on; an index without products is never put in place of another."""
    with closing(batches):
        rows = 0
        for batch in batches:
            rows += len(batch)
            yield batch
    if not rows:
        raise FeedError(f"No row of {feed.name} can be used: {_first(refused) or 'it has none'}")
