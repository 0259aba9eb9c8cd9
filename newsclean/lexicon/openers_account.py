"""How lines of newsletters, accounts, cookies, law and comments begin.

Data, no judgement; see :mod:`newsclean.lexicon.openers`.
"""

from __future__ import annotations

ACCOUNT: dict[str, dict[str, str]] = {
    "newsletter line": {
        "en": "sign up for our |sign up to our |sign up here |sign up for the |sign up to the |sign up for |sign up to |"
        "get the best of |get the latest |get the top |get regular updates|"
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
        "fr": "votre e-mail, avec votre consentement|votre adresse e-mail est utilisée|votre adresse email est utilisée|"
        "inscrivez-vous à|inscrivez-vous gratuitement|abonnez-vous à|recevez |"
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
        "lecture du monde|vous pouvez lire|ce message s'affichera|ce message s’affichera",
        "es": "contenido exclusivo|este contenido es|este artículo es|ya soy|si ya eres|suscríbete |"
        "tu suscripción|si continúas leyendo|si quieres compartir|"
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
    "comment line": {
        "en": "your email address will not be|we want our comments to be|please report any comments|"
        "you can follow any |you can leave a response|you can skip to the end|"
        "both comments and |responses are currently closed|pinging is currently|trackback url|"
        "xhtml: you can use|required fields|save my name, email|notify me of|"
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
    "contact line": {
        "en": "got a story?|get involved:|are you affected? |got a news tip?|got a tip?|have a tip?|do you have a story|"
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
}
