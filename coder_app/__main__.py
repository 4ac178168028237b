"""The program's front door: a command goes to the command line, anything else opens the window."""

from __future__ import annotations

import multiprocessing
import os
import sys
from importlib import metadata

from coder_app import places, system_libraries

DONE, FAILED, MISUSED = 0, 1, 2


def main(argv: list[str] | None = None) -> int:
    """Run with these arguments (default: the process's own) and give the exit status.

    Without arguments, with ``--window [STUDY]``, ``--sample`` or only a study, the window opens; everything
    else is a command. 0: done, 1: it could not be done, 2: the arguments were wrong.
    """
    arguments = sys.argv[1:] if argv is None else argv
    if arguments == ["--version"]:
        print(f"coder-app {places.VERSION}")
        return DONE
    if arguments == ["--sample"]:
        return _open_window(None, sample=True)
    if _asks_for_window(arguments):
        return _open_window(next((a for a in arguments if a != "--window"), None))
    from coder_app.cli import main as run_command

    return run_command(arguments)


def _asks_for_window(arguments: list[str]) -> bool:
    rest = arguments[1:] if arguments[:1] == ["--window"] else arguments
    return not rest or (len(rest) == 1 and _names_study(rest[0]))


def _names_study(argument: str) -> bool:
    return argument.endswith(".coder") or argument.startswith(("postgresql://", "postgresql+psycopg://"))


def _open_window(study: str | None, *, sample: bool = False) -> int:
    hindrance = _hindrance()
    if hindrance:
        return _refuse(hindrance)
    try:
        from coder_app import application
    except ImportError as error:
        # Anything but a shared library of the system is a fault of ours and must not be explained away.
        if ".so" not in str(error):
            raise
        return _refuse(f"Qt could not be loaded: {error}.")
    return application.run(study, sample=sample)


def _hindrance() -> str | None:
    """Why no window can open here, in one sentence with the way out; None when nothing is known against it."""
    if sys.platform.startswith("linux") and not _has_display():
        return "There is no display to open a window on; the commands work without one (coder-app --help)."
    if _qt_breaks_python():
        return "PySide6 6.12 and newer crash on Python 3.11: install 'PySide6-Essentials<6.12' or use Python 3.12."
    missing = _missing_packages()
    if missing:
        line = system_libraries.install_line(missing)
        return f"Qt needs system libraries that are missing here. Install them with: {line}"
    return None


def _missing_packages() -> list[str]:
    if getattr(sys, "frozen", False):
        return []  # A frozen build brings its libraries and finds them by itself.
    if os.environ.get("QT_QPA_PLATFORM", "xcb").startswith("xcb") and os.environ.get("DISPLAY"):
        # Without libxcb-cursor Qt does not raise, it ends the process.
        return system_libraries.missing_packages(system_libraries.QT, system_libraries.X11)
    return system_libraries.missing_packages(system_libraries.QT)


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _qt_breaks_python() -> bool:
    # PySide6 6.12 drops a reference to None per overridden call; None became immortal in Python 3.12.
    if sys.version_info >= (3, 12):
        return False
    try:
        major, minor = metadata.version("PySide6-Essentials").split(".")[:2]
    except metadata.PackageNotFoundError:
        return False
    return (int(major), int(minor)) >= (6, 12)


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return FAILED


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
