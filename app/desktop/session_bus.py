"""The desktop's session bus (D-Bus): a Unix socket, never a network one."""

from __future__ import annotations

import os
import threading
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jeepney import HeaderFields, Message, MessageType
from jeepney.io.threading import DBusConnection, ReceiveStopped, open_dbus_connection

from player.lane import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 2.0  # seconds for an answer of another program


class BusError(Exception):
    """The bus, or the program at its other end, is not there or refused."""


class SessionBus:
    """One connection. What is sent is sent by a lane; what is asked of us arrives on a thread.

    Where there is no bus every method still works, and nothing happens.
    """

    def __init__(self, address: str = "") -> None:
        """`address` as D-Bus writes it, e.g. "unix:path=/run/user/1000/bus"; "" is the user's."""
        self._connection: DBusConnection | None = None
        self._answers: dict[int, Future[Message]] = {}
        self._called: Callable[[Message], Message | None] | None = None
        self._lane = Lane("session bus")
        self._lane.put(partial(self._connect, address or session_address()))

    def put(self, job: Callable[[], object]) -> None:
        """Run a job that calls `ask` or `tell`, after those already waiting."""
        self._lane.put(partial(self._attempt, job))

    def serve(self, called: Callable[[Message], Message | None]) -> None:
        """Answer method calls with what `called` returns; it runs on the thread that reads."""
        self._called = called

    def ask(self, call: Message) -> tuple[Any, ...]:
        """Return the answer to a method call; for jobs only. Raises BusError."""
        connection = self._connected()
        serial = next(connection.outgoing_serial)
        answer = self._answers[serial] = Future()
        try:
            connection.send(call, serial=serial)
            message = answer.result(_PATIENCE)
        except (OSError, TimeoutError) as error:
            raise BusError("no answer") from error
        finally:
            del self._answers[serial]
        if message.header.message_type is MessageType.error:
            raise BusError(message.header.fields.get(HeaderFields.error_name, ""))
        return tuple(message.body)

    def tell(self, message: Message) -> None:
        """Send a signal, or a call whose answer nobody needs; for jobs only. Raises BusError."""
        try:
            self._connected().send(message)
        except OSError as error:
            raise BusError("the bus is gone") from error

    def close(self) -> None:
        """Do the jobs that wait, then leave the bus; a bus that hangs is left to itself."""
        self._called = None
        done = threading.Event()
        self._lane.put(done.set)
        if done.wait(_PATIENCE):
            self._lane.close()
            if self._connection:
                self._connection.interrupt()

    def _connected(self) -> DBusConnection:
        if self._connection is None:
            raise BusError("no session bus")
        return self._connection

    def _attempt(self, job: Callable[[], object]) -> None:
        with suppress(BusError):  # a desktop without this service: the film plays all the same
            job()

    def _connect(self, address: str) -> None:
        # jeepney's own errors for what it cannot reach or read are these.
        with suppress(OSError, RuntimeError, ValueError, KeyError, StopIteration, TimeoutError):
            self._connection = open_dbus_connection(address)
            threading.Thread(target=self._read, name="session bus reader", daemon=True).start()

    def _read(self) -> None:
        connection = self._connected()
        with suppress(ReceiveStopped, OSError):
            while True:
                self._take(connection, connection.receive())
        connection.close()

    def _take(self, connection: DBusConnection, message: Message) -> None:
        fields = message.header.fields
        waiting = self._answers.get(fields.get(HeaderFields.reply_serial, -1))
        if waiting:
            waiting.set_result(message)
        elif message.header.message_type is MessageType.method_call:
            called = self._called
            answer = called(message) if called else None
            if answer:
                connection.send(answer)


def session_address() -> str:
    """Return where this session's bus is, or "" where there is none."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere"), "bus")
    return named or (f"unix:path={usual}" if usual.exists() else "")
