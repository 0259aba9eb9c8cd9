"""Find the joints of a text, with the parameters of this package."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from newsclean.joints import network
from newsclean.joints.pieces import Pieces, look
from newsclean.joints.signs import signs
from newsclean.model import weights
from newsclean.model.archive import arrays

Array = npt.NDArray[Any]

SHIPPED = os.path.join(os.path.dirname(__file__), "joints.npz")
VARIABLE = "NEWSCLEAN_JOINTS"
"""The environment variable that names another file of parameters, for measuring."""
BLOCK = 1 << 16
"""Characters that are looked at in one go: memory stays bounded, and what stands further away says nothing."""


class Joints(NamedTuple):
    """Where blocks may have met, in order; line ends are not among them."""

    begins: Array  # intp [n]: offset behind the last character before it
    ends: Array  # intp [n]: offset of the first character behind it; what lies between is white space, or nothing
    logits: Array  # float32 [n]: how likely it is
    stopped: Array  # bool [n]: a sentence may end before it


def find_joints(text: str, least: float) -> Joints:
    """Return the joints of a text whose logit is at least ``least``.  Time is linear in the text."""
    parameters = _parameters(os.environ.get(VARIABLE) or SHIPPED)
    table = weights.current().lookup.characters
    found = [_of_block(block, at, least, parameters, table) for at, block in _blocks(text)]
    return found[0] if len(found) == 1 else Joints(*map(np.concatenate, zip(*found, strict=True)))


def _of_block(text: str, at: int, least: float, parameters: network.Parameters, table: Array) -> Joints:
    pieces: Pieces = look(text, table)
    if pieces.starts.size < 2:
        none = np.empty(0, np.intp)
        return Joints(none, none, none.astype(np.float32), none.astype(bool))
    logits = network.score(pieces, signs(pieces, table), parameters)[1:]
    met = ((logits >= least) & ~pieces.fed[1:]).nonzero()[0]
    return Joints(pieces.ends[met] + at, pieces.starts[met + 1] + at, logits[met], pieces.stopped[met])


def _blocks(text: str) -> Iterator[tuple[int, str]]:
    """Yield the parts of a long text with their offsets, cut at line ends or spaces where there are any."""
    begin = 0
    while len(text) - begin > BLOCK:
        half = begin + BLOCK // 2
        end = max(text.rfind("\n", half, begin + BLOCK), text.rfind(" ", half, begin + BLOCK)) + 1 or begin + BLOCK
        yield begin, text[begin:end]
        begin = end
    yield begin, text[begin:]


def save(path: str, parameters: network.Parameters) -> None:
    """Write parameters, tables rounded to 8 bits; the same ones give the same bytes."""
    import zipfile

    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, values in sorted(_packed(parameters).items()):
            buffer = io.BytesIO()
            np.save(buffer, values, allow_pickle=False)
            entry = zipfile.ZipInfo(name + ".npy", (1980, 1, 1, 0, 0, 0))
            archive.writestr(entry, buffer.getvalue(), zipfile.ZIP_DEFLATED)


def _packed(parameters: Mapping[str, Array]) -> dict[str, Array]:
    packed: dict[str, Array] = {}
    for name, values in parameters.items():
        if values.ndim == 1:
            packed[name] = values
            continue
        scale = np.maximum(np.abs(values).max(axis=0), 1e-9) / 127
        packed[name] = np.round(values / scale).astype(np.int8)
        packed[f"{name}.scale"] = scale.astype(np.float32)
    return packed


@cache
def _parameters(path: str) -> network.Parameters:
    with open(path, "rb") as file:
        stored = arrays(file.read())
    return {
        name: values.astype(np.float32) * stored[f"{name}.scale"] if f"{name}.scale" in stored else values
        for name, values in stored.items()
        if not name.endswith(".scale")
    }
