"""Write what newsclean makes of golden pages into their folders, so that the change can be read as a diff.

    python -m tests.pages.regenerate NAME…      pages whose path holds one of the names
    python -m tests.pages.regenerate --right    all whose hand-written fields come out right; names the others

With ``--right`` no hand-written field changes: only computed fields and ``removed.jsonl`` do. A page that has become
right loses its ``xfail.txt``.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from newsclean.api import records
from newsclean.doc import Doc
from newsclean.journal import removals, verify
from newsclean.registry import resolve

HERE = Path(__file__).parent
PAGES = sorted(page.parent for page in HERE.glob("*/*/page.txt"))

HAND = (
    "title",
    "subtitle",
    "byline",
    "published",
    "located",
    "agency",
    "captions",
    "text",
    "notes",
    "language",
)
"""Fields that are written by hand; the others follow from them and from the page."""

Row = dict[str, Any]


def made_of(folder: Path, text: str | None = None) -> tuple[list[Row], list[Row]]:
    """Return the records that newsclean makes of the page in ``folder``, and what it removed."""
    text = (folder / "page.txt").read_bytes().decode() if text is None else text
    pieces = list(records(resolve(["news"]).run(Doc(text, source="page.txt"))))
    docs = [doc for doc, _ in pieces]
    verify(text, docs)
    gone = [
        {
            "start": removal.start,
            "end": removal.end,
            "filter": removal.filter,
            "reason": without_scores(removal.why),
            "text": removal.text,
            "replacement": removal.replacement,
        }
        for removal in removals(docs)
    ]
    return [record for _, record in pieces if record is not None], gone


def without_scores(why: str) -> str:
    """Return a reason without the score and the signals of the line model, which change with every training."""
    return re.sub(r"^\d+ % body.*", "little body", why)


def read(path: Path) -> list[Row]:
    """Return the objects in a JSONL file; none if there is no such file."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []


def write(path: Path, rows: list[Row]) -> None:
    """Write one object a line."""
    path.write_bytes("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode())


def is_right(made: list[Row], expected: list[Row]) -> bool:
    """Tell whether records agree with the expected ones in all fields that are written by hand."""
    shown = [{key: record[key] for key in HAND} for record in made]
    return shown == [{key: record[key] for key in HAND} for record in expected]


def main(names: list[str]) -> int:
    """Write anew the pages that ``names`` mean; return the exit code."""
    right = names == ["--right"]
    chosen = [page for page in PAGES if right or any(name in str(page.relative_to(HERE)) for name in names)]
    if not chosen:
        sys.stderr.write(f"{__doc__}\n")
        return 2
    for page in chosen:
        made, gone = made_of(page)
        if right and not is_right(made, read(page / "clean.jsonl")):
            sys.stderr.write(f"not right: {page.relative_to(HERE)}\n")
            continue
        write(page / "clean.jsonl", made)
        write(page / "removed.jsonl", gone)
        (page / "xfail.txt").unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
