"""What a line can begin and end with: list marks, sentence ends of all scripts; how wide letters are."""

from __future__ import annotations

import re

from newsclean.patterns import later

STOPS = ".。｡।॥۔။።៕։"
"""Full stops of all scripts. Statements end with one; headlines hardly do."""
ENDS = f"{STOPS}!?！？؟‽…‥"
"""What a sentence ends with, in all scripts. The model has a set of its own, with which its weights were trained."""
ENDINGS = f"{ENDS}:："
"""Behind what a line break is the author's: a sentence is over, or what follows was announced."""
CLOSING = "\"'’”»›)]}」』）】*_ "
"""What may stand behind the end of a sentence: quotes, brackets, marks of Markdown."""
GOES_ON = ",;،、，；؛–—-"
"""Behind what a sentence goes on, in all scripts."""
ITEM = re.compile(r"(?:[-–—*•·●▪■◦‣►▸>+|#~_=]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})[.)]|\[\d+\])(?=\s|$)|[•·●▪■◦‣►▸|]")
LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
"""A link as Markdown writes it; the group is its words."""
CIRCLE = re.compile(r"o\s")
"""A mark of lists in text browsers, and a word of Portuguese."""
CJK = "\u2e80-\u303f\u3040-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
_WIDE = f"{CJK}\u1100-\u115f\uac00-\ud7a3\uffe0-\uffe6"
WIDE = later(f"[{_WIDE}]+")
_ON_TOP = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05c1-\u05c5\u064b-\u065f\u0670\u06d6-\u06ed\u0900-\u0902\u093a\u093c"
    "\u0941-\u0948\u094d\u0951-\u0957\u0981\u09bc\u09c1-\u09c4\u09cd\u0a3c-\u0a4d\u0abc\u0ac1-\u0acd\u0b3c\u0bcd\u0c3e-\u0c56"
    "\u0d41-\u0d4d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102d-\u1030\u1032-\u1037\u1039-\u103a"
    "\u103d-\u103e\u17b4-\u17bd\u17c6\u17c9-\u17d3\u200b-\u200f\u20d0-\u20f0\ufe00-\ufe0f"
)
ON_TOP = later(f"[{_ON_TOP}]+")
"""Marks that stand on or under a letter and take no column of their own."""
ODD_WIDTH = later(f"[{_WIDE}{_ON_TOP}]")
"""Letters that take two columns, or none."""
