"""The keys that sign releases: Ed25519, each in an encrypted PEM file named by its key id."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner, Key

from store.errors import SigningKeyError

KEYS_VARIABLE: Final = "TRENDFLIX_SIGNING_KEYS"
"""May hold PEM files one after the other, for machines that keep secrets in the environment."""
PASSPHRASE_VARIABLE: Final = "TRENDFLIX_KEY_PASSPHRASE"  # noqa: S105  the name of one
_PEM: Final = re.compile(rb"-----BEGIN [A-Z ]+-----.+?-----END [A-Z ]+-----\n?", re.DOTALL)

Passphrase = Callable[[str], bytes]
"""Asks a person for the passphrase of the key of this name; empty: that key is not to be used."""


def new_key(folder: Path, role: str, passphrase: Passphrase) -> CryptoSigner:
    """Make a key, keep it in `folder`/ROLE-ID.pem, readable for its owner alone, and return it.

    Raises SigningKeyError for an empty passphrase, OSError.
    """
    secret = passphrase(f"the new key for {role}")
    if not secret:
        raise SigningKeyError("A key is not kept without a passphrase.")
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(secret))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = key_file(folder, role, signer.public_key)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(pem)
        file.flush()
        os.fsync(file.fileno())
    return signer


def key_file(folder: Path, role: str, key: Key) -> Path:
    """Return where a key is kept."""
    return folder / f"{role}-{key.keyid[:16]}.pem"


def load_keys(folder: Path, keyids: Iterable[str], passphrase: Passphrase) -> list[CryptoSigner]:
    """Return those of the keys that are here, in the environment or in `folder`.

    A passphrase that opened one key is tried on the next ones before a person is asked again.
    Raises SigningKeyError for a wrong passphrase and for a file that is no key.
    """
    wanted = set(keyids)
    names = {keyid[:16] for keyid in wanted}
    files = [path for path in sorted(folder.glob("*.pem")) if path.stem.split("-")[-1] in names]
    secrets: list[bytes] = []
    keys: dict[str, CryptoSigner] = {}
    for name, pem in (*_from_environment(), *((path.name, path.read_bytes()) for path in files)):
        if signer := _open_known(pem, secrets) or _open_asking(name, pem, passphrase, secrets):
            keys[signer.public_key.keyid] = signer
    return [keys[keyid] for keyid in sorted(wanted & keys.keys())]


def _from_environment() -> Iterator[tuple[str, bytes]]:
    for pem in _PEM.findall(os.environ.get(KEYS_VARIABLE, "").encode()):
        yield KEYS_VARIABLE, pem


def _open_known(pem: bytes, secrets: list[bytes]) -> CryptoSigner | None:
    for secret in secrets:
        with suppress(SigningKeyError):
            return _open(pem, secret)
    return None


def _open_asking(
    name: str, pem: bytes, passphrase: Passphrase, secrets: list[bytes]
) -> CryptoSigner | None:
    secret = passphrase(name)
    if not secret:
        return None
    signer = _open(pem, secret)
    secrets.append(secret)
    return signer


def _open(pem: bytes, secret: bytes) -> CryptoSigner:
    try:
        private = load_pem_private_key(pem, secret)
    except (ValueError, TypeError) as error:
        raise SigningKeyError("A key cannot be opened: the passphrase is wrong.") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise SigningKeyError("A key is not an Ed25519 key.")
    return CryptoSigner(private)
