"""The filters and the presets: what there is and in which order it runs, as data.

A filter is a function of its own name, with underscores, in the module named here; it is imported when it is used.
"""

from __future__ import annotations

from typing import Any

FILTERS: dict[str, str] = {
    "repair-characters": "newsclean.filters.characters",
    "strip-html": "newsclean.filters.html",
    "drop-link-lists": "newsclean.filters.markup",
    "split-columns": "newsclean.filters.columns",
    "unwrap-lines": "newsclean.filters.wraps",
    "join-fragments": "newsclean.filters.fragments",
    "break-lines": "newsclean.filters.breaks",
    "split-articles": "newsclean.filters.articles",
    "strip-markup": "newsclean.filters.markup",
    "mark-title": "newsclean.filters.title",
    "dedup-captions": "newsclean.filters.captions",
    "mark-origin": "newsclean.filters.origin",
    "lift-notes": "newsclean.filters.notes",
    "strip-boilerplate": "newsclean.filters.boilerplate",
    "require-article": "newsclean.filters.articles",
    "normalize-paragraphs": "newsclean.filters.paragraphs",
    "drop-duplicates": "newsclean.filters.duplicates",
}
"""Every built-in filter, in the order in which a page meets them: name and module."""

Item = str | tuple[str, dict[str, Any]]

_NEWS = (
    "repair-characters",
    "strip-html",
    "drop-link-lists",
    "split-columns",
    "unwrap-lines",
    "join-fragments",
    "break-lines",
    "split-articles",
    "strip-markup",
    "mark-title",
    "dedup-captions",
    "mark-origin",
    "lift-notes",
    "strip-boilerplate",
    "require-article",
    "normalize-paragraphs",
)


def _at_level(level: str) -> tuple[Item, ...]:
    return tuple((name, {"level": level}) if name == "strip-boilerplate" else name for name in _NEWS)


PRESETS: dict[str, tuple[Item, ...]] = {
    "news": _NEWS,
    "safe": _at_level("safe"),
    "aggressive": _at_level("aggressive"),
}
"""Named chains; ``news`` is the default."""

PRESET_SUMMARIES: dict[str, str] = {
    "news": "everything, for pages of news (the default)",
    "safe": "as news, but drops only what is certainly not the article",
    "aggressive": "as news, but drops what is only likely not the article",
}
