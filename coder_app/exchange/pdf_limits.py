"""How much of a PDF the program takes: sizes, pixels, memory and time."""

from __future__ import annotations

MAX_FILE = 100 * 1024 * 1024  # bytes
MAX_PAGES = 2000
MAX_SIDE = 200 * 72.0  # points
MAX_PIXELS = 40_000_000
MAX_CHARS_A_PAGE = 200_000
MAX_OBJECTS_A_PAGE = 50_000
MEMORY = 1024**3  # bytes, of a worker
SECONDS_A_PAGE = 10.0
SECONDS_TO_OPEN = 15.0
SECONDS_A_DOCUMENT = 300.0
MAX_OUTLINE = 5000
MAX_RESTARTS = 3
