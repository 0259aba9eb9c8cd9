"""``newsclean completion``: scripts that complete commands, options and what stands inside ``-f``.

A script is a table and a little logic. The table is made here, from the commands and filters as they are installed;
the logic is a file for each shell in ``newsclean/cli/shells/``. No key press has to wait for Python.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import NamedTuple

import click

from newsclean.catalogue import TROUBLES
from newsclean.cli import COMMANDS, lessons
from newsclean.cli.app import Command
from newsclean.cli.console import emit
from newsclean.cli.topics import TOPICS
from newsclean.config import SETTINGS
from newsclean.filters import PRESET_SUMMARIES, PRESETS
from newsclean.record import FIELDS
from newsclean.registry import Option, names, spec

SHELLS = ("bash", "zsh", "fish", "powershell")

KINDS = {
    "FILE": "files",
    "FILE|-": "files",
    "DIR": "folders",
    "NAME|auto": "encodings",
    "SIZE": "none",
    "GLOB": "files",
    "ID": "none",
    "N": "none",
}
"""What the words of a metavar stand for; others are the choices themselves, as in ``text|jsonl``."""

OWN = {
    "--pipeline": "presets-or-files",
    "--filter": "spec",
    "--set": "set",
    "--skip": "filters",
    "--until": "filters",
    "--only": "filters",
    "--stdin-name": "none",
}
"""Options whose metavar says too little."""

ARGUMENTS = {
    "filter": "filters",
    "filters": "none",
    "presets": "none",
    "explain": "names",
    "config": "settings",
    "completion": "shells",
    "help": "topics",
}
"""What a command takes besides options; files if it is not here."""

ENCODINGS = ("auto", "utf-8", "utf-16-le", "cp1250", "cp1251", "cp1252", "latin-1", "gb18030", "shift_jis", "euc_kr")


class Word(NamedTuple):
    """A candidate and what it means."""

    word: str
    meaning: str = ""


def table() -> dict[str, list[Word]]:
    """Return all candidates, by what is asked for.

    ``options COMMAND``, ``arguments COMMAND`` and ``takes OPTION`` (the name of another row, or ``files``, ``folders``,
    ``spec``, ``set``), ``keys FILTER``, ``values FILTER KEY``, and rows with names of their own.
    """
    rows = dict(_commands())
    rows["commands"] = [Word(name, entry.summary) for name, entry in COMMANDS.items()]
    rows["filters"] = [Word(name, spec(name).summary) for name in names()]
    rows["presets"] = [Word(name, PRESET_SUMMARIES.get(name, "")) for name in PRESETS]
    rows["settings"] = [Word(name, setting.summary) for name, setting in SETTINGS.items()]
    rows["shells"] = [Word(shell) for shell in SHELLS]
    rows["encodings"] = [Word(name) for name in ENCODINGS]
    rows["topics"] = [
        *(Word(name, topic.summary) for name, topic in TOPICS.items()),
        Word("man", "all of it as a manual page"),
        *rows["commands"],
    ]
    rows["names"] = [
        *rows["filters"],
        *rows["presets"],
        *(Word(name, meaning) for name, meaning in FIELDS.items()),
        *(Word(code, trouble.what) for code, trouble in TROUBLES.items()),
    ]
    for name in names():
        options = spec(name).options
        rows[f"keys {name}"] = [Word(f"{key}=", option.help) for key, option in options.items()]
        rows[f"options filter {name}"] = [Word(f"--{key}", option.help) for key, option in options.items()]
        for key, option in options.items():
            rows[f"values {name} {key}"] = [Word(value) for value in _values(option)]
    return {row: words for row, words in rows.items() if words}


def script(shell: str) -> str:
    """Return the completion script of ``shell``."""
    rows = table()
    logic = files("newsclean.cli").joinpath("shells", f"completion.{shell}").read_text("utf-8")
    write = {"bash": _bash, "zsh": _zsh, "fish": _fish, "powershell": _powershell}[shell]
    return logic.replace("#ROWS#\n", write(rows))


@click.command(
    cls=Command,
    epilog="  source <(newsclean completion bash)                     in ~/.bashrc\n"
    '  newsclean completion zsh > "${fpath[1]}/_newsclean"\n'
    "  newsclean completion fish > ~/.config/fish/completions/newsclean.fish\n",
)
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> int:
    """Print the completion script of a shell; 'newsclean help completion' says where to put it."""
    emit(script(shell))
    return 0


def _commands() -> Iterator[tuple[str, list[Word]]]:
    """Yield the rows on commands and on what options take; one option takes the same wherever it stands."""
    for name, command in lessons.commands().items():
        found = lessons.parameters(command)
        yield f"options {name}", [Word(_longest(option), option.help or "") for option in found]
        yield f"arguments {name}", [Word(ARGUMENTS.get(name, "files"))]
        for option in found:
            if option.is_flag or option.count:
                continue
            kind, choices = _taken(option)
            if choices:
                yield kind, [Word(choice) for choice in choices]
            for each in option.opts:
                yield f"takes {each}", [Word(kind)]


def _taken(option: click.Option) -> tuple[str, list[str]]:
    """Return the row of what an option takes, and what is in it if it is the option's own."""
    longest = _longest(option)
    choices = list(option.type.choices) if isinstance(option.type, click.Choice) else []
    metavar = option.metavar or ""
    if not choices and longest not in OWN and metavar not in KINDS and "|" in metavar:
        choices = metavar.split("|")
    if choices:
        return f"values {longest}", [str(choice) for choice in choices]
    return OWN.get(longest) or KINDS.get(metavar, "none"), []


def _longest(option: click.Option) -> str:
    return max(option.opts, key=len)


def _values(option: Option) -> tuple[str, ...]:
    if option.type is bool:
        return ("true", "false")
    return option.choices or ((lessons.word(option.default),) if option.default != "" else ())


def _quoted(text: str) -> str:
    """Return ``text`` in single quotes that sh, zsh and fish read alike; meanings are free of what divides them."""
    safe = " ".join(text.replace("\\", "/").replace("'", "’").split())
    return f"'{safe}'"


def _bash(rows: dict[str, list[Word]]) -> str:
    lists = {row: " ".join(word.word for word in words) for row, words in rows.items()}
    return "".join(f"    {_quoted(row)}) REPLY={_quoted(words)} ;;\n" for row, words in lists.items())


def _zsh(rows: dict[str, list[Word]]) -> str:
    def pair(word: Word) -> str:
        return _quoted(word.word.replace(":", r"\:") + (f":{word.meaning}" if word.meaning else ""))

    return "".join(f"    {_quoted(row)}) reply=({' '.join(map(pair, words))}) ;;\n" for row, words in rows.items())


def _fish(rows: dict[str, list[Word]]) -> str:
    lines = []
    for row, words in rows.items():
        pairs = " ".join(f"{_quoted(word.word)} {_quoted(word.meaning)}" for word in words)
        lines.append(f"        case {_quoted(row)}\n            printf '%s\\t%s\\n' {pairs}\n")
    return "".join(lines)


def _powershell(rows: dict[str, list[Word]]) -> str:
    lists = {row: ", ".join(_quoted(word.word) for word in words) for row, words in rows.items()}
    return "".join(f"    {_quoted(row)} = @({words})\n" for row, words in lists.items())
