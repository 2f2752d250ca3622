"""Passphrases of signing keys: from the environment, else asked for at the terminal."""

from __future__ import annotations

import os

import typer

from store.signing_keys import PASSPHRASE_VARIABLE


class Passphrases:
    """Asks for passphrases; one that was chosen for a new key counts for the next new one, too."""

    def __init__(self) -> None:
        self._given = os.environ.get(PASSPHRASE_VARIABLE, "").encode()
        self._chosen = b""

    def existing(self, key: str) -> bytes:
        """Return the passphrase of a key there is; empty leaves the key alone."""
        return self._given or _asked(f"Passphrase of {key} (empty: without this key)")

    def new(self, key: str) -> bytes:
        """Return the passphrase a new key is to have."""
        self._chosen = (
            self._given
            or _asked(
                f"Passphrase for {key}" + (" (empty: the one before)" if self._chosen else ""),
                twice=True,
            )
            or self._chosen
        )
        return self._chosen


def _asked(words: str, *, twice: bool = False) -> bytes:
    answer: str = typer.prompt(
        words, default="", show_default=False, hide_input=True, confirmation_prompt=twice, err=True
    )
    return answer.encode()
