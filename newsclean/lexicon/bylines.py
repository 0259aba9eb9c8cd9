"""Words around the names of authors and the dates of pages, by language: data, no judgement."""

from __future__ import annotations

from newsclean.lexicon.words import words

BY: dict[str, str] = {
    "en": "by|story by|words by|text by|written by|article by|post by|posted by|published by|authored by|"
    "analysis by|opinion by|review by|report by|column by|commentary by|essay by|interview by|"
    "article written by|blog by|recipe by|"
    "author|authors|author name|author(s)|reporter|writer",
    "de": "von|text von|text|autor|autorin|autoren|autor:in|autor*in|autorin/autor|autor/autorin|verfasst von|geschrieben von|"
    "aufgezeichnet von|ein artikel von|kommentar von|kolumne von|eine kolumne von|analyse von|"
    "essay von|ein essay von|gastbeitrag von|reportage von|eine reportage von|porträt von|"
    "rezension von|eine rezension von|protokoll von|ein beitrag von|eine analyse von|"
    "ein kommentar von|ein gastbeitrag von|interview von|veröffentlicht von",
    "fr": "par|propos recueillis par|texte|écrit par|rédigé par|publié par|auteur|auteure|auteurs|"
    "article de|de notre correspondant",
    "es": "por|escrito por|texto|texto de|autor|autora|autores|redactado por|publicado por|redactor|una información de",
    "pt": "por|texto|texto de|escrito por|autor|autora|publicado por|reportagem de",
    "it": "di|a cura di|testo di|scritto da|autore|articolo di|pubblicato da|dal nostro inviato|"
    "dal nostro corrispondente",
    "nl": "door|auteur|auteurs|tekst|geschreven door|geplaatst door|redactie",
    "af": "deur",
    "sv": "av|text|skriven av|skribent|författare|publicerad av|reporter",
    "da": "af|tekst|skrevet af|forfatter|journalist",
    "no": "av|tekst|skrevet av|journalist|forfatter",
    "is": "eftir|höfundur",
    "fi": "teksti|kirjoittaja|kirjoittanut|toimittaja",
    "et": "autor|tekst|toimetaja",
    "lv": "autors|autore|teksts",
    "lt": "autorius|autorė|parengė",
    "pl": "autor|autorka|autorzy|tekst|opracował|opracowała|oprac.|rozmawiał|rozmawiała|napisał|napisała",
    "cs": "autor|autorka|autoři|napsal|napsala|text",
    "sk": "autor|autorka|napísal|napísala|text",
    "hu": "írta|szerző|szöveg",
    "ro": "de|autor|scris de|publicat de|autori",
    "hr": "piše|autor|napisao|napisala|tekst|piše:",
    "sl": "piše|avtor|avtorica|besedilo",
    "sq": "nga|shkruar nga|autori",
    "ru": "автор|авторы|текст|автор текста|автор статьи|корреспондент|подготовил|подготовила",
    "uk": "автор|автори|авторка|текст|підготував|підготувала",
    "bg": "автор|текст|от",
    "sr": "аутор|пише",
    "el": "του|τησ|γράφει ο|γράφει η|γράφει|συντάκτησ|επιμέλεια",
    "tr": "yazan|yazar|haber|muhabir|haberi yapan",
    "ar": "بقلم|كتب|كتبت|كتابة|إعداد|تقرير|الكاتب|المؤلف|تحرير",
    "fa": "نویسنده|نوشته|گزارش|خبرنگار|به قلم",
    "ur": "تحریر|از",
    "he": "מאת|כתב|כתבה",
    "hi": "लेखक|द्वारा|रिपोर्ट|लेखिका",
    "bn": "লেখক|প্রতিবেদক",
    "id": "oleh|penulis|reporter|pewarta|jurnalis|wartawan|penulis berita",
    "ms": "oleh|penulis",
    "tl": "ni|nina|ulat ni",
    "sw": "na|mwandishi|imeandikwa na",
    "zu": "intatheli",
    "vi": "tác giả|theo|bài",
    "th": "โดย|ผู้เขียน|ผู้สื่อข่าว",
    "ca": "per|text|autor",
    "eu": "egilea",
    "zh": "作者|记者|記者|文|文字|撰文|撰稿|本报记者|本報記者|通讯员|新华社记者",
    "ja": "文|執筆|著者|筆者|取材・文|記者|ライター",
    "ko": "글|기자|작성자|취재",
}
"""What may stand before the names of authors; a colon may follow. Casefolded, which makes every ς a σ."""

NEEDS_COLON = words(
    "기자|autor:in|autor*in|author(s)|text|texte|texto|tekst|teksti|teksts|author|authors|reporter|writer|autor|autora|autores|autore|"
    "auteur|auteurs|auteure|autoren|autorin|redactor|redactie|skribent|författare|forfatter|journalist|"
    "höfundur|kirjoittaja|toimittaja|toimetaja|autori|szerző|szöveg|autorka|autorzy|autoři|avtor|avtorica|"
    "besedilo|автор|авторы|автори|авторка|текст|корреспондент|аутор|yazar|haber|muhabir|تقرير|الكاتب|المؤلف|"
    "تحرير|گزارش|خبرنگار|كتابة|रिपोर्ट|penulis|pewarta|jurnalis|wartawan|mwandishi|intatheli|"
    "tác giả|theo|bài|ผู้เขียน|ผู้สื่อข่าว|egilea|文|文字|글|작성자|취재|כתבה|כתב|de|от|ni|na|nga|از|per|"
    "post by|συντάκτησ|επιμέλεια|ライター|筆者|著者|autors|autorius|autorė",
    "|",
)
"""Those of :data:`BY` that are common words or labels: they introduce a name only with a colon (or, glued, in CJK)."""

ABOUT = words(
    "about the author|about the authors|about the writer|about our author|über den autor|über die autorin|zum autor|"
    "zur autorin|à propos de l'auteur|sobre el autor|sobre la autora|acerca del autor|sobre o autor|sobre a autora|"
    "sull'autore|sull'autrice|over de auteur|om författaren|om forfatteren|o autorze|o autorce|o autorovi|об авторе|"
    "про автора|yazar hakkında|عن الكاتب|درباره نویسنده|tentang penulis|về tác giả|作者简介|作者簡介|关于作者|この記事を書いた人|"
    "著者について|글쓴이",
    "|",
)
"""Lines above the name and the life of an author, behind the text. Casefolded."""

LIVES = words(
    "is was has writes works covers joined lives holds leads spent grew loves studied ist war hat schreibt arbeitet "
    "est écrit travaille es escribe trabaja é escreve è scrive lavora werkt schrijft är skriver er on jest pisze"
)
"""What a line about somebody's life goes on with behind the first name."""

CAREERS = LIVES | words(
    "are founded co-founded started began serves served specializes reports brings writes, graduated teaches runs "
    "can may welcomes "
    "berichtet gründete couvre couvrait cubre trabajó colabora cobre collabora si schreef"
)
"""The same of a paragraph at the end of a page that begins with the name of its author."""

NOT_BY = words(
    "edited by|reviewed by|fact checked by|fact-checked by|medically reviewed by|expert reviewed by|verified by|"
    "approved by|tested by|checked by|photographs by|photography by|photos by|photo by|illustration by|"
    "illustrations by|illustrated by|article reviewed by|reviewer|editor|editor verified|contributions from|"
    "contribution by|translated by|sponsored by|presented by|in partnership with|redigiert von|foto von|fotos von|"
    "illustration von|übersetzt von|édité par|photos par|traduit par|editado por|fotos de|revisado por|traducido por|"
    "revisto por|traduzido por|foto di|tradotto da|foto door|foto av|foto af|редактор|фото|перевод",
    "|",
)
"""Lines of their own above somebody who is no author. Casefolded, without the colon."""

HOUSES = words(
    "team staff desk newsdesk editors newsroom reporters writers contributors columnists bureau editorial "
    "redaktion redacción redacao redação redazione rédaction redactie redaksjonen redaktionen redakcja redakce"
)
"""The last word of a signature that is no person: ``News Desk``, ``The Ashgrove Team``."""

LABELS = words("author authors autor autora autores auteur autore автор 作者 記者 记者")
"""Those of :data:`BY` that are labels also without a colon, on a line of their own."""

AND = words("and und et y e i og och en ja и та і ve και & و és și a da")
"""Between the last two names of a row."""

PARTICLES = words(
    "de da do das dos del della dello degli di du des van von vom zu zum zur der den dem ten ter te la le les "
    "lo el al bin ibn binti bint abu y e i af av 't ul ur ben dal dalla d' l' dit st. st san santa mac"
)
"""Small words inside names."""

TITLES = words(
    "dr dr. prof prof. mr mr. mrs mrs. ms ms. sir dame lord rev rev. fr. sen. rep. gov. capt. lt. col. gen. "
    "maj. sgt. dipl.-ing. mag. ing. univ.-prof. hon. judge professor doctor dott. dott.ssa avv. d. dña. don "
    "doña sr. sra. mgr. bc. phdr. adv."
)
"""Before a name, not part of it."""

DEGREES = words(
    "md m.d. phd ph.d. ph.d mph m.p.h. rn rd rdn ms mba jd j.d. esq esq. msc bsc ma ba dds do cfp cpa lcsw "
    "facp fand jr jr. sr sr. ii iii iv dvm psyd psy.d. edd ed.d. pharmd pe cissp pmp ldn cscs llm lmft cfa "
    "frcp pt dpt lac mfa"
)
"""After a name; ``Jr.`` and numbers stay with it, the others are no part of it."""

GENERATIONS = frozenset(("jr", "jr.", "sr", "sr.", "ii", "iii", "iv"))

JOBS = words(
    "editor reporter correspondent writer columnist journalist contributor author critic producer anchor "
    "photographer staff editorial editor-in-chief bureau desk team newsroom intern freelance freelancer chief "
    "analyst professor lecturer researcher director manager founder co-founder ceo cto president expert "
    "specialist strategist consultant fellow host guest redakteur redakteurin korrespondent korrespondentin "
    "redaktion reporterin autor autorin journalistin volontär volontärin chefredakteur chefredakteurin leiter "
    "leiterin ressortleiter ressortleiterin journaliste correspondant correspondante rédacteur rédactrice "
    "rédaction envoyé envoyée redactor redactora redacción corresponsal periodista enviado enviada editora "
    "directora colaborador colaboradora redação repórter jornalista correspondente redazione giornalista "
    "inviato inviata corrispondente redactie verslaggever redacteur redactrice verslaggeefster redaktør "
    "redaktör redakcja redaktor dziennikarz dziennikarka redakce redaktorka новинар корреспондент редактор "
    "журналист редакция обозреватель muhabir editör muhabiri redaksi wartawan kontributor penulis محرر مراسل "
    "صحفي صحافي كاتب کارشناس خبرنگار 기자 특파원 논설위원 記者 特派員 编辑 通讯员 reviewer editors reporters "
    "writers correspondents contributors newsdesk webdesk teacher educator physician nurse dietitian nutritionist "
    "attorney lawyer engineer economist scientist coordinator representative candidate gardener horticulturist "
    "horticulturalist"
)
"""Words of jobs and of those who sign as a house: a name does not hold them, and what begins with one is no name."""

BEFORE_JOBS = words(
    "senior political chief special foreign national world staff sports sport business science health "
    "education technology tech travel culture crime legal military defence defense environment climate "
    "economics economic finance financial media entertainment deputy managing assistant associate "
    "contributing executive news digital local city state white house diplomatic security energy royal food "
    "features feature general consumer money opinion video data social former guest assignment investigative "
    "breaking religion art arts film music theater theatre book fashion lead junior trainee regional "
    "washington european u.s. us asia africa middle east global master certified registered licensed clinical garden"
)
"""Words before a job that stand glued to a name (``Jane Doe Political correspondent``)."""

PUBLISHED = words(
    "published|posted|first published|publish date|publication date|date published|originally published|"
    "created|date|issued|filed|added|veröffentlicht|publiziert|erschienen|erstellt|datum|erstveröffentlichung|"
    "stand|vom|publié|publiée|publie|mis en ligne|créé|posté|publicado|publicada|publicación|fecha|"
    "fecha de publicación|creado|actualidad|publicació|publicat|publicado em|data|pubblicato|pubblicata|"
    "data pubblicazione|creato|gepubliceerd|geplaatst|publicatiedatum|udgivet|publiceret|publisert|publicerad|"
    "publicerat|offentliggjort|oprettet|birt|julkaistu|avaldatud|publicēts|publikuota|paskelbta|opublikowano|"
    "publikacja|data publikacji|dodano|publikováno|vydáno|zverejnené|vydané|közzétéve|megjelent|objavljeno|"
    "objava|botuar|publikuar|опубликовано|дата публикации|опубліковано|дата|публикуван|публикувано|објављено|"
    "δημοσίευση|δημοσιεύτηκε|δημοσιευθηκε|yayınlanma|yayınlandı|yayın tarihi|giriş|giriş tarihi|oluşturulma|"
    "نشر|نشر في|تاريخ النشر|تاریخ انتشار|انتشار|انتشار در|منتشر شده|פורסם|प्रकाशित|पब्लिश|প্রকাশ|প্রকাশিত|"
    "প্রকাশঃ|diterbitkan|dipublikasikan|terbit|tayang|diterbitkan pada|đăng|ngày đăng|xuất bản|เผยแพร่|วันที่|"
    "发布|发布时间|发布于|发表|发表于|發布|發布時間|發表|刊登|日期|时间|時間|公開日|公開|配信|掲載|掲載日|"
    "投稿日|入力|입력|등록|승인|기사입력|기사등록|송고|게재|발행",
    "|",
)
"""Words that say of the date behind them that it is the day of publication. Casefolded."""

UPDATED = words(
    "updated|last updated|update|last update|modified|last modified|edited|last edited|revised|last reviewed|"
    "reviewed|medically reviewed|aktualisiert|zuletzt aktualisiert|geändert|zuletzt geändert|"
    "letzte aktualisierung|update am|bearbeitet|mis à jour|mise à jour|maj|modifié|modifiée|actualisé|"
    "actualizado|actualizada|última actualización|actualización|modificado|actualitzat|atualizado|atualizada|"
    "última atualização|atualização|aggiornato|aggiornata|ultimo aggiornamento|modificato|bijgewerkt|"
    "laatst bijgewerkt|gewijzigd|laatste update|opdateret|sidst opdateret|oppdatert|sist oppdatert|uppdaterad|"
    "uppdaterat|senast uppdaterad|uppfært|päivitetty|muokattu|uuendatud|atjaunots|atnaujinta|zaktualizowano|"
    "aktualizacja|aktualizováno|upraveno|aktualizované|frissítve|frissült|actualizat|ažurirano|posodobljeno|"
    "përditësuar|обновлено|обновлён|изменено|оновлено|обновен|ажурирано|ενημερώθηκε|τελευταία ενημέρωση|"
    "ενημέρωση|güncelleme|güncellendi|güncellenme|son güncelleme|آخر تحديث|تحديث|تم التحديث|به‌روزرسانی|"
    "بروزرسانی|עודכן|अपडेटेड|अपडेट|अंतिम अपडेट|আপডেট|হালনাগাদ|diperbarui|update terakhir|cập nhật|อัปเดต|"
    "แก้ไข|更新|更新于|更新时间|更新時間|最后更新|最終更新|更新日|수정|최종수정|최종 수정|업데이트|기사수정",
    "|",
)
"""Words that say of the date behind them that it is a later change. Casefolded."""
