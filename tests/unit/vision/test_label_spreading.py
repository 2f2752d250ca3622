import numpy as np
import pytest

from vision.label_spreading import KEPT, STEPS, neighbour_graph, spread


@pytest.fixture
def rows():
    """Return three clouds of directions."""
    random = np.random.default_rng(1)
    cloud = np.repeat(random.normal(size=(3, 16)), 30, axis=0) + random.normal(size=(90, 16)) / 3
    return (cloud / np.linalg.norm(cloud, axis=1, keepdims=True)).astype(np.float32)


def weights(rows, neighbours):
    """Return the graph as a matrix."""
    graph = neighbour_graph(rows, neighbours)
    matrix = np.zeros((graph.size, graph.size), np.float32)
    matrix[graph.places, graph.others] = graph.weights
    return matrix


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")  # as many steps as we
def test_it_is_what_scikit_learn_spreads(rows):
    semi_supervised = pytest.importorskip("sklearn.semi_supervised")
    labels = np.full(len(rows), -1)
    labels[[3, 40, 70]] = 1, 0, 0

    theirs = semi_supervised.LabelSpreading(
        kernel=lambda one, _other: weights(one, 10), alpha=KEPT, max_iter=STEPS, tol=0.0
    ).fit(rows, labels)
    reached = spread(neighbour_graph(rows, 10), np.array([3, 40, 70]))

    yes, no = reached[:, 0], reached[:, 1] + reached[:, 2]
    share = (yes / (yes + no))[yes + no > 0]
    assert share == pytest.approx(theirs.label_distributions_[yes + no > 0, 1], abs=1e-4)


def test_a_label_stays_in_its_cloud(rows):
    reached = spread(neighbour_graph(rows, 5), np.array([3]))[:, 0]
    assert reached[:30].min() > reached[30:].max()


def test_the_graph_is_symmetric_and_joins_nobody_with_itself(rows):
    matrix = weights(rows, 10)
    assert np.array_equal(matrix, matrix.T)
    assert not matrix.diagonal().any()


@pytest.mark.parametrize("count", [1, 2, 5])
def test_fewer_rows_than_neighbours(rows, count):
    reached = spread(neighbour_graph(rows[:count]), np.array([0]))
    assert reached.shape == (count, 1)
    assert np.isfinite(reached).all()


def test_opposites_pass_nothing_on():
    rows = np.array([[1, 0], [-1, 0]], np.float32)
    assert spread(neighbour_graph(rows), np.array([0]))[1] == 0
