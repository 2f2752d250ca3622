from __future__ import annotations

import pytest

from store.errors import SigningKeyError
from store.root_role import create_root, newest_root, roots, rotate


def secret(_key):
    return b"secret"


def test_a_root_names_every_role(tmp_path):
    root = create_root(tmp_path, secret, keys=3, threshold=2).signed
    assert len(root.roles["root"].keyids) == 3
    assert root.roles["root"].threshold == 2
    assert root.roles["snapshot"].keyids == root.roles["timestamp"].keyids
    assert root.consistent_snapshot


def test_keys_are_made_once(tmp_path):
    create_root(tmp_path, secret)
    with pytest.raises(SigningKeyError, match="already"):
        create_root(tmp_path, secret)


@pytest.mark.parametrize("role", ["online", "targets", "root"])
def test_a_new_key_is_vouched_for_by_the_old_root(tmp_path, role):
    old = create_root(tmp_path, secret).signed
    new = rotate(tmp_path, role, secret, secret)
    old.verify_delegate("root", new.signed_bytes, new.signatures)
    assert new.signed.version == 2
    assert [*roots(tmp_path)] == [1, 2]


def test_a_lost_key_is_replaced_by_the_others(tmp_path):
    old = create_root(tmp_path, secret, keys=3, threshold=2).signed
    lost = old.roles["root"].keyids[0]
    (tmp_path / f"root-{lost[:16]}.pem").unlink()
    new = rotate(tmp_path, "root", secret, secret, lost[:8]).signed
    assert lost not in new.roles["root"].keyids
    assert len(new.roles["root"].keyids) == 3


def test_too_few_keys_change_nothing(tmp_path):
    old = create_root(tmp_path, secret, keys=2, threshold=2).signed
    (tmp_path / f"root-{old.roles['root'].keyids[0][:16]}.pem").unlink()
    with pytest.raises(SigningKeyError, match="2 must sign and 1"):
        rotate(tmp_path, "online", secret, secret)
    assert newest_root(tmp_path).signed.version == 1


def test_which_of_several_keys_goes_must_be_said(tmp_path):
    create_root(tmp_path, secret, keys=2)
    with pytest.raises(SigningKeyError, match="Name one key"):
        rotate(tmp_path, "root", secret, secret)


def test_a_folder_without_keys(tmp_path):
    with pytest.raises(SigningKeyError, match="no keys"):
        newest_root(tmp_path)
