"""What was found on one frame, as JSON for programs and as a table for people."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from rich.table import Table
from rich.text import Text

from app.found_frame import Corners, FoundFrame, FoundGarment, FoundProduct
from app.shown_text import shown
from store.errors import LinkRefusedError
from store.links import checked_url
from store.types import close_enough

if TYPE_CHECKING:
    from app.lookup_messages import FoundItem, LookupAnswer, WorkerReady
    from store.types import Match
    from vision.types import Box


def as_json(
    media: str, seconds: float, worker: WorkerReady, answer: LookupAnswer
) -> dict[str, Any]:
    """Return what is known of a frame, as `FoundFrame` has it."""
    return found_frame(media, seconds, worker, answer).model_dump(mode="json")


def found_frame(
    media: str, seconds: float, worker: WorkerReady, answer: LookupAnswer
) -> FoundFrame:
    """Return what is known of a frame."""
    return FoundFrame(
        media=media,
        time=seconds,
        encoder=worker.encoder,
        provider=worker.provider,
        timings_ms={name: round(ms, 1) for name, ms in answer.timings_ms.items()},
        faces=tuple(map(_corners, answer.faces)),
        items=tuple(_garment(item, worker.index.merchants) for item in answer.items),
    )


def as_table(found: dict[str, Any]) -> Table:
    """Return the table of one frame, from what `as_json` made."""
    total, faces = found["timings_ms"]["total"], len(found["faces"])
    covered = f"{faces} face{'' if faces == 1 else 's'} covered"
    table = Table(
        title=Text(f"{_name(found['media'])} at {found['time']:g} s", "italic"),
        caption=f"{covered} · {found['encoder']} on {found['provider']} · {total:.0f} ms",
        title_justify="left",
        caption_justify="left",
    )
    for heading in ("item", "product", "brand", "price", "similarity"):
        table.add_column(heading, overflow="fold")
    for item in found["items"]:
        _add_item(table, item)
    return table


def _name(media: str) -> str:
    """Return the last part of a path or an address."""
    return unquote(Path(urlsplit(media).path).name) if "://" in media else Path(media).name


def _add_item(table: Table, item: dict[str, Any]) -> None:
    if not item["matches"]:
        table.add_row(item["label"], "nothing like this in the catalogue")
    for place, match in enumerate(item["matches"]):
        price = "" if match["price"] is None else f"{match['price']:.2f} {match['currency']}"
        closeness = f"{match['band']} ({match['similarity']:.2f})"
        label = item["label"] if place == 0 else ""
        # Text, for a title may hold what rich takes for markup, and a terminal for commands.
        title, brand = Text(shown(match["title"])), Text(shown(match["brand"]))
        table.add_row(label, title, brand, Text(shown(price)), closeness)
    table.add_section()


def _corners(box: Box) -> Corners:
    return box.x1, box.y1, box.x2, box.y2


def _garment(item: FoundItem, merchants: Collection[str]) -> FoundGarment:
    return FoundGarment(
        label=item.label,
        category=item.category,
        box=_corners(item.box),
        score=round(item.score, 4),
        matches=tuple(_product(match, merchants) for match in close_enough(item.matches or ())),
    )


def _product(match: Match, merchants: Collection[str]) -> FoundProduct:
    product = match.product
    return FoundProduct(
        product_id=product.id,
        title=product.title,
        brand=product.brand,
        price=product.price,
        currency=product.currency,
        url=_page(product.url, merchants),
        similarity=round(match.similarity, 4),
        band=match.band.value,
    )


def _page(url: str, merchants: Collection[str]) -> str:
    """Return the address a browser may be given; "" where none may, for programs trust us too."""
    try:
        return checked_url(url, merchants)
    except LinkRefusedError:
        return ""
