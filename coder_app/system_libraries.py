"""Which of the system's libraries Qt's window needs and this Linux lacks, and the one line that installs them.

Runs on its own too, before anything is installed: ``python system_libraries.py`` prints the missing packages.
"""

from __future__ import annotations

import ctypes
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Found one by one on a bare Debian 12: what the PySide6 wheels load and do not bring; file name to package.
QT: Mapping[str, str] = MappingProxyType(
    {
        "libGL.so.1": "libgl1",
        "libEGL.so.1": "libegl1",
        "libxkbcommon.so.0": "libxkbcommon0",
        "libfontconfig.so.1": "libfontconfig1",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libdbus-1.so.3": "libdbus-1-3",
    }
)
X11: Mapping[str, str] = MappingProxyType(
    {
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    }
)


def missing_packages(*needed: Mapping[str, str]) -> list[str]:
    """The Debian packages of those of these libraries that cannot be loaded; none on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for group in needed for library, package in group.items() if not _loads(library)]


def install_line(packages: list[str]) -> str:
    """The command that installs these packages on Debian and its kin."""
    return "sudo apt-get install --no-install-recommends " + " ".join(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


if __name__ == "__main__":
    sys.stdout.write(" ".join(missing_packages(QT, X11)))
