from __future__ import annotations

import os

import pytest

from store.errors import SigningKeyError
from store.signing_keys import KEYS_VARIABLE, key_file, load_keys, new_key


def secret(_key):
    return b"secret"


def test_a_key_is_for_its_owner_alone_and_encrypted(tmp_path):
    signer = new_key(tmp_path, "root", secret)
    path = key_file(tmp_path, "root", signer.public_key)
    assert b"ENCRYPTED PRIVATE KEY" in path.read_bytes()
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_no_key_without_a_passphrase(tmp_path):
    with pytest.raises(SigningKeyError):
        new_key(tmp_path, "root", lambda _key: b"")
    assert not [*tmp_path.iterdir()]


def test_keys_come_back(tmp_path):
    keyid = new_key(tmp_path, "root", secret).public_key.keyid
    assert [s.public_key.keyid for s in load_keys(tmp_path, [keyid], secret)] == [keyid]


def test_keys_come_from_the_environment(tmp_path, monkeypatch):
    keys = [new_key(tmp_path / "keys", "root", secret).public_key.keyid for _ in range(2)]
    pems = "".join(path.read_text() for path in (tmp_path / "keys").glob("*.pem"))
    monkeypatch.setenv(KEYS_VARIABLE, pems)
    found = load_keys(tmp_path / "empty", keys, secret)
    assert {signer.public_key.keyid for signer in found} == set(keys)


def test_a_wrong_passphrase(tmp_path):
    keyid = new_key(tmp_path, "root", secret).public_key.keyid
    with pytest.raises(SigningKeyError, match="passphrase is wrong"):
        load_keys(tmp_path, [keyid], lambda _key: b"guess")


def test_a_key_whose_holder_is_away_is_left_out(tmp_path):
    keyid = new_key(tmp_path, "root", secret).public_key.keyid
    assert load_keys(tmp_path, [keyid], lambda _key: b"") == []


def test_one_passphrase_of_several_keys_is_asked_for_once(tmp_path):
    asked = []
    keys = [new_key(tmp_path, "root", secret).public_key.keyid for _ in range(3)]
    load_keys(tmp_path, keys, lambda key: asked.append(key) or b"secret")
    assert len(asked) == 1
