"""Whole lines of what pages offer to do with an article, as most did until about 2012, and blogs longer.

Written as those of :mod:`newsclean.lexicon.phrases`: casefolded, without what stands around them.
"""

from __future__ import annotations

TOOLS: dict[str, dict[str, str]] = {
    "page tool": {
        "en": "printable version|print version|printer friendly version|printer-friendly version|printer friendly|"
        "printer-friendly|printer friendly format|printer-friendly format|print this story|print this article|"
        "print this page|print this post|print this entry|print story|print article|print page|click here to print|"
        "click to print|e-mail this story|email this story|e-mail this article|email this article|e-mail this page|"
        "email this page|e-mail this to a friend|email this to a friend|e-mail to a friend|e-mail a friend|"
        "email a friend|e-mail story|email story|e-mail article|email article|email this post|email this entry|"
        "send to a friend|send this story to a friend|send this to a friend|tell a friend|single page view|"
        "view as a single page|view as single page|view on one page|single-page format|save this article|"
        "save this story|save article|save story|save & share|most e-mailed|most emailed|most e-mailed stories|"
        "most e-mailed articles|discuss this story|discuss this article|talk about this story|rate this story|"
        "rate this article|rate this page|respond to this article|respond to this story|write a letter to the editor|"
        "send a letter to the editor|order reprints|buy reprints|reprints & permissions|larger text|smaller text|"
        "larger type|smaller type|decrease text size|increase font size|decrease font size|increase font|"
        "decrease font|make text larger|make text smaller|change font size|change text size|resize text|"
        "text size: a a a|font size: a a a|e-mail alerts|email alerts|e-mail updates|rss feeds|site index|site search|"
        "search the web|search the archives|add to favorites|add to favourites|bookmark this page|bookmark this site|"
        "bookmark this story|bookmark this article|make this your home page|make this your homepage|"
        "make us your homepage|set as home page|set as homepage|report a correction|report an error|"
        "submit a correction|link to this story|link to this article|blog this story|get the widget|desktop alerts|live events|"
        "comments: our rules",
        "de": "druckversion|druckansicht|druckfassung|artikel empfehlen|seite empfehlen|weiterempfehlen|"
        "artikel weiterempfehlen|an freund senden|an einen freund senden|leserbrief schreiben|leserbrief verfassen|"
        "schrift vergrößern|schrift verkleinern|schriftgröße ändern|merkliste|bookmarken|artikel bookmarken|"
        "artikel bewerten|fehler melden|als startseite festlegen|zu favoriten hinzufügen|seite weiterempfehlen",
        "fr": "envoyer à un ami|envoyer cet article|envoyer par email|envoyer par e-mail|version imprimable|"
        "version à imprimer|réagir à cet article|réagissez à cet article|agrandir le texte|réduire le texte|"
        "augmenter la taille du texte|diminuer la taille du texte|recommander cet article|classer cet article|"
        "signaler une erreur|ajouter aux favoris|envoyer l'article|envoyer l’article",
        "es": "versión para imprimir|versión imprimible|imprimir noticia|imprimir artículo|enviar a un amigo|"
        "enviar por e-mail|enviar por correo|enviar noticia|enviar artículo|enviar esta noticia|imprimir esta noticia|"
        "disminuye letra|aumenta letra|disminuir letra|aumentar letra|aumentar tamaño|disminuir tamaño|"
        "reducir el texto|ampliar el texto|recomendar noticia|corregir noticia|guardar noticia|"
        "vote esta noticia|vota esta noticia|añadir a favoritos|agregar a favoritos",
        "ca": "enviar a un amic|versió per imprimir|imprimir notícia|augmentar lletra|disminuir lletra",
        "pt": "versão para impressão|versão para imprimir|imprimir este artigo|imprimir artigo|imprimir notícia|"
        "envie para um amigo|enviar para um amigo|enviar a um amigo|envie por e-mail|enviar por e-mail|"
        "comunicar erro|comunique erro|tamanho do texto|aumentar letra|diminuir letra|aumentar fonte|diminuir fonte|"
        "aumentar o texto|diminuir o texto|indique esta notícia|indicar a um amigo",
        "it": "versione stampabile|stampa questo articolo|stampa articolo|stampa l'articolo|stampa la pagina|"
        "invia ad un amico|invia a un amico|invia articolo|invia questo articolo|segnala ad un amico|"
        "ingrandisci il testo|riduci il testo|dimensione testo|segnala un errore|aggiungi ai preferiti",
        "nl": "print dit artikel|artikel afdrukken|afdrukken|stuur door|stuur door naar een vriend|"
        "mail dit artikel|mail een vriend|doorsturen|tekst groter|tekst kleiner|lettergrootte|printversie",
        "sv": "tipsa en vän|tipsa en kompis|skriv ut artikeln|skriv ut sidan|utskriftsvänlig version|mejla artikeln|"
        "större text|mindre text|ändra textstorlek|rätta artikeln",
        "da": "send til en ven|udskriv|udskriv artikel|udskriv siden|udskriftsvenlig version|større tekst|"
        "mindre tekst|tip en ven",
        "no": "tips en venn|skriv ut artikkelen|utskriftsvennlig|utskriftsvennlig versjon|send til en venn|"
        "større tekst|mindre tekst",
        "fi": "lähetä kaverille|lähetä ystävälle|tulosta sivu|tulosta artikkeli|tulostusversio|suurenna tekstiä|"
        "pienennä tekstiä",
        "pl": "wyślij znajomemu|wyślij do znajomego|poleć znajomemu|wersja do druku|drukuj artykuł|"
        "powiększ tekst|pomniejsz tekst|rozmiar tekstu|zgłoś błąd|dodaj do ulubionych",
        "cs": "vytisknout|vytisknout článek|poslat e-mailem|poslat článek|poslat známému|verze pro tisk|tisk článku|"
        "zvětšit písmo|zmenšit písmo|přidat k oblíbeným",
        "sk": "vytlačiť|vytlačiť článok|poslať priateľovi|poslať e-mailom|verzia pre tlač|zväčšiť písmo|zmenšiť písmo",
        "hu": "küldés e-mailben|küldés ismerősnek|elküldöm egy ismerősömnek|nyomtatható változat|betűméret|"
        "nagyobb betűméret|kisebb betűméret",
        "ro": "tipărește|tipareste|trimite unui prieten|trimite prin email|versiune pentru tipărire|"
        "versiune printabilă|mărește textul|micșorează textul",
        "hr": "ispiši|ispis članka|pošalji prijatelju|verzija za ispis|veličina teksta",
        "sr": "pošalji prijatelju|odštampaj|verzija za štampu|пошаљи пријатељу|одштампај",
        "bg": "изпрати на приятел|версия за печат|отпечатай|размер на шрифта",
        "el": "αποστολή με email|αποστολή σε φίλο|στείλε το|στείλτε το σε φίλο|εκτυπώσιμη μορφή|μέγεθος γραμμάτων",
        "ru": "версия для печати|отправить другу|отправить по почте|распечатать статью|послать другу|"
        "добавить в избранное|сделать стартовой|увеличить шрифт|уменьшить шрифт|размер шрифта|сообщить об ошибке",
        "uk": "версія для друку|роздрукувати|надіслати другу|відправити другу|розмір шрифту|додати в обране",
        "tr": "arkadaşına gönder|arkadaşıma gönder|yazıcıya gönder|yazdırılabilir sürüm|yazıyı büyüt|yazıyı küçült|"
        "haberi yazdır|favorilere ekle|sık kullanılanlara ekle|ana sayfam yap",
        "ar": "أرسل لصديق|أرسل إلى صديق|إرسال إلى صديق|ارسل لصديق|نسخة للطباعة|طباعة المقال|طباعة الخبر|"
        "أضف إلى المفضلة|تكبير النص|تصغير النص",
        "fa": "نسخه چاپی|ارسال به دوستان|نسخه قابل چاپ|اندازه قلم|پرینت",
        "he": "הדפס|הדפס כתבה|שלח לחבר|שלח כתבה|גרסה להדפסה|הגדל טקסט|הקטן טקסט",
        "hi": "प्रिंट करें|मित्र को भेजें|दोस्त को भेजें",
        "th": "ส่งต่อ|ส่งต่อให้เพื่อน|พิมพ์หน้านี้|หน้าสำหรับพิมพ์",
        "vi": "bản in|gửi bài viết|gửi cho bạn bè|in bài này|phản hồi bài viết",
        "id": "kirim ke teman|versi cetak|cetak artikel|cetak halaman|perkecil huruf|perbesar huruf",
        "zh": "打印本页|打印本文|打印此文|打印此页|打印|关闭窗口|关闭本页|关闭|推荐给好友|推荐给朋友|发给好友|告诉好友|"
        "加入收藏|收藏本页|收藏本文|设为首页|大 中 小|大中小|复制链接|返回首页|返回列表|我来说两句|我要纠错|我要投稿|"
        "友善列印|列印本頁|列印|關閉視窗|轉寄|轉寄友人|轉寄好友|推薦給好友|加入最愛|設為首頁|字級設定|回首頁",
        "ja": "印刷する|印刷用ページ|印刷用画面|このページを印刷|この記事を印刷する|この記事をメールで送る|友達に知らせる|"
        "お気に入りに追加|文字サイズ変更|プリント|プリント用画面",
        "ko": "인쇄하기|기사보내기|메일보내기|이메일보내기|메일로 보내기|스크랩하기|프린트하기|기사 프린트|목록보기|"
        "글자크기 크게|글자크기 작게|즐겨찾기 추가|시작페이지로",
    },
    "blog template": {
        "en": "newer post|older post|newer posts|older posts|newer post older post home|newer post home|"
        "older post home|newer entries|older entries|previous entry|next entry|previous entry | next entry|"
        "links to this post|create a link|trackback url|trackback url for this entry|trackbacks (0|"
        "no trackbacks yet|permanent link|permanent link to this post|permalink for this post|link to this entry|"
        "permalink|valid xhtml|valid css|valid xhtml 1.0|blogroll|entries rss|comments rss|entries (rss|"
        "comments (rss|entries (rss) and comments (rss|entries feed|comments feed|wordpress.org|powered by wordpress|"
        "proudly powered by wordpress|powered by blogger|powered by movable type|powered by typepad|"
        "powered by drupal|powered by joomla|recent comments|recent entries|monthly archives|archives by month|"
        "view my complete profile|subscribe to: post comments (atom|subscribe to post comments (atom|"
        "subscribe to: posts (atom|subscribe to posts (atom|posts (atom|post comments (atom|subscribe in a reader|"
        "add to google|add to my yahoo|add to my yahoo!|add to technorati favorites|syndicate this site (xml|"
        "syndicate this site|this work is licensed under a creative commons license|name (required|mail (required|"
        "email (required|e-mail (required|mail (will not be published) (required|mail (will not be published|"
        "email (will not be published) (required|email (will not be published|email address (required|"
        "your name (required|submit comment|remember personal info|remember my personal information|"
        "remember my info|comments (you may use html tags for style|notify me of follow-up comments by email|"
        "notify me of new posts by email|notify me of followup comments via e-mail|leave a response|"
        "there are no comments for this post|type the characters you see in the picture above|"
        "rss feed for comments on this post|rss feed for comments on this post.|digg this|digg it|del.icio.us|"
        "add to del.icio.us|save to del.icio.us|post to del.icio.us|stumble it|stumble this|reddit this|"
        "seed newsvine|fark it|blogthis|blog this|email this|e-mail this|share to twitter|share to facebook|"
        "share to pinterest|share to google buzz|email thisblogthis!share to twittershare to facebook|"
        "email thisblogthis!share to twittershare to facebookshare to pinterest|"
        "email this blogthis! share to twitter share to facebook|"
        "email this blogthis! share to twitter share to facebook share to pinterest|share on digg|share on myspace|"
        "share on delicious|share on stumbleupon|share on reddit|share on google+|add this|addthis|sharethis|"
        "post to facebook|post to twitter|tweet this|retweet this|buzz up|yahoo! buzz|mixx it|bookmark and share|"
        "bookmark & share|bookmark this|slashdot it|google bookmarks",
        "de": "neuerer post|älterer post|neuere posts|ältere posts|startseite|links zu diesem post|permanenter link|"
        "trackback-url|beiträge (rss|kommentare (rss|beitrags-feed|kommentar-feed|mein profil vollständig anzeigen|"
        "abonnieren kommentare zum post (atom|letzte kommentare|neueste kommentare|name (erforderlich|"
        "e-mail (erforderlich|e-mail (wird nicht veröffentlicht|name (pflichtfeld|kommentar absenden|"
        "kommentar abschicken|in diesem blogthis!in twitter freigebenin facebook freigeben|diesen post per e-mail versenden",
        "fr": "article plus récent|article plus ancien|messages plus récents|messages plus anciens|lien permanent|"
        "liens vers cet article|url de trackback|articles (rss|commentaires (rss|flux des publications|"
        "flux des commentaires|commentaires récents|afficher mon profil complet|nom (requis|nom (obligatoire|"
        "e-mail (requis|adresse e-mail (non publiée|envoyer par e-mailblogthis!partager sur twitterpartager sur facebook",
        "es": "entrada más reciente|entrada antigua|entradas más recientes|entradas antiguas|página principal|"
        "enlaces a esta entrada|enlace permanente|entradas (rss|comentarios (rss|comentarios recientes|"
        "ver todo mi perfil|suscribirse a: enviar comentarios (atom|suscribirse a enviar comentarios (atom|"
        "nombre (requerido|correo electrónico (requerido|enviar por correo electrónicoescribe un blog"
        "compartir en twittercompartir en facebook",
        "pt": "postagem mais recente|postagem mais antiga|postagens mais recentes|postagens mais antigas|"
        "página inicial|mensagem mais recente|mensagem antiga|links para esta postagem|link permanente|"
        "comentários recentes|ver meu perfil completo|assinar postar comentários (atom|nome (obrigatório|"
        "nome (requerido|enviar por e-mailpostar no blog!compartilhar no twittercompartilhar no facebook",
        "it": "post più recente|post più vecchio|post più recenti|post più vecchi|link a questo post|link permanente|"
        "commenti recenti|visualizza il mio profilo completo|nome (richiesto|nome (obbligatorio|"
        "invia tramite emailpostalo sul blogcondividi su twittercondividi su facebook",
        "nl": "nieuwere post|oudere post|nieuwere posts|oudere posts|links naar deze post|permanente link|"
        "recente reacties|mijn volledige profiel tonen|naam (vereist|naam (verplicht",
        "sv": "senaste inlägg|äldre inlägg|nyare inlägg|permalänk|senaste kommentarer|visa hela min profil|namn (krävs",
        "da": "nyere opslag|ældre opslag|seneste kommentarer|navn (påkrævet",
        "no": "nyere innlegg|eldre innlegg|siste kommentarer|permalenke|navn (kreves",
        "fi": "uudempi teksti|vanhempi viesti|viimeisimmät kommentit|nimi (pakollinen",
        "pl": "nowszy post|starszy post|nowsze posty|starsze posty|linki do tego posta|najnowsze komentarze|"
        "bezpośredni odnośnik|imię (wymagane",
        "cs": "novější příspěvek|starší příspěvek|nejnovější komentáře|trvalý odkaz",
        "hu": "újabb bejegyzés|régebbi bejegyzés|legutóbbi hozzászólások|közvetlen link",
        "ro": "postare mai nouă|postare mai veche|comentarii recente|legătură permanentă",
        "ru": "более новые сообщения|более старые сообщения|ссылки на это сообщение|"
        "постоянная ссылка|свежие комментарии|последние комментарии|имя (обязательно",
        "uk": "новіша публікація|старіша публікація|останні коментарі|постійне посилання",
        "el": "νεότερη ανάρτηση|παλαιότερη ανάρτηση|πρόσφατα σχόλια|μόνιμος σύνδεσμος",
        "tr": "sonraki kayıt|önceki kayıt|bu yayına verilen bağlantılar|son yorumlar|kalıcı bağlantı",
        "ar": "رسالة أحدث|رسالة أقدم|روابط هذه الرسالة|أحدث التعليقات|رابط دائم",
        "id": "posting lebih baru|posting lama|link ke posting ini|komentar terbaru|tautan permanen",
        "vi": "bài đăng mới hơn|bài đăng cũ hơn|bình luận mới nhất|liên kết đến bài đăng này",
        "zh": "较新的博文|较早的博文|較新的文章|較舊的文章|指向此博文的链接|固定链接|永久链接|永久鏈結|最新评论|近期评论|近期留言",
        "ja": "次の投稿|前の投稿|新しい投稿|前の記事へ|次の記事へ|最近のコメント|この記事へのトラックバック|"
        "トラックバックurl|パーマリンク|固定リンク",
        "ko": "최근 게시물|이전 게시물|최근 댓글|트랙백 주소|고유주소",
    },
}
"""Class of line, to language, to phrases set apart by bars: certain wherever they stand."""
