"""Posters like a poster, by the real models that are here."""

from __future__ import annotations

import base64
import shutil
from dataclasses import replace

import pytest

from app.library.poster import PosterQuestion
from app.library.poster_files import PosterFile, PosterFolders
from app.library.poster_names import PosterEyes
from app.library.poster_sight import PosterSight
from app.library.posters import PosterFinder
from app.paths import models_folder
from store.errors import PictureError, PosterMissingError
from tests.drawn_posters import poster, write_posters
from tests.image_bombs import image_bombs
from tests.pictures import encoded
from tests.small_library import film_of


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def drawn(home):
    write_posters(home / "drawn")
    return home / "drawn"


@pytest.fixture
def folder(drawn, tmp_path):
    """Return a folder of five posters, for this test alone."""
    shutil.copytree(drawn, tmp_path / "drawn")
    return tmp_path / "drawn"


@pytest.fixture(scope="module")
def finder(models, home):
    folders = PosterFolders(home / "posters", home / "popular")
    return PosterFinder(models_folder(), folders, home / "vectors")


@pytest.fixture(scope="module")
def agreement(finder, drawn):
    return ask(finder, drawn, model="agreement", k=2)


def ask(finder, folder, *, told=lambda _share, _doing: None, **values):
    """Ask for what is like a red poster that is not in the folder."""
    content = base64.b64encode(encoded(poster("maroon", "gold")))
    question = PosterQuestion(picture=content, of="folder", folder=folder, **values)
    return finder.find(question, finder.folders.wanted(question, []), told)


def titles(answer):
    return [found.title for found in answer.posters]


def test_posters_of_the_same_colours_come_first(finder, folder):
    assert set(titles(ask(finder, folder))[:2]) == {"red one", "red two"}


def test_viewer_sees_which_model_looked(finder, folder):
    (model,) = ask(finder, folder).models
    assert (model.name, model.metric) == (PosterEyes.CLIP, "cosine")


def test_answer_tells_which_way_is_nearer(finder, folder):
    assert ask(finder, folder).models[0].nearer == "the larger similarity"


def test_only_so_many_as_asked_for(finder, folder):
    answer = ask(finder, folder, k=2)
    assert (len(answer.posters), answer.compared) == (2, 5)


def test_resnet_answers_with_distances(models, finder, folder):
    if not models["resnet50"].present:
        pytest.skip("resnet50 is not here: trendflix models pull resnet50")
    (near,) = ask(finder, folder, model="resnet50").posters[0].by
    assert near.similarity is None
    assert near.distance > 0


def test_model_that_is_not_here_is_named_with_its_command(finder, folder, tmp_path):
    finder = PosterFinder(tmp_path / "no models", finder.folders, None)
    answer = ask(finder, folder, model="resnet50")
    assert [model.command for model in answer.missing] == ["trendflix models pull resnet50"]


def test_vgg_is_named_with_its_own_command(finder, folder, tmp_path):
    finder = PosterFinder(tmp_path / "no models", finder.folders, None)
    answer = ask(finder, folder, model="vgg16")
    assert [model.command for model in answer.missing] == ["trendflix models export vgg16"]


def test_agreement_names_every_model_that_looked_or_could_not(agreement):
    models = (*agreement.models, *agreement.missing)
    assert {model.name for model in models} == set(PosterEyes)


def test_agreement_gives_every_model_s_place(agreement):
    assert all(len(found.by) == len(agreement.models) for found in agreement.posters)


def test_what_was_seen_is_not_looked_at_again(models, finder, drawn, home):
    ask(finder, drawn)
    known = models["trendflix-eyes"]
    gone = replace(known.card.files["image"], path=home / "gone.onnx")
    entry = replace(known, card=replace(known.card, files={"image": gone}))
    sight = PosterSight(entry, models["yunet"].card, home / "vectors")
    assert len(sight.of(sorted(drawn.iterdir()), lambda _: None)) == 5


def test_picture_asked_about_leaves_no_vector(models, tmp_path):
    sight = PosterSight(models["trendflix-eyes"], models["yunet"].card, tmp_path / "vectors")
    sight.of_picture(encoded(poster("maroon", "gold")))
    assert not (tmp_path / "vectors").exists()


def test_file_that_is_no_picture_is_counted_and_left_out(finder, folder):
    (folder / "notes.jpg").write_text("no picture", encoding="utf-8")
    answer = ask(finder, folder)
    assert (answer.compared, answer.note) == (5, "1 of 6 pictures could not be read.")


def test_picture_that_declares_millions_of_pixels_is_refused_with_a_sentence(finder, folder):
    bomb = base64.b64encode(image_bombs()["png that declares 65535 x 65535"]())
    question = PosterQuestion(picture=bomb, of="folder", folder=folder)
    with pytest.raises(PictureError, match="more than"):
        finder.find(question, [PosterFile(folder / "green.png", "green")], lambda *_: None)


def test_film_is_not_among_the_posters_like_its_own(finder, home, tmp_path):
    films = [film_of(tmp_path, number) for number in range(3)]
    (home / "posters").mkdir()
    for film, ground in zip(films, ("red", "maroon", "navy"), strict=True):
        poster(ground, "gold").save(home / "posters" / f"{film.key}.webp")
    question = PosterQuestion(film=films[0].key)
    answer = finder.find(question, finder.folders.wanted(question, films), lambda *_: None)
    assert [found.film for found in answer.posters] == [films[1].key, films[2].key]


def test_film_without_a_poster_is_refused_with_a_sentence(finder, tmp_path, folder):
    question = PosterQuestion(film="f" * 32, of="folder", folder=folder)
    with pytest.raises(PosterMissingError, match="no poster yet"):
        finder.find(question, finder.folders.wanted(question, []), lambda *_: None)


def test_folder_without_pictures_is_named(finder, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(PosterMissingError, match=r"no pictures in the folder .*empty"):
        ask(finder, tmp_path / "empty")


def test_popular_list_that_is_not_here_is_told(finder):
    question = PosterQuestion(film="f" * 32, of="popular")
    with pytest.raises(PosterMissingError, match="popular list"):
        finder.folders.wanted(question, [])


def test_progress_is_told_of_posters_that_are_new(finder, folder):
    ask(finder, folder)
    poster("purple", "pink", discs=1).save(folder / "new.png")
    shares = []
    ask(finder, folder, told=lambda share, _doing: shares.append(share))
    assert shares == [0.0]


def test_question_without_a_poster_is_none():
    with pytest.raises(ValueError, match="either a film or a picture"):
        PosterQuestion()


def test_question_of_a_folder_names_it():
    with pytest.raises(ValueError, match="a folder is named"):
        PosterQuestion(film="f", of="folder")
