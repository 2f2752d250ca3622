"""The root of a repository: which keys sign what. A publisher makes it, and changes keys by it.

Beside the keys, all its versions are kept as N.root.json; they are public.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from store.disk import plain_disk_errors
from store.errors import SigningKeyError
from store.signing_keys import Passphrase, load_keys, new_key
from store.whole_file import write_whole

ROLES: Final = {"root": ("root",), "targets": ("targets",), "online": ("snapshot", "timestamp")}
"""What the key files are called, and the roles of TUF that they sign."""
_VALID: Final = timedelta(days=365)
_PLAIN: Final = JSONSerializer(compact=False)


def create_root(
    folder: Path, passphrase: Passphrase, *, keys: int = 1, threshold: int = 1
) -> Metadata[Root]:
    """Make new keys in an empty folder, and the first root.

    keys: how many may sign a root; threshold: how many of them must.
    Raises SigningKeyError, DiskFullError, NotWritableError.
    """
    if not 1 <= threshold <= keys:
        raise SigningKeyError("The threshold is at least 1 and at most the number of root keys.")
    with plain_disk_errors(folder):
        if roots(folder):
            raise SigningKeyError(f"There are keys in {folder} already.")
        root = Root(consistent_snapshot=True)
        root.roles["root"].threshold = threshold
        signers = [new_key(folder, "root", passphrase) for _ in range(keys)]
        for signer in signers:
            root.add_key(signer.public_key, "root")
        for role in ("targets", "online"):
            _take_key(root, role, new_key(folder, role, passphrase))
        return _signed(folder, root, signers)


def rotate(
    folder: Path, role: str, passphrase: Passphrase, chosen: Passphrase, former: str = ""
) -> Metadata[Root]:
    """Put a new key in the place of one, sign the next root by the old keys and the new ones.

    role: a name of ROLES. chosen: asks for the passphrase of the new key. former: how the id of
    the key to go begins, where a role has several.
    A key that is lost or stolen goes the same way, while enough root keys are left.
    Raises SigningKeyError, DiskFullError, NotWritableError.
    """
    with plain_disk_errors(folder):
        old = newest_root(folder).signed
        going = _one_of(old.roles[ROLES[role][0]].keyids, former)
        signers = load_keys(folder, old.roles["root"].keyids, passphrase)
        check_enough(len(signers), old.roles["root"].threshold)
        root = Root.from_dict(old.to_dict())
        root.version += 1
        made = new_key(folder, role, chosen)
        for signed in ROLES[role]:
            root.revoke_key(going, signed)
        _take_key(root, role, made)
        if role == "root":
            signers.append(made)
        return _signed(folder, root, signers)


def roots(folder: Path) -> dict[int, Path]:
    """Return the files of all roots of a folder, by version."""
    found = (path for path in folder.glob("*.root.json") if path.name.split(".")[0].isdecimal())
    return dict(sorted((int(path.name.split(".")[0]), path) for path in found))


def newest_root(folder: Path) -> Metadata[Root]:
    """Return the root that holds. Raises SigningKeyError where there is none."""
    known = roots(folder)
    if not known:
        raise SigningKeyError(f"There are no keys in {folder}.")
    try:
        return Metadata[Root].from_bytes(known[max(known)].read_bytes())
    except (OSError, DeserializationError) as error:
        raise SigningKeyError(f"The file {known[max(known)]} cannot be read.") from error


def check_enough(here: int, needed: int, role: str = "root") -> None:
    """Raise SigningKeyError where fewer keys of a role are here than must sign."""
    if here < needed:
        raise SigningKeyError(f"Of the {role} keys, {needed} must sign and {here} can be read.")


def _one_of(keyids: list[str], former: str) -> str:
    fitting = [keyid for keyid in keyids if keyid.startswith(former)]
    if len(fitting) != 1:
        names = ", ".join(keyid[:16] for keyid in keyids)
        raise SigningKeyError(f"Name one key that is to go, of: {names}.")
    return fitting[0]


def _take_key(root: Root, role: str, signer: CryptoSigner) -> None:
    for signed in ROLES[role]:
        root.add_key(signer.public_key, signed)


def _signed(folder: Path, root: Root, signers: list[CryptoSigner]) -> Metadata[Root]:
    """Sign a root and keep it beside its keys; one that would not be accepted is not kept."""
    root.expires = (datetime.now(UTC) + _VALID).replace(microsecond=0)
    metadata = Metadata(root)
    for signer in signers:
        metadata.sign(signer, append=True)
    metadata.verify_delegate("root", metadata)
    data = metadata.to_bytes(_PLAIN)
    for name in (f"{root.version}.root.json", "root.json"):
        write_whole(folder / name, data, 0o644)  # public
    return metadata
