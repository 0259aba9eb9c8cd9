"""How lines of page furniture begin when their end is open: ``Read more: …``, ``© 2024 …``, ``Baca juga: …``.

Data, no judgement; casefolded, set apart by ``|``. A line counts if it begins with one of these and is no longer than
the class allows. One that ends with a colon is furniture wherever it stands; the others could begin a paragraph of the
body and count where the page reads as furniture.
"""

from __future__ import annotations

from newsclean.lexicon.openers_account import ACCOUNT
from newsclean.lexicon.openers_offers import OFFERS
from newsclean.lexicon.openers_page import PAGE

LIMITS: dict[str, int] = {
    "related line": 180,
    "newsletter line": 240,
    "app line": 200,
    "ad line": 420,
    "legal line": 420,
    "cookie line": 600,
    "agency's own words": 420,
    "share line": 160,
    "tags line": 400,
    "comment line": 320,
    "reading time": 60,
    "contact line": 300,
    "subscription line": 240,
    "page widget": 160,
}
"""Characters of the longest line of each class; where two classes have a phrase, it is of the one that stands first."""

_BY_CLASS: dict[str, dict[str, str]] = {**ACCOUNT, **OFFERS, **PAGE}

OPENERS: dict[str, dict[str, str]] = {why: _BY_CLASS[why] for why in LIMITS}
"""Class of line, to language, to openers."""
