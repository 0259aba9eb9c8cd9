"""The model of lines: what it sees, that it bears any text, that training is repeatable, and its reasons."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from newsclean import reading as columns
from newsclean.model import HEADS, archive, features, network, read_lines, reasons, training, weights
from newsclean.model.examples import make_examples
from newsclean.model.labels import label
from newsclean.model.reading import BLOCK_LINES, LEVELS, Reading

LOOKUP = features.make_lookup()

PROSE = (
    "The council decided on Tuesday that the old bridge, closed since the spring flood, will be rebuilt in stone. "
    "Work is to begin before the winter, said the mayor."
)
PAGE = "\n".join(
    ["* Home", "* News", "* Sport", "Subscribe to our newsletter", "", "Old bridge to be rebuilt", "By Ann Smith", ""]
    + [line for i in range(6) for line in (PROSE.replace("bridge", f"bridge {i}"), "")]
    + ["Share", "Tweet", "Related stories", "* Ten recipes for autumn", "© 2024 All rights reserved"]
)


def feature(page: features.Page, name: str) -> list[float]:
    """The values of one feature, a value a row."""
    return [float(value) for value in page.lines[:, features.NAMES.index(name)]]


TRICKY = (
    "", "\n", "\n\n\n", " \t\u00a0\n", "a", "a\n", "\na", "\r\n\r\n", "\x00", "\x00\n\x00a", "\ud800",
    "a\udfff\ud83d b\n", "...", "-\n-\n-", "[", "](", "[a](", "[a](b\nc)", "[a](b) [c](d)", "://", "www.", "http://",
    "x" * 5000, "\u0301\u200d", "中文\n한국어 テスト。", "ไทยภาษา", "\U0001f600" * 3000, "İIıi", "١٢٣ ٤٥٦",
    "\u2028\u0085", "*\n" * 9000, "a\n\n" * 9000,
)  # fmt: skip


@pytest.mark.parametrize("text", TRICKY, ids=range(len(TRICKY)))
def test_any_text_is_read_line_by_line(text: str) -> None:
    reading = read_lines(text)
    assert reading.scores.shape == (len(text.split("\n")), len(HEADS))
    assert reading.scores.dtype == np.float32
    assert np.isfinite(reading.scores).all()
    assert ((reading.scores >= 0) & (reading.scores <= 1)).all()
    for level in LEVELS:
        assert reading.decide(level).shape == (len(text.split("\n")),)
    reading.reason(0)


def test_blank_lines_have_no_score_and_are_not_body() -> None:
    reading = read_lines(PAGE)
    for i, line in enumerate(PAGE.split("\n")):
        if not line.strip():
            assert not reading.scores[i].any()
            assert not reading.keep[i]
            assert reading.reason(i) == "blank line"


def test_prose_is_body_and_furniture_is_not() -> None:
    reading = read_lines(PAGE)
    for i, line in enumerate(PAGE.split("\n")):
        if len(line) > 100:
            assert reading.keep[i], reading.reason(i)
    for furniture in ("* Home", "Subscribe to our newsletter", "Tweet", "© 2024 All rights reserved"):
        i = PAGE.split("\n").index(furniture)
        assert not reading.keep[i], reading.reason(i)


def test_stricter_levels_keep_no_line_more() -> None:
    reading = read_lines(PAGE)
    safe, normal, aggressive = (reading.decide(level) for level in LEVELS)
    assert (safe >= normal).all()
    assert (normal >= aggressive).all()
    assert (normal == reading.keep).all()


def test_an_unknown_level_is_an_error_that_names_the_levels() -> None:
    with pytest.raises(ValueError, match="safe, normal, aggressive"):
        read_lines("a").decide("bold")


def test_the_result_cannot_be_changed() -> None:
    reading = read_lines(PAGE)
    with pytest.raises(ValueError, match="read-only"):
        reading.scores[0, 0] = 1
    with pytest.raises(ValueError, match="read-only"):
        reading.keep[0] = True


def test_a_reason_gives_the_score_and_the_signals() -> None:
    reading = read_lines(PAGE)
    i = PAGE.split("\n").index("© 2024 All rights reserved")
    reason = reading.reason(i)
    assert reason.startswith("0 % body: ")
    assert "begins with rights marks" in reason
    assert reason.count("the lines ") == 1, "what stands around is one signal of three, however much it weighs"
    with pytest.raises(IndexError):
        reading.reason(len(PAGE.split("\n")))


def test_reasons_are_the_same_before_and_after_somebody_has_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = range(len(PAGE.split("\n")))
    monkeypatch.setattr(Reading, "asked", False)
    fresh = read_lines(PAGE)
    before = [fresh.reason(line) for line in lines]
    assert Reading.asked
    again = read_lines(PAGE)
    assert [again.reason(line) for line in reversed(lines)][::-1] == before
    assert (again.scores == fresh.scores).all()
    assert len(set(before)) > 5


SOME_TEXTS = (
    PAGE,
    "\n".join(f"   {line}  " for line in PAGE.split("\n")),
    "  * Home\n\u200b \u200b\n\u200b  indented behind what cannot be seen\n\u2028\n\tMore of it, see www.a.b\n中文，中文。\n "
    * 9,
    "[menu\nsee ](a)\nHome\n" * 3,
    "word " * 2000 + "\nHome\n\nA line, and its end.",
    *TRICKY[:-2],
)


@pytest.mark.parametrize("spaced", [False, True], ids=["as they stand", "without white space, a blank line between"])
@pytest.mark.parametrize("text", SOME_TEXTS, ids=range(len(SOME_TEXTS)))
def test_some_lines_of_a_page_read_as_if_they_were_all_of_one(text: str, *, spaced: bool) -> None:
    lines = text.split("\n")
    was = [number for number in range(len(lines)) if number % 4 != 1]
    part = [lines[number] for number in was]
    if spaced:
        was = [number for number in was for _ in range(2)]
        part = [words for line in part for words in (line.strip(), "")]
    reading, expected = read_lines(text).part(part, was), read_lines("\n".join(part))
    assert (reading.scores == expected.scores).all()
    assert (reading.keep == expected.keep).all()
    assert [reading.reason(i) for i in range(len(part))] == [expected.reason(i) for i in range(len(part))]


def test_lines_that_have_changed_since_are_looked_at_again() -> None:
    lines = PAGE.split("\n")
    changed = [line.upper() for line in lines]
    reading = read_lines(PAGE).part(changed, range(len(lines)))
    assert (reading.scores == read_lines("\n".join(changed)).scores).all()
    assert (reading.scores != read_lines(PAGE).scores).any()


def test_lines_of_the_caller_change_nothing() -> None:
    assert (read_lines(PAGE, PAGE.split("\n")).scores == read_lines(PAGE).scores).all()


def test_features_say_what_they_are_called() -> None:
    page = features.read("* Home\n\n  Read more:\nTHE END\n(He said so.)\nRead more:", LOOKUP)
    assert page.rows.tolist() == [0, 2, 3, 4, 5]
    assert feature(page, "begins with list marks") == [1, 0, 0, 0, 0]
    assert feature(page, "ends a sentence") == [0, 0, 0, 1, 0]
    assert feature(page, "all capitals")[2] == 1
    assert feature(page, "blank line before") == [0, 1, 0, 0, 0]
    assert feature(page, "stands again further down") == [0, 1, 0, 0, 0]
    assert feature(page, "stands again further up") == [0, 0, 0, 0, 1]
    assert feature(page, "related words")[1] > 0
    assert feature(page, "navigation words")[0] > 0


def test_sentence_ends_of_other_scripts_count() -> None:
    page = features.read("他说。\nउसने कहा।\nقال ذلك؟\nնա ասաց։", LOOKUP)
    assert feature(page, "ends a sentence") == [1, 1, 1, 1]


def test_text_in_links_counts_as_such() -> None:
    page = features.read("### [abc def](http://x.y)\nplain text", LOOKUP)
    assert feature(page, "share of links") == pytest.approx([0.7, 0])


def test_targets_of_links_are_not_read() -> None:
    page = features.read("[Read the story](https://example.com/a/very/long/address)\nRead the story", LOOKUP)
    assert feature(page, "links")[0] > 0
    assert feature(page, "words")[0] == feature(page, "words")[1]


def test_words_hash_alike_wherever_they_stand() -> None:
    page = features.read("alpha beta\nBETA", LOOKUP)
    first, second = page.words[page.bounds[0] : page.bounds[1]], page.words[page.bounds[1] :]
    assert first[2] == second[1]


def chosen(page: features.Page, row: int) -> list[int]:
    """What a row looks up in the table of word vectors: itself, then its words."""
    found: list[int] = page.words[page.bounds[row] : page.bounds[row + 1]].tolist()
    return found


def test_of_a_long_line_the_first_ten_words_and_the_last_three_are_looked_up() -> None:
    words = [f"word{letter}" for letter in "abcdefghijklmnopqrst"]
    lines = [" ".join(words), " ".join(words[:13]), " ".join(words[:10] + words[-3:]), words[0], "..."]
    page = features.read("\n".join(lines), LOOKUP)
    long, thirteen, cut, one, none = (chosen(page, row) for row in range(5))
    assert [len(row) for row in (long, thirteen, cut, one, none)] == page.sizes.tolist() == [14, 14, 14, 2, 1]
    assert long[1:] == cut[1:]
    assert long[0] != cut[0], "as a whole they differ"
    assert thirteen[1:11] == long[1:11]
    assert one[1] == long[1]


def test_a_line_is_read_alike_far_down_in_a_text() -> None:
    lines = ["ALPHA, beta 12 — café.", "\U0001f600 中文 x"]
    near, far = features.read("\n".join(lines), LOOKUP), features.read("\n".join(["y" * 997] * 9 + lines), LOOKUP)
    for row in range(2):
        assert chosen(near, row) == chosen(far, row + 9)
    shares = [number for number, name in enumerate(features.NAMES) if name.startswith(("share of", "begins", "ends"))]
    assert (near.columns[shares] == far.columns[shares][:, 9:]).all()


def test_a_long_text_is_read_in_blocks() -> None:
    text = (PAGE + "\n") * (2 * BLOCK_LINES // PAGE.count("\n"))
    reading = read_lines(text)
    assert reading.scores.shape[0] == text.count("\n") + 1
    assert len(np.unique(reading.scores[:, 0])) > 10
    assert reading.reason(text.count("\n") - 1).partition(" % body: ")[0].isdigit()


@pytest.mark.parametrize("unit", ["x", "x ", "\n", "a\n", "[a](", "www.", "中", "\ud800"])
def test_memory_grows_no_faster_than_the_text(unit: str) -> None:
    peaks = []
    for size in (1 << 18, 1 << 20):
        text = unit * (size // len(unit))
        tracemalloc.start()
        read_lines(text)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 5 * peaks[0] + (1 << 20)


def test_the_columns_of_a_reading_are_named_like_the_heads_of_the_model() -> None:
    assert [getattr(columns, head.upper()) for head in HEADS] == list(range(len(HEADS)))


def test_importing_the_package_does_not_load_numpy() -> None:
    code = "import sys, newsclean, newsclean.model; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def made_up(count: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    gold, raw = [], []
    for number in range(count):
        body = [PROSE.replace("bridge", f"bridge {number} {i}") for i in range(3 + number % 4)]
        title = f"Bridge number {number} opens"
        gold.append({"id": f"p{number}", "title": title, "text": "\n\n".join(body), "byline": "Ann Smith"})
        furniture = ["* Home", "* News", title, "By Ann Smith"]
        raw.append({"id": f"p{number}", "text": "\n".join([*furniture, *body, "Share this", "Contact us"])})
    return gold, raw


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_the_same_seed_gives_the_same_weights(tmp_path: Path) -> None:
    gold, raw = made_up(24)
    paths = write(tmp_path / "gold.jsonl", gold), [write(tmp_path / "raw.jsonl", raw)]
    said: list[str] = []
    training.train(*paths, tmp_path / "a.npz", seed=3, epochs=2, progress=said.append)
    training.train(*paths, tmp_path / "b.npz", seed=3, epochs=2)
    training.train(*paths, tmp_path / "c.npz", seed=4, epochs=2)
    assert len(said) == 2
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    assert (tmp_path / "a.npz").read_bytes() != (tmp_path / "c.npz").read_bytes()


def test_training_learns_and_its_file_reads_the_same() -> None:
    gold, raw = made_up(24)
    texts = {row["id"]: row["text"] for row in raw}
    made = training.fit(make_examples(gold, [texts]), seed=1, epochs=20)
    body = set(gold[0]["text"].split("\n\n"))
    scores = read_lines(raw[0]["text"], weights=made).scores[:, 0].tolist()
    judged = list(zip(raw[0]["text"].split("\n"), scores, strict=True))
    inside = [score for line, score in judged if line in body]
    outside = [score for line, score in judged if line not in body]
    assert min(inside) > max(outside)


def test_a_saved_file_gives_the_same_scores(tmp_path: Path) -> None:
    weights.save(tmp_path / "w.npz", weights.shipped())
    again = weights.load(tmp_path / "w.npz")
    assert (read_lines(PAGE, weights=again).scores == read_lines(PAGE).scores).all()
    assert os.path.getsize(weights.SHIPPED) < 1_500_000


@pytest.mark.parametrize("save", [np.savez, np.savez_compressed], ids=["stored", "deflated"])
def test_an_archive_is_read_as_numpy_reads_it(tmp_path: Path, save: Any) -> None:
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    given = {"rows": values, "columns": values.T, "one": values[0], "none": values[:0], "number": np.array(7, np.int32)}
    save(tmp_path / "a.npz", **given, small=np.array([1, -1], np.int8))
    found = archive.arrays((tmp_path / "a.npz").read_bytes())
    with np.load(tmp_path / "a.npz") as wanted:
        assert list(found) == list(wanted)
        for name in wanted:
            assert (found[name].dtype, found[name].shape) == (wanted[name].dtype, wanted[name].shape)
            assert found[name].strides == wanted[name].strides or not found[name].size
            assert (found[name] == wanted[name]).all()


@pytest.mark.parametrize("name", ["strings.npz", "cut.npz", "flipped.npz", "empty.npz"])
def test_a_damaged_archive_is_an_error_that_names_it(tmp_path: Path, name: str) -> None:
    good = Path(weights.SHIPPED).read_bytes()
    np.savez(tmp_path / "strings.npz", format=np.array(["a"]))
    (tmp_path / "cut.npz").write_bytes(good[: len(good) // 2] + good[-22:])
    (tmp_path / "flipped.npz").write_bytes(good[:1000] + bytes([good[1000] ^ 1]) + good[1001:])
    (tmp_path / "empty.npz").write_bytes(b"")
    with pytest.raises(ValueError, match=rf"{name}: not a weights file"):
        weights.load(tmp_path / name)


def test_weights_of_another_version_are_an_error(tmp_path: Path) -> None:
    np.savez(tmp_path / "w.npz", format=np.array([0, 1, 2, 3], np.int32))
    with pytest.raises(ValueError, match="weights of another version"):
        weights.load(tmp_path / "w.npz")


def test_a_file_of_something_else_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "w.npz").write_bytes(b"no weights")
    with pytest.raises(ValueError, match=r"w\.npz"):
        weights.load(tmp_path / "w.npz")
    with pytest.raises(OSError, match=r"none\.npz"):
        weights.load(tmp_path / "none.npz")


def broken(whole: bytes) -> dict[str, bytes]:
    middle = len(whole) // 2
    return {
        "empty": b"",
        "cut": whole[:middle],
        "overwritten": whole[:middle] + bytes(200) + whole[middle + 200 :],
        "without its end": whole[:-9],
    }


@pytest.mark.parametrize("damage", sorted(broken(b"")))
def test_a_damaged_file_is_an_error(tmp_path: Path, damage: str) -> None:
    (tmp_path / "w.npz").write_bytes(broken(Path(weights.SHIPPED).read_bytes())[damage])
    with pytest.raises(ValueError, match=r"w\.npz: not a weights file"):
        weights.load(tmp_path / "w.npz")


def test_a_file_of_other_arrays_is_an_error(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", values=np.arange(3))
    with pytest.raises(ValueError, match=r"other\.npz: not a weights file"):
        weights.load(tmp_path / "other.npz")
    np.savez(
        tmp_path / "bare.npz", format=np.array([weights.FORMAT, len(features.NAMES), features.BUCKETS, network.VECTOR])
    )
    with pytest.raises(ValueError, match=r"bare\.npz: not a weights file"):
        weights.load(tmp_path / "bare.npz")


def test_a_file_of_another_version_is_an_error(tmp_path: Path) -> None:
    np.savez(
        tmp_path / "w.npz", format=np.array([weights.FORMAT + 1, len(features.NAMES), features.BUCKETS, network.VECTOR])
    )
    with pytest.raises(ValueError, match="another version"):
        weights.load(tmp_path / "w.npz")


def test_an_array_in_any_order_is_read(tmp_path: Path) -> None:
    with np.load(weights.SHIPPED) as archive:
        stored = dict(archive)
    turned: dict[str, Any] = {name: np.asfortranarray(values) for name, values in stored.items()}
    np.savez(tmp_path / "w.npz", **turned)
    again, known = weights.load(tmp_path / "w.npz").parameters, weights.shipped().parameters
    assert all((again[name] == known[name]).all() for name in known)


def test_pages_that_do_not_belong_together_are_an_error() -> None:
    with pytest.raises(ValueError, match="nothing to learn"):
        training.fit(make_examples([{"id": "a", "text": ""}], [{"a": "x y z"}]), epochs=1)


def test_labels_follow_the_order_of_the_gold() -> None:
    lines = ["Share", "One two three four five", "Share", "six seven eight nine ten", "One two three four five"]
    labels = label(lines, {"text": "One two three four five\n\nShare\n\nsix seven eight nine ten"})
    assert labels.body == [0, 1, 1, 1, 0]


def test_heads_that_the_gold_does_not_tell_are_unknown() -> None:
    lines = ["A title of words", "By Ann Smith, March 3, 2024", "", PROSE]
    gold = {"text": PROSE, "title": "A Title of Words", "byline": ["Ann Smith"], "published": "2024-03-03"}
    known = label(lines, gold)
    assert known.heads[0][0] == 1
    assert known.heads[1][HEADS.index("byline") - 1] == 1
    assert known.heads[1][HEADS.index("date") - 1] == 1
    assert all(head[HEADS.index("caption") - 1] == -1 for head in known.heads)
    assert all(value == -1 for head in label(lines, {"text": PROSE}).heads for value in head)


def test_the_fast_way_gives_the_scores_of_the_one_that_is_trained() -> None:
    generator = np.random.default_rng(0)
    parameters = network.initial(generator)
    for name in ("mean", "page_mean", "open_bias", "middle_bias", "told_bias", "block3_bias"):
        parameters[name] = generator.standard_normal(parameters[name].shape).astype(np.float32)
    parameters["spread"] *= 2
    for text in ("a", "One\n\nTwo lines.", PAGE, PAGE + "中文\n[a](b)\n" + PAGE):
        page = features.read(text, LOOKUP)
        batch = network.batch([page], parameters)
        trained = network.forward(batch, parameters)[0][batch.real]
        fast = network.score(page, network.folded(parameters))
        assert fast.shape == (len(HEADS), page.rows.size)
        assert np.allclose(fast.T, trained, rtol=1e-3, atol=1e-4 * np.abs(trained).max())


def test_slopes_are_those_of_the_loss() -> None:
    """Backward against differences, in double precision; the context counts as given, so it is left out."""
    generator = np.random.default_rng(0)
    pages = [features.read(PAGE, LOOKUP), features.read("One line\nTwo, lines.", LOOKUP)]
    parameters = {name: values.astype(np.float64) for name, values in network.initial(generator).items()}
    parameters["middle_context"] *= 0
    batch = network.batch(pages, parameters)
    target = generator.standard_normal((batch.lines.shape[0], len(HEADS))) * batch.mask
    logits, trace = network.forward(batch, parameters)
    slopes = network.backward(batch, parameters, trace, (target, np.zeros(logits.shape[0])))
    for name in ("open", "open_words", "block0", "middle", "told", "block3", "last"):
        values, place = parameters[name], np.unravel_index(np.abs(slopes[name]).argmax(), parameters[name].shape)
        kept, step = values[place], 1e-4
        values[place] = kept + step
        up = (network.forward(batch, parameters)[0] * target).sum()
        values[place] = kept - step
        down = (network.forward(batch, parameters)[0] * target).sum()
        values[place] = kept
        assert slopes[name][place] == pytest.approx((up - down) / 2 / step, rel=0.02, abs=1e-3), name


def test_what_a_line_has_nothing_of_is_said_in_words_that_a_reader_would_use() -> None:
    names = dict(zip(features.NAMES, reasons._ABSENT, strict=True))
    assert names["indented as the prose is"] == "not indented as the prose is"
    assert names["ends with sentence ends"] == "does not end with sentence ends"
    assert names["share of links"] == "no links"
    assert names["no prose before"] == "prose before"
    assert not [
        absent for absent in names.values() if absent.startswith(("no no ", "no share of", "no ends", "no begins"))
    ]
