"""Make reads what depfile writes, whatever the names; acceptance check 50 runs Make itself."""

from __future__ import annotations

from newsclean.writers.depfile import rules


def test_each_prerequisite_gets_an_empty_rule_of_its_own() -> None:
    assert rules(["out"], ["raw", "raw/a.txt", "raw"]) == b"out: \\\n  raw \\\n  raw/a.txt\nraw:\nraw/a.txt:\n"


def test_names_are_escaped_as_make_reads_them() -> None:
    assert rules(["o"], ["a b", "a#b", "a$b", "a:b"]).splitlines()[-4:] == [b"a\\ b:", b"a\\#b:", b"a$$b:", b"a\\:b:"]
    assert rules(["a%b"], ["a%b"]) == b"a\\%b: \\\n  a%b\na\\%b:\n"


def test_names_that_are_no_text_stay_bytes() -> None:
    assert rules(["o"], ["\udcff"]) == b"o: \\\n  \xff\n\xff:\n"
