"""The keys of one action in the settings: each can be taken away, and one more pressed."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.chosen_keys import readable
from app.key_button import KeyButton
from app.plain_text import plain_label
from app.shortcuts import key_name, key_names, keys_of, table_keys
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.chosen_keys import ChosenKeys
    from app.shortcuts import Action


class KeyRow(QWidget):
    """What an action is called, its keys, and the way back to those of the table."""

    def __init__(self, action: Action, chosen: ChosenKeys) -> None:
        super().__init__()
        self.action = action
        self._chosen = chosen
        self._asked = ""
        self._name = tr(action.value)
        self.add = KeyButton(tr("Add a key: {action}", action=self._name))
        self.add.pressed_key.connect(self._take)
        self.add.stopped.connect(lambda: self._ask(""))
        self.reset = small_button(tr("Reset"), tr("Reset the keys: {action}", action=self._name))
        self.reset.clicked.connect(lambda: chosen.reset(action))
        self.keys: list[QPushButton] = []
        self._sentence = plain_label("", TextSize.SMALL)
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._sentence.hide()
        self._arrange()

    @property
    def words(self) -> str:
        """What a search looks through."""
        return f"{self._name} {key_names(self.action)}".casefold()

    @property
    def sentence(self) -> str:
        """What is said of the key that was pressed; empty when nothing is."""
        return "" if self._sentence.isHidden() else self._sentence.text()

    def show_keys(self) -> None:
        """Show the keys the action has now."""
        for button in self.keys:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.keys = [self._key_button(key) for key in keys_of(self.action) if self._is_told(key)]
        for button in self.keys:
            self._row.insertWidget(self._row.indexOf(self.add), button)
        for one, following in pairwise([*self.keys, self.add]):
            QWidget.setTabOrder(one, following)
        self.reset.setEnabled(keys_of(self.action) != table_keys(self.action))

    def _is_told(self, key: str) -> bool:
        """Leave out the keyboard's own keys for films, as the sheet of keys does."""
        return "Media" not in key or key not in table_keys(self.action)

    def _key_button(self, key: str) -> QPushButton:
        name = key_name(key)
        button = small_button(
            f"{name}  \u00d7", tr("Take {key} away: {action}", key=name, action=self._name)
        )
        button.clicked.connect(lambda: self._remove(key))
        return button

    def _remove(self, key: str) -> None:
        self.add.setFocus()  # the button that has the focus goes
        self._chosen.remove(self.action, key)

    def _take(self, key: str) -> None:
        """Take a free key; ask before one is taken from another action."""
        owner = self._chosen.owner(key)
        if not readable(key):
            self._ask("", tr("{key} cannot be a key of an action.", key=key_name(key)))
        elif owner and owner is not self.action and key != self._asked:
            self._ask(
                key,
                tr(
                    "{key} is already “{action}”. Press it again to take it over.",
                    key=key_name(key),
                    action=tr(owner.value),
                ),
            )
        else:
            self.add.stop()
            self._chosen.add(self.action, key)

    def _ask(self, key: str, sentence: str = "") -> None:
        self._asked = key
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _arrange(self) -> None:
        self._row = QHBoxLayout()
        self._row.setSpacing(Space.TINY)
        name = plain_label(self._name)
        name.setWordWrap(True)
        self._row.addWidget(name, 1)
        self._row.addWidget(self.add)
        self._row.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self._sentence)
