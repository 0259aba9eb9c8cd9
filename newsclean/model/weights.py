"""Weights on disk: one deterministic npz file."""

from __future__ import annotations

import io
import os
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.errors import UsageError
from newsclean.model.archive import arrays
from newsclean.model.features import BUCKETS, NAMES, Lookup, make_lookup
from newsclean.model.network import VECTOR, Parameters, folded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VARIABLE = "NEWSCLEAN_WEIGHTS"
"""The environment variable that names a file of weights to read by, here and in the processes that are started."""
SHIPPED = os.path.join(os.path.dirname(__file__), "weights.npz")
FORMAT = 1


class Weights(NamedTuple):
    """A trained network with the tables of characters that it was trained with."""

    parameters: Parameters  # float32
    ready: Parameters  # the same, folded
    lookup: Lookup
    levels: npt.NDArray[Any]  # float32 [3]: logit of body from which a line stays, for safe, normal, aggressive


def save(path: Path | str, weights: Weights) -> None:
    """Write weights; the same weights give the same bytes.  OSError where the path cannot be written."""
    import zipfile

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, values in sorted(_packed(weights).items()):
            buffer = io.BytesIO()
            np.save(buffer, values, allow_pickle=False)
            entry = zipfile.ZipInfo(name + ".npy", (1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, buffer.getvalue(), zipfile.ZIP_DEFLATED)


def _packed(weights: Weights) -> dict[str, npt.NDArray[Any]]:
    vectors = weights.parameters["vectors"]
    scale = np.maximum(np.abs(vectors).max(axis=0), 1e-9) / 127
    characters = weights.lookup.characters
    lower = (characters >> np.uint32(16)).astype(np.uint16)
    packed = {name: values for name, values in weights.parameters.items() if name != "vectors"}
    packed["vectors"] = np.round(vectors / scale).astype(np.int8)
    packed["vectors_scale"] = scale.astype(np.float32)
    packed["kinds"] = characters.astype(np.uint8)
    packed["lower"] = lower - np.arange(65536, dtype=np.uint16)
    packed["levels"] = weights.levels.astype(np.float32)
    packed["format"] = np.array([FORMAT, len(NAMES), BUCKETS, VECTOR], np.int32)
    return packed


def unpacked(weights: Weights) -> Weights:
    """Give the weights as they will be after `save` and `load`: word vectors are stored in 8 bits."""
    return _unpack(_packed(weights))


def _unpack(stored: Mapping[str, npt.NDArray[Any]]) -> Weights:
    fixed = ("vectors", "vectors_scale", "kinds", "lower", "levels", "format")
    parameters = {name: stored[name] for name in stored if name not in fixed}
    parameters["vectors"] = stored["vectors"].astype(np.float32) * stored["vectors_scale"]
    lower = stored["lower"] + np.arange(65536, dtype=np.uint16)
    characters = stored["kinds"].astype(np.uint32) | (lower.astype(np.uint32) << np.uint32(16))
    return Weights(parameters, folded(parameters), make_lookup(characters), stored["levels"])


def load(path: Path | str) -> Weights:
    """Read weights that `save` wrote.

    Raises OSError where there is no such file, ValueError where it is no weights file of this version.
    """
    with open(path, "rb") as file:  # without pathlib, whose imports take 4 ms of the start
        data = file.read()
    try:
        stored = arrays(data)
        wanted = list(stored["format"]) == [FORMAT, len(NAMES), BUCKETS, VECTOR]
    except (ValueError, KeyError) as error:
        message = f"{path}: not a weights file: {error}"
        raise ValueError(message) from error
    if not wanted:
        message = f"{path}: weights of another version; train them anew with `newsclean train`"
        raise ValueError(message)
    try:
        return _unpack(stored)
    except (KeyError, ValueError) as error:
        message = f"{path}: not a weights file: {error}"
        raise ValueError(message) from error


@cache
def shipped() -> Weights:
    """Give the weights of this package, read once a process."""
    return load(SHIPPED)


@cache
def chosen(path: str) -> Weights:
    """Give the weights of a user, read once a process; UsageError where they cannot be read."""
    try:
        return load(path)
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
    except ValueError as error:
        message = str(error).removeprefix(f"{path}: ")
    hint = "make one with 'newsclean train GOLD.jsonl RAW.jsonl -o FILE'"
    raise UsageError(message, place=path, hint=hint, code="bad-weights")


def current() -> Weights:
    """Give the weights to read by where none are named: those that NEWSCLEAN_WEIGHTS names, else the shipped."""
    path = os.environ.get(VARIABLE)
    return chosen(path) if path else shipped()
