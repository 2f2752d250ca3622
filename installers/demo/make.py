"""Make the demo: `python installers/demo/make.py --out resources/demo [--draft]`; resumable."""

import argparse
import shutil
import tempfile
from pathlib import Path

import feed
import film
import packshot

STEPS = ("feed", "packshots", "film")
_DRAFT = film.Format(480, 270, 4, 2)


def main() -> None:
    """Run the wanted steps, keeping what is already rendered in the work folder."""
    wanted = _arguments()
    work = wanted.work / ("draft" if wanted.draft else "final")
    wanted.out.mkdir(parents=True, exist_ok=True)
    if "feed" in wanted.steps:
        print(feed.write(wanted.out / "feed.csv"), "products")
    if "packshots" in wanted.steps:
        _packshots(work / "images", wanted.out / "images", wanted.draft)
    if "film" in wanted.steps:
        form = _DRAFT if wanted.draft else film.Format()
        film.shoot(work / "poses", form)
        film.join(work / "poses", wanted.out, form)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("resources/demo"))
    parser.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "demo-film")
    parser.add_argument("--draft", action="store_true", help="small, rough and quick")
    parser.add_argument("--steps", nargs="+", choices=STEPS, default=STEPS)
    return parser.parse_args()


def _packshots(work: Path, out: Path, draft: bool) -> None:
    packshot.shoot(work, 128 if draft else 384, 2 if draft else 4)
    shutil.copytree(work, out, dirs_exist_ok=True)


if __name__ == "__main__":
    main()
