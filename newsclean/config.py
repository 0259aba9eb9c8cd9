"""Settings, and where each came from: flag > environment > configuration file > default.

One file is read: the nearest of ``.newsclean.toml``, ``newsclean.toml`` and ``pyproject.toml`` with a table
``[tool.newsclean]``, from the working directory upward. It holds names and values; it can import nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from newsclean.errors import UsageError
from newsclean.registry import SWITCH, did_you_mean

FILES = (".newsclean.toml", "newsclean.toml", "pyproject.toml")


class Setting(NamedTuple):
    """A setting that flag, environment (``NEWSCLEAN_`` and its name) and file may give."""

    kind: str
    default: Any
    summary: str
    choices: tuple[str, ...] = ()
    environment: bool = True


SETTINGS: dict[str, Setting] = {
    "pipeline": Setting("pipeline", "news", "a preset, a TOML file, or a list of filters"),
    "set": Setting("table", {}, "parameters of filters: 'FILTER.KEY' = value", environment=False),
    "from": Setting("word", "auto", "format of the input", ("auto", "text", "jsonl")),
    "encoding": Setting("text", "utf-8", "encoding of the input, or auto"),
    "decode-errors": Setting("word", "strict", "what to do with bad bytes", ("strict", "replace")),
    "weights": Setting("text", "", "weights of the line model, from 'newsclean train'"),
    "include": Setting("list", (), "globs of the files that directories are searched for", environment=False),
    "exclude": Setting("list", (), "globs of the files that are left out", environment=False),
    "max-document": Setting("size", 256 << 20, "largest document that is read, in bytes; K, M, G"),
    "to": Setting("word", "jsonl", "format of the output", ("jsonl", "text")),
    "keep-going": Setting("switch", False, "keep the good records when some inputs fail"),
    "jobs": Setting("count", 1, "processes; 0 is one for every usable processor"),
    "color": Setting("word", "auto", "when to colour", ("auto", "always", "never")),
    "log-format": Setting("word", "text", "form of the messages", ("text", "json", "github")),
    "progress": Setting("switch", True, "show a progress bar on terminals"),
}
"""All settings, by name."""


class Value(NamedTuple):
    """A value and where it came from: ``flag``, ``environment NAME``, the file's name, or ``default``."""

    value: Any
    origin: str


@dataclass(frozen=True)
class Settings:
    """Every setting of one run, with all the layers that were looked at, the strongest first."""

    layers: Mapping[str, list[Value]]
    path: str | None = None

    def __getitem__(self, name: str) -> Any:
        """Return the value that holds."""
        return self.layers[name][0].value

    def origin(self, name: str) -> str:
        """Return where the value that holds came from."""
        return self.layers[name][0].origin


def settings(flags: Mapping[str, Any], *, path: str | None = None, ignore: bool = False, start: str = ".") -> Settings:
    """Return all settings; ``flags`` that are None were not given.

    ``path`` is the file to read instead of the one found upward of ``start``; ``ignore`` reads none. Raises
    :class:`UsageError` for a file or a variable that makes no sense.
    """
    environment = _environment()
    path = None if ignore else path or find(start)
    table = read(path) if path else {}
    layers: dict[str, list[Value]] = {}
    for name, setting in SETTINGS.items():
        found = layers.setdefault(name, [])
        if flags.get(name) not in (None, ()):
            found.append(Value(flags[name], "flag"))
        if name in environment:
            found.append(Value(environment[name], f"environment {variable(name)}"))
        if name in table:
            found.append(Value(table[name], str(path)))
        found.append(Value(setting.default, "default"))
    return Settings(layers, path)


def find(start: str = ".") -> str | None:
    """Return the path of the nearest configuration file from ``start`` upward, or None."""
    folder = os.path.abspath(start)
    shown = "" if start == "." else start
    while True:
        for name in FILES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name != "pyproject.toml" or _speaks_of_us(path)):
                return os.path.join(shown, name) if folder == os.path.abspath(start) else path
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent


def read(path: str) -> dict[str, Any]:
    """Return the checked settings of one file; raise :class:`UsageError` with the file's name and the line."""
    table = load_toml(path)
    where = ""
    if "tool" in table or os.path.basename(path) == "pyproject.toml":
        tool = table.get("tool", {})
        table = tool.get("newsclean", {}) if isinstance(tool, dict) else {}
        where = "[tool.newsclean] "
    if not isinstance(table, dict):
        raise UsageError("[tool.newsclean] is no table", place=path, code="bad-config")
    return {key: _checked(key, value, path, where) for key, value in table.items()}


def load_toml(path: str) -> dict[str, Any]:
    """Return the table in a TOML file; raise :class:`UsageError` if it cannot be read."""
    import tomllib

    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise UsageError(f"cannot be read: {error.strerror}", place=path, code="bad-config") from None
    except RecursionError:
        raise UsageError("not valid TOML: nested too deep", place=path, code="bad-config") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        at = re.search(r"at line (\d+), column (\d+)", str(error))
        line = f":{at[1]}" if at else ""
        raise UsageError(f"not valid TOML: {error}", place=path + line, code="bad-config") from None


def parse(name: str, text: str) -> Any:
    """Return the value of setting ``name`` that ``text`` stands for; raise :class:`ValueError`."""
    setting = SETTINGS[name]
    if setting.choices and text not in setting.choices:
        raise ValueError(f"one of {', '.join(setting.choices)}{did_you_mean(text, setting.choices)}")
    if setting.kind == "count":
        if not text.isdecimal():
            raise ValueError("a whole number, 0 or more")
        return int(text)
    if setting.kind == "size":
        return size(text)
    if setting.kind == "switch":
        if text.lower() not in SWITCH:
            raise ValueError("true or false")
        return SWITCH[text.lower()]
    return text


def size(text: str) -> int:
    """Return the bytes that ``64K``, ``10M`` or ``1G`` stand for; raise :class:`ValueError`."""
    match = re.fullmatch(r"(\d+)([KMG]?)(?:i?B)?", text.strip(), re.IGNORECASE | re.ASCII)
    if not match:
        raise ValueError("a number of bytes such as 500000, 64K, 10M or 1G")
    return int(match[1]) << {"": 0, "K": 10, "M": 20, "G": 30}[match[2].upper()]


def _speaks_of_us(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            return b"newsclean" in file.read(1 << 20)
    except OSError:
        return False


def variable(name: str) -> str:
    """Return the environment variable of a setting."""
    return "NEWSCLEAN_" + name.upper().replace("-", "_")


def _environment() -> dict[str, Any]:
    found = {}
    for name, setting in SETTINGS.items():
        text = os.environ.get(variable(name), "") if setting.environment else ""
        if text:
            try:
                found[name] = parse(name, text)
            except ValueError as error:
                raise UsageError(f"{variable(name)} takes {error}, not {text!r}", code="bad-environment") from None
    return found


def _checked(key: str, value: Any, path: str, where: str) -> Any:
    setting = SETTINGS.get(key)
    if setting is None:
        raise UsageError(f"{where}has no key '{key}'.{did_you_mean(key, SETTINGS)}", place=path, code="bad-config")
    kind = setting.kind
    if kind == "table" and isinstance(value, dict):
        return flat(value)
    if kind == "list" and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if kind == "pipeline" and isinstance(value, str | list):
        return value
    if kind in ("count", "size") and isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        return value
    if kind == "switch" and isinstance(value, bool):
        return value
    wanted = {"table": "a table", "list": "a list of strings", "pipeline": "a name or a list", "switch": "a boolean"}
    if kind in ("word", "text", "size") and isinstance(value, str):
        try:
            return parse(key, value)
        except ValueError as error:
            wanted[kind] = str(error)
    what = wanted.get(kind, "a whole number" if kind in ("count", "size") else "a string")
    raise UsageError(f"{where}{key} takes {what}, not {value!r}", place=path, code="bad-config")


def flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return ``{"filter.key": value}`` also for a table of tables."""
    found: dict[str, Any] = {}
    for key, value in table.items():
        found |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key: value}
    return found
