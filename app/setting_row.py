"""One setting in the dialog: its name, its control, its sentence, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.plain_text import plain_label
from app.setting_control import SettingControl
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.setting import Setting

_CONTROL_WIDTH = 250


class SettingRow(QWidget):
    """Shows one setting; `chosen` carries its name and the value the viewer wants."""

    chosen = Signal(str, object)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        about = setting.about
        self.control = SettingControl(setting)
        self.control.setFixedWidth(_CONTROL_WIDTH)
        self.control.chosen.connect(self._choose)
        self.reset = small_button(tr("Reset"), tr("Reset: {setting}", setting=tr(about.label)))
        self.reset.clicked.connect(lambda: self._choose(setting.default))
        label = plain_label(tr(about.label), bold=True)
        sentence = plain_label(tr(about.sentence), TextSize.SMALL, quiet=True)
        default = plain_label(
            tr("Default: {value}", value=value_name(setting, setting.default)),
            TextSize.SMALL,
            quiet=True,
        )
        self.state = plain_label("", TextSize.SMALL)
        self.state.hide()
        for words in (label, sentence, default, self.state):
            words.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, Space.SMALL, 0, Space.SMALL)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label, 0, 0)
        grid.addWidget(sentence, 1, 0)
        grid.addWidget(default, 2, 0)
        grid.addWidget(self.state, 3, 0, 1, 2)
        grid.addWidget(self.control, 0, 1, 2, 1)
        grid.addWidget(self.reset, 0, 2, 2, 1)

    @property
    def words(self) -> str:
        """What a search looks through."""
        about = self.setting.about
        return f"{tr(about.label)} {tr(about.sentence)}".casefold()

    def show_value(self, value: Any) -> None:
        """Show what holds now; there is a way back only where it is not the default."""
        self.control.show_value(value)
        self.reset.setEnabled(value != self.setting.default)

    def show_state(self, words: str) -> None:
        """Say how it stands with what the setting is about; "" says nothing."""
        self.state.setText(words)
        self.state.setVisible(bool(words))

    def _choose(self, value: object) -> None:
        self.chosen.emit(self.setting.name, value)


def value_name(setting: Setting, value: Any) -> str:
    """Return what a viewer calls a value of a setting."""
    for known, name in setting.about.named_values:
        if known == value:
            return tr(name)
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, int | float):
        return f"{value:g} {tr(setting.about.unit)}".strip()
    return str(value) or tr("none")
