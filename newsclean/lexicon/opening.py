"""Which lines begin with one of many phrases, found at the speed of a lookup a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsclean.doc import Doc

BEFORE = " \t\xa0\u3000([（【［*_–—-\"“„«'■●▪►※+#>|"
"""What may stand before a phrase: white space, brackets, quotes, bullets."""

_HEAD = 3
_LONGEST = 64


def bare_lines(doc: Doc) -> list[str]:
    """Return the lines without white space, brackets, quotes and bullets in front; a view for :meth:`Doc.view`."""
    return [line.lstrip(BEFORE) for line in doc.lines]


class Openings:
    """Phrases by their first letters, as those may be written: small, with a capital, all in capitals."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._table: dict[str, list[str]] = {}
        for phrase in sorted({phrase.lstrip(BEFORE).casefold() for phrase in phrases}, key=lambda p: (-len(p), p)):
            head = phrase[:_HEAD]
            for form in {head, head.capitalize(), head.upper(), head.title()}:
                self._table.setdefault(form, []).append(phrase)

    def find(self, lines: Iterable[str]) -> Iterator[tuple[int, str]]:
        """Yield number and longest phrase of every line, as :func:`bare_lines` gives them, that begins with one."""
        table = self._table
        for number, line in enumerate(lines):
            phrases = table.get(line[:_HEAD]) or table.get(line[:2])
            if phrases:
                start = line[:_LONGEST].casefold()
                for phrase in phrases:
                    if start.startswith(phrase):
                        yield number, phrase
                        break
