from __future__ import annotations

import pytest

import player.errors
import store.errors
import vision.errors
from app.errors import BUG, FOR_THE_LOG, SENTENCES, sentence_for
from player.errors import GrabError, PlaybackFailedError, PlayerEnvironmentError
from store.errors import LinkRefusedError, StoreEnvironmentError
from vision.errors import FaceStepError, VisionEnvironmentError

ROOTS = (PlayerEnvironmentError, StoreEnvironmentError, VisionEnvironmentError)
PARTS = {"SourceError", "PictureError"}
"""Reasons inside another error's message; no person meets them alone."""


def kinds():
    modules = (player.errors, store.errors, vision.errors)
    found = [kind for module in modules for kind in vars(module).values() if isinstance(kind, type)]
    return [k for k in found if issubclass(k, ROOTS) and k not in ROOTS and k.__name__ not in PARTS]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_error_a_person_can_mend_says_what_to_do(kind):
    assert SENTENCES[kind.__name__].action


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_code_that_crossed_from_the_worker_is_a_whole_sentence(code):
    sentence = sentence_for(code)
    assert sentence.what[0].isupper() or sentence.what.startswith("libmpv")
    assert sentence.what.endswith(".")


def test_the_message_of_an_error_comes_before_that_of_its_kind():
    error = PlaybackFailedError("This film is on fire.")
    assert sentence_for(error).what == "This film is on fire."


def test_a_message_begins_as_it_was_written():
    error = LinkRefusedError("evil.example is not a shop")
    assert sentence_for(error).what == "evil.example is not a shop."


@pytest.mark.parametrize("error", [GrabError("0x17"), FaceStepError("cv2.error: (-215)")])
def test_what_only_we_understand_is_not_shown(error):
    assert sentence_for(error) == SENTENCES[type(error).__name__]
    assert type(error).__name__ in FOR_THE_LOG


def test_anything_else_is_our_mistake():
    assert sentence_for(ZeroDivisionError("division by zero")) == BUG
    assert sentence_for("VisionError", "answered nonsense") == BUG
