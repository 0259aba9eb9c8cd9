"""Words that tell what a hyphen at the end of a line means, by language; used by ``unwrap-lines``."""

from __future__ import annotations

from newsclean.lexicon.words import words

SUSPENDED_BEFORE = words(
    """
    and or to through nor than
    und oder bzw beziehungsweise sowie bis als wie aber statt noch
    en of als tot dan noch
    og eller samt och till til
    y o u e i ou et ni
    ja tai sekä
    """
)
"""Words before which a hyphen stands for a part left out: ``Gesundheits- und``, ``pre- and``, ``zee- en``."""

KEEPS_AFTER = words(
    """
    all best cross ex first franco full half high ill indo left long low newly once quasi record right second self
    semi short single sino third vice well year
    one two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety
    """
)
"""First parts after which the hyphen is part of the word if four letters or more follow: ``well-known``."""

KEEPS_BEFORE = words(
    """
    aged backed based born bound called class controlled day driven elect foot free friendly funded known language
    led level looking made month old owned paid party price profile quality sharing sized speaking strong style term
    trained week winning year years
    là ci même mêmes il ils elle elles
    """
)
"""Second parts before which the hyphen is part of the word: ``state-owned``, ``year-old``, ``celui-là``."""
