"""Letters of scripts that set no spaces between words, as ranges for a class of a regular expression: data."""

from __future__ import annotations

THAI = "\u0e00-\u0eff"
"""Thai and Lao."""

PHRASES = f"{THAI}\u1000-\u109f\u1780-\u17ff"
"""Thai, Lao, Burmese, Khmer: spaces stand between phrases only."""

KANA = "\u3040-\u30ff"
"""Hiragana and katakana."""

HAN = "\u3400-\u9fff"
"""Characters of Chinese and Japanese, the rare ones aside."""

HANGUL = "\uac00-\ud7a3"
"""Syllables of Korean, which does set spaces between words."""

UNSPACED = f"{PHRASES}{KANA}{HAN}\U00020000-\U0003ffff"
"""All that set no spaces between words."""

SYLLABLES = f"{UNSPACED}{HANGUL}"
"""Letters that are a syllable or a word each, or nearly."""
