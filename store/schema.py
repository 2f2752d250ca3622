"""The tables of a segment's catalogue."""

from __future__ import annotations

from functools import cache
from typing import Final

from sqlalchemy import (
    DDL,
    Boolean,
    Column,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    create_engine,
    event,
    text,
)

metadata: Final = MetaData()

products: Final = Table(
    "products",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("color", Text, nullable=False),
    Column("picture", LargeBinary, nullable=False),
    Column("look", Integer, nullable=False),
    Column("thumbnail_offset", Integer, nullable=False),
    Column("thumbnail_length", Integer, nullable=False),
)
"""`row` is the product's row in the segment's vectors, the offset is into its thumbnails. `picture`
is the SHA-256 of the picture's bytes, empty where it is not known. Products that are one look in
several categories have the same `look`."""

offers: Final = Table(
    "offers",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("row", Integer, nullable=False, index=True),
    Column("id", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("price", Float),
    Column("currency", Text, nullable=False),
    Column("priced_on", Text, nullable=False),
    Column("size", Text, nullable=False),
    Column("in_stock", Boolean),
    Column("ships_to", Text, nullable=False),
)
"""How a product can be bought, in the order of the feed. `ships_to`: countries, spaces between;
`priced_on` is empty where the manifest's day holds."""

WORDS: Final = (
    "CREATE VIRTUAL TABLE words USING fts5("
    "title, brand, content='', tokenize='unicode61 remove_diacritics 2')"
)
"""The words of titles and brands, by row; the texts themselves are in `products` alone."""
event.listen(metadata, "after_create", DDL(WORDS))  # type: ignore[no-untyped-call]


@cache
def holdings() -> frozenset[tuple[str, str, str | None]]:
    """Return all that a catalogue of ours holds: type, name and SQL of everything in it."""
    engine = create_engine("sqlite://")
    try:
        metadata.create_all(engine)
        with engine.connect() as connection:
            found = connection.execute(text("SELECT type, name, sql FROM sqlite_schema"))
            return frozenset((kind, name, sql) for kind, name, sql in found)
    finally:
        engine.dispose()
