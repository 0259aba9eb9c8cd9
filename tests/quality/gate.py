"""The quality gate: golden pages, dumped as other tools would have dumped them, scored against floors.

    python -m tests.quality.gate             the table, and the pages with the lowest F1
    python -m tests.quality.gate --raise     write floors.json: the floors that the figures of today allow
    python -m tests.quality.gate --lower     the same, also where a floor falls: a decision, to be written down

The pages in tests/pages have to come out exactly right as they stand. Here each of them is dumped in six other ways,
and the result is measured: F1 of 4-word shingles of the text (letters, where a script writes no spaces), the share of
titles that are right, and the share of pages that give as many articles as they have. Floors may only rise, and hold
for these very pages: their hash stands beside the figures. A page that is laid out in columns is measured only as it
is: other tools keep no columns, and to strip or wrap its lines mixes them.
"""

# ruff: noqa: T201  # a program prints

from __future__ import annotations

import hashlib
import json
import re
import sys
import textwrap
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newsclean import clean
from newsclean.columns import rows_of
from newsclean.doc import Doc

HERE = Path(__file__).parent
FLOORS = HERE / "floors.json"
PAGES = sorted(HERE.parent.glob("pages/*/*/page.txt"))

SLACK = {"f1": 0.004, "titles": 0.013, "articles": 0.012}
"""How far below today's figure a floor is set: about one line of one page, and one page of all."""

Figures = dict[str, float]

_INLINE = re.compile(r"(?<=\s)[A-ZÀ-ÞА-Я][\w’'-]+ [A-ZÀ-ÞА-Я][\w’'-]+(?=\s)")
_TERM = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|\\w+")


def as_it_is(text: str) -> str:
    """Return the page as it stands in its folder."""
    return text


def one_block_a_line(text: str) -> str:
    """Drop blank lines and indentation: html-text, BeautifulSoup's ``get_text``."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def doubled(text: str) -> str:
    """Put a blank line around every line: what many scrapers write."""
    return "\n\n".join(line.strip() for line in text.split("\n") if line.strip())


def broken_at_links(text: str) -> str:
    """Put names in long lines on lines of their own, as if they were links: ``get_text("\\n")``."""
    lines = one_block_a_line(text).split("\n")
    return "\n".join(_INLINE.sub(r"\n\g<0>\n", line, count=1) if len(line) > 120 else line for line in lines)


def wrapped(text: str) -> str:
    """Indent by three and wrap at 80 columns: lynx, w3m."""
    return _wrap(text, 80, "   ")


def wrapped_without_indent(text: str) -> str:
    """Wrap at 72 columns: mail, usenet, ``fmt``."""
    return _wrap(text, 72, "")


def markdown(text: str) -> str:
    """Make short lines links in bullets: html2text."""
    lines = []
    for line in doubled(text).split("\n"):
        bare = line.strip("•*-+ ")
        lines.append(f"* [{bare}](/{len(bare)})" if 0 < len(bare) < 28 and len(bare.split()) < 5 else line)
    return "\n".join(lines)


DUMPS: dict[str, Callable[[str], str]] = {
    "as it is": as_it_is,
    "one block a line": one_block_a_line,
    "doubled": doubled,
    "broken at links": broken_at_links,
    "wrapped, indented": wrapped,
    "wrapped": wrapped_without_indent,
    "markdown": markdown,
}


def _wrap(text: str, width: int, indent: str) -> str:
    blocks = []
    for line in text.split("\n"):
        filled = textwrap.wrap(line.strip(), width - len(indent), break_long_words=False, break_on_hyphens=False)
        blocks += [indent + part for part in filled] or [""]
    return "\n".join(blocks)


def gold(page: Path) -> list[dict[str, Any]]:
    """Return the records that stand beside ``page``."""
    return [json.loads(line) for line in (page.parent / "clean.jsonl").read_text("utf-8").splitlines()]


def data_hash() -> str:
    """Return a hash of what is fed in and what is expected; computed fields of the records are left out."""
    digest = hashlib.sha256()
    for page in PAGES:
        digest.update(page.read_bytes())
        for record in gold(page):
            digest.update(f"{record['title']}\n{record['text']}\n".encode())
    return digest.hexdigest()[:16]


def shingles(text: str) -> Counter[tuple[str, ...]]:
    """Return the 4-word shingles of a text."""
    words = _TERM.findall(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def agreement(wanted: str, got: str) -> float:
    """Return the F1 of shingles; 1 if both are empty."""
    true, found = shingles(wanted), shingles(got)
    if not true and not found:
        return 1.0
    both = (true & found).total()
    return 2 * both / (true.total() + found.total())


def plain(title: str | None) -> str:
    """Return the words of a title."""
    return " ".join(re.findall(r"\w+", (title or "").casefold()))


def score(kind: str, page: Path) -> Figures:
    """Return the figures of one page in one kind of dump."""
    wanted = gold(page)
    got = clean(DUMPS[kind](page.read_bytes().decode()))
    figures = {
        "f1": agreement("\n".join(r["text"] for r in wanted), "\n".join(r["text"] for r in got)),
        "articles": float(len(got) == len(wanted)),
    }
    if any(record["title"] for record in wanted):
        figures["titles"] = float([plain(r["title"]) for r in wanted] == [plain(r["title"]) for r in got])
    return figures


def has_columns(page: Path) -> bool:
    """Tell whether a page is laid out in columns."""
    doc = Doc(page.read_text("utf-8"))
    return bool(rows_of(doc.lines, doc.bare))


def measure(kind: str) -> tuple[Figures, list[tuple[float, str]]]:
    """Return the mean figures of a kind of dump, and every page with its F1, the worst first."""
    scored = {page: score(kind, page) for page in PAGES if DUMPS[kind] is as_it_is or not has_columns(page)}
    means = {}
    for figure in ("f1", "titles", "articles"):
        values = [figures[figure] for figures in scored.values() if figure in figures]
        means[figure] = round(sum(values) / len(values), 4)
    worst = sorted((figures["f1"], f"{page.parts[-3]}/{page.parts[-2]}") for page, figures in scored.items())
    return means, worst


def floors() -> dict[str, Any]:
    """Return what floors.json holds."""
    return dict(json.loads(FLOORS.read_text("utf-8"))) if FLOORS.exists() else {"data": "", "floors": {}}


def main(arguments: list[str]) -> int:
    """Print the table, and write the floors if asked to; return the exit code."""
    stored = floors()
    new: dict[str, Figures] = {}
    fallen = []
    print(f"{'':<20}{'F1':>8}{'titles':>8}{'articles':>10}   (floors)")
    for kind in DUMPS:
        means, worst = measure(kind)
        old = stored["floors"].get(kind, {})
        new[kind] = {figure: round(max(0.0, value - SLACK[figure]), 3) for figure, value in means.items()}
        fallen += [f"{kind}: {figure}" for figure, floor in old.items() if new[kind][figure] < floor]
        if "--lower" not in arguments:
            new[kind] = {figure: max(floor, old.get(figure, 0)) for figure, floor in new[kind].items()}
        print(f"{kind:<20}{means['f1']:>8.4f}{means['titles']:>8.3f}{means['articles']:>10.3f}   {old or 'none'}")
        print("\n".join(f"    {f1:.3f}  {name}" for f1, name in worst[:5] if f1 < 0.97))
    if "--raise" in arguments or "--lower" in arguments:
        FLOORS.write_text(json.dumps({"data": data_hash(), "floors": new}, indent=2) + "\n", "utf-8")
        if fallen and "--lower" not in arguments:
            print(f"kept where today's figures are lower: {', '.join(fallen)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
