"""How the program ends: an exit code, and two plain sentences where something went wrong."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from app.errors import Sentence, sentence_for
from app.log import LOG
from player.errors import PlayerError
from store.errors import StoreEnvironmentError
from vision.errors import VisionEnvironmentError

if TYPE_CHECKING:
    from collections.abc import Callable

KNOWN = (PlayerError, StoreEnvironmentError, VisionEnvironmentError)
"""Errors a person can do something about."""
REFUSED: Final = 1
"""Exit code: something is missing or wrong on this machine."""
BROKEN: Final = 2
"""Exit code: we made a mistake."""


def outcome_of(act: Callable[[], int]) -> int:
    """Do it and return its exit code; what goes wrong is told, and a bug is logged."""
    try:
        return act()
    except KNOWN as error:
        return tell(sentence_for(error), REFUSED)
    except Exception as error:  # noqa: BLE001  the last stop: logged whole, told plainly
        LOG.exception("bug")
        return tell(sentence_for(error), BROKEN)


def tell(sentence: Sentence, code: int) -> int:
    """Say what happened and what to do, and return the exit code."""
    sys.stderr.write(f"{sentence.what}\n  {sentence.action}\n")
    return code
