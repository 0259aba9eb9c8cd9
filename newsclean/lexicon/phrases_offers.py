"""Fixed phrases of related links, ads and apps.

Data, no judgement; see :mod:`newsclean.lexicon.phrases`.
"""

from __future__ import annotations

OFFERS: dict[str, dict[str, str]] = {
    "related line": {
        "en": "related article|related story|related post|"
        "related stories|related articles|related coverage|related posts|related topics|"
        "related internet links|related content|related news|related links|related reading|"
        "related videos|more on this story|more on this topic|more from news|more news|"
        "more stories|more articles|you may also like|you might also like|you may like|"
        "you may also be interested in|you might also be interested in|what to read next|read next|"
        "read this next|up next|watch next|watch this next|recommended stories|recommended for you|"
        "recommended reading|recommended articles|recommended|most read|most viewed|most popular|"
        "most popular stories|most shared|most commented|most watched|trending now|"
        "trending stories|trending topics|trending articles|popular stories|popular posts|"
        "popular articles|popular now|editor's picks|editors' picks|editor’s picks|editors’ picks|"
        "editor's pick|editor’s pick|don't miss|don’t miss|explore further|explore more|"
        "continue reading|continue reading below|continue reading the main story|"
        "story continues below|article continues below|keep reading|keep on reading|newer story|"
        "previous story|next story|older posts|newer posts|previous article|next article|"
        "previous post|next post|read the full story|read full story|read full article|"
        "read the full article|find out more|see more|show more|view more|load more|view all|"
        "see all|show all|click here to read more|more like this|similar articles|similar posts|"
        "related|from our partners|from around the web|around the web|sponsored stories|"
        "promoted stories|you may have missed|in case you missed it|latest news|latest stories|"
        "latest posts|latest articles|latest headlines|top stories|recent posts|recent articles|"
        "recent stories|suggested topics|read more stories|more in|more from|read more about|"
        "read more on|cool posts from around the web|explore more on these topics|"
        "more from this author|more from author|more by author|read more articles|view all posts|"
        "more stories like this|other stories|latest from|what others are reading|people also read|"
        "people are also reading|now read|read more|read more here|read also|also read|see also|"
        "watch also",
        "de": "lesen sie hierzu auch|lies auch|"
        "mehr zum thema|mehr zu diesem thema|mehr lesen|mehr lesen über|lesen sie auch|"
        "lesen sie mehr|lesen sie mehr zum thema|lesen sie hier|auch interessant|auch spannend|"
        "das könnte sie auch interessieren|das könnte dich auch interessieren|"
        "das könnte sie interessieren|das könnte dich interessieren|ähnliche artikel|"
        "ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|"
        "weitere artikel|weitere news|weitere themen|weitere videos|weitere meldungen|"
        "weitere nachrichten|alle artikel der serie|zum weiterlesen|weiterlesen nach der anzeige|"
        "meistgelesene artikel|meistgelesen|meist gelesen|am meisten gelesen|schon gelesen|"
        "lesetipps|dieses thema im programm|fortsetzung des artikels|aus dem ressort|"
        "mehr aus dem ressort|mehr anzeigen|alle anzeigen|mehr erfahren|jetzt lesen|"
        "jetzt weiterlesen|weiterlesen|zum thema|neueste artikel|neueste beiträge|aktuelle artikel|"
        "top-artikel|topmeldungen|beliebte artikel|beliebteste artikel|vorheriger artikel|"
        "nächster artikel|vorheriger beitrag|nächster beitrag|empfohlene artikel|"
        "empfehlungen der redaktion|unsere empfehlungen|mehr von|passend zum thema|"
        "lesen sie dazu auch|mehr dazu|hier geht es weiter|alle artikel|mehr nachrichten|mehr news",
        "fr": "lisez aussi|"
        "à lire aussi|a lire aussi|lire aussi|à lire également|lire également|à lire|a lire|"
        "à lire ensuite|à voir aussi|voir aussi|à découvrir|à voir également|en savoir plus|"
        "sur le même sujet|sur le même thème|les plus lus|les plus lues|articles les plus lus|"
        "voir la vidéo|regarder la vidéo|articles similaires|articles liés|articles connexes|"
        "articles récents|lire la suite|lire plus|voir plus|afficher plus|voir tout|tout voir|"
        "plus d'articles|plus d’actualités|dans la même rubrique|nos autres articles|"
        "recommandé pour vous|vous aimerez aussi|ceci pourrait vous intéresser|"
        "ces articles pourraient vous intéresser|article précédent|article suivant|"
        "dernières actualités|la suite après cette publicité|lire plus tard|le plus lu|"
        "à ne pas manquer|dernières infos|les dernières actualités|contenus sponsorisés",
        "es": "leer también|noticia relacionada|"
        "lea también|lee también|lea además|lee además|lea aquí|le puede interesar|"
        "te puede interesar|te puede gustar|también te puede interesar|podría interesarte|"
        "vea también|ver también|ver más|ver todo|ver todas|leer más|leer más tarde|lee más|"
        "continúa leyendo|continuar leyendo|más información|más noticias|más leídas|lo más leído|"
        "lo más visto|las más leídas|lo más reciente|noticias relacionadas|temas relacionados|"
        "artículos relacionados|contenido relacionado|relacionadas|relacionados|relacionado|"
        "últimas noticias|artículo anterior|artículo siguiente|siguiente artículo|seguir leyendo|"
        "sigue leyendo|recomendados|recomendadas|te recomendamos|notas relacionadas|"
        "más sobre este tema|en portada|lo último|además|otras noticias",
        "pt": "ler também|matérias relacionadas|"
        "leia também|leia mais|leia ainda|veja também|veja mais|ver mais|saiba mais|"
        "você pode gostar|você também pode gostar|mais lidas|as mais lidas|mais lidos|"
        "notícias relacionadas|artigos relacionados|conteúdo relacionado|relacionadas|relacionados|"
        "últimas notícias|artigo anterior|próximo artigo|continue lendo|"
        "continua após a publicidade|mais notícias|leia a seguir|recomendados|"
        "recomendado para você|mais sobre|veja as últimas",
        "it": "articolo correlato|"
        "leggi anche|leggi tutto|leggi di più|leggi altro|vedi anche|guarda anche|"
        "potrebbe interessarti|potrebbe interessarti anche|articoli correlati|notizie correlate|"
        "correlati|i più letti|più letti|le più lette|ultime notizie|articolo precedente|"
        "articolo successivo|prossimo articolo|continua a leggere|scopri di più|per approfondire|"
        "approfondisci|ti potrebbe interessare|altri articoli",
        "nl": "lees ook|lees meer|lees verder|lees ook deze artikelen|lees ook dit|best gelezen|"
        "meest gelezen|meest bekeken|gerelateerde artikelen|gerelateerd|meer over dit onderwerp|"
        "meer over|meer nieuws|bekijk meer|toon meer|bekijk ook|zie ook|vorig artikel|"
        "volgend artikel|aanbevolen|laatste nieuws|aanbevolen voor jou",
        "da": "læs også|læs mere|læs mere om|se også|mere fra|mere om|mest læste|mest læst|"
        "relaterede artikler|relateret indhold|seneste nyt|vis mere|vis flere|næste|"
        "artiklen fortsætter efter annoncen",
        "no": "les også|les mer|les mer om|les saken|se også|mer om|mest lest|mest leste|"
        "relaterte artikler|relaterte saker|siste nytt|vis mer|vil du lese mer|anbefalt",
        "sv": "läs också|läs även|läs mer|läs mer om|läs vidare|se också|mer om|mest läst|mest lästa|"
        "relaterade artiklar|relaterat|senaste nytt|visa mer|visa fler|läs fler artiklar|"
        "fler artiklar",
        "fi": "lue myös|lue lisää|lue seuraavaksi|katso myös|luetuimmat|aiheesta lisää|lisää aiheesta|"
        "suosittelemme|näytä lisää|uusimmat",
        "pl": "zobacz także|zobacz również|zobacz też|czytaj też|czytaj także|czytaj również|"
        "czytaj więcej|czytaj więcej w|czytaj dalej|przeczytaj także|przeczytaj też|"
        "przeczytaj również|sprawdź także|polecamy|polecane|polecane artykuły|podobne artykuły|"
        "powiązane artykuły|najczęściej czytane|najpopularniejsze|najnowsze|więcej na temat|"
        "pokaż więcej|zobacz więcej|poprzedni artykuł|następny artykuł",
        "cs": "čtěte také|přečtěte si také|čtěte dále|čtěte více|související články|související|"
        "nejčtenější|mohlo by vás zajímat|další články|zobrazit více|podobné články|nejnovější",
        "sk": "čítajte aj|prečítajte si aj|čítajte tiež|súvisiace články|súvisiace|najčítanejšie|"
        "mohlo by vás zaujímať|viac článkov|prečítajte si",
        "hu": "olvassa el ezt is|"
        "olvasta már|ezt is olvassa el|olvasd el ezt is|kapcsolódó cikkek|kapcsolódó|"
        "legolvasottabb|ez is érdekelheti|további cikkek|kapcsolódó cikkeink|ajánlott cikkek|tovább",
        "ro": "citește și|citiți și|citește mai mult|citește mai departe|articole similare|"
        "știri similare|cele mai citite|te-ar putea interesa|vezi și|articole recomandate|"
        "recomandări|ultimele știri",
        "hr": "čitajte još|"
        "pročitajte još|pročitajte i|povezani članci|povezane vijesti|povezano|najčitanije|"
        "možda će vas zanimati|više o temi|pročitaj više|pročitajte i ovo|najnovije vijesti|"
        "povezane teme",
        "sr": "прочитајте још|прочитајте и|повезане вести|повезани чланци|најчитаније|pročitajte još|"
        "najnovije|povezane vesti|pročitajte i",
        "sl": "preberite tudi|preberite še|preberi več|preberi tudi|sorodni članki|najbolj brano|povezani članki",
        "ru": "читайте также|читать также|читайте по теме|читайте больше|читайте далее|читать далее|"
        "читать дальше|подробнее|смотрите также|по теме|материалы по теме|новости по теме|"
        "похожие материалы|похожие новости|популярное|самое читаемое|самое популярное|"
        "последние новости|рекомендуем|главные новости|еще новости|другие новости|лента новостей|"
        "новости партнеров|вам может быть интересно|показать еще|показать ещё|больше новостей|"
        "другие материалы",
        "uk": "читайте ще|матеріали по темі|"
        "читайте також|читайте також на цю тему|читати далі|читайте більше|дивіться також|"
        "схожі новини|новини за темою|матеріали за темою|за темою|популярні новини|популярне|"
        "останні новини|рекомендуємо|більше новин|докладніше|детальніше|актуальне|головні новини",
        "bg": "прочетете още|вижте още|още по темата|свързани статии|най-четени|последни новини|още новини|виж още",
        "el": "διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|δείτε επίσης|"
        "δείτε ακόμα|σχετικά άρθρα|σχετικά θέματα|δημοφιλή|τελευταία νέα|περισσότερα|δημοφιλέστερα",
        "tr": "ilgili haber|"
        "ilgili haberler|ilgili içerikler|ayrıca bakınız|bunlar da ilginizi çekebilir|"
        "ilginizi çekebilir|çok okunanlar|en çok okunanlar|son haberler|devamını oku|daha fazla|"
        "daha fazla göster|benzer haberler|ayrıca okuyun|önerilen haberler|diğer haberler|"
        "sıradaki haber|son dakika haberleri|haberin devamı",
        "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|اقرأ المزيد|إقرأ أيضا|إقرأ أيضاً|اقرأ/ي أيضا|شاهد أيضا|"
        "شاهد أيضاً|المزيد|المزيد من الأخبار|أخبار ذات صلة|مقالات ذات صلة|مواضيع ذات صلة|"
        "الأكثر قراءة|الأكثر مشاهدة|قد يهمك|قد يهمك أيضا|قد يهمك أيضاً|آخر الأخبار|عرض المزيد|"
        "موضوعات متعلقة|أخبار متعلقة|ذات صلة|الاكثر قراءة|مواضيع متعلقة|اخبار ذات صلة|"
        "الأكثر تداولا|مختارات",
        "fa": "بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|پربازدیدترین|پربیننده‌ترین|پربازدیدها|"
        "ادامه مطلب|همچنین بخوانید|آخرین اخبار|بیشتر|مطالب پیشنهادی",
        "ur": "مزید پڑھیں|یہ بھی پڑھیں|متعلقہ خبریں|مقبول خبریں|تازہ ترین",
        "he": "קרא גם|"
        "קרא עוד|קראו עוד|קראו גם|עוד בנושא|כתבות נוספות|כתבות קשורות|הכי נקראות|הנקראות ביותר|"
        "עוד כתבות|אולי יעניין אותך",
        "hi": "यह भी पढ़ें|ये भी पढ़ें|यह भी पढ़े|ये भी पढ़े|और पढ़ें|संबंधित खबरें|सबसे ज्यादा पढ़ी गई|"
        "ताजा खबरें|इसे भी पढ़ें|यह भी देखें|आगे पढ़ें|और देखें",
        "bn": "আরও পড়ুন|আরো পড়ুন|সম্পর্কিত খবর|সর্বশেষ|সর্বাধিক পঠিত|বিস্তারিত",
        "id": "baca juga|baca selengkapnya|baca lebih lanjut|lihat juga|simak juga|berita terkait|"
        "artikel terkait|terpopuler|berita terpopuler|terkini|berita terkini|selengkapnya|"
        "berita lainnya|artikel lainnya|lihat semua|lihat selengkapnya|rekomendasi untuk anda|"
        "rekomendasi|pilihan editor|muat lainnya|halaman selanjutnya",
        "vi": "xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|đọc nhiều|"
        "đọc nhiều nhất|tin mới|có thể bạn quan tâm|tin khác|tin đọc nhiều|bài viết liên quan",
        "th": "อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|อ่านต่อ|ข่าวล่าสุด|ยอดนิยม|ข่าวยอดนิยม|ดูเพิ่มเติม|เรื่องที่เกี่ยวข้อง",
        "zh": "阅读下一篇|相关阅读|相关新闻|相关文章|相关报道|相关推荐|相关链接|相關新聞|相關文章|相關報導|延伸閱讀|"
        "延伸阅读|推荐阅读|推薦閱讀|更多|更多新闻|更多新聞|更多文章|热门文章|热门新闻|熱門新聞|"
        "熱門文章|最新新聞|最新新闻|点击排行|阅读排行|猜你喜欢|猜你喜歡|上一篇|下一篇|查看更多|"
        "查看全部|阅读全文|閱讀更多|閱讀全文|看更多|你可能喜歡|你可能感興趣|为你推荐|精彩推荐|"
        "热点推荐|热门推荐|更多內容",
        "ja": "関連記事|関連ニュース|関連リンク|あわせて読みたい|続きを読む|もっと見る|人気記事|"
        "アクセスランキング|おすすめ記事|おすすめ|最新記事|前の記事|次の記事|ランキング|"
        "こちらもおすすめ|関連キーワード|新着記事|一覧を見る|全文を読む|ピックアップ|注目記事|"
        "関連する記事",
        "ko": "함께 읽기|"
        "관련기사|관련 기사|관련뉴스|관련 뉴스|자세히 보기|더 읽어보기|주요뉴스|주요 뉴스|"
        "많이 본 뉴스|많이 본 기사|많이본 뉴스|많이 읽은 기사|인기기사|인기 기사|추천기사|"
        "추천 기사|이전기사|다음기사|이전 기사|다음 기사|더보기|더 보기|실시간 뉴스|최신뉴스|"
        "최신 뉴스|핫이슈|이시각 주요뉴스|오늘의 주요뉴스|관련 키워드|추천뉴스|함께 볼만한 뉴스|"
        "당신이 관심있을 만한 콘텐츠",
        "my": "ဆက်စပ် အကြောင်းအရာများ|ဆက်စပ်သတင်းများ",
        "lv": "lasi arī|lasi vēl|saistītie raksti|lasītākie|jaunākie raksti|vairāk par tēmu",
        "lt": "taip pat skaitykite|skaitykite daugiau|susijusios naujienos|skaitomiausi|daugiau naujienų",
        "et": "loe ka|loe lisaks|loe edasi|seotud artiklid|loetumad|vaata lisaks",
        "sw": "soma|soma zaidi|soma pia|habari zaidi|maelezo zaidi",
        "ca": "llegeix també|llegir més|més informació|notícies relacionades|el més llegit|"
        "et pot interessar|continua llegint",
    },
    "ad line": {
        "en": "advertisement|video ad feedback|sponsored ads|advertisements|ad content|skip advertisement|skip ad|"
        "advertisement · scroll to continue|advertisement - scroll to continue|"
        "advertisement - scroll to continue reading|advertisement - story continues below|"
        "story continues below advertisement|story continues below this ad|"
        "article continues below advertisement|article continues below this ad|"
        "continue reading below advertisement|article continues after advertisement|"
        "story continues after advertisement|promoted|sponsored|sponsored content|sponsored by|"
        "sponsored post|paid content|paid post|report ad|report this ad|"
        "this advertisement has not loaded yet, but your article continues below|"
        "this ad will end in|remove ads|hide ad|close ad|ad feedback|advertiser content|"
        "partner content|paid partner content|content continues below|we may receive compensation|"
        "ads by google|google ad|google ads|promoted content|taboola|outbrain|by taboola|"
        "recommended by|ad|adv|loading advertisement|you may also like by|thanks for visiting|"
        "scroll for more",
        "de": "anzeige|anzeigen|werbung|werbeanzeige|sponsorenhinweis|bezahlte anzeige|"
        "anzeige/sponsorenhinweis|gesponsert|gesponserter inhalt|sponsored|weiter nach der anzeige|"
        "nach der anzeige geht es weiter|hier geht's nach der anzeige weiter|"
        "der artikel geht nach der anzeige weiter|artikel wird nach der anzeige fortgesetzt|"
        "preis kann jetzt höher sein|anzeige – scrollen sie zum weiterlesen|ende der anzeige|"
        "werbung überspringen",
        "fr": "publicité|passer la publicité|la suite après cette publicité|la suite après la publicité|"
        "contenu sponsorisé|sponsorisé|annonce|contenu partenaire|publicités|pub",
        "es": "publicidad|anuncio|anuncios|contenido patrocinado|patrocinado|contenido promocionado|"
        "continúa después de la publicidad|la noticia continúa después de la publicidad|"
        "publicidad - sigue leyendo debajo",
        "pt": "publicidade|anúncio|continua após a publicidade|continua depois da publicidade|"
        "conteúdo patrocinado|patrocinado|propaganda|pub",
        "it": "pubblicità|annuncio|annunci|contenuto sponsorizzato|sponsorizzato|"
        "continua a leggere dopo la pubblicità|annuncio pubblicitario",
        "nl": "advertentie|advertenties|gesponsord|gesponsorde inhoud|lees verder onder de advertentie|"
        "tekst gaat verder onder de advertentie|het artikel gaat verder onder de advertentie|"
        "reclame",
        "da": "annonce|annoncer|annoncørbetalt indhold|artiklen fortsætter efter annoncen|"
        "artiklen fortsætter under annoncen|reklame",
        "no": "annonse|annonsørinnhold|artikkelen fortsetter under annonsen|"
        "saken fortsetter under annonsen|saken fortsetter etter annonsen|"
        "artikkelen fortsetter etter annonsen|reklame",
        "sv": "annons|annonser|annonssamarbete|artikeln fortsätter under annonsen|"
        "artikeln fortsätter efter annonsen|reklam|betalt innehåll",
        "fi": "mainos|mainokset|juttu jatkuu mainoksen alla|juttu jatkuu mainoksen jälkeen|"
        "artikkeli jatkuu mainoksen alla|kaupallinen yhteistyö|mainos alkaa|mainos päättyy",
        "is": "auglýsing",
        "et": "reklaam",
        "lv": "reklāma",
        "lt": "reklama|reklama – tęsinys apačioje",
        "pl": "reklama|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod reklamą|"
        "artykuł sponsorowany|materiał sponsorowany|tekst sponsorowany|koniec reklamy|"
        "dalsza część pod reklamą",
        "cs": "reklama|inzerce|článek pokračuje pod reklamou|sponzorovaný obsah|komerční sdělení",
        "sk": "reklama|inzercia|článok pokračuje pod reklamou|článok pokračuje pod video reklamou",
        "hu": "hirdetés|reklám|támogatott tartalom|hirdetések",
        "ro": "publicitate|reclamă|advertorial",
        "hr": "oglas|reklama|nastavak članka ispod oglasa|promo|oglasi|nastavak vesti nakon reklame",
        "sl": "oglas|oglasno sporočilo",
        "ru": "реклама|на правах рекламы|продолжение после рекламы|партнерский материал|рекламное объявление",
        "uk": "реклама|на правах реклами|продовження після реклами|партнерський матеріал",
        "bg": "реклама",
        "el": "διαφήμιση|διαφημιση",
        "tr": "reklam|reklamlar|haberin devamı için tıklayınız|reklam alanı",
        "ar": "إعلان|اعلان|إعلانات|إعلان ممول|محتوى برعاية|إعلان مدفوع",
        "fa": "تبلیغات|آگهی|تبلیغ",
        "he": "פרסומת|תוכן שיווקי|פרסום ממומן",
        "hi": "विज्ञापन|एडवर्टाइजमेंट|advertisement",
        "bn": "বিজ্ঞাপন",
        "id": "iklan|advertorial|scroll to continue with content|scroll untuk melanjutkan membaca|"
        "gulir untuk membaca|lanjutkan membaca di bawah|advertisement",
        "ms": "iklan",
        "vi": "quảng cáo",
        "th": "ลงโฆษณา|โฆษณา",
        "zh": "广告|廣告|推广|赞助内容|廣告 請繼續往下閱讀|請繼續往下閱讀|贊助",
        "ja": "広告|スポンサーリンク|プロモーション|スポンサードサーチ|pr",
        "ko": "광고|ad|스폰서|광고닫기",
        "sw": "tangazo",
        "af": "advertensie",
        "ca": "publicitat",
    },
    "app line": {
        "en": "download the app|download our app|get the app|download on the app store|"
        "get it on google play|available on the app store|available on google play|open app|"
        "open in app|download now on the app store|app store|google play|listen on apple podcasts|"
        "listen on spotify|click here to get the fox news app|click here to get the app|"
        "get fox business on the go by clicking here|join our whatsapp channel|"
        "join our whatsapp community|follow us on whatsapp|join us on telegram|"
        "join our telegram channel|scan to download|download app|get our app",
        "de": "app herunterladen|zur app|jetzt app herunterladen|hier geht es zur app|whatsapp-channel|"
        "unser whatsapp-kanal|laden im app store|jetzt bei google play|unsere app",
        "fr": "télécharger l'application|téléchargez l'application|téléchargez notre application|"
        "disponible sur google play|notre application",
        "es": "descarga la app|descarga nuestra app|descargar app|únete a nuestro canal de whatsapp|"
        "nuestro canal de whatsapp|descarga la aplicación",
        "pt": "baixe o app|baixe nosso app|baixe o aplicativo|entre no nosso canal do whatsapp|descarregue a app",
        "it": "scarica l'app|scarica la app|seguici su whatsapp",
        "nl": "download de app|download onze app",
        "ru": "скачать приложение|скачайте приложение|мобильное приложение|установить приложение",
        "uk": "завантажити додаток|мобільний додаток",
        "tr": "uygulamayı indir|uygulamamızı indirin",
        "ar": "حمل التطبيق|حمّل التطبيق|تحميل التطبيق|حمل تطبيقنا",
        "zh": "下载客户端|下载app|手机客户端|下載app|扫码下载|客户端下载|手机版|立即下載",
        "ja": "アプリをダウンロード|アプリで読む|アプリで開く",
        "ko": "앱 다운로드|앱으로 보기|앱에서 보기|앱 설치하기",
        "id": "unduh aplikasi|download aplikasi",
        "hi": "ऐप डाउनलोड करें|डाउनलोड करें",
    },
    "end marker": {
        "en": "end of article|end of story|endit|-ends-|advertisement ends|article ends",
        "de": "ende des artikels|ende",
        "zh": "完|全文完",
        "ko": "끝",
    },
}
