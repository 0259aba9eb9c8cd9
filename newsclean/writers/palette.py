"""The colours of the filters, the same on every page: for terminals, light pages and dark pages.

They are apart also for those who see no red or no green, and each is readable on its own tint: 4.5 to 1 or better.
A test holds both. A filter is always named beside its colour.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Ink(NamedTuple):
    """A colour: an SGR parameter for terminals, and ``#rrggbb`` for light and for dark pages."""

    sgr: str
    light: str
    dark: str


VERMILION = Ink("31", "#ab3d03", "#e99863")
BLUE = Ink("34", "#0b5cad", "#84bdf7")
GREEN = Ink("32", "#026749", "#64d3a7")
PURPLE = Ink("35", "#832172", "#ca8bc4")
AMBER = Ink("33", "#543a00", "#dfb851")
CYAN = Ink("36", "#097297", "#7bd6ee")
ROSE = Ink("91", "#ac1a45", "#d3728e")
GREY = Ink("90", "#5a606b", "#acb2ba")
INDIGO = Ink("94", "#4a45b8", "#a0a9ff")
OLIVE = Ink("93", "#5c6708", "#c6cd6f")

INKS = (VERMILION, BLUE, GREEN, PURPLE, AMBER, CYAN, ROSE, INDIGO, OLIVE, GREY)
"""All colours, in the order in which filters that have none of their own get them."""

LABEL = "1"
"""The SGR parameter of labels: bold, since all colours are the filters'."""

_OWN = {
    "strip-boilerplate": VERMILION,
    "dedup-captions": BLUE,
    "mark-title": GREEN,
    "drop-duplicates": PURPLE,
    "require-article": AMBER,
    "record": ROSE,
    "repair-characters": CYAN,
    "strip-markup": CYAN,
    "strip-html": CYAN,
    "drop-link-lists": AMBER,
    "split-articles": AMBER,
    "lift-notes": INDIGO,
    "mark-origin": OLIVE,
    "split-columns": GREY,
    "unwrap-lines": GREY,
    "join-fragments": GREY,
    "normalize-paragraphs": GREY,
}
"""Filters that do work of one kind share a colour."""


def inks(filters: Iterable[str]) -> dict[str, Ink]:
    """Return a colour for each of ``filters``; those unknown here share the rest, in the order of their names."""
    names = list(filters)
    strangers = sorted(name for name in names if name not in _OWN)
    return {name: _OWN.get(name) or INKS[strangers.index(name) % len(INKS)] for name in names}
