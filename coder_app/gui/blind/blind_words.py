"""What the Blind workspace calls kinds of things and policies."""

from __future__ import annotations

from coder_app.gui.widgets.words import QT_TRANSLATE_NOOP

KINDS = {
    "person": QT_TRANSLATE_NOOP("Masks", "person"),
    "state": QT_TRANSLATE_NOOP("Masks", "state"),
    "institution": QT_TRANSLATE_NOOP("Masks", "institution"),
    "place": QT_TRANSLATE_NOOP("Masks", "place"),
    "date": QT_TRANSLATE_NOOP("Masks", "date"),
    "event": QT_TRANSLATE_NOOP("Masks", "event"),
    "self": QT_TRANSLATE_NOOP("Masks", "the speaker’s own"),
    "other": QT_TRANSLATE_NOOP("Masks", "other"),
}

POLICIES = {
    "marks": QT_TRANSLATE_NOOP("Masks", "Hide only the source’s marks"),
    "names": QT_TRANSLATE_NOOP("Masks", "Hide source and names"),
    "roles": QT_TRANSLATE_NOOP("Masks", "Show roles only"),
}
