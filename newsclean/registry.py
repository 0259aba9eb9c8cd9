"""From names to filters: the built-in table first, then entry points; options; suggestions for typos."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from importlib import import_module
from typing import Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from newsclean.doc import Filter
from newsclean.errors import UsageError
from newsclean.filters import FILTERS, PRESETS, Item
from newsclean.pipeline import Pipeline, Stage

GROUP = "newsclean.filters"
"""The entry point group in which other packages offer filters."""

SWITCH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
"""What the words for yes and no mean, in options of filters as in settings."""


class Option(NamedTuple):
    """One keyword-only parameter of a filter, under its command-line name."""

    name: str
    type: type
    default: Any
    choices: tuple[str, ...]
    help: str

    def parse(self, value: Any) -> Any:
        """Return ``value``, a string or a TOML value, in the option's type; raise :class:`ValueError`."""
        if isinstance(value, str) and self.type is bool:
            if value.lower() not in SWITCH:
                raise ValueError("true or false")
            return SWITCH[value.lower()]
        if isinstance(value, str) and self.type in (int, float):
            try:
                return self.type(value)
            except ValueError:
                raise ValueError("a whole number" if self.type is int else "a number") from None
        if self.type is float and type(value) is int:
            return float(value)
        if type(value) is not self.type:
            raise ValueError({str: "a string", int: "a whole number", bool: "true or false"}.get(self.type, "a number"))
        if self.choices and value not in self.choices:
            raise ValueError(f"one of {', '.join(self.choices)}{did_you_mean(value, self.choices)}")
        return value


class Spec(NamedTuple):
    """A filter as the user knows it."""

    name: str
    function: Filter
    summary: str
    description: str
    examples: str
    options: Mapping[str, Option]
    corpus: bool
    origin: str

    @property
    def scope(self) -> str:
        """``document``, or ``corpus`` if the filter remembers earlier documents."""
        return "corpus" if self.corpus else "document"

    def stage(self, options: Mapping[str, Any]) -> Stage:
        """Return the filter with these options bound; raise :class:`UsageError` for one that it does not take."""
        bound: dict[str, Any] = {}
        for key, value in options.items():
            option = self.options.get(key.replace("_", "-"))
            if option is None:
                guess = did_you_mean(key, self.options)
                raise UsageError(
                    f"filter '{self.name}' has no parameter '{key}'.{guess}",
                    hint=f"run 'newsclean explain {self.name}'",
                    code="unknown-parameter",
                )
            try:
                bound[option.name.replace("-", "_")] = option.parse(value)
            except ValueError as error:
                raise UsageError(
                    f"{self.name}.{option.name} is {error}, not {value!r}",
                    hint=f"run 'newsclean explain {self.name}'",
                    code="bad-value",
                ) from None
        if self.corpus:
            bound["seen"] = {}
        return Stage(self.name, partial(self.function, **bound) if bound else self.function, self.corpus)


def names() -> list[str]:
    """Return the names of all filters, the built-in ones first."""
    return [*FILTERS, *sorted(_entry_points())]


@cache
def spec(name: str) -> Spec:
    """Return the filter called ``name``; raise :class:`UsageError` with a suggestion if there is none."""
    if name in FILTERS:
        return describe(name, getattr(import_module(FILTERS[name]), name.replace("-", "_")), "newsclean")
    found = _entry_points().get(name)
    if found is None:
        guess = did_you_mean(name, names())
        raise UsageError(f"no filter '{name}'.{guess}", hint="run 'newsclean filters'", code="unknown-filter")
    where, load = found
    try:
        return describe(name, load(), where)
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"
        raise UsageError(
            f"filter '{name}' of {where} cannot be loaded: {detail}",
            hint=f"update or uninstall {where}",
            code="bad-filter",
        ) from error


def describe(name: str, function: Filter, origin: str) -> Spec:
    """Read a filter's summary, examples and options off its docstring and its signature."""
    bare = _bare(function)
    written = bare if inspect.isroutine(bare) else type(bare).__call__
    documentation = inspect.getdoc(written) or ""
    prose, _, examples = documentation.partition("\n>>> ")
    description, _, listed = prose.partition("\nOptions:")
    helps = dict(re.findall(r"^ +`{0,2}([\w-]+)`{0,2}: (.+(?:\n {8,}.+)*)", listed, re.MULTILINE))
    hints: dict[str, Any] = get_type_hints(written)
    options = {}
    corpus = False
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is not parameter.KEYWORD_ONLY:
            continue
        if parameter.name == "seen":
            corpus = True
            continue
        hint = hints.get(parameter.name, str)
        literal = get_origin(hint) is Literal
        label = parameter.name.replace("_", "-")
        text: str = helps.get(label) or helps.get(parameter.name) or ""
        options[label] = Option(
            label,
            str if literal else hint,
            parameter.default,
            get_args(hint) if literal else (),
            " ".join(text.split()),
        )
    summary, _, rest = description.partition("\n")
    shown = f">>> {examples}".rstrip() if examples else ""
    return Spec(name, function, summary.strip().rstrip("."), rest.strip(), shown, options, corpus, origin)


def resolve(items: Iterable[Item | Filter]) -> Pipeline:
    """Return the pipeline of presets' and filters' names, ``(name, options)`` pairs, and functions."""
    stages: list[Stage] = []
    for item in items:
        if callable(item):
            bare = _bare(item)
            name = getattr(bare, "__name__", type(bare).__name__.lower())
            stages.append(describe(name.replace("_", "-"), item, "caller").stage({}))
        elif isinstance(item, str) and item in PRESETS:
            stages += resolve(PRESETS[item]).stages
        else:
            name, options = (item, {}) if isinstance(item, str) else item
            stages.append(spec(name).stage(options))
    return Pipeline(tuple(stages))


def _bare(function: Filter) -> Filter:
    """Return a function, or an object that can be called, without the options that are bound to it already."""
    while isinstance(function, partial):
        function = function.func
    return function


def did_you_mean(word: object, known: Iterable[str]) -> str:
    """Return `` Did you mean 'x'?`` for the nearest of ``known``, or an empty string."""
    from difflib import get_close_matches

    found = get_close_matches(str(word), list(known), 1, 0.5)
    return f" Did you mean '{found[0]}'?" if found else ""


@cache
def _entry_points() -> dict[str, tuple[str, Callable[[], Filter]]]:
    from importlib.metadata import entry_points

    found: dict[str, tuple[str, Callable[[], Filter]]] = {}
    for point in entry_points(group=GROUP):
        where = point.dist.name if point.dist else point.value
        other = "newsclean" if point.name in FILTERS else found[point.name][0] if point.name in found else ""
        if other:
            raise UsageError(
                f"two filters are called '{point.name}': one of {other}, one of {where}",
                hint=f"uninstall one of them, or ask the makers of {where} for another name",
                code="same-name",
            )
        found[point.name] = (where, point.load)
    return found
