"""Where a speaker gives themself away without a name: "as President of", «как президент», «наша страна»."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROLE_RU = (
    r"(?i:президент|премьер-министр|министр|председател|канцлер|глав|руководител|лидер|генеральн\w+ секретар|секретар"
    r"|Верховн\w+ Главнокомандующ|депутат|сенатор|посол|посла|послом|послу)\w*"
)
_ROLE_UK = (
    r"(?i:президент|глав|прем['’ʼ]єр-міністр|міністр|голов|керівник|лідер|генеральн\w+ секретар|секретар"
    r"|верховн\w+ головнокомандувач|депутат|посол|посла|послом|послу)\w*"
)
_ROLE_EN = (
    r"(?:President|Prime Minister|Foreign Minister|Minister|Chancellor|Secretary(?:[ -]General)?"
    r"|Commander[- ]in[- ]Chief"
    r"|Head|Leader|Chairman|Ambassador|Speaker)"
)
_NAME_TAIL = (
    r"(?:\s+(?:[А-ЯЁІЇЄҐ][\w'’-]+|и|і|та|обороны|оборони|иностранных|закордонних|дел|справ"
    r"|держави|країни|государства|страны|уряду|правительства)){0,5}"
)
_STATE_RU = r"(?:стран|государств|держав|республик|отчизн|отечеств|родин)"
_STATE_UK = r"(?:країн|держав|республік|вітчизн|батьківщин)"

_ROLES = (
    rf"(?<!\w)(?i:как|будучи|в качестве|на посту|в должности)\s+{_ROLE_RU}(?:\s+наше\w+\s+{_STATE_RU}\w*|{_NAME_TAIL})",
    rf"(?<!\w)(?i:як|будучи|на посаді|в ролі)\s+{_ROLE_UK}(?:\s+наш\w+\s+{_STATE_UK}\w*|{_NAME_TAIL})",
    rf"(?<!\w)(?:Я|я)\s*[,–—-]+\s*(?:{_ROLE_RU}|{_ROLE_UK}){_NAME_TAIL}",
    rf"(?<!\w){_ROLE_RU}\s+(?i:наше|мое|моё)\w+\s+{_STATE_RU}\w*",
    rf"(?<!\w){_ROLE_UK}\s+(?:наш|мо)(?:ої|ого)\s+{_STATE_UK}\w*",
    rf"(?<!\w)(?:[Aa]s|[Ii]\s+am|[Ii]['’]m)\s+(?:the\s+|your\s+|a\s+)?{_ROLE_EN}(?:\s+of\s+(?:the\s+)?(?:[A-Z][\w'’-]+(?:\s+(?=[A-Z]))?)+|\s+of\s+(?:our|my|this)\s+\w+)?",
    r"(?<!\w)[Mm]y\s+(?:administration|presidency|government|cabinet|predecessors?)(?!\w)",
    r"(?<!\w)(?:мо[йяеёюиё]|мое[йюм]|моего|моему|моим)\s+(?:администраци|правительств|кабинет|предшественник|президентств|инаугурац)\w*",
    r"(?<!\w)(?:мій|мого|моєму|моїм|моя|моєї|моїй|моє)\s+(?:уряд|кабінет|попередник|президентств|адміністрац|інаугурац)\w*",
)
_OURS = (
    rf"(?<!\w)(?:наш|мо)(?:а|я|е|ё|ей|его|ему|ею|у|ю|им|ем|ём|и|их|ими|ими)\s+(?:родн\w+\s+|велик\w+\s+)?{_STATE_RU}(?:а|ы|е|у|ой|ою|и|о|ом|ами|ам|ах|)(?!\w)",
    r"(?<!\w)(?:наш|мо)(?:е|ё|его|ему|им|ем|ём)\s+(?:отечество|отечества|отечеству|отечеством|отечестве|народ|народа|народу|народом|народе)(?!\w)",
    r"(?<!\w)наш(?:|его|ему|им|ем)\s+народ(?:|а|у|ом|е)(?!\w)",
    rf"(?<!\w)(?:наш|мо)(?:а|я|ої|єї|ій|їй|у|ю|ою|єю)\s+(?:рідн\w+\s+|велик\w+\s+)?{_STATE_UK}(?:а|и|і|у|ою)(?!\w)",
    r"(?<!\w)наш(?:|ого|ому|им)\s+народ(?:|у|ові|ом|і)(?!\w)",
    r"(?<!\w)(?:[Oo]ur|[Mm]y|[Tt]his)\s+(?:great\s+|own\s+|beloved\s+)?(?:country|nation|homeland|motherland|fatherland|republic|people)(?!\w)(?!s\s)",
)  # fmt: skip
_ROLE_PATTERN = re.compile("|".join(f"(?:{pattern})" for pattern in _ROLES))
_OUR_PATTERN = re.compile("|".join(f"(?:{pattern})" for pattern in _OURS), re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"(?:appoint|elect|nominat|serv|work|inaugurat|recogni|him|her|them|person|who|назнач|избра|признч|обра|служ|працю|работа)"
    r"\w*\s+$",
    re.IGNORECASE,
)
_FROM_CAPITAL = re.compile(r"\s+(?:и|і|та)$")


def speaking_as(text: str) -> Iterator[tuple[int, int]]:
    """Where the speaker says which office is theirs."""
    for found in _ROLE_PATTERN.finditer(text):
        if _OF_ANOTHER.search(text, max(0, found.start() - 30), found.start()):
            continue
        yield found.start(), found.start() + len(_FROM_CAPITAL.sub("", found[0].rstrip()))


def our_country(text: str) -> Iterator[tuple[int, int]]:
    """Where the speaker says that a country or nation is theirs."""
    yield from (found.span() for found in _OUR_PATTERN.finditer(text))
