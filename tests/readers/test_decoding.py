"""Bytes become text strictly, by their mark, by what the user says, or by a guess."""

from __future__ import annotations

import pytest

from newsclean.errors import InputError, UsageError
from newsclean.readers.decoding import check_encoding, decode, guessed
from newsclean.readers.rules import Rules


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_is_marked_needs_no_word(encoding: str) -> None:
    assert decode("Żółw\r\n東京".encode(encoding), "a", Rules()) == ("Żółw\r\n東京", 0)


@pytest.mark.parametrize(
    ("mark", "encoding"), [(b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\0\0\xfe\xff", "utf-32-be")]
)
def test_a_mark_beats_the_encoding_that_was_asked_for(mark: bytes, encoding: str) -> None:
    assert decode(mark + "é".encode(encoding), "a", Rules("cp1252")) == ("é", 0)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"caf\xe9\n", "not valid UTF-8: byte 0xe9 at offset 3"),
        (b"\xef\xbb\xbfcaf\xe9\n", "not valid UTF-8: byte 0xe9 at offset 6"),
        (b"\xed\xa0\x80", "not valid UTF-8: byte 0xed at offset 0"),
        (b"\xff\xfea\0\x00\xd8", "not valid UTF-16: byte 0x00 at offset 4"),
    ],
    ids=["latin letter", "behind a mark", "a surrogate in UTF-8", "half a pair in UTF-16"],
)
def test_a_bad_byte_is_told_with_its_place_in_the_file(data: bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as caught:
        decode(data, "a.txt", Rules())
    assert (caught.value.code, caught.value.place) == ("bad-encoding", "a.txt")


def test_replacement_is_counted_without_what_the_text_itself_has() -> None:
    assert decode(b"\xef\xbf\xbd caf\xe9 \xff", "a", Rules(errors="replace")) == ("\ufffd caf\ufffd \ufffd", 2)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Der Bürgermeister sagte, größere Pläne gäbe es nicht.", "utf-8"),
        ("Der Bürgermeister sagte, größere Pläne gäbe es nicht.", "cp1252"),
        ("“Un été à la plage”, dit l’élève.", "cp1252"),
        ("Президент подписал новый закон о выборах в среду вечером.", "cp1251"),
        ("新的法律将于明年一月一日起生效,政府发言人说。", "gb18030"),
        ("政府發言人說,新的法律將於明年一月一日起生效。", "big5"),
        ("政府は水曜日に新しい法律を発表しました。", "shift_jis"),
        ("정부는 수요일에 새로운 법을 발표했다.", "euc_kr"),
    ],
    ids=["utf-8", "german", "french", "russian", "chinese", "traditional", "japanese", "korean"],
)
def test_auto_finds_the_common_encodings(text: str, encoding: str) -> None:
    assert guessed(text.encode(encoding)) == text


def test_auto_always_finds_something() -> None:
    assert guessed(bytes(range(256))) == bytes(range(256)).decode("latin-1")


@pytest.mark.parametrize("name", ["utf9", "hex", "rot13", ""])
def test_what_is_no_encoding_of_text_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        check_encoding(name)


@pytest.mark.parametrize("name", ["auto", "utf-8", "UTF8", "cp1252", "gb18030"])
def test_encodings_of_text_are_taken(name: str) -> None:
    check_encoding(name)
