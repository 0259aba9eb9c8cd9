"""A marked page as one self-contained html page.

It has no script and fetches nothing: the switches are form controls that the style sheet reads, and its policy forbids
all else. Page text is hostile here; it reaches the page through :func:`_text` alone, and names of classes and ids are
made of numbers.
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any

from newsclean.record import Record
from newsclean.writers.marked import Note, Page, Piece, Place, lines, visible
from newsclean.writers.palette import Ink, inks
from newsclean.writers.trace_text import counted

VIEWS = {
    "raw": "The page as it came",
    "marked": "The page with everything that went struck through",
    "clean": "The records that came of it",
}


def trace_html(pages: Sequence[Page]) -> str:
    """Return one html page that shows ``pages``, with a legend, counts by filter, and three views."""
    colours = inks(dict.fromkeys(name for page in pages for name in page.spans_by_filter()))
    classes = {name: f"f{number}" for number, name in enumerate(colours)}
    style = _style(colours, classes)
    policy = f"default-src 'none'; style-src 'sha256-{_digest(style)}'; base-uri 'none'; form-action 'none'"
    title = visible(pages[0].name) if len(pages) == 1 else counted(len(pages), "page")
    seen: Counter[str] = Counter()
    body = "".join(_article(page, classes, seen) for page in pages)
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{_text(title)} – newsclean trace</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{_head(title, pages)}<div class=layout>\n{_legend(pages, classes, seen)}<main>\n{body}</main>\n</div>\n"
        "</body>\n</html>\n"
    )


def _text(words: object) -> str:
    """Return words from outside as html that shows them: nothing that acts, nothing that is markup."""
    return escape(visible(str(words)))


def _digest(style: str) -> str:
    return b64encode(sha256(style.encode()).digest()).decode()


def _style(colours: Mapping[str, Ink], classes: Mapping[str, str]) -> str:
    """Return the style sheet: the fixed part, and the colour and the switch of every filter on this page."""
    light = "".join(f".{classes[name]}{{--ink:{ink.light}}}" for name, ink in colours.items())
    dark = "".join(f".{classes[name]}{{--ink:{ink.dark}}}" for name, ink in colours.items())
    off = "".join(
        f"body:has(#{name}:not(:checked)) :is(del,ins,.note).{name}{{--ink:inherit;--tint:none;--line:none}}"
        f"body:has(#{name}:not(:checked)) :is(ins,.note).{name}{{display:none}}"
        for name in classes.values()
    )
    return (
        f"{files('newsclean.writers').joinpath('trace.css').read_text('utf-8')}"
        f"{light}\n@media(prefers-color-scheme:dark){{{dark}}}\n{off}\n"
    )


def _head(title: str, pages: Sequence[Page]) -> str:
    articles = sum(len(page.records) for page in pages)
    kept, size = sum(page.kept for page in pages), sum(len(page.source) for page in pages)
    share = f" ({kept / size:.0%})" if size else ""
    switches = "".join(
        f"<input type=radio name=view id={view}{' checked' if view == 'marked' else ''}>"
        f'<label for={view} title="{meaning}">{view.capitalize()}</label>'
        for view, meaning in VIEWS.items()
    )
    return (
        f"<header><div><h1>{_text(title)}</h1>\n"
        f"<p>{counted(articles, 'article') if articles else 'No article'} · "
        f"{kept:,} of {counted(size, 'character')} kept as text{share}</p></div>\n"
        f"<fieldset class=views><legend>View</legend>{switches}</fieldset></header>\n"
    )


def _legend(pages: Sequence[Page], classes: Mapping[str, str], seen: Mapping[str, int]) -> str:
    """Return the legend; the way from mark to mark of one filter, which is ``seen`` so often, ends and begins here."""
    spans: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    labels: Counter[str] = Counter()
    for page in pages:
        labels.update(page.labels_by_kind())
        for name, (times, size) in page.spans_by_filter().items():
            spans[name] += times
            sizes[name] += size
    rows = "".join(
        f"<li class={classes[name]}><input type=checkbox id={classes[name]} checked>"
        f"<label for={classes[name]}>{_text(name)}</label>"
        f'<a id={classes[name]}-{seen[name] + 1} href="#{classes[name]}-1" title="Go to the first">'
        f"{counted(spans[name], 'span')}</a>"
        f"<small>{counted(size, 'character')}</small></li>\n"
        for name, size in sizes.most_common()
    )
    kinds = "".join(f"<li><span>{_text(kind)}</span> {times:,}</li>" for kind, times in labels.items())
    return (
        "<nav aria-label=Legend>\n<fieldset><legend>What went, by filter</legend>"
        f"{f'<ul class=filters>{rows}</ul>' if rows else '<p>Nothing was removed.</p>'}</fieldset>\n"
        + (f"<h2>What was labelled</h2><ul class=kinds>{kinds}</ul>\n" if kinds else "")
        + "<p class=key><del>removed</del> <ins>put in its place</ins> <b class=label>labelled</b></p></nav>\n"
    )


def _article(page: Page, classes: Mapping[str, str], seen: Counter[str]) -> str:
    marked = "".join(_rows(page, classes, seen))
    clean = "".join(map(_record, page.records)) or "<p class=none>No article came of this page.</p>"
    name = _text(page.name)
    return (
        f'<section aria-label="{name}">\n<h2 class=name>{name}</h2>\n'
        f"<div class=page>\n{marked}</div>\n<div class=records>\n{clean}</div>\n</section>\n"
    )


def _rows(page: Page, classes: Mapping[str, str], seen: Counter[str]) -> Iterator[str]:
    gap = False
    for line in lines(page):
        for place in line.begins:
            yield _begin(place, alone=len(page.places) == 1)
        if not line.pieces:
            if not gap:
                yield "<div class=gap></div>\n"
            gap = True
            continue
        gap = False
        pieces = "".join(_piece(piece, classes) for piece in line.pieces)
        notes = "".join(_note(note, classes, seen) for note in line.notes)
        gone = "" if any(piece.state != "gone" for piece in line.pieces) else " gone"
        margin = f"<ul>{notes}</ul>" if notes else ""
        yield f'<div class="row{gone}" data-n={line.number}><p dir=auto>{pieces}</p>{margin}</div>\n'


def _begin(place: Place, *, alone: bool) -> str:
    if place.record:
        return f"<h3>{_text(place.record['id'])}</h3>\n"
    return "" if alone else "<h3 class=none>No article here</h3>\n"


def _piece(piece: Piece, classes: Mapping[str, str]) -> str:
    text = escape(piece.text)
    if piece.removal:
        name = piece.removal.filter
        why = f"{name}: {piece.removal.why}" if str(piece.removal.why) else name
        tag = "del" if piece.state == "gone" else "ins"
        return f'<{tag} class={classes[name]} title="{_text(why)}">{text}</{tag}>'
    if piece.tags:
        kinds = ", ".join(dict.fromkeys(tag.label.kind for tag in piece.tags))
        return f'<b class=label title="{_text(kinds)}">{text}</b>'
    return text


def _note(note: Note, classes: Mapping[str, str], seen: Counter[str]) -> str:
    times = f" <small>×{note.times}</small>" if note.times > 1 else ""
    words = f" <span dir=auto>{escape(note.text)}</span>" if note.text else ""
    if note.is_label:
        return f"<li class=kind><b>{_text(note.name)}</b>{words}{times}</li>"
    if not note.times:
        return ""
    seen[note.name] += 1
    name, at = classes[note.name], seen[note.name]
    link = f'<a id={name}-{at} href="#{name}-{at + 1}" title="Go to the next">{_text(note.name)}</a>'
    return f'<li class="note {name}">{link}{words}{times}</li>'


def _record(record: Record) -> str:
    """Return an article as it is in the record: the fields that are known, then the text."""
    fields = {
        "by": ", ".join(map(str, record["byline"])),
        "published": record["published"],
        "located": record["located"],
        "agency": ", ".join(map(str, record["agency"])),
        "language": record["language"],
        "quality": ", ".join(f"{key} {_word(value)}" for key, value in record["quality"].items()),
    }
    shown = {key: _text(value) for key, value in fields.items() if value}
    known = "".join(f"<div><dt>{key}</dt><dd dir=auto>{value}</dd></div>" for key, value in shown.items())
    captions = "".join(map(_caption, record["captions"]))
    paragraphs = _paragraphs(record["text"].split("\n\n"), "") + _paragraphs(record["notes"], " class=aside")
    subtitle = f"<p class=subtitle dir=auto>{_text(record['subtitle'])}</p>" if record["subtitle"] else ""
    title = _text(record["title"] or "Without a title")
    return (
        f"<article><h3 dir=auto><span>{_text(record['id'])}</span> {title}</h3>\n"
        f"{subtitle}<dl>{known}</dl>\n{f'<ul class=captions>{captions}</ul>' if captions else ''}"
        f"{paragraphs}</article>\n"
    )


def _caption(caption: Any) -> str:
    """Return a caption; one that came in with a record may have any form."""
    if not isinstance(caption, dict):
        caption = {"text": caption}
    return f"<li dir=auto>{_text(caption.get('text') or '')} <small>{_text(caption.get('credit') or '')}</small></li>"


def _paragraphs(paragraphs: Iterable[str], kind: str) -> str:
    return "".join(
        f"<p{kind} dir=auto>{'<br>'.join(map(_text, str(paragraph).split(chr(10))))}</p>\n" for paragraph in paragraphs
    )


def _word(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
