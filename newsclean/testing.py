"""Helpers to test a filter with: what it makes of a text, what it labels, and the contract that every filter keeps."""

from __future__ import annotations

from typing import Any

from newsclean.doc import Doc, Filter
from newsclean.journal import verify
from newsclean.pipeline import Pipeline
from newsclean.registry import describe


def run(filter: Filter, text: str, **options: Any) -> list[Doc]:  # noqa: A002  # the word of the field
    """Return the documents that ``filter`` makes of ``text``."""
    name = getattr(filter, "__name__", "filter").replace("_", "-")
    return Pipeline((describe(name, filter, "test").stage(options),)).run(Doc(text))


def after(filter: Filter, text: str, **options: Any) -> str:  # noqa: A002
    """Return ``text`` as it stands after ``filter``; articles are set apart by a line of dashes."""
    return "\n-----\n".join(doc.text for doc in run(filter, text, **options))


def labels(filter: Filter, text: str, **options: Any) -> list[tuple[str, Any]]:  # noqa: A002
    """Return the ``(kind, value)`` of every label that ``filter`` gives; the labelled words where it has no value."""
    return [
        (label.kind, doc.text[label.start : label.end] if label.value is None else label.value)
        for doc in run(filter, text, **options)
        for label in sorted(doc.labels, key=lambda label: label[:2])
    ]


def check_contract(filter: Filter, text: str, **options: Any) -> None:  # noqa: A002
    """Raise unless ``filter`` loses nothing of ``text``, keeps inside it, and changes nothing when run again.

    Raises :class:`AssertionError`, :class:`newsclean.errors.BadMarks` or :class:`newsclean.errors.LostText`.
    """
    docs = run(filter, text, **options)
    verify(text, docs)
    for doc in docs:
        again = run(filter, doc.text, **options)
        changed = [piece.text for piece in again] != [doc.text]
        if changed:
            raise AssertionError(f"changes its own result: {doc.text!r} became {[piece.text for piece in again]!r}")
