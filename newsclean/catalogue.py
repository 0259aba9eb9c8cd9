"""Every error code that newsclean shows in brackets: what it says, why it happens, the way out, and how to see one.

``newsclean explain CODE``, the help topic ``messages`` and the man page are made of this table; a test runs every
example and looks for the code, and another looks for codes in the program that are not here.
"""

from __future__ import annotations

from typing import NamedTuple


class Trouble(NamedTuple):
    """One error code. ``example`` is a shell script, or Python where it begins with ``>>>``."""

    exit_code: int
    what: str
    why: str
    remedy: str
    example: str


TROUBLES: dict[str, Trouble] = {
    "bad-config": Trouble(
        2,
        "the configuration or a pipeline file cannot be used",
        "It is not valid TOML, or it has a key or a value that newsclean does not know.",
        "Mend the line that the message names; 'newsclean config' shows what is read. --no-config reads no file.",
        """printf '[tool.newsclean]\\npipline = "news"\\n' > pyproject.toml; newsclean clean page.txt""",
    ),
    "bad-encoding": Trouble(
        3,
        "the bytes are not text in the encoding that was expected",
        "UTF-8 is read strictly, so that damage is seen and not passed on.",
        "Say the encoding with --encoding, or let it be guessed with --encoding auto. --decode-errors replace takes "
        "bad bytes as U+FFFD and counts them in the report.",
        "printf 'caf\\351\\n' > bad.txt; newsclean clean bad.txt",
    ),
    "bad-environment": Trouble(
        2,
        "a variable NEWSCLEAN_… has a value that makes no sense",
        "The environment gives the same settings as the flags, by the same rules.",
        "Set the variable to one of the values that the message names, or unset it.",
        "NEWSCLEAN_JOBS=many newsclean clean page.txt",
    ),
    "bad-filter": Trouble(
        2,
        "a filter of another package cannot be loaded",
        "Its package offers it, but importing it raises an error: it is broken, or it is made for another version.",
        "Update or uninstall the package that the message names. Chains without that filter run as ever.",
        "",
    ),
    "bad-input": Trouble(
        3,
        "an input cannot be read",
        "One file, or one line of it, is not what it should be; the other inputs are read all the same.",
        "Look at the place that the message names; -k keeps the good records, --failed-list lists the bad inputs.",
        ">>> from newsclean.errors import InputError; raise InputError('something new', place='page.txt')",
    ),
    "bad-marks": Trouble(
        4,
        "a filter yielded marks that cannot be applied",
        "Edits that overlap or lie outside the text: a bug of the filter, not of the page.",
        "Leave the filter out with -x and report it to its makers. Their tests can use newsclean.testing.",
        ">>> from newsclean import Doc, Edit, compose; compose(lambda doc: [Edit(0, 99)]).run(Doc('short'))",
    ),
    "bad-record": Trouble(
        3,
        'a line of JSONL is no object with a string field "text"',
        "The line is not valid JSON, is no object, has a key twice, or has no text.",
        "Mend or drop the line that the message names; other field names can be mapped with jq: "
        "jq -c '{id, text: .body}'.",
        """printf '{"body": "no text"}\\n' > in.jsonl; newsclean clean in.jsonl""",
    ),
    "bad-spec": Trouble(
        2,
        "the value of -f says nothing that can be run",
        "A parameter stands before any filter, or two commas in a row.",
        "Write FILTER,KEY=VALUE,FILTER; see 'newsclean help pipelines'.",
        "newsclean clean -f level=safe page.txt",
    ),
    "bad-value": Trouble(
        2,
        "a filter's parameter cannot have this value",
        "It has another type, or is none of the words that the parameter takes.",
        "'newsclean explain FILTER' lists the parameters and what they take.",
        "newsclean clean -f strip-boilerplate,level=harsh page.txt",
    ),
    "cannot-read": Trouble(
        3,
        "a file is there but cannot be read",
        "No permission, a broken disk, a damaged archive.",
        "See to the file; the other inputs are read all the same.",
        "printf 'no gzip' > page.txt.gz; newsclean clean page.txt.gz",
    ),
    "cannot-write": Trouble(
        4,
        "the result cannot be written",
        "The disk is full, the folder is missing or may not be written to.",
        "Make room or choose another place. A file named with -o stands as it was before.",
        "newsclean clean page.txt -o missing/clean.jsonl",
    ),
    "filter-failed": Trouble(
        4,
        "a filter raised an error on a document",
        "A bug in the filter that the message names.",
        "Rerun with --debug for the traceback and report it; -x FILTER leaves the filter out meanwhile.",
        ">>> from newsclean import Doc, compose; compose(lambda doc: doc.nothing).run(Doc('text'))",
    ),
    "internal": Trouble(
        4,
        "newsclean itself has a bug",
        "Something happened that nobody thought of.",
        "Rerun with --debug and report the traceback.",
        "",
    ),
    "is-html": Trouble(
        3,
        "the file is html, not text",
        "newsclean cleans text that somebody extracted; markup would be taken for words.",
        "Extract the text first, for example with trafilatura.",
        "printf '<!doctype html><p>Hello' > page.txt; newsclean clean page.txt",
    ),
    "is-jsonl": Trouble(
        3,
        "the file is JSONL, but was to be read as text",
        "Its name does not say so, or it came from standard input.",
        "Add --from jsonl.",
        """printf '{"text": "a"}\\n' > dump.txt; newsclean clean dump.txt""",
    ),
    "lost-text": Trouble(
        4,
        "a source cannot be rebuilt from what was kept and what was journalled",
        "--verify found it: a bug in newsclean or in a filter that changed text behind its back.",
        "Report it, with the page if you may.",
        ">>> from newsclean import Doc; from newsclean.journal import verify; verify('ab', [Doc('a')])",
    ),
    "no-input": Trouble(
        2,
        "a directory has no file to read",
        "Directories are searched for *.txt and *.jsonl, also compressed, without hidden files.",
        "Name other files with --include, or say with --allow-empty that none is fine.",
        "mkdir empty; newsclean clean empty",
    ),
    "no-record": Trouble(
        2,
        "no record has the id or the line that was asked for",
        "'newsclean trace' looked through all the records and met none.",
        "Look for it: jq -r .id FILE",
        """printf '{"id": "a", "text": "b"}\\n' > in.jsonl; newsclean trace in.jsonl --id c""",
    ),
    "bad-weights": Trouble(
        2,
        "the file given with --weights or NEWSCLEAN_WEIGHTS holds no weights of this version",
        "It is missing, damaged, or was written by another version of 'newsclean train'.",
        "newsclean train GOLD.jsonl RAW.jsonl -o weights.npz",
        "newsclean clean --weights README.md page.txt",
    ),
    "no-trees": Trouble(
        2,
        "'newsclean train --trees' was asked for, but LightGBM is not installed",
        "It is heavy and only training needs it, so it is an extra.",
        "pip install lightgbm, or train without --trees.",
        "",
    ),
    "no-zstd": Trouble(
        2,
        "a .zst file is to be read or written, but nothing here speaks zstd",
        "Python knows it from 3.14 on; before, a package does.",
        "pip install zstandard, or unpack the file with zstdcat.",
        "",
    ),
    "not-found": Trouble(
        3,
        "a path that was given does not exist",
        "A misspelt name, or a pattern that the shell did not expand.",
        "Look at the path that the message names; the other inputs are read all the same.",
        "newsclean clean nowhere.txt",
    ),
    "not-text": Trouble(
        3,
        "the file is no text",
        "It begins like an image, an archive, a PDF …, or it has NUL bytes.",
        "Leave it out with --exclude; UTF-16 without a byte order mark needs --encoding utf-16-le.",
        "printf '%%PDF-1.7' > page.txt; newsclean clean page.txt",
    ),
    "same-file": Trouble(
        2,
        "a file is both input and output",
        "Writing it would destroy what is still to be read.",
        "Write to another file, outside the folder that is read.",
        "newsclean clean page.txt -o page.txt",
    ),
    "same-name": Trouble(
        2,
        "two filters have one name",
        "Two packages offer them, or one took the name of a built-in filter.",
        "Uninstall one of the packages that the message names.",
        "",
    ),
    "same-target": Trouble(
        2,
        "two inputs would be written to one file",
        "--output-dir names the outputs after the inputs; files that are named one by one lose their folders.",
        "Give them in one directory above both, or clean them apart.",
        "mkdir more; cp page.txt more; newsclean clean --output-dir out page.txt more/page.txt",
    ),
    "too-large": Trouble(
        3,
        "a document is larger than the limit",
        "The limit keeps the memory bounded, whatever comes in.",
        "Raise it: --max-document 1G.",
        "newsclean clean --max-document 10 page.txt",
    ),
    "unknown-command": Trouble(
        2,
        "there is no such command",
        "Most likely a slip of the finger.",
        "'newsclean --help' lists the commands.",
        "newsclean claen page.txt",
    ),
    "unknown-filter": Trouble(
        2,
        "there is no such filter, or it is not in the pipeline",
        "A misspelt name, or the package that offers the filter is not installed here.",
        "'newsclean filters' lists the filters, --show-pipeline those that would run.",
        "newsclean clean -f strip-boilerplat page.txt",
    ),
    "unknown-name": Trouble(
        2,
        "'newsclean explain' or 'newsclean help' knows nothing of this name",
        "A misspelt filter, option, code, field or topic.",
        "'newsclean filters', 'newsclean presets' and 'newsclean help' list what there is.",
        "newsclean explain strip-boilerplat",
    ),
    "unknown-parameter": Trouble(
        2,
        "a filter has no such parameter",
        "A misspelt name, or a parameter of another filter.",
        "'newsclean explain FILTER' lists the parameters.",
        "newsclean clean -f strip-boilerplate,levl=safe page.txt",
    ),
    "unknown-preset": Trouble(
        2,
        "there is no such preset, nor a file of that name",
        "A misspelt name; filters are chosen with -f.",
        "'newsclean presets' lists the presets.",
        "newsclean clean -p nwes page.txt",
    ),
    "usage": Trouble(
        2,
        "the command line cannot be carried out",
        "An option is unknown, lacks its value, or does not go with another.",
        "The message says which; 'newsclean COMMAND --help' lists the options.",
        "newsclean clean --froom text page.txt",
    ),
    "worker-died": Trouble(
        4,
        "a process of -j died over an input",
        "Most likely the system ran out of memory, or somebody killed it.",
        "Try fewer --jobs; --max-document leaves very large documents out.",
        "",
    ),
}

EXIT_CODES: dict[int, str] = {
    0: "done; an input that holds no article is no error",
    1: "a verdict: --check or --diff found a difference",
    2: "wrong usage or configuration, or no input matched; nothing was written",
    3: "some inputs failed; the others were read",
    4: "the result could not be written, or newsclean or a filter has a bug",
    130: "interrupted by the user",
    141: "the reader of standard output went away",
    143: "terminated",
}
"""Every exit code and what it means; never a count, never 126."""

PAGE = """\
Harbour bridge reopens after repairs

By Ada Moreno

Published: 12 March 2024

The harbour bridge in Valparaíso, pictured before the repairs began. (Photo: Reuters/Jon Ek)
Share on Facebook
VALPARAÍSO, Chile (Reuters) - The harbour bridge reopened on Tuesday after eleven months of repairs, the port said.

Thousands of commuters had taken the ferry while the steel of the old bridge was replaced.

“We are glad to have it back,” said Rosa Díaz, who sells fruit beside the northern ramp.

The harbour bridge in Valparaíso, pictured before the repairs began. (Photo: Reuters/Jon Ek)

Reporting by Ada Moreno; Editing by Tom Lund
"""
"""The page with which the fields of a record are explained; a test holds what becomes of it."""
