"""repair-characters: what a machine put in goes, what an author wrote stays."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.api import compose
from newsclean.doc import Doc
from newsclean.filters.characters import repair_characters
from newsclean.journal import restore
from newsclean.testing import after, check_contract
from tests.growth import check_growth, seconds

REPAIRED = {
    "apostrophe read as cp1252": ("It\u00e2\u20ac\u2122s late", "It’s late"),
    "apostrophe read as Latin-1": ("It\u00e2\x80\x99s late", "It’s late"),
    "closing quote with an undefined byte": ("\u00e2\u20ac\u0153So\u00e2\u20ac\x9d", "“So”"),
    "umlaut": ("M\u00c3\u00bcnchen", "München"),
    "two layers": ("don\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2t", "don’t"),
    "grave a whose second byte became a space": ("voil\u00c3 le travail", "voilà le travail"),
    "no-break space as an A with hat": ("won\u00c2\u00a0again", "won again"),
    "Cyrillic as cp1251": ("РџСЂРёРІРµС‚ РјРёСЂ", "Привет мир"),
    "Polish as cp1250": ("ZaĹĽĂłĹ‚Ä‡ gÄ™Ĺ›lÄ…", "Zażółć gęślą"),
    "Arabic as cp1252": ("Ø§Ù„Ø³Ù„Ø§Ù…", "السلام"),
    "Chinese as Latin-1": ("\u00e6\u2014\u00a5\u00e6\u0153\u00ac", "日本"),
    "MacRoman": ("caf\u221a\u00a9", "café"),
    "mojibake beside sound letters": ("caf\u00c3\u00a9 日本 – “naïve”", "café 日本 – “naïve”"),
    "zero-width joiner in mojibake stays a joiner": ("a\u00e2\x80\x8db", "a\u200db"),
    "no-break space": ("72\u00a0%", "72 %"),
    "narrow and thin spaces": ("«\u202foui\u202f», 10\u2009000\u205fkm", "« oui », 10 000 km"),
    "a run of no-break spaces keeps its width": ("a\u00a0\u00a0\u00a0b", "a   b"),
    "soft hyphens": ("Ge\u00adsund\u00adheit", "Gesundheit"),
    "zero-width space, word joiner, mark of byte order": ("\ufeffa\u200bb\u2060c", "abc"),
    "Windows line ends": ("a\r\nb\r\n\r\nc", "a\nb\n\nc"),
    "old Mac line ends": ("a\rb\r\rc", "a\nb\n\nc"),
    "doubled carriage returns": ("a\r\r\nb", "a\nb"),
    "line and paragraph separators": ("a\u2028b\u2029c\x85d", "a\nb\nc\nd"),
    "form feed and vertical tab": ("a\x0cb\x0bc", "a\nb\nc"),
    "controls": ("a\x00b\x08c\x1bd\x7fe", "abcde"),
    "cp1252 punctuation as C1": ("He said \x93no\x94 \x97 and left\x85", "He said “no” — and left…"),
    "cp1252 letter inside a word": ("c\x9cur", "cœur"),
    "euro sign beside a figure": ("5 \x80 or \x805", "5  or €5"),
    "C1 without a meaning": ("a\x81b\x8d c\x90", "ab c"),
    "entity left over": ("Tom &amp; Jerry", "Tom & Jerry"),
    "entity escaped twice": ("&amp;quot;No&amp;quot;&amp;nbsp;&amp;#8213; he", '"No" ― he'),
    "entity escaped four times": ("&amp;amp;amp;lt;", "<"),
    "entity of a C1 figure": ("so &#151; yes", "so — yes"),
    "hexadecimal entity": ("it&#x27;s", "it's"),
    "unknown entity loses only its layers": ("&amp;frobnicate;", "&frobnicate;"),
    "entities that spell mojibake": ("caf&Atilde;&copy;", "café"),
    "escape written out": ("It\\u2019s", "It’s"),
    "pair of surrogates written out": ("\\ud83d\\ude00", "😀"),
    "twice escaped escape": ("It\\\\u2019s", "It’s"),
    "embedding where nothing runs right to left": ("call \u202a555\u202c now", "call 555 now"),
}

LEFT_ALONE = {
    "curly quotes, dashes, ellipsis": "“No” – he said — ‘never’…",
    "accents": "À l’été, où? Žižek, Þór, Łódź, İstanbul, đã",
    "ligatures and fractions": "ﬁnal ½ ™ © № ℃",
    "full-width letters and the ideographic space": "　　新华社１２３ＡＢＣ",
    "capitals of Portuguese": "NÃO É FÁCIL, DISSE A IRMÃ DO PRESIDENTE. “ALEMÔ",
    "capitals of French": "LE CHÂTEAU D’ÎLE, “À”",
    "capitals of Vietnamese": "TRÁI ĐẤT ĐÃ “THẮNG” ÂU",
    "capitals of Icelandic": "ÍSLAND Á „ÁÐUR“",
    "capitals before a quote": "Ä, „Ö“ und „Ü“",
    "Ukrainian Rivne and Siena": "Рівне, Сієна",
    "roots and low quotes": "√2 + √x und ‚Ärger‘ sagte",
    "ampersands of names and addresses": "AT&T, R&B; https://example.org/?a=1&copy=2&amp",
    "an ampersand before a word and a semicolon": "this & that; R&D; B &foo; C",
    "joiners": "می\u200cشود क्\u200dष 👨\u200d👩\u200d👧",
    "marks of direction": "שלום\u200e (abc)\u200f \u061cا",
    "isolates that order": "שלום \u2067abc\u2069 \u202bעולם\u202c",
    "variation selectors": "❤\ufe0f",
    "path of Windows": "C:\\users\\u12\\new",
    "half of a pair, written out": "\\ud83d alone",
    "lone surrogate": "a\ud800b",
    "tab and line end": "a\tb\nc",
    "replacement character": "lost \ufffd here",
    "private use": "\uf09a Share",
}


@pytest.mark.parametrize(("raw", "clean"), REPAIRED.values(), ids=REPAIRED)
def test_the_machines_characters_are_repaired(raw: str, clean: str) -> None:
    assert after(repair_characters, raw) == clean
    check_contract(repair_characters, raw)


@pytest.mark.parametrize("text", LEFT_ALONE.values(), ids=LEFT_ALONE)
def test_the_authors_characters_stay(text: str) -> None:
    assert list(repair_characters(Doc(text))) == []


def test_an_edit_is_no_longer_than_what_was_wrong() -> None:
    text = "It\u00e2\u20ac\u2122s caf\u00c3\u00a9 & 20\u00a0km\r\n"
    found = [(text[edit.start : edit.end], edit.text, edit.why) for edit in repair_characters(Doc(text))]
    assert found == [
        ("\u00e2\u20ac\u2122", "’", "mojibake"),
        ("\u00c3\u00a9", "é", "mojibake"),
        ("\u00a0", " ", "odd space"),
        ("\r", "", "line end"),
    ]


def test_what_one_repair_brings_to_light_is_repaired_in_the_same_run() -> None:
    assert after(repair_characters, "&qu\u00adot;x") == '"x'
    assert after(repair_characters, "caf\u00c3\u200b\u00a9") == "café"


@pytest.mark.parametrize(
    "unit",
    ["\\", "&amp;", "&", "a\r\n", "a\u00a0", "a\u00ad", "\x85a", "a\u202a", "Ã", "é”", "donâ€™t ", "&#38;#38;"],
    ids=ascii,
)
def test_time_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    def cost(size: int) -> float:
        doc = Doc(unit * size)
        return seconds(lambda: list(repair_characters(doc)))

    check_growth(cost, 2_000, 32_000)


FLOODS = "\0", "\u00a0", "\u200b", "\x0c", "\r", "\x85", "\x93", "\u202a", "&nbsp;", "\\u2019"
FLOODS_BY_TURNS = "\0\u00a0", "a\u00ad", "\r\0", "\x85\0", "\u00a0&amp;\u200b", "\x93\u202a", "Ã¼\0 "


@pytest.mark.parametrize("unit", [*FLOODS, *FLOODS_BY_TURNS], ids=ascii)
def test_memory_for_a_flood_is_a_few_times_its_size(unit: str) -> None:
    def peak(size: int) -> int:
        text = unit * (size // len(unit))
        tracemalloc.start()
        docs = pipeline.run(Doc(text))
        used = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert docs[0].text != text
        assert restore(docs) == text
        return used

    pipeline = compose("repair-characters")
    small, large = 20_000, 60_000
    peak(small)  # what is loaded and compiled at first use does not count
    assert peak(large) - peak(small) < 40 * (large - small)


def test_odd_characters_side_by_side_are_one_edit_and_others_stay_apart() -> None:
    text = "a\0\0b &nbsp;&mdash;&nbsp;c \x93\x94\u00a0\u200b"
    assert [(text[edit.start : edit.end], edit.text) for edit in repair_characters(Doc(text))] == [
        ("\0\0", ""),
        ("&nbsp;&mdash;&nbsp;", " — "),
        ("\x93\x94", "“”"),
        ("\u00a0", " "),
        ("\u200b", ""),
    ]


def test_a_flood_of_repairs_is_told_in_few_with_all_their_reasons() -> None:
    edits = list(repair_characters(Doc("\0\u00a0a" * 5000)))
    assert len(edits) < 3000
    assert edits[0].why == "control, odd space"
    assert after(repair_characters, "\0\u00a0a" * 5000) == " a" * 5000


def test_as_many_repairs_far_apart_are_told_one_by_one() -> None:
    edits = list(repair_characters(Doc("some more words than that\0\u00a0" * 5000)))
    assert len(edits) == 10_000
    assert {edit.why for edit in edits} == {"control", "odd space"}


NASTY = (  # noqa: SIM905  # data
    "Ã Â â € ™ é à a B & amp; #39; nbsp; &#151; &Atilde; &copy; &#13; \\ \\u2019 \\ud83d \\ude00 u00c3 ש ä š œ 1 Р С °"
    " ‚ Ä √ ² і Ă ł 中 ； � &shy; ; # x26 &#x &#194; &#169; &nbsp; ©"
).split()
NASTY += list(" \n\r\t\x00\x0b\x80\x85\x93\x97\x99\x9c\x9d\xa0\xad\u2028\u200b\u200d\ufeff\u202a\u2066\u3000\ud800")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(NASTY), max_size=14).map("".join) | st.text(max_size=40))
def test_nothing_is_lost_and_a_second_run_changes_nothing(text: str) -> None:
    check_contract(repair_characters, text)
