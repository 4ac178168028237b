"""What others' work the program stands on: named in NOTICE with its licence, and none that binds its users."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import pytest
from test_locks import requirements

ROOT = Path(__file__).parents[2]
NOTICE = (ROOT / "NOTICE").read_text("utf-8")
LOCKED = requirements("requirements.lock")
NAMES = sorted({requirement.name for requirement in LOCKED})
INSTALLED = sorted({one.name for one in LOCKED if one.marker is None or one.marker.evaluate()})
PERMITTED = {
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "LGPL-3.0-only",
    "MIT",
    "MIT-0",
    "PSF-2.0",
}
# How a package's own metadata may say it.
SAID = {
    "Apache-2.0": "Apache",
    "BSD-2-Clause": "BSD",
    "BSD-3-Clause": "BSD",
    "LGPL-3.0-only": "LGPL-3",
    "PSF-2.0": "PSF",
}


def noticed(name: str) -> str:
    found = re.search(rf"^{re.escape(name)} +(\S+)", NOTICE, flags=re.MULTILINE)
    assert found, f"{name} is not in NOTICE"
    return found[1]


def declared(name: str) -> str:
    """All that an installed package says about its licence."""
    about = metadata.metadata(name)
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License")]
    # Some give the whole text of the licence here, with those of the parts they contain; its head says which it is.
    licence = (about.get("License") or "").split("\n\n")[0]
    return " ".join([about.get("License-Expression") or "", licence, *classifiers])


@pytest.mark.parametrize("name", NAMES)
def test_that_each_package_is_noticed_with_a_licence_that_fits(name: str) -> None:
    assert noticed(name) in PERMITTED


@pytest.mark.parametrize("name", INSTALLED)
def test_that_each_package_says_of_itself_what_the_notice_says(name: str) -> None:
    said = declared(name)
    assert SAID.get(noticed(name), "MIT") in said
    assert "AGPL" not in said
    assert "Affero" not in said
    # Offered under the GPL only as one choice among others.
    assert not re.search(r"(?<!L)GPL", said) or "LGPL-3.0-only OR" in said


def test_that_nothing_is_noticed_that_is_not_needed() -> None:
    own = NOTICE.split("\n2. ")[1].split("\n3. ")[0]
    assert set(re.findall(r"^([a-z][a-z0-9-]+) {2,}\S", own, flags=re.MULTILINE)) == set(NAMES)


def test_that_the_licence_is_the_whole_apache_licence() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "9. Accepting Warranty or Additional Liability" in text
    assert "END OF TERMS AND CONDITIONS" in text


@pytest.mark.parametrize("folder", ["inter", "pt-serif"])
def test_that_each_typeface_comes_with_its_licence(folder: str) -> None:
    fonts = ROOT / "resources" / "fonts" / folder
    assert [file for file in fonts.iterdir() if file.suffix in {".otf", ".ttf"}]
    licence = " ".join(file.read_text("utf-8") for file in fonts.glob("*.txt"))
    assert "Copyright" in licence
    assert "WITHOUT WARRANTY" in licence
