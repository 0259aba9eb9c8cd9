"""newsclean turns raw text of scraped news into clean records.

Filters look, the pipeline cuts, and nothing is lost without a trace. The rooms, from the ground up; an import
points down only:

==========================  ============================================================================
``errors``                  what a user can act on; ``BadMarks``, a filter's own bug
``packing``                 texts that are kept in less memory
``doc``                     ``Doc``, ``Edit``, ``Cut``, ``Label``, ``Step``: the vocabulary
``patterns``                regular expressions that are compiled when they are first used
``pipeline``                the only place where text changes
``journal``                 removals in the offsets of the source; ``restore``
``lexicon``                 words and phrases by language, and what lines say by nothing but them
``lines``                   a page's lines without white space, the filled ones; the size of a line
``dropping``                lines taken out, and the blank lines that go along
``language``, ``record``    from a cleaned document and its labels to the JSON record
``credits``                 what several filters have to know of a photo credit
``markdown``, ``wrapping``  where the links of Markdown are; how a page is wrapped
``columns``                 which columns of a page stand side by side
``model``, ``reading``      what the line model says of every line of a page
``joints``                  where blocks of a page met that has lost its line breaks
``spans``                   what in a line may be a headline
``evidence``, ``headline``  what speaks for a line as the headline of a page, and which line it is
``prose``                   the paragraphs of a page and what stands between them
``tags``                    the tags of an article, a line each below their heading
``teasers``                 the title of another article below "Read also", inside a text
``outside``                 what by the build of a page is not its article: comments, copies, menus with sentences
``heads``                   where in a file with several articles each begins
``authors``                 which lines of a page say who wrote it
``copies``, ``captions``    the captions of a page and their copies
``filters``                 one file a family; the ordered table ``FILTERS`` and the presets
``readers``, ``writers``    bytes to documents; records, removals and marked pages to atomic files
``registry``, ``chain``     names to filters; what the user said, to a chain of them
``config``, ``catalogue``   settings and where each came from; error codes, and what to do about them
``api``, ``testing``        the way in from Python; what a filter's own tests need
``engine``                  jobs, order, bounded window; the report's counts
``cli``                     thin commands; only here are click and rich imported, and only here is printed
==========================  ============================================================================
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

_PUBLIC = {
    "clean": "newsclean.api",
    "compose": "newsclean.api",
    "Doc": "newsclean.doc",
    "Edit": "newsclean.doc",
    "Cut": "newsclean.doc",
    "Label": "newsclean.doc",
    "removals": "newsclean.journal",
    "restore": "newsclean.journal",
}

__all__ = [*sorted(_PUBLIC), "__version__"]  # noqa: PLE0604  # built from the table, so that a name stands once

if TYPE_CHECKING:
    from newsclean.api import clean as clean
    from newsclean.api import compose as compose
    from newsclean.doc import Cut as Cut
    from newsclean.doc import Doc as Doc
    from newsclean.doc import Edit as Edit
    from newsclean.doc import Label as Label
    from newsclean.journal import removals as removals
    from newsclean.journal import restore as restore


def __getattr__(name: str) -> Any:
    """Load a public name when it is first used: ``newsclean --version`` must not wait for the filters."""
    if name not in _PUBLIC:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_PUBLIC[name]), name)
