"""Drives the program as a screen reader does; runs under the system's Python, which has AT-SPI.

Arguments: the command of the program. Prints one JSON object of what was seen.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version is chosen first

_PATIENCE = 30.0


def main():
    """Start the program, look at its trees, use them, and end it."""
    program = subprocess.Popen(sys.argv[1:])
    try:
        window = wait_for(lambda: window_of(program.pid))
        seen = {"playing": wait_for(lambda: tree_with(window, "Pause"))}
        press(window, "Pause")
        seen["paused"] = wait_for(lambda: tree_with(window, "Play"))
        focus_window()
        seen["tabs"] = [tab(window) for _ in range(40)]
        xdotool("key", "q")
        seen["exit"] = program.wait(timeout=20)
    finally:
        program.kill()
    json.dump(seen, sys.stdout)


def wait_for(look):
    """Return the first thing `look` finds; TimeoutError where it finds none."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        try:
            if found := look():
                return found
        except Exception:  # noqa: BLE001 - a tree that changes while it is read
            time.sleep(0.1)
        time.sleep(0.2)
    raise TimeoutError(f"{look} found nothing")


def windows(pid):
    """Return the top windows of the program."""
    desktop = Atspi.get_desktop(0)
    applications = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return [
        application.get_child_at_index(i)
        for application in applications
        if application and application.get_process_id() == pid
        for i in range(application.get_child_count())
    ]


def window_of(pid):
    """Return the window with the film."""
    return next((one for one in windows(pid) if "TrendFlix" in one.get_name()), None)


def nodes(root):
    """Return root and all below it that shows."""
    found = []
    waiting = [root]
    while waiting:
        node = waiting.pop(0)
        found.append(node)
        children = [node.get_child_at_index(i) for i in range(node.get_child_count())]
        waiting += [one for one in children if one and is_shown(one)]
    return found


def is_shown(node):
    """Say whether a viewer could see it."""
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) or states.contains(Atspi.StateType.VISIBLE)


def told(node):
    """Return what a screen reader is told of it."""
    states = [state.value_nick for state in node.get_state_set().get_states()]
    return {"role": node.get_role_name(), "name": node.get_name(), "states": states}


def tree_with(window, name):
    """Return all that shows, once a node of this name is there."""
    tree = [told(node) for node in nodes(window)]
    return tree if any(node["name"] == name for node in tree) else None


def press(window, name):
    """Do what a press of the button of this name does."""
    button = next(node for node in nodes(window) if node.get_name() == name)
    actions = button.get_action_iface()
    names = [actions.get_action_name(i) for i in range(actions.get_n_actions())]
    actions.do_action(names.index("Press"))


def tab(window):
    """Go on to where Tab leads, and return what is told of it."""
    xdotool("key", "Tab")
    time.sleep(0.1)
    focused = [
        node for node in nodes(window) if node.get_state_set().contains(Atspi.StateType.FOCUSED)
    ]
    return told(focused[-1]) if focused else None


def focus_window():
    """Give the window the keys: there is no window manager here."""
    names = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "TrendFlix"],
        capture_output=True,
        text=True,
        check=True,
    )
    xdotool("windowfocus", "--sync", names.stdout.split()[-1])


def xdotool(*words):
    """Press real keys."""
    subprocess.run(["xdotool", *words], check=True)


main()
