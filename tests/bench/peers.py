"""The programs that newsclean is measured beside, each as one function over a text; absent ones are named as absent.

``python tests/bench/peers.py NAME FILE`` reads JSON lines and writes JSON lines, as a whole process that does nothing
else: what is measured of newsclean is a whole process too.
"""

from __future__ import annotations

import gzip
import html
import json
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, NamedTuple


class Peer(NamedTuple):
    """A program: what it is called, the package that has to be there, what it does, and how it is made ready."""

    name: str
    package: str
    does: str
    load: Callable[[], Callable[[str], Any]]

    @property
    def is_here(self) -> bool:
        """Tell whether the package is installed."""
        return not self.package or find_spec(self.package) is not None


def _stripped() -> Callable[[str], Any]:
    return lambda text: "\n".join([line.strip() for line in text.splitlines()])


def _ftfy() -> Callable[[str], Any]:
    return import_module("ftfy").fix_text  # type: ignore[no-any-return]  # an optional package


def _cleantext() -> Callable[[str], Any]:
    clean = import_module("cleantext").clean
    return lambda text: clean(text, lower=False, to_ascii=False, no_line_breaks=False)


def _trafilatura() -> Callable[[str], Any]:
    extract = import_module("trafilatura").extract
    return lambda text: extract(_as_html(text))


def _justext() -> Callable[[str], Any]:
    justext = import_module("justext")
    stops = justext.get_stoplist("English")
    return lambda text: "\n".join(
        paragraph.text for paragraph in justext.justext(_as_html(text), stops) if not paragraph.is_boilerplate
    )


def _datatrove(*names: str) -> Callable[[], Callable[[str], Any]]:
    def load() -> Callable[[str], Any]:
        document = import_module("datatrove.data").Document
        filters = import_module("datatrove.pipeline.filters")
        chain = [getattr(filters, name)() for name in names]

        def run(text: str) -> Any:
            page = document(text=text, id="")
            for one in chain:
                one.filter(page)
            return page.text

        return run

    return load


def _as_html(text: str) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>\n" for line in text.splitlines() if line.strip())
    return f"<html><body>{lines}</body></html>"


PEERS = (
    Peer("lines stripped", "", "splits into stripped lines: what reading alone costs", _stripped),
    Peer("ftfy", "ftfy", "repairs characters", _ftfy),
    Peer("clean-text", "cleantext", "repairs characters and spaces", _cleantext),
    Peer("datatrove C4", "datatrove", "drops bad lines and pages", _datatrove("C4QualityFilter")),
    Peer(
        "datatrove Gopher",
        "datatrove",
        "judges pages",
        _datatrove("GopherRepetitionFilter", "GopherQualityFilter"),
    ),
    Peer("jusText", "justext", "finds the article (lines wrapped as `<p>`)", _justext),
    Peer("trafilatura", "trafilatura", "finds the article (lines wrapped as `<p>`)", _trafilatura),
)


def main(name: str, path: str) -> None:
    """Run one peer over a file of JSON lines."""
    work = next(peer for peer in PEERS if peer.name == name).load()
    with gzip.open(path) if path.endswith(".gz") else open(path, "rb") as lines:
        for line in lines:
            record = json.loads(line)
            record["text"] = work(record["text"])
            sys.stdout.buffer.write(json.dumps(record, ensure_ascii=False).encode() + b"\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
