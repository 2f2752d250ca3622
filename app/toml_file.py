"""A TOML file that programs write and people edit: whole, with a copy of the last good one."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from app.complaint import Complaint
from app.left_files import keep_aside, sweep_parts
from app.marking import marked
from store.whole_file import write_whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

_LAST_GOOD = marked("{name} was damaged; it is as it was when it was last read.")
_NONE_GOOD = marked("{name} was damaged; the defaults hold.")
_KEPT = marked("The damaged file is kept beside it, as {name}.damaged.")


def read_table(path: Path, tell: Callable[[Complaint], object]) -> dict[str, Any]:
    """Return what the file says; nothing where there is none.

    What could be read is also kept as a copy, NAME.last-good. A damaged file is kept aside as
    NAME.damaged and the last good one takes its place; `tell` is told so.
    """
    sweep_parts(path)
    try:
        values = _parsed(path)
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        return _put_back(path, tell)
    _keep_good(path)
    return values


def write_table(path: Path, values: Mapping[str, Any]) -> None:
    """Write `values` over those of the file; comments and names that are not ours stay.

    Mappings are tables of which all names are ours. Raises OSError.
    """
    import tomlkit  # 30 ms, and only a change needs it

    try:
        document = tomlkit.parse(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # none yet, or damaged since it was read
        document = tomlkit.document()
    _update(document, values)
    # A path may hold bytes that are no text; they are lost rather than the whole file.
    write_whole(path, tomlkit.dumps(document).encode("utf-8", "replace"))


def _update(table: Any, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if isinstance(value, dict):
            _update_table(table, name, value)
        elif name not in table or not _same(table[name], value):
            table[name] = list(value) if isinstance(value, tuple) else value


def _update_table(table: Any, name: str, values: Mapping[str, Any]) -> None:
    if not isinstance(table.get(name), dict):
        table.pop(name, None)
        table[name] = {}
    for gone in [known for known in table[name] if known not in values]:
        del table[name][gone]
    _update(table[name], values)


def _same(written: object, value: object) -> bool:
    """Tell whether the file says so already: 1 is 1.0, and neither is true."""
    wanted = list(value) if isinstance(value, tuple) else value
    return written == wanted and isinstance(written, bool) == isinstance(value, bool)


def _keep_good(path: Path) -> None:
    data = path.read_bytes()
    try:
        if not _last_good(path).exists() or _last_good(path).read_bytes() != data:
            write_whole(_last_good(path), data)
    except OSError:
        return  # a full or read-only disk must not stop a film


def _last_good(path: Path) -> Path:
    return path.with_name(path.name + ".last-good")


def _put_back(path: Path, tell: Callable[[Complaint], object]) -> dict[str, Any]:
    keep_aside(path)
    values: dict[str, Any] = {}
    told = _NONE_GOOD
    try:
        values = _parsed(_last_good(path))
        told = _LAST_GOOD
        write_whole(path, _last_good(path).read_bytes())
    except (OSError, ValueError):
        pass  # without a copy the defaults hold; a read-only disk keeps the damaged file
    for sentence in (told, _KEPT):
        tell(Complaint(sentence, {"name": path.name}))
    return values


def _parsed(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
