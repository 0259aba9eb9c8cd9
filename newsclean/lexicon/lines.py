"""What a line can begin and end with: list marks, sentence ends of all scripts, wide letters."""

from __future__ import annotations

import re

from newsclean.patterns import later

ENDINGS = ".!?…‥。！？｡؟۔।॥:："
GOES_ON = ",;،、，；؛–—-"
ITEM = re.compile(r"(?:[-–—*•·●▪■◦‣►▸>+|#~_=]|\(?(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})[.)]|\[\d+\])(?=\s|$)|[•·●▪■◦‣►▸|]")
CIRCLE = re.compile(r"o\s")
"""A mark of lists in text browsers, and a word of Portuguese."""
CJK = "\u2e80-\u303f\u3040-\u30ff\u31f0-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
WIDE = later(f"[{CJK}\u1100-\u115f\uac00-\ud7a3\uffe0-\uffe6]")
