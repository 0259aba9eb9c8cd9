"""A diff is what patch applies; each hunk names the filters behind it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.api import records
from newsclean.doc import Doc, Edit, Label
from newsclean.pipeline import apply
from newsclean.writers.diff import diff
from newsclean.writers.text import articles


def made(doc: Doc, text: str) -> str:
    return b"".join(diff(list(records([doc])), text)).decode()


def test_what_is_the_same_has_no_diff() -> None:
    assert made(Doc("One.\n\nTwo.\n", "a"), "One.\n\nTwo.\n") == ""


def test_hunks_name_filters_and_lifted_fields() -> None:
    text = "Title\nShare\n" + "line\n" * 20 + "end\xa0.\n"
    doc = Doc(text, "a b.txt")
    (doc,) = apply(doc, "mark-title", [Label(0, 5, "title")])
    (doc,) = apply(doc, "strip", [Edit(6, 12, "", "button")])
    (doc,) = apply(doc, "repair", [Edit(doc.text.index("\xa0"), doc.text.index("\xa0") + 1, " ", "space")])
    lines = made(doc, text).splitlines()
    assert lines[:2] == ["--- a b.txt\t", "+++ a b.txt\t"]
    assert [line for line in lines if line.startswith("@@")] == [
        "@@ -1,5 +1,3 @@ strip, title",
        "@@ -20,4 +18,4 @@ repair",
    ]


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch")
@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.sampled_from(["a\n", "b\n", "\n", "c d\n", "é\r\n", "-x\n", "+y\n", "\\ z\n", "last"]), max_size=12),
    st.sets(st.integers(0, 11)),
)
def test_patch_turns_the_source_into_the_text(lines: list[str], gone: set[int]) -> None:
    text = "".join(lines)
    starts = [len("".join(lines[:i])) for i in range(len(lines) + 1)]
    edits = [Edit(starts[i], starts[i + 1], "", "gone") for i in sorted(gone) if i < len(lines) and lines[i]]
    (doc,) = apply(Doc(text, "page.txt"), "cut", edits)
    pieces = list(records([doc]))
    expected = b"".join(articles(pieces, text))
    difference = b"".join(diff(pieces, text))
    if not difference:
        assert text.encode() == expected
        return
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.txt"
        page.write_bytes(text.encode())
        done = subprocess.run(
            ["patch", "-p0", "--binary", "-s"], cwd=folder, input=difference, capture_output=True, check=False
        )
        assert done.returncode == 0, (done.stdout, difference)
        assert (page.read_bytes() if page.exists() else b"") == expected
    assert re.match(rb"--- page\.txt\n\+\+\+ page\.txt\n@@ ", difference)
