"""What ``newsclean explain`` says about each thing that has a name, made of what the program knows of itself."""

from __future__ import annotations

import ast
import json
import shlex
import textwrap
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import click

from newsclean.catalogue import EXIT_CODES, PAGE, TROUBLES
from newsclean.cli import COMMANDS
from newsclean.cli.examples import OPTIONS
from newsclean.config import variable
from newsclean.filters import FILTERS, PRESET_SUMMARIES, PRESETS
from newsclean.record import FIELDS
from newsclean.registry import Option, Spec, names, spec

WIDTH = 96


class Example(NamedTuple):
    """A doctest of a filter, read: the text before, the result, and the options it was run with."""

    before: str
    result: Any
    options: dict[str, Any]


def about(name: str) -> list[str]:
    """Return what is known about ``name``: usually one text, more where a word means more than one thing."""
    found = []
    if name in names():
        found.append(about_filter(spec(name)))
    filter_, _, key = name.partition(".")
    if filter_ in names() and key in spec(filter_).options:
        found.append(about_parameter(spec(filter_), spec(filter_).options[key]))
    if name in PRESETS:
        found.append(about_preset(name))
    if name in FIELDS:
        found.append(about_field(name))
    if name in TROUBLES:
        found.append(about_trouble(name))
    if name.startswith("-") and name in options():
        found.append(about_option(name))
    return found


def known() -> list[str]:
    """Return every name that :func:`about` knows."""
    parameters = [f"{name}.{key}" for name in names() for key in spec(name).options]
    return [*names(), *parameters, *PRESETS, *FIELDS, *TROUBLES, *options()]


def about_filter(found: Spec) -> str:
    """Return the lesson on a filter."""
    presets = [preset for preset in PRESETS if any(name == found.name for name, _ in items(preset))]
    setting = next((f",{key}={values(found, option)[0]}" for key, option in found.options.items()), "")
    parts = [
        f"{found.name}: {found.summary}",
        f"filter · {found.scope} scope · from {found.origin} · in {', '.join(presets) or 'no preset'}",
    ]
    if found.description:
        parts.append(found.description)
    parameters = "".join(map(_row, found.options.values()))
    parts.append("Parameters:\n" + (parameters or "  none\n"))
    examples = [_shown(example) for example in doctests(found)] or [textwrap.indent(found.examples, "  ")]
    parts.append("Examples:\n" + ("\n".join(examples) or "  none"))
    parts.append(
        "To run it:\n"
        f"  newsclean clean -f {shlex.quote(found.name + setting)} page.txt\n"
        f"  newsclean trace --only {found.name} {'' if presets else f'-f {found.name} '}page.txt\n"
    )
    return _joined(parts)


def about_parameter(found: Spec, option: Option) -> str:
    """Return the lesson on one parameter of a filter."""
    setting = f"{option.name}={shlex.quote(values(found, option)[0])}"
    chosen = (f"{option.name}={shlex.quote(value)}" for value in values(found, option))
    runs = "".join(f"  newsclean clean -f {found.name},{one} page.txt\n" for one in chosen)
    examples = [_shown(example) for example in doctests(found) if option.name.replace("-", "_") in example.options]
    parts = [f"{found.name}.{option.name}: a parameter of the filter {found.name}", _row(option)]
    if examples:
        parts.append("Examples:\n" + "\n".join(examples))
    parts.append(f"To set it:\n{runs}  newsclean clean -p news -s {found.name}.{setting} page.txt\n")
    return _joined(parts)


def about_preset(name: str) -> str:
    """Return the lesson on a preset."""
    return _joined(
        [
            f"{name}: {PRESET_SUMMARIES.get(name, '')}",
            "preset, the same as this -f:",
            "".join(f"  {called([item])}\n" for item in items(name)),
            f"To run it:\n  newsclean clean -p {name} raw/\n  newsclean clean -p {name} --show-pipeline\n",
        ]
    )


def about_field(name: str) -> str:
    """Return the lesson on a field of the record, with its value for one page."""
    from newsclean.api import clean

    record = clean(PAGE)[0]
    return _joined(
        [
            f"{name}: {FIELDS[name]}",
            f"field {list(FIELDS).index(name) + 1} of the record's {len(FIELDS)}",
            f"Example: this page\n{_block(PAGE)}has\n  {json.dumps({name: record[name]}, ensure_ascii=False)}\n",
            f"To see it:\n  newsclean clean page.txt | jq -c '.{name}'\n",
        ]
    )


def about_trouble(code: str) -> str:
    """Return the lesson on an error code."""
    trouble = TROUBLES[code]
    parts = [
        f"{code}: {trouble.what}",
        f"error code · exit code {trouble.exit_code}: {EXIT_CODES[trouble.exit_code]}",
        _wrapped(trouble.why),
        _wrapped(trouble.remedy),
    ]
    if trouble.example:
        parts.append("To see it:\n" + "".join(f"  {line}\n" for line in trouble.example.split("; ")))
    return _joined(parts)


def about_option(name: str) -> str:
    """Return the lesson on an option of the command line."""
    commands, option = options()[name]
    usage, help_ = option.get_help_record(context(click.Command("newsclean"))) or (name, "")
    setting = getattr(option, "setting", None)
    parts = [f"{usage}: {help_.partition('  [')[0]}", f"option of {', '.join(commands)}"]
    if setting:
        parts.append(f"Also {variable(setting)} in the environment, and '{setting}' in the configuration file.")
    examples = [line for line in (OPTIONS.get(each, "") for each in option.opts) if line]
    parts.append("Example:\n" + "".join(f"  {line}\n" for line in examples))
    return _joined(parts)


@cache
def options() -> dict[str, tuple[list[str], click.Option]]:
    """Return every option of every command, by each of its names: the commands that take it, and the option."""
    found: dict[str, tuple[list[str], click.Option]] = {}
    for name, command in commands().items():
        for option in parameters(command):
            for each in (*option.opts, *option.secondary_opts):
                found.setdefault(each, ([], option))[0].append(name)
    return found


def parameters(command: click.Command) -> list[click.Option]:
    """Return the options of a command; of the command for all filters, those that they share."""
    if isinstance(command, click.Group):
        one = command.get_command(context(command), names()[0])
        return [option for option in parameters(one) if getattr(option, "section", "") != "Parameters"] if one else []
    found = command.get_params(context(command))
    return [option for option in found if isinstance(option, click.Option) and not option.hidden]


@cache
def commands() -> dict[str, click.Command]:
    """Return every command, loaded."""
    from newsclean.cli.app import root

    found = {name: root.get_command(context(root), name) for name in COMMANDS}
    return {name: command for name, command in found.items() if command is not None}


def context(command: click.Command, name: str = "newsclean") -> click.Context:
    """Return the context in which a command is asked about itself; click remembers what the first one says of -h."""
    from newsclean.cli.app import SETTINGS

    parent = None if name == "newsclean" else click.Context(click.Command("newsclean"), info_name="newsclean")
    return click.Context(command, parent, name, **SETTINGS)


def items(preset: str) -> list[tuple[str, dict[str, Any]]]:
    """Return the filters of a preset with the options that it sets."""
    found: list[tuple[str, dict[str, Any]]] = []
    for item in PRESETS[preset]:
        if isinstance(item, str):
            found += items(item) if item in PRESETS and item not in FILTERS else [(item, {})]
        else:
            found.append(item)
    return found


def called(chain: list[tuple[str, dict[str, Any]]]) -> str:
    """Return a chain as -f takes it."""
    return ",".join(
        ",".join([name, *(f"{key}={word(value)}" for key, value in options.items())]) for name, options in chain
    )


def word(value: Any) -> str:
    """Return an option's value as it is typed."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def values(found: Spec, option: Option) -> list[str]:
    """Return values that an option may have: all, or those of the examples, or the default."""
    shown = (example.options.get(option.name.replace("-", "_")) for example in doctests(found))
    told = [word(value) for value in shown if value is not None]
    return list(option.choices) or list(dict.fromkeys(told)) or [word(option.default)]


def doctests(found: Spec) -> Iterator[Example]:
    """Yield the examples in a filter's docstring; those of a form that cannot be read are passed over."""
    import doctest

    known: dict[str, Any] = {}
    for example in doctest.DocTestParser().get_examples(found.examples):
        try:
            statement = ast.parse(example.source).body[0]
            if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                known[statement.targets[0].id] = _value(statement.value, known)
            elif isinstance(statement, ast.Expr):
                yield _read(statement.value, example.want, known)
        except (SyntaxError, ValueError, TypeError, IndexError):
            continue


def _read(call: ast.expr, want: str, known: dict[str, Any]) -> Example:
    """Read ``after(filter, text, key=value)``, ``labels(…)``, one of them in ``print(…)``, or ``… == result``."""
    if isinstance(call, ast.Compare) and want.strip() == "True" and isinstance(call.ops[0], ast.Eq):
        want = repr(_value(call.comparators[0], known))
        call = call.left
    shown = isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "print"
    if isinstance(call, ast.Call) and shown:
        call = call.args[0]
    if not isinstance(call, ast.Call):
        raise TypeError("no call")
    result = want.replace("<BLANKLINE>", "") if shown else ast.literal_eval(want.strip())
    options = {key.arg: _value(key.value, known) for key in call.keywords if key.arg}
    return Example(_value(call.args[1], known), result, options)


def _value(node: ast.expr, known: dict[str, Any]) -> Any:
    """Return what an expression of literals, known names, ``+`` and ``*`` comes to; raise :class:`ValueError`."""
    if isinstance(node, ast.Name) and node.id in known:
        return known[node.id]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _value(node.left, known) + _value(node.right, known)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult):
        return _value(node.left, known) * _value(node.right, known)
    return ast.literal_eval(node)


def _shown(example: Example) -> str:
    """Return an example as two blocks: the text before, and what becomes of it."""
    said = "".join(f" with {key.replace('_', '-')}={word(value)}" for key, value in example.options.items())
    if isinstance(example.result, list):
        rows = [f"{row[0]}: {json.dumps(row[1], ensure_ascii=False)}" for row in example.result]
        if not rows:
            return f"{_block(example.before)}  gets no label{said}\n"
        return f"{_block(example.before)}  is labelled{said}\n{_block(chr(10).join(rows))}"
    if example.result.strip() == example.before.strip():
        return f"{_block(example.before)}  stays as it is{said}\n"
    return f"{_block(example.before)}  becomes{said}\n{_block(example.result)}"


def _block(text: str) -> str:
    from newsclean.writers.marked import visible

    lines = text.strip("\n").split("\n")
    return "".join(
        f"    │ {part}".rstrip() + "\n"
        for line in lines
        for part in textwrap.wrap(visible(line, every=True), WIDTH - 6, break_long_words=False) or [""]
    )


def _row(option: Option) -> str:
    taken = "|".join(option.choices) or {bool: "true|false", int: "N", float: "X"}.get(option.type, "WORD")
    return f"  {option.name}={taken}  (default: {word(option.default) or 'none'})\n" + _wrapped(option.help, "      ")


def _wrapped(text: str, indent: str = "") -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False
    ) + ("\n" if text else "")


def _joined(parts: list[str]) -> str:
    """Return the headline and the line below it, then the other parts, each after a blank line."""
    head, kind, *rest = (part.rstrip("\n") for part in parts)
    return "\n\n".join([f"{head}\n{kind}", *rest]) + "\n"
