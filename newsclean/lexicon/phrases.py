"""Fixed phrases of page furniture, by what they are for and by language: data, no judgement.

A phrase counts only as a whole line. It is written as :func:`newsclean.lexicon.furniture.folded` leaves a line:
casefolded, without digits, bullets, brackets and punctuation at its ends. Phrases are set apart by ``|``.
"""

from __future__ import annotations

from newsclean.lexicon.phrases_account import ACCOUNT
from newsclean.lexicon.phrases_offers import OFFERS
from newsclean.lexicon.phrases_page import PAGE
from newsclean.lexicon.phrases_tools import TOOLS

CERTAIN: dict[str, dict[str, str]] = {**PAGE, **OFFERS, **ACCOUNT, **TOOLS}
"""Furniture wherever it stands. What :mod:`newsclean.lexicon.phrases_likely` holds could be a subheading or a word of
the text: it is furniture outside the body, or beside other furniture."""

CUT_OFF = frozenset({"related line", "comment line"})
"""Classes whose lines may begin the foot of a page: behind one of them nothing of the article follows, if little prose
does."""

TAGS = "tags line"
"""Class of the lines behind which tags may stand, a line each."""
