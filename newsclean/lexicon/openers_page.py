"""How share lines, tags, reading times and widgets begin.

Data, no judgement; see :mod:`newsclean.lexicon.openers`.
"""

from __future__ import annotations

PAGE: dict[str, dict[str, str]] = {
    "share line": {
        "en": "follow us on |follow us |follow @|follow her on |follow him on |follow on |share this |"
        "share on |share via |like us on |find us on |add as a preferred|add us as|"
        "make us your preferred|set as your preferred|pic.twitter.com/|tweet by |view this post on|"
        "a post shared by|view on |see more on instagram|connect with us|have your say:",
        "de": "folgen sie uns|folge uns|folgt uns|teilen sie |diesen artikel |artikel per |link in zwischenablage",
        "fr": "suivez-nous sur|suivez-nous|retrouvez-nous sur|partager sur|partagez ",
        "es": "síguenos en|siga |sigue a |síguenos|comparte |compartir en|encuéntranos|danos like",
        "pt": "siga o |siga a |siga-nos|compartilhe |curta |acompanhe",
        "it": "seguici su|segui |condividi su|condividi ",
        "nl": "volg ons|deel dit|deel op",
        "pl": "obserwuj nas|śledź nas|polub nas|udostępnij ",
        "ru": "поделиться |мы в |следите за",
        "uk": "поділитися |ми в ",
        "tr": "bizi takip|haberi paylaş|paylaş:",
        "ar": "تابعونا|تابعنا|شارك ",
        "id": "ikuti kami|bagikan ",
        "hi": "शेयर करें|हमें फॉलो",
        "zh": "分享至|分享到|扫一扫|掃一掃|微信扫|打开微信|【分享",
        "ko": "페이스북으로|카카오톡으로|트위터로|제보는|▲",
        "ja": "この記事をシェア|シェアする",
    },
    "tags line": {
        "en": "labels:|this entry was posted|this entry was tagged|this entry was filed|this post was filed|tags:|tag:|topics:|filed under|tagged:|tagged as|tagged with|tagged in|categories:|"
        "category:|keywords:|posted in:|posted in |related topics:|more about:|hashtags:",
        "de": "dieser eintrag wurde|dieser beitrag wurde am|dieser beitrag wurde unter|dieser beitrag wurde in|veröffentlicht unter |themen:|schlagworte:|schlagwörter:|stichwörter:|stichworte:|tags:|getaggt mit|kategorien:|"
        "kategorie:|mehr zu:",
        "fr": "cet article a été publié dans|cette entrée a été publiée|ce billet a été publié|publié dans :|"
        "mots-clés|mots clés|thèmes :|tags :|étiquettes|catégories :|catégorie :",
        "es": "esta entrada fue publicada|esta entrada se publicó|publicado en:|etiquetas:|temas:|archivado en|"
        "palabras clave:|categorías:|más sobre:|etiquetado en",
        "pt": "esta entrada foi publicada|este artigo foi publicado em|este post foi publicado|publicado em:|tags:|"
        "etiquetas:|tópicos:|assuntos:|categorias:|palavras-chave",
        "it": "questa voce è stata pubblicata|questo articolo è stato pubblicato il|questo post è stato pubblicato|"
        "pubblicato in:|tag:|argomenti:|temi:|categorie:|etichette:",
        "nl": "dit bericht werd geplaatst|dit bericht is geplaatst|dit artikel werd geplaatst|tags:|onderwerpen:|"
        "trefwoorden:|categorieën:",
        "pl": "ten wpis został opublikowany|wpis opublikowano|tagi:|tematy:|słowa kluczowe|kategorie:",
        "cs": "příspěvek byl publikován|rubriky:|témata:|štítky:|tagy:|kategorie:|klíčová slova",
        "hu": "ez a bejegyzés itt: |kategória:|címkék:|címke:",
        "ro": "acest articol a fost publicat în|această intrare a fost publicată|etichete:|taguri:|tag-uri:",
        "ru": "запись опубликована|эта запись была опубликована|эта запись размещена|теги:|тэги:|темы:|метки:|"
        "ключевые слова:|рубрики:|рубрика:",
        "uk": "цей запис було опубліковано|цей запис був опублікований|теги:|теми:|мітки:|ключові слова:",
        "el": "αυτή η καταχώρηση|η καταχώριση αυτή|ετικέτες:|tags:|θέματα:",
        "tr": "bu yazı yayınlandı|bu yazı şu kategori|etiketler:|etiket:",
        "ar": "كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الوسوم:|وسوم:|التصنيف:",
        "fa": "برچسب‌ها|برچسب ها|برچسب:|کلیدواژه",
        "he": "תגיות:|תגים:",
        "hi": "टैग|tags:",
        "id": "tag:|tags:|topik:|kategori:",
        "vi": "từ khóa:|từ khóa |tags:|thẻ:|chủ đề:",
        "th": "แท็ก|tags:",
        "zh": "标签：|标签:|標籤：|关键词：|關鍵字：|关键字：|責任編輯推薦|分类：|分類：",
        "ja": "タグ：|キーワード：|カテゴリ",
        "ko": "태그:|키워드:|#",
        "hr": "oznake:|tagovi:|ključne riječi",
        "fi": "avainsanat:|aiheet:",
        "sv": "detta inlägg publicerades|det här inlägget postades|publicerat i:|taggar:|ämnen:|kategorier:",
        "da": "dette indlæg blev udgivet|denne post blev udgivet|emner:|kategorier:",
        "no": "dette innlegget ble publisert|dette innlegget ble postet|emner:|stikkord:|kategorier:",
    },
    "reading time": {
        "en": "reading time|estimated reading time|estimated read time|read time|time to read|minute read",
        "de": "lesedauer|lesezeit|ca. ",
        "fr": "temps de lecture|lecture :|durée de lecture",
        "es": "tiempo de lectura|lectura:",
        "pt": "tempo de leitura",
        "it": "tempo di lettura|lettura ",
        "nl": "leestijd",
        "da": "læsetid",
        "sv": "lästid",
        "no": "lesetid",
        "pl": "czas czytania",
        "ru": "время чтения|время на чтение",
        "uk": "час читання",
        "tr": "okuma süresi",
        "ar": "مدة القراءة|وقت القراءة",
        "hu": "olvasási idő",
        "cs": "doba čtení",
        "fa": "زمان مطالعه|مدت زمان مطالعه",
        "id": "waktu baca",
    },
    "page widget": {
        "en": "listen to this|listen to article|listen · |your browser does not|media playback|"
        "video player|image gallery|photo gallery|click to expand|click image to|0 seconds of|"
        "current time |font size|text size|(opens in|to use individual|you need to have javascript|"
        "this page requires|skip to |jump to |bookmark the permalink",
        "de": "zum inhalt|zur haupt|zu weiteren|dieses video|dieser browser|ihr browser|zur merkliste|"
        "artikel anhören|text anhören|audio |bild vergr|springe ",
        "fr": "votre navigateur|120 secondes|écouter l|écouter cet|taille |aller au |aller à ",
        "es": "tu navegador|su navegador|escuchar |ir al |tiempo de|tamaño ",
        "nl": "luister meer|luister naar|je browser|uw browser|deze video|ga naar ",
        "da": "der er ikke oplæsning|gå til |lyt til",
        "no": "gå til |hopp til|nettleseren",
        "sv": "gå till |hoppa till|din webbläsare|lyssna på|lyssna |spela upp",
        "fi": "siirry |kuuntele |selaimesi",
        "ko": "본문 |글자크기|글씨|기사를 읽어|음성으로|ai 요약|이 기사",
        "ja": "この記事を|音声で|ページの|javascript",
        "zh": "字体：|字号：|字級|收聽|听新闻|聽新聞|本文语音|点击|點擊",
    },
}
