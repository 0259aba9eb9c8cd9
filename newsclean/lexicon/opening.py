"""Which lines begin with one of many phrases, found at the speed of a lookup a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

BEFORE = " \t\xa0\u3000([（【［*_–—-\"“„«'■●▪►※+#>|"
"""What may stand before a phrase: white space, brackets, quotes, bullets."""

_HEAD = 3
_LONGEST = 64
_TWO_TELL = "\u2e80"
"""From here on two characters are a word, and there are phrases of no more."""


def bare(line: str) -> str:
    """Return a line without white space, brackets, quotes and bullets in front."""
    return line.lstrip(BEFORE)


class Openings:
    """Phrases by their first letters, as those may be written: small, with a capital, all in capitals."""

    def __init__(self, phrases: Iterable[str]) -> None:
        table: dict[str, list[str]] = {}
        for phrase in sorted({bare(phrase).casefold() for phrase in phrases}, key=lambda p: (-len(p), p)):
            head = phrase[:_HEAD]
            for form in {head, head.capitalize(), head.upper(), head.title()}:
                table.setdefault(form, []).append(phrase)
        self._table = {form: tuple(found) for form, found in table.items()}

    def find(self, lines: Iterable[str]) -> Iterator[tuple[int, str]]:
        """Yield number and longest phrase of every line, without white space around it, that begins with one."""
        table = self._table
        likely = [
            (number, begin)
            for number, line in enumerate(lines)
            if line and ((begin := line.lstrip(BEFORE))[:_HEAD] in table or begin > _TWO_TELL)
        ]
        for number, begin in likely:
            start = begin[:_LONGEST].casefold()
            phrases = table.get(begin[:_HEAD]) or table.get(begin[:2]) or ()
            if start.startswith(phrases):
                yield number, next(phrase for phrase in phrases if start.startswith(phrase))
