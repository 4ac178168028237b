"""What is sealed opens with the right key only, and damage is never taken for a wrong passphrase."""

from __future__ import annotations

import pytest

from coder_app.domain.blinding import KeyWrap
from coder_app.domain.errors import BadInput, Damaged, Refused, WrongPassphrase
from coder_app.storage import vault

CHEAP = vault.Cost(passes=1, memory=64, lanes=1)
PASSPHRASE = "Слава Україні — довга фраза"


def unlocked() -> vault.Vault:
    found = vault.Vault("study")
    found.unlock_with(vault.new_data_key())
    return found


def wrapped(key: bytes, secret: str = PASSPHRASE, *, kind: str = vault.PERSON, study: str = "study") -> KeyWrap:
    return vault.wrap_key(key, secret, kind=kind, name="lena", study_id=study, cost=CHEAP)


@pytest.mark.parametrize("size", [1, 251, 252, 253, 508, 100_000])
def test_that_a_sealed_value_opens_and_its_length_tells_only_multiples_of_256(size: int) -> None:
    own = unlocked()
    sealed = own.seal(b"x" * size, "document.name")
    assert own.open(sealed, "document.name") == b"x" * size
    assert (len(sealed) - 40) % 256 == 0
    assert b"xxxx" not in sealed


def test_that_only_steady_values_are_sealed_alike() -> None:
    own = unlocked()
    assert own.seal(b"Munich", "a") != own.seal(b"Munich", "a")
    assert own.seal(b"Munich", "a", steady=True) == own.seal(b"Munich", "a", steady=True)
    assert own.seal(b"Munich", "a", steady=True) != own.seal(b"Munich", "b", steady=True)
    assert unlocked().seal(b"Munich", "a", steady=True) != own.seal(b"Munich", "a", steady=True)


def test_that_a_damaged_moved_or_foreign_value_is_called_damaged() -> None:
    own = unlocked()
    sealed = own.seal(b"Munich", "document.name")
    for place in range(len(sealed)):
        broken = bytearray(sealed)
        broken[place] ^= 1
        with pytest.raises(Damaged, match=r"document\.name"):
            own.open(bytes(broken), "document.name")
    for cut in (0, 10, 24, 39, len(sealed) - 1):
        with pytest.raises(Damaged):
            own.open(sealed[:cut], "document.name")
    with pytest.raises(Damaged):
        own.open(sealed, "work.title")
    with pytest.raises(Damaged):
        unlocked().open(sealed, "document.name")


def test_that_a_locked_vault_neither_seals_nor_opens() -> None:
    own = unlocked()
    sealed = own.seal(b"Munich", "a")
    own.lock()
    with pytest.raises(Refused):
        own.seal(b"Munich", "a")
    with pytest.raises(Refused):
        own.open(sealed, "a")


def test_that_the_passphrase_unwraps_the_key_in_any_unicode_form_and_no_other_does() -> None:
    key = vault.new_data_key()
    wrap = wrapped(key, "Jürgen liest Texte")
    for spelling in ("Jürgen liest Texte", "Ju\u0308rgen liest Texte\n"):
        assert vault.unwrap_key(wrap, spelling, study_id="study") == key
    for wrong in ("Jurgen liest Texte", "", "jürgen liest texte", "Jürgen liest Texte ", "\udcff"):
        with pytest.raises(WrongPassphrase):
            vault.unwrap_key(wrap, wrong, study_id="study")


def test_that_a_damaged_wrap_is_told_apart_from_a_wrong_passphrase() -> None:
    wrap = wrapped(vault.new_data_key())
    for broken in (
        KeyWrap(kind=wrap.kind, name=wrap.name, parameters=wrap.parameters, wrapped=wrap.wrapped[:-1] + b"?"),
        KeyWrap(kind=wrap.kind, name="borys", parameters=wrap.parameters, wrapped=wrap.wrapped),
        KeyWrap(kind=wrap.kind, name=wrap.name, parameters={**wrap.parameters, "passes": 2}, wrapped=wrap.wrapped),
        KeyWrap(kind=wrap.kind, name=wrap.name, parameters={}, wrapped=b""),
    ):
        with pytest.raises(Damaged):
            vault.unwrap_key(broken, PASSPHRASE, study_id="study")


def test_that_the_key_of_another_study_is_named_as_such() -> None:
    with pytest.raises(Damaged, match="another study"):
        vault.unwrap_key(wrapped(vault.new_data_key(), study="other"), PASSPHRASE, study_id="study")


def test_that_the_recovery_key_is_read_in_any_spacing_and_case_and_a_typing_error_is_noticed() -> None:
    printed = vault.new_recovery_key()
    assert vault.read_recovery_key(printed) == printed
    assert vault.read_recovery_key(printed.lower().replace("-", "  ") + "\n") == printed
    assert vault.read_recovery_key(printed.replace("-", "").replace("O", "0").replace("I", "1")) == printed
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    for place, letter in enumerate(printed):
        if letter != "-":
            wrong = letters[(letters.index(letter) + 1) % 32]
            assert vault.read_recovery_key(printed[:place] + wrong + printed[place + 1 :]) is None
    assert vault.read_recovery_key(PASSPHRASE) is None
    assert len({vault.new_recovery_key() for _ in range(50)}) == 50


def test_that_short_passphrases_are_refused_with_the_reason() -> None:
    assert vault.checked_passphrase("восемь__") == "восемь__"
    for short in ("", "1234567", "ﬁve"):
        with pytest.raises(BadInput, match="at least 8"):
            vault.checked_passphrase(short)


def test_that_the_usual_cost_is_the_one_that_was_promised() -> None:
    wrap = vault.wrap_key(vault.new_data_key(), PASSPHRASE, kind=vault.PERSON, name="lena", study_id="study")
    assert {name: wrap.parameters[name] for name in ("method", "passes", "memory", "lanes")} == {
        "method": "argon2id", "passes": 3, "memory": 262144, "lanes": 4,
    }  # fmt: skip
