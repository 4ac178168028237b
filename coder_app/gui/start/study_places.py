"""Where studies lie, as people read it: names of files and of servers, never a password."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import SplitResult, quote, urlsplit

import platformdirs

SERVERS = ("postgresql://", "postgresql+psycopg://", "postgres://")


def is_server(place: str) -> bool:
    """Whether a place is a server's address rather than a path."""
    return place.startswith(SERVERS)


def without_password(place: str) -> str:
    """The place as it may be kept and shown: a server's address loses its password."""
    if not is_server(place):
        return place
    parts = urlsplit(place)
    return parts._replace(netloc=_netloc(parts, "")).geturl()


def with_password(address: str, password: str) -> str:
    """A server's address with a password put in (percent-encoded); unchanged for an empty one."""
    if not password or not is_server(address):
        return address
    parts = urlsplit(address)
    return parts._replace(netloc=_netloc(parts, ":" + quote(password, safe=""))).geturl()


def _netloc(parts: SplitResult, password: str) -> str:
    who, at, host = parts.netloc.rpartition("@")
    return who.partition(":")[0] + password + at + host if at else parts.netloc


def study_name(place: str) -> str:
    """What to call a study one has not opened yet: the file's name without its ending, or the database's."""
    if is_server(place):
        return urlsplit(place).path.strip("/") or without_password(place)
    return Path(place).stem


def study_folder(place: str) -> str:
    """Where the study lies: its folder with the home directory as ~, or its server."""
    if is_server(place):
        return urlsplit(without_password(place)).netloc
    folder = Path(place).parent
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def sample_place() -> Path:
    """Where the sample study is kept between starts; it need not be there yet."""
    return platformdirs.user_data_path("coder-app", appauthor=False, ensure_exists=True) / "Sample study.coder"
