from __future__ import annotations

from dataclasses import replace

import numpy as np

from vision.shots import LONGEST, Sight, colours_of, shots_of

RED, BLUE = ((40, 40, 220), (220, 60, 40))
ONE, OTHER = np.eye(2, 8, dtype=np.float32)


def sight(pts, colour=RED, embedding=ONE):
    return Sight(pts, colours_of(np.full((90, 160, 3), colour, np.uint8)), embedding)


def times(sights):
    return [[each.pts for each in shot] for shot in shots_of(sights, lambda each: each)]


def test_nothing_seen_has_no_shots():
    assert times([]) == []


def test_what_looks_alike_is_one_shot():
    assert times([sight(0.0), sight(5.0), sight(9.0)]) == [[0.0, 5.0, 9.0]]


def test_another_scene_is_another_shot():
    assert times([sight(0.0), sight(1.0, BLUE, OTHER), sight(2.0, BLUE, OTHER)]) == [
        [0.0],
        [1.0, 2.0],
    ]


def test_light_that_changes_is_no_cut():
    assert times([sight(0.0), sight(1.0, BLUE)]) == [[0.0, 1.0]]


def test_a_shot_without_end_is_cut_every_minute():
    still = sight(0.0)
    every = [replace(still, pts=float(pts)) for pts in range(0, 150, 10)]
    assert [shot[0] for shot in times(every)] == [0.0, LONGEST, 2 * LONGEST]
