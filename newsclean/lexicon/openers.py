"""How lines of page furniture begin when their end is open: ``Read more: …``, ``© 2024 …``, ``Baca juga: …``.

Data, no judgement; casefolded, set apart by ``|``. A line counts if it begins with one of these and is no longer than
the class allows. One that ends with a colon is furniture wherever it stands; the others could begin a paragraph of the
body and count where the page reads as furniture.
"""

from __future__ import annotations

LIMITS: dict[str, int] = {
    "related line": 180,
    "newsletter line": 240,
    "app line": 200,
    "ad line": 420,
    "legal line": 420,
    "cookie line": 600,
    "agency's own words": 420,
    "share line": 160,
    "tags line": 400,
    "comment line": 200,
    "reading time": 60,
    "contact line": 300,
    "subscription line": 240,
    "page widget": 160,
}
"""Characters of the longest line of each class."""

OPENERS: dict[str, dict[str, str]] = {
    "related line": {
        "en": "read more:|read more -|read more –|read more about |also read:|also read |read also:|"
        "read also |see also:|see more:|related:|related story:|related stories:|related article:|"
        "related articles:|related video:|related content:|related news:|must read:|don't miss:|"
        "don’t miss:|recommended:|recommended reading:|up next:|read next:|more on this:|more:|"
        "also on politico:|watch next:|trending:|for more stories|click here for more|"
        "click here to read|click to read|read the full story|read full story|view all posts by|"
        "more stories by|more articles by|see all posts by|read more articles by|explore more:|"
        "next:|previous:|next article|previous article|also of interest:|more coverage:|"
        "further reading:|follow updates here:|read the latest|suggested reading:|you might like:|"
        "you may also like:|in case you missed it:|icymi:",
        "de": "mehr zum thema:|mehr zum thema -|mehr zum thema –|mehr zum thema |lesen sie auch:|"
        "lesen sie auch |lesen sie auch -|lesen sie hier:|lesen sie dazu:|lesen sie mehr:|"
        "lesen sie dazu auch:|lesen sie jetzt:|auch interessant:|"
        "das könnte sie auch interessieren:|das könnte dich auch interessieren:|"
        "das könnte sie interessieren:|lesetipp:|mehr dazu:|mehr lesen über|zum weiterlesen:|"
        "schon gelesen?|passend dazu:|passend zum thema:|weiterlesen:|siehe auch:|hier lesen:|"
        "lies auch:|mehr von |lesenswert:|mehr aktuelle news|mehr nachrichten aus|"
        "weitere meldungen|weitere artikel",
        "fr": "à lire aussi|a lire aussi|lire aussi|à lire :|à lire:|lire :|lire également|"
        "à lire également|voir aussi :|voir aussi:|à voir aussi|à voir également|[à lire aussi|"
        "à écouter|à découvrir|>> à lire|» lire aussi|retrouvez tous nos|relire :|"
        "pour aller plus loin|sur le même sujet",
        "es": "lea también|lee también|lea además|lee además|lea aquí|lee aquí|lea más:|lee más:|"
        "le puede interesar:|te puede interesar:|le recomendamos:|te recomendamos:|vea también|"
        "ver también:|leer también:|leer más:|lea:|lee:|más noticias:|más información:|"
        "también puede leer|puede leer:|también lea|también lee|nota relacionada:|seguir leyendo:|"
        "continúa leyendo:|mira también|mirá también|leé también|haz clic aquí|haga clic aquí|"
        "relacionado:|relacionada:",
        "pt": "leia também|leia mais:|leia mais sobre|leia ainda|leia mais |veja também|veja mais:|"
        "saiba mais:|confira também|veja ainda|clique aqui para|continue lendo:|ler também:|leia:|"
        "ler mais:",
        "it": "leggi anche|leggi:|leggi pure|leggi qui|vedi anche|guarda anche|per approfondire:|"
        "approfondisci:|potrebbe interessarti:|ti potrebbe interessare:",
        "nl": "lees ook:|lees ook |lees meer over |lees meer:|lees verder:|bekijk ook:|zie ook:|"
        "luister ook:|lees hier|lees ook dit",
        "da": "læs også:|læs også |læs mere:|se også:|hør også:|læs mere om ",
        "no": "les også:|les også |les mer:|se også:|les saken:|hør også:|les mer om ",
        "sv": "läs också:|läs också |läs mer:|läs även:|läs även |se också:|läs vidare:|läs mer om |missa inte:",
        "fi": "lue myös:|lue myös |lue lisää:|lue lisää |katso myös:|lue seuraavaksi:",
        "pl": "czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz też:|zobacz także|zobacz też |"
        "zobacz również|przeczytaj też|przeczytaj także|przeczytaj również|przeczytaj:|"
        "sprawdź także|sprawdź też|polecamy:|więcej na temat|zobacz:|warto przeczytać|więcej:",
        "cs": "čtěte také|čtěte též|přečtěte si také|více čtěte|čtěte i|mohlo by vás zajímat:|"
        "přečtěte si:|čtěte:|související:",
        "sk": "čítajte aj|prečítajte si aj|čítajte tiež|čítajte viac|prečítajte si:|súvisiace:",
        "hu": "olvasta már|kapcsolódó cikk|ezt is olvassa|olvasd el ezt is|ez is érdekelheti|lásd még:",
        "ro": "citește și|citiți și|citeşte şi|vezi și:|vezi şi:|citește mai mult|recomandări:|citește:",
        "hr": "pročitajte još|pročitajte i|pročitajte:|pročitaj i|pogledajte još|vezano:|povezano:",
        "sl": "preberite tudi|preberite še|preberi tudi|več o tem:",
        "ru": "читайте также|читать также|читайте по теме|читайте на эту тему|читайте:|читайте больше|"
        "смотрите также|смотрите:|по теме:|материалы по теме|подробнее:|подробнее читайте|"
        "больше новостей|рекомендуем:|также читайте|еще по теме|ещё по теме",
        "uk": "читайте також|читати також|читайте:|читайте більше|дивіться також|дивіться:|також читайте|"
        "детальніше:|за темою:|більше новин|докладніше:|нагадаємо, раніше",
        "bg": "прочетете още|вижте още|още по темата|четете още|вижте също",
        "sr": "прочитајте још|прочитајте и|pročitajte još|pročitajte i|bonus video",
        "el": "διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|διαβάστε:|δείτε επίσης|δείτε ακόμα|διαβάστε και",
        "tr": "ilgili haber|ayrıca okuyun|bunu da okuyun|ayrıca bakınız|haberin devamı için|"
        "bunlar da ilginizi|devamı için",
        "ar": "اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|إقرأ أيضاً|اقرأ/ي أيضا|اقرأ المزيد|"
        "شاهد أيضا|شاهد أيضاً|شاهد:|طالع أيضا|للمزيد|قد يهمك|اقرئي أيضاً",
        "fa": "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|بخوانید:|بیشتر بدانید|اخبار مرتبط",
        "ur": "یہ بھی پڑھیں|مزید پڑھیں|مزید پڑھیے",
        "he": "קראו עוד|קראו גם|עוד בנושא|לקריאה נוספת|עוד בערוץ|כתבות נוספות",
        "hi": "यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी पढ़े|ये भी पढ़े|और पढ़ें|यह भी देखें|पढ़ें:|ये भी देखें",
        "bn": "আরও পড়ুন|আরো পড়ুন",
        "ta": "மேலும் படிக்க|இதையும் படியுங்கள்",
        "id": "baca juga|baca selengkapnya|baca:|simak juga|lihat juga|tonton juga|simak video|"
        "[gambas:video|simak selengkapnya|pilihan editor:|baca berita",
        "ms": "baca juga|berita berkaitan:",
        "vi": "xem thêm|đọc thêm|>> xem thêm|>>> xem thêm|tin liên quan|>>xem",
        "th": "อ่านเพิ่มเติม|อ่านข่าวต้นฉบับ|ข่าวที่เกี่ยวข้อง|อ่านต่อ|อ่านประกอบ",
        "zh": "相关阅读|相关新闻：|相关报道：|延伸阅读|延伸閱讀|推薦閱讀|推荐阅读|更多新聞|更多新闻|"
        "看更多|《更多|【更多|相關新聞|相關報導|閱讀更多|【延伸閱讀|點擊閱讀|点击阅读|更多精彩|"
        "更多內容|更多报道|編輯推薦|编辑推荐|往下看更多|【往下看|深入閱讀",
        "ja": "【関連記事|関連記事：|【関連|【写真】|【あわせて読みたい|【動画】|あわせて読みたい|【画像|"
        "▼関連|◆関連|＞＞|>>|→|詳しくはこちら|続きは|【もっと|関連：|【合わせて読みたい",
        "ko": "관련기사|[관련기사|▶|☞|[관련 기사|[단독|☎|◆ 관련|→|[핫이슈|[이슈|■ 제보",
        "sw": "soma:|soma pia|soma zaidi",
        "ca": "llegeix també|llegiu també|més informació:",
    },
    "newsletter line": {
        "en": "sign up for our |sign up to our |sign up here |sign up for the |sign up to the |"
        "subscribe to our |subscribe to the |get our free |get our weekly|get our daily|"
        "join our newsletter|join our mailing|enter your email|by signing up|by subscribing|"
        "by providing your email|by entering your email|by submitting your email|"
        "by clicking subscribe|by clicking sign up|i consent to receiving|"
        "please enter a valid email|thank you for signing up|thanks for signing up|"
        "thank you for subscribing|you have successfully subscribed|you've successfully subscribed|"
        "check your inbox|newsletter:|coming soon: get the latest|get the latest news|"
        "get the latest in your inbox|want more stories like this|like what you're reading|"
        "like what you’re reading|stay informed with|enjoying this article?|unsubscribe any time|"
        "you can unsubscribe|this newsletter may contain|get breaking news alerts|"
        "delivered to your inbox|sign up today",
        "de": "abonnieren sie unseren|abonniere unseren|abonniere jetzt|melden sie sich für unseren|"
        "melden sie sich zu unserem|melde dich für|melde dich jetzt|mit unserem newsletter|"
        "unser newsletter|newsletter:|hier geht's zum newsletter|hier können sie sich für|"
        "hier können sie unseren newsletter|jetzt anmelden:|jetzt den |mit der anmeldung|"
        "ja, ich möchte den|ich möchte den newsletter|mit dem absenden|sie möchten keine|"
        "sie wollen keine|du willst keine|bleiben sie auf dem laufenden|alles wichtige direkt|"
        "registrieren sie sich für",
        "fr": "inscrivez-vous à|inscrivez-vous gratuitement|abonnez-vous à|recevez |"
        "recevoir la newsletter|en vous inscrivant|retrouvez notre newsletter|votre adresse e-mail",
        "es": "suscríbete a|suscríbase a|suscríbete aquí|suscríbete gratis|apúntate a|regístrate gratis|"
        "recibe en tu|recibe nuestro|recibe nuestra|recibe las noticias|inscríbete a|"
        "únete a nuestro|al suscribirte",
        "pt": "assine a newsletter|assine a nossa|assine nossa|subscreva a|receba no seu|"
        "receba as notícias|receba as principais|receba nossa|receba por e-mail|inscreva-se|"
        "cadastre-se para|ao se cadastrar",
        "it": "iscriviti alla|iscriviti a|iscriviti al|iscriviti ora|ricevi la|ricevi ogni|ricevi le|"
        "per rimanere aggiornato|resta aggiornato",
        "nl": "schrijf je in voor|meld je aan voor|ontvang onze|ontvang de|ontvang elke|abonneer je op|"
        "abonneer u op|wil je niets missen|blijf op de hoogte",
        "da": "tilmeld dig |få vores nyhedsbrev|få nyhedsbrevet|modtag ",
        "no": "meld deg på |få nyhetsbrevet|få vårt nyhetsbrev",
        "sv": "prenumerera på |anmäl dig till|få vårt nyhetsbrev|registrera dig för",
        "fi": "tilaa uutiskirje|tilaa maksuton",
        "pl": "zapisz się na|zapisz się do|otrzymuj ",
        "cs": "přihlaste se k odběru|odebírejte|chcete dostávat",
        "sk": "prihláste sa na odber|prihláste sa k odberu",
        "hu": "iratkozz fel|iratkozzon fel|feliratkozás",
        "ro": "abonează-te la|abonați-vă la",
        "hr": "prijavite se na|pretplatite se",
        "ru": "подписывайтесь на|подпишитесь на|подписаться на|подписывайся на|следите за нашими|"
        "читайте нас в|присоединяйтесь к|больше новостей в нашем",
        "uk": "підписуйтесь на|підпишіться на|підписатися на|підписуйтеся на|приєднуйтесь до|"
        "читайте нас у|стежте за|слідкуйте за",
        "tr": "bültenimize|abone olun|bizi takip edin",
        "ar": "اشترك في|اشترك الآن|اشتركوا في|تابعونا على|تابعنا على|انضم إلى|للاشتراك",
        "fa": "عضویت در|به کانال|ما را در",
        "he": "הירשמו ל|הצטרפו ל|להרשמה ל|עקבו אחרי",
        "hi": "हमें फॉलो करें|हमारे न्यूज|सब्सक्राइब करें|हमारे व्हाट्सएप|हमारा व्हाट्सएप",
        "id": "ikuti kami|dapatkan update|dapatkan berita|ikuti saluran|ikuti channel|gabung|yuk, gabung|"
        "mari bergabung",
        "vi": "đăng ký nhận|theo dõi chúng tôi|mời độc giả",
        "th": "ติดตามข่าว|ติดตามเรา|กดติดตาม",
        "zh": "订阅|訂閱|关注我们|關注我們|欢迎关注|歡迎關注|扫描二维码|掃描|立即加入|加入line|追蹤我們",
        "ja": "メルマガ|公式line|フォローする|チャンネル登録",
        "ko": "구독신청|뉴스레터|카카오톡에서|네이버에서|구독하기",
    },
    "app line": {
        "en": "click here to get the|download the |download our |get the app|listen on |"
        "join our whatsapp|join our telegram|follow us on whatsapp|follow our whatsapp|"
        "get fox business|also available on",
        "de": "laden sie |hier geht es zur app|die app gibt|folgen sie unserem whatsapp|unser whatsapp|whatsapp-kanal",
        "fr": "téléchargez |télécharger l",
        "es": "descarga la app|descarga nuestra|descárgate|únete a nuestro canal|sigue nuestro canal|"
        "sigue el canal|síguenos en google",
        "pt": "baixe o app|baixe nosso|entre no canal|siga o canal|entre no grupo|clique aqui e",
        "it": "scarica l|scarica la|segui il canale|segui il nostro canale",
        "nl": "download de|download onze|volg ons whatsapp",
        "id": "unduh |download aplikasi",
        "hi": "ऐप डाउनलोड|देश-दुनिया की",
        "zh": "下载|點我下載|点击下载|下載",
        "ru": "скачивайте|скачать приложение|установите приложение",
        "ar": "حمل تطبيق|حمّل تطبيق|لتحميل",
    },
    "ad line": {
        "en": "this article contains affiliate|this post contains affiliate|this post may contain|"
        "this article may contain|this page contains affiliate|this page may contain|"
        "this site contains affiliate|this story contains affiliate|contains affiliate links|"
        "when you purchase through|when you buy through|when you shop through|if you buy something|"
        "if you purchase |if you click on a link|if you click a link|if you make a purchase|"
        "we may earn |we may receive |we earn a commission|we may get a commission|"
        "we independently |we sometimes use affiliate|advertising disclosure|advertiser disclosure|"
        "affiliate disclosure|as an amazon associate|as amazon associates|products featured |"
        "prices are accurate|advertisement -|advertisement ·|story continues below|"
        "article continues below|this content is provided by|this is a sponsored|sponsored by|"
        "presented by|brought to you by|paid for by|paid partnership|promoted by|"
        "our editors independently|our team thoroughly",
        "de": "anzeige -|anzeige |anzeige:|- anzeige|dieser artikel enthält sogenannte affiliate|"
        "dieser artikel enthält affiliate|dieser beitrag enthält affiliate|die mit einem symbol|"
        "die im artikel |bei den mit |bei käufen über|mit * gekennzeichnete|mit * oder|*affiliate|"
        "affiliate-link|wir erhalten |wenn sie über|werbung:|in diesem artikel sind|"
        "bei den verlinkten",
        "fr": "publicité |la suite après|contenu sponsorisé|certains liens de cet article|"
        "l'équipe shopping|la rédaction n'a pas participé|cet article contient des liens",
        "es": "publicidad |contenido patrocinado|este artículo contiene enlaces|algunos de los enlaces",
        "pt": "publicidade |continua após|continua depois|este artigo contém links",
        "it": "pubblicità |continua a leggere|alcuni dei link|in qualità di affiliato",
        "nl": "advertentie |lees verder onder|tekst gaat verder|artikel gaat verder|het artikel gaat",
        "da": "artiklen fortsætter",
        "no": "artikkelen fortsetter|saken fortsetter",
        "sv": "artikeln fortsätter|texten fortsätter",
        "fi": "juttu jatkuu|artikkeli jatkuu",
        "pl": "dalsza część|reszta artykułu|ciąg dalszy|artykuł zawiera linki",
        "cs": "článek pokračuje|pokračování článku",
        "sk": "článok pokračuje",
        "ru": "реклама.|реклама,|реклама:|на правах рекламы",
        "id": "scroll to continue|advertisement scroll|iklan",
    },
    "legal line": {
        "en": "©|copyright ©|copyright (c)|copyright 20|copyright 19|(c) 20|© 20|all rights reserved|"
        "this material may not be|no part of this|reproduction of |republication or redistribution|"
        "not for reproduction|unauthorized reproduction|registered in england|registered office|"
        "registered number|this site is protected by recaptcha|this site is protected by|"
        "this site uses akismet|use of this site|your use of this|by using this site|"
        "by continuing to use|quotes displayed in real|market data |data powered by|stock data |"
        "quotes delayed|legal disclaimer|the views expressed in this|views expressed in this|"
        "opinions expressed in this|opinions expressed by|the opinions expressed|"
        "the views and opinions|the information contained|powered by|terms apply|website by|"
        "site by|built with|proudly powered|our standards:|for permission to|to republish|"
        "to request permission|buy licensing rights|this article is intended for information",
        "de": "© |alle rechte vorbehalten|copyright|nachdruck |vervielfältigung|die inhalte |"
        "alle angaben ohne|dpa-infocom|hinweis: der artikel|diese website |für die inhalte|"
        "der artikel gibt|es gelten die|hier finden sie informationen|datenschutz-hinweis",
        "fr": "© |tous droits réservés|reproduction interdite|toute reproduction|ce site est protégé|"
        "les informations recueillies",
        "es": "© |todos los derechos|derechos reservados|prohibida |queda prohibida|"
        "reproducción prohibida|este sitio |edición impresa",
        "pt": "© |todos os direitos|proibida a|é proibida|copyright|este conteúdo é protegido|os textos nesta",
        "it": "© |riproduzione riservata|tutti i diritti|copyright|p.iva|p. iva|partita iva|registrazione tribunale",
        "nl": "© |alle rechten|auteursrecht|niets uit deze",
        "da": "© |ophavsret|alle rettigheder|materialet er ophavsret",
        "no": "© |ansvarlig redaktør|alle rettigheter|vi arbeider etter|opphavsrett",
        "sv": "© |ansvarig utgivare|allt material|upphovsrätt|alla rättigheter",
        "fi": "© |kaikki oikeudet|päätoimittaja",
        "pl": "© |wszelkie prawa|copyright|materiał chroniony|dalsze rozpowszechnianie|"
        "publikacja chroniona|źródło zdjęcia",
        "cs": "© |všechna práva|publikování nebo|jakékoliv užití|provozovatel",
        "hu": "© |minden jog",
        "ru": "© |все права|при использовании|при цитировании|при перепечатке|использование материалов|"
        "перепечатка|свидетельство о регистрации|сетевое издание|учредитель|18+|зарегистрирован|"
        "зарегистрировано",
        "uk": "© |усі права|всі права|при використанні|при цитуванні|використання матеріалів|передрук",
        "tr": "© |tüm hakları|bu sitede yer|yasal uyarı",
        "ar": "© |جميع الحقوق|حقوق النشر|حقوق الطبع|كل الحقوق",
        "fa": "© |تمامی حقوق|کلیه حقوق|تمام حقوق|استفاده از مطالب",
        "he": "© |כל הזכויות",
        "hi": "© |सर्वाधिकार|disclaimer:|डिस्क्लेमर",
        "id": "© |hak cipta|copyright|dilarang |artikel asli",
        "vi": "© |giấy phép|bản quyền|tổng biên tập|cơ quan chủ quản|® ghi rõ",
        "th": "© |สงวนลิขสิทธิ์|ลิขสิทธิ์",
        "zh": "©|版权|版權|未经|未經|免责声明|免責聲明|声明：|聲明：|特别声明|本网站|本網站|京icp|沪icp|"
        "粤icp|icp备|互联网新闻|违法和不良|增值电信|凡本网|凡注明|著作權",
        "ja": "©|copyright|無断|当サイト|本サイト|著作権|記事・写真の無断",
        "ko": "ⓒ|©|<저작권자|저작권자|[저작권자|copyright|무단|등록번호|발행인|사업자등록|"
        "청소년보호책임자|주소 :|주소:|제호|<ⓒ|[ⓒ|인터넷신문",
    },
    "cookie line": {
        "en": "we use cookies|this website uses cookies|this site uses cookies|our site uses cookies|"
        'we and our partners|we value your privacy|by clicking accept|by clicking "accept|'
        "by clicking “accept|by clicking 'accept|this content is hosted by|to view this content|"
        "this content is not available due to your privacy|you need to enable|manage your privacy|"
        "click accept|these cookies |strictly necessary |store and/or access|please enable js|"
        "please turn on javascript|please enable javascript|please enable cookies|your browser |"
        "you are using an outdated|we've noticed you're using an ad|"
        "it looks like you're using an ad|please disable your ad",
        "de": "wir verwenden cookies|wir nutzen cookies|diese website verwendet cookies|"
        "diese webseite verwendet cookies|diese seite verwendet cookies|unsere website verwendet|"
        "erst wenn sie hier klicken|wir benötigen ihre|wir brauchen ihre zustimmung|"
        "wir brauchen deine|ich bin damit einverstanden|ich bin einverstanden, dass|"
        "mit ihrer zustimmung|empfohlener externer|an dieser stelle finden sie|"
        "an dieser stelle wird|um diesen inhalt|um dieses element|hier finden sie einen externen|"
        "hier finden sie externe|mit einem klick|mit klick auf|wenn sie den inhalt|"
        "dieses element enthält|dabei werden|damit werden personenbezogene|externer inhalt|"
        "bitte aktivieren sie javascript|javascript ist|zur darstellung|für die nutzung dieses|"
        "an dieser stelle",
        "fr": "ce site utilise des cookies|nous utilisons des cookies|en poursuivant votre navigation|"
        "en cliquant sur|ce contenu n'a pas pu|ce contenu est bloqué|pour afficher ce contenu|"
        "cette fonctionnalité|nos partenaires et nous|avec votre accord",
        "es": "utilizamos cookies|este sitio utiliza cookies|este sitio web utiliza|usamos cookies|"
        "esta web utiliza|al continuar navegando|si continúa navegando|al hacer clic en|"
        "este sitio usa cookies",
        "pt": "utilizamos cookies|este site utiliza cookies|usamos cookies|este site usa cookies|"
        "ao continuar navegando|ao clicar em|nós usamos cookies",
        "it": "questo sito utilizza|utilizziamo i cookie|questo sito usa|cliccando su|"
        "noi e i nostri partner|continuando a navigare",
        "nl": "wij gebruiken cookies|deze website gebruikt|we gebruiken cookies|om deze inhoud|"
        "bekijk deze inhoud|door op |om dit te kunnen|je hebt cookies|deze website maakt gebruik",
        "da": "vi bruger cookies|dette website bruger|hjemmesiden bruger|vi og vores partnere|"
        "vi indsamler|vi anvender cookies",
        "no": "vi bruker cookies|vi bruker informasjonskapsler|denne nettsiden bruker|vi og våre partnere",
        "sv": "vi använder cookies|denna webbplats använder|vi och våra partner|den här webbplatsen|vi använder kakor",
        "fi": "käytämme evästeitä|sivusto käyttää evästeitä|tämä sivusto käyttää",
        "pl": "ta strona używa|używamy plików cookie|strona korzysta z|nasza strona|serwis korzysta|"
        "my i nasi partnerzy|korzystamy z cookies|szanowny użytkowniku|drogi użytkowniku",
        "cs": "tento web používá|používáme cookies|na této stránce|tyto webové stránky",
        "hu": "ez a weboldal|weboldalunk|oldalunk cookie|az oldal sütiket",
        "ro": "acest site folosește|folosim cookie|acest site utilizează",
        "ru": "мы используем cookie|сайт использует|мы используем файлы|продолжая использовать|"
        "на сайте используются|этот сайт использует|оставаясь на сайте",
        "uk": "ми використовуємо cookie|сайт використовує|цей сайт використовує|продовжуючи користуватися",
        "el": "χρησιμοποιούμε cookies|αυτός ο ιστότοπος|η ιστοσελίδα χρησιμοποιεί",
        "tr": "bu sitede çerez|sitemizde çerez|çerezleri kullan|web sitemizde|size daha iyi",
        "ar": "نستخدم ملفات|يستخدم هذا الموقع|هذا الموقع يستخدم",
        "id": "situs ini menggunakan cookie|kami menggunakan cookie",
        "zh": "本网站使用cookie|本網站使用cookie|我们使用cookie|我們使用cookie|您的浏览器|您的瀏覽器|"
        "本網站使用相關技術",
        "ja": "当サイトでは、cookie|このサイトはcookie|このサイトでは、|お使いのブラウザ|javascriptを有効",
        "ko": "이 사이트는 쿠키|본 사이트는 쿠키",
    },
    "agency's own words": {
        "en": "the associated press is an independent|the associated press’ |the associated press' |"
        "the associated press receives|the associated press and|associated press coverage|"
        "associated press religion coverage|ap is solely responsible|more ap |ap nfl|ap nba|ap mlb|"
        "ap soccer|ap sports:|follow ap|find ap’s|our standards|(this story has not been edited|"
        "this story has been published from a wire|except for the headline, this story|"
        "(except for the headline|disclaimer: this report|get live share market|"
        "catch all the business news|get more news from",
        "de": "© dpa|dpa-infocom|dpa,|(dpa|direkt aus dem dpa|dieser text basiert auf|"
        "dieser artikel wurde mit hilfe|© afp|*** ",
        "fr": "© afp|© agence france|tous les droits de reproduction|(avec afp)",
        "es": "© efe|esta noticia no ha sido|(con información de agencia",
    },
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
        "en": "tags:|tag:|topics:|filed under|tagged:|tagged as|tagged with|tagged in|categories:|"
        "category:|keywords:|posted in:|posted in |related topics:|more about:|hashtags:",
        "de": "themen:|schlagworte:|schlagwörter:|stichwörter:|stichworte:|tags:|getaggt mit|kategorien:|"
        "kategorie:|mehr zu:",
        "fr": "mots-clés|mots clés|thèmes :|tags :|étiquettes|catégories :|catégorie :",
        "es": "etiquetas:|temas:|archivado en|palabras clave:|categorías:|más sobre:|etiquetado en",
        "pt": "tags:|etiquetas:|tópicos:|assuntos:|categorias:|palavras-chave",
        "it": "tag:|argomenti:|temi:|categorie:|etichette:",
        "nl": "tags:|onderwerpen:|trefwoorden:|categorieën:",
        "pl": "tagi:|tematy:|słowa kluczowe|kategorie:",
        "cs": "témata:|štítky:|tagy:|kategorie:|klíčová slova",
        "hu": "címkék:|címke:",
        "ro": "etichete:|taguri:|tag-uri:",
        "ru": "теги:|тэги:|темы:|метки:|ключевые слова:|рубрики:|рубрика:",
        "uk": "теги:|теми:|мітки:|ключові слова:",
        "el": "ετικέτες:|tags:|θέματα:",
        "tr": "etiketler:|etiket:",
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
        "sv": "taggar:|ämnen:|kategorier:",
        "da": "emner:|kategorier:",
        "no": "emner:|stikkord:|kategorier:",
    },
    "comment line": {
        "en": "your email address will not be|required fields|save my name, email|notify me of|"
        "notify me when|please log in to|please login to|please sign in to|you must be logged in|"
        "you must log in|you must be signed in|log in to comment|log in to leave|comments are |"
        "this site is moderated|comments posted|please keep comments|leave a reply|leave a comment|"
        "be the first to|join the conversation|what do you think?|let us know in the comments|"
        "click here to comment|users responded in|we welcome your comments|comments on this|"
        "thank you for your feedback|how useful was this|average rating|no votes so far|"
        "was this article|did you find this|report a correction|report an error|"
        "submit a correction|spotted an error|see an error|send us feedback|"
        "conversation guidelines|our comments |conversations are|postmedia is committed|"
        "commenting |to comment",
        "de": "deine e-mail-adresse wird|ihre e-mail-adresse wird|erforderliche felder|kommentar zu|"
        "kommentare zu|um kommentieren|um zu kommentieren|bitte melden sie sich an|"
        "du musst angemeldet|sie müssen angemeldet|bitte loggen|liebe leserinnen|liebe leser|"
        "schreiben sie uns|diskutieren sie|die kommentare |beitrag melden|diskussion zu|"
        "fehler gefunden|haben sie einen fehler",
        "fr": "votre adresse e-mail|votre adresse de messagerie|les champs obligatoires|"
        "vous devez être connecté|connectez-vous pour|pour commenter|laisser un commentaire|"
        "les commentaires |vous avez repéré|signaler une erreur",
        "es": "tu dirección de correo|los campos obligatorios|para comentar|debes iniciar|"
        "inicia sesión para|deja un comentario|deja tu comentario|los comentarios |"
        "has encontrado un error|¿has visto algún error",
        "pt": "o seu endereço de|campos obrigatórios|você precisa|faça login para|para comentar|"
        "deixe seu|deixe um|os comentários |encontrou um erro|tem alguma sugestão",
        "it": "il tuo indirizzo email|i campi obbligatori|per commentare|devi essere|lascia un|i commenti ",
        "nl": "je e-mailadres wordt|vereiste velden|je moet ingelogd|log in om|reageren |reacties |"
        "wilt u reageren|heb je een fout|fout gezien",
        "pl": "twój adres e-mail|wymagane pola|aby dodać komentarz|komentarze |zaloguj się, aby|"
        "znalazłeś błąd|widzisz błąd",
        "cs": "vaše e-mailová|vyžadované informace|pro přidání|nalezli jste",
        "ru": "чтобы оставить|для комментирования|нашли ошибку|если вы нашли|если вы заметили|"
        "увидели ошибку|комментарии |авторизуйтесь|выделите ошибку|заметили ошибку",
        "uk": "щоб залишити|якщо ви знайшли|якщо ви помітили|знайшли помилку|помітили помилку|"
        "побачили помилку|виділіть",
        "tr": "yorum yap|e-posta hesabınız|gerekli alanlar|yorumlar |yorumunuz",
        "ar": "لن يتم نشر|الحقول الإلزامية|يجب أن تكون|ملاحظة: المقالات",
        "zh": "您必须|請先登入|请先登录|登录后|文明上网|网友评论|評論由|留言須",
        "ko": "댓글을|로그인 후|댓글 ",
        "ja": "コメントを|ログインして",
        "id": "alamat email anda|anda harus|komentar |silakan login",
        "vi": "bạn cần đăng nhập|ý kiến ",
        "fi": "sinun täytyy|kirjaudu sisään kommen",
        "sv": "din e-postadress|obligatoriska fält|du måste|har du hittat|rätta artikeln",
        "no": "din e-postadresse|du må",
        "da": "din e-mailadresse|du skal",
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
    "contact line": {
        "en": "got a story?|got a news tip?|got a tip?|have a tip?|do you have a story|"
        "have you got a story|if you've got a|if you have a story|do you have information|"
        "do you know more|have a news tip|contact the author|contact the reporter|"
        "reach the reporter|like this story?|what about you? share|love this article|send tips to|"
        "share your thoughts|share your opinion|write to ",
        "de": "haben sie informationen|haben sie hinweise|schreiben sie an|anregungen, kritik|feedback an",
        "es": "¿tienes información|contacta con",
        "fr": "vous avez une information|une information à nous",
        "nl": "heb je een tip|tip de redactie|tips? mail|mail de redactie",
        "no": "har du tips|tips oss|har du innspill",
        "da": "har du et tip|har du tips",
        "sv": "har du tips|tipsa oss|har du ett tips",
        "ko": "제보하기|■ 제보|jebo@",
        "zh": "爆料|新闻线索|新聞線索",
        "ru": "есть новость|пришлите нам|свяжитесь с нами",
        "fi": "oletko nähnyt|lähetä vinkki|ota yhteyttä toimitukseen",
    },
    "subscription line": {
        "en": "subscribe now|subscribe today|already a subscriber|already have an account|"
        "already a member|you've read |you have read |you have reached|you've reached|"
        "your subscription|to continue reading|to read this|to read the full|this article is for|"
        "this content is for|this is a subscriber|this story is for subscribers|support our |"
        "support independent|support quality|donate to|your donation|become a |"
        "register now for free|log in or |sign in or |create a free|start your |try unlimited|"
        "try for free|please subscribe|get unlimited|unlimited access|enjoy unlimited|"
        "thank you for reading|thanks for reading",
        "de": "jetzt abonnieren|sie sind bereits|sie haben bereits|noch kein abo|noch kein|"
        "dieser artikel ist|dieser inhalt ist|um diesen artikel|um weiterzulesen|mit einem abo|"
        "unterstützen sie|unterstütze|testen sie|jetzt testen|4 wochen|lesen sie weiter mit|mit f+|"
        "mit sz|kostenlos testen|alle artikel mit",
        "fr": "il vous reste|cet article est réservé|la suite est réservée|la lecture de ce|déjà abonné|"
        "vous lisez |pour soutenir|je m'abonne|je m’abonne|profitez |offre |abonnez-vous|"
        "lecture du monde|vous pouvez lire|ce message s'affichera|ce message s’affichera|"
        "parce qu'une autre|y a-t-il|comment ne plus|que se passera",
        "es": "contenido exclusivo|este contenido es|este artículo es|ya soy|si ya eres|suscríbete |"
        "tu suscripción|si continúas leyendo|si quieres compartir|en el caso de no saber|"
        "hazte socio|hazte premium|apoya |para seguir leyendo",
        "pt": "este conteúdo é|conteúdo exclusivo|já é assinante|assine |apoie |para continuar|este artigo é|torne-se",
        "it": "questo contenuto è|questo articolo è|hai già|sei già|per continuare|abbonati |sostieni ",
        "nl": "dit artikel is|al abonnee|lees het hele|verder lezen|steun |je leest",
        "da": "denne artikel er kun|allerede abonnent|bliv |prøv |få adgang|køb |for at læse|log ind",
        "no": "allerede abonnent|for å lese|bli abonnent|kjøp |få tilgang",
        "sv": "redan prenumerant|du vet väl|för att läsa|bli prenumerant|köp |få tillgång|testa ",
        "fi": "tilaa |jatka lukemista|tämä artikkeli on|tämä juttu on",
        "pl": "pozostało |ten artykuł jest|masz już|wywspieraj|dołącz do",
        "cs": "tento článek|předplaťte|podpořte|už jste|zbývá vám",
        "hu": "csatlakozz|támogasd|támogassa|fizessen elő",
        "ru": "поддержите|оформите|материал доступен|чтобы читать|доступ к",
        "uk": "підтримайте|підтримати|стань|станьте|доєднуйтесь",
        "ko": "이 기사는 유료|구독자|회원님",
        "ja": "この記事は有料|この記事は会員|残り|続きを読むには|有料会員",
        "zh": "此内容仅|會員專屬|本文為|成為訂戶|支持我們|赞助|贊助",
        "he": "מאמר זה|לקריאה|להמשך קריאה",
    },
    "page widget": {
        "en": "listen to this|listen to article|listen · |your browser does not|media playback|"
        "video player|image gallery|photo gallery|click to expand|click image to|0 seconds of|"
        "current time |font size|text size|(opens in|to use individual|you need to have javascript|"
        "this page requires|skip to |jump to ",
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
