"""The control of one setting, by the kind of its value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from app.setting import Setting

_MOST = 1_000_000  # of a number without a span


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
        if setting.about.folder:
            row.addWidget(self._folder_button())

    def show_value(self, value: Any) -> None:
        """Show what holds now."""
        self._showing = True
        match self.field:
            case QCheckBox():
                self.field.setChecked(value)
            case QComboBox():
                self.field.setCurrentIndex(self.field.findData(value))
            case QSpinBox() | QDoubleSpinBox():
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
            return self._check_box()
        if isinstance(setting.default, int | float):
            return self._spin_box(setting)
        line = QLineEdit()
        line.editingFinished.connect(lambda: self._choose(line.text().strip()))
        return line

    def _combo(self, values: tuple[tuple[Any, str], ...]) -> QComboBox:
        combo = QComboBox()
        for value, name in values:
            combo.addItem(tr(name), value)
        combo.currentIndexChanged.connect(lambda _place: self._choose(combo.currentData()))
        return combo

    def _check_box(self) -> QCheckBox:
        box = QCheckBox(tr("On"))
        box.toggled.connect(self._choose)
        return box

    def _spin_box(self, setting: Setting) -> QAbstractSpinBox:
        whole = isinstance(setting.default, int)
        box: Any = QSpinBox() if whole else QDoubleSpinBox(decimals=2)
        least, most = setting.about.span or (-_MOST, _MOST)
        box.setRange(int(least) if whole else least, int(most) if whole else most)
        if not whole:
            box.setSingleStep(0.1 if most - least <= 10 else 1.0)  # noqa: PLR2004 - a short way
        box.setSuffix(f" {tr(setting.about.unit)}" if setting.about.unit else "")
        box.setKeyboardTracking(False)  # a number counts when it is finished
        box.valueChanged.connect(self._choose)
        return box  # type: ignore[no-any-return]

    def _folder_button(self) -> QPushButton:
        button = QPushButton(tr("Choose…"))
        button.setAccessibleName(tr("Choose a folder"))
        button.setAutoDefault(False)
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
