"""Every example in the package's docstrings is run."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import newsclean
from newsclean import testing

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(newsclean.__path__, "newsclean.")
    if not module.name.endswith("__main__")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_say_the_truth(name: str) -> None:
    helpers = {"after": testing.after, "labels": testing.labels}
    failed, _ = doctest.testmod(import_module(name), extraglobs=helpers, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert not failed, f"python -m doctest shows {failed} failing examples of {name}"
