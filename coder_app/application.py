"""Builds the application, opens a study, shows the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coder_app.gui.main_window import MainWindow
from coder_app.gui.memory import calm_collector, give_back_big_blocks
from coder_app.gui.messages import CrashWatch
from coder_app.gui.settings import FONT_SCALE, LANGUAGE, THEME, Settings
from coder_app.gui.theme import apply_theme
from coder_app.gui.translations import install_translations

if TYPE_CHECKING:
    from pathlib import Path


def run(path: str | None, *, sample: bool = False, settings_path: Path | None = None) -> int:
    """Show the window on a study (a path or server address), on the sample study, or on the start page.

    Gives the exit status.
    """
    give_back_big_blocks()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Coder")
    app.setApplicationDisplayName("Coder")
    app.setDesktopFileName("org.coder.Coder")
    settings = Settings(settings_path)
    install_translations(app, settings.get(LANGUAGE))
    apply_theme(app, settings.get(THEME), settings.get(FONT_SCALE) / 100)  # type: ignore[arg-type]
    window = MainWindow(settings)
    watch = CrashWatch(lambda: window)
    watch.install()
    # When the first study is open, everything is loaded.
    window.study_opened.connect(calm_collector, Qt.ConnectionType.SingleShotConnection)
    window.show()
    if path:
        window.open_study(path)
    elif sample:
        window.study_commands.open_sample()
    try:
        return app.exec()
    finally:
        watch.remove()
