from __future__ import annotations

from player.canvas import Canvas, CanvasPool


def test_rows_begin_where_mpv_needs_no_copy():
    picture = Canvas(101, 7)
    assert (picture.stride % 64, picture.address % 64) == (0, 0)


def test_what_is_drawn_into_the_memory_is_what_qt_shows():
    import ctypes

    picture = Canvas(16, 2)
    ctypes.memmove(picture.address, b"\x10\x20\x30\xff", 4)
    assert picture.image.pixelColor(0, 0).getRgb() == (0x30, 0x20, 0x10, 255)


def test_a_picture_given_back_is_used_again():
    pool = CanvasPool()
    first = pool.take(32, 8)
    pool.give_back(first)
    assert pool.take(32, 8) is first


def test_a_picture_of_another_size_is_not():
    pool = CanvasPool()
    pool.give_back(pool.take(32, 8))
    assert pool.take(48, 8).size == (48, 8)


def test_a_picture_that_is_shown_is_not_drawn_into():
    pool = CanvasPool()
    shown = pool.take(32, 8)
    assert pool.take(32, 8) is not shown
