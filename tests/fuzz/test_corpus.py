"""Every case that fuzzing began with or found keeps its promise."""

from __future__ import annotations

from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.fuzz.targets import TARGETS

CASES = sorted(path for path in Path(__file__).with_name("corpus").glob("*/*") if path.is_file())

OPEN: dict[str, str] = {}
"""Cases that break a promise still, and how."""


def _parameter(case: Path) -> ParameterSet:
    name = f"{case.parent.name}/{case.name}"
    return pytest.param(case, id=name[:40], marks=[pytest.mark.xfail(reason=OPEN[name])] if name in OPEN else [])


@pytest.mark.parametrize("case", [_parameter(case) for case in CASES])
def test_a_case_of_the_fuzzer_keeps_its_promise(case: Path) -> None:
    TARGETS[case.parent.name](case.read_bytes())


def test_every_target_has_a_case() -> None:
    assert {case.parent.name for case in CASES} == set(TARGETS)
