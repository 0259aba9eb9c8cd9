"""What readers' comments look like: the line above them, the lines around each. Data, no judgement.

Written as :func:`newsclean.lexicon.furniture.folded` leaves a line: casefolded, without digits and signs at its ends.
"""

from __future__ import annotations

from newsclean.lexicon.words import words

COUNTED = words(
    "comment|comments|reader comments|user comments|comments so far|comment so far|reply|replies|response|responses|"
    "thought|thoughts|kommentar|kommentare|leserkommentare|leserkommentar|antworten|commentaire|commentaires|"
    "comentario|comentarios|respuestas|comentário|comentários|commento|commenti|reactie|reacties|kommentarer|"
    "kommentti|kommenttia|komentarz|komentarze|komentarzy|komentář|komentáře|komentářů|komentara|komentari|"
    "hozzászólás|comentariu|comentarii|комментарий|комментария|комментариев|коментар|коментарі|коментарів|σχόλια|"
    "σχόλιο|yorum|تعليق|تعليقات|نظر|دیدگاه|תגובות|komentar|bình luận|条评论|則留言|件のコメント|개의 댓글",
    "|",
)
"""With a number beside it, the heading of the comments: ``12 comments``, ``Kommentare (3)``."""

ABOVE = words(
    "thought on|thoughts on|comment on|comments on|response to|responses to|reply to|replies to|gedanken zu|"
    "kommentar zu|kommentare zu|antworten zu|réflexion sur|réflexions sur|commentaire sur|commentaires sur|"
    "comentario en|comentarios en|comentário em|comentários em|pensieri su|commenti su|gedachten over|reacties op",
    "|",
)
"""Between a number and the title of the article, the same: ``6 thoughts on “…”``."""

THREAD = words("discussion about this post", "|")
"""The first line of a dump that holds nothing but the comments."""

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
