"""Words that may load a text, original against translation, by the study's own lists of cues. A description only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coder_app.domain.errors import BadInput
from coder_app.language.neutrality import LANGUAGES, Cue, describe, own_cues, read_cues
from coder_app.operations.crosscheck import open_pair
from coder_app.operations.project import verb
from coder_app.operations.set_up import study_settings, the_study
from coder_app.operations.works import require_reviewer

if TYPE_CHECKING:
    from coder_app.language.neutrality import Described
    from coder_app.operations.crosscheck import PairOpen
    from coder_app.operations.sentence_corrections import Side
    from coder_app.storage.session import StudySession

CUES = "cues"
"""Under this name the study keeps its own lists."""
CueLists = dict[str, list[Cue]]


@dataclass(frozen=True, slots=True)
class PairWords:
    """The cues of both sides of a pair."""

    original: Described
    translation: Described


def cue_lists(session: StudySession) -> CueLists:
    """By language the cues that count in this study: its own list, or the program's."""
    kept = study_settings(session).get(CUES, {})
    return {
        language: [Cue(*each) for each in kept[language]] if language in kept else own_cues(language)
        for language in LANGUAGES
    }


@verb("Change the list of cues: {language}")
def set_cues(session: StudySession, language: str, table: str) -> int:
    """Take a table with the columns indicator and cue as the list of a language; gives how many cues it has.

    An empty table goes back to the program's own list. Raises BadInput for a table without cues.
    """
    require_reviewer(session)
    if language not in LANGUAGES:
        raise BadInput("There are lists of cues for {languages} only.", languages=", ".join(LANGUAGES))
    study = the_study(session)
    kept = dict(study.settings.get(CUES, {}))
    cues = read_cues(table, language) if table.strip() else []
    if cues:
        kept[language] = [[cue.indicator, cue.words] for cue in cues]
    else:
        kept.pop(language, None)
    study.settings = {**study.settings, CUES: kept}
    session.add(study)
    session.tell(language=language)
    return len(cues)


def words_inputs(session: StudySession, check_id: str) -> tuple[PairOpen, CueLists]:
    """What :func:`words_of_pair` needs."""
    return open_pair(session, check_id), cue_lists(session)


def words_of_pair(pair: PairOpen, cues: CueLists) -> PairWords:
    """The cues of both sides; needs no study: run it on any thread."""
    return PairWords(_described(pair.original, cues), _described(pair.translation, cues))


def _described(side: Side, cues: CueLists) -> Described:
    return describe(side.text, side.language, cues=cues, sentences=side.sentences, sentence_languages=side.languages)
