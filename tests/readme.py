"""README's parts that a machine writes, and those that it runs.

    python -m tests.readme       writes the tables anew, and the output of the console blocks

In a console block, a line that begins with ``$ `` is a command, and the lines below it are what it prints. ``…`` stands
for anything: on a line of its own for any lines, in a line for any words. The blocks run one after the other in one
folder with a copy of ``seeds/``; a block that calls jq is left out where there is no jq.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from newsclean.cli import COMMANDS
from newsclean.filters import FILTERS, PRESET_SUMMARIES, PRESETS
from newsclean.record import FIELDS
from newsclean.registry import spec

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
WIDTH = 120

TYPES = {
    "id": "string",
    "source": "string",
    "index": "int",
    "span": "[int, int]",
    "title": "string or null",
    "subtitle": "string or null",
    "byline": "[string]",
    "published": "string or null",
    "located": "string or null",
    "agency": "[string]",
    "captions": "[object]",
    "text": "string",
    "notes": "[string]",
    "language": "string or null",
    "quality": "object",
    "meta": "object",
}


class Turn(NamedTuple):
    """A command in a console block, what README says that it prints, and where that stands in README."""

    command: str
    output: str
    start: int
    end: int


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """Return a table in Markdown."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)


def tables() -> dict[str, str]:
    """Return every generated table by its name."""
    filters = []
    for name in FILTERS:
        told = spec(name)
        options = " ".join(f"`{option.name}={shown(option.default)}`" for option in told.options.values())
        filters.append((f"`{name}`", told.summary, options, told.scope))
    presets = [
        (f"`{name}`", PRESET_SUMMARIES[name], ", ".join(f"`{i if isinstance(i, str) else i[0]}`" for i in items))
        for name, items in PRESETS.items()
    ]
    return {
        "commands": table(
            ("command", "what it does"), [(f"`{name}`", entry.summary) for name, entry in COMMANDS.items()]
        ),
        "filters": table(("filter", "what it does", "options", "scope"), filters),
        "presets": table(("preset", "what it is"), [row[:2] for row in presets]),
        "record": table(("key", "type", "meaning"), [(f"`{key}`", TYPES[key], text) for key, text in FIELDS.items()]),
    }


def shown(default: object) -> str:
    """Return a default as it is typed on the command line."""
    return str(default).lower() if isinstance(default, bool) else str(default)


def with_tables(text: str) -> str:
    """Return README with every generated table as it should be."""
    for name, body in tables().items():
        pattern = rf"(<!-- table: {name} -->\n).*?(<!-- end -->)"
        places = list(re.finditer(pattern, text, re.DOTALL))
        if len(places) != 1:
            raise LookupError(f"README has {len(places)} places for the table {name!r}")
        text = text[: places[0].end(1)] + body + text[places[0].start(2) :]
    return text


def block(language: str, holding: str = "", text: str | None = None) -> str:
    """Return the one fenced block of a language that has ``holding`` in it."""
    text = README.read_text("utf-8") if text is None else text
    found = [b for b in re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE) if holding in b]
    if len(found) != 1:
        raise LookupError(f"README has {len(found)} {language} blocks with {holding!r}")
    return str(found[0])


def consoles(text: str) -> list[list[Turn]]:
    """Return the console blocks with their commands."""
    blocks = []
    for match in re.finditer(r"^```console\n(.*?)^```$", text, re.DOTALL | re.MULTILINE):
        turns: list[Turn] = []
        at = match.start(1)
        for line in match[1].splitlines(keepends=True):
            end = at + len(line)
            if line.startswith("$ "):
                turns.append(Turn(line[2:].rstrip("\n"), "", end, end))
            else:
                turns[-1] = turns[-1]._replace(output=turns[-1].output + line, end=end)
            at = end
        blocks.append(turns)
    return blocks


def same(told: str, printed: str) -> bool:
    """Tell whether ``printed`` is what README says, given that ``…`` stands for anything."""
    pattern = re.escape(told).replace("…\\\n", "\0").replace("…", "[^\n]*").replace("\0", "(?:.*\n)*")
    return re.fullmatch(pattern, printed) is not None


def surroundings(folder: Path) -> dict[str, str]:
    """Return the environment of the commands: this newsclean on the path, no settings of the user."""
    shelf = folder / ".bin"
    shelf.mkdir(exist_ok=True)
    shim = shelf / "newsclean"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m newsclean "$@"\n', "utf-8")
    shim.chmod(0o755)
    (shelf / "python3").unlink(missing_ok=True)
    (shelf / "python3").symlink_to(sys.executable)
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("NEWSCLEAN_", "PYTEST_", "GIT_"))}
    return clean | {
        "PATH": f"{shelf}{os.pathsep}{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HOME": str(folder),
        "COLUMNS": str(WIDTH),
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


def prepare(folder: Path) -> None:
    """Put into ``folder`` what README takes for granted."""
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    shutil.copyfile(ROOT / "tests/pages/full-dump/regional-daily-en/page.txt", folder / "page.txt")


def run(command: str, folder: Path, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a command of README in bash; what it says on standard error comes among its output, as on a terminal."""
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        cwd=folder,
        env=env,
        check=False,
    )


def runnable(turns: list[Turn]) -> bool:
    """Tell whether this machine has what a block calls."""
    return shutil.which("jq") is not None or not any("jq " in turn.command for turn in turns)


def main() -> int:
    """Write README anew; return the exit code."""
    text = with_tables(README.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        env = surroundings(folder)
        shift = 0
        for turns in consoles(text):
            for turn in turns if runnable(turns) else ():
                printed = run(turn.command, folder, env).stdout
                if not same(turn.output, printed):
                    text = text[: turn.start + shift] + printed + text[turn.end + shift :]
                    shift += len(printed) - len(turn.output)
    README.write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
