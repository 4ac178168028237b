"""Every setting, declared once: its default, its words, and where it is kept."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from coder_app.gui.translations import LANGUAGE_NAMES, languages
from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
RECENT_AT_MOST = 12


@dataclass(frozen=True, slots=True)
class Setting(Generic[T_co]):
    """One setting. ``title``, ``help``, ``group`` and the words of ``choices`` are message keys (context "Settings").

    Settings with a ``group`` appear in the preferences; numbers lie between ``low`` and ``high``.
    """

    key: str
    default: T_co
    title: str = ""
    help: str = ""
    group: str = ""
    choices: tuple[tuple[T_co, str], ...] = ()
    low: float = 0
    high: float = 0
    step: float = 1
    unit: str = ""

    def accepts(self, value: object) -> bool:
        """Whether a stored value can still be used."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(value, bool) and isinstance(self.default, bool)
        if isinstance(self.default, (int, float)):
            fits = isinstance(value, (int, float) if isinstance(self.default, float) else int)
            return fits and (self.low == self.high or self.low <= value <= self.high)  # type: ignore[operator]
        if not isinstance(value, type(self.default)):
            return False
        return not self.choices or any(value == choice for choice, _ in self.choices)


_LOOK = QT_TRANSLATE_NOOP("Settings", "Look")
_READING = QT_TRANSLATE_NOOP("Settings", "Reading")
_CODING = QT_TRANSLATE_NOOP("Settings", "Coding")

THEME = Setting(
    "look/theme",
    "system",
    QT_TRANSLATE_NOOP("Settings", "Light or dark"),
    group=_LOOK,
    choices=(
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
    ),
)
FONT_SCALE = Setting(
    "look/font_scale",
    100,
    QT_TRANSLATE_NOOP("Settings", "Size of all texts"),
    group=_LOOK,
    low=80,
    high=200,
    step=10,
    unit=QT_TRANSLATE_NOOP("Settings", " %"),
)
LANGUAGE = Setting(
    "look/language",
    "system",
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "Holds from the next start."),
    group=_LOOK,
    choices=(
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
        *((code, LANGUAGE_NAMES[code]) for code in languages()),
    ),
)
NOTICE_SECONDS = Setting(
    "look/notice_seconds",
    7,
    QT_TRANSLATE_NOOP("Settings", "Notices stay for"),
    QT_TRANSLATE_NOOP("Settings", "They wait while the pointer is on them."),
    group=_LOOK,
    low=3,
    high=60,
    unit=QT_TRANSLATE_NOOP("Settings", " seconds"),
)
READING_SIZE = Setting(
    "reading/size",
    18,
    QT_TRANSLATE_NOOP("Settings", "Letters in the text view"),
    group=_READING,
    low=11,
    high=40,
    unit=QT_TRANSLATE_NOOP("Settings", " pixels"),
)
READING_WIDTH = Setting(
    "reading/width",
    68,
    QT_TRANSLATE_NOOP("Settings", "Length of lines in the text view"),
    QT_TRANSLATE_NOOP("Settings", "About 60 to 75 characters read best."),
    group=_READING,
    low=40,
    high=140,
    step=4,
    unit=QT_TRANSLATE_NOOP("Settings", " characters"),
)
READING_SPACING = Setting(
    "reading/spacing",
    150,
    QT_TRANSLATE_NOOP("Settings", "Distance of lines in the text view"),
    group=_READING,
    low=100,
    high=250,
    step=10,
    unit=QT_TRANSLATE_NOOP("Settings", " %"),
)
OPEN_AS = Setting(
    "reading/open_as",
    "pages",
    QT_TRANSLATE_NOOP("Settings", "Open documents as"),
    group=_READING,
    choices=(
        ("pages", QT_TRANSLATE_NOOP("Settings", "Pages")),
        ("text", QT_TRANSLATE_NOOP("Settings", "Text")),
    ),
)
SNAP_TO_WORDS = Setting(
    "coding/snap_to_words",
    default=True,
    title=QT_TRANSLATE_NOOP("Settings", "Select whole words"),
    help=QT_TRANSLATE_NOOP("Settings", "Hold Alt while selecting to take single letters."),
    group=_CODING,
)
MARGIN_NAMES = Setting(
    "coding/margin_names",
    default=True,
    title=QT_TRANSLATE_NOOP("Settings", "Names of codes in the margin"),
    group=_CODING,
)
SHOW_INACTIVE = Setting(
    "coding/show_inactive",
    default=True,
    title=QT_TRANSLATE_NOOP("Settings", "Show codes that are no longer used"),
    group=_CODING,
)
RECENT_FILES: Setting[list[str]] = Setting("recent/files", [])
RECENT_CODES: Setting[dict[str, list[str]]] = Setting("recent/codes", {})
SHORTCUTS: Setting[dict[str, list[str]]] = Setting("keys", {})
LAST_WORKSPACE = Setting("window/workspace", "")
LAST_PERSON: Setting[dict[str, str]] = Setting("window/person", {})

SETTINGS: tuple[Setting[object], ...] = (
    THEME, FONT_SCALE, LANGUAGE, NOTICE_SECONDS, READING_SIZE, READING_WIDTH, READING_SPACING, OPEN_AS,
    SNAP_TO_WORDS, MARGIN_NAMES, SHOW_INACTIVE, RECENT_FILES, RECENT_CODES, SHORTCUTS, LAST_WORKSPACE, LAST_PERSON,
)  # fmt: skip


class Settings(QObject):
    """The person's settings on this computer; ``changed`` names the key. Tests give a path of their own."""

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path or user_config_path("Coder", appauthor=False) / "settings.ini"
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat, self)

    def get(self, setting: Setting[T]) -> T:
        """The value in force; the default where nothing, or nothing usable, is kept."""
        kept = self._store.value(setting.key)
        if not isinstance(kept, str):
            return setting.default
        try:
            value = json.loads(kept)
        except ValueError:
            return setting.default
        return value if setting.accepts(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a value; raises ValueError for one the setting does not take."""
        if not setting.accepts(value):
            raise ValueError(setting.key)
        if value == self.get(setting):
            return
        self._store.setValue(setting.key, json.dumps(value))
        self.changed.emit(setting.key)

    def reset(self, setting: Setting[T]) -> None:
        """Go back to the default."""
        before = self.get(setting)
        self._store.remove(setting.key)
        if before != setting.default:
            self.changed.emit(setting.key)

    def reset_shown(self) -> None:
        """Go back to the defaults of all that the preferences show."""
        for setting in SETTINGS:
            if setting.group:
                self.reset(setting)

    def recent(self) -> list[str]:
        """Studies opened lately, the last one first; missing files included."""
        places = self.get(RECENT_FILES)
        return list(places)

    def add_recent(self, place: str) -> None:
        """Note that a study (a path or a server's address) was opened."""
        others = [other for other in self.recent() if other != place]
        self.set(RECENT_FILES, [place, *others][:RECENT_AT_MOST])

    def forget_recent(self, place: str) -> None:
        """Take a study off the list."""
        self.set(RECENT_FILES, [other for other in self.recent() if other != place])

    def keep_layout(self, name: str, state: QByteArray) -> None:
        """Remember the sizes of a window, splitter or table header under a name."""
        self._store.setValue(f"layout/{name}", base64.b64encode(state.data()).decode())

    def layout(self, name: str) -> QByteArray:
        """What :meth:`keep_layout` remembered; empty when nothing or damaged."""
        kept = self._store.value(f"layout/{name}")
        try:
            return QByteArray(base64.b64decode(kept, validate=True)) if isinstance(kept, str) else QByteArray()
        except ValueError:
            return QByteArray()

    def save(self) -> None:
        """Write to disk now."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._store.sync()
