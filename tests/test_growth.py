"""What the tests of growth see, and what they let pass."""

from __future__ import annotations

import pytest

from tests.growth import STEP, check_growth


def test_a_cost_that_grows_with_the_size_passes() -> None:
    check_growth(lambda size: size / 1e5, 1_000, STEP * 1_000)


def test_a_cost_that_grows_with_the_square_fails() -> None:
    with pytest.raises(pytest.fail.Exception, match=r"a size of 1000 costs 0\.0100 s, and 16000 costs 2\.5600 s"):
        check_growth(lambda size: size * size / 1e8, 1_000, STEP * 1_000)


def test_a_square_that_shows_late_is_found() -> None:
    with pytest.raises(pytest.fail.Exception, match="a size of 16000 "):
        check_growth(lambda size: size * size / 1e12, 1_000, STEP * 16_000)


def test_noise_in_some_of_the_measurements_makes_nothing_fail() -> None:
    noise = iter([0, 9, 0, 9, 9, 0, 0] + [0] * 9)
    check_growth(lambda size: size / 1e5 + next(noise), 1_000, STEP * 1_000)
