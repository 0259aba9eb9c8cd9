"""The language of a text, by a detector that ships its model; loaded when the first record is built.

CLD2 (pycld2, Apache-2.0, wheels for CPython 3.11 to 3.13) reads an article: 2 ms to load, 40 us a call. Where it is
not certain of a sentence or two, small words and rare letters are counted beside what it says: 3 ms once, 20 us a
call. Measured on pieces of 914 real pages with 50 / 80 / 120 / 200 / 290 characters: of 1204 / 1147 / 1072 / 938 / 784
in 18 languages other than English CLD2 alone has 58 / 30 / 7 / 5 / 3 wrong, with the words 38 / 19 / 6 / 3 / 0; of
4861 / 4368 / 3978 / 3358 / 2656 in English 13 / 5 / 1 / 0 / 0 and 19 / 5 / 1 / 0 / 0.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import chain

from newsclean.lexicon.scripts import SYLLABLES
from newsclean.lexicon.words import words
from newsclean.patterns import later

_Signs = Mapping[str, tuple[tuple[str, float], ...]]

SAMPLE = 200
"""Characters that are read at the beginning, in the middle and at the end of a text longer than the three together.

On the bodies of 2285 real pages the answers are those that twice as many characters give; CLD2 takes half the time.
"""

ENOUGH = 300
"""Characters from which on CLD2 alone decides."""

RELIABLE, DOUBTFUL = 0.012, 0.005
"""How much a hundredth of a text weighs that CLD2 gives to a language, beside 1 for a word of that language alone.

On 9 000 pieces of real pages, half and twice these weights give as many right answers, to one in a hundred.
"""

LEAST = 1.0
"""What must speak for a language of which CLD2 said nothing: a word that no other has."""

_ISO = {
    "nb": "no",  # detectors do not agree on where Bokmål ends, so Norwegian is one language here
    "nn": "no",
    "zh-Hant": "zh",
    "wuu": "zh",
    "yue": "zh",
    "ary": "ar",
    "arz": "ar",
    "ckb": "ku",
    "sdh": "ku",
    "grc": "el",
    "gug": "gn",
    "hbo": "he",
    "iw": "he",
    "jw": "jv",
    "sr-ME": "sr",
    "uzs": "uz",
}
"""Names that detectors use beside ISO 639-1, and single languages of an ISO 639 macrolanguage."""

_ALONE = words("am bo dv el hy iu ja ka km kn ko lo ml my or pa si ta te th zh")
"""Languages that CLD2 tells by their script, however short the text."""

_NEIGHBOURS = words(
    "af nl da no sv is fo kl es gl ca pt oc co it hr sr bs sl mk bg cs sk id ms jv su ar fa ur ps ku "
    "ru uk be xh zu rw rn"
)
"""Languages that CLD2 takes for one another in a sentence or two."""

_LETTERS = re.compile(r"(?:[^\W\d_][\W\d_]*+){12}")
_WORD = later(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652\u0900-\u0dff])*'?")
_SYLLABLES = later(f"(?:[{SYLLABLES}][^{SYLLABLES}]*+){{4}}")
_REFUSED = later(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U0001fffe\U0001ffff\U0002fffe-\U0010ffff]"
)
"""What CLD2 takes for broken UTF-8; above U+2FFFD no living language has letters that it knows."""


def detect(text: str) -> str | None:
    """Return the ISO 639-1 code of the language of ``text``, or ``None`` if it has too few letters to tell.

    Twelve letters are enough, or four of a script whose letters are syllables or words.
    Norwegian is ``no``, be it Bokmål or Nynorsk; Chinese is ``zh`` in either script; a language without a code of
    two letters gives ``None``. At most three times :data:`SAMPLE` characters are read.

    >>> detect("Kommunen vil bruke mer penger på sykkelstier, sier ordføreren.")
    'no'
    >>> detect("42") is None
    True
    """
    sample = _sample(text)
    if len(sample) < ENOUGH:
        sample = " ".join(word for word in sample.split() if "://" not in word and "@" not in word)
    if not _LETTERS.search(sample) and not _SYLLABLES.search(sample):
        return None
    code, certain, said = _quick(sample)
    if code in _ALONE or (code is not None and (certain or len(sample) >= ENOUGH)):
        return code
    return _weighed(sample, said) or code


def _sample(text: str) -> str:
    """Return the beginning, the middle and the end of a long text."""
    if len(text) <= 3 * SAMPLE:
        return text
    middle = (len(text) - SAMPLE) // 2
    return f"{text[:SAMPLE]}\n{text[middle : middle + SAMPLE]}\n{text[-SAMPLE:]}"


def _quick(sample: str) -> tuple[str | None, bool, dict[str, float]]:
    """Return what CLD2 says, whether that is enough for a text of one or two sentences, and how much it says for what.

    Of 1136 pieces of 120 characters in 17 languages, CLD2 had 3 wrong, none of them certain in this sense.
    """
    import pycld2  # type: ignore[import-untyped]

    try:
        found = pycld2.detect(sample, isPlainText=True, bestEffort=True)
    except (pycld2.error, UnicodeEncodeError):
        found = pycld2.detect(_REFUSED.sub(" ", sample), isPlainText=True, bestEffort=True)
    reliable, _, languages = found
    weight = RELIABLE if reliable else DOUBTFUL
    said: dict[str, float] = {}
    for _, name, share, _ in languages:
        if code := _code(name):
            said[code] = said.get(code, 0) + weight * share  # two names may stand for one language
    _, name, share, _ = languages[0]
    code = _code(name)
    return code, reliable and share >= 90 and len(sample) >= 100 and code not in _NEIGHBOURS, said


def _weighed(sample: str, said: dict[str, float]) -> str | None:
    """Return the language for which most speaks: small words, rare letters, and what CLD2 said."""
    by_word, by_letter = _signs()
    weights = dict(said)
    text = sample.lower().replace("\u2019", "'")
    found = [by_word.get(word) or by_word.get(word.rstrip("'"), ()) for word in _WORD.findall(text)]
    found += [by_letter.get(letter, ()) for letter in dict.fromkeys(text)]
    for code, weight in chain.from_iterable(found):
        weights[code] = weights.get(code, 0) + weight
    best = max(weights, key=weights.__getitem__, default=None)
    return best if best is None or best in said or weights[best] >= LEAST else None


@cache
def _signs() -> tuple[_Signs, _Signs]:
    """Return the words and the letters, each with the languages that it speaks for, and how much."""
    from newsclean.lexicon import common

    return _inverted(common.WORDS), _inverted(common.LETTERS)


def _inverted(signs: Mapping[str, str]) -> _Signs:
    codes: dict[str, list[str]] = {}
    for code, row in signs.items():
        for sign in dict.fromkeys(row.split()):
            codes.setdefault(sign, []).append(code)
    return {sign: tuple((code, len(found) ** -0.5) for code in found) for sign, found in codes.items()}


def _code(name: str) -> str | None:
    code = _ISO.get(name, name)
    return code if len(code) == 2 and code != "un" else None
