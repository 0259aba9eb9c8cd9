"""Photo captions: each kept once, with its credit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsclean.captions import Caption, find_captions
from newsclean.doc import Doc, Edit, Label, Mark
from newsclean.lexicon.agencies import agency_in
from newsclean.lines import key


def dedup_captions(doc: Doc, *, min_chars: int = 16) -> Iterator[Mark]:
    r"""Find photo captions, read their credits, and keep each once.

    A page shows a picture's caption under the picture, in its gallery and again for the screen reader, so that dumps
    have it two or four times, with the credit and without it. A caption is known by a credit at its end, by a label
    such as ``FILE PHOTO:``, or because it stands twice in a row above the text. All copies count; all but the first
    go. A sentence of the body stays, also one that a caption repeats, and ``Reuters reported …`` is no credit.

    Options:
        min_chars: least number of characters of a caption's text, without its credit

    >>> after(dedup_captions, "The river at noon. REUTERS/Jo Doe\nThe river at noon. REUTERS/Jo Doe\n\nIt rose.\n")
    'The river at noon. REUTERS/Jo Doe\n\nIt rose.\n'
    >>> labels(dedup_captions, "The river at noon. REUTERS/Jo Doe\nThe river at noon. REUTERS/Jo Doe\n\nIt rose.\n")
    [('caption', {'text': 'The river at noon.', 'credit': 'REUTERS/Jo Doe', 'agency': 'Reuters', 'copies': 2})]
    >>> labels(dedup_captions, "The river rose by two metres in a night, Reuters reported on Monday.\n")
    []
    """
    groups = _folded(find_captions(doc, min_chars))
    for group in groups:
        best = max(group, key=lambda c: (c.credit is not None, not c.text.endswith(("…", "...")), len(c.text)))
        first = min(group, key=lambda c: c.start)
        value = {
            "text": best.text,
            "credit": best.credit,
            "agency": agency_in(best.credit) if best.credit else None,
            "copies": sum(c.copies for c in group),
        }
        yield Label(first.start, first.end, "caption", value)
        yield from _trimmed(doc, first)
        for copy in group:
            if copy is not first:
                yield Edit(doc.starts[copy.first], doc.starts[copy.last + 1], "", "copy of a caption")


def _trimmed(doc: Doc, caption: Caption) -> Iterator[Edit]:
    """Cut what the interface adds around the first copy, and what repeats the caption on its own line."""
    begin, end = doc.starts[caption.first], doc.starts[caption.last] + len(doc.lines[caption.last])
    if doc.text[begin : caption.start].strip():
        yield Edit(begin, caption.start, "", "interface words of a caption")
    if doc.text[caption.end : end].strip():
        again = caption.copies > 1
        yield Edit(caption.end, end, "", "copy of a caption" if again else "interface words of a caption")


def _folded(captions: Iterable[Caption]) -> list[list[Caption]]:
    """Put copies together: the same words in any case, cut short or not."""
    groups: dict[str, list[Caption]] = {}
    heads: dict[str, str] = {}
    for caption in sorted(captions, key=lambda c: (-len(c.text), c.start)):
        words = key(caption.text)
        head = words[:24]
        known = heads.setdefault(head, words) if len(head) == 24 else words
        cut = caption.text.rstrip().endswith(("…", "...")) or len(words) > 0.9 * len(known)
        groups.setdefault(known if cut and known.startswith(words) else words, []).append(caption)
    return [sorted(group, key=lambda c: c.start) for group in groups.values()]
