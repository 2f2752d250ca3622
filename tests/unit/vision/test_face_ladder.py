"""Whatever goes wrong in the face step: no search, a plain sentence, and nothing was encoded."""

import time

import cv2
import numpy as np
import pytest

from app.errors import BUG, sentence_for
from vision import faces
from vision.errors import FaceStepError, ModelDamagedError, ModelMissingError
from vision.pipeline import Pipeline
from vision.timing import Clock

NOT_COVERED = "The faces could not be covered, so no search was made."
FACE = np.array([[300, 80, 60, 80, *range(10), 0.9]], np.float32)


class Net:
    """Stands in for OpenCV's YuNet: says one thing, whatever it is shown."""

    def __init__(self, answer, seconds=0.0):
        self.answer, self.seconds = answer, seconds

    def setInputSize(self, _size):  # noqa: N802
        ...

    def detect(self, _image):
        time.sleep(self.seconds)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Stubborn(np.ndarray):
    """Pixels that do not change when they are filled."""

    def __setitem__(self, place, value): ...


class Shrinking(np.ndarray):
    """Pixels whose copy is of another size."""

    def copy(self, order="C"):
        return np.asarray(self)[::2].copy(order)


def changed(values):
    row = FACE.copy()
    row[0, : len(values)] = values
    return Net((1, row))


LOADING = {
    "the model file is missing": ModelMissingError,
    "the model file is damaged": ModelDamagedError,
    "the file is no model": ModelDamagedError,
    "the model is blind": ModelDamagedError,
}
RUNNING = {
    "the model raises": Net(cv2.error("no memory")),
    "the model raises what OpenCV never does": Net(SystemError("driver gone")),
    "the model says it failed": Net((0, None)),
    "the model answers no pair": Net(None),
    "rows of another width": Net((1, FACE[:, :14])),
    "rows of another dimension": Net((1, FACE[0])),
    "boxes that are no numbers": changed([np.nan] * 4),
    "boxes without end": changed([0, 0, np.inf, np.inf]),
    "boxes beyond the picture": changed([9000, 9000, 50, 60]),
    "boxes without extent": changed([10, 10, -5, 0]),
    "the answer is late": Net((1, FACE), seconds=0.1),
}
FRAMES = {
    "no pixels": lambda _: np.zeros((0, 0, 3), np.uint8),
    "no height": lambda _: np.zeros((0, 640, 3), np.uint8),
    "one channel": lambda frame: frame[:, :, 0],
    "four channels": lambda frame: cv2.cvtColor(frame, cv2.COLOR_BGR2BGRA),
    "floats": lambda frame: frame.astype(np.float32),
    "pixels that cannot be filled": lambda frame: frame.view(Stubborn),
    "a copy of another size": lambda frame: frame.view(Shrinking),
}


@pytest.fixture
def watched(cards, monkeypatch):
    """A pipeline of its own, and every run of its encoder."""
    pipeline, runs = Pipeline.build(cards), []
    session = pipeline.encoder._session
    run = session.run
    monkeypatch.setattr(session, "run", lambda values: (runs.append(values), run(values))[1])
    return pipeline, runs


def search(pipeline, frame):
    scene = pipeline.see(frame, Clock())
    return pipeline.encode(scene, scene.regions, Clock())


def test_the_counter_counts_when_nothing_is_wrong(watched, actor):
    pipeline, runs = watched
    assert len(search(pipeline, actor)) == len(runs) > 0


@pytest.mark.parametrize("what", LOADING)
def test_a_model_that_cannot_be_trusted_is_no_pipeline(cards, make_card, what):
    real = cards["faces"]
    told = {"name": "yunet", "role": "faces", "architecture": "yunet"}
    told |= {"preprocessing": real.preprocessing, "thresholds": dict(real.thresholds)}
    content = b"no model" if what == "the file is no model" else real.read("model")
    if what == "the model is blind":
        told["thresholds"] |= {"fill_head": 0.999}
    card = make_card(content, "model", **told)
    if what == "the model file is missing":
        card.files["model"].path.unlink()
    if what == "the model file is damaged":
        card.files["model"].path.write_bytes(content[:-1] + b"\0")
    with pytest.raises(LOADING[what]) as failure:
        Pipeline.build({**cards, "faces": card})
    assert sentence_for(failure.value) != BUG


@pytest.mark.parametrize("what", RUNNING)
def test_an_answer_that_cannot_be_trusted_ends_the_search(watched, actor, monkeypatch, what):
    pipeline, runs = watched
    pipeline._faces._net = RUNNING[what]
    monkeypatch.setattr(faces, "_PATIENCE", 0.1 if "late" in what else 60.0)
    with pytest.raises(FaceStepError) as failure:
        search(pipeline, actor)
    assert sentence_for(failure.value).what == NOT_COVERED
    assert runs == []


@pytest.mark.parametrize("what", FRAMES)
def test_a_frame_that_cannot_be_filled_ends_the_search(watched, actor, what):
    pipeline, runs = watched
    with pytest.raises(FaceStepError) as failure:
        search(pipeline, FRAMES[what](actor))
    assert sentence_for(failure.value).what == NOT_COVERED
    assert runs == []
