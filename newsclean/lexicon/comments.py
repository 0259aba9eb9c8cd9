"""What readers' comments look like: the heading above them, the lines around each.

A heading such as ``59 Comments on “…”`` or ``Kommentare (3)`` may as well be a link at the top of a page. What stands
around a comment is written as :func:`newsclean.lexicon.furniture.folded` leaves a line: casefolded, without digits and
signs at its ends.
"""

from __future__ import annotations

import re

from newsclean.lexicon.words import words
from newsclean.patterns import later

THREAD = words("discussion about this post", "|")
"""The first line of a dump of the comments alone."""

REPLY = words(
    "reply|replydelete|reply delete|replies|log in to reply|login to reply|reply to comment|reply to this|"
    "reply to this parent|expand full comment|antworten|répondre|responder|rispondi|beantwoorden|beantwoord|svara|svar|"
    "vastaa|odpowiedz|odpovědět|odpovedať|válasz|odgovori|răspunde|ответить|відповісти|отговор|cevapla|yanıtla|رد|"
    "پاسخ|השב|balas|trả lời|回复|回覆|返信|답글",
    "|",
)
"""The button below a comment."""

SAYS = words(
    "says writes sagt schreibt meint dit écrit dice escribe diz escreve scrive zegt schrijft skriver säger sier siger "
    "sanoo kirjoittaa pisze mówi říká píše говорит пишет каже пише"
)
"""What stands behind a name above a comment, at the end of the line. What was said to a reporter is in the past."""

_COUNTED: dict[str, str] = {
    "en": "comments?|reader comments",
    "de": "(?:leser)?kommentare?",
    "fr": "commentaires?",
    "es": "comentarios?",
    "pt": "comentários?",
    "it": "commenti|commento",
    "nl": "reacties?",
    "da, no, sv": "kommentarer?",
    "fi": "kommenttia|kommentti",
    "pl": "komentarzy|komentarze|komentarz",
    "cs, sk": "komentářů|komentáře|komentář|komentárov|komentáre|komentár",
    "hu": "hozzászólás|komment",
    "ro": "(?:de )?comentarii|comentariu",
    "hr, sl": "komentara|komentari|komentar|komentarjev|komentarji|komentarja",
    "ru": "комментари(?:и|й|ев|я)",
    "uk, bg, sr": "коментар(?:і|ів|я|а|и)?",
    "el": "σχόλια|σχόλιο",
    "tr": "yorum",
    "ar": "تعليقات|تعليق|تعليقا",
    "fa": "دیدگاه|نظر",
    "he": "תגובות",
    "hi": "टिप्पणियाँ|टिप्पणियां|टिप्पणी",
    "id": "komentar",
    "vi": "bình luận",
    "th": "ความคิดเห็น",
    "zh": "条评论|條評論|则留言|則留言|条留言",
    "ja": "件のコメント",
    "ko": "개의 댓글",
}
"""Behind a number."""

_ALONE: dict[str, str] = {
    "en": "comments|reader comments|readers' comments|readers’ comments|reader interactions|join the conversation",
    "de": "leserkommentare|kommentare",
    "fr": "commentaires|vos commentaires",
    "es": "comentarios",
    "pt": "comentários",
    "it": "commenti",
    "nl": "reacties",
    "da, no, sv": "kommentarer",
    "fi": "kommentit",
    "pl": "komentarze",
    "cs, sk": "komentáře|komentáre",
    "hu": "hozzászólások|kommentek",
    "ro": "comentarii",
    "hr, sl": "komentari|komentarji",
    "ru": "комментарии",
    "uk, bg, sr": "коментарі|коментари",
    "el": "σχόλια",
    "tr": "yorumlar",
    "ar": "التعليقات|تعليقات",
    "fa": "دیدگاه‌ها|نظرات|نظرات کاربران",
    "he": "תגובות",
    "hi": "टिप्पणियाँ|टिप्पणियां",
    "vi": "bình luận",
    "zh": "评论|評論|留言|网友评论|網友評論",
    "ja": "コメント",
    "ko": "댓글",
}
"""On a line of their own, or with the number behind them. No word is here that also heads an opinion piece."""

_QUOTED = (
    "(?:thoughts?|responses?|replies|reply|comments?|réponses?|respuestas?|antworten|reacties?) (?:on|to|zu|à|a|op)"
)
"""Before the quoted headline: without the quotes, "Three thoughts on winter" is a subheading."""

_ON = "on|to|zu|sur|en|em|su|op|till|om|til|på|do|k|na|к|на|до"
"""What stands before the headline that the comments are about."""

_LONGEST, _SHORT = 200, 40
"""Characters of the longest heading with the headline, and of one without."""

_EDGE = " \t\xa0*•·#>|–—-:()[]{}\"“”„'’‘«»"

ALONE = frozenset("|".join(_ALONE.values()).split("|"))
"""The words of headings without a figure, casefolded."""
_HAS_FIGURE = re.compile(r"\d").search
_HEADING = later(
    rf"\W{{0,3}}(?:(?:view|show|see|read) )?(?:all )?"
    rf"(?:\d(?:[\d.,]*\d)?[+)]? ?(?:(?:{'|'.join(_COUNTED.values())})(?:\W{{0,3}}|:? (?:{_ON}) .+)|{_QUOTED} ?[“”\"'‘’«„].+)"
    rf"|(?:{'|'.join(_ALONE.values())}) ?(?:: ?)?\(?\d[\d.,]*\)?)",
    re.IGNORECASE,
)


def heads_comments(line: str) -> bool:
    """Tell whether ``line``, stripped of white space, has the words of a heading over comments."""
    if len(line) > _LONGEST:
        return False
    if _HAS_FIGURE(line) is None:
        return len(line) < _SHORT and line.strip(_EDGE).casefold() in ALONE
    return _HEADING.fullmatch(line) is not None
