"""Commands run for a person: announced, with signs of life, and plain about what went wrong."""

from __future__ import annotations

import re
import subprocess
import tempfile
import threading
import time
from collections import deque
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOOK_SECONDS = 2.0
"""How often the newest line of a long command is shown, if there is a new one."""
QUIET_SECONDS = 15.0
"""After so long without a new line the last one is shown again, with the time it has taken."""
WIDTH = 90
CAUSES = {
    "the disk is full": r"No space left on device|Disk quota exceeded",
    "another program is installing packages right now": r"Could not get lock|Unable to acquire",
    "the network did not answer": (
        r"Temporary failure|Could not resolve|Could not connect|Connection (failed|refused|timed)"
        r"|Network is unreachable|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError"
    ),
    "the network's certificate was refused": r"CERTIFICATE_VERIFY_FAILED|certificate verif",
}
"""What to call a failure, and the words by which pip and apt tell it."""


class SetUpError(Exception):
    """The job cannot go on; the message is a plain sentence that says what to do."""


def say(step: str) -> None:
    """Announce one step."""
    print(f"\n== {step}", flush=True)


def call(*command: str | Path) -> int:
    """Run a command whose output is for the person; return its exit code."""
    return subprocess.run(_announced(command), cwd=ROOT, check=False).returncode


def answers(*command: str | Path) -> bool:
    """Say whether a quick command runs and ends well; nothing of it is shown."""
    words = [str(word) for word in command]
    try:
        return subprocess.run(words, cwd=ROOT, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def watch(*command: str | Path) -> str:
    """Run a long command and show now and then where it is; return why it failed, or nothing."""
    newest: deque[str] = deque(maxlen=1)
    with (
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(
            _announced(command),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            errors="replace",
        ) as process,
    ):
        reader = threading.Thread(target=newest.extend, args=(process.stdout,))
        reader.start()
        _show(reader, newest)
        if process.wait() == 0:
            return ""
        complaints.seek(0)
        return cause(complaints.read().decode(errors="replace"))


def cause(complaints: str) -> str:
    """Say in a few words why a command failed, from what it wrote to its error output."""
    for words, pattern in CAUSES.items():
        if re.search(pattern, complaints):
            return words
    lines = [line.strip() for line in complaints.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith(("E:", "ERROR:", "Error:"))]
    return ([*lines, *errors] or ["it did not say why"])[-1]


def _announced(command: tuple[str | Path, ...]) -> list[str]:
    words = [str(word) for word in command]
    print(f"   $ {' '.join(words).replace(f'{ROOT}/', '')}", flush=True)
    return words


def _show(reader: threading.Thread, newest: deque[str]) -> None:
    """Print the newest line until the reader ends, then how long it all took."""
    started = shown_at = time.monotonic()
    shown = ""
    while reader.is_alive():
        reader.join(LOOK_SECONDS)
        now, line = time.monotonic(), _short("".join(newest))
        if line != shown or now - shown_at > QUIET_SECONDS:
            print(f"   {now - started:4.0f} s  {line or '...'}", flush=True)
            shown, shown_at = line, now
    print(f"   took {time.monotonic() - started:.0f} s", flush=True)


def _short(line: str) -> str:
    line = re.sub(r" \(from .*|-(cp|py)\d\S*\.whl", "", line.strip())
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 1]}…"
