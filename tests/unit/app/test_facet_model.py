from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt

from app.facet_model import COUNT, FacetModel

MANY = tuple((f"Brand {number:05}", 10_000 - number) for number in range(10_000))


@pytest.fixture
def model(qapp):
    model = FacetModel()
    model.show_names((("Harbour Loom", 7), ("Atelier Brume", 5), ("Loom & Co", 2)))
    return model


def names(model):
    return [model.name(row) for row in range(model.rowCount())]


def test_names_stand_as_they_were_given(model):
    assert names(model) == ["Harbour Loom", "Atelier Brume", "Loom & Co"]


def test_names_that_begin_with_the_letters_come_first(model):
    model.show_only("loOm")
    assert names(model) == ["Loom & Co", "Harbour Loom"]


def test_no_letters_show_all_again(model):
    model.show_only("loom")
    model.show_only(" ")
    assert model.rowCount() == model.total == 3


def test_letters_hold_for_another_catalogue(model):
    model.show_only("loom")
    model.show_names((("Loom", 1), ("Else", 1)))
    assert names(model) == ["Loom"]


def test_chosen_names_are_ticked(model):
    model.show_chosen(frozenset({"Atelier Brume"}))
    ticks = [model.data(model.index(row), Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    assert ticks == [Qt.CheckState.Unchecked, Qt.CheckState.Checked, Qt.CheckState.Unchecked]


def test_a_row_knows_its_number(model):
    assert model.data(model.index(1), COUNT) == 5


def test_a_screen_reader_hears_the_number_too(model):
    told = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Harbour Loom, 7 products"


def test_ten_thousand_names_are_looked_through_between_two_letters(qapp):
    model = FacetModel()
    model.show_names(MANY)
    started = time.perf_counter()
    model.show_only("0999")
    assert time.perf_counter() - started < 0.5  # 4 ms where nothing else runs
    assert len(names(model)) == len([name for name, _ in MANY if "0999" in name])
