"""The command line: the one table of commands, and the help that is made of it without loading any.

A command is a click command in a module of its own; its line here is all that makes it known.
"""

from __future__ import annotations

from typing import NamedTuple


class Entry(NamedTuple):
    """Where a command is found (``module:function``), and what it does in a line."""

    target: str
    summary: str


COMMANDS: dict[str, Entry] = {
    "clean": Entry("newsclean.cli.clean:clean", "Raw files in, clean JSONL out."),
    "filter": Entry("newsclean.cli.filter:filter_", "Run one filter, its parameters as options."),
    "trace": Entry("newsclean.cli.trace:trace", "Show a page with everything that went struck through."),
    "filters": Entry("newsclean.cli.explain:filters", "List the filters."),
    "presets": Entry("newsclean.cli.explain:presets", "List the presets."),
    "explain": Entry("newsclean.cli.explain:explain", "Explain a filter, a preset, an error code or a record field."),
    "config": Entry("newsclean.cli.config:config", "Show each setting and where it came from."),
    "train": Entry("newsclean.cli.train:train", "Train the line model on articles of your own."),
    "completion": Entry("newsclean.cli.completion:completion", "Print the completion script of a shell."),
    "help": Entry("newsclean.cli.help:help_", "Show help on a command or a topic."),
}

EXAMPLES = """\
Examples:
  newsclean clean raw/ -o clean.jsonl             a directory to one file of records
  curl -s URL | newsclean clean | jq -r .text     one page, its text
  newsclean clean -f strip-boilerplate,normalize-paragraphs raw/*.txt
  newsclean trace page.txt                        see what went, and why
"""


def overview() -> str:
    """Return the text of ``newsclean --help``."""
    rows = "".join(f"  {name:<12}{entry.summary}\n" for name, entry in COMMANDS.items())
    return (
        "Usage: newsclean COMMAND [OPTIONS] [PATH]...\n\n"
        "Turn raw text of scraped news into clean records; nothing is lost without a trace.\n\n"
        f"Commands:\n{rows}\n"
        "Options:\n"
        "  -h, --help  Show this text; 'newsclean COMMAND --help' shows a command's.\n"
        "  --version   Show the version.\n\n"
        f"{EXAMPLES}"
    )
