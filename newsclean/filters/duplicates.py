"""Articles that stood in an earlier document already: the same words, or nearly."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import blake2b
from typing import TYPE_CHECKING
from zlib import crc32

from newsclean.doc import Doc, Edit, Mark
from newsclean.lexicon.scripts import UNSPACED
from newsclean.patterns import later
from newsclean.record import body

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_WORD = later(rf"[{UNSPACED}]|\w+")
_SHINGLE = 5
_BANDS = 20
_ROWS = 5
"""100 fingerprints in 20 bands of 5: of two articles that share .8 of their shingles, 9,996 in 10,000 pairs meet."""


def drop_duplicates(
    doc: Doc, *, min_words: int = 20, similarity: float = 0.8, seen: dict[int, str] | None = None
) -> Iterator[Mark]:
    r"""Drop an article whose text stood in an earlier document of the run.

    Collections hold the same agency report from many pages. Case, punctuation and white space do not count; nor does
    a changed word here and there: of two texts' runs of five words, a share (`similarity`) has to be the same. The
    first article stays. Titles and captions are not compared, so that the same text under another headline goes;
    an update that adds a third of new text stays.

    The memory of a run grows by about 1.7 kB an article (measured on 914). The filter has to see all documents in
    order: runs on parts of a collection find less.

    Options:
        min_words: texts with fewer words are left alone
        similarity: share of the runs of five words that must be the same, 0 to 1; 1 for the same words only

    >>> text = "The bridge over the Fulda will be closed until May, said the city on Monday.\n"
    >>> memory = {}
    >>> [edit.why for _ in "12" for edit in drop_duplicates(Doc(text, source="a.txt"), min_words=5, seen=memory)]
    ['copy of a.txt']
    >>> after(drop_duplicates, text, min_words=5) == text
    True
    >>> after(drop_duplicates, "Too short to tell.\n")
    'Too short to tell.\n'
    """
    seen = {} if seen is None else seen
    words = _WORD.findall(body(doc).casefold())
    if len(words) < min_words:
        return
    name = doc.key or doc.source
    whole = _number(" ".join(words).encode())
    if whole in seen:
        yield Edit(0, len(doc.text), "", f"copy of {seen[whole]}")
        return
    seen[whole] = name
    if similarity >= 1 or len(words) < _SHINGLE:
        return
    signature = _signature(words)
    bands = [_number(bytes((band,)) + signature[band * _ROWS : (band + 1) * _ROWS].tobytes()) for band in range(_BANDS)]
    wrapped = signature.tobytes().decode("latin-1")
    for band in bands:
        earlier, _, known = seen.get(band, "").partition("\0")
        if known and _share(wrapped, known) >= similarity:
            yield Edit(0, len(doc.text), "", f"nearly a copy of {earlier}")
            return
    entry = f"{name}\0{wrapped}"
    for band in bands:
        seen.setdefault(band, entry)


def _number(data: bytes) -> int:
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big")


def _signature(words: list[str]) -> npt.NDArray[np.uint16]:
    """Return 100 fingerprints of 16 bits: of each of 100 shuffles of the shingles the one that comes first."""
    import numpy as np

    codes = np.fromiter((crc32(word.encode()) for word in words), np.uint64, len(words))
    count = len(words) - _SHINGLE + 1
    shingles = np.zeros(count, np.uint64)
    for place in range(_SHINGLE):
        shingles = shingles * np.uint64(0x9E3779B97F4A7C15) + codes[place : place + count]
    factors = _mixed(np.arange(1, _BANDS * _ROWS + 1, dtype=np.uint64)) | np.uint64(1)
    lowest = np.empty(len(factors), np.uint64)
    for k, factor in enumerate(factors):
        lowest[k] = _mixed(shingles * factor).min()
    return (lowest >> np.uint64(7)).astype(np.uint16)


def _mixed(values: npt.NDArray[np.uint64]) -> npt.NDArray[np.uint64]:
    """Scatter 64-bit numbers (the steps of splitmix64)."""
    import numpy as np

    values = values * np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    return values ^ (values >> np.uint64(27))


def _share(one: str, two: str) -> float:
    """Return the share of the fingerprints, two characters each, that are the same."""
    size = len(one) // 2
    return sum(one[2 * k : 2 * k + 2] == two[2 * k : 2 * k + 2] for k in range(size)) / size
