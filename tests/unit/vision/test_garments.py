"""Garments of drawn figures, whose clothes are known."""

from dataclasses import dataclass

import cv2
import numpy as np
import pytest

from vision.body import measure
from vision.garments import MOST_REGIONS, find_regions
from vision.masked import FILL
from vision.types import Box, Detection

WIDTH, HEIGHT = 1280, 720
WALL, SKIN, HAIR = (200, 205, 210), (150, 175, 220), (30, 40, 55)  # BGR
STRAW, STRAW_DARK = (125, 165, 190), (60, 95, 140)
RED, BLUE, BLACK, GREEN = (40, 40, 200), (160, 70, 30), (25, 25, 25), (60, 150, 50)


@dataclass(frozen=True)
class Figure:
    """A person of 7.5 heads of 80 pixels, standing at `x`; colours are BGR."""

    x: int = 640
    top: int = 60
    upper: tuple = RED
    lower: tuple = BLUE
    hat: tuple | None = None
    brim: bool = False
    scarf: tuple | None = None
    tie: tuple | None = None
    tie_width: int = 18
    waist: int = 260  # pixels below the top
    skirt: tuple | None = None  # between upper and lower, 90 pixels

    def draw(self, picture):
        x, y = self.x, self.top
        box(picture, (x - 28, y, x + 28, y + 30), self.hat or HAIR)
        box(picture, (x - 25, y + 17, x + 25, y + 80), SKIN)
        box(picture, (x - 15, y + 80, x + 15, y + 95), SKIN)
        waist = y + self.waist
        box(picture, (x - 80, y + 95, x + 80, waist), self.upper)
        box(picture, (x - 60, waist, x + 60, y + 560), self.lower)
        box(picture, (x - 60, y + 560, x + 60, y + 600), BLACK)
        if self.hat:
            box(picture, (x - 32, y - 15, x + 32, y + 18), self.hat)
        if self.brim:
            box(picture, (x - 50, y + 5, x + 50, y + 25), self.hat)
        if self.skirt:
            box(picture, (x - 60, waist, x + 60, waist + 90), self.skirt)
        if self.tie:
            half = self.tie_width // 2
            box(picture, (x - half, y + 95, x + half, y + 240), self.tie)
        if self.scarf:
            box(picture, (x - 40, y + 80, x + 40, y + 125), self.scarf)

    @property
    def person(self):
        return Detection(
            Box(self.x - 82, self.top - 10, self.x + 82, self.top + 600), "person", 0.9
        )

    @property
    def face(self):
        return Detection(Box(self.x - 23, self.top + 17, self.x + 23, self.top + 80), "face", 0.9)


def box(picture, corners, colour):
    x1, y1, x2, y2 = corners
    cv2.rectangle(picture, (x1, y1), (x2 - 1, y2 - 1), colour, -1)


def worn(*figures, extra=(), height=HEIGHT, behind=((0, 0, 0, 0), WALL)):
    picture = np.full((height, WIDTH, 3), WALL, np.uint8)
    box(picture, *behind)
    for figure in figures:
        figure.draw(picture)
    persons = [
        Detection(figure.person.box.clipped(WIDTH, height), "person", 0.9) for figure in figures
    ]
    bodies = measure(persons, [figure.face for figure in figures], (WIDTH, height))
    return find_regions(picture, bodies, [*persons, *extra])


def categories(regions):
    return [region.category for region in regions]


def boxes(regions):
    return {region.category: region.detection.box for region in regions}


def test_shirt_and_trousers_are_two_garments_and_shoes():
    assert categories(worn(Figure())) == ["upper body", "lower body", "footwear"]


def test_the_seam_is_where_the_colour_changes():
    found = boxes(worn(Figure()))
    seam = Figure().top + 260
    assert found["upper body"].y2 == pytest.approx(seam, abs=12)
    assert found["lower body"].y1 == pytest.approx(seam, abs=12)


def test_one_colour_from_shoulder_to_knee_is_one_garment():
    assert categories(worn(Figure(lower=RED))) == ["whole body", "footwear"]


def test_colours_that_do_not_tell_offer_both():
    slightly = (55, 50, 200)
    found = categories(worn(Figure(lower=slightly)))
    assert found == ["whole body", "upper body", "lower body", "footwear"]


def test_a_portrait_has_no_lower_body_and_no_shoes():
    assert categories(worn(Figure(), height=260)) == ["upper body"]


def test_a_frame_cut_at_the_knees_has_no_shoes():
    assert categories(worn(Figure(), height=480)) == ["upper body", "lower body"]


def test_a_coloured_hat_is_headwear():
    assert categories(worn(Figure(hat=GREEN)))[0] == "headwear"


def test_a_straw_hat_is_headwear_by_its_brim():
    """Straw is a colour of hair; hair does not stand out at the brow alone."""
    assert categories(worn(Figure(hat=STRAW, brim=True)))[0] == "headwear"


def test_a_window_frame_in_the_colour_of_a_hat_is_not_the_scene_behind_it():
    post = ((640 + 50, 0, 640 + 52, HEIGHT), GREEN)
    assert "headwear" in categories(worn(Figure(hat=GREEN), behind=post))


def test_a_wall_above_a_head_is_no_hat():
    wall = ((0, 0, WIDTH, HEIGHT), GREEN)
    assert "headwear" not in categories(worn(Figure(top=70), behind=wall))


def test_the_headwear_holds_the_hat():
    hat = boxes(worn(Figure(hat=GREEN)))["headwear"]
    assert hat.x1 <= 640 - 32
    assert hat.x2 >= 640 + 32
    assert hat.y1 <= Figure().top - 15


@pytest.mark.parametrize("hair", [HAIR, STRAW, (70, 110, 150), (120, 180, 215), (20, 20, 20)])
def test_hair_is_no_headwear(hair):
    assert "headwear" not in categories(worn(Figure(hat=hair)))


def test_a_coloured_scarf_is_an_item():
    assert "scarf" in categories(worn(Figure(scarf=GREEN)))


@pytest.mark.parametrize(
    "neck", [None, RED, SKIN, HAIR], ids=["none", "turtleneck", "skin", "hair"]
)
def test_a_neck_without_a_scarf_is_no_item(neck):
    assert "scarf" not in categories(worn(Figure(scarf=neck)))


def test_a_tie_is_an_item():
    assert "tie" in categories(worn(Figure(tie=GREEN)))


def test_a_tie_is_no_scarf():
    assert "scarf" not in categories(worn(Figure(tie=GREEN)))


def test_a_hanging_scarf_is_wider_than_a_tie():
    found = categories(worn(Figure(tie=GREEN, tie_width=34)))
    assert "scarf" in found
    assert "tie" not in found


def test_a_white_shirt_in_an_open_jacket_is_no_tie():
    assert not {"tie", "scarf"} & set(categories(worn(Figure(tie=(240, 240, 240), tie_width=60))))


@pytest.mark.parametrize("tie", [None, RED], ids=["none", "in the colour of the shirt"])
def test_a_chest_without_a_stripe_has_no_tie(tie):
    assert "tie" not in categories(worn(Figure(tie=tie)))


def test_a_short_dress_ends_at_its_hem():
    found = boxes(worn(Figure(upper=BLUE, skirt=BLUE, lower=SKIN)))
    assert set(found) == {"whole body", "footwear"}
    assert found["whole body"].y2 == pytest.approx(Figure().top + 260 + 90, abs=15)


def test_shirt_and_shorts_are_two_garments():
    found = boxes(worn(Figure(upper=RED, skirt=BLUE, lower=SKIN)))
    assert {"upper body", "lower body"} <= set(found)
    assert found["lower body"].y2 < Figure().top + 420


def test_shorts_in_a_colour_of_skin_under_a_long_top_are_no_bare_legs():
    found = worn(Figure(upper=GREEN, waist=300, skirt=STRAW_DARK, lower=SKIN))
    assert categories(found) == ["upper body", "lower body", "footwear"]


def test_persons_come_from_left_to_right():
    found = worn(Figure(x=900, upper=GREEN), Figure(x=300))
    right = [each.detection.box.x1 > 600 for each in found]
    assert right == sorted(right)


def test_someone_behind_a_nearer_person_is_not_searched():
    found = worn(Figure(x=640, top=60), Figure(x=650, top=80))
    assert categories(found).count("upper body") == 1


def test_someone_half_hidden_keeps_the_visible_half():
    found = worn(Figure(x=560, top=50), Figure(x=650, top=90))
    hidden, _ = [each for each in found if each.category == "upper body"]
    assert hidden.detection.box.x2 <= 650 - 82


def test_a_bag_at_a_person_is_an_item():
    bag = Detection(Box(700, 350, 780, 450), "handbag", 0.7)
    (found,) = [each for each in worn(Figure(), extra=[bag]) if each.category == "bag"]
    assert found.detection == bag


@pytest.mark.parametrize(
    "accessory",
    [
        Detection(Box(20, 350, 90, 450), "handbag", 0.7),
        Detection(Box(560, 120, 720, 600), "backpack", 0.7),
        Detection(Box(600, 100, 700, 200), "umbrella", 0.7),
    ],
    ids=["nobody's", "as large as its owner", "not in any catalogue"],
)
def test_other_accessories_are_no_items(accessory):
    labels = [each.detection.label for each in worn(Figure(), extra=[accessory])]
    assert accessory.label not in labels


def test_people_far_away_are_left_out():
    tiny = Detection(Box(100, 300, 120, 380), "person", 0.9)
    bodies = measure([tiny], [], (WIDTH, HEIGHT))
    picture = np.full((HEIGHT, WIDTH, 3), WALL, np.uint8)
    assert find_regions(picture, bodies, [tiny]) == ()


def test_a_region_that_is_mostly_a_filled_face_is_left_out():
    """A print on a shirt that was taken for a face."""
    assert "upper body" not in categories(worn(Figure(upper=(FILL, FILL, FILL))))


def test_the_most_prominent_are_kept():
    found = worn(*(Figure(x=x) for x in (90, 310, 530, 750, 970, 1190)))
    assert len(found) == MOST_REGIONS
    assert {"upper body", "lower body"} <= set(categories(found))
