"""The topics of ``newsclean help``: what goes beyond one command. Tables are made of what the program knows."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from typing import NamedTuple

from newsclean.catalogue import EXIT_CODES, TROUBLES
from newsclean.filters import PRESET_SUMMARIES
from newsclean.record import FIELDS


class Topic(NamedTuple):
    """A topic: its line in the list, and the function that makes its text."""

    summary: str
    text: Callable[[], str]


PIPELINES = """\
A pipeline is a chain of filters. It runs from left to right; each filter sees what the earlier ones left.

On the command line, a name starts a filter, and KEY=VALUE is a parameter of the filter to its left:

  newsclean clean -f repair-characters,strip-boilerplate,level=safe,normalize-paragraphs page.txt

  -p NAME|FILE        chooses the base: a preset, or a TOML file
  -f SPEC             appends filters; without -p they are the whole pipeline
  -x NAME             removes a filter
  -s FILTER.KEY=VALUE overrides one parameter
  --until NAME        runs only the filters up to NAME
  --show-pipeline     prints what would run, and where each part came from

Without -p and -f, the setting 'pipeline' of the configuration file holds, else the preset 'news'. -x, then -s,
apply last.

A pipeline of your own, in news.toml for -p, or in pyproject.toml under [tool.newsclean]:

  pipeline = ["repair-characters", "split-articles", { filter = "strip-boilerplate", level = "safe" }]

  [set]
  "strip-boilerplate.level" = "normal"

Values with a comma in them can only be written there.

The presets:

{presets}
Filters of other packages (entry points in the group 'newsclean.filters') are used by their names.
'newsclean filters' lists all of them, 'newsclean explain NAME' teaches each.
"""

ENCODINGS = """\
Text is read as UTF-8, strictly: a byte that does not fit is an error with its offset, and never passed on.
A byte order mark says UTF-8, UTF-16 or UTF-32 and is obeyed without being asked.

  newsclean clean --encoding cp1252 old.txt           say it
  newsclean clean --encoding auto raw/                let it be guessed, page by page
  newsclean clean --decode-errors replace raw/        take bad bytes as U+FFFD; the report counts them

Mojibake inside valid UTF-8 (such as 'â€™' for an apostrophe) is the work of the filter 'repair-characters'.
Output is always UTF-8 with plain line ends, whatever the locale says.
"""

MAKE = """\
The output is written whole or not at all, so Make never sees half a file. --depfile writes a rule with everything
that was read: files, folders, configuration. A page that is new, changed or gone rebuilds the corpus.

  .DELETE_ON_ERROR:
  NEWSCLEAN ?= newsclean

  build/corpus.jsonl: news.toml | build
  \t$(NEWSCLEAN) clean -q -p news.toml -o $@ --depfile $@.d raw/
  -include build/corpus.jsonl.d

  build: ; mkdir -p $@

  check: ; $(NEWSCLEAN) clean --check -p news.toml -o build/corpus.jsonl raw/
  .PHONY: check

Keep the output out of the folder that is read. 'make -n' and 'make -j' work as ever; a filter of corpus scope
('newsclean filters' says which) must see all pages in one run.
"""

CI = """\
--check writes nothing and exits with 1 if writing would change the output; --log-format github puts messages
beside the files they are about.

  - run: pipx install path/to/newsclean
  - name: the corpus is up to date
    run: newsclean clean --check -p news.toml raw/ -o data/corpus.jsonl --log-format github
  - name: clean, and keep a report
    run: newsclean clean -k raw/ -o corpus.jsonl --report report.json --removed removed.jsonl

As a hook of pre-commit:

  - repo: local
    hooks:
      - id: corpus
        name: corpus.jsonl is up to date
        entry: newsclean clean --check -p news.toml -o data/corpus.jsonl raw/
        language: system
        pass_filenames: false
        files: ^(raw/|news.toml)

The same input gives the same bytes for every -j, locale, time zone and folder.
"""

STREAMS = """\
Standard output carries data only; messages, the summary and the progress bar go to standard error.

  -                    as PATH is standard input, and as FILE standard output
  JSONL in, JSONL out  so pipes chain: newsclean filter mark-title a.txt | newsclean filter lift-notes --from jsonl
  .gz .bz2 .xz .zst    are unpacked and packed by the name
  directories          are walked in the order of path bytes; hidden files and links to directories are left out
  -o FILE              is written beside its place and moved there when it is whole
  --output-dir DIR     mirrors the tree of the inputs, one file for each
  --failed-list FILE   has the inputs that failed, for a second run with --files0-from

Names with spaces or newlines are safe with find -print0 and --files0-from. Colour goes to terminals only, unless
--color, NO_COLOR or FORCE_COLOR say otherwise.
"""

COMPLETION = """\
bash         echo 'source <(newsclean completion bash)' >> ~/.bashrc
             or: newsclean completion bash > ~/.local/share/bash-completion/completions/newsclean
zsh          newsclean completion zsh > "${fpath[1]}/_newsclean"
             or, after compinit: source <(newsclean completion zsh)
fish         newsclean completion fish > ~/.config/fish/completions/newsclean.fish
powershell   newsclean completion powershell >> $PROFILE

Commands, options and their values, filters, presets, and what stands inside -f are completed: a filter's parameters
after its comma, a parameter's values after its '='. The scripts hold all names themselves, so that the key answers
at once; make them anew when you have installed more filters.
"""


def exit_codes() -> str:
    """Return the table of exit codes."""
    rows = "".join(f"  {code:>3}  {meaning}\n" for code, meaning in EXIT_CODES.items())
    return f"newsclean ends with one of these; never with a count.\n\n{rows}"


def messages() -> str:
    """Return how messages look, and the table of error codes."""
    rows = "".join(f"  {code:<18}{trouble.exit_code}  {trouble.what}\n" for code, trouble in TROUBLES.items())
    return (
        "A message says where, what is wrong, and the way out; its code stands in brackets:\n\n"
        "  raw/a.txt: error: not valid UTF-8: byte 0xe9 at offset 3 [bad-encoding]\n"
        "      hint: try --encoding cp1252, or --decode-errors replace\n\n"
        f"'newsclean explain CODE' tells more. The codes, with the exit code of each:\n\n{rows}"
    )


def record() -> str:
    """Return the table of the record's fields."""
    rows = "".join(
        textwrap.fill(meaning, 110, initial_indent=f"  {name:<11}", subsequent_indent=" " * 13) + "\n"
        for name, meaning in FIELDS.items()
    )
    return (
        "One article is one JSON object on one line. Every key is always there, in this order, with the same type on\n"
        f"every line (null or an empty list where nothing is known):\n\n{rows}\n"
        "'newsclean explain FIELD' shows each with an example.\n"
    )


def pipelines() -> str:
    """Return how pipelines are written, with the table of presets."""
    rows = "".join(f"  {name:<12}{summary}\n" for name, summary in PRESET_SUMMARIES.items())
    return PIPELINES.replace("{presets}", rows)


TOPICS: dict[str, Topic] = {
    "pipelines": Topic("chains of filters: -f, presets, TOML files", pipelines),
    "record": Topic("the fields of the output", record),
    "streams": Topic("input, output, pipes and files", lambda: STREAMS),
    "encodings": Topic("bytes that are not UTF-8", lambda: ENCODINGS),
    "exit-codes": Topic("what the exit code says", exit_codes),
    "messages": Topic("what errors look like, and their codes", messages),
    "make": Topic("in a Makefile", lambda: MAKE),
    "ci": Topic("in GitHub Actions and pre-commit", lambda: CI),
    "completion": Topic("completion in bash, zsh, fish and PowerShell", lambda: COMPLETION),
}
"""All topics but ``man``, which prints everything as a manual page."""
