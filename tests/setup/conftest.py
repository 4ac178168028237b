"""A checkout in a folder of its own, and a machine whose installers only write down what they were asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

UV = """#!/bin/sh
echo "uv $*" >>"{log}"
case "$*" in
    *--help*) echo --build-constraints ;;
    venv*) for folder; do :; done; exec "{python}" -m venv --without-pip "$folder" ;;
    *sync*) sleep "$(cat "{slow}" 2>/dev/null || echo 0)"; [ ! -e "{broken}" ] ;;
esac
"""
APT = """#!/bin/sh
echo "apt-get $*" >>"{log}"
[ ! -e "{broken}" ]
"""
NO_SUDO = """#!/bin/sh
exit 1
"""
# What the command line would do with its arguments; the real one is tested elsewhere.
COMMAND_LINE = """
import os
def main(argv):
    print(os.getcwd(), *argv, sep="|")
    return 7 if "fail" in argv else 0
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """A checkout at ``root``, programs at ``bin`` that stand in front of the system's, and their log."""

    root: Path
    bin: Path
    log: Path

    def calls(self) -> list[str]:
        """What was asked of uv and apt-get so far, without the questions about what uv can do."""
        lines = self.log.read_text("utf-8").splitlines() if self.log.exists() else []
        return [line for line in lines if "--help" not in line]

    def program(self, name: str, text: str) -> None:
        file = self.bin / name
        file.write_text(
            text.format(
                log=self.log, python=sys.executable, slow=self.bin / "slow", broken=self.bin / f"{name}-is-broken"
            ),
            encoding="utf-8",
        )
        file.chmod(0o755)

    def user(self, number: int) -> None:
        self.program("id", f"#!/bin/sh\necho {number}\n")

    def environment(self, **more: str) -> dict[str, str]:
        path = f"{self.bin}:/usr/local/bin:/usr/bin:/bin"
        return {"PATH": path, "HOME": str(self.bin.parent), "DISPLAY": ":0", "LANG": "C.UTF-8"} | more

    def start(self, *arguments: str, cwd: Path | None = None, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.root / "run"), *arguments],
            check=False,
            cwd=cwd or self.root,
            env=self.environment(**more),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )

    def lacks_libraries(self, *packages: str) -> None:
        """From now on this machine seems to lack these packages."""
        script = f"if __name__ == '__main__':\n    print({' '.join(packages)!r})\n"
        (self.root / "coder_app" / "system_libraries.py").write_text(script, encoding="utf-8")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    if os.name != "posix":
        pytest.skip("./run is for POSIX shells")
    root = tmp_path / "мої тексти (2)" / "coder"
    for name in ("run", "requirements.lock", "requirements-test.lock", "packaging/uv.txt", "packaging/build-tools.txt"):
        _copy(root, name)
    for module in ("__init__", "__main__", "places", "system_libraries"):
        _copy(root, f"coder_app/{module}.py")
    (root / "coder_app/cli.py").write_text(COMMAND_LINE, encoding="utf-8")
    bin_folder = tmp_path / "bin"
    bin_folder.mkdir()
    made = Machine(root, bin_folder, tmp_path / "calls.txt")
    for name, text in (("uv", UV), ("apt-get", APT), ("sudo", NO_SUDO)):
        made.program(name, text)
    made.user(1000)
    made.lacks_libraries()
    return made


def _copy(root: Path, name: str) -> None:
    target = root / name
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(ROOT / name, target)
