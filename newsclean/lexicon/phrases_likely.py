"""Words that are furniture outside the body, or beside other furniture.

Data, no judgement; see :mod:`newsclean.lexicon.phrases`.
"""

from __future__ import annotations

LIKELY: dict[str, dict[str, str]] = {
    "share line": {
        "en": "share|shares|tweet|print|email|e-mail|mail|flipboard|bluesky|x|facebook|twitter|whatsapp|"
        "linkedin|pinterest|messenger|reddit|telegram|instagram|youtube|tiktok|threads|tumblr|"
        "pocket|rss|rss feed|mastodon|snapchat|line|viber|vk|follow|following|save|saved|gift|like|"
        "likes|pin|copy|sms|skype|xing|weibo|wechat|google news|google+|feedly|truth social|x.com|"
        "x (twitter)|twitter/x|facebook messenger|apple news|discord|soundcloud|twitch|"
        "odnoklassniki",
        "de": "teilen|drucken|merken|gefällt mir|twittern|folgen|mailen|pocket|speichern|versenden|"
        "geteilt|e-mail senden",
        "fr": "partager|imprimer|envoyer|enregistrer|suivre|sauvegarder|favoris|offrir|mail|tweeter",
        "es": "compartir|comparte|imprimir|guardar|enviar|correo|seguir|síguenos|escuchar",
        "pt": "compartilhar|compartilhe|partilhar|partilhe|imprimir|salvar|guardar|ouvir|seguir|gostei",
        "it": "stampa|invia|salva|segui|ascolta|preferiti",
        "nl": "delen|deel|printen|bewaren|opslaan|mailen|tip|volgen",
        "da": "del|gem|print|følg",
        "no": "del|lagre|skriv ut|følg",
        "sv": "dela|spara|skriv ut|följ|tipsa",
        "fi": "jaa|tulosta|tallenna|seuraa",
        "pl": "drukuj|zapisz|wyślij|lubię to|obserwuj|podziel się",
        "cs": "sdílet|tisk|uložit|tisknout|líbí se",
        "sk": "zdieľať|tlačiť|uložiť",
        "hu": "nyomtatás|mentés|küldés",
        "ro": "printează|salvează|trimite",
        "hr": "podijeli|ispiši|spremi|sviđa mi se",
        "ru": "печать|сохранить|отправить|телеграм|вконтакте|одноклассники|твиттер|фейсбук|нравится",
        "uk": "друк|зберегти|надіслати|телеграм|фейсбук",
        "el": "εκτύπωση|αποθήκευση",
        "tr": "paylaş|yazdır|kaydet|beğen|takip et",
        "ar": "فيسبوك|تويتر|واتساب|تلغرام|تيليجرام|حفظ|إرسال|أعجبني|متابعة|ماسنجر|لينكدإن",
        "fa": "تلگرام|توییتر|واتساپ|چاپ|ذخیره|ایتا|بله|روبیکا",
        "hi": "शेयर|फेसबुक|ट्विटर|व्हाट्सएप|फॉलो करें",
        "id": "bagikan|simpan|cetak|ikuti|suka",
        "vi": "facebook|zalo|lưu|in|thích",
        "th": "บันทึก|พิมพ์|ถูกใจ",
        "zh": "微信|微博|朋友圈|點讚|点赞|赞|讚|儲存|保存|傳送|關注|关注|臉書|推特|qq空间|qq",
        "ja": "いいね|保存|フォロー|ブックマーク|はてなブックマーク|ポスト",
        "ko": "페이스북|트위터|카카오톡|카카오스토리|네이버|밴드|카카오|저장|좋아요|북마크|라인|메일|엑스|블로그",
    },
    "legal line": {
        "en": "terms|privacy|legal|accessibility|disclaimer|marketing|stay connected|learn more",
        "de": "kontakt",
    },
    "page widget": {
        "en": "close|submit|clear|cancel|apply|ok|okay|done|reset|filter|filters|menu|search|back|"
        "previous|next|prev|up|top|skip|continue|loading|true|false|null|undefined|none|play|pause|"
        "mute|replay|expand|collapse|show|hide|open|more|less|details|options|settings|edit|view|"
        "listen|watch|video|videos|audio|gallery|photos|photo|image|images|live|all|home|homepage|"
        "sections|section|topics|categories|category|archive|archives|language|english|toggle|"
        "select|download|slideshow|small|medium|large|default|light|dark|caption|captions|"
        "image caption|media caption|image source|table of contents|contents|in this article|"
        "on this page|jump to|chapters|transcript|quick links|useful links|newsroom|trust|opinion|"
        "news|sport|sports|world|business|politics|culture|entertainment|lifestyle|health|science|"
        "technology|tech|weather|travel|games|podcasts|podcast|puzzles|crossword|money|style|food|"
        "tv|radio|shop|jobs|events|obituaries|editorials|letters|columnists",
        "de": "menü|suche|suchen|zurück|weiter|schließen|öffnen|mehr|weniger|alle|startseite|home|video|"
        "videos|bilder|bild|fotostrecke|bildergalerie|audio|hören|anhören|live|ticker|archiv|"
        "rubriken|ressorts|inhalt|inhaltsverzeichnis|politik|wirtschaft|sport|kultur|panorama|"
        "wissen|lokales|digital|reise|auto|gesundheit|gesellschaft|meinung|nachrichten|wetter|"
        "rätsel|spiele|shop|stellenmarkt|epaper|e-paper|newsticker|senden|abbrechen|laden",
        "fr": "menu|rechercher|recherche|fermer|ouvrir|accueil|suivant|précédent|retour|plus|moins|vidéo|"
        "vidéos|photos|écouter|annuler|valider|envoyer|politique|économie|société|culture|sports|"
        "international|opinions|idées|sciences|santé|planète|régions|sommaire|rubriques|en direct|"
        "direct|archives",
        "es": "menú|buscar|cerrar|abrir|inicio|siguiente|anterior|volver|más|menos|videos|vídeos|fotos|"
        "escuchar|cancelar|enviar|portada|política|economía|deportes|cultura|sociedad|mundo|"
        "internacional|opinión|tecnología|salud|ciencia|secciones|en vivo|última hora|hemeroteca|"
        "sucesos|gente",
        "pt": "menu|buscar|pesquisar|fechar|abrir|início|seguinte|anterior|próximo|voltar|vídeos|fotos|"
        "cancelar|enviar|política|economia|esportes|desporto|cultura|mundo|opinião|tecnologia|"
        "saúde|ciência|ao vivo|últimas",
        "it": "menu|cerca|chiudi|apri|home|successivo|precedente|indietro|video|foto|ascolta|annulla|"
        "invia|politica|economia|sport|cultura|esteri|cronaca|spettacoli|tecnologia|salute|scienze|"
        "sezioni|in diretta|diretta",
        "nl": "menu|zoeken|zoek|sluiten|sluit|openen|home|volgende|vorige|terug|video|foto|luister|"
        "luisteren|annuleren|verzenden|politiek|economie|cultuur|binnenland|buitenland|tech|opinie|"
        "wetenschap|gezondheid",
        "da": "menu|søg|luk|forside|næste|forrige|tilbage|lyt|video",
        "no": "meny|søk|lukk|forside|neste|forrige|tilbake|lytt|nyheter",
        "sv": "meny|sök|stäng|startsida|nästa|föregående|tillbaka|lyssna|nyheter|kultur|ekonomi|hem",
        "fi": "valikko|haku|hae|sulje|etusivu|seuraava|edellinen|takaisin|kuuntele|uutiset|urheilu|"
        "kotimaa|ulkomaat|talous|kulttuuri",
        "pl": "menu|szukaj|zamknij|strona główna|następny|poprzedni|wstecz|więcej|mniej|wideo|galeria|"
        "posłuchaj|kraj|świat|biznes|polityka|gospodarka|kultura|zdrowie|wiadomości|pogoda",
        "cs": "menu|hledat|vyhledat|zavřít|domů|další|předchozí|zpět|více|domácí|zahraniční|ekonomika|"
        "kultura|zprávy|titulní strana|galerie",
        "ru": "меню|поиск|найти|закрыть|главная|далее|назад|вперед|ещё|еще|видео|фото|новости|политика|"
        "экономика|общество|спорт|культура|в мире|россия|происшествия|наука|технологии|подробно|"
        "отмена|отправить|рубрики|архив",
        "uk": "меню|пошук|знайти|закрити|головна|далі|назад|ще|відео|фото|новини|політика|економіка|"
        "суспільство|культура|світ|україна|архів|скасувати|надіслати",
        "tr": "menü|ara|kapat|aç|ana sayfa|anasayfa|sonraki|önceki|geri|video|galeri|foto galeri|gündem|"
        "ekonomi|siyaset|dünya|spor|magazin|sağlık|teknoloji|kültür sanat|yaşam|son dakika|"
        "yazarlar|eğitim",
        "ar": "القائمة|بحث|إغلاق|الرئيسية|التالي|السابق|عودة|فيديو|صور|أخبار|سياسة|اقتصاد|رياضة|ثقافة|"
        "منوعات|العالم|تكنولوجيا|صحة|رأي|ابحث|الأقسام|عاجل|مباشر|ألبوم صور",
        "fa": "منو|جستجو|خانه|بستن|صفحه اصلی|بعدی|قبلی|ویدئو|عکس|سیاسی|اقتصادی|ورزشی|فرهنگی|اجتماعی|"
        "بین الملل|فیلم|صفحه نخست",
        "he": "תפריט|חיפוש|סגור|דף הבית|הבא|הקודם|חדשות|ספורט|כלכלה|תרבות|וידאו",
        "hi": "मेनू|खोजें|होम|बंद करें|वीडियो|फोटो|खेल|मनोरंजन|देश|दुनिया|राजनीति|राज्य|टेक|लाइफस्टाइल|क्राइम|बिजनेस|धर्म",
        "id": "menu|cari|tutup|beranda|selanjutnya|sebelumnya|kembali|video|foto|berita|politik|ekonomi|"
        "olahraga|hiburan|nasional|internasional|teknologi|kesehatan|gaya hidup|indeks|home|"
        "otomotif",
        "vi": "tìm kiếm|đóng|trang chủ|tiếp theo|trước|video|ảnh|thời sự|thế giới|kinh doanh|giải trí|"
        "thể thao|pháp luật|giáo dục|sức khỏe|đời sống|du lịch|khoa học|chia sẻ",
        "th": "เมนู|ค้นหา|ปิด|หน้าแรก|ถัดไป|ก่อนหน้า|วิดีโอ|ข่าว|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|ต่างประเทศ",
        "zh": "菜单|選單|搜索|搜尋|关闭|關閉|首页|首頁|下一页|上一页|返回|视频|影音|图片|要聞|要闻|新闻|"
        "新聞|政治|财经|財經|体育|體育|娱乐|娛樂|国际|國際|社会|社會|科技|健康|文化|生活|军事|评论|"
        "评论区|時政|时政|滚动|专题|地方|更多频道|大陸|兩岸|確定|取消",
        "ja": "メニュー|検索|閉じる|ホーム|トップ|次へ|前へ|戻る|動画|写真|ニュース|社会|政治|経済|国際|"
        "スポーツ|エンタメ|科学|文化|生活|地域|特集|速報|連載|コラム|社説|オピニオン",
        "ko": "메뉴|검색|닫기|홈|다음|이전|뒤로|동영상|포토|뉴스|정치|경제|사회|국제|스포츠|문화|연예|"
        "오피니언|사설|칼럼|전국|it/과학|생활/문화|전체메뉴|전체 메뉴|확인|취소|가|영상|지역|라이프",
    },
    "related line": {
        "en": "trending|popular|latest|related topics|more news|read|featured|must read|in pictures|"
        "in brief|in focus|highlights",
        "de": "beliebt|aktuell|neueste|empfohlen|themen|thema|dossier",
        "fr": "à la une|dossier|tendances|dossiers|thèmes",
        "es": "destacado|destacados|temas|tendencias|etiquetas",
        "ru": "темы|тема дня|сюжет|сюжеты|главное",
        "it": "in evidenza|argomenti|temi",
        "pt": "destaques|temas|em destaque",
        "zh": "热点|热门|熱門|推荐|推薦|头条|頭條|最新",
        "ja": "最新ニュース|人気|新着|注目",
        "ko": "인기|최신|추천|핫뉴스|속보",
        "tr": "gündemdekiler|öne çıkanlar",
        "ar": "الأحدث|تقارير|تحليلات|الأرشيف",
    },
    "tags line": {
        "en": "tags|tag|topics|filed under|tagged|keywords|hashtags",
        "de": "themen|schlagworte|stichwörter|schlagwörter|tags|getaggt mit|mehr zu den themen",
        "fr": "mots-clés|mots clés|thèmes|tags|sujets",
        "es": "etiquetas|temas|archivado en|más sobre|tags|palabras clave",
        "pt": "tags|etiquetas|tópicos|assuntos|palavras-chave",
        "it": "argomenti|tag|tags|temi",
        "nl": "onderwerpen|tags|trefwoorden",
        "pl": "tagi|tematy|słowa kluczowe",
        "ru": "теги|тэги|темы|ключевые слова|метки",
        "uk": "теги|теми|мітки",
        "tr": "etiketler|etiket",
        "ar": "كلمات مفتاحية|الكلمات المفتاحية|وسوم|كلمات دلالية|الوسوم|مواضيع",
        "fa": "برچسب‌ها|برچسب ها|کلیدواژه‌ها|کلیدواژه|برچسب",
        "id": "tag|tags|topik",
        "zh": "标签|標籤|关键词|關鍵字|关键字",
        "ja": "タグ|キーワード",
        "ko": "태그|키워드",
        "cs": "témata|štítky|klíčová slova",
        "sv": "ämnen|taggar",
        "da": "emner|emneord",
        "no": "emner|stikkord",
        "fi": "aiheet|avainsanat|asiasanat",
        "hu": "címkék|témák",
        "ro": "etichete|taguri",
        "el": "ετικέτες|θέματα|tags",
        "he": "תגיות|תגים",
        "hi": "टैग|टैग्स",
        "vi": "từ khóa|thẻ|chủ đề",
        "th": "แท็ก|คำค้น",
        "hr": "oznake|tagovi|teme",
    },
    "comment line": {
        "en": "comments|comment|feedback|discussion|discuss|votes|vote|reactions|rating|ratings|replies|"
        "report|helpful|thank you",
        "de": "kommentare|kommentar|diskussion|forum|meinungen|bewertung|leserkommentare|leserbriefe|antworten",
        "fr": "commentaires|commentaire|réactions|avis|discussion",
        "es": "comentarios|comentario|opiniones|reacciones|responder",
        "pt": "comentários|comentário|responder|reações",
        "it": "commenti|commento|rispondi|discussione",
        "nl": "reacties|reactie|commentaar",
        "pl": "komentarze|komentarz|odpowiedz|opinie",
        "ru": "комментарии|комментарий|комментариев|обсуждение|ответить",
        "uk": "коментарі|коментар|відповісти|обговорення",
        "ja": "コメント|返信",
        "zh": "留言|回复|跟帖",
        "ko": "의견|추천|비추천|답글",
    },
}
