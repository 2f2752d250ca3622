"""The menu of everything: what the table of keys can do, by group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from app.shortcuts import TABLE, Action, Group
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QAction


class MainMenu(QMenu):
    """A submenu for each group; each line shows its keys, and a mark where it is on."""

    def __init__(
        self,
        parent: QWidget,
        actions: Mapping[Action, QAction],
        checks: Mapping[Action, Callable[[], bool]],
    ) -> None:
        """`actions` as `app.shortcuts.bind` gives them; `checks` tell what is on just now."""
        super().__init__(tr("Menu"), parent)
        self.setAccessibleName(tr("Menu"))
        self._actions = actions
        self._checks = checks
        self._groups: dict[Group, QMenu] = {}
        for group in Group:
            if entries := [entry.action for entry in TABLE if entry.group is group]:
                self._groups[group] = self.addMenu(tr(group.value))
                self._fill(self._groups[group], entries)
        self.aboutToShow.connect(self._check)

    def hold(self, group: Group, menu: QMenu) -> None:
        """Show a menu that is no line of the table, after those of `group`."""
        self._groups[group].addSeparator()
        self._groups[group].addMenu(menu)

    def _fill(self, menu: QMenu, entries: Sequence[Action]) -> None:
        menu.setAccessibleName(menu.title())
        for entry in entries:
            menu.addAction(self._actions[entry])

    def _check(self) -> None:
        for action, is_on in self._checks.items():
            self._actions[action].setCheckable(True)
            self._actions[action].setChecked(is_on())
