"""An exported CLIP is the published one: the reference architectures, with seeded random weights.

Small layers by default. TRENDFLIX_FULL_EXPORT=1 takes ViT-B/32 and ViT-B/16 SigLIP in full size.
"""

from __future__ import annotations

import dataclasses
import hashlib
import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from app.exported_cards import EXPORTED
from app.model_cards import OWN_CARDS, CardEntry, State, load_cards
from app.model_export import Export, export_source
from tests.pictures import encoded
from vision.clip_check import SAME, agreement, expected, pictures, texts
from vision.clip_reference import ClipReference, reference_ids
from vision.encoder import Encoder
from vision.errors import ExportRefusedError, ModelDamagedError
from vision.given_picture import GivenPicture
from vision.picture import read_picture
from vision.text_encoder import TextEncoder
from vision.tokenizer import Tokenizer

WHY = "torch and open_clip are not installed: pip install -e '.[export]'"
torch = pytest.importorskip("torch", reason=WHY)
safetensors = pytest.importorskip("safetensors.torch", reason=WHY)
open_clip = pytest.importorskip("open_clip", reason=WHY)
sentencepiece = pytest.importorskip("sentencepiece", reason=WHY)

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.timeout(1800)]

FULL = os.environ.get("TRENDFLIX_FULL_EXPORT") == "1"
SMALL_CLIP = {
    "embed_dim": 64,
    "quick_gelu": True,
    "vision_cfg": {"image_size": 224, "layers": 2, "width": 64, "head_width": 32, "patch_size": 32},
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 64, "heads": 2, "layers": 2},
}
SMALL_SIGLIP = {
    "embed_dim": 192,
    "init_logit_bias": -10,
    "custom_text": True,
    "vision_cfg": {
        "image_size": 224,
        "timm_model_name": "vit_tiny_patch16_224",
        "timm_model_pretrained": False,
        "timm_pool": "map",
        "timm_proj": "none",
    },
    "text_cfg": {
        "context_length": 64,
        "vocab_size": 300,
        "width": 192,
        "heads": 3,
        "layers": 2,
        "no_causal_mask": True,
        "proj_bias": True,
        "pool_type": "last",
        "norm_kwargs": {"eps": 1e-6},
    },
}
ARCHITECTURES = {
    "clip-vit-b-32": "ViT-B-32-quickgelu" if FULL else "small-clip",
    "marqo-fashionsiglip": "ViT-B-16-SigLIP" if FULL else "small-siglip",
}
DIMENSIONS = {"small-clip": 64, "small-siglip": 192}
ODD_TEXTS = [
    "", " \n ", "\U0001f457\U0001f460 \u2764\ufe0f", "\u05e9\u05dc\u05d5\u05dd \u0645\u0631",
    "word " * 500, "&amp;lt;b&amp;gt; &quot;x&quot; &#39;", "don't I'LL 'S", "schÃ¶n \ufb01 \u0130",
    "<start_of_text> a <end_of_text> b", "\u0000\u200b\ufeff",
]  # fmt: skip


@pytest.fixture(scope="module")
def sentencepiece_model() -> bytes:
    """A unigram model as SigLIP's: </s> is 1, unknown is 2, Unicode normalised."""
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([*texts(), "the quick brown fox jumps over the lazy dog"] * 4),
        model_writer=model,
        vocab_size=300,
        hard_vocab_limit=False,
        pad_id=0,
        eos_id=1,
        unk_id=2,
        bos_id=-1,
        minloglevel=2,
    )
    return model.getvalue()


@pytest.fixture(scope="module")
def workshop(tmp_path_factory, sentencepiece_model) -> Path:
    """Cards like ours, but of small architectures, and files of random weights for them."""
    folder = tmp_path_factory.mktemp("export")
    for name, config in (("small-clip", SMALL_CLIP), ("small-siglip", SMALL_SIGLIP)):
        (folder / f"{name}.json").write_text(json.dumps(config))
        open_clip.add_model_config(folder / f"{name}.json")
    cards = [_card(folder, name, sentencepiece_model) for name in ARCHITECTURES]
    (folder / OWN_CARDS).write_text("\n".join(cards))
    return folder


@pytest.fixture(scope="module", params=ARCHITECTURES)
def entry(request, workshop) -> CardEntry:
    return load_cards(workshop)[request.param]


@pytest.fixture(scope="module")
def exported(entry) -> CardEntry:
    """The same card after its export."""
    _export(entry).run(["fp16", "int8"], _weights(entry))
    return load_cards(entry.folder)[entry.card.name]


@pytest.fixture(scope="module")
def reference(entry) -> ClipReference:
    return ClipReference(entry.source.reference, _weights(entry).read_bytes())


def _card(folder: Path, name: str, sentencepiece_model: bytes) -> str:
    """Return our card as TOML, with its weights and, for SigLIP, its vocabulary replaced."""
    entry, architecture = load_cards(folder / "none")[name], ARCHITECTURES[name]
    torch.manual_seed(7)
    model = open_clip.create_model(architecture)
    tensors = {key: tensor.contiguous() for key, tensor in model.state_dict().items()}
    weights = folder / entry.source.weights.name
    weights.write_bytes(safetensors.save(tensors))
    vocabulary = folder / entry.source.vocabulary.name
    if entry.source.vocabulary_kind == "bpe":
        carried = Path(open_clip.__file__).parent / vocabulary.name
        vocabulary.write_bytes(carried.read_bytes())
    else:
        vocabulary.write_bytes(sentencepiece_model)
    card = entry.card
    tables = {
        "": {
            "role": card.role, "title": card.title, "licence": card.licence,
            "architecture": card.architecture,
            "dimension": DIMENSIONS.get(architecture, card.dimension),
        },
        ".preprocessing": dataclasses.asdict(card.preprocessing),
        ".text": dataclasses.asdict(card.text),
        ".exported_from": {
            "reference": architecture, "vocabulary_kind": entry.source.vocabulary_kind
        },
        ".exported_from.weights": _artifact(weights),
        ".exported_from.vocabulary": _artifact(vocabulary),
    }  # fmt: skip
    lines = (
        f"[{name}{table}]\n" + "\n".join(f"{key} = {_toml(value)}" for key, value in row.items())
        for table, row in tables.items()
    )
    return "\n".join(lines)


def _toml(value: object) -> str:
    return json.dumps(list(value) if isinstance(value, tuple) else value)


def _artifact(path: Path) -> dict[str, object]:
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"name": path.name, "size": path.stat().st_size, "sha256": digest}


def _weights(entry: CardEntry) -> Path:
    return entry.folder / entry.source.weights.name


def _export(entry: CardEntry) -> Export:
    return Export(entry, export_source(entry), lambda done, size: None, lambda words: None)


def _lowest(ours, theirs) -> float:
    return float((ours * theirs).sum(axis=1).min())


def test_export_is_the_reference(exported):
    record = json.loads((exported.folder / EXPORTED).read_text())[exported.card.name]

    assert exported.verified_state() is State.PRESENT
    assert min(record["pictures"], record["texts"]) >= SAME


@pytest.mark.parametrize("precision", ["fp16", "int8"])
def test_variants_are_cards_with_their_drift(exported, precision):
    name = f"{exported.card.name}-{precision}"
    record = json.loads((exported.folder / EXPORTED).read_text())[name]
    variant = load_cards(exported.folder)[name]

    assert variant.verified_state() is State.PRESENT
    assert variant.size < exported.size
    assert min(record["pictures"], record["texts"]) > 0.9


def test_scale_and_bias_come_from_the_weights(exported, reference):
    card = exported.card

    assert (card.logit_scale, card.logit_bias) == (reference.logit_scale, reference.logit_bias)
    assert (card.logit_bias == -10) == (card.name == "marqo-fashionsiglip")


def test_sigmoid_of_our_logits_is_that_of_the_reference(exported, reference):
    if exported.card.logit_bias == 0:
        pytest.skip("softmax models have no bias")
    card, words = exported.card, texts()[:5]
    seen = Encoder(card, prefer_gpu=False).encode([GivenPicture(p) for p in pictures()[:4]])
    ours = seen @ TextEncoder(card, prefer_gpu=False).encode(words).T
    ids = torch.from_numpy(Tokenizer(card).ids(words))
    rows = reference.encode_pictures(pictures()[:4], card.preprocessing)
    with torch.no_grad():
        features = reference.model.encode_text(ids, normalize=True)
        theirs = torch.from_numpy(rows) @ features.T
        theirs = reference.model.logit_scale.exp() * theirs + reference.model.logit_bias

    assert np.allclose(
        1 / (1 + np.exp(-(ours * card.logit_scale + card.logit_bias))),
        torch.sigmoid(theirs).numpy(),
        atol=1e-5,
    )


@pytest.mark.parametrize(
    ("picture", "kind"),
    [
        pytest.param(Image.linear_gradient("L"), "PNG", id="grey"),
        pytest.param(Image.radial_gradient("L").convert("P"), "GIF", id="palette"),
        pytest.param(Image.linear_gradient("L").convert("1"), "PNG", id="black and white"),
        pytest.param(Image.merge("CMYK", [Image.linear_gradient("L")] * 4), "JPEG", id="CMYK"),
        pytest.param(
            Image.linear_gradient("L").convert("RGB").resize((1, 400)), "PNG", id="one wide"
        ),
        pytest.param(
            Image.radial_gradient("L").convert("RGB").resize((10_000, 600)), "PNG", id="panorama"
        ),
        pytest.param(Image.merge("RGBA", [Image.radial_gradient("L")] * 4), "PNG", id="alpha"),
        pytest.param(
            Image.linear_gradient("L").convert("RGB").resize((300, 200)), "TURNED", id="turned"
        ),
    ],
)
def test_odd_picture_files(exported, reference, picture, kind):
    content = _turned(picture) if kind == "TURNED" else encoded(picture, kind)
    ours = Encoder(exported.card, prefer_gpu=False).encode([GivenPicture(read_picture(content))])
    upright = ImageOps.exif_transpose(Image.open(io.BytesIO(content)))
    if upright.mode == "RGBA":  # open_clip drops alpha; we lay the picture on white
        white = Image.new("RGBA", upright.size, "white")
        upright = Image.alpha_composite(white, upright)
    rgb = np.asarray(upright.convert("RGB"))
    theirs = reference.encode_pictures([rgb], exported.card.preprocessing)

    assert _lowest(ours, theirs) >= SAME


def _turned(picture: Image.Image) -> bytes:
    exif, file = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6
    picture.save(file, "JPEG", exif=exif)
    return file.getvalue()


def test_odd_texts(exported, reference, entry):
    source, context = entry.source, exported.card.text.context
    vocabulary = (entry.folder / source.vocabulary.name).read_bytes()
    ids = reference_ids(source.vocabulary_kind, vocabulary, ODD_TEXTS, context)
    ours = TextEncoder(exported.card, prefer_gpu=False).encode(ODD_TEXTS)
    cosine = _lowest(ours, reference.encode_ids(ids))

    assert (Tokenizer(exported.card).ids(ODD_TEXTS) == ids).all()
    assert cosine >= SAME


def test_any_text_has_the_ids_of_the_reference(exported, entry):
    source, context = entry.source, exported.card.text.context
    vocabulary = (entry.folder / source.vocabulary.name).read_bytes()
    tokenizer = Tokenizer(exported.card)

    @settings(max_examples=300, deadline=None, database=None)
    @given(st.lists(st.text(max_size=80), min_size=1, max_size=4))
    def same(words):
        theirs = reference_ids(source.vocabulary_kind, vocabulary, words, context)
        assert (tokenizer.ids(words) == theirs).all()

    same()


def test_check_sees_another_way_to_resize(exported, reference, entry):
    source, card = entry.source, exported.card
    vocabulary = (entry.folder / source.vocabulary.name).read_bytes()
    ids = reference_ids(source.vocabulary_kind, vocabulary, texts(), card.text.context)
    wanted = expected(reference, card, ids)
    rough = dataclasses.replace(card.preprocessing, interpolation="linear")

    found = agreement(dataclasses.replace(card, preprocessing=rough), wanted)

    assert not found.same


def test_refused_export_leaves_nothing(workshop, tmp_path):
    entry = load_cards(workshop)["clip-vit-b-32"]
    text = dataclasses.replace(entry.card.text, cleaning="plain")
    wrong = dataclasses.replace(
        entry, card=dataclasses.replace(entry.card, text=text), folder=tmp_path
    )

    with pytest.raises(ExportRefusedError, match="is not its reference: cosine"):
        _export(wrong).run([], _weights(entry))

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("change", [b"x", b""])
def test_other_weights_are_refused(workshop, tmp_path, change):
    entry = load_cards(workshop)["clip-vit-b-32"]
    other = tmp_path / "other.pt"
    other.write_bytes(_weights(entry).read_bytes()[:-1] + change)

    with pytest.raises(ModelDamagedError, match=r"other\.pt is not the published"):
        _export(dataclasses.replace(entry, folder=tmp_path / "m")).run([], other)

    assert list((tmp_path / "m").iterdir()) == []


@pytest.mark.parametrize("kind", ["TorchScript", "checkpoint"])
def test_weights_come_in_other_containers(workshop, kind):
    """OpenAI publishes float16 TorchScript archives that keep three numbers among the tensors."""
    source = load_cards(workshop)["clip-vit-b-32"].source
    model = open_clip.create_model(source.reference).half()
    content = io.BytesIO()
    if kind == "TorchScript":
        model.register_buffer("input_resolution", torch.tensor(224))
        holder = torch.jit.script(_Holder(model.state_dict()))
        torch.jit.save(holder, content)
    else:
        torch.save(model.state_dict(), content)

    loaded = ClipReference(source.reference, content.getvalue()).model.state_dict()

    assert all((loaded[k].half() == t).all() for k, t in model.state_dict().items() if k in loaded)


class _Holder(torch.nn.Module):
    """Tensors by their dotted names, as submodules, so that TorchScript takes them."""

    def __init__(self, tensors) -> None:
        super().__init__()
        for name, tensor in tensors.items():
            *path, last = name.split(".")
            home = self
            for step in path:
                if step not in dict(home.named_children()):
                    home.add_module(step, torch.nn.Module())
                home = getattr(home, step)
            home.register_buffer(last, tensor)

    def forward(self) -> int:
        return 0


def test_checkpoint_with_code_in_it_is_refused(workshop):
    import pickle

    class Evil:
        def __reduce__(self):
            return os.system, ("touch /tmp/should-not-exist",)

    source = load_cards(workshop)["clip-vit-b-32"].source
    with pytest.raises(ModelDamagedError, match="cannot be read as tensors"):
        ClipReference(source.reference, pickle.dumps(Evil()))
