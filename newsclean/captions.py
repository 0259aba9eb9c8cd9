"""The captions of a page: found by their credits, their labels, their copies, and by what the rest of the page says."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from newsclean.copies import Copies
from newsclean.credits import Credit, may_hold_credit, names_maker, split_credit
from newsclean.doc import Doc
from newsclean.lexicon.agencies import agency_in, is_agency
from newsclean.lexicon.credits import (
    PREFIX_HEADS,
    PREFIX_SIGNS,
    SOURCE_HEADS,
    SUFFIX_ENDS,
    SUFFIXES,
    TEXT_SOURCES,
    prefix_pattern,
    source_line_pattern,
)
from newsclean.lexicon.datelines import find_dateline
from newsclean.lexicon.furniture import furniture
from newsclean.lexicon.lines import ENDS
from newsclean.lexicon.scripts import HAN, HANGUL, KANA
from newsclean.lines import filled, key
from newsclean.patterns import beginning, covered, is_far, later
from newsclean.reading import BODY, CAPTION, reading

_RARE = 0.003
"""Where the line model finds a caption less likely, a credit or a copy does not make one: it is a teaser or a menu.

On pages that the model had not seen that loses no caption of the gold and drops false ones; it leaves out half the
lines of a full page.
"""
_LONGEST, _NEAR = 900, 100_000  # characters of a caption's text; those around one among which its copies are counted
_SENTENCE = 50  # characters of one that is longer than the refrain of a song
_BEFORE_HEADS = " \t*•[0123456789/]"
_ENDED = f"{ENDS}\"”»'’)）"
_DIGITS = frozenset("[0123456789")
_COUNTS = _DIGITS | frozenset("IiMmPpBbLl")
_START = re.compile(r"\s*(?:\W{0,2}\s?)(?:FILE PHOTO|FILE IMAGE|FILE PICTURE|FILE)(?::| [-–—] )")
_PREFIXED = later(
    r"\s*(?:\[\d{1,3}/\d|\d{1,3} (?:of|von|de|sur|di|av|из) \d{1,3} ?\||\d{1,3}/\d{1,3} \||item \d+ of|"
    r"(?:image|media|photo|picture) ?caption|bildunterschrift|légende|pie de foto)",
    re.IGNORECASE,
)
_FURNITURE = re.compile(r"^[©→]|copyright|all rights|alle rechte|newsletter|cookie|https?://", re.IGNORECASE)
_WIDE = later(f"[{KANA}{HAN}{HANGUL}]+")
_QUOTED = tuple("\"“„«»‘'‚–—-•*")
_SPLIT_BRACKET = re.compile(
    r"\([ \t]*\n\s*(?:image|photo|picture|bild|foto)s?:[ \t]*\n?[ \t]*([^\n()]{2,90})\)[ \t]*(?=\n|$)", re.IGNORECASE
)


class Caption(NamedTuple):
    """A caption that stands in ``doc.text[start:end]``, the lines from ``first`` to ``last``."""

    first: int
    last: int
    start: int
    end: int
    text: str
    credit: str | None
    copies: int = 1


def find_captions(doc: Doc, least: int) -> Iterator[Caption]:
    """Yield the captions of ``doc`` with all their copies; ``least`` characters make a caption's text."""
    used: set[int] = set()
    for caption in _Page(doc, least).captions():
        rows = range(caption.first, caption.last + 1)
        if used.isdisjoint(rows):
            used.update(rows)
            yield caption


def _unwrapped(credit: str) -> str:
    inner = credit.strip()
    return inner[1:-1].strip() if inner[:1] in {"(", "[", "（"} and inner[-1:] in {")", "]", "）"} else inner


def _label(credit: str) -> str:
    return credit.partition(":")[0].strip().casefold()


def _is_tagged(line: str) -> bool:
    """Tell whether a paragraph begins with place and agency, as the first one of a report does."""
    dateline = find_dateline(line)
    return dateline is not None and dateline.agency is not None


def _is_filed(line: str) -> bool:
    return "FILE" in line[:12] and _START.match(line) is not None


class _Page:
    """The captions of one page: certain ones first, then what the page says about the doubtful ones."""

    def __init__(self, doc: Doc, least: int) -> None:
        self.doc = doc
        self.lines = doc.lines
        self.bare = doc.bare
        self.least = least
        self.rows = doc.view(filled)
        self.likely: list[bool] = (reading(doc).scores[:, CAPTION] >= _RARE).tolist()
        self.taken = {line for label in doc.labels for line in doc.rows_of(label)}

    def captions(self) -> list[Caption]:
        """Return the captions with all their copies; the first of two that share a line is the better one."""
        sure: list[Caption] = []
        doubtful: list[Caption] = []
        lone: list[int] = []
        for i, prefixed in self._hinted():
            body, start, _ = self._bare(i)
            whole = self._unrolled(body)
            credit = split_credit(whole)
            marked = (prefixed and start > self.doc.starts[i]) or _is_filed(body)
            sourced = body[:2].casefold() in SOURCE_HEADS and source_line_pattern().match(body)
            if sourced or (credit is not None and credit.sure and not credit.end):
                lone.append(i)
            elif credit is None or credit.end:
                caption = self._parsed(i, start, body, whole, credit) if credit or marked else None
                if caption is not None:
                    (sure if marked or (credit and credit.sure) else doubtful).append(caption)
        sure += self._believed(sure, doubtful)
        sure = self._with_lone_credits(sure, lone, {c.first for c in sure})
        sure += self._split_brackets()
        if not self.doc.known:  # in the body of a record, what stands twice is text
            sure += self._repeated({i for c in sure for i in range(c.first, c.last + 1)})
        return [*sure, *self._bare_copies(sure)]

    def _hinted(self) -> Iterator[tuple[int, bool]]:
        """Yield the lines that may be captions, and whether they begin as a page's interface counts pictures."""
        bare, likely, taken = self.bare, self.likely, self.taken
        for i in [i for i in self.rows if likely[i] or bare[i][0] in _COUNTS or "FILE" in bare[i][:12]]:  # half of them
            line = bare[i]
            if 6 < len(line) < _LONGEST + 300 and i not in taken:
                counted = (
                    line[0] in _COUNTS
                    and (line[0] in _DIGITS or line[:2].casefold() in PREFIX_HEADS)
                    and _PREFIXED.match(line) is not None
                )
                if counted or (likely[i] and may_hold_credit(line)) or _is_filed(line):
                    yield i, counted

    def _parsed(self, i: int, start: int, body: str, whole: str, credit: Credit | None) -> Caption | None:
        """Return what line ``i`` says as a caption; ``whole`` is what ``body`` says once."""
        text = (whole[: credit.end] if credit else whole).strip(" |–—-")
        once = self._unrolled(text)
        if once != text:
            start += text.rfind(once)
            whole = whole[text.rfind(once) :]
        if not self._reads_like_one(once):
            return None
        times = max(1, round((len(body) + 1) / (len(whole) + 1)))
        return Caption(i, i, start, start + len(whole), once, credit.text if credit else None, times)

    def _bare(self, i: int) -> tuple[str, int, int]:
        """Return line ``i`` without what the interface puts around a caption, and its offsets."""
        line = self.bare[i]
        start = self.doc.starts[i] + self.lines[i].index(line)
        begin, end = 0, len(line)
        if line[:1] in PREFIX_SIGNS or line[:2].casefold() in PREFIX_HEADS:
            for _ in range(3):
                match = prefix_pattern().match(line, begin)
                if match is None:
                    break
                begin = match.end()
        while line[max(begin, end - 2) : end].casefold() in SUFFIX_ENDS:
            tail = line[max(begin, end - 26) : end].casefold()
            suffix = next(filter(tail.endswith, SUFFIXES), None)
            if suffix is None:
                break
            end = len(line[: end - len(suffix)].rstrip())
        begin += len(line[begin:end]) - len(line[begin:end].lstrip())
        return line[begin:end], start + begin, start + end

    @staticmethod
    def _unrolled(body: str) -> str:
        """Return what ``body`` says once, if it says the same several times in a row."""
        if len(body) < 60:
            return body
        again = body.find(body[:24], 24)
        once = body[:again].strip() if again > 0 else ""
        if once and key(body).replace(" ", "") == key(once).replace(" ", "") * round(len(body) / (len(once) + 1) + 0.3):
            return once
        return body

    def _reads_like_one(self, text: str) -> bool:
        size = len(text) + (covered(_WIDE, text) if is_far(text) else 0)
        if (
            not self.least <= size
            or len(text) > _LONGEST
            or (text.count(" ") < 2 and size == len(text))
            or is_agency(text)
        ):
            return False
        if "](" in text or text.startswith(("[", "#")) or text.endswith("]"):
            return False
        return sum(map(str.isdigit, text)) * 4 < len(text) and _FURNITURE.search(text) is None

    def _score(self, i: int) -> tuple[float, float]:
        """Return how likely line ``i`` is a caption, and body, as the line model sees it."""
        row = reading(self.doc).scores[i]
        return float(row[CAPTION]), float(row[BODY])

    def _believed(self, sure: list[Caption], doubtful: list[Caption]) -> Iterator[Caption]:
        """Yield the doubtful ones that the rest of the page speaks for."""
        if not doubtful:
            return
        form = Counter(map(self._form, [*sure, *doubtful]))
        same_credit = Counter(place.credit for place in doubtful)
        copies = Counter(key(place.text) for place in doubtful)
        for place in doubtful:
            caption, body = self._score(place.first)
            short = len(place.text) <= 260 and len(re.findall(r"[.!?] +\S", place.text)) < 2
            if caption > 0.5:
                yield place
                continue
            if not short:
                continue
            credit = place.credit or ""
            if self._form(place) == "()" or "/" in credit or agency_in(credit) is not None:
                agrees = form[self._form(place)] > 1 and (body < 0.97 or is_agency(credit))
                near = max(0, place.start - _NEAR), place.start + _NEAR  # the whole text, for each, were quadratic
                again = copies[key(place.text)] > 1 or self.doc.text.count(place.text, *near) > 1
                if caption > 0.25 or agrees or again:
                    yield place
            elif caption > 0.1 and same_credit[place.credit] > 1 and place.text[-1:] in _ENDED:
                yield place

    def _form(self, place: Caption) -> str:
        after = self.doc.text[place.start + len(place.text) : place.end].strip()
        return "()" if after[:1] in "([（" and after[-1:] in ")]）" else after[:1] if after[:1] in "©|/" else "_"

    def _with_lone_credits(self, captions: list[Caption], lone: list[int], found: set[int]) -> list[Caption]:
        """Give lines that are only a credit to the caption right above, or make the line above or below one."""
        by_row = {c.first: k for k, c in enumerate(captions)}
        used: set[int] = set()
        for i in lone:
            body, _, end = self._bare(i)
            match = source_line_pattern().match(body)
            credit = body[match.end() :].strip() if match else _unwrapped(body)
            if not credit or i in used:
                continue
            above, below = self._neighbour(i, -1), self._neighbour(i, 1)
            if below in by_row and self._is_labelled(captions[by_row[below]]):
                above = None  # "Image source, …" stands above "Image caption, …"
            if above in by_row:
                k = by_row[above]
                if captions[k].credit is None or key(captions[k].credit or "") in key(credit):
                    captions[k] = captions[k]._replace(last=i, end=end, credit=captions[k].credit or credit)
                    used.add(i)
                continue
            if above is not None and above not in found and self._looks_like_text(above, body if match else credit):
                line, start, _ = self._bare(above)
                captions.append(Caption(above, i, start, end, line, credit))
                by_row[above] = len(captions) - 1
                found.add(above)
                used.add(i)
                continue
            if below is not None and (below in by_row or self._score(below)[0] > 0.4):
                line, _, stop = self._bare(below)
                start = self.doc.starts[i] + len(self.lines[i]) - len(self.lines[i].lstrip())
                if below in by_row and captions[by_row[below]].credit is None:
                    captions[by_row[below]] = captions[by_row[below]]._replace(first=i, start=start, credit=credit)
                elif below not in by_row and self._reads_like_one(line):
                    captions.append(Caption(i, below, start, stop, line, credit))
                    by_row[below] = len(captions) - 1
                found.add(below)
        return captions

    def _is_labelled(self, caption: Caption) -> bool:
        """Tell whether a caption without a credit begins behind words of the interface."""
        begin = self.doc.starts[caption.first]
        return caption.credit is None and bool(self.doc.text[begin : caption.start].strip(" \t*•"))

    def _neighbour(self, i: int, step: int) -> int | None:
        """Return the nearest line with words, at most one blank line away."""
        for j in (i + step, i + 2 * step):
            if 0 <= j < len(self.lines) and self.lines[j].strip():
                return j
        return None

    def _looks_like_text(self, i: int, credit: str) -> bool:
        """Tell whether line ``i``, above a lone ``credit``, is a caption and not a headline or a paragraph."""
        line, _, _ = self._bare(i)
        if i in self.taken or not self._reads_like_one(line) or names_maker(line) or line[0].islower():
            return False
        if (len(line.split()) < 4 and line.isascii()) or furniture(line.strip()) is not None:
            return False
        other = split_credit(line)
        if (other is not None and (other.sure or not other.end)) or _is_tagged(line):
            return False
        caption, body = self._score(i)
        if (credit.startswith("©") and agency_in(credit) is None) or _label(credit) in TEXT_SOURCES:
            return caption > 0.3
        short = len(line) <= 260 and len(re.findall(r"[.!?] +\S", line)) < 2
        return caption > 0.3 or (short and (body < 0.9 or self._is_block(i)))

    def _is_block(self, i: int) -> bool:
        """Tell whether lines ``i`` and ``i + 1`` stand alone between blank lines, as a caption and its credit do."""
        around = [self.lines[j].strip() for j in (i - 1, i + 2) if 0 <= j < len(self.lines)]
        return bool(self.lines[i + 1].strip()) and not any(around)

    def _split_brackets(self) -> Iterator[Caption]:
        """Yield captions whose bracket the dump broke over lines: ``… in London (``, ``Image:``, ``Getty Images)``."""
        starts = self.doc.starts
        for match in beginning(_SPLIT_BRACKET, "(", self.doc.text):
            first = bisect_right(starts, match.start()) - 1
            last = bisect_right(starts, match.end() - 1) - 1
            _, start, _ = self._bare(first)
            text = self.doc.text[start : match.start()].strip()
            if self._reads_like_one(text):
                label = " ".join(match[0].strip("() \t\n").split())
                yield Caption(first, last, start, match.end(), text, label)

    def _repeated(self, used: set[int]) -> Iterator[Caption]:
        """Yield captions without a credit that stand twice in a row: above the body, or three times and more."""
        pairs: dict[str, list[int]] = {}
        bare = self.bare
        for i in [i for i in self.rows if len(bare[i]) >= 30 and self.likely[i]]:
            line = bare[i]
            above = i - 1 if i < 2 or bare[i - 1] else i - 2
            if above < 0 or line != bare[above]:
                continue
            if line.count(" ") > 3 and not line.startswith(_QUOTED):
                pairs.setdefault(line, [above]).append(i)
        places: dict[str, list[int]] = {line: [] for line in pairs}
        for i in [i for i in self.rows if bare[i] in places] if pairs else ():
            places[bare[i]].append(i)
        for line, rows in pairs.items():
            everywhere = places[line]
            lone = (credit := split_credit(line)) is not None and not credit.end
            if lone or not self._reads_like_one(line) or any(i in self.taken or i in used for i in everywhere):
                continue
            # A line that stands twice in the text may be a refrain; two such lines above long paragraphs are captions.
            below = self._neighbour(rows[-1], 1)
            pictures = len(pairs) > 1 and below is not None and len(self.lines[below]) > 120
            ended = line[-1] in ENDS and (pictures or not self._prose_above(rows[0]))
            if ended or self._score(rows[0])[0] > 0.5:
                for i in everywhere:
                    text, start, end = self._bare(i)
                    yield Caption(i, i, start, end, text, None)
        yield from self._doubled(used)

    def _doubled(self, used: set[int]) -> Iterator[Caption]:
        """Yield captions whose line says a sentence twice: the picture's words and those below it in one block."""
        bare = self.bare
        for i in [i for i in self.rows if len(bare[i]) >= 2 * _SENTENCE]:
            line = bare[i]
            if line.find(line[:20], _SENTENCE) < 0 or i in used or i in self.taken:
                continue
            text, start, _ = self._bare(i)
            once = self._unrolled(text)
            if once and 2 * len(once) <= len(text) and once[-1] in _ENDED and self._reads_like_one(once):
                yield Caption(i, i, start, start + len(once), once, None, round(len(text) / len(once)))

    def _prose_above(self, i: int) -> bool:
        """Tell whether a paragraph that is no copy of line ``i`` stands above it."""
        return any(row < i and self.lines[row] != self.lines[i] for row in self._first_prose)

    @cached_property
    def _first_prose(self) -> list[int]:
        """The rows of the first two paragraphs, which are no copies of one another."""
        found: list[int] = []
        for i, line in enumerate(self.lines):
            if self._is_prose(line) and not (found and line == self.lines[found[0]]):
                found.append(i)
                if len(found) == 2:
                    break
        return found

    @staticmethod
    def _is_prose(line: str) -> bool:
        return len(line) > 60 and line.rstrip()[-1:] in _ENDED and split_credit(line) is None

    def _bare_copies(self, captions: list[Caption]) -> Iterator[Caption]:
        """Yield the copies without a credit, in other case, cut short, or several on one line."""
        if not captions:
            return
        used = {i for c in captions for i in range(c.first, c.last + 1)}
        by_head: dict[str, list[Caption]] = {}
        known: dict[str, Copies] = {}
        for caption in captions:
            by_head.setdefault(_head(caption.text), []).append(caption)
        initials = {letter for head in by_head for letter in (head[:1], head[:1].upper())} | {*_BEFORE_HEADS}
        for i in [i for i, line in enumerate(self.bare) if line[:1] in initials and len(line) >= self.least]:
            if i in used or i in self.taken:
                continue
            head = _head(self.bare[i])
            if head not in by_head:
                continue
            if head not in known:
                known[head] = Copies((caption.text, caption.credit) for caption in by_head[head])
            body, start, end = self._bare(i)
            for text, times in known[head].said(body):
                if times > 1 or not self._stands_in_body(i, used):
                    yield Caption(i, i, start, end or start + len(body), text, None, times)
                    break

    def _stands_in_body(self, i: int, used: set[int]) -> bool:
        """Tell whether line ``i`` stands between paragraphs, away from every copy that has a credit."""
        around = [self._neighbour(i, -1), self._neighbour(i, 1)]
        return all(j is not None and j not in used and self._is_prose(self.lines[j]) for j in around)


def _head(text: str) -> str:
    """Return what the copies of a caption begin with."""
    return text.lstrip(_BEFORE_HEADS)[:12].casefold()
