"""Hears every write, cut and flush on SQLite's way to the disk.

SQLite reaches the system through a table of functions, its "VFS" (https://sqlite.org/vfs.html). A
copy of the system's own table, with four functions of ours in it, becomes the default one: every
database this process opens afterwards is recorded, whatever code opens it. What is written through
memory maps is not heard, so a recorded file must have none (`mmap_size = 0`).
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Callable
from ctypes import CDLL, CFUNCTYPE, addressof, c_char_p, c_int, c_int64, c_void_p, cast
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

_VFS_SLOTS: Final = 21  # pointers in an sqlite3_vfs of version 3
_NAME, _OPEN = 3, 5
_FILE_SLOTS: Final = 19  # pointers in an sqlite3_io_methods of version 3
_WRITE, _TRUNCATE, _SYNC = 3, 4, 5

_OpenFunction = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_WriteFunction = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TruncateFunction = CFUNCTYPE(c_int, c_void_p, c_int64)
_SyncFunction = CFUNCTYPE(c_int, c_void_p, c_int)


class RecorderMissingError(Exception):
    """The SQLite of this Python keeps its functions to itself."""


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes put into a file at an offset."""

    file: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """A file made as short as this."""

    file: str
    size: int


@dataclass(frozen=True, slots=True)
class Flush:
    """What was written to a file before is on the disk now."""

    file: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """The writer was told that this number is safe."""

    number: int


Event = Write | Cut | Flush | Acknowledged


class Recorder:
    """Records what this process opens from its making on, until it is stopped."""

    def __init__(self) -> None:
        """Become SQLite's way to the disk. Raises RecorderMissingError."""
        self.events: list[Event] = []
        self._names: dict[int, str] = {}
        self._tables: dict[int, Any] = {}
        self._kept: list[object] = []  # what C points at must not be collected
        self._library = _library()
        self._own = self._library.sqlite3_vfs_find(None)
        table = (c_void_p * _VFS_SLOTS).from_buffer_copy(
            ctypes.string_at(self._own, 8 * _VFS_SLOTS)
        )
        name = ctypes.create_string_buffer(b"recorder")
        table[_NAME] = addressof(name)
        self._open = cast(c_void_p(table[_OPEN]), _OpenFunction)
        table[_OPEN] = self._keep(_OpenFunction(self._on_open))
        self._kept.append(name)
        self._vfs = table
        self._library.sqlite3_vfs_register(addressof(table), 1)

    def acknowledge(self, number: int) -> None:
        """Note that everything of the number was written."""
        self.events.append(Acknowledged(number))

    def stop(self) -> None:
        """Let SQLite open files without us again.

        Close what was opened first: SQLite must not keep what Python collects.
        """
        self._library.sqlite3_vfs_unregister(addressof(self._vfs))
        self._library.sqlite3_vfs_register(self._own, 1)

    def _on_open(self, _vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        code = self._open(self._own, name, file, flags, out)
        if code == 0 and name:  # SQLite's own pointer: the system's functions keep it
            self._names[file] = Path(ctypes.string_at(name).decode()).name
            methods = c_void_p.from_address(file)
            methods.value = addressof(self._table_over(methods.value or 0))
        return int(code)

    def _table_over(self, methods: int) -> Any:
        """Return our copy of a file's table of functions; one is enough for files of a kind."""
        if methods in self._tables:
            return self._tables[methods]
        table = _copied(methods, _FILE_SLOTS)
        write = cast(c_void_p(table[_WRITE]), _WriteFunction)
        truncate = cast(c_void_p(table[_TRUNCATE]), _TruncateFunction)
        sync = cast(c_void_p(table[_SYNC]), _SyncFunction)

        def on_write(file: int, data: int, amount: int, offset: int) -> int:
            content = ctypes.string_at(data, amount)
            self.events.append(Write(self._names[file], offset, content))
            return int(write(file, data, amount, offset))

        def on_truncate(file: int, size: int) -> int:
            self.events.append(Cut(self._names[file], size))
            return int(truncate(file, size))

        def on_sync(file: int, flags: int) -> int:
            code = sync(file, flags)
            self.events.append(Flush(self._names[file]))
            return int(code)

        table[_WRITE] = self._keep(_WriteFunction(on_write))
        table[_TRUNCATE] = self._keep(_TruncateFunction(on_truncate))
        table[_SYNC] = self._keep(_SyncFunction(on_sync))
        self._tables[methods] = table
        return table

    def _keep(self, function: Callable[..., int]) -> int | None:
        self._kept.append(function)
        return cast(function, c_void_p).value  # type: ignore[arg-type]


def _copied(table: int, slots: int) -> ctypes.Array[c_void_p]:
    size = slots * ctypes.sizeof(c_void_p)
    return (c_void_p * slots).from_buffer_copy(ctypes.string_at(table, size))


def _library() -> CDLL:
    """Return the SQLite that Python's own module uses."""
    file = getattr(_sqlite3, "__file__", None)
    try:
        library = CDLL(file)
        library.sqlite3_vfs_find.restype = c_void_p
        library.sqlite3_vfs_find.argtypes = [c_char_p]
        library.sqlite3_vfs_register.argtypes = [c_void_p, c_int]
        library.sqlite3_vfs_unregister.argtypes = [c_void_p]
    except (OSError, AttributeError) as error:
        raise RecorderMissingError("this Python hides its SQLite") from error
    return library
