"""The three jobs of the set-up script: set up, run the demo, run every check."""

from __future__ import annotations

import time

from command import SetUpError, call, say
from environment import BIN, PYTHON, create_environment, install_python_packages, runtime
from system_packages import RUN_PACKAGES, TEST_PACKAGES, install_system_packages

CHECKS = {
    "ruff check": (BIN / "ruff", "check", "."),
    "ruff format": (BIN / "ruff", "format", "--check", "."),
    "mypy": (BIN / "mypy",),
    "import-linter": (BIN / "lint-imports",),
    "pytest": (PYTHON, "-m", "pytest", "-ra"),
}


def do(job: str) -> str:
    """Do `run`, `test` or `setup`; return the sentence that says why it failed, or nothing."""
    started = time.monotonic()
    try:
        set_up(tests=job == "test")
        print(f"\nEverything is set up ({time.monotonic() - started:.0f} s).", flush=True)
        if job == "run":
            show_demo()
        if job == "test":
            check_everything()
    except SetUpError as error:
        return str(error)
    except KeyboardInterrupt:
        return "Stopped. Run it again to go on."
    except OSError as error:  # a folder that cannot be written, a disk that is full
        return f"Set-up had to stop: {error}."
    return ""


def set_up(*, tests: bool) -> None:
    """Bring everything a machine needs; each step is skipped where it is done already."""
    flavour = runtime()
    install_system_packages([*RUN_PACKAGES, *(TEST_PACKAGES if tests else [])])
    create_environment()
    install_python_packages([flavour, "dev"] if tests else [flavour])
    pull_models()
    build_demo_index()


def pull_models() -> None:
    """Fetch the default models."""
    say("Models (about 30 MB the first time)")
    if call(BIN / "trendflix", "models", "pull"):
        raise SetUpError(
            "The models could not all be fetched; which ones and why is said above. "
            "What is here is kept: run this again to go on."
        )


def build_demo_index() -> None:
    """Make the search index of the demo catalogue."""
    say("Demo catalogue")
    if call(BIN / "trendflix", "demo", "--prepare"):
        raise SetUpError("The demo catalogue could not be made; why is said above.")


def show_demo() -> None:
    """Play the demo film, in a window or, where there is no display, without one."""
    say("The demo film")
    if call(BIN / "trendflix", "demo"):
        raise SetUpError("The demo did not end well; why is said above.")
    print(f"\nPlay your own film with: {BIN / 'trendflix'} FILM")


def check_everything() -> None:
    """Run style, types, layers and every test, and name all that failed."""
    failed = []
    for name, command in CHECKS.items():
        say(name)
        if call(*command):
            failed.append(name)
    if failed:
        raise SetUpError(f"These checks failed, see above: {', '.join(failed)}.")
    print("\nEvery check passed.")
