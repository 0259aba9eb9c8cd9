"""The options that commands share, in groups, and what they come to.

A command decorated with ``@pipeline_options`` gets their values as keyword arguments; it hands all of them to
:func:`chosen_pipeline` and takes out what it needs itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

import click

from newsclean import config
from newsclean.chain import Chain, choose
from newsclean.cli.console import Console
from newsclean.errors import UsageError
from newsclean.pipeline import Pipeline
from newsclean.reading import read_by

C = TypeVar("C", bound=Callable[..., Any])


class Option(click.Option):
    """An option that knows under which heading of the help it stands."""

    def __init__(self, *args: Any, section: str = "Other", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.section = section


class Parsed(click.ParamType):  # type: ignore[type-arg,unused-ignore]  # generic from click 8.4 on
    """A value that :mod:`newsclean.config` parses, as it does for the environment."""

    def __init__(self, setting: str, name: str) -> None:
        self.setting = setting
        self.name = name

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the value, or complain as click does."""
        try:
            return config.parse(self.setting, value) if isinstance(value, str) else value
        except ValueError as error:
            self.fail(f"{error}, not '{value}'", param, ctx)


def group(section: str, *options: Callable[[str], Callable[[Any], Any]]) -> Callable[[C], C]:
    """Return a decorator that adds all ``options``, in this order, under one heading."""

    def decorate(command: C) -> C:
        for option in reversed(options):
            command = option(section)(command)
        return command

    return decorate


def option(*names: str, **attributes: Any) -> Callable[[str], Callable[[Any], Any]]:
    """Return an option that waits for its heading."""
    return lambda section: click.option(*names, cls=Option, section=section, **attributes)


def from_setting(*names: str, metavar: str, help: str) -> Callable[[str], Callable[[Any], Any]]:  # noqa: A002
    """Return an option for the setting that its last name is; the value is checked as the environment's is."""
    setting = names[-1].lstrip("-")
    kind = Parsed(setting, metavar)
    return option(*names, setting.replace("-", "_"), metavar=metavar, type=kind, help=help)


FLAGS = {
    "pipeline": from_setting("-p", "--pipeline", metavar="NAME|FILE", help="A preset or a TOML file."),
    "weights": from_setting("--weights", metavar="FILE", help="Line model to read by, from 'newsclean train'."),
    "from": from_setting("--from", metavar="auto|text|jsonl", help="Format; auto goes by the name."),
    "encoding": from_setting("--encoding", metavar="NAME|auto", help="Encoding of the input; BOMs are seen without."),
    "decode-errors": from_setting("--decode-errors", metavar="strict|replace", help="Bad bytes: an error, or U+FFFD."),
    "include": option("--include", metavar="GLOB", multiple=True, help="Take these files of directories."),
    "exclude": option("--exclude", metavar="GLOB", multiple=True, help="Leave these files of directories out."),
    "max-document": from_setting("--max-document", metavar="SIZE", help="Largest document that is read (256M)."),
    "to": from_setting("--to", metavar="jsonl|text", help="Records, or their text alone."),
    "keep-going": option("-k", "--keep-going", flag_value=True, default=None, type=bool,
                         help="Keep the good records when some inputs fail."),
    "jobs": from_setting("-j", "--jobs", metavar="N", help="Processes; 0 is one for each usable processor."),
    "color": from_setting("--color", metavar="auto|always|never", help="Colour; else NO_COLOR, FORCE_COLOR, terminal."),
    "log-format": from_setting("--log-format", metavar="text|json|github", help="Form of the messages."),
    "progress": option("--no-progress", "progress", flag_value=False, default=None, type=bool,
                       help="Show no progress bar."),
}  # fmt: skip
"""The options that give settings."""

pipeline_options = group(
    "Pipeline",
    FLAGS["pipeline"],
    option("-f", "--filter", "specs", metavar="SPEC", multiple=True,
           help="Append filters, in order (repeatable): a,b,key=value,c."),
    option("-x", "--skip", metavar="NAME", multiple=True, help="Remove a filter from the pipeline."),
    option("-s", "--set", "sets", metavar="FILTER.KEY=VAL", multiple=True, help="Override one parameter."),
    FLAGS["weights"],
    option("--until", metavar="NAME", help="Run only the filters up to NAME."),
    option("--show-pipeline", is_flag=True, help="Print the pipeline and where its parts came from."),
)  # fmt: skip

input_options = group(
    "Input",
    FLAGS["from"],
    FLAGS["encoding"],
    FLAGS["decode-errors"],
    option("--files0-from", metavar="FILE|-", help="Read the paths from FILE, each ended by a NUL."),
    option("--stdin-name", metavar="NAME", help="What to call standard input."),
    FLAGS["include"],
    FLAGS["exclude"],
    FLAGS["max-document"],
    option("--allow-empty", is_flag=True, help="No input is no error."),
    option("--list-inputs", is_flag=True, help="Print the inputs, do nothing."),
)

output_options = group(
    "Output",
    option("-o", "--output", metavar="FILE|-", help="Write FILE, whole or not at all; .gz .bz2 .xz .zst pack it."),
    option("--output-dir", metavar="DIR", help="Write a file for each input, in a tree like theirs."),
    FLAGS["to"],
    option("--removed", metavar="FILE", help="Write what was removed, with place, filter and reason."),
    option("--depfile", metavar="FILE", help="Write a rule for Make with all that was read."),
    option("--check", is_flag=True, help="Write nothing; exit 1 if writing would change something."),
    option("--diff", is_flag=True, help="Show what differs between input and clean text; exit 1 if any."),
    option("--verify", is_flag=True, help="Prove that each input can be restored from output and journal."),
)

failure_options = group(
    "Failure",
    FLAGS["keep-going"],
    option("--fail-fast", is_flag=True, help="Stop at the first failure."),
    option("--failed-list", metavar="FILE", help="Write the failed inputs, for --files0-from."),
)

report_options = group(
    "Report",
    option("--report", metavar="FILE", help="Write counts, filters and failures as JSON."),
    option("--stats", is_flag=True, help="Show counts by filter at the end."),
    FLAGS["jobs"],
)

console_options = group(
    "Messages",
    FLAGS["log-format"],
    option("-q", "--quiet", is_flag=True, help="Errors only."),
    option("-v", "--verbose", count=True, help="Say more; -vv tells of each input."),
    FLAGS["color"],
    FLAGS["progress"],
    option("--debug", is_flag=True, help="Show tracebacks."),
)

config_options = group(
    "Configuration (NEWSCLEAN_JOBS and the like give the same; 'newsclean config' tells)",
    option("--config", "config_file", metavar="FILE", help="Read this configuration file, none else."),
    option("--no-config", is_flag=True, help="Read no configuration file."),
)


def taken(options: dict[str, Any], *names: str) -> dict[str, Any]:
    """Take the options called ``names`` out of ``options``."""
    return {name: options.pop(name) for name in names if name in options}


def chosen_settings(options: dict[str, Any], console: Console) -> config.Settings:
    """Return the settings of this call, and set the console up by them; takes what it uses out of ``options``."""
    path, ignore = options.pop("config_file", None), options.pop("no_config", False)
    flags = {name: options.pop(name.replace("-", "_"), None) for name in config.SETTINGS}
    console.quiet = options.pop("quiet", False)
    console.verbose = options.pop("verbose", 0)
    console.debug = options.pop("debug", False)
    found = config.settings(flags, path=path, ignore=ignore)
    console.when = found["color"]
    console.log_format = found["log-format"]
    if found.path:
        console.note(f"configuration: {found.path}", 2)
    if found["weights"]:
        read_by(found["weights"])
    return found


def chosen_chain(options: dict[str, Any], settings: config.Settings) -> Chain:
    """Return the filters that were chosen, with the origin of each; takes what it uses out of ``options``."""
    said: Mapping[str, Any] = taken(options, "specs", "skip", "sets", "until")
    return choose(settings, **said)


class Chosen(NamedTuple):
    """The pipeline to run, the chain that tells where each part came from, and the settings."""

    pipeline: Pipeline
    chain: Chain
    settings: config.Settings


def chosen_pipeline(options: dict[str, Any], console: Console) -> Chosen:
    """Return the pipeline to run, the chain that tells where each part came from, and the settings."""
    settings = chosen_settings(options, console)
    chain = chosen_chain(options, settings)
    if not chain.links:
        raise UsageError("no filter is left in the pipeline")
    return Chosen(chain.pipeline(), chain, settings)


def show_pipeline(chain: Chain) -> str:
    """Return the chain as a table: number, filter, parameters with their origins, origin."""
    rows = []
    for link in chain.links:
        said = "  ".join(
            f"{key}={_word(value)}" + (f" ({origin})" if origin != link.origin else "")
            for key, (value, origin) in link.options.items()
        )
        rows.append((link.name, said, link.origin))
    wide = max((len(row[0]) for row in rows), default=0)
    wider = max((len(row[1]) for row in rows), default=0)
    return "".join(
        f"{i:>2}  {name:<{wide}}  {said:<{wider}}  {origin}".rstrip() + "\n"
        for i, (name, said, origin) in enumerate(rows, 1)
    )


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
