"""The checks of negation and modality: whether something is denied, possible, allowed or demanded on both sides."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from coder_app.language.translation_checks.coverage import SMALL_WORDS, similar
from coder_app.language.translation_checks.model import HIGH, LOW, MEDIUM, Finding
from coder_app.language.translation_checks.sides import latin
from coder_app.language.words import LANGUAGES, base_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coder_app.language.translation_checks.model import Range
    from coder_app.language.translation_checks.sides import Pair, Side, Token

# Phrases that have a negative word and deny nothing, or whose counterpart has none.
_PHRASES = {
    "ru": r"не только|не менее|не более|не раз\b|тем не менее|чуть ли не|едва не|как нельзя|не прочь|"
    r"во что бы то ни стало|"
    r"(?:что|как|где|кто|куда|когда|какой|какая|какие|сколько) бы (?:\w+ )?ни|не говоря|ничего себе|не просто|"
    r"не столько|"
    r"так или иначе|не исключ\w+|нельзя не|не мо[гж]\w* не|не обошл\w+ без|как никогда|без вести|"
    r"без того|на нет\b|не дожи\w+|не факт|ни за что|не хвата\w+|не хватил\w+|ни в чем не повинн\w+|не что иное|"
    r"не кто иной|(?<=, )пока не|до тех пор,? пока не|"
    r"не сомнева\w+|нет сомнени\w|без сомнени\w|не в последнюю|не зря|не случайно|не против|чего только не",
    "uk": r"не лише|не тільки|не менше|не більше|не раз\b|тим не менш|ледь не|мало не|що б не|хоч би|(?:що|як|де|"
    r"хто|куди|коли|"
    r"який|яка|які|скільки) би? не|не кажучи|не просто|не стільки|не виключ\w+|не можна не|не м[оі][гж]\w* не|"
    r"без того|на ніц\b|не дожи\w+|не обійшл\w+ без|як ніколи|безвісти|без вісті|не факт|ні за що|не вистач\w+|"
    r"не що інше|(?<=, )поки не|(?<=, )доки не|"
    r"не сумніва\w+|немає сумнів\w+|без сумнів\w*|не в останню|не дарма|не випадково|не проти|аж ніяк",
    "en": r"not only|not just|not merely|not simply|no less|no more than|no doubt|no matter|not to mention|"
    r"why not|whether or not|"
    r"no\.? ?\d+|not least|no sooner|nothing but|nothing less|no wonder|without doubt|not so much|"
    r"not surprising\w*|no-one else|(?:can't|couldn't|cannot) help (?:but|\w+ing)",
}
_STRICT = {
    "ru": r"не|нет|нету|нельзя|никогда|никто|никого|никому|никем|ничто|ничего|ничем|ничему|никак\w{0,4}|нигде|"
    r"никуда|ни|без|безо",
    "uk": r"не|ні|немає|нема|ніколи|ніхто|нікого|нікому|ніщо|нічого|нічим|ніяк\w{0,4}|ніде|нікуди|жод\w+|без",
    "en": r"not|no|never|none|nobody|nothing|neither|nor|cannot|without|nowhere|n't|no-?one",
}
# Of these one alone denies; the others only strengthen it in Russian and Ukrainian.
_SINGLE = {"ru": r"не|нет|нету|нельзя|без|безо", "uk": r"не|немає|нема|без", "en": r".*"}
_SOFT = {
    "ru": r"не(?!скольк|смотря|взирая|совершеннолет|дел|б[аоу]|фт|мец|мц|кото|кий|кую|кие|медл|"
    r"ред|сти|сет|сут|сущ|зави|т$|го$|е$|й$|му$|ю$|"
    r"обход|давн|боль|да[вл]|"
    r"рв|вест|ю|йтр|пал|гр|ров|жн|опыт)\w{3,}|бе[зс](?!опас|поряд|конеч)\w{3,}|недостат\w+|отказ\w+|отказыва\w+|"
    r"запре[тщ]\w+|отсутств\w+|"
    r"лиш[еаи]\w+|избе[гж]\w+|прекрат\w+|прекращ\w+|перест\w+|вряд|едва|кроме|против\w*|провал\w+|невозм\w+|"
    r"утрат\w+|потер\w+|"
    r"отрица\w+|отверг\w+|отмен\w+|исключ\w+|лишь|только|пропущ\w+|пропуст\w+|упуст\w+|мало|меньше|редко|"
    r"останов\w+|воздерж\w+|"
    r"слабо|вместо|далек\w+|сомн\w+|нехват\w+|хвата\w+|хватил\w+|трудн\w+|затрудн\w+|тяжел\w+|"
    r"порица\w+|осужд\w+|пропал\w*|устран\w+|сниж\w+|инач\w+|дефицит\w*|исче[зщ]\w+|сложн\w+|плох\w*|опаса\w+|"
    r"наоборот|напротив|взамен|вне|реже",
    "uk": r"не(?!подал|повноліт|зважа|довг|нсі|щодав|б[оеі]|діл|зал|щод|обхід|що|ї$|ю$|ві|ст|гайн|рід)\w{3,}|"
    r"без(?!пе[кчц]|лад)\w{3,}|відмов\w+|"
    r"заборон\w+|відсутн\w+|позбав\w+|уник\w+|"
    r"припин\w+|перест\w+|навряд|ледве|крім|окрім|проти\w*|провал\w+|втра[чт]\w+|запереч\w+|відкин\w+|скасу\w+|"
    r"виключ\w+|"
    r"лише|тільки|пропу\w+|мало|менше|рідко|зупин\w+|утрим\w+|замість|далек\w+|сумн\w+|браку\w+|"
    r"брак|важк\w+|складн\w+|утрудн\w+|засуд\w+|зник\w*|вистач\w+|"
    r"неможл\w+|невідом\w+|інакш\w+|дефіцит\w*|поган\w*|побою\w+|натомість|навпаки|взамін|поза|рідше",
    "en": r"un(?!der|it|iv|ion|ifo|ifi|iq|cle|til|tangl)\w{3,}|\w{3,}less|non-?\w+|dis(?!trict|cuss|tan|play|"
    r"tribu|cover|patch|tinct|cipl|ease|cour|h)\w+|"
    r"im(?:poss|mor|pun|mob|bal|pat|perf|prop|prob)\w+|in(?:acti|adeq|abil|capa|com(?:plete|pat)|corr|cred|"
    r"depend|dif|dir|eff|"
    r"elig|equal|evit|expl|exper|just|suff|toler|val|vis|vuln|sec|stab|hum|appr|acc)\w+|il(?:leg|lit|log)\w+|"
    r"ir(?:reg|resp|rel|rep|rev)\w+|"
    r"mis\w{3,}|fail\w*|refus\w+|lack\w*|den(?:y|ies|ied|ying|ial)|prevent\w*|avoid\w*|stop\w*|bann?\w*|"
    r"prohibit\w*|forbid\w*|"
    r"reject\w*|barely|hardly|scarcely|rarely|seldom|little|few|only|except\w*|instead|rather|against|far|"
    r"absen\w+|free|ceas\w+|"
    r"los[est]\w*|lost|exclud\w+|doubt\w*|unless|until|too|anti\w+|beyond|cancel\w*|block\w*|declin\w+|"
    r"neglect\w*|ignor\w+|"
    r"deter\w*|withdr\w+|remov\w+|oppos\w+|abandon\w*|resist\w*|spare\w*|despite|yet|difficult|"
    r"worr\w+|scrap\w*|struggl\w+|short\w*|missing",
}
# Of the words that can stand for a negation those that deny what a sentence says as a whole: its predicates.
_DENYING = {
    "ru": r"не\w{3,}(?:ен|на|но|ны|им|има|имо|имы)|отказа(?:л|н)\w*|отказыва\w+|запре(?:тил|щен|щён|ща)\w*|"
    r"лиш(?:ил\w*|[её]н[аоы]?)|отсутству\w+|утрати[лт]\w*|отверг\w*|отверга\w+",
    "uk": r"не\w{3,}(?:имо|ливо)|відмов(?:ив|ил|ля)\w*|заборон(?:ив|ил|ен|я)\w*|"
    r"позбав(?:ив|ил\w+|лен(?:ий|а|о|і)|ля[єю]\w*)|бракує|бракувал\w+|втрати(?:в|л|т)\w*|відкин\w+|відкида\w+",
    "en": r"un\w+able|unable|unwilling|i[mn]\w+ible|refuse[sd]?|prohibit(?:s|ed)?|forbid\w*|banned|lack(?:s|ed)?|lost|"
    r"reject(?:s|ed)?",
}
_SAID = {
    "must": {
        "ru": r"долж\w+|обязан\w*|необходим\w*|следует|надо|нужн\w+|прид[её]тся|приходится|приш\w+лось|"
        r"вынужден\w*|требу\w+|надлежит|"
        r"надлежащ\w+|предстоит|обязательн\w+|стоит|нельзя|пора|обязательств\w*|быть|нуж\w+",
        "uk": r"повин\w+|зобов'язан\w*|необхідн\w*|слід|треба|потрібн\w+|мус\w+|має|мають|маємо|маєте|маю|мав|"
        r"мала|мали|мало|довед\w+|доводит\w+|"
        r"змушен\w*|вимаг\w+|варто|обов'язков\w+|належить|муш\w+|потреб\w+|пора|вимуш\w+|маючи|має|зобов'яз\w+",
        "en": r"must|shall|should|ought|need\w*|require\w*|necessary|obliged|obligat\w+|ha(?:ve|s|d) to|supposed|"
        r"forced|compelled|"
        r"imperative|essential|bound",
    },
    "may": {
        "ru": r"мож\w+|мог\w*|смож\w+|смог\w*|возможн\w*|вправе|вероятн\w*|наверн\w+|пожалуй|похоже|кажется|"
        r"способ\w+|позвол\w+|невозможн\w*|"
        r"вряд|бы|б|разреш\w+|допуст\w+|допуска\w+|шанс\w*|риск\w*|прав\w+|имеет|предполож\w+|вдруг|как-то|"
        r"скорее|удастся|удалось|"
        r"видимо|якобы|гроз\w+|хот\w+|собира\w+|пыта\w+|попыта\w+|если",
        "uk": r"мож\w+|міг|могл\w+|зміг|змож\w+|змогл\w+|можлив\w*|ймовірн\w*|мабуть|певно|здається|здат\w+|"
        r"дозвол\w+|неможлив\w*|навряд|би|б|"
        r"припуст\w+|шанс\w*|ризик\w*|прав\w+|імовірн\w+|схоже|спромож\w+|вдал\w+|вда[єс]\w+|щоб|якщо|нібито|"
        r"хоч\w+|хот\w+|збира\w+|намаг\w+|загрож\w+",
        "en": r"may|might|could|can|cannot|possibl\w+|possibility|perhaps|maybe|likely|probabl\w+|able|allow\w*|"
        r"permit\w*|apparently|capable|"
        r"potential\w*|chance\w*|seem\w*|appear\w*|presumably|would|enable\w*|unlikely|manag\w+|opportunit\w+",
    },
}
# Words of English that are modal and nothing else: their appearing from nowhere, or in place of one another, counts.
_PLAIN_MODALS = {
    "en": {"must": r"must|shall", "may": r"may|might"},
    "ru": {"must": r"долж(?:ен|на|но|ны)|обязан\w?", "may": r"мож(?:ет|ем|ете|ешь|ут|но)|возможно|могут"},
    "uk": {
        "must": r"повин(?:ен|на|ні|но)|мус(?:ить|ять|имо|иш)|зобов'язан\w",
        "may": r"мож(?:е|емо|ете|еш|уть|на|ливо)",
    },
}

_NEEDS_NEGATION = {
    "ru": r"никогда|никто|никого|никому|никем|ничто|ничего|ничем|ничему|нигде|никуда|никаки\w+|никак(?:ой|ого|ая|ую)",
    "uk": r"ніколи|ніхто|нікого|нікому|ніщо|нічого|нічим|ніде|нікуди|жодн?\w+|ніяк(?:их|ий|ого|а|у|і)",
}
# «Ни от чего», «ні на які»: the same, with a preposition between.
_PARTED = re.compile(
    r"н[иі] (?:от|на|до|с|со|к|в|о|об|за|у|по|для|перед|від|з|із|про|при) (?:к[оеі]|ч[еі]|ч?о|як|как|хто|що)\w*"
)
_BEGINNINGS = {"en": "un|in|im|dis|il|ir|non", "ru": "не|бе[зс]", "uk": "не|без"}
_BEFORE, _BEHIND = 5, 3  # words
_NEAR = 0.3  # of a sentence
_PREFIX = re.compile(r"не(?=\w{4})")

_LOST_NEGATION = "A negation of the original is missing in the translation."
_NEW_NEGATION = "The translation has a negation that the original does not have."


def negations(pair: Pair) -> Iterator[Finding]:
    """A side that denies more often than the other, or what the other affirms."""
    if not {*pair.languages} <= _STRICT.keys():
        return
    left, right = _denials(pair.original), _denials(pair.translation)
    if _unsupported(pair.translation, right) and left:
        right = []
    if len(left) > len(right):
        lost, changed = True, _more(pair, pair.original, pair.translation, (left, right))
    elif len(right) > len(left):
        lost, changed = False, _more(pair, pair.translation, pair.original, (right, left))
    elif left:
        lost, changed = False, "en" in pair.languages and _moved(pair, left, right)
    else:
        left = _denying(pair.original)
        lost, changed = True, bool(left) and not _soft(pair.translation)
    if changed:
        severity = MEDIUM if left and right else HIGH
        yield Finding("negation", _LOST_NEGATION if lost else _NEW_NEGATION, severity, _ranges(pair.original, left),
                      _ranges(pair.translation, right))  # fmt: skip


def _denying(side: Side) -> list[int]:
    """The words that deny by themselves, by number: «непригоден», «отказался»."""
    pattern = _pattern(_DENYING[side.language])
    return [n for n in _soft(side) if pattern.fullmatch(side.tokens[n].folded)]


def _moved(pair: Pair, left: list[int], right: list[int]) -> bool:
    """Whether the translation denies as often as the original, but something else, or what denies already."""
    verdicts = [_affirmed(pair, pair.translation, pair.original, place) for place in right]
    if any(verdicts) and False not in verdicts:
        return True
    return _denied_twice(pair.translation, right) and not _denied_twice(pair.original, left)


def _denied_twice(side: Side, denials: list[int]) -> bool:
    """«Not unfit»: a negation of a word that denies by how it begins."""
    beginning = _pattern(_BEGINNINGS[side.language])
    places = {n for n in _soft(side) if beginning.match(side.tokens[n].folded)}
    return any(places & {n + 1, n + 2} for n in denials)


def _more(pair: Pair, side: Side, other: Side, denials: tuple[list[int], list[int]]) -> bool:
    """Whether what a side denies more often than the other is neither said there in other words nor left open."""
    verdicts = [_affirmed(pair, side, other, place) for place in denials[0]]
    if any(verdicts):
        return True
    if not (pair.sensitive("negation") or _clear(len(denials[0]), len(denials[1]))):
        return False
    ours, theirs = _without_partners(side, other, denials[0], denials[1], 1.0)
    _, softer = _without_partners(side, other, _soft(side), _soft(other), _NEAR)
    unsaid, _ = _without_partners(side, other, ours, [*softer, *theirs], _NEAR)
    return bool(unsaid)


def _without_partners(
    side: Side, other: Side, ours: list[int], theirs: list[int], reach: float
) -> tuple[list[int], list[int]]:
    """The words that stay alone where those at about the same place in the two sides answer each other."""
    sizes = len(side.tokens), len(other.tokens)
    near = sorted((abs((a + 0.5) / sizes[0] - (b + 0.5) / sizes[1]), a, b) for a in ours for b in theirs)
    left, right = set(ours), set(theirs)
    for distance, a, b in near:
        if distance <= reach and a in left and b in right:
            left.discard(a)
            right.discard(b)
    return sorted(left), sorted(right)


def _affirmed(pair: Pair, side: Side, other: Side, place: int) -> bool | None:
    """Whether the word that is denied here stands on the other side with nothing near that denies; None if unknown."""
    small = SMALL_WORDS[side.language]
    behind = range(place + 1, min(place + 4, len(side.tokens)))
    head = next((n for n in behind if side.tokens[n].folded not in small), None)
    if head is None:
        return None
    places = [n for n in range(len(other.tokens)) if _linked(pair, side, head, n)]
    if not places:
        return None
    strict, soft = _pattern(_STRICT[other.language]), _pattern(_SOFT[other.language])
    denied = [
        n for n, token in enumerate(other.tokens) if strict.fullmatch(_word(token)) or soft.fullmatch(token.folded)
    ]
    return not any(-_BEFORE <= near - n <= _BEHIND for n in places for near in denied)


def _linked(pair: Pair, side: Side, ours: int, theirs: int) -> bool:
    """Whether a word of ``side`` and one of the other side can translate each other."""
    if side is not pair.original:
        ours, theirs = theirs, ours
    original, translation = pair.original, pair.translation
    word, base = original.tokens[ours].folded, original.lemmas[ours]
    answer = {translation.tokens[theirs].folded, translation.lemmas[theirs]}
    if pair.lexicon is not None and any(
        form in pair.lexicon and not answer.isdisjoint(pair.lexicon[form]) for form in (word, base)
    ):
        return True
    other = translation.tokens[theirs].folded
    return min(len(word), len(other)) > 3 and similar(latin(word), latin(other)) >= 0.75


def _unsupported(side: Side, denials: list[int]) -> bool:
    """«Никто знал»: in Russian and Ukrainian such a word needs a negation beside it."""
    if side.language == "en" or len(side.tokens) < 4:
        return False
    single, needs = _pattern(_SINGLE[side.language]), _pattern(_NEEDS_NEGATION[side.language])
    return (
        bool(denials)
        and all(needs.fullmatch(side.tokens[n].folded) or _parted(side, n) for n in denials)
        and not any(single.fullmatch(token.folded) for token in side.tokens)
    )


def _parted(side: Side, place: int) -> bool:
    return _PARTED.fullmatch(" ".join(token.folded for token in side.tokens[place : place + 3])) is not None


def _clear(more: int, fewer: int) -> bool:
    return fewer == 0 or more >= 2 * fewer


def _soft(side: Side) -> list[int]:
    """Words that can stand for a negation, by number: «отказался» for did not."""
    pattern = _pattern(_SOFT[side.language])
    return [n for n, token in enumerate(side.tokens) if pattern.fullmatch(token.folded) and not _whole(token, side)]


def _whole(token: Token, side: Side) -> bool:
    """«Непокоїти»: a word that only begins like one that denies; without the beginning it is none."""
    prefix = _PREFIX.match(token.folded)
    if prefix is None or side.language not in LANGUAGES:
        return False
    rest = token.folded[prefix.end() :]
    return base_form(token.folded, side.language) is not None and base_form(rest, side.language) is None


def _word(token: Token) -> str:
    return "n't" if token.folded.endswith("n't") else token.folded


def _ranges(side: Side, places: list[int]) -> tuple[Range, ...]:
    return tuple(side.tokens[n].range for n in places)


def _denials(side: Side) -> list[int]:
    """The words that deny, by number; «никто не» is one negation."""
    skipped = [match.span() for match in _pattern(rf"\b(?:{_PHRASES[side.language]})").finditer(side.lower)]
    strict, single = _pattern(_STRICT[side.language]), _pattern(_SINGLE[side.language])
    found, firm = [], []
    for number, token in enumerate(side.tokens):
        at = token.start - side.start
        if any(start <= at < end for start, end in skipped) or not strict.fullmatch(_word(token)):
            continue
        found.append(number)
        if single.fullmatch(_word(token)):
            firm.append(number)
    return firm or found[:1]


def modality(pair: Pair) -> Iterator[Finding]:
    """Must that became may, may that became must, or either out of nothing."""
    if not {*pair.languages} <= _PLAIN_MODALS.keys():
        return
    here, there = _modals(pair.original), _modals(pair.translation)
    for kind, other in (("must", "may"), ("may", "must")):
        changed = here[other][1] and not there[other][0]
        if there[kind][1] and not here[kind][0] and (changed or "en" in pair.languages or pair.sensitive("modality")):
            yield Finding(
                "modality", _GAINED[kind], HIGH if changed else MEDIUM, tuple(here[other][1]), tuple(there[kind][1])
            )
        elif here[kind][1] and not there[kind][0] and pair.sensitive("modality"):
            yield Finding("modality", _LOST[kind], LOW, tuple(here[kind][1]))


_GAINED = {
    "must": "The translation demands what the original does not.",
    "may": "The translation says only that something can be; the original does not.",
}
_LOST = {
    "must": "The original demands what the translation does not.",
    "may": "The original says only that something can be; the translation does not.",
}


def _modals(side: Side) -> dict[str, tuple[bool, list[tuple[int, int]]]]:
    """For must and may: whether anything says it, and where a plain modal stands."""
    found = {}
    for kind, words in _SAID.items():
        wide = bool(_pattern(rf"\b(?:{words[side.language]})\b").search(side.lower))
        plain_modal = _pattern(_PLAIN_MODALS[side.language][kind])
        marks = [token.range for token in side.tokens if plain_modal.fullmatch(token.folded) and not _month(token.text)]
        found[kind] = (wide, marks)
    return found


def _month(word: str) -> bool:
    return word == "May"


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words)
