"""Headings above the title of another article, inside a text: data, no judgement.

Written as :func:`newsclean.lexicon.furniture.folded` leaves a line. "Read more" and its like are not among them: they
mostly stand below what they belong to.
"""

from __future__ import annotations

from newsclean.lexicon.words import words

READ_ALSO = words(
    "read also|also read|related article|related articles|related story|related stories|related news|related post|"
    "related posts|recommended reading|lesen sie auch|lies auch|lesen sie dazu auch|lesen sie hierzu auch|auch interessant|"
    "mehr zum thema|passend zum thema|zum thema|lire aussi|à lire aussi|a lire aussi|lire également|à lire également|"
    "sur le même sujet|lisez aussi|lee también|lea también|leer también|te puede interesar|te puede gustar|"
    "le puede interesar|más información|noticias relacionadas|noticia relacionada|artículos relacionados|mira también|"
    "ver también|llegeix també|leia também|leia mais|veja também|ler também|artigos relacionados|notícias relacionadas|"
    "matérias relacionadas|leggi anche|leggi pure|articoli correlati|articolo correlato|potrebbe interessarti anche|"
    "lees ook|lees verder|zie ook|läs även|läs också|les også|läs mer om|les mer om|læs også|lue myös|katso myös|"
    "czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz też|zobacz także|zobacz również|przeczytaj też|"
    "čtěte také|přečtěte si také|čtěte dále|mohlo by vás zajímat|prečítajte si aj|olvassa el ezt is|kapcsolódó cikk|"
    "kapcsolódó cikkek|olvasta már|citește și|citeşte şi|vezi și|pročitajte još|pročitajte i|pročitaj i|čitajte još|"
    "прочетете още|вижте още|διαβάστε επίσης|διαβάστε ακόμα|δείτε επίσης|читайте также|читать также|смотрите также|"
    "по теме|материалы по теме|читайте також|читайте ще|дивіться також|матеріали по темі|ilgili haber|ilgili haberler|"
    "ilgili haber|ilgili haberler|ayrıca bakınız|bunlar da ilginizi çekebilir|اقرأ أيضا|اقرأ أيضاً|إقرأ أيضا|إقرأ أيضاً|"
    "اقرأ ايضا|شاهد أيضا|مواضيع ذات صلة|أخبار ذات صلة|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|یہ بھی پڑھیں|קראו גם|"
    "קרא גם|כתבות נוספות|यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|আরও পড়ুন|மேலும் படிக்க|baca juga|artikel terkait|"
    "berita terkait|simak juga|lihat juga|xem thêm|tin liên quan|bài liên quan|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|相关阅读|"
    "相关新闻|相关报道|延伸阅读|推荐阅读|延伸閱讀|相關新聞|相關報導|更多新聞|関連記事|あわせて読みたい|함께 읽기|관련기사|관련 기사",
    "|",
)
"""Casefolded."""
