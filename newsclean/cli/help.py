"""``newsclean help``: help on a command or a topic, and the manual page made of all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from newsclean import __version__
from newsclean.catalogue import EXIT_CODES
from newsclean.cli import COMMANDS, EXAMPLES, lessons, overview
from newsclean.cli.app import Command
from newsclean.cli.console import emit
from newsclean.cli.topics import TOPICS
from newsclean.config import FILES, variable
from newsclean.config import SETTINGS as CONFIG
from newsclean.errors import UsageError
from newsclean.filters import PRESET_SUMMARIES
from newsclean.record import FIELDS
from newsclean.registry import did_you_mean, names, spec


@click.command(
    cls=Command,
    epilog="  newsclean help pipelines\n  newsclean help clean\n  newsclean help man > newsclean.1\n",
)
@click.argument("topic", required=False)
def help_(topic: str | None) -> int:
    """Show help on a TOPIC or a command; 'man' prints the manual page, no TOPIC lists them all."""
    emit(text(topic))
    return 0


def text(topic: str | None) -> str:
    """Return the help on ``topic``; raise :class:`UsageError` with a suggestion if there is none."""
    if topic is None:
        rows = "".join(f"  {name:<12}{entry.summary}\n" for name, entry in TOPICS.items())
        return f"{overview()}\nTopics of 'newsclean help TOPIC':\n{rows}  {'man':<12}all of it as a manual page\n"
    if topic == "man":
        return manual()
    known = []
    if topic in COMMANDS:
        command = lessons.commands()[topic]
        known.append(command.get_help(lessons.context(command, topic)) + "\n")
    if topic in TOPICS:
        known.append(TOPICS[topic].text())
    if known:
        return "\n".join(known)
    guess = did_you_mean(topic, [*TOPICS, "man", *COMMANDS])
    hint = "'newsclean help' lists the topics; 'newsclean explain' knows filters, options, codes and fields"
    raise UsageError(f"no help on '{topic}'.{guess}", hint=hint, code="unknown-name")


def manual() -> str:
    """Return the manual page, in the man macros."""
    return "\n".join(
        [
            f'.TH NEWSCLEAN 1 "" "newsclean {__version__}" "User Commands"',
            *_section("NAME", "newsclean \\- turn raw text of scraped news into clean records"),
            *_section("SYNOPSIS", ".B newsclean\n.I COMMAND\n[\\fIOPTIONS\\fR] [\\fIPATH\\fR]..."),
            *_section(
                "DESCRIPTION",
                _roff("Reads raw pages, splits, cleans and labels them, and writes one JSON record for each article. ")
                + _roff("Nothing is lost without a trace: what was removed can be listed, and shown in its place."),
            ),
            ".SH COMMANDS",
            *_commands(),
            ".SH FILTERS",
            *(_item(name, f"{spec(name).summary} ({spec(name).scope} scope).") for name in names()),
            ".SH PRESETS",
            *(_item(name, summary) for name, summary in PRESET_SUMMARIES.items()),
            ".SH RECORD",
            *(_item(name, meaning) for name, meaning in FIELDS.items()),
            *_topics(),
            ".SH EXIT STATUS",
            *(_item(str(code), meaning) for code, meaning in EXIT_CODES.items()),
            ".SH ENVIRONMENT",
            *(_item(variable(name), setting.summary) for name, setting in CONFIG.items() if setting.environment),
            _item("NO_COLOR, FORCE_COLOR", "no colour, or colour also where no terminal is"),
            ".SH FILES",
            *(_item(name, "settings; the nearest one, from the working directory upward") for name in FILES),
            *_section("EXAMPLES", _verbatim(EXAMPLES.partition("\n")[2])),
            *_section("SEE ALSO", "jq(1), make(1)"),
            "",
        ]
    )


def _commands() -> Iterator[str]:
    for name, command in lessons.commands().items():
        yield f".SS newsclean {_roff(name)}"
        yield _roff(re.sub(r"\s*\n\s*", " ", (command.help or COMMANDS[name].summary).strip()))
        for option in lessons.parameters(command):
            record = option.get_help_record(lessons.context(command))
            if record:
                yield _item(record[0], record[1].replace("  [", " ["))


def _topics() -> Iterator[str]:
    for name, topic in TOPICS.items():
        if name not in ("record", "exit-codes"):
            yield from _section(name.upper().replace("-", " "), _verbatim(topic.text()))


def _section(title: str, body: str) -> list[str]:
    return [f".SH {title}", body]


def _item(name: str, meaning: str) -> str:
    return f".TP\n\\fB{_roff(name)}\\fR\n{_roff(meaning)}"


def _verbatim(block: str) -> str:
    return f".nf\n{_roff(block.rstrip())}\n.fi"


def _roff(words: str) -> str:
    """Return words as roff that shows them; a line never begins like a request."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("^", "\\(ha")
    escaped = escaped.replace("~", "\\(ti").replace("\t", "    ").replace("'", "\\(aq")
    return re.sub(r"^\.", r"\\&.", escaped, flags=re.MULTILINE)
