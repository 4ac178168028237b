"""Every table, gathered in one place so that the schema is complete wherever it is needed."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from coder_app.domain.adjudication import Decision
from coder_app.domain.blinding import (
    Acquaintance,
    Assignment,
    Breach,
    Doubt,
    Entity,
    KeyWrap,
    Mask,
    PacketMade,
    PacketReceived,
    PagesShown,
    RefusedMask,
    Unblinding,
)
from coder_app.domain.codebook import Code, CodeVersion, Framework
from coder_app.domain.coders import Coder, Completion
from coder_app.domain.coding import Coding, Segment
from coder_app.domain.crosscheck import (
    CrossCheck,
    CrossCheckResult,
    FixedBead,
    GlossaryTerm,
    ParagraphLanguage,
    ReadSentence,
    SameRule,
    SentenceBoundary,
    Verdict,
    WorkPart,
)
from coder_app.domain.documents import (
    Document,
    Edition,
    EditionImage,
    EditionPage,
    EditionRanges,
    EditionText,
    RecognisedPage,
    StoredFile,
    Work,
)
from coder_app.domain.journal import Change, Operation
from coder_app.domain.memos import Memo
from coder_app.domain.provenance import Provenance
from coder_app.domain.study import Choice, Period, PeriodScheme, Round, SavedQuery, Study
from coder_app.domain.tables import defer_foreign_keys

ROWS: tuple[type[SQLModel], ...] = (
    Study, Round, PeriodScheme, Period, Choice, SavedQuery, Coder, Completion, Work, Document, Edition, EditionText,
    EditionPage, EditionImage, EditionRanges, RecognisedPage, StoredFile, Provenance, Framework, Code, CodeVersion,
    Segment, Coding, Memo, Operation, Change, Entity, Mask, RefusedMask, Assignment, Doubt, PagesShown, PacketMade,
    PacketReceived, Unblinding, Breach, Acquaintance, KeyWrap, Decision,
    WorkPart, CrossCheck, CrossCheckResult, FixedBead, SentenceBoundary, ParagraphLanguage, Verdict, SameRule,
    GlossaryTerm, ReadSentence,
)  # fmt: skip

defer_foreign_keys()


def schema() -> MetaData:
    """The whole schema, foreign keys deferred."""
    return SQLModel.metadata
