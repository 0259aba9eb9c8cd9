"""From what the user said to the chain of filters: the grammar of SPEC, and one rule for each way to say it.

``SPEC := item { "," item }``, and ``item := NAME | KEY "=" VALUE``: a name starts a filter, a pair is a parameter of
the filter to its left.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from newsclean.config import SETTINGS, Settings, Value, flat, load_toml
from newsclean.errors import UsageError
from newsclean.filters import PRESETS
from newsclean.pipeline import Pipeline
from newsclean.registry import did_you_mean, names, spec


@dataclass
class Link:
    """One filter of the chain: its parameters and where they and it came from."""

    name: str
    origin: str
    options: dict[str, Value] = field(default_factory=dict)

    def set(self, key: str, value: Any, origin: str) -> None:
        """Give a parameter a value; it is checked when the pipeline is built."""
        self.options[key.replace("_", "-")] = Value(value, origin)


@dataclass
class Chain:
    """The filters that were chosen, in order, and the file that named them, if one did."""

    links: list[Link]
    file: str | None = None

    def pipeline(self) -> Pipeline:
        """Return what runs; raise :class:`UsageError` for a parameter that a filter does not take."""
        stages = []
        for link in self.links:
            values = {key: value for key, (value, _) in link.options.items()}
            stages.append(spec(link.name).stage(values))
        return Pipeline(tuple(stages))

    def set(self, key: str, value: Any, origin: str, *, strict: bool) -> None:
        """Set ``filter.key``; if ``strict``, a filter that the chain does not have is an error."""
        name, _, option = key.rpartition(".")
        spec(name)
        if strict:
            self.position(name, origin)
        for link in self.links:
            if link.name == name:
                link.set(option, value, origin)

    def position(self, name: str, origin: str) -> int:
        """Return where the filter ``name`` stands first; raise :class:`UsageError` if it is not there."""
        chosen = [link.name for link in self.links]
        if name in chosen:
            return chosen.index(name)
        guess = did_you_mean(name, chosen) or did_you_mean(name, names())
        hint = f"the pipeline is {','.join(chosen)}" if chosen else ""
        raise UsageError(f"{origin}: no filter '{name}' in the pipeline.{guess}", hint=hint, code="unknown-filter")


def choose(
    settings: Settings,
    *,
    specs: Sequence[str] = (),
    skip: Sequence[str] = (),
    sets: Sequence[str] = (),
    until: str | None = None,
) -> Chain:
    """Return the chain for ``-f specs``, ``-x skip``, ``-s sets`` and ``--until``; -p is in ``settings``.

    -p chooses the base; without it ``specs`` alone are the chain; without both it is the setting ``pipeline``.
    ``skip``, then the parameters of the configuration file, then ``sets`` apply last.
    """
    chain = Chain([])
    value, origin = settings.layers["pipeline"][0]
    if origin == "flag":
        chain = load(value, "-p")
    elif not specs:
        if origin == settings.path and isinstance(value, str) and value not in PRESETS:
            value = os.path.join(os.path.dirname(settings.path), value)
        chain = load(value, origin) if isinstance(value, str) else Chain(listed(value, origin))
    for text in specs:
        chain.links += parse(text, "-f")
    for name in skip:
        chain.position(name, "-x")
        chain.links = [link for link in chain.links if link.name != name]
    for key, word in settings["set"].items():
        chain.set(key, word, settings.origin("set"), strict=False)
    for text in sets:
        key, equals, word = text.partition("=")
        if not equals or "." not in key:
            raise UsageError(f"-s takes FILTER.KEY=VALUE, not '{text}'")
        chain.set(key, word, "-s", strict=True)
    if until is not None:
        chain.links = chain.links[: chain.position(until, "--until") + 1]
    return chain


def parse(text: str, origin: str) -> list[Link]:
    """Return the links that a SPEC names; raise :class:`UsageError` for one that says nothing."""
    links: list[Link] = []
    for item in text.split(","):
        key, equals, value = item.strip().partition("=")
        if not key:
            raise UsageError(f"nothing between two commas in '{text}'", code="bad-spec")
        if not equals:
            spec(key)
            links.append(Link(key, origin))
        elif not links:
            hint = f"write {origin} FILTER,{item}"
            raise UsageError(f"'{item}' in '{text}' has no filter to its left", hint=hint, code="bad-spec")
        else:
            links[-1].set(key, value, origin)
    return links


def load(name: str, origin: str) -> Chain:
    """Return the chain of a preset or of a TOML file."""
    if name in PRESETS:
        said = f"preset {name}" + ("" if origin in ("default", "-p") else f" ({origin})")
        return Chain(_preset(name, said))
    if not name.endswith(".toml") and os.sep not in name and not os.path.exists(name):
        guess = did_you_mean(name, PRESETS)
        if name in names():
            guess = f" It is a filter: use -f {name}"
        raise UsageError(f"no preset '{name}'.{guess}", hint="run 'newsclean presets'", code="unknown-preset")
    table = load_toml(name)
    if isinstance(table.get("tool"), dict):
        table = table["tool"].get("newsclean", {})
    unknown = next((key for key in table if key not in SETTINGS), None)
    if unknown is not None:
        guess = did_you_mean(unknown, ("pipeline", "set"))
        raise UsageError(f"has no key '{unknown}'.{guess}", place=name, code="bad-config")
    value = table.get("pipeline")
    if isinstance(value, str) and value in PRESETS:
        chain = Chain(_preset(value, f"preset {value} ({name})"), name)
    elif isinstance(value, list):
        chain = Chain(listed(value, name), name)
    else:
        raise UsageError("needs a key 'pipeline': a preset or a list of filters", place=name, code="bad-config")
    for key, word in flat(table.get("set", {})).items():
        chain.set(key, word, name, strict=True)
    return chain


def listed(items: Iterable[Any], origin: str) -> list[Link]:
    """Return the links of a TOML list: names, presets' names, and tables with a key ``filter``."""
    links: list[Link] = []
    for item in items:
        if isinstance(item, str) and item in PRESETS:
            links += _preset(item, f"preset {item} ({origin})")
        elif isinstance(item, str):
            links += parse(item, origin)
        elif isinstance(item, Mapping) and isinstance(item.get("filter"), str):
            link = Link(spec(item["filter"]).name, origin)
            for key, value in item.items():
                if key != "filter":
                    link.set(key, value, origin)
            links.append(link)
        else:
            raise UsageError(
                f"a filter is a name or a table with a key 'filter', not {item!r}", place=origin, code="bad-config"
            )
    return links


def _preset(name: str, origin: str) -> list[Link]:
    links: list[Link] = []
    for item in PRESETS[name]:
        if isinstance(item, str) and item in PRESETS:
            links += _preset(item, origin)
        elif isinstance(item, str):
            links.append(Link(item, origin))
        else:
            links.append(Link(item[0], origin, {key: Value(value, origin) for key, value in item[1].items()}))
    return links
