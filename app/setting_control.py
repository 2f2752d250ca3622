"""The control of one setting, by the kind of its value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.choice_field import ChoiceField
from app.number_field import NumberField
from app.small_button import small_button
from app.switch import Switch
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.setting import Setting

_ANY = (-1e6, 1e6)  # the span of a number that has none


class SettingControl(QWidget):
    """Shows a value and lets the viewer choose another one."""

    chosen = Signal(object)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._showing = False
        self.field = self._field(setting)
        self.field.setAccessibleName(tr(setting.about.label))
        self.field.setAccessibleDescription(tr(setting.about.sentence))
        self.field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field.installEventFilter(self)
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.field, 1)
        match self.field:
            case Switch():
                row.addStretch(1)
            case NumberField() as number:
                row.addWidget(self._step_button("\N{MINUS SIGN}", tr("Less"), number.stepDown))
                row.addWidget(self._step_button("+", tr("More"), number.stepUp))
        if setting.about.folder:
            row.addWidget(self._folder_button())

    def show_value(self, value: Any) -> None:
        """Show what holds now."""
        self._showing = True
        match self.field:
            case Switch():
                self.field.setChecked(value)
            case ChoiceField():
                self.field.setCurrentIndex(self.field.findData(value))
            case NumberField():
                self.field.setValue(value)
            case QLineEdit():
                self.field.setText(value)
        self._showing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, not change what it happens to roll over."""
        if event.type() is QEvent.Type.Wheel and not self.field.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _field(self, setting: Setting) -> QWidget:
        if values := setting.about.named_values:
            return self._combo(values)
        if isinstance(setting.default, bool):
            return self._switch()
        if isinstance(setting.default, int | float):
            return self._number(setting)
        line = QLineEdit()
        line.setProperty("compact", True)
        line.editingFinished.connect(lambda: self._choose(line.text().strip()))
        return line

    def _combo(self, values: tuple[tuple[Any, str], ...]) -> ChoiceField:
        combo = ChoiceField()
        for value, name in values:
            combo.addItem(tr(name), value)
        combo.currentIndexChanged.connect(lambda _place: self._choose(combo.currentData()))
        return combo

    def _switch(self) -> Switch:
        switch = Switch()
        switch.toggled.connect(self._choose)
        return switch

    def _number(self, setting: Setting) -> NumberField:
        whole = isinstance(setting.default, int)
        number = NumberField(*(setting.about.span or _ANY), whole=whole)
        number.setSuffix(f" {setting.about.unit}" if setting.about.unit else "")
        number.valueChanged.connect(lambda now: self._choose(int(now) if whole else now))
        return number

    def _step_button(self, sign: str, name: str, step: Callable[[], None]) -> QPushButton:
        button = small_button(sign, name)
        button.setAutoRepeat(True)
        button.clicked.connect(step)
        return button

    def _folder_button(self) -> QPushButton:
        button = small_button(tr("Choose…"), tr("Choose a folder"))
        button.clicked.connect(self._ask_folder)
        return button

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self.window(), tr("Choose a folder"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _choose(self, value: Any) -> None:
        if not self._showing:
            self.chosen.emit(value)
