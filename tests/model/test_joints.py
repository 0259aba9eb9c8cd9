"""The network that finds where blocks met: what it sees of a text, that it bears any, that training is repeatable."""

from __future__ import annotations

from pathlib import Path
from random import Random

import numpy as np
import pytest

from newsclean.joints import finding, network, training
from newsclean.joints.pieces import CAPITALS, CASELESS, FIGURES, MIXED, SMALL, TITLE, look, phrase_hashes, runs
from newsclean.joints.signs import SIGNS, signs
from newsclean.model.tables import characters

TABLE = characters()


def cut(text: str) -> list[str]:
    pieces = look(text, TABLE)
    return [text[start:end] for start, end in zip(pieces.starts, pieces.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The mill opens.", ["The", "mill", "opens."]),
        ("NewsSport", ["News", "Sport"]),
        ("BBCNews", ["BBC", "News"]),
        ("today.The", ["today.", "The"]),
        ("said.”The", ["said.", "”", "The"]),
        ("Share12By", ["Share", "12", "By"]),
        ("a\n\n b", ["a", "b"]),
        ("た。新", ["た。", "新"]),
        ("e-mail U.S.", ["e-mail", "U.", "S."]),
        ("🙂🙂 x", ["🙂🙂", "x"]),
        (" ", []),
    ],
    ids=repr,
)
def test_a_text_is_cut_where_blocks_may_have_met(text: str, wanted: list[str]) -> None:
    assert cut(text) == wanted


def test_pieces_know_how_they_are_written_and_what_stands_before_them() -> None:
    pieces = look("Home news\n24 iPhone新聞", TABLE)
    assert pieces.case.tolist() == [TITLE, SMALL, FIGURES, SMALL, TITLE, CASELESS]
    assert pieces.fed.tolist() == [True, False, True, False, False, False]
    assert pieces.spaced.tolist() == [False, True, False, True, False, False]
    assert look("e-Mail BBC BBC-news", TABLE).case.tolist() == [MIXED, CAPITALS, MIXED]


def test_phrases_are_found_whatever_their_case() -> None:
    known = phrase_hashes(["read more", "share"], 3, TABLE)
    pieces = look("Please READ MORE here", TABLE)
    assert np.isin(runs(pieces.whole, 2), known[2]).tolist() == [False, True, False]
    assert not np.isin(pieces.whole, known[1]).any()


TRICKY = (
    "", "\n", "a", " ", "a b", "\ud800", "a\udfff b", "\x00\x00", "…", "\u200b", "中文", "ไทย ภาษา", "x" * 9000, ". " * 900,
    "\U0001f600" * 300,
)  # fmt: skip


@pytest.mark.parametrize("text", TRICKY, ids=range(len(TRICKY)))
def test_any_text_has_joints_inside_it(text: str) -> None:
    joints = finding.find_joints(text, -100)
    assert (joints.begins <= joints.ends).all()
    assert (joints.begins[1:] > joints.ends[:-1]).all()
    assert np.isfinite(joints.logits).all()
    assert all(0 < end < len(text) for end in joints.ends.tolist())
    assert not any(text[begin:end].strip(" \x00\u200b") for begin, end in zip(joints.begins, joints.ends, strict=True))


def test_a_long_text_is_looked_at_in_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Home News Sport The mill on the canal will become homes. Share Tweet " * 40
    whole = finding.find_joints(text, 0)
    monkeypatch.setattr(finding, "BLOCK", 900)
    parts = finding.find_joints(text, 0)
    assert len(set(parts.ends.tolist()) ^ set(whole.ends.tolist())) < whole.ends.size / 4
    assert all(text[end - 1] == " " and text[end] != " " for end in parts.ends.tolist())


PAGES = [
    "\n".join([
        "Home", "News", f"The mill number {n} opens", "By Ann Ode",
        f"The mill number {n} on the canal opens on Monday, the mayor said. It is old.", "Nobody knows why.", "Share",
        "Contact", "Privacy policy",
    ])
    for n in range(8)
]  # fmt: skip


def test_joined_pages_say_where_their_blocks_begin() -> None:
    for seed in range(30):
        text, begins = training.joined(PAGES[0], Random(seed))
        assert len(begins) == 8
        assert all(0 < begin < len(text) and not text[begin].isspace() for begin in begins)


def test_training_learns_and_is_repeatable(tmp_path: Path) -> None:
    losses: list[str] = []
    one = training.fit(PAGES, seed=3, epochs=12, progress=losses.append)
    two = training.fit(PAGES, seed=3, epochs=12)
    assert float(losses[-1].split()[-1]) < 0.9 * float(losses[0].split()[-1])
    finding.save(str(tmp_path / "one.npz"), one)
    finding.save(str(tmp_path / "two.npz"), two)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_slopes_are_those_of_the_loss() -> None:
    generator = np.random.default_rng(0)
    parameters = {name: values.astype(np.float64) for name, values in network.initial(generator).items()}
    inputs = generator.normal(0, 1, (9, network.INPUTS))

    def loss() -> float:
        return float(network.forward(inputs, parameters)[-1].sum())

    found, by_input = network.backward(network.forward(inputs, parameters), parameters, np.ones((9, 1)))
    for name in found:
        place = tuple(size // 2 for size in parameters[name].shape)
        before, step = loss(), 1e-4
        parameters[name][place] += step
        assert loss() - before == pytest.approx(step * float(found[name][place]), rel=2e-2, abs=1e-6), name
        parameters[name][place] -= step
    before = loss()
    inputs[4, 3] += 1e-4
    assert loss() - before == pytest.approx(1e-4 * float(by_input[4, 3]), rel=2e-2, abs=1e-6)


def test_signs_are_numbers_of_each_piece() -> None:
    found = signs(look("Home News The mill opens. Read more", TABLE), TABLE)
    assert found.shape == (7, SIGNS)
    assert found.dtype == np.float32
    assert np.isfinite(found).all()
