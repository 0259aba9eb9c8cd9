"""Where in a text without usable line breaks two blocks of the page met.

    finding.py     text -> joints; parameters <-> file
    pieces.py      text -> pieces, cut at spaces and where letters change
    signs.py       pieces -> how they are written and what stands around them
    network.py     signs -> logits, and gradients
    training.py    pages -> parameters
    joints.npz     the parameters

JOINTS.md says what they were trained on, how well they do and where they fail.
"""

from __future__ import annotations
