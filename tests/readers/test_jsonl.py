"""Each line is an object with a text, or a record that newsclean wrote; what is neither is told by its line."""

from __future__ import annotations

import io
import json

import pytest

from newsclean.api import clean
from newsclean.doc import Doc
from newsclean.errors import InputError
from newsclean.readers import jsonl
from newsclean.readers.rules import Item, Rules


def read(data: bytes | str, rules: Rules = Rules()) -> list[Item]:  # noqa: B008  # immutable
    stream = io.BytesIO(data.encode() if isinstance(data, str) else data)
    items = []
    lines = 0
    for block in jsonl.blocks(stream, rules):
        items += [item._replace(line=item.line + lines) for item in jsonl.items(block, "in.jsonl", rules)]
        lines += block.count(b"\n")
    return items


def doc(line: str) -> Doc:
    (item,) = read(line)
    assert isinstance(item.found, Doc)
    return item.found


def test_other_fields_go_to_meta_and_the_id_becomes_the_key() -> None:
    found = doc('{"id": "p1", "text": "x", "url": "u", "n": {"a": [1, null]}}')
    assert (found.text, found.key, found.source) == ("x", "p1", "in.jsonl")
    assert found.meta == {"url": "u", "n": {"a": [1, None]}}


@pytest.mark.parametrize(
    ("line", "key", "numbered"),
    [
        ('{"id": 7, "text": "x"}', "7", True),
        ('{"id": "", "text": "x"}', "", True),
        ('{"text": "x"}', "in.jsonl", False),
        ('{"id": null, "text": "x"}', "in.jsonl", False),
        ('{"id": [1], "text": "x"}', "in.jsonl", False),
        ('{"id": 1.5, "text": "x"}', "in.jsonl", False),
    ],
)
def test_only_words_and_whole_numbers_are_ids(line: str, key: str, numbered: bool) -> None:
    (item,) = read(line)
    assert isinstance(item.found, Doc)
    assert (item.found.key, item.numbered) == (key, numbered)


def test_an_id_of_another_kind_is_not_lost() -> None:
    assert doc('{"id": [1], "text": "x"}').meta == {"id": [1]}


def test_a_record_of_our_own_comes_back_whole() -> None:
    (record,) = clean("Some words.", ["normalize-paragraphs"], url="u")
    found = doc(json.dumps(record))
    assert found.known == record
    assert (found.text, found.key, found.meta) == (record["text"], record["id"], {"url": "u"})


def test_a_record_whose_fields_have_other_types_is_not_ours() -> None:
    (record,) = clean("Some words.", ["normalize-paragraphs"])
    for field, value in (("span", [0]), ("span", "0-3"), ("meta", []), ("byline", "Ann"), ("title", 3), ("index", "1")):
        found = doc(json.dumps(record | {field: value}))
        assert not found.known
        assert found.meta[field] == value


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "x"', "not valid JSON"),
        ("{'text': 'x'}", "not valid JSON"),
        ('["text"]', 'expected an object with a string field "text"'),
        ('{"text": 3}', 'expected an object with a string field "text"'),
        ('{"id": 1}', 'expected an object with a string field "text"'),
        ('{"text": "x", "n": NaN}', "NaN is not JSON"),
        ('{"text": "x", "n": 1e999}', "1e999 is out of range"),
        ('{"text": "x", "text": "y"}', 'the key "text" stands twice'),
        ('{"text": "x", "a": {"b": 1, "b": 2}}', 'the key "b" stands twice'),
        ('{"text": "x", "n": ' + "1" * 5000 + "}", "limit"),
        ('{"text": ' + "[" * 100_000 + "}", "nested too deep"),
        ('{"text": "a\tb"}', "not valid JSON"),
    ],
    ids=["cut", "quotes", "list", "number", "none", "nan", "inf", "twice", "twice inside", "digits", "deep", "tab"],
)
def test_a_bad_line_says_what_is_wrong_and_the_others_are_read(line: str, message: str) -> None:
    first, second, third = read(f'{{"text": "a"}}\n{line}\n{{"text": "b"}}\n')
    assert isinstance(first.found, Doc)
    assert isinstance(second.found, InputError)
    assert message in second.found.message
    assert second.line == 2
    assert isinstance(third.found, Doc)


def test_bad_bytes_fail_their_line_only() -> None:
    first, second, third = read(b'{"text": "a"}\n{"text": "caf\xe9"}\n{"text": "\xc3\xa9"}\n')
    assert isinstance(first.found, Doc)
    assert isinstance(second.found, InputError)
    assert second.found.message == "not valid UTF-8: byte 0xe9 at offset 13"
    assert isinstance(third.found, Doc)
    assert third.found.text == "é"


def test_bad_bytes_can_be_replaced_and_are_counted() -> None:
    first, second = read(b'{"text": "a"}\n{"text": "caf\xe9"}', Rules(errors="replace"))
    assert isinstance(second.found, Doc)
    assert (second.found.text, first.replaced, second.replaced) == ("caf\ufffd", 0, 1)


def test_blank_lines_and_line_ends_of_windows_do_not_matter() -> None:
    assert [item.line for item in read('\r\n{"text": "a"}\r\n  \n\n{"text": "b"}')] == [2, 5]


def test_a_line_separator_inside_a_text_ends_no_line() -> None:
    assert doc('{"text": "a\u2028b\x85c\\r"}').text == "a\u2028b\x85c\r"


def test_lone_surrogates_come_in() -> None:
    assert doc('{"text": "\\ud800 x"}').text == "\ud800 x"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig"])
def test_marked_streams_are_read_by_their_mark(encoding: str) -> None:
    text = "\n".join(json.dumps({"text": f"Żółw {i}"}, ensure_ascii=False) for i in range(50_000))
    items = read(text.encode(encoding))
    assert [item.found.text for item in items if isinstance(item.found, Doc)] == [f"Żółw {i}" for i in range(50_000)]


def test_a_line_over_the_limit_is_refused_and_not_held() -> None:
    rules = Rules(largest=3 * jsonl.BLOCK)
    long = b'{"text": "' + b"x" * (8 * jsonl.BLOCK) + b'"}'
    blocks = list(jsonl.blocks(io.BytesIO(long + b'\n{"text": "b"}\n'), rules))
    assert max(map(len, blocks)) <= rules.largest + 2 * jsonl.BLOCK
    first, second = read(long + b'\n{"text": "b"}\n', rules)
    assert isinstance(first.found, InputError)
    assert first.found.code == "too-large"
    assert isinstance(second.found, Doc)
    assert second.line == 2


def test_the_limit_counts_bytes() -> None:
    line = '{"text": "' + "é" * 100 + '"}'
    assert isinstance(read(line, Rules(largest=len(line.encode())))[0].found, Doc)
    assert isinstance(read(line, Rules(largest=len(line.encode()) - 1))[0].found, InputError)
