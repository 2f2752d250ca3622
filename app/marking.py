"""Marks words that a viewer will read, where no window is: the worker's notes, and tables."""

from __future__ import annotations


def marked(text: str) -> str:
    """Return `text` as it is: it stands in a table, and `tr` translates it where it is shown."""
    return text
