"""Dependencies for Make, as gcc -MP writes them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable


def rules(targets: Iterable[str], prerequisites: Iterable[str]) -> bytes:
    """Return a rule for all targets, and an empty rule for each prerequisite.

    With the empty rules a prerequisite that was deleted means "rebuild" to Make, not "No rule to make target".
    """
    paths = list(dict.fromkeys(prerequisites))
    head = " ".join(_escaped(path, target=True) for path in targets)
    lines = [" \\\n  ".join([f"{head}:", *map(_escaped, paths)])]
    lines += [f"{_escaped(path, target=True)}:" for path in paths]
    return os.fsencode("\n".join(lines) + "\n")


def _escaped(path: str, *, target: bool = False) -> str:
    r"""Return a path as Make reads it; ``%`` means a pattern only in targets."""
    path = re.sub(r"(\\*)([ #:])", lambda match: match[1] * 2 + "\\" + match[2], path).replace("$", "$$")
    return path.replace("%", "\\%") if target else path
