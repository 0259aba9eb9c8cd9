"""What in a line may be a headline: the line, or a part of it between separators, if its words have the form of one."""

from __future__ import annotations

import re

from newsclean.credits import split_credit
from newsclean.lexicon.agencies import agency_in
from newsclean.lexicon.asides import speaks_to_visitors
from newsclean.lexicon.furniture import furniture
from newsclean.lines import key, size

# One class in front, and then a look back at which of it was met, lets `re` rush to the next candidate. The looks
# behind keep a long run of spaces from being tried anew from every one of them.
SEPARATOR = re.compile(
    r"[\s|｜│»:](?:(?<=\s)(?<!\s\s)\s*(?:(?:[|｜│»]|::)\s*|(?:--|[–—·•/›<~_:-])\s+)|(?<=[|｜│»])\s*|(?<=:)(?::\s*|(?<=[^\W\d_]:)\s))"
)
_MAY_SEPARATE = re.compile(r"[|｜│»:–—·•/›<~_-](?:(?<!-)|(?<=\s-))")
_LEAD = re.compile(
    r"[ \t]*(?:[*•·●◦▪►▶>+#–—-]+[ \t]+|\d{1,2}[.)][ \t]+)?"
    r"(?:(?i:blog|blog post|title|titel|titre|título|titolo|headline|заголовок|标题|標題)[ \t]?[:：][ \t]*)?"
)
_JOINTS = " |-–—·•:»/›<~_｜│"
_NO_LETTER = re.compile("[\x00-@\\[-`{-\u00a9\u2000-\u2bff]")
_GLUED = re.compile(r"[a-z][A-Z]")
_BRACKETS = ("[]", "()", "（）")
_LONGEST_CREDIT = 5  # words, its label among them
_CLOCK = re.compile(r"\d:\d\d")
_SIGNED = re.compile(r"[/:©(（＝]|hoto|mages|[Ff]ot\. ")
_CODE = re.compile("javascript:|[!-~]{40}")
_PATH = re.compile(r" [>›»→] |^\S+(?: \S+)? / \S+(?: \S+)?(?: / |$)")
_DAY = re.compile(r"\d{4}")
_LINKED = re.compile(r"\[([^\[\]\n]+)\]\([^()\n]*\)$")


class Span:
    """A stretch of line ``row``, from ``start`` to ``end``, offsets of the document.

    ``cut`` says whether something was left out behind (1) or before (-1), and ``rest`` what that is.
    """

    def __init__(self, text: str, row: int, start: int, *, cut: int = 0, rest: str = "") -> None:
        self.text, self.row, self.start, self.end = text, row, start, start + len(text)
        self.cut, self.rest = cut, rest
        self._key: str | None = None
        self._formed: bool | None = None
        self._suitable: bool | None = None
        self._plausible: bool | None = None

    @property
    def key(self) -> str:
        """The words, as :func:`newsclean.lines.key` gives them."""
        if self._key is None:
            self._key = key(self.text)
        return self._key

    @property
    def formed(self) -> bool:
        """Tell whether a headline may have this length and these letters, and this is no word to visitors."""
        if self._formed is None:
            self._formed = _has_form(self.text) and not speaks_to_visitors(self.text)
        return self._formed

    @property
    def suitable(self) -> bool:
        """Tell whether this may be a headline, by all that its words say."""
        if self._suitable is None:
            self._suitable = self.plausible and not _is_furniture(self.text)
        return self._suitable

    @property
    def plausible(self) -> bool:
        """Tell whether this has the form of a headline and is no credit."""
        if self._plausible is None:
            self._plausible = self.formed and not _is_credited(self.text)
        return self._plausible


def spans(line: str, row: int, at: int) -> list[Span]:
    """Return ``line``, which begins at offset ``at``, without its bullet, then without what separators set apart."""
    lead = _LEAD.match(line)
    begin, end = lead.end() if lead else 0, len(line.rstrip())
    linked = _LINKED.match(line, begin, end)
    if linked:
        begin, end = linked.span(1)
    found = [Span(line[begin:end], row, at + begin)]
    if _MAY_SEPARATE.search(line, begin, end):
        cuts: list[tuple[int, int]] = []  # the first and the last
        for cut in SEPARATOR.finditer(line, begin, end):
            if begin < cut.start() and cut.end() < end:
                cuts[1:] = [cut.span()]
        for left, _ in {*cuts}:
            found.append(Span(line[begin:left], row, at + begin, cut=1, rest=line[left:end].strip(_JOINTS)))
        for _, right in {*cuts}:
            found.append(Span(line[right:end], row, at + right, cut=-1, rest=line[begin:right].strip(_JOINTS)))
    return found


def may_be_cut(line: str) -> bool:
    """Tell whether :func:`spans` may find more in ``line``, stripped, than the line."""
    return _MAY_SEPARATE.search(line) is not None


def _has_form(text: str) -> bool:
    """Tell whether ``text`` has the length and the letters of a headline, and is no address, path or date."""
    if not 4 <= len(text) <= 260 or not 1 < size(text) <= 40:
        return False
    if "//" in text or "](" in text or text[0] + text[-1] in _BRACKETS or _PATH.search(text):
        return False
    if (text[0] == "#" and text[1].isalpha()) or _CODE.search(text):
        return False
    if ":" in text and _CLOCK.search(text) and _DAY.search(text):
        return False
    return len(text) > 2 * len(_NO_LETTER.findall(text)) and len(_GLUED.findall(text)) < 3


def _is_furniture(text: str) -> bool:
    """Tell whether ``text`` is certainly a line of the page's own."""
    known = furniture(text)
    return known is not None and known.certain


def _is_credited(text: str) -> bool:
    """Tell whether ``text`` is a credit, or ends with one; `Images:` in the middle of a long line begins none."""
    credit = split_credit(text) if _SIGNED.search(text) else None
    if credit is None or (not credit.sure and agency_in(credit.text) is None):
        return False
    before, words = text[: credit.end].rstrip(), text[credit.end :].split()
    return not (before[-1:].isalnum() and len(words) > _LONGEST_CREDIT and agency_in(credit.text) is None)
