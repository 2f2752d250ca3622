"""Writing a product index: beside its place first, then swapped in whole."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b, sha256
from pathlib import Path
from typing import Final

from store import canaries, room
from store.coarse_views import CoarseViews
from store.compaction import compacted, worn
from store.disk import plain_disk_errors
from store.duplicates import PictureGroups
from store.former_index import FormerIndex, open_former
from store.links import merchant_of
from store.manifest import MOST, SCHEMA_VERSION, Manifest, sealed
from store.segment_writer import IndexRow, KeptSegment, SegmentWriter, WrittenSegment
from store.sole_writer import sole_writer
from store.switch import check_place, switch
from store.types import IndexInfo
from store.vectors import METRIC


@dataclass(frozen=True, slots=True)
class IndexMaker:
    """Who makes an index: a name for it, and the encoder its embeddings come from.

    preprocessing: sha256 of how pictures were fed to it. priced_on: the day (ISO 8601) of prices
    that say no other.
    """

    name: str
    encoder: str
    encoder_sha256: str
    dimension: int
    preprocessing: str = sha256(b"").hexdigest()
    priced_on: str = ""


def write_index(
    folder: Path,
    maker: IndexMaker,
    batches: Iterable[Sequence[IndexRow]],
    *,
    anew: bool = False,
) -> IndexInfo:
    """Write all rows and make the result the index in `folder`.

    Products the former index in `folder` made from the same pictures stay in its files, unless
    `anew`. Until the end, and whatever interrupts it, the former index stays as it was; what
    `store.room.encoded_in` holds outlives an interruption, and goes when the index is complete.
    Raises NotWritableError (also where `folder` holds something else than an index), IndexBusyError
    and DiskFullError.
    """
    folder = folder.resolve()
    with plain_disk_errors(folder.parent):
        check_place(folder)
        folder.mkdir(parents=True, exist_ok=True)
        with sole_writer(folder):
            place = room.room_of(folder)
            try:
                room.prepare(place)
                manifest = _written(folder, maker, batches, anew=anew)
                room.remove(place)
            finally:
                room.leave(place)
    return manifest.info


def _written(
    folder: Path, maker: IndexMaker, batches: Iterable[Sequence[IndexRow]], *, anew: bool
) -> Manifest:
    build = _Build(folder, maker, anew=anew)
    try:
        for batch in batches:
            for row in batch:
                build.add(row)
        segments = build.settled()
    finally:
        build.close()
    manifest = build.manifest(segments)
    manifest = canaries.with_questions(folder, compacted(folder, manifest, worn(manifest)))
    switch(folder, sealed(manifest))
    return manifest


_ROW_BITS: Final = 32
"""A place is the number of a segment, then so many bits of a row there: millions of them."""


class _Build:
    """An index in the making."""

    def __init__(self, folder: Path, maker: IndexMaker, *, anew: bool) -> None:
        self._folder, self._maker = folder, maker
        self._segments: list[SegmentWriter | KeptSegment] = []
        self._filling: dict[str, tuple[int, SegmentWriter]] = {}
        self._kept: dict[int, tuple[int, KeptSegment]] = {}
        self._looks = _Looks(self._thumbnail)
        self._elsewhere: dict[tuple[str, int], int] = {}
        self._merchants: set[str] = set()
        self._offers = 0
        self._former = None if anew else open_former(folder, maker)

    def add(self, row: IndexRow) -> None:
        """Take in a row: a product of its own, or an offer of one that is there."""
        look = self._looks.of(row)
        known = self._place(look, row.product.category)
        place = self._new(row, look) if known is None else known
        segment, number = self._segments[place >> _ROW_BITS], place & ((1 << _ROW_BITS) - 1)
        for offer in (row.product, *row.variants) if known is not None else row.variants:
            segment.offer(number, offer)
        offered = (row.product, *row.variants)
        self._offers += len(offered)
        self._merchants.update(merchant_of(each.url) for each in offered)

    def settled(self) -> list[WrittenSegment]:
        """Finish the segments and give their files their names."""
        for segment in self._segments:
            segment.finish()
        views = CoarseViews(self._folder, self._room, self._maker.dimension)
        first = sorted(self._segments, key=lambda each: isinstance(each, SegmentWriter))
        done = {id(each): each.settled(self._folder, views) for each in first}
        return [done[id(each)] for each in self._segments]

    def close(self) -> None:
        """Let go of the files."""
        for segment in self._segments:
            segment.close()
        if self._former:
            self._former.close()

    def manifest(self, segments: Sequence[WrittenSegment]) -> Manifest:
        """Return the manifest of finished segments."""
        maker, living = self._maker, Counter[str]()
        for each in segments:
            living[each.segment.category] += each.living
        return Manifest(
            schema_version=SCHEMA_VERSION,
            name=maker.name,
            encoder=maker.encoder,
            encoder_sha256=maker.encoder_sha256,
            preprocessing=maker.preprocessing,
            dimension=maker.dimension,
            metric=METRIC,
            count=living.total(),
            offers=self._offers,
            categories=dict(sorted(living.items())),
            merchants=tuple(sorted(self._merchants)),
            built=datetime.now(UTC).isoformat(timespec="seconds"),
            priced_on=maker.priced_on,
            segments=tuple(each.segment for each in segments),
            files={name: seal for each in segments for name, seal in each.seals.items()},
        )

    def _place(self, look: int, category: str) -> int | None:
        """Return where a look is in a category: nearly all are in one alone."""
        shown = self._looks.place(look)
        if shown is not None and self._segments[shown >> _ROW_BITS].category != category:
            return self._elsewhere.get((category, look))
        return shown

    def _new(self, row: IndexRow, look: int) -> int:
        """Take in a product of its own."""
        place = self._put(row, self._looks.names[look])
        if self._looks.place(look) is None:
            self._looks.shown(place)
        else:
            self._elsewhere[row.product.category, look] = place
        return place

    def _put(self, row: IndexRow, name: int) -> int:
        """Put a product where the former index has it, else into the segment being filled."""
        former = self._former.place(row.product, row.picture) if self._former else None
        if self._former is None or former is None:
            number, new = self._fillable(row.product.category)
            return number << _ROW_BITS | new.add(row, name)
        number, kept = self._reopened(self._former, former[0])
        kept.keep(former[1], row.product, row.picture, name)
        return number << _ROW_BITS | former[1]

    def _fillable(self, category: str) -> tuple[int, SegmentWriter]:
        filling = self._filling.get(category)
        if filling is None or filling[1].count == MOST:
            number = len(self._segments)
            new = SegmentWriter(self._room, category, str(number), self._maker.priced_on)
            self._segments.append(new)
            filling = self._filling[category] = (number, new)
        return filling

    def _reopened(self, former: FormerIndex, which: int) -> tuple[int, KeptSegment]:
        if which not in self._kept:
            number = len(self._segments)
            segment = former.segments[which]
            kept = KeptSegment(segment, self._room, str(number), self._maker.priced_on)
            self._segments.append(kept)
            self._kept[which] = (number, kept)
        return self._kept[which]

    def _thumbnail(self, place: int) -> bytes:
        return self._segments[place >> _ROW_BITS].thumbnail(place & ((1 << _ROW_BITS) - 1))

    @property
    def _room(self) -> Path:
        return room.room_of(self._folder)


class _Looks:
    """Which rows are one look: by what they say, else by their pictures."""

    def __init__(self, picture_at: Callable[[int], bytes]) -> None:
        """picture_at: returns the thumbnail at a place."""
        self.names = array("q")
        self._named: dict[bytes, int] = {}
        self._shown = array("q")
        self._pictures = PictureGroups(lambda look: picture_at(self._shown[look]))

    def of(self, row: IndexRow) -> int:
        """Return the number of a row's look, which is the next one where it is new."""
        said = [blake2b(name.encode(), digest_size=16).digest() for name in row.identities]
        look = next((self._named[name] for name in said if name in self._named), None)
        if look is None:
            shop = merchant_of(row.product.url)
            look = self._pictures.group_of(len(self.names), row.product.thumbnail, shop)
        if look == len(self.names):
            self.names.append(_name(row.product.id))
        self._named |= dict.fromkeys(said, look)
        return look

    def shown(self, place: int) -> None:
        """Remember where the picture of the newest look is."""
        self._shown.append(place)

    def place(self, look: int) -> int | None:
        """Return where the picture of a look is, None where it was not taken in yet."""
        return self._shown[look] if look < len(self._shown) else None


def _name(product: str) -> int:
    """Return 63 bits that name a look by its first product."""
    return int.from_bytes(blake2b(product.encode(), digest_size=8).digest()) >> 1
