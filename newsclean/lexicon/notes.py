"""How notes about an article begin: corrections, editor's notes, credits for reporting and editing, first publication.

Data, no judgement. A phrase stands at the begin of a paragraph; brackets, dashes, stars and quotes before it do not
count.
"""

from __future__ import annotations

from newsclean.lexicon.words import words

HEADINGS: dict[str, str] = {
    "en": "correction|corrections|correction appended|clarification|clarifications|editor's note|"
    "editors' note|editor’s note|editors’ note|editors note|ed. note|ed note|note to readers|"
    "a note to readers|note to editors|publisher's note|erratum|disclosure|"
    "corrections and clarifications|corrections & clarifications|update notice",
    "de": "korrektur|korrekturhinweis|berichtigung|richtigstellung|anmerkung der redaktion|anm. d. red.|"
    "anm. der red.|hinweis der redaktion|in eigener sache|transparenzhinweis|klarstellung|"
    "gegendarstellung",
    "fr": "correction|correctif|rectificatif|note de la rédaction|ndlr|précision|droit de réponse|"
    "erratum|mise au point",
    "es": "nota de la redacción|nota del editor|nota de redacción|fe de errores|fe de erratas|"
    "rectificación|corrección|aclaración",
    "pt": "nota da redação|nota do editor|errata|correção|correcção|nota de redação|direito de resposta",
    "it": "nota della redazione|ndr|n.d.r.|errata corrige|rettifica|precisazione|nota del direttore",
    "ca": "nota de la redacció|fe d'errades|rectificació",
    "nl": "rectificatie|correctie|noot van de redactie|naschrift redactie|aanvulling|correctie en aanvulling",
    "da": "rettelse|præcisering|redaktionel note|fakta om rettelsen",
    "no": "rettelse|korreksjon|presisering|redaksjonell merknad",
    "sv": "rättelse|förtydligande|redaktionell kommentar|anmärkning från redaktionen",
    "fi": "oikaisu|korjaus|toimituksen huomautus|täsmennys",
    "is": "leiðrétting",
    "et": "parandus|toimetuse märkus",
    "lt": "patikslinimas|redakcijos pastaba",
    "lv": "labojums|redakcijas piezīme",
    "pl": "sprostowanie|od redakcji|korekta|nota redakcyjna|przypis redakcji",
    "cs": "oprava|poznámka redakce|upřesnění|pozn. red.",
    "sk": "oprava|poznámka redakcie|spresnenie",
    "hu": "helyesbítés|helyreigazítás|a szerkesztő megjegyzése|szerk. megj.|pontosítás",
    "ro": "nota redacției|erată|rectificare|precizare",
    "hr": "ispravak|napomena urednika|napomena redakcije",
    "sl": "popravek|opomba uredništva",
    "ru": "исправление|от редакции|примечание редакции|поправка|уточнение|прим. ред.",
    "uk": "виправлення|від редакції|примітка редакції|уточнення|прим. ред.",
    "bg": "поправка|бележка на редакцията|от редакцията",
    "sr": "исправка|напомена редакције|ispravka|napomena redakcije",
    "el": "διόρθωση|διευκρίνιση|σημείωση της σύνταξης|σημείωμα σύνταξης",
    "tr": "düzeltme|editörün notu|editör notu|tekzip",
    "ar": "تصحيح|تصويب|تنويه|ملاحظة المحرر|ملاحظة من المحرر|توضيح|ملحوظة",
    "fa": "اصلاحیه|توضیح|یادداشت سردبیر|یادداشت ویراستار",
    "ur": "تصحیح|نوٹ از مدیر",
    "he": "תיקון|הבהרה|הערת העורך|הערת מערכת",
    "hi": "संपादक की टिप्पणी|भूल सुधार|स्पष्टीकरण|शुद्धिपत्र",
    "bn": "সংশোধনী|সম্পাদকের নোট",
    "id": "catatan redaksi|ralat|koreksi|hak jawab",
    "ms": "nota editor|pembetulan",
    "vi": "đính chính|lời tòa soạn|ghi chú của biên tập viên",
    "th": "แก้ไขข้อมูล|หมายเหตุบรรณาธิการ",
    "zh": "更正|勘误|编者按|編者按|编者注|編者註|编辑注|本报更正",
    "ja": "訂正|おわび|お詫び|編集部注|編集者注|おことわり|訂正とおわび",
    "ko": "정정|정정보도|바로잡습니다|편집자 주|편집자주|알려왔습니다|반론보도",
    "sw": "masahihisho|maoni ya mhariri",
    "af": "regstelling|redaksionele nota",
}
"""A word or two that make a note when a colon or a dash follows, or when they are the whole line."""

OPENERS: dict[str, str] = {
    "en": "this story has been corrected|this article has been corrected|this post has been corrected|"
    "a correction was made on|a correction was made to|this story was corrected|this article was corrected|"
    "this story has been updated|"
    "this article has been updated|this post has been updated|this story was updated|"
    "this article was updated|this report has been updated|this report has been corrected|"
    "this piece has been updated|this piece has been corrected|this version corrects|"
    "this version of the story|this version adds|this version clarifies|this version removes|"
    "corrects |an earlier version of this|an earlier version incorrectly|"
    "a previous version of this|a previous version incorrectly|an earlier headline|"
    "this headline has been|this story has been clarified|this article was amended|"
    "this article has been amended|this story has been amended|this article was edited|"
    "this article was originally published|this article originally appeared|"
    "this article was first published|this article first appeared|"
    "this story was originally published|this story originally appeared|"
    "this story was first published|this story first appeared|this post was originally published|"
    "this post originally appeared|this post first appeared|this piece was originally published|"
    "this piece originally appeared|this report was first published|this report by |"
    "this article is republished from|this article is adapted from|this article is an excerpt|"
    "this article was translated|this story was translated|this story was produced|"
    "this story was reported|this story was supported|this story is part of|"
    "this article is part of|this article was produced|this article appeared in|"
    "this article appears in|this story appeared in|originally published|originally published by|"
    "read the original article|original article source|published with permission|"
    "reprinted with permission|translated by|translated from|reporting by|additional reporting by|"
    "writing by|editing by|reporting and editing by|reporting and writing by|compiled by|"
    "with reporting by|with reporting from|with files from|with additional reporting|"
    "with assistance from|with assistance by|with contributions from|with input from|"
    "with material from|with inputs from|with agency inputs|with agency reports|"
    "to contact the reporter|to contact the reporters|to contact the editor|to contact the editors|"
    "reported by|interview conducted by|this interview has been edited|this interview was edited|"
    "this interview has been condensed|this conversation has been edited|"
    "the interview has been edited|edited by:|written and edited by|fact-checked by|"
    "this is a developing story|this is a breaking news story|this story is developing|"
    "this breaking story",
    "de": "mit material von|mit material der|mit informationen von|mit informationen der|"
    "mit agenturmaterial|mit agenturen|mit material|das gespräch führte|das gespräch führten|"
    "das interview führte|das interview führten|die fragen stellte|die fragen stellten|"
    "aufgezeichnet von|mitarbeit:|mitarbeit von|unter mitarbeit von|aus dem englischen|"
    "aus dem französischen|übersetzt von|übersetzung:|adaptiert von|redigiert von|bericht von|"
    "berichtet von|redaktion:|dieser text erschien|dieser artikel erschien|dieser beitrag erschien|"
    "dieser text ist zuerst|dieser artikel ist zuerst|dieser beitrag ist zuerst|"
    "dieser artikel wurde ursprünglich|dieser text wurde ursprünglich|"
    "dieser beitrag wurde ursprünglich|dieser artikel wurde zuerst|dieser artikel wurde erstmals|"
    "dieser text stammt aus|dieser artikel stammt aus|dieser artikel wurde aktualisiert|"
    "dieser text wurde aktualisiert|dieser artikel wurde korrigiert|dieser ausdruck wurde|"
    "in einer früheren version|in einer ersten version|in einer früheren fassung|"
    "in einer vorigen version|in einer vorherigen version|in der ursprünglichen version|"
    "in einer ersten fassung|wir haben den fehler korrigiert|wir haben den text|"
    "wir haben den artikel|wir haben die stelle|wir haben diesen artikel",
    "fr": "cet article a été corrigé|cet article a été modifié|cet article a été mis à jour|"
    "cet article a été actualisé|cet article a été initialement publié|cet article a été publié|"
    "cet article est paru|cet article est issu|cet article est republié|cet article est traduit|"
    "ce texte est paru|une version précédente|une première version|dans une version précédente|"
    "propos recueillis par|avec afp|avec reuters|avec l'afp|avec agences|avec la collaboration de|"
    "avec notre correspondant|traduit de l'|traduit par|traduit du|édité par|reportage de|"
    "reportage par|rédigé par|version française|avec la contribution de",
    "es": "esta noticia ha sido|este artículo ha sido|este artículo fue|esta nota fue|"
    "este texto se publicó|este artículo se publicó|este artículo apareció|"
    "este artículo fue publicado originalmente|una versión anterior de|en una versión anterior|"
    "con información de|con información adicional|con reportes de|con la colaboración de|"
    "reporte de|reporte adicional|reportaje de|editado por|editado en español|traducido por|"
    "traducción de|información de agencias|con datos de|con informaciones de|escrito por",
    "pt": "esta reportagem foi|este artigo foi|esta notícia foi|este texto foi|este conteúdo foi|"
    "uma versão anterior|com informações de|com informações da|com informações do|"
    "com reportagem de|com agências|com agência|reportagem de|reportagem adicional|edição de|"
    "tradução de|traduzido por|com a colaboração de|colaborou|colaboraram|"
    "texto originalmente publicado|artigo publicado originalmente",
    "it": "questo articolo è stato|questo articolo è apparso|questo articolo è uscito|"
    "questo testo è stato|una versione precedente|in una versione precedente|ha collaborato|"
    "hanno collaborato|con la collaborazione di|tradotto da|traduzione di|redatto da|"
    "versione italiana|articolo pubblicato originariamente|in redazione a",
    "nl": "dit artikel is eerder|dit artikel verscheen|dit artikel is aangepast|"
    "dit artikel is bijgewerkt|dit stuk verscheen|in een eerdere versie|een eerdere versie van|"
    "met medewerking van|m.m.v.|aan dit artikel werkte|aan dit artikel werkten|vertaald door|"
    "vertaling:|met informatie van",
    "da": "artiklen er opdateret|artiklen er rettet|denne artikel blev|denne artikel er|"
    "i en tidligere version|oversat af|redigeret af|kilde: ritzau",
    "no": "saken er oppdatert|artikkelen er oppdatert|artikkelen er endret|i en tidligere versjon|"
    "en tidligere versjon av|denne saken ble|denne artikkelen ble|oversatt av",
    "sv": "artikeln har uppdaterats|artikeln är uppdaterad|artikeln har rättats|i en tidigare version|"
    "en tidigare version av|den här artikeln har|denna artikel har|översatt av|"
    "texten har uppdaterats",
    "fi": "juttua on korjattu|juttua on täydennetty|juttua on päivitetty|artikkelia on|uutista on|"
    "jutussa oli aiemmin|lisätty|korjattu",
    "pl": "artykuł został|tekst został|w poprzedniej wersji|tłumaczenie:|tłum.|współpraca:|"
    "artykuł powstał|tekst ukazał się|materiał powstał",
    "cs": "v předchozí verzi|článek byl aktualizován|článek jsme|text jsme aktualizovali|"
    "aktualizovali jsme|přeložil|přeložila",
    "sk": "článok bol aktualizovaný|článok sme|v predchádzajúcej verzii|preložil",
    "hu": "a cikk korábbi|a cikk egy korábbi|cikkünket frissítettük|cikkünk korábbi|fordította",
    "ro": "acest articol a fost|o versiune anterioară|articol tradus|traducere de|editat de|cu informații de la",
    "ru": "в предыдущей версии|в первоначальной версии|материал обновлен|материал обновлён|"
    "новость дополнена|перевод с|материал подготовлен|материал подготовила|редактор:|редактор |"
    "подготовил материал|текст обновлен|с участием",
    "uk": "у попередній версії|матеріал оновлено|текст оновлено|новину доповнено|переклад з|"
    "матеріал підготовлено|редактор:",
    "el": "το άρθρο ενημερώθηκε|με πληροφορίες από|με πληροφορίες|πηγή: απε|επιμέλεια:",
    "tr": "bu haber güncellenmiştir|haberin önceki|haberin ilk|bu yazı ilk|bu makale ilk|çeviren:|"
    "çeviri:|editör:|kaynak: aa",
    "ar": "إعداد وتحرير|إعداد:|تحرير:|(تحرير|(إعداد|إعداد |شارك في التغطية|شارك في إعداد|ساهم في|"
    "تغطية إضافية|نشر هذا المقال|تم تحديث|ترجمة:|تغطية صحفية",
    "fa": "ترجمه:|ترجمه از|این گزارش به‌روز|این مقاله نخست|ویرایش:",
    "he": "גרסה קודמת|הכתבה עודכנה|הידיעה עודכנה|תרגום:|השתתף בהכנת|השתתפה בהכנת",
    "hi": "इस खबर को|यह खबर|यह रिपोर्ट|(इनपुट|इनपुट:|संपादन:|यह लेख मूल रूप",
    "id": "artikel ini telah|artikel ini pertama|berita ini telah|diedit oleh|disunting oleh|"
    "diterjemahkan|editor:|penyunting:|dengan laporan dari",
    "vi": "biên dịch:|theo reuters|bài viết này được|bài viết đã được|biên tập:",
    "zh": "责编|责任编辑|責任編輯|責編|编辑：|编辑:|編輯：|編輯:|(编辑|（编辑|(責任|（責任|(责编|（责编|"
    "(责任编辑|（责任编辑|校对|校對|审核：|審核：|监制：|原标题|原標題|原题|本文首发|本文首發|"
    "本文最初|本文经授权|本文轉載|本文转载|译者：|譯者：|(编译|（编译|綜合編譯|(綜合|（综合",
    "ja": "この記事は、もともと|この記事は最初|この記事は更新|本記事は|※この記事は|翻訳：|編集：|聞き手|"
    "（聞き手|(聞き手|構成：|構成・|この記事の見出し",
    "ko": "이 기사는|※ 이 기사는|이 글은|번역:|번역 |편집:|정리=|정리 |온라인뉴스팀",
    "th": "แปลและเรียบเรียง|เรียบเรียงโดย|เรียบเรียง:|บรรณาธิการ:",
    "sw": "imehaririwa na|mhariri:|imetafsiriwa",
}
"""Phrases that begin a note."""

SOFT = words(
    "corrects |this report by |reported by|translated by|translated from|redaktion:|bericht von|berichtet von|"
    "reportage de|reporte de|reportaje de|reportagem de|edição de|compiled by|originally published|"
    "escrito por|rédigé par|lisätty|korjattu|editör:|редактор |إعداد |this story is part of|"
    "this article is part of|colaborou|colaboraram|ha collaborato|hanno collaborato|ساهم في|tłum.|"
    "avec reuters|avec afp|avec l'afp|avec agences|聞き手|이 글은|번역 |정리 |이 기사는|यह खबर|इस खबर को|"
    "यह रिपोर्ट|artykuł został|tekst został|denne artikel er|denne artikel blev|esta noticia ha sido|"
    "este artículo ha sido|este artículo fue|esta nota fue|esta reportagem foi|este artigo foi|"
    "esta notícia foi|este texto foi|este conteúdo foi|questo articolo è stato|questo testo è stato|"
    "acest articol a fost|本記事は|この記事は更新|an earlier headline|reporting by|this is a developing story|"
    "this is a breaking news story|this story is developing|this breaking story|wir haben den text|"
    "wir haben den artikel|wir haben die stelle|mitarbeit:|with files from|с участием|"
    "une première version|una versión anterior de|una versione precedente|uma versão anterior|"
    "en una versión anterior|cet article est issu|this version of the story|a previous version of this|"
    "an earlier version of this|to contact the reporter|to contact the editor",
    "|",
)
"""Openers that a paragraph of the body can also begin with: they count only in a short paragraph near the begin or
the end."""

CONTRIBUTED: dict[str, str] = {
    "en": r"contributed (?:reporting(?: for| to| from)?|research|additional reporting|"
    r"to this (?:report|story|article|dispatch|post))|also contributed|assisted in this report|helped report this",
    "de": r"(?:hat|haben) (?:an|zu) (?:diesem|dem) (?:bericht|artikel|text|beitrag) "
    r"(?:mitgearbeitet|beigetragen|mitgewirkt)",
    "fr": r"(?:a|ont) (?:également )?(?:contribué|collaboré|participé) à "
    r"(?:cet article|ce reportage|la rédaction de cet article)",
    "es": r"(?:contribuyó|contribuyeron|colaboró|colaboraron) (?:con|a|en|para) "
    r"(?:este|esta|el presente) (?:informe|artículo|reportaje|nota|despacho|reporte|historia)",
    "pt": r"(?:contribuiu|contribuíram|colaborou|colaboraram) (?:para|com|neste|nesta) "
    r"(?:este|esta|o|a)?\s?(?:artigo|reportagem|matéria|texto)",
    "it": r"(?:ha|hanno) (?:collaborato|contribuito) (?:a|alla realizzazione di) quest[oa]’?'?\s?"
    r"(?:articolo|servizio|inchiesta|reportage)",
    "nl": r"(?:werkte|werkten|heeft|hebben) (?:mee )?"
    r"aan dit (?:artikel|verhaal)(?: mee| meegewerkt| bijgedragen)?",
}
"""How a sentence that is the whole paragraph says that somebody helped."""
