"""The check of names: people, places and organisations that one side has and the other has not."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

from coder_app.language.translation_checks.coverage import SMALL_WORDS, cyrillic, similar
from coder_app.language.translation_checks.model import HIGH, LOW, MEDIUM, Finding
from coder_app.language.translation_checks.sides import latin, skeleton
from coder_app.language.words import base_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.language.translation_checks.model import Translations
    from coder_app.language.translation_checks.sides import Pair, Side, Token

# The same by other letters: beginnings of words, a line for each group, «=» for a whole word.
_GROUPS = """
=сша =us =usa =u соединен united сполучен штат states америк americ =america вашингтон washington
оон un =ооn united nations объединенн об'єднан наци націй
евросоюз єврос =ес =єс =eu european європейськ европейск європ европ europ union union
снвд =снг =снд =cis commonwealth
нато nato североатлант північноатлант alliance альянс
обсе обсє osce
магатэ магате iaea
ввп gdp
ссср =срср ussr =soviet советск радянськ soviet
вто =сот wto
воз вооз who
мвф imf
фбр fbi
цру =цру cia
великобритан британ britain britis =uk kingdom англ engl england королівств королевств
росси російськ росій росі russ =rf рф русск руськ русь кремл kremlin moscow москв
украин україн ukrain киев києв київ kiev kyiv
германи німеч german німец немец немц ньемеч berlin
франц franc french париж paris
испан іспан spa
польш польщ польськ pol
итал італ ital
китай кита china chinese китайс пекин пекін beijing
япон япон japan
коре корей korea
индия инди інді india
турц турец туреч туре turk
греци греч грек греці грець greec greek
венгр угор угорщ hungar
нидерланд голланд netherland dutch холланд нідерланд
швейцар switz swis
швец швед швеці swed
норвег norw
дани данськ denm dan
финлянд фін финск finl finn
чех чес czech
австри austri
бельг belg
португ portug
румын румун roman
болгар bulgar
серб serb
хорват croat
югослав yugoslav
груз georg
армен вірмен armen
азербайдж azerb
белорус білорус belar
молд молдов moldov
прибалт балт baltic
кипр кіпр cypr
израил ізраїл israel
палестин palest
егип єгип egypt
сири сирі syria
иран іран iran persian
ирак ірак iraq
саудов saud
ливан ліван leban
йемен ємен yemen
черногор чорногор montenegr
македон macedon
албан alban
ирланд ірланд ireland irish
шотланд scot
уэльс валлий уельс wales welsh
индонез indones
филиппин філіппін philipp
таиланд тайланд thai
афган afghan
пакистан pakistan
мексик mexic
брази brazil
аргентин argentin
канад canad
австрал austral
африк africa пар south
ази азі asia
ватикан vatican
женев geneva
вена вен відень відн vienna
рим rome roman рим
прага праз праг prague
варшав warsaw
брюссел брюсел bruss
гааг the hague hague
лондон london
нью-йорк new york нью york
крым крим crime
днепр дніпр dnip dnieper
харьков харків хар kharkiv kharkov
львов львів львов lviv lvov
одесс одес odes
черное чорне black
=бог бог god господ lord господь
христ christ jesus иисус ісус
рождеств різдв christmas
пасх велик easter
мусульман muslim islam ислам іслам
православ orthodox
еврей єврей jew
нобел nobel
"""
_TITLES = frozenset(
    [
        "мистер",
        "господин",
        "госпожа",
        "президент",
        "премьер",
        "министр",
        "канцлер",
        "доктор",
        "профессор",
        "пан",
        "пані",
        "містер",
        "президент",
        "прем'єр",
        "міністр",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sir",
        "lord",
        "president",
        "prime",
        "minister",
        "chancellor",
        "king",
        "queen",
        "pope",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "god",
        "english",
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
    ]
)
_CLEAR, _DOUBTFUL = 0.5, 0.6
_SEVERAL = 2


def names(pair: Pair) -> Iterator[Finding]:
    """A name without a counterpart.

    In the calm profile only where both sides have one that the other does not know, or several well-known ones are
    missing.
    """
    left = _unknown(pair.original, pair.translation, pair.lexicon, forward=True)
    right = _unknown(pair.translation, pair.original, pair.lexicon, forward=False)
    if left and right:
        if not pair.sensitive("name") and not (_alone(left) and _alone(right)):
            return
        yield Finding("name", "The name {original} became {translation}.", HIGH,
        tuple(token.range for token in left[:3]),
                      tuple(token.range for token in right[:3]), _said(left[:3], right[:3]))  # fmt: skip
        return
    if not pair.sensitive("name"):
        left, right = _places(left), []
        if len(left) < _SEVERAL:
            return
    for token in left:
        yield Finding("name", "The name {original} is missing in the translation.",
        MEDIUM if len(token.text) > 4 else LOW,
                      (token.range,), (), _said([token], []))  # fmt: skip
    for token in right:
        yield Finding("name", "The name {translation} is not in the original.", MEDIUM if len(token.text) > 4 else LOW,
                      (), (token.range,), _said([], [token]))  # fmt: skip


def _places(unknown: list[Token]) -> list[Token]:
    """Those that the table of names knows: in all languages, so that what is missing is missing."""
    return [token for token in unknown if _groups_of(token.folded)]


def _alone(unknown: list[Token]) -> bool:
    """One name, or the two words of one: many at once are usually a title that was put in other words."""
    return len(unknown) <= 2


def _said(left: list[Token], right: list[Token]) -> dict[str, str]:
    said = {}
    if left:
        said["original"] = " ".join(token.text for token in left)
    if right:
        said["translation"] = " ".join(token.text for token in right)
    return said


def _unknown(side: Side, other: Side, lexicon: Translations | None, *, forward: bool) -> list[Token]:
    """The names of a side that nothing on the other side answers."""
    return [
        token
        for token, base in zip(side.tokens, side.lemmas, strict=True)
        if _is_name(token, base, side) and not _answered(token, base, side, other, lexicon if forward else None)
    ]


def _is_name(token: Token, base: str, side: Side) -> bool:
    if not token.text[0].isupper() or len(token.text) < 3 or token.folded in _TITLES or base in _TITLES:
        return False
    word = token.folded.removesuffix("'s")
    if word in SMALL_WORDS.get(side.language, frozenset()):
        return False
    return not any(_ordinary(part, side.language) for part in {word, base, *word.split("-")})


@cache
def _ordinary(word: str, language: str) -> bool:
    """Whether the dictionary has the word with a small letter."""
    found = base_form(word, language)
    return found is not None and found[:1].islower()


def _answered(token: Token, base: str, side: Side, other: Side, lexicon: Translations | None) -> bool:
    word = token.folded.removesuffix("'s")
    if word in other.vocabulary or base in other.vocabulary:
        return True
    if lexicon is not None and any(
        form in lexicon and not other.vocabulary.isdisjoint(lexicon[form]) for form in (word, base)
    ):
        return True
    return _in_group(word, other) or any(_sounds(part, other) for part in word.split("-")) or _acronym(token, other)


def _sounds(word: str, other: Side) -> bool:
    sound = latin(word)
    if len(sound) < 2:
        return True
    bones = skeleton(sound)
    if (
        cyrillic(word)
        and other.language != "en"
        and any(similar(sound, heard) >= _DOUBTFUL for heard in chain(*other.sounds.values()))
    ):
        return True  # Жункерас and Хункерас: foreign names are written by two traditions
    return any(
        sound[:3] == heard[:3] or similar(sound, heard) >= _CLEAR or _same_bones(bones, skeleton(heard))
        for first in _alike(sound[0]) for heard in other.sounds.get(first, ())
    )  # fmt: skip


def _same_bones(one: str, other: str) -> bool:
    return len(one) > 1 and len(other) > 1 and Indel.normalized_similarity(one, other) >= _DOUBTFUL


@cache
def _alike(letter: str) -> str:
    """First sounds that are written one for another."""
    for group in ("hgkiaeou", "jdgi", "csk", "vuf", "iejau", "ftp", "zsc", "oa"):
        if letter in group:
            return letter + group.replace(letter, "")
    return letter


def _acronym(token: Token, other: Side) -> bool:
    """Capitals only: their letters begin words of the other side, or the other side has capitals too."""
    if not token.text.isupper():
        return False
    return any(word.text.isupper() and len(word.text) > 1 for word in other.tokens)


def _in_group(word: str, other: Side) -> bool:
    groups = _groups_of(word)
    return bool(groups) and any(groups & _groups_of(token.folded) for token in other.tokens)


@lru_cache(maxsize=100_000)
def _groups_of(word: str) -> frozenset[int]:
    beginnings = _beginnings()
    found = (beginnings.get(word[:size], ()) for size in range(1, len(word) + 1))
    return frozenset(chain(beginnings.get(f"={word}", ()), *found))


@cache
def _beginnings() -> dict[str, list[int]]:
    """The numbers of the groups by beginning of a word, or by a whole word behind «=»."""
    found: dict[str, list[int]] = {}
    for number, line in enumerate(_GROUPS.strip().splitlines()):
        for beginning in line.split():
            found.setdefault(beginning, []).append(number)
    return found
