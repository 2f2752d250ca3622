"""A D-Bus session of a test's own, with the real daemon, and stand-ins for a desktop's services."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import contextmanager

import pytest
from jeepney import HeaderFields, new_method_return
from jeepney.bus_messages import message_bus

from app.desktop.session_bus import SessionBus


@contextmanager
def private_bus(monkeypatch):
    """Start a session bus, and make it the session's; yields its address."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus-daemon not found")
    command = ["dbus-daemon", "--session", "--print-address", "--nofork"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    try:
        yield address
    finally:
        daemon.terminate()
        daemon.wait()
        daemon.stdout.close()


class DesktopService:
    """A service of a desktop: keeps the calls made to it, and answers each with one value."""

    def __init__(self, address, name, answers):
        """answers: method -> (D-Bus type, value); a method that is not there answers nothing."""
        self.calls = []
        self._answers = answers
        self._bus = SessionBus(address)
        self._bus.serve(self._answer)
        self._bus.put(lambda: self._bus.ask(message_bus.RequestName(name)))

    @property
    def methods(self):
        return [method for method, _ in self.calls]

    def close(self):
        self._bus.close()

    def _answer(self, call):
        method = call.header.fields[HeaderFields.member]
        self.calls.append((method, call.body))
        kind, value = self._answers.get(method, (None, None))
        return new_method_return(call, kind, (value,) if kind else ())
