"""Words that text browsers print around what they cannot show; used by ``drop-link-lists``."""

from __future__ import annotations

from newsclean.lexicon.words import words

LIST_HEADINGS = words(
    "references|visible links|hidden links|links|link list|verweise|sichtbare links|versteckte links|références|"
    "liens visibles|liens cachés|referencias|enlaces visibles|enlaces ocultos|riferimenti|collegamenti visibili|"
    "collegamenti nascosti|verwijzingen|zichtbare links|verborgen links|referências|links visíveis|links ocultos|"
    "referenser|odkazy|odniesienia|ссылки|видимые ссылки|скрытые ссылки",
    "|",
)
"""Headings of the lists of link targets, as lynx, links and w3m print them in some languages, in small letters."""
