"""The film: every pose rendered with its ground truth, then joined with the sound."""

import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import bpy

import render
import sound
import stage
import truth
from catalogue import ids
from puppet import Puppet
from shot import SCENES, Scene, Shot, duration

FPS = 24
_INPUTS = ("ffmpeg", "-v", "error", "-y", "-f", "concat", "-i", "poses.txt", "-i", "sound.wav")
_CODECS = (
    *("-c:v", "libx264", "-preset", "slow", "-crf", "18", "-pix_fmt", "yuv420p", "-g", "48"),
    *("-colorspace", "bt709", "-color_primaries", "bt709", "-color_trc", "bt709"),
    *("-color_range", "tv", "-c:a", "aac", "-b:a", "96k"),
    *("-vf", f"fps={FPS},scale=out_color_matrix=bt709:out_range=tv", "-movflags", "+faststart"),
)


@dataclass(frozen=True)
class Format:
    """Picture size, samples per pixel and unique poses per second."""

    width: int = 854
    height: int = 480
    samples: int = 4
    rate: int = 8


def shoot(work: Path, form: Format) -> None:
    """Render what is not yet in the work folder: every other pose first, the rest after."""
    work.mkdir(parents=True, exist_ok=True)
    for step in (2, 1):
        for start, scene in _timeline():
            count = round(scene.shots[-1].end * form.rate)
            times = [n / form.rate for n in range(0, count, step)]
            todo = [t for t in times if not _done(work, start + t)]
            if todo:
                _shoot(scene, start, todo, work, form)


def _timeline() -> Iterator[tuple[float, Scene]]:
    start = 0.0
    for scene in SCENES:
        yield start, scene
        start += scene.shots[-1].end


def _stem(time: float) -> str:
    """Files carry the film frame the pose begins at, so a pose may be missing."""
    return f"pose-{round(time * FPS):04d}"


def _done(work: Path, time: float) -> bool:
    return all((work / f"{_stem(time)}.{ext}").exists() for ext in ("png", "json"))


def _shoot(scene: Scene, start: float, todo: list[float], work: Path, form: Format) -> None:
    made = render.fresh(form.width, form.height, form.samples)
    moving = stage.build(scene.stage, made)
    homes = [float(thing.location.x) for thing in moving]
    puppets = [Puppet(person) for person in scene.people]
    worn, names = truth.number(puppets), ids()
    truth.listen(made, work)
    eye = render.camera(made)
    for t in todo:
        for thing, home in zip(moving, homes, strict=True):
            thing.location.x = home + scene.move(t)
        for puppet, pose in zip(puppets, scene.act(t), strict=True):
            puppet.pose(pose)
        _aim(eye, scene, t)
        render.shoot(made, str(work / f"{_stem(start + t)}.png"))
        view = truth.View(eye, (form.width, form.height))
        seen = truth.index(work)
        row = {
            "garments": truth.garments(seen, worn, names, view),
            "faces": truth.faces(seen, puppets, view),
        }
        (work / f"{_stem(start + t)}.json").write_text(json.dumps(row))


def _aim(eye: Any, scene: Scene, t: float) -> None:
    shot: Shot = next(s for s in scene.shots if t < s.end)
    x, y, z, tx, ty, tz = shot.camera(t)
    render.aim(eye, (x, y, z), (tx, ty, tz))
    bpy.context.view_layer.update()


def join(work: Path, out: Path, form: Format) -> None:
    """Hold every pose until the next, add the sound, and write the truth beside the film."""
    poses = _poses(work)
    sound.write(work / "sound.wav", duration())
    (work / "poses.txt").write_text(_playlist(poses))
    subprocess.run(
        [*_INPUTS, *_CODECS, "-t", str(duration()), str(out.resolve() / "film.mp4")],
        check=True,
        cwd=work,
    )
    (out / "truth.json").write_text(json.dumps(_truth(poses, form), separators=(",", ":")) + "\n")


def _poses(work: Path) -> list[tuple[int, Path]]:
    """The frames at which poses begin, and their pictures."""
    pictures = sorted(work.glob("pose-*.png"))
    return [(int(p.stem[5:]), p) for p in pictures if p.with_suffix(".json").exists()]


def _playlist(poses: list[tuple[int, Path]]) -> str:
    """A concat list; the last picture is named twice, as ffmpeg wants it."""
    ends = [frame for frame, _ in poses[1:]] + [round(duration() * FPS)]
    rows = [
        f"file {path.name}\nduration {(end - frame) / FPS:.6f}"
        for (frame, path), end in zip(poses, ends, strict=True)
    ]
    return "\n".join(["ffconcat version 1.0", *rows, f"file {poses[-1][1].name}", ""])


def _truth(poses: list[tuple[int, Path]], form: Format) -> dict[str, Any]:
    frames = [
        {"time": round(frame / FPS, 4)} | json.loads(path.with_suffix(".json").read_text())
        for frame, path in poses
    ]
    return {
        "film": "film.mp4",
        "fps": FPS,
        "size": [form.width, form.height],
        "duration": duration(),
        "frames": frames,
        "intervals": _intervals(frames),
    }


def _intervals(frames: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Stretches of time in which a product is on screen without a break."""
    running: dict[str, dict[str, Any]] = {}
    found: list[dict[str, Any]] = []
    ends = [frame["time"] for frame in frames[1:]] + [duration()]
    for frame, end in zip(frames, ends, strict=True):
        shown = {garment["product_id"] for garment in frame["garments"]}
        found += [running.pop(key) for key in list(running) if key not in shown]
        for key in sorted(shown):
            row = running.setdefault(key, {"product_id": key, "from": frame["time"]})
            row["to"] = end
    return sorted([*found, *running.values()], key=lambda row: (row["from"], row["product_id"]))
