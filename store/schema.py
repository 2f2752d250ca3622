"""The tables of `catalog.sqlite`."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Float, Integer, MetaData, Table, Text

metadata: Final = MetaData()

products: Final = Table(
    "products",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("title", Text, nullable=False),
    Column("brand", Text, nullable=False),
    Column("price", Float),
    Column("currency", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("color", Text, nullable=False),
    Column("group_key", Integer, nullable=False, index=True),
    Column("thumbnail_offset", Integer, nullable=False),
    Column("thumbnail_length", Integer, nullable=False),
)
"""`key` is the product's key in the vector indexes, the offset is into `thumbnails.pack`. Rows of
one product, from several shops or in several sizes, have the key of the first as `group_key`."""
