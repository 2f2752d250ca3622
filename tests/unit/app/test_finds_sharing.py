"""Sharing from a real window: what leaves it, where to, and what never does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from app.covered_frame import covered_frame
from app.finds_picture import WIDTH, Find, finds_picture
from app.lookup_messages import LookupFailure
from player.frame import Frame
from tests.scripted_lookup import answer, item, match, packshot
from vision.types import Box

FACE = Box(150, 20, 200, 80)
FINDS = answer(1, [item(0, (match(1, thumbnail=packshot()), match(2)))], final=True)


@pytest.fixture
def shopping(paused, lookup):
    lookup.answered.emit(replace(FINDS, ticket=lookup.ticket, faces=(FACE,)))
    return paused


def red_faced(colour):
    """A frame with a face of thin stripes in one colour and black."""
    image = np.full((136, 240, 4), 60, np.uint8)
    image[20:80:2, 150:200] = colour
    image[21:80:2, 150:200] = 0
    return Frame(image, "film.mp4", 0.0)


def test_the_picture_shows_frame_and_products(shopping):
    picture = shopping.sharing.picture()
    assert picture.width() == WIDTH
    assert picture.height() > WIDTH * 136 / 240 + 200


def test_no_pixel_of_a_face_is_in_the_picture(shopping):
    faces = FINDS.items[0].box, FACE
    frame = covered_frame(red_faced((0, 0, 255, 0)), faces)
    find = Find(replace(FINDS.items[0], box=FACE), "", FINDS.items[0].matches)
    picture = finds_picture(frame, [find], shopping.panel.palette())
    colours = {
        QColor(picture.pixel(x, y)).red()
        for x in range(0, WIDTH, 3)
        for y in range(0, picture.height(), 3)
        if QColor(picture.pixel(x, y)).saturation() > 200
    }
    assert max(colours, default=0) < 200


def test_copy_puts_it_on_the_clipboard(shopping):
    QGuiApplication.clipboard().clear()
    shopping.sharing.copy()
    assert QGuiApplication.clipboard().image().width() == WIDTH
    assert "faces covered" in shopping.stage.notice.text


def test_save_writes_where_the_viewer_says(shopping, tmp_path):
    shopping.sharing.save()
    dialog = shopping.panel.findChild(QFileDialog)
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit(str(tmp_path / "finds.png"))
    dialog.close()
    assert QImage(str(tmp_path / "finds.png")).width() == WIDTH


def test_a_picture_that_cannot_be_written_is_said(shopping, tmp_path):
    shopping.sharing.save()
    dialog = shopping.panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "no" / "such" / "folder" / "finds.png"))
    dialog.close()
    assert "could not be saved" in shopping.stage.notice.text


def test_without_the_face_step_there_is_nothing_to_share(paused, lookup):
    lookup.failed.emit(LookupFailure(lookup.ticket, "FaceStepError", "no faces"))
    assert paused.sharing.picture() is None


def test_before_an_answer_nothing_is_copied(paused):
    QGuiApplication.clipboard().setText("untouched")
    paused.sharing.copy()
    assert QGuiApplication.clipboard().text() == "untouched"


def test_sharing_is_offered_only_where_there_is_something(paused, lookup):
    assert paused.panel.head._share.isHidden()
    lookup.answered.emit(replace(FINDS, ticket=lookup.ticket))
    assert not paused.panel.head._share.isHidden()


def test_the_button_lists_both_ways(shopping):
    menu = shopping.panel.head.sharing_menu()
    assert [entry.text().split("\t")[0] for entry in menu.actions()] == [
        "Copy a picture of the finds",
        "Save a picture of the finds",
    ]
    menu.close()


def test_what_is_shared_is_what_is_shown(shopping):
    shopping.panel.head.strictness.show_step(3)
    assert shopping.sharing.picture() is None
