"""The set-up script: what it decides and what it says when it cannot go on.

Its modules are loaded from a copy of the folder, so that its `.venv` and its stamp are the copy's.
"""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import shutil
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = ("bootstrap", "command", "environment", "system_packages", "jobs")
NO_NETWORK = "E: Failed to fetch http://x/y  Temporary failure resolving 'x'"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the tools stood in for are shell scripts")


@pytest.fixture
def folder(tmp_path):
    """A project folder with nothing in it but the set-up script and what it reads."""
    shutil.copytree(
        ROOT / "installers", tmp_path / "p" / "installers", ignore=shutil.ignore_patterns("demo")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path / "p")
    return tmp_path / "p"


@pytest.fixture
def load(folder, monkeypatch):
    """Import a module of the set-up script."""
    monkeypatch.syspath_prepend(folder / "installers")
    yield importlib.import_module
    for name in MODULES:
        sys.modules.pop(name, None)


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """Make shell scripts the only commands there are."""
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    monkeypatch.setenv("PATH", str(bin_folder))

    def add(name: str, script: str) -> None:
        path = bin_folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
        path.chmod(0o755)

    add("env", 'shift; exec "$@"')
    return add


@pytest.fixture
def debian(tools):
    """A Debian on which nothing is installed."""
    tools("dpkg-query", "exit 1")
    tools("apt-get", "exit 0")
    return tools


def stamp(environment, locks):
    environment.VENV.mkdir(exist_ok=True)
    environment.STAMP.write_text(json.dumps(environment.wanted(locks)), "utf-8")


def test_old_python_can_read_the_entry():
    source = (ROOT / "installers" / "bootstrap.py").read_text("utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "annotations" not in source


def test_old_python_is_named(load):
    assert "this is 3.10" in load("bootstrap").too_old((3, 10, 13))


@pytest.mark.parametrize("version", [(3, 11, 2), (3, 13, 0), (4, 0, 0)])
def test_new_python_is_welcome(load, version):
    assert load("bootstrap").too_old(version) == ""


@pytest.mark.parametrize(
    ("script", "flavour"),
    [
        ("echo 'GPU 0: NVIDIA H200 (UUID: GPU-1)'", "gpu"),
        ("echo 'No devices were found'", "cpu"),
        ("echo 'GPU 0: NVIDIA H200 (UUID: GPU-1)'; exit 9", "cpu"),
        ("echo 'NVIDIA-SMI has failed'; exit 9", "cpu"),
    ],
)
def test_runtime_is_what_the_driver_answers(load, tools, monkeypatch, script, flavour):
    environment = load("environment")
    monkeypatch.setattr(environment.platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(sys, "platform", "linux")
    tools("nvidia-smi", script)
    assert environment.runtime() == flavour


def test_runtime_without_a_driver_is_cpu(load, tools):
    assert load("environment").runtime() == "cpu"


def test_runtime_where_no_cuda_flavour_is_published_is_cpu(load, tools, monkeypatch):
    environment = load("environment")
    monkeypatch.setattr(environment.platform, "machine", lambda: "aarch64")
    tools("nvidia-smi", "echo 'GPU 0: Orin'")
    assert environment.runtime() == "cpu"


@pytest.mark.parametrize(
    ("complaints", "words"),
    [
        (NO_NETWORK, "the network did not answer"),
        ("WARNING: Retrying (NewConnectionError(...))\nERROR: None", "the network did not answer"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("W: old\nE: Unable to locate package x\nhint", "E: Unable to locate package x"),
        ("first\nlast\n", "last"),
        ("", "it did not say why"),
    ],
)
def test_cause_is_said_in_few_words(load, complaints, words):
    assert load("command").cause(complaints) == words


def test_long_command_shows_its_newest_line(load, capsys):
    assert load("command").watch(sys.executable, "-c", "print('one'); print('two')") == ""
    assert "s  two\n" in capsys.readouterr().out


def test_long_command_that_fails_says_why(load):
    assert load("command").watch(sys.executable, "-c", "raise SystemExit('ERROR: no')") == (
        "ERROR: no"
    )


def test_command_that_is_not_there_does_not_answer(load, tmp_path):
    assert not load("command").answers(tmp_path / "python")


def test_fresh_folder_remembers_nothing(load):
    environment = load("environment")
    assert environment.remembered() == {}
    assert not environment.half_made_or_moved()


def test_filled_environment_has_nothing_to_do(load, capsys):
    environment = load("environment")
    stamp(environment, ["cpu", "dev"])
    environment.install_python_packages(["cpu"])
    assert "all there" in capsys.readouterr().out


def test_changed_lock_is_noticed(load, folder):
    environment = load("environment")
    stamp(environment, ["cpu"])
    with (folder / "installers" / "locks" / "cpu.txt").open("a") as lock:
        lock.write("# newer\n")
    assert not environment.wanted(["cpu"]).items() <= environment.remembered().items()


def test_other_runtime_is_noticed(load):
    environment = load("environment")
    stamp(environment, ["cpu"])
    assert not environment.wanted(["gpu"]).items() <= environment.remembered().items()


def test_moved_environment_is_noticed(load, tmp_path):
    environment = load("environment")
    stamp(environment, ["cpu"])
    text = environment.STAMP.read_text("utf-8")
    environment.STAMP.write_text(text.replace(str(environment.VENV), str(tmp_path)), "utf-8")
    assert environment.half_made_or_moved()


@pytest.mark.parametrize("text", ["{}", "", '{"folder'])
def test_environment_whose_filling_broke_off_is_noticed(load, text):
    environment = load("environment")
    environment.VENV.mkdir()
    environment.STAMP.write_text(text, "utf-8")
    assert environment.half_made_or_moved()


def test_without_root_and_sudo_the_command_is_named(load, debian, monkeypatch):
    packages = load("system_packages")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(load("command").SetUpError) as caught:
        packages.install_system_packages(["libmpv2", "libegl1"])
    command = r"apt-get update && apt-get install -y --no-install-recommends .*libmpv2 libegl1\n"
    assert re.search(command, str(caught.value))


def test_with_sudo_both_commands_go_through_it(load, debian, monkeypatch, tmp_path):
    debian("sudo", f'echo "$@" >> {tmp_path}/asked')
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    load("system_packages").install_system_packages(["libmpv2"])
    update, install = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert "apt-get" in update
    assert update.endswith(" update")
    assert install.endswith(" libmpv2")


def test_packages_without_network_are_one_sentence(load, debian, monkeypatch):
    debian("apt-get", f'echo "{NO_NETWORK}" >&2; exit 100')
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(load("command").SetUpError, match="the network did not answer"):
        load("system_packages").install_system_packages(["libmpv2"])


def test_installed_packages_are_left_alone(load, debian, monkeypatch, capsys):
    debian("dpkg-query", "printf 'install ok installed'")
    debian("apt-get", "exit 100")
    load("system_packages").install_system_packages(["libmpv2"])
    assert "all there" in capsys.readouterr().out


def test_other_systems_are_told_how_to_get_libmpv(load, tools, monkeypatch, capsys):
    packages = load("system_packages")
    monkeypatch.setattr(packages, "find_library", lambda _: None)
    tools("dnf", "exit 0")
    packages.install_system_packages(["libmpv2"])
    assert "sudo dnf install mpv-libs" in capsys.readouterr().out


def test_job_that_cannot_go_on_returns_its_sentence(load, debian, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert load("jobs").do("setup").startswith("System packages are missing")


@pytest.mark.parametrize("name", ["cpu", "gpu", "dev"])
def test_every_locked_package_has_hashes(name):
    lines = (ROOT / "installers" / "locks" / f"{name}.txt").read_text("utf-8").splitlines()
    packages = [i for i, line in enumerate(lines) if "==" in line and not line.startswith(" ")]
    assert packages
    assert all("--hash=sha256:" in lines[i + 1] for i in packages)
