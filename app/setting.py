"""One setting: what a viewer is told of it, and which values it can have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class About:
    """What a viewer is told of a setting, and which values it can have.

    page: where the settings dialog shows it. choices: all values a text can have. names: what the
    choices are called, in their order; of a whole number, what its values from the least on are
    called. span: least and greatest value of a number. unit: what stands behind a number.
    folder: a text names a folder.
    """

    page: str
    label: str
    sentence: str
    choices: tuple[str, ...] = ()
    span: tuple[float, float] | None = None
    names: tuple[str, ...] = ()
    unit: str = ""
    folder: bool = False

    def check(self, name: str, value: object) -> None:
        """Raise ValueError for a value the setting cannot have."""
        if self.choices and value not in self.choices:
            raise ValueError(f"{name} is none of {', '.join(filter(None, self.choices))}")
        if self.span and not self.span[0] <= value <= self.span[1]:  # type: ignore[operator]
            raise ValueError(f"{name} is not within {self.span[0]:g}..{self.span[1]:g}")

    @property
    def named_values(self) -> tuple[tuple[Any, str], ...]:
        """Every value with its name, where there are only a few; empty where there are many."""
        values: tuple[Any, ...] = self.choices
        if self.span and self.names:
            values = tuple(range(int(self.span[0]), int(self.span[1]) + 1))
        names = self.names or tuple(choice.replace("_", " ").capitalize() for choice in values)
        return tuple(zip(values, names, strict=True))


@dataclass(frozen=True, slots=True)
class Setting:
    """A field of app.settings.Settings that is the viewer's to choose."""

    name: str
    default: Any
    about: About


def setting(default: Any, about: About) -> Any:
    """Return a field of Settings that the settings dialog shows."""
    return field(default=default, metadata={"about": about})
