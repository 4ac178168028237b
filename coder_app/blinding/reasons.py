"""Why something is suggested, as message keys; {entity} is the entity's name, {pages} a number of pages."""

from __future__ import annotations

NAMED = "Names {entity} itself."
SPELT = "Sounds like a name of {entity}."
ADJECTIVE = "An adjective of {entity}."
PEOPLE = "The people of {entity}."
CAPITAL = "The capital of {entity}."
INSTITUTION = "An institution of {entity}."
SPEAKING_AS = "The speaker says which office is theirs."
OUR_COUNTRY = "The speaker calls a country theirs."
BY_OFFICE = "A person with an office, not in the list."
OWN_DATE = "A date of the document itself."
DATE = "A date in the text."
REPEATED = "Stands at the edge of {pages} pages."
LETTERHEAD = "Part of a letterhead or address."
SIGNATURE = "A signature at the end."
FILE = "Stands in the file's name or details, or is another form of what is hidden."
NUMBER = "The number of a document."

OF_RELATION = {
    "name": NAMED, "adjective": ADJECTIVE, "people": PEOPLE, "capital": CAPITAL, "institution": INSTITUTION,
}  # fmt: skip
"""The reason for each relation a name can have to an entity."""
