"""Many clients at once: `python -m tests.api_load --clients 50 --each 10 [--home DIR]`."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from tests.api_server import Served, furnish, serving

WORDS = ("a red dress", "a dog in the snow", "a man with a hat", "a street at night")


def asked(served: Served, each: int) -> list[tuple[int, float]]:
    """Ask like one client: films, then moments, in turn; return statuses and seconds."""
    told = []
    with served.client() as client:
        for number in range(each):
            began = time.perf_counter()
            if number % 2:
                question = {"words": WORDS[number % len(WORDS)], "top": 10}
                answer = client.post("/v1/moments", json=question)
            else:
                answer = client.get("/v1/films?most=20")
            told.append((answer.status_code, time.perf_counter() - began))
    return told


def measured(served: Served, clients: int, each: int) -> dict[str, float]:
    """Return what `clients` at once had to wait, in milliseconds."""
    began = time.perf_counter()
    with ThreadPoolExecutor(clients) as pool:
        told = [
            one for lot in pool.map(lambda _: asked(served, each), range(clients)) for one in lot
        ]
    waited = np.array([seconds for _, seconds in told]) * 1000
    return {
        "clients": clients,
        "requests": len(told),
        "errors": sum(status != 200 for status, _ in told),
        "median_ms": round(float(np.median(waited)), 1),
        "p95_ms": round(float(np.quantile(waited, 0.95)), 1),
        "requests_a_second": round(len(told) / (time.perf_counter() - began), 1),
        "load": round(os.getloadavg()[0], 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--each", type=int, default=10)
    parser.add_argument("--home", type=Path)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = wanted.home or Path(folder) / "home"
        if not wanted.home:
            furnish(home)
        with serving(home) as served:
            asked(served, 2)  # loads the models
            for clients in (1, wanted.clients):
                print(json.dumps(measured(served, clients, wanted.each)), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
