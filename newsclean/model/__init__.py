"""How a page reads: for every line, how likely it is body, title, caption, byline or date.

    reading = read_lines(text)
    reading.keep                  # bool, a value a line of the text
    reading.scores[:, 0]          # probability of body
    reading.reason(7)             # why line 7 was judged as it was

The model sees text only.  numpy is loaded at the first use of a name, not by `import newsclean`.

    labels.py      gold article -> what each line of a raw page is
    augment.py     other dumps of the same page, for training
    layouts.py     of these: Markdown and what text browsers print
    tables.py      kinds of characters, words of page furniture by language
    marks.py       characters and lines of a text
    words.py       its words: hashes, families, counts
    places.py      where a line stands
    features.py    text -> arrays, by way of these three
    network.py     arrays -> logits, and gradients; a face for the four that follow
    shape.py       sizes, parameters to begin with
    forward.py     several pages, with a trace for training
    backward.py    gradients
    scoring.py     one page, logits only, fast
    training.py    labelled pages -> weights
    weights.py     weights <-> file
    reading.py     the result: scores, decisions by level
    reasons.py     why a line was judged as it was
    MODEL.md       what it was trained on, how well it does, where it fails
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsclean.model.labels import HEADS

if TYPE_CHECKING:
    from newsclean.model.reading import Reading, read_lines

__all__ = ["HEADS", "Reading", "read_lines"]


def __getattr__(name: str) -> Any:
    if name in ("Reading", "read_lines"):
        from newsclean.model import reading

        return getattr(reading, name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
