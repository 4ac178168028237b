"""What the small study of the command tests is made of."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

SPEECH = "NATO moves to our borders.\n\nРасширение НАТО на восток — это угроза России.\n\nWe wish for peace."
REPLY = "Україна прагне безпеки.\n\nНАТО не є загрозою."
CODEBOOK = "code,parent,framework,definition,scale\nThreat,,Realism,A danger is named,1-3\nEnlargement,Threat,,,\n"
PROVENANCE = (
    "file,name,work,speaker,state,date,kind_of_evidence\n"
    "speech.txt,Speech,Kremlin work,Vladimir Secret,Ruritania,2007-02-10,Elite oratory\n"
    "reply.txt,Reply,,Olena Hidden,Freedonia,2014-03-18,\n"
)
ANNA = (
    "document,quote,code,memo,intensity\n"
    "Speech,NATO moves to our borders,Enlargement,Anna thinks so,\n"
    "Speech,угроза России,Threat,,3\n"
)
BORYS = "document,quote,code,memo\nSpeech,NATO moves,Enlargement,Borys wonders\nReply,загрозою,Threat,Borys is sure\n"


def _masks() -> str:
    lines = ["document,start,end,entity,kind,label"]
    hidden = [("Speech", SPEECH, "borders", ""), ("Speech", SPEECH, "России", "Росія")]
    hidden.append(("Reply", REPLY, "Україна", "Україна"))
    for name, text, word, entity in hidden:
        start = text.index(word)
        lines.append(f"{name},{start},{start + len(word)},{entity},{'state' if entity else 'place'},")
    return "\n".join(lines) + "\n"


MASKS = _masks()


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path
