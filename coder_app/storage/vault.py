"""The study's data key: how it is made, locked with passphrases, and used to seal values.

A random key of 256 bits seals everything (XChaCha20-Poly1305, RFC 8439 with the nonce of
draft-irtf-cfrg-xchacha-03). It is kept only wrapped: encrypted under a key that Argon2id (RFC 9106) makes of a
passphrase or of the printed recovery key. A checksum over each wrap tells a damaged one from a wrong passphrase.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from coder_app.domain.blinding import KeyWrap
from coder_app.domain.errors import BadInput, Damaged, Refused, StudyFileError, WrongPassphrase
from coder_app.domain.sealing import vault_of

if TYPE_CHECKING:
    from sqlalchemy import Engine

PERSON, RECOVERY = "person", "recovery"
SHORTEST = 8
_VERSION = b"coder-1"
_NONCE, _KEY, _TAG, _PADDING = 24, 32, 16, 256
_GROUPS, _GROUP, _CHECK = 7, 5, 8  # a recovery key: 7 groups of 5 letters, the last 8 letters check the first 27


@dataclass(frozen=True, slots=True)
class Cost:
    """What guessing a passphrase costs: Argon2id's passes, memory (KiB) and lanes."""

    passes: int = 3
    memory: int = 256 * 1024
    lanes: int = 4


USUAL = Cost()


class Vault:
    """Seals and opens values while it is unlocked."""

    def __init__(self, study_id: str) -> None:
        self.study_id = study_id
        self._key: bytes | None = None
        self._sealing = b""
        self._naming = b""

    @property
    def locked(self) -> bool:
        return self._key is None

    @property
    def key(self) -> bytes:
        """The data key; raises Refused while locked."""
        if self._key is None:
            raise Refused("The study is locked; unlock it with its passphrase first.")
        return self._key

    def unlock_with(self, key: bytes) -> None:
        """Use this data key from now on."""
        self._key = key
        self._naming = _derived(key, b"steady")
        self._sealing = _derived(key, b"sealing")

    def lock(self) -> None:
        """Forget the key."""
        self._key, self._naming, self._sealing = None, b"", b""

    def seal(self, data: bytes, place: str, *, steady: bool = False) -> bytes:
        """Nonce and ciphertext of a value, padded so that its length tells little."""
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

        self.key  # noqa: B018 - raises while locked
        bound = _bound(place)
        padded = _padded(data)
        nonce = self._steady_nonce(padded, bound) if steady else secrets.token_bytes(_NONCE)
        return nonce + bytes(encrypt(padded, bound, nonce, self._sealing))

    def open(self, sealed: bytes, place: str) -> bytes:
        """The value; raises Damaged where a bit of it, or its place, is not what it was."""
        from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
        from nacl.exceptions import CryptoError

        self.key  # noqa: B018 - raises while locked
        try:
            padded = bytes(decrypt(sealed[_NONCE:], _bound(place), sealed[:_NONCE], self._sealing))
        except (CryptoError, ValueError, TypeError):
            raise Damaged("A sealed value ({place}) is damaged. Restore a backup.", place=place) from None
        return padded[4 : 4 + int.from_bytes(padded[:4], "big")]

    def _steady_nonce(self, padded: bytes, bound: bytes) -> bytes:
        # The nonce is a keyed hash of the value (as in SIV): equal values, and only they, are sealed alike.
        return hashlib.blake2b(bound + b"\0" + padded, key=self._naming, digest_size=_NONCE).digest()


def _derived(key: bytes, purpose: bytes) -> bytes:
    return hashlib.blake2b(_VERSION + b" " + purpose, key=key, digest_size=_KEY).digest()


def _bound(place: str) -> bytes:
    return _VERSION + b" " + place.encode()


def _padded(data: bytes) -> bytes:
    whole = len(data).to_bytes(4, "big") + data
    return whole + bytes(-len(whole) % _PADDING)


def new_data_key() -> bytes:
    """A random data key."""
    return secrets.token_bytes(_KEY)


# Where a study's values find it


def attach(engine: Engine, vault: Vault | None) -> None:
    """Let the values of a study be sealed and opened by this vault from now on; None: by none."""
    engine.dialect.coder_vault = vault  # type: ignore[attr-defined]


def attached(engine: Engine) -> Vault | None:
    """The vault of a study, if it is sealed."""
    return vault_of(engine.dialect)  # type: ignore[return-value]


# Wraps


def checked_passphrase(passphrase: str) -> str:
    """A passphrase in one spelling (NFKC), good enough to be set; raises BadInput with the reason."""
    found = _normal(passphrase)
    if len(found) < SHORTEST:
        raise BadInput("The passphrase has {count} characters; it needs at least {least}, better four or more words.",
                       count=len(found), least=SHORTEST)  # fmt: skip
    return found


def _normal(passphrase: str) -> str:
    return unicodedata.normalize("NFKC", passphrase.strip("\r\n"))


def wrap_key(key: bytes, secret: str, *, kind: str, name: str, study_id: str, cost: Cost = USUAL) -> KeyWrap:
    """The data key locked with a secret: a person's passphrase (``name`` is their id) or the recovery key."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_encrypt as encrypt

    parameters: dict[str, Any] = {
        "method": "argon2id", **asdict(cost), "salt": base64.b64encode(secrets.token_bytes(16)).decode(),
        "study": study_id,
    }  # fmt: skip
    nonce = secrets.token_bytes(_NONCE)
    wrapped = nonce + bytes(encrypt(key, _about(kind, name, parameters), nonce, _stretched(secret, parameters)))
    parameters["check"] = _checksum(kind, name, parameters, wrapped)
    return KeyWrap(kind=kind, name=name, parameters=parameters, wrapped=wrapped)


def unwrap_key(wrap: KeyWrap, secret: str, *, study_id: str) -> bytes:
    """The data key; raises WrongPassphrase, or Damaged where the wrap is not what was written."""
    from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
    from nacl.exceptions import CryptoError

    said = dict(wrap.parameters)
    check = said.pop("check", "")
    if check != _checksum(wrap.kind, wrap.name, said, wrap.wrapped) or said.get("method") != "argon2id":
        raise Damaged("A key in the study is damaged. Use another passphrase or the recovery key, or restore a backup.")
    if said["study"] != study_id:
        raise Damaged("A key in the study belongs to another study. Restore a backup.")
    try:
        return bytes(
            decrypt(
                wrap.wrapped[_NONCE:],
                _about(wrap.kind, wrap.name, said),
                wrap.wrapped[:_NONCE],
                _stretched(secret, said),
            )
        )
    except CryptoError:
        raise WrongPassphrase("The passphrase is wrong.") from None


def _stretched(secret: str, parameters: dict[str, Any]) -> bytes:
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        return hash_secret_raw(
            _normal(secret).encode("utf-8", "surrogatepass"), base64.b64decode(parameters["salt"]),
            time_cost=parameters["passes"], memory_cost=parameters["memory"], parallelism=parameters["lanes"],
            hash_len=_KEY, type=Type.ID,
        )  # fmt: skip
    except (HashingError, MemoryError):
        raise StudyFileError(
            "There is not enough memory to try the passphrase ({megabytes} MB are needed). Close other programs.",
            megabytes=parameters["memory"] // 1024,
        ) from None


def _about(kind: str, name: str, parameters: dict[str, Any]) -> bytes:
    return json.dumps(["key wrap", kind, name, parameters], sort_keys=True).encode()


def _checksum(kind: str, name: str, parameters: dict[str, Any], wrapped: bytes) -> str:
    return hashlib.sha256(_about(kind, name, parameters) + wrapped).hexdigest()


# The printed recovery key


def new_recovery_key() -> str:
    """A random key to print: seven groups of five letters and digits, 135 random bits and a check of 40 bits."""
    random = base64.b32encode(secrets.token_bytes(20)).decode()[: _GROUPS * _GROUP - _CHECK]
    return _grouped(random + _check_letters(random))


def read_recovery_key(typed: str) -> str | None:
    """A recovery key as it was printed, from any spacing and case; None where it is none (a letter is wrong, say)."""
    letters = "".join(letter for letter in _normal(typed).upper() if letter.isalnum())
    letters = letters.replace("0", "O").replace("1", "I").replace("8", "B")
    body, check = letters[:-_CHECK], letters[-_CHECK:]
    if len(letters) != _GROUPS * _GROUP or check != _check_letters(body):
        return None
    return _grouped(letters)


def _check_letters(body: str) -> str:
    return base64.b32encode(hashlib.sha256(body.encode("utf-8", "surrogatepass")).digest()).decode()[:_CHECK]


def _grouped(letters: str) -> str:
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))
