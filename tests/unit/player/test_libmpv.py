"""Finding libmpv, and saying so plainly where there is none."""

from __future__ import annotations

import subprocess
import sys

from player.libmpv import libmpv_version, mpv_module

WITHOUT_LIBMPV = """
import ctypes.util
ctypes.util.find_library = lambda name: None
from player.errors import LibmpvMissingError
from player.libmpv import mpv_module
try:
    mpv_module()
except LibmpvMissingError as error:
    print(error)
"""

WITH_AN_OLD_ONE = """
import sys
class Old:
    def find_spec(self, name, path=None, target=None):
        if name == "mpv":
            raise RuntimeError("python-mpv requires libmpv with an API version of 1.108 or higher")
sys.meta_path.insert(0, Old())
from player.errors import LibmpvMissingError
from player.libmpv import mpv_module
try:
    mpv_module()
except LibmpvMissingError as error:
    print(error)
"""


def run(script: str) -> str:
    result = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    return result.stdout.strip()


def test_no_libmpv_is_one_plain_sentence():
    assert run(WITHOUT_LIBMPV) == "libmpv, which plays the films, is not installed."


def test_an_old_libmpv_is_one_plain_sentence():
    assert run(WITH_AN_OLD_ONE) == "The libmpv of this machine is too old."


def test_the_version_can_be_told():
    assert libmpv_version().startswith("mpv ")


def test_the_bound_version_is_the_one_whose_private_functions_are_known():
    lib = mpv_module()
    for name in ("_make_node_str_list", "_mpv_command_node", "_mpv_free_node_contents"):
        assert hasattr(lib, name)
