"""The pictures of a feed's rows, fetched by a few threads ahead of who looks at them."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Final, TypeVar

from store.errors import PictureError
from store.pictures import LARGEST_FILE

_THREADS: Final = 8
_AHEAD: Final = 32
"""Pictures that wait to be looked at; at most 5 MB each."""

Row = TypeVar("Row")


def pictures_ahead(
    rows: Iterable[Row], read: Callable[[Row], bytes]
) -> Generator[tuple[Row, Callable[[], bytes]]]:
    """Yield each row with a function that returns its picture or raises what `read` raised.

    The order is that of the rows. Rows are taken a little ahead; closing the iterator fetches no
    more than is on its way.
    """
    waiting: deque[tuple[Row, Future[bytes]]] = deque()
    pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="picture")
    try:
        for row in rows:
            waiting.append((row, pool.submit(read, row)))
            if len(waiting) >= _AHEAD:
                first, picture = waiting.popleft()
                yield first, picture.result
        while waiting:
            first, picture = waiting.popleft()
            yield first, picture.result
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def picture_of(address: str, folder: Path, fetch: Callable[[str], bytes]) -> bytes:
    """Return the encoded picture at an https address, or at a path inside a feed's folder.

    Raises PictureError and what `fetch` raises.
    """
    if address.startswith("https://"):
        return fetch(address)
    path = folder / address
    try:
        if not path.resolve().is_relative_to(folder.resolve()):
            raise PictureError("leads out of the feed's folder")
        if path.is_file() and path.stat().st_size > LARGEST_FILE:
            raise PictureError(f"is larger than {LARGEST_FILE} bytes")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no path"
        raise PictureError(f"cannot be read ({reason})") from error
