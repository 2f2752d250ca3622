from __future__ import annotations

import pytest

from app.desktop.media_session import MediaWishes, open_media_session
from app.desktop.now_playing import open_now_playing
from app.desktop.smtc import open_smtc


@pytest.mark.parametrize("opener", [open_smtc, open_now_playing])
def test_no_controls_where_their_packages_are_not_installed(opener):
    assert opener(MediaWishes()) is None


def test_no_controls_without_a_bus():
    assert open_media_session(MediaWishes(), None) is None
