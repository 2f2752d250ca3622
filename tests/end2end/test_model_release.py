"""A shop's own encoder, published, pulled, and used: real files, real signatures."""

from __future__ import annotations

import shutil
from hashlib import sha256

import pytest
import tomlkit

from app.index_encoder import encoder_for
from app.model_cards import BUNDLED, OWN_CARDS, choose, load_cards
from app.model_release import CARD, ModelPull, publish_model
from store.errors import NotTrustedError, ReleaseRefusedError
from store.index_writer import IndexMaker, write_index
from store.publication import Press
from store.release_origin import FolderOrigin
from store.root_role import create_root
from store.transfer import USUAL
from store.trust import begin_trust
from tests.forged_release import Forge
from tests.small_index import ROWS
from vision.encoder import Encoder
from vision.errors import CardError

NAME = "shop-eyes"


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    """A publisher's models folder with an encoder of its own: ours under another name."""
    folder = tmp_path_factory.mktemp("shop") / "models"
    folder.mkdir()
    ours = load_cards(folder)["trendflix-eyes"]
    table = {
        "role": "encoder",
        "title": "Eyes of a shop",
        "licence": "Apache-2.0",
        "architecture": "dual",
        "dimension": 512,
        "rank": 99,
        "default": True,
        "preprocessing": {
            "size": [224, 224],
            "colour": "rgb",
            "resize": "squash",
            "mean": [0.485, 0.456, 0.406],
            "std": [0.229, 0.224, 0.225],
        },
        "thresholds": {"floor": 0.6, "similar": 0.75, "very_close": 0.85},
        "files": {},
    }
    file = ours.card.files["image"]
    shutil.copy(BUNDLED / file.path.name, folder / "shop_eyes.onnx")
    table["files"]["image"] = {
        "name": "shop_eyes.onnx",
        "size": file.size,
        "sha256": file.sha256,
        "sources": [{"url": "https://shop.example/eyes.onnx"}],
    }
    (folder / OWN_CARDS).write_text(tomlkit.dumps({NAME: table}))
    return folder


@pytest.fixture(scope="module")
def repository(shop):
    keys, web = shop.parent / "keys", shop.parent / "web"
    create_root(keys, lambda _key: b"secret")
    publish_model(NAME, shop, Press(web, keys, lambda _key: b"secret"))
    return web


@pytest.fixture
def pull(tmp_path, repository):
    def pull_from(web, trusted=None):
        origin = FolderOrigin(web)
        root = (trusted or web) / "metadata/1.root.json"
        begin_trust(tmp_path / "trust", origin, root.read_bytes(), "")
        models = tmp_path / "models"
        return ModelPull(models, tmp_path / "trust", origin, lambda *_: None, USUAL).run()

    return pull_from


def test_what_was_pulled_encodes(tmp_path, repository, pull):
    assert pull(repository) == NAME
    entry = load_cards(tmp_path / "models")[NAME]
    assert entry.present
    assert Encoder(entry.card, prefer_gpu=False).card.dimension == 512


def test_it_is_chosen_only_by_name(tmp_path, repository, pull):
    pull(repository)
    entries = load_cards(tmp_path / "models")
    assert choose(entries, "encoder").card.name == "trendflix-eyes"
    assert choose(entries, "encoder", NAME).card.name == NAME


def test_an_index_it_made_is_searched_with_it(tmp_path, repository, pull):
    pull(repository)
    entries = load_cards(tmp_path / "models")
    seal = entries[NAME].card.files["image"].sha256
    write_index(tmp_path / "index", IndexMaker("shop", NAME, seal, 4), [ROWS])
    assert encoder_for(entries, tmp_path / "index").name == NAME


def test_the_persons_own_cards_stay(tmp_path, repository, pull):
    models = tmp_path / "models"
    models.mkdir()
    table = tomlkit.parse((repository.parent / "models" / OWN_CARDS).read_text())[NAME]
    own = "# mine\n" + tomlkit.dumps({"mine": {k: v for k, v in table.items() if k != "default"}})
    (models / OWN_CARDS).write_text(own)
    pull(repository)
    assert (models / OWN_CARDS).read_text().startswith("# mine\n")
    assert {"mine", NAME} <= load_cards(models).keys()


def test_nobody_is_trusted_without_a_root(tmp_path, repository):
    with pytest.raises(NotTrustedError, match=r"fingerprint [0-9a-f]{64}"):
        begin_trust(tmp_path / "trust", FolderOrigin(repository), None, "")


def test_a_card_that_comes_with_the_program_is_not_published(shop, tmp_path):
    press = Press(tmp_path / "web", shop.parent / "keys", lambda _key: b"secret")
    with pytest.raises(CardError, match="of your own"):
        publish_model("trendflix-eyes", shop, press)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (('role = "encoder"', 'role = "faces"'), "a name of its own"),
        ((f"[{NAME}", "[yunet"), "a name of its own"),
        (("title =", "rank = 99\ntitle ="), "how it is chosen"),
        (("size = 2", "size = 12"), "differ"),
        (("[shop-eyes.files.image]", "[shop-eyes.files.image]\nbundled = true"), "a file"),
        (("dimension", "dimensions"), "cannot be used"),
    ],
)
def test_a_card_that_wants_more_is_refused(tmp_path, repository, pull, change, words):
    """Each card is signed: whoever signed it was robbed of a key."""
    served = {path.name.split(".", 1)[1]: path for path in (repository / "targets").iterdir()}
    card = served.pop(CARD).read_text()
    assert change[0] in card
    files = {name: path.read_bytes() for name, path in served.items()}
    Forge(tmp_path / "web").publish(2, files | {CARD: card.replace(*change).encode()})
    with pytest.raises(ReleaseRefusedError, match=words):
        pull(tmp_path / "web")
    assert not (tmp_path / "models").exists()


def test_an_update_takes_the_place_of_the_former_files(tmp_path, repository, pull):
    pull(repository)
    served = {path.name.split(".", 1)[1]: path for path in (repository / "targets").iterdir()}
    card = served.pop(CARD).read_text()
    ((former, path),) = served.items()
    content = path.read_bytes() + b"\n"
    old, new = (sha256(data).hexdigest() for data in (path.read_bytes(), content))
    card = card.replace(f"size = {len(content) - 1}", f"size = {len(content)}")
    card = card.replace(old, new).replace(old[:16], new[:16])
    name = former.replace(old[:16], new[:16])
    Forge(tmp_path / "web").publish(2, {CARD: card.encode(), name: content})
    pull(tmp_path / "web")
    assert [path.name for path in (tmp_path / "models").glob("*.onnx")] == [name]
