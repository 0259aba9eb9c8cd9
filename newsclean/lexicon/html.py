"""Names of the elements of html; used by ``strip-html``.

As of the HTML Living Standard, with those of older pages that it calls obsolete, and those of Word's clipboard.
"""

from __future__ import annotations

from newsclean.lexicon.words import words

PARAGRAPHS = words(
    "p div h1 h2 h3 h4 h5 h6 blockquote pre figure section article aside header footer main nav form table hr ul ol dl"
)
"""Elements that stand apart from what is before and behind them."""

LINES = words(
    "br li dt dd tr caption figcaption center address details summary fieldset legend option tbody thead tfoot body html head "
    "title hgroup menu dialog"
)
"""Elements that begin a line."""

CELLS = words("td th")
"""Elements that stand beside each other on a line."""

INLINE = words(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i iframe img input ins kbd label link mark meta meter nobr "
    "o:p object param picture q rp rt ruby s samp small source span strike strong sub sup svg path time track tt u var "
    "video audio wbr button select textarea col colgroup embed map area canvas progress output noscript"
)
"""Elements inside a line, or of which nothing is seen."""

HIDDEN = words("script style template")
"""Elements whose words a page does not show."""

VOID = words("br hr img input link meta param source track wbr col embed area path")
"""Elements that are never closed."""
