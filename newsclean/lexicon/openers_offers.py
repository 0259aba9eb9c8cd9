"""How lines of related links, ads, apps and agencies begin.

Data, no judgement; see :mod:`newsclean.lexicon.openers`.
"""

from __future__ import annotations

OFFERS: dict[str, dict[str, str]] = {
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
}
