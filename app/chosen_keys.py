"""Which keys the viewer may give to which action, and the ones that hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from app.complaint import Complaint
from app.keymap import keymap
from app.marking import marked
from app.shortcuts import Action, keys_of, table_keys

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.remembered import Remembered
    from app.settings import Settings

Chosen = dict[str, tuple[str, ...]]

_RESERVED = ("", "Tab", "Shift+Tab", "Return", "Enter")
"""What is no key, and those with which one gets about and presses things: they stay so."""

_NO_ACTION = marked("keys: this version has no action {action}; it is kept, and does nothing.")
_NO_KEY = marked("keys: {key} of {action} is no key an action can have; its own keys hold.")
_TWICE = marked("keys: {key} of {action} is another action's, too; its own keys hold.")


def usable(chosen: Mapping[str, Sequence[str]], tell: Callable[[Complaint], object]) -> Chosen:
    """Return the keys that can hold; what cannot is told, and costs its own action alone."""
    good: Chosen = {}
    for action, keys in chosen.items():
        wrong = [key for key in keys if not readable(key)]
        if action not in Action.__members__:
            tell(Complaint(_NO_ACTION, {"action": action}))
        elif wrong:
            tell(Complaint(_NO_KEY, {"action": action, "key": wrong[0]}))
        else:
            good[action] = tuple(QKeySequence(key).toString() for key in keys)
    while clash := _clash(good):
        action, key = clash
        tell(Complaint(_TWICE, {"action": action, "key": key}))
        del good[action]
    return good


def readable(key: str) -> bool:
    """Tell whether `key` names one key an action can have."""
    return QKeySequence(key).count() == 1 and _portable(key) not in _RESERVED


class ChosenKeys:
    """The keys in the settings: what they are, and changing them. A change holds at once."""

    def __init__(self, remembered: Remembered) -> None:
        self._remembered = remembered

    def owner(self, key: str) -> Action | None:
        """Return the action that has this key now."""
        return next((one for one in Action if _portable(key) in map(_portable, keys_of(one))), None)

    def add(self, action: Action, key: str) -> None:
        """Give an action one more key; who has it loses it."""
        if key not in keys_of(action):
            self._give(action, (*keys_of(action), key))

    def remove(self, action: Action, key: str) -> None:
        """Take one key from an action; it may be left without any."""
        self._give(action, _without(action, key))

    def reset(self, action: Action) -> None:
        """Give an action the keys of the table; who has them loses them."""
        self._give(action, table_keys(action))

    def reset_all(self) -> None:
        """Give every action the keys of the table."""
        self._use({})

    def _give(self, action: Action, keys: tuple[str, ...]) -> None:
        chosen = dict(self._remembered.now.keys)
        for key in keys:
            other = self.owner(key)
            if other and other is not action:
                chosen[other.name] = tuple(
                    one for one in chosen.get(other.name, keys_of(other)) if one != key
                )
        self._use({**chosen, action.name: keys})

    def _use(self, chosen: Chosen) -> None:
        own = {action.name: table_keys(action) for action in Action}
        self._remembered.change(
            keys={name: keys for name, keys in chosen.items() if own.get(name) != keys}
        )


def follow_keys(remembered: Remembered) -> list[Complaint]:
    """Let the keys of the settings hold, now and after every change; return what is wrong there."""
    complaints: list[Complaint] = []
    keymap().use(usable(remembered.now.keys, complaints.append))
    remembered.changed.connect(_follow)
    return complaints


def _follow(settings: Settings) -> None:
    keymap().use(usable(settings.keys, lambda _told: None))


def _clash(chosen: Chosen) -> tuple[str, str] | None:
    """Return an action with a chosen key that another action has, too, and the key."""
    owners: dict[str, str] = {}
    for action in Action:
        for key in chosen.get(action.name, table_keys(action)):
            former = owners.setdefault(_portable(key), action.name)
            if former != action.name:
                return (action.name if action.name in chosen else former), key
    return None


def _without(action: Action, key: str) -> tuple[str, ...]:
    return tuple(one for one in keys_of(action) if one != key)


def _portable(key: str) -> str:
    return QKeySequence(key).toString()
