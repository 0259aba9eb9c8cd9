"""``newsclean trace``: every removal in its place and once, nothing that acts gets through, and a calm html page."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsclean.api import records
from newsclean.doc import Cut, Doc, Edit, Filter, Label, Mark
from newsclean.filters import FILTERS
from newsclean.journal import removals
from newsclean.pipeline import Pipeline, Stage
from newsclean.writers import palette
from newsclean.writers.marked import Line, Page, lines, mark_up, visible
from newsclean.writers.trace_html import trace_html
from newsclean.writers.trace_text import trace_text

ROOT = Path(__file__).parents[2]
TEXT = """\
Night train returns
By Ada Moreno
Share this story
The night train to the coast\u00a0will run again from May, the railway said.
Tickets go on sale in March.
Share this story
"""


def share_lines(doc: Doc) -> Iterator[Mark]:
    for start, line in zip(doc.starts, doc.lines, strict=False):
        if line.startswith("Share"):
            yield Edit(start, min(start + len(line) + 1, len(doc.text)), "", "share line")


def odd_spaces(doc: Doc) -> Iterator[Mark]:
    for match in re.finditer("\u00a0", doc.text):
        yield Edit(match.start(), match.end(), " ", "odd space")


def title_and_byline(doc: Doc) -> Iterator[Mark]:
    first, second = doc.lines[0], doc.lines[1]
    yield Label(0, len(first), "title")
    yield Label(len(first) + 1, len(first) + 1 + len(second), "byline", ["Ada Moreno"])


def page_of(text: str, *filters: Filter, name: str = "page.txt") -> Page:
    stages = tuple(Stage(getattr(f, "__name__", "filter").replace("_", "-"), f) for f in filters)
    pairs = list(records(Pipeline(stages).run(Doc(text, source=name, key=name))))
    return mark_up([doc for doc, _ in pairs], [record for _, record in pairs])


EXAMPLE = page_of(TEXT, odd_spaces, title_and_byline, share_lines)


def test_without_colour_the_page_says_what_went_what_came_and_what_was_labelled() -> None:
    assert (
        trace_text(EXAMPLE)
        == """\
page.txt: 1 article, 100 of 169 characters kept as text
── page.txt#0 · Night train returns
    1 title                   │ Night train returns
    2 byline = Ada Moreno     │ By Ada Moreno
    3 share-lines: share line │ [-Share this story-]
    4 odd-spaces: odd space   │ The night train to the coast[-⍽-]{+ +}will run again from May, the railway said.
    5                         │ Tickets go on sale in March.
    6 share-lines: share line │ [-Share this story-]

[-removed-]  {+put in its place+}  ⟦labelled⟧
  share-lines        2 spans         34 characters
  odd-spaces         1 span           1 character
  labels: title 1, byline 1
"""
    )


def test_with_colour_what_went_is_struck_through_and_no_signs_are_needed() -> None:
    shown = trace_text(EXAMPLE, colour=True)
    assert "\x1b[9;34mShare this story\x1b[0m" in shown
    assert "[-" not in shown
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown).count("Share this story") == 2


def test_a_narrow_terminal_folds_text_and_margin_and_loses_no_word() -> None:
    shown = trace_text(EXAMPLE, width=60)
    assert all(len(row) <= 60 for row in shown.split("\n")[2:-5])
    assert "".join(row.partition("│ ")[2] for row in shown.split("\n")).startswith("Night train returnsBy Ada Moreno")
    words = " ".join(row.partition("│ ")[2] for row in shown.split("\n")).split()
    assert " ".join(words).count("railway said.") == 1


@pytest.mark.parametrize(
    ("text", "rows"),
    [("漢" * 30, [12, 12, 6]), ("e\u0301" * 30, [48, 12]), ("x" * 60, [24, 24, 12])],
    ids=["wide signs take two columns", "combining signs take none", "a word without end is broken anywhere"],
)
def test_folding_counts_columns_and_not_characters(text: str, rows: list[int]) -> None:
    shown = trace_text(page_of(f"{text}\nA last line with more words."), width=33)
    parts = [row.partition("│ ")[2] for row in shown.split("\n") if "│" in row]
    assert [len(part) for part in parts[: len(rows)]] == rows


def test_a_long_reason_is_cut_short_in_the_margin_unless_it_is_asked_for_in_full() -> None:
    def wordy(doc: Doc) -> Iterator[Mark]:
        yield Edit(0, doc.starts[1], "", "this reason goes on and on until nobody can see where it is going to end")

    page = page_of("Menu\nA story of three words.\n", wordy)
    shown = trace_text(page).split("\n")
    assert shown[2] == f"    1 {'wordy: this reason goes on and on until…':<40} │ [-Menu-]"
    assert shown[3].endswith("│ A story of three words.")
    rows = [row.partition("│")[0].strip(" 1") for row in trace_text(page, full=True).split("\n")[2:4]]
    assert " ".join(rows) == "wordy: this reason goes on and on until nobody can see where it is going to end"


def test_a_filter_that_takes_line_after_line_is_named_once() -> None:
    text = "Share one\nShare two\nThe train runs again.\nShare three\nThe night\u00a0train.\nShare four\n"
    shown = trace_text(page_of(text, odd_spaces, share_lines)).splitlines()[2:8]
    margins = [row.partition("│")[0][6:].strip() for row in shown]
    named, again, stays = "share-lines: share line", "″ share line", ""
    assert margins == [named, again, stays, named, "odd-spaces: odd space", named]


def test_context_folds_what_has_nothing_to_tell() -> None:
    body = "".join(f"Line {number} of the story.\n" for number in range(20))
    shown = trace_text(page_of(f"{body}Share\n{body}", share_lines), context=1)
    assert re.findall(r"Line (\d+)", shown) == ["19", "0"]
    assert shown.count("⋮ 19 lines kept") == 2


def test_one_filter_alone_leaves_the_others_unmarked() -> None:
    shown = trace_text(EXAMPLE.only("odd-spaces"))
    assert "[-⍽-]" in shown
    assert "[-Share" not in shown
    assert "Share this story" in shown


def test_several_articles_each_begin_with_a_rule() -> None:
    def halves(doc: Doc) -> Iterator[Mark]:
        yield Cut(doc.text.index("Second"), "next article")

    shown = trace_text(page_of("First story.\nIt ends here.\nSecond story.\nAnd here.\n", halves))
    rules = [row for row in shown.split("\n") if row.startswith("──")]
    assert rules == ["── page.txt#0 · without a title", "── page.txt#1 · without a title"]
    assert shown.index("It ends here") < shown.index("page.txt#1") < shown.index("Second story")


def test_a_page_without_an_article_is_shown_struck_through() -> None:
    def all_title(doc: Doc) -> Iterator[Mark]:
        yield Label(0, len(doc.text), "title")

    shown = trace_text(page_of("Only a headline", all_title))
    assert "no article, 0 of 15 characters" in shown
    assert "[-Only a headline-]" in shown
    assert "record: no article" in shown


def test_an_empty_page_is_no_failure() -> None:
    assert "nothing was removed" in trace_text(page_of(""))
    assert "Nothing was removed" in trace_html([page_of("")])


HOSTILE = "\x1b[31mred\x1b]0;title\x07 \x9b2J \u202egnp.exe \r\x08 \u2066x \udce9 \x00 \U000e0041end of it."


def test_nothing_that_a_terminal_obeys_gets_through() -> None:
    named = page_of(HOSTILE, share_lines, name="\x1b[2J.txt")
    for page in (page_of(HOSTILE), named, page_of(f"Share {HOSTILE}\nmore", share_lines)):
        shown = trace_text(page) + trace_html([page])
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\U000e0041]", shown)
        shown.encode()
        assert "␛[31mred␛]0;title␇" in shown
        assert "<U+202E>gnp" in trace_text(page)


def test_a_flood_of_blank_lines_stays_small() -> None:
    def blanks(_doc: Doc) -> Iterator[Mark]:
        yield Edit(6, 6 + 50_000, "", "blank lines")

    page = page_of("First\n" + "\n" * 100_000 + "Last\n", blanks)
    assert "⏎… 50,000 characters of white space-]" in trace_text(page)
    html = trace_html([page])
    assert html.count("class=gap") == 1
    assert [line.number for line in lines(page) if line.pieces] == [1, 2, 100_002]


def test_joiners_and_direction_marks_of_real_words_stay() -> None:
    words = "می\u200cخواهم and क्\u200dष and \u200fשלום"
    assert visible(words) == words
    assert visible(words, every=True) != words


Plan = Sequence[tuple[int, int, str]]


def planned(plan: Plan, name: str) -> Filter:
    def run(doc: Doc) -> Iterator[Mark]:
        at = 0
        for skip, size, text in plan:
            start = min(at + skip, len(doc.text))
            at = min(start + size, len(doc.text))
            yield Edit(start, at, text, "planned")
            if size % 3 == 0:
                yield Label(start, min(at + 5, len(doc.text)), "caption", {"text": "", "credit": None, "copies": 2})
            if size % 5 == 4:
                yield Cut(at)

    run.__name__ = name
    return run


PLANS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.sampled_from(["", " ", "\n", "new"])), max_size=8)


@settings(max_examples=300, deadline=None)
@given(st.text("ab \n\n.\x1b", max_size=80), PLANS, PLANS)
def test_every_removed_span_is_shown_once_and_the_source_in_full(text: str, one: Plan, two: Plan) -> None:
    stages = (Stage("one", planned(one, "one")), Stage("two", planned(two, "two")))
    pairs = list(records(Pipeline(stages).run(Doc(text))))
    docs = [doc for doc, _ in pairs]
    page = mark_up(docs, [record for _, record in pairs])
    gone = removals(docs)
    assert [run.removal for run in page.runs if run.removal] == gone
    assert [(run.start, run.end) for run in page.runs] == _chained(page)
    shown = list(lines(page))
    told: Counter[str] = Counter()
    for line in shown:
        told.update({note.name: note.times for note in line.notes if not note.is_label})
    assert +told == Counter(removal.filter for removal in gone if removal.text or removal.replacement.strip())
    pieces = [piece for line in shown for piece in line.pieces]
    source = "".join(piece.text for piece in pieces if piece.state != "put").replace("⏎", "")
    assert source == visible(text.replace("\n", ""))
    assert sum(len(line.begins) for line in shown) == len(docs)
    assert _numbers_rise(shown, text)
    html = trace_html([page])
    assert html.count("<ins ") == sum(bool(removal.replacement) for removal in gone)


def _chained(page: Page) -> list[tuple[int, int]]:
    found, at = [], 0
    for run in page.runs:
        found.append((at, run.end))
        at = run.end
    assert at == len(page.source)
    return found


def _numbers_rise(shown: list[Line], text: str) -> bool:
    numbers = [line.number for line in shown]
    return numbers == sorted(set(numbers)) and all(number <= text.count("\n") + 1 for number in numbers)


class Seen(HTMLParser):
    """What a browser would make of the page: elements, attributes, and the text of the marked view."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.shown: list[str] = []
        self._path: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in ("meta", "input", "br"):
            self._path.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._path:
            while self._path.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "p" in self._path and "main" in self._path and "ins" not in self._path and "article" not in self._path:
            self.shown.append(data)

    def all_of(self, name: str) -> list[str]:
        return [value for _, attribute, value in self.attributes if attribute == name]


ELEMENTS = {
    *("html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "article", "div"),
    *("h1", "h2", "h3", "p", "fieldset", "legend", "input", "label", "ul", "li", "a", "span", "small", "del", "ins"),
    *("b", "dl", "dt", "dd", "br"),
}


@pytest.mark.parametrize(
    "evil",
    [
        "</p></div><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        '" onmouseover="alert(1)" x="',
        "' autofocus onfocus='alert(1)",
        "</style><style>*{display:none}",
        "]]>--><!-- &#x3c;script&#x3e; &lt;b&gt;",
        "<base href=//evil.example><meta http-equiv=refresh content=0>",
    ],
)
def test_page_text_cannot_leave_its_place_in_the_html_page(evil: str) -> None:
    def marks(doc: Doc) -> Iterator[Mark]:
        first, second = doc.starts[1], doc.starts[2]
        yield Label(0, first - 1, "title")
        yield Edit(first, second, f"{evil}\n", f"because {evil}")
        yield Label(second, doc.starts[3] - 1, "caption", {"text": evil, "credit": evil, "agency": None, "copies": 2})
        yield Label(doc.starts[3], doc.starts[4] - 1, "byline", [evil])

    marks.__name__ = evil
    text = f"{evil}\nSecond {evil}\n{evil} third\nBy {evil}\nThe body {evil}.\n"
    html = trace_html([page_of(text, marks, name=evil)])
    seen = Seen(html)
    assert set(seen.tags) <= ELEMENTS
    names = {name for _, name, _ in seen.attributes}
    assert not [name for name in names if name.startswith("on") or name in ("src", "style", "autofocus")]
    assert seen.tags["style"] == 1
    assert all(re.fullmatch(r"#f\d+-\d+", link) for link in seen.all_of("href"))
    assert evil in "".join(seen.shown)
    assert seen.all_of("lang") == ["en"]


def test_the_html_page_shows_the_source_in_full_and_each_removal_once() -> None:
    seen = Seen(trace_html([EXAMPLE]))
    assert "".join(seen.shown).replace("⍽", "\u00a0") == TEXT.replace("\n", "")
    assert seen.tags["del"] == 3 + 1  # and one in the legend
    assert seen.all_of("title").count("share-lines: share line") == 2


def test_every_switch_has_a_name_and_every_link_a_goal() -> None:
    seen = Seen(trace_html([EXAMPLE, EXAMPLE]))
    ids = seen.all_of("id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in seen.all_of("href")} <= set(ids)
    inputs = [value for tag, name, value in seen.attributes if tag == "input" and name == "id"]
    assert set(inputs) == set(seen.all_of("for"))
    assert {"raw", "marked", "clean"} <= set(inputs)


def test_the_policy_lets_nothing_in_but_the_page_s_own_style_sheet() -> None:
    html = trace_html([EXAMPLE])
    style = re.search(r"<style>(.*?)</style>", html, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in html
    assert "<script" not in html
    assert not re.search(r"https?://|@import|url\(", html)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    low, high = sorted((luminance(one), luminance(two)))
    return (high + 0.05) / (low + 0.05)


def tinted(ink: str, paper: str, share: float = 0.07) -> str:
    mixed = (round(share * int(ink[i : i + 2], 16) + (1 - share) * int(paper[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def test_every_ink_is_readable_on_its_tint_in_light_and_dark() -> None:
    css = (ROOT / "newsclean/writers/trace.css").read_text()
    assert "var(--ink) 7%" in css
    light, dark = re.findall(r"--paper: (#\w{6})", css)
    quiet_light, quiet_dark = re.findall(r"--quiet: (#\w{6})", css)
    text_light, text_dark = re.findall(r"--text: (#\w{6})", css)
    for ink in palette.INKS:
        assert contrast(ink.light, tinted(ink.light, light)) >= 4.5, ink
        assert contrast(ink.dark, tinted(ink.dark, dark)) >= 4.5, ink
    assert min(contrast(quiet_light, light), contrast(quiet_dark, dark)) >= 4.5
    assert min(contrast(text_light, light), contrast(text_dark, dark)) >= 7


SIGHT = {  # Machado, Oliveira and Fernandes 2009, table 1, severity 1
    "all colours": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
}


def lab(colour: str, sight: tuple[tuple[float, ...], ...]) -> tuple[float, float, float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    seen = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in sight]
    white = ((0.4339, 0.3762, 0.1899), (0.2126, 0.7152, 0.0722), (0.0177, 0.1095, 0.8728))
    x, y, z = (sum(a * b for a, b in zip(row, seen, strict=True)) for row in white)
    fx, fy, fz = (part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116 for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("sight", SIGHT)
def test_the_inks_are_apart_for_all_eyes(sight: str) -> None:
    for field in ("light", "dark"):
        seen = {ink: lab(getattr(ink, field), SIGHT[sight]) for ink in palette.INKS}
        for one, two in combinations(palette.INKS, 2):
            rare = {one, two} & {palette.INDIGO, palette.OLIVE}
            assert math.dist(seen[one], seen[two]) >= (7 if rare else 12), (field, one, two)


def test_filters_of_a_page_that_are_unknown_here_get_colours_of_their_own() -> None:
    inks = palette.inks(["b-filter", "a-filter", "strip-boilerplate"])
    assert inks["a-filter"] != inks["b-filter"]
    assert palette.inks(["strip-boilerplate"])["strip-boilerplate"] == inks["strip-boilerplate"]


def test_a_filter_of_our_own_has_one_ink_on_every_page() -> None:
    inks = palette.inks(FILTERS)
    assert {name: palette.inks([name])[name] for name in FILTERS} == inks


def newsclean(*args: str, cwd: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    argv = [sys.executable, "-m", "newsclean", *args]
    path = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    return subprocess.run(argv, cwd=cwd, input=stdin, capture_output=True, text=True, env=path, check=False)


def test_38_trace_shows_every_removed_span_of_the_seed_once(tmp_path: Path) -> None:
    for seed in sorted((ROOT / "seeds").glob("*.txt")):
        source = seed.read_text()
        done = newsclean("trace", str(seed), cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        newsclean("clean", "--removed", "removed.jsonl", "-o", "clean.jsonl", str(seed), cwd=tmp_path)
        removed = [json.loads(line) for line in (tmp_path / "removed.jsonl").read_text().splitlines()]
        assert removed
        shown = re.findall(r"\[-(.*?)-\]", done.stdout)
        wanted = [
            visible(part, every=True)
            for entry in removed
            for part in (entry["text"].split("\n") if entry["text"].strip() else [entry["text"]])
            if part
        ]
        assert Counter(shown[:-1]) == Counter(wanted)  # the last one is the legend's
        kept = re.sub(r"\[-|-\]|\{\+.*?\+\}|⟦|⟧", "", "".join(re.findall(r"│ (.*)", done.stdout)))
        assert re.sub(r"\W", "", kept) == re.sub(r"\W", "", visible(source, every=True))


def test_38_html_opens_in_a_browser_without_network_or_complaint(tmp_path: Path) -> None:
    browser = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if browser is None:
        pytest.skip("no browser is installed")
    evil = "<img src=http://evil.example/a.png><script src=//evil.example/b.js></script><link rel=stylesheet href="
    (tmp_path / "page.txt").write_text(f"{TEXT}{evil}http://evil.example/c.css>\n")
    done = newsclean("trace", "page.txt", "-f", "repair-characters", "--html", "page.html", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"]
    quiet = ["--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND"]
    logs = [f"--user-data-dir={tmp_path}/profile", f"--log-net-log={tmp_path}/net.json", "--enable-logging=stderr"]
    argv = [browser, *flags, *quiet, *logs, "--dump-dom", (tmp_path / "page.html").as_uri()]
    opened = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=True)
    assert "CONSOLE" not in opened.stderr
    assert "<del " in opened.stdout
    assert "evil.example" in opened.stdout
    assert "evil.example" not in (tmp_path / "net.json").read_text()


def test_records_of_jsonl_are_chosen_by_id_or_line(tmp_path: Path) -> None:
    rows = [{"id": f"doc-{n}", "text": f"Story {n} is told here.\nIt has two lines.\n"} for n in (1, 2)]
    (tmp_path / "dump.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    every = newsclean("trace", "-f", "normalize-paragraphs", "dump.jsonl", cwd=tmp_path).stdout
    by_id = newsclean("trace", "-f", "normalize-paragraphs", "dump.jsonl", "--id", "doc-2", cwd=tmp_path).stdout
    by_line = newsclean("trace", "-f", "normalize-paragraphs", "dump.jsonl", "--line", "2", cwd=tmp_path).stdout
    assert "Story 1" in every
    assert "Story 2" in every
    assert by_id == by_line
    assert "Story 1" not in by_id
    assert "Story 2" in by_id
    missing = newsclean("trace", "dump.jsonl", "--id", "doc-3", cwd=tmp_path)
    assert missing.returncode == 2
    assert "Did you mean 'doc-" in missing.stderr


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (["nowhere.txt"], 3, "nowhere.txt"),
        (["page.txt", "--html", "page.txt"], 2, "both input and output"),
        (["page.txt", "--only", "strip-boilerplat"], 2, "Did you mean 'strip-boilerplate'?"),
        (["page.txt", "--html", "missing/page.html"], 4, "missing/page.html"),
        (["bad.txt"], 3, "byte 0xe9 at offset 3"),
    ],
    ids=["no such page", "html over the page", "misspelt filter", "no such folder", "bad bytes"],
)
def test_what_cannot_be_done_is_said(args: list[str], code: int, said: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT)
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9\n")
    done = newsclean("trace", *args, cwd=tmp_path)
    assert (done.returncode, "Traceback" in done.stderr) == (code, False)
    assert said in done.stderr
    assert (tmp_path / "page.txt").read_text() == TEXT


def test_a_record_that_came_in_with_odd_fields_is_shown_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(TEXT)
    made = json.loads(newsclean("clean", "-f", "normalize-paragraphs", "page.txt", cwd=tmp_path).stdout)
    made |= {"captions": ["a string", {"text": None}, 7], "byline": [1], "notes": [2], "agency": [None]}
    (tmp_path / "in.jsonl").write_text(json.dumps(made))
    done = newsclean("trace", "-f", "normalize-paragraphs", "--html", "-", "in.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "a string" in done.stdout


def test_lines_of_jsonl_are_counted_through_a_file_that_is_read_in_blocks(tmp_path: Path) -> None:
    rows = [{"id": n, "text": f"{n} " + "x" * 1000} for n in range(1, 1202)]
    (tmp_path / "dump.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows) + "no json\n")
    done = newsclean("trace", "-f", "normalize-paragraphs", "--line", "1200", "dump.jsonl", cwd=tmp_path)
    assert done.stdout.startswith("1200: ")
    assert "dump.jsonl:1202: error" in done.stderr


def test_standard_input_is_a_page_too(tmp_path: Path) -> None:
    done = newsclean("trace", "-f", "normalize-paragraphs", "--stdin-name", "mail.txt", cwd=tmp_path, stdin=TEXT)
    assert done.stdout.startswith("mail.txt: 1 article")
    done = newsclean("trace", "-f", "normalize-paragraphs", "--html", "-", cwd=tmp_path, stdin=TEXT)
    assert done.stdout.startswith("<!doctype")
