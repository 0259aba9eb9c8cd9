"""Words and signs that tell a piece of a sentence from a line of its own; used by ``join-fragments``."""

from __future__ import annotations

from newsclean.lexicon.words import words

CLOSERS = ",;)]、。，．；：！？）］」』】》〉،؛؟।॥®™"
"""Signs that never begin a line of their own: what stands before them belongs to them."""

CLOSERS_IF_ALONE = ".:!?…"
"""Signs that close only if no letter follows: ``.`` and not ``.NET``."""

PAIRS = {"”": "“", "“": "„", "’": "‘", "»": "«", "›": "‹"}
"""Quotes that close what the other opened."""

BRACKETS = "([（［「『【《〈¿¡"
"""Signs after which something always follows."""

OPENERS = "“„«‹‘\"'"
"""Signs after which something follows if white space or nothing stands before them."""

LEADS_ON = words(
    """
    a an the of and or in on at by for from with to into as than that which who whose is are was were be been has had
    his her its their our my your between through under over about after before against without within
    der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im am beim mit für auf aus
    bei nach durch über unter zwischen gegen ohne ist sind war wird wurde hat dass sein seine ihre
    le la les un une des du de au aux et ou en dans par pour sur avec sans sous chez qui que est sont été son sa ses
    el los las una unos unas del al y o e con por para sin sobre desde hasta entre su sus es fue que
    il lo gli i dello della dell' dei degli delle dal dalla nel nella sul sulla con tra fra ed di da che è
    os as um uma do dos das no na nos nas pelo pela em com sem ao à às são foi
    het een van voor met naar bij uit op aan door over tot zijn haar werd dat
    en et den det de til fra med ved på av som och att för från är om og å er var blev ble
    ja sekä on oli tai
    w z na do od przez dla po przy oraz i o ze we że się
    v s k u na do od pro při po že se je
    a az egy és hogy
    în din la cu pe pentru și sau de că
    ve bir ile için
    dan di ke dari yang untuk dengan pada oleh ini itu
    và của là trong với cho từ các một những
    в во на с со к по из за от до для при о об у и или что не как его её их
    у в на з із до від для за про та і або що як
    и в на с от за по из към до че се
    ο η το οι τα του της των τον την τους τις στο στη στην στον και με για από σε ότι
    في من إلى على عن مع أن إن التي الذي و أو ما هذا هذه بين بعد قبل
    در از به با که و را برای این آن تا بر
    של על את עם אל כי או גם
    के का की को में से पर और ने है कि
    اور کے کا کی کو میں سے پر نے
    """
)
"""Articles, prepositions and conjunctions, in small letters: a line that ends with one is not at its end."""
