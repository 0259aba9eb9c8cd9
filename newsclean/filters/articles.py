"""Where one article ends and the next begins, and whether there is one at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsclean.doc import Cut, Doc, Edit, Mark
from newsclean.errors import UsageError
from newsclean.heads import find_heads
from newsclean.lexicon.lines import CLOSING, ENDS
from newsclean.lexicon.nothing import phrases
from newsclean.lexicon.scripts import UNSPACED
from newsclean.lines import size
from newsclean.patterns import later
from newsclean.record import LIFTED

_SENTENCE_END = re.compile(f"[{ENDS}]")
_LINE = re.compile("[^\n]+")
_SHORT = 120  # words
_UNSPACED = later(f"[{UNSPACED}]")


def split_articles(doc: Doc, *, on: str = "") -> Iterator[Mark]:
    r"""Cut a file with several articles into one document each.

    Collections of news are often one article after the other in one file. An article is taken to begin where a
    finished text is followed by a headline that stands twice with nothing but captions and buttons between, or by a
    headline with a byline or a dateline under it, and at least two paragraphs follow. A page with one article stays
    one: its related links, teasers, comments, the entries of a live blog and the parts of a long article have no such
    heads, or no text of their own. Where the files have a form of their own, say with `on` how an article begins.

    Options:
        on: regular expression for the first line of an article; empty for automatic

    >>> text = "First\n\nOne is here, and it goes on.\n\nSecond\n\nTwo is here, and it goes on.\n"
    >>> print(after(split_articles, text, on="^(First|Second)$"))
    First
    <BLANKLINE>
    One is here, and it goes on.
    <BLANKLINE>
    -----
    Second
    <BLANKLINE>
    Two is here, and it goes on.
    <BLANKLINE>
    >>> after(split_articles, text) == text
    True
    """
    if doc.known:
        return
    if on:
        yield from _cuts_on(doc, on)
        return
    for head in find_heads(doc):
        yield Cut(doc.starts[head.first], head.why)


def _cuts_on(doc: Doc, on: str) -> Iterator[Cut]:
    try:
        pattern = re.compile(on, re.MULTILINE)
    except re.error as error:
        raise UsageError(
            f"split-articles.on is no regular expression: {error}",
            hint=f"check {on!r}; a literal bracket or dot needs a backslash before it",
            code="bad-value",
        ) from None
    for match in pattern.finditer(doc.text):
        if match.end() > match.start():
            yield Cut(
                doc.text.rfind("\n", 0, match.start() + (doc.text[match.start()] != "\n")) + 1,
                "an article begins as given",
            )


def require_article(doc: Doc, *, min_words: int = 8, min_sentences: int = 1) -> Iterator[Mark]:
    r"""Take away a page that holds no article: menus, a log-in form, an error page, a single word.

    It looks at what the filters before it have left: lines that are not labelled as title, caption or the like. A
    brief of one sentence is an article; a short text that says that the page was not found, or that one has to log
    in, is none.

    Options:
        min_words: least number of words in sentences
        min_sentences: least number of sentences

    >>> after(require_article, "Home\nNews\nSport\n\n404\nPage not found\n")
    ''
    >>> after(require_article, "Rain fell in Bergen all week, and the rivers rose by half a metre in a day.\n")
    'Rain fell in Bergen all week, and the rivers rose by half a metre in a day.\n'
    """
    if not doc.text:
        return
    sentences: list[str] = []
    words, count = 0.0, 0
    for line in _sentences(doc):
        sentences.append(line)
        words += size(line)
        count += max(1, len(_SENTENCE_END.findall(line)))
        if words >= max(min_words, _SHORT) and count >= min_sentences:
            return  # more of them would change nothing
    if words < min_words or count < min_sentences:
        said = f"{round(words)} words in sentences" if sentences else "no sentence"
        yield Edit(0, len(doc.text), "", f"no article: {said}")
    elif words < _SHORT:
        parts = [part for line in sentences for part in _SENTENCE_END.split(line.casefold()) if part.strip()]
        whole = "\n".join(parts)
        about = [phrase for phrase in phrases() if phrase in whole]  # a pattern of them all takes 6 ms to compile
        if 2 * sum(any(phrase in part for phrase in about) for part in parts) >= len(parts):
            yield Edit(0, len(doc.text), "", "no article: the page is about itself")


def _sentences(doc: Doc) -> Iterator[str]:
    """Yield the lines that hold a sentence and are not lifted out by a label; none is looked at before it is wanted."""
    lifted = _lifted(doc)
    for match in _LINE.finditer(doc.text):
        bare = match[0].rstrip(CLOSING)
        if len(bare) < 6 or match.start() in lifted:
            continue
        count = size(bare)
        if (count > 3 and bare[-1] in ENDS) or count > 25 or (count > 8 and _UNSPACED.search(bare) is not None):
            yield match[0]


def _lifted(doc: Doc) -> set[int]:
    """Return where the lines begin that are nothing but what a label lifts out of the text."""
    text = doc.text
    starts: set[int] = set()
    for label in doc.labelled(*LIFTED):
        begin = text.rfind("\n", 0, label.start) + 1
        end = text.find("\n", max(label.start, label.end - 1))
        end = len(text) if end < 0 else end
        if len(text[begin:end].strip()) <= label.end - label.start + 2:
            starts.update(match.start() for match in _LINE.finditer(text, begin, end))
    return starts
