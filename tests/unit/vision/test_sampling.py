from __future__ import annotations

import pytest

from vision.sampling import KEY_FRAMES, Sampling


@pytest.mark.parametrize(
    "sampling",
    [KEY_FRAMES, Sampling("per shot"), Sampling("rate", 2.0), Sampling("interval", 12.5)],
    ids=str,
)
def test_reads_what_it_wrote(sampling):
    assert Sampling.read(str(sampling)) == sampling


@pytest.mark.parametrize("text", ["", "rate", "rate x", "rate 0", "count -3", "key frames 2"])
def test_refuses_what_chooses_nothing(text):
    with pytest.raises(ValueError, match=r"cannot be|no way|convert"):
        Sampling.read(text)


def test_count_spreads_over_the_film():
    assert Sampling("count", 30).step(60.0) == 2.0
