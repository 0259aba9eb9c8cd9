"""Fixed phrases of share lines and widgets.

Data, no judgement; see :mod:`newsclean.lexicon.phrases`.
"""

from __future__ import annotations

PAGE: dict[str, dict[str, str]] = {
    "share line": {
        "en": "share this|share this with|share this story|share this article|share this post|"
        "share this page|share via email|share on facebook|share on twitter|share on x|"
        "share on linkedin|share on whatsapp|share on pinterest|share on reddit|share on telegram|"
        "share via|share to|tweet this|copy this link|copy link|link copied|copied|"
        "copy link to clipboard|copied to clipboard|about sharing|share full article|"
        "sharing is caring|like it? share it|be sociable, share|follow us|follow us on|"
        "follow us on social media|follow us on facebook|follow us on twitter|"
        "follow us on instagram|follow us on google news|share options|more sharing options|"
        "share this video|email this article|print this article|print this page|email to a friend|"
        "send to a friend|pin it|tweet on twitter|post on x|"
        "these are external links and will open in a new window|"
        "these are external links and will open in a new tab|close share panel|"
        "read more about sharing|facebook twitter email|facebooktwitteremail|facebook twitter|"
        "facebook twitter linkedin|share facebook twitter|facebook x|facebook twitter whatsapp|"
        "gift this article|gift article|share gift link|add as preferred on google|"
        "add us on google|save article|save for later|saved articles|bookmark this|"
        "view image in fullscreen|share article|share story|share page|share post|click to share|"
        "show more sharing options|copy url|share link|follow me on|connect with us|"
        "find us on facebook",
        "de": "artikel teilen|diesen artikel teilen|beitrag teilen|seite teilen|teilen mit|"
        "teilen auf facebook|auf facebook teilen|auf twitter teilen|auf x teilen|"
        "auf whatsapp teilen|per e-mail teilen|per mail teilen|per whatsapp teilen|link kopieren|"
        "link kopiert|link in zwischenablage kopieren|artikel drucken|artikel merken|"
        "artikel versenden|artikel verschicken|folgen sie uns|folge uns|folgen sie uns auf|"
        "folge uns auf|folgen sie uns auf facebook|teilen sie diesen artikel|diese seite teilen|"
        "inhalt teilen|artikel weiterempfehlen|per e-mail versenden|seite drucken|teilen drucken|"
        "artikel anhören|bei google bevorzugen",
        "fr": "partager cet article|partager l'article|partager l’article|partager sur facebook|"
        "partager sur twitter|partager sur x|partager sur whatsapp|partager via|"
        "partager par e-mail|partager par email|suivez-nous|suivez-nous sur|nous suivre|"
        "copier le lien|lien copié|envoyer par e-mail|envoyer par email|imprimer l'article|"
        "imprimer cet article|offrir cet article|offrir l'article|partager sur les réseaux sociaux|"
        "nos réseaux sociaux|ajouter à mes favoris|ajouter à vos sélections|suivez nous",
        "es": "compartir en|compartir en facebook|compartir en twitter|compartir en x|"
        "compartir en whatsapp|compartir por whatsapp|comparte esta noticia|comparte este artículo|"
        "compartir esta noticia|compartir este artículo|compártelo|síguenos|síguenos en|"
        "copiar enlace|copiar link|enlace copiado|enviar por correo|enviar por email|"
        "imprimir noticia|compartir noticia|compartir artículo|comparte en redes|"
        "síguenos en redes sociales|siga con nosotros",
        "pt": "compartilhar no facebook|compartilhe esta notícia|compartilhe esta matéria|"
        "compartilhe no whatsapp|compartilhar notícia|siga-nos|siga-nos no|"
        "siga-nos nas redes sociais|copiar link|link copiado|partilhar artigo|"
        "partilhar este artigo|partilhe este artigo|compartilhe isso|compartilhe este conteúdo|"
        "compartilhar via",
        "it": "condividi su facebook|condividi su twitter|condividi su whatsapp|"
        "condividi questo articolo|condividi l'articolo|condividi|seguici|seguici su|copia link|"
        "copia il link|link copiato|stampa articolo|invia ad un amico|invia per email|"
        "seguici sui social",
        "nl": "deel dit artikel|deel artikel|deel op facebook|deel via whatsapp|deel via|deel op twitter|"
        "deel dit|deel deze pagina|volg ons|volg ons op|kopieer link|link gekopieerd|"
        "kopieer de link van het artikel|tip hier onze journalisten|kopieer url|artikel delen",
        "da": "del artiklen|del artikel|del på facebook|del på twitter|del denne artikel|kopier link|"
        "link kopieret|følg os|følg os på",
        "no": "del artikkelen|del saken|del på facebook|del på twitter|kopier lenke|lenke kopiert|følg oss|følg oss på",
        "sv": "dela artikeln|dela artikel|dela på facebook|dela på twitter|dela via|kopiera länk|"
        "länk kopierad|följ oss|följ oss på|dela den här artikeln",
        "fi": "jaa artikkeli|jaa facebookissa|jaa juttu|kopioi linkki|seuraa meitä",
        "pl": "udostępnij|udostępnij artykuł|udostępnij na facebooku|kopiuj link|skopiuj link|"
        "link skopiowany|obserwuj nas|śledź nas|śledź nas na",
        "cs": "sdílet článek|sdílet na facebooku|kopírovat odkaz|zkopírovat odkaz|sledujte nás|sdílejte",
        "sk": "zdieľať článok|zdieľať na facebooku|kopírovať odkaz|sledujte nás",
        "hu": "megosztás|cikk megosztása|megosztom|link másolása|kövess minket|kövessen minket",
        "ro": "distribuie|distribuie articolul|distribuie pe facebook|copiază linkul|urmărește-ne|urmăriți-ne",
        "hr": "podijeli članak|podijeli na facebooku|kopiraj link|pratite nas|podijelite|podeli|podeli članak",
        "ru": "поделиться|поделиться в|поделиться новостью|поделиться ссылкой|поделиться материалом|"
        "скопировать ссылку|ссылка скопирована|подписывайтесь на нас|читайте нас в|мы в соцсетях|"
        "распечатать|копировать ссылку",
        "uk": "поділитися|поділитись|поширити|поділитися новиною|скопіювати посилання|"
        "посилання скопійовано|підписуйтесь на нас|читайте нас у",
        "bg": "сподели|споделете|копирай линк|последвайте ни",
        "el": "κοινοποίηση|μοιραστείτε το|μοιραστείτε|αντιγραφή συνδέσμου|ακολουθήστε μας",
        "tr": "haberi paylaş|facebook'ta paylaş|twitter'da paylaş|bağlantıyı kopyala|linki kopyala|bizi takip edin",
        "ar": "شارك|شارك المقال|شارك الخبر|مشاركة|شارك هذا المقال|شارك هذا الخبر|نسخ الرابط|"
        "تم نسخ الرابط|تابعنا|تابعونا|تابعنا على|تابعونا على|طباعة|شارك على",
        "fa": "اشتراک گذاری|اشتراک‌گذاری|به اشتراک بگذارید|کپی لینک|لینک کوتاه|ارسال به دوستان|ما را دنبال کنید",
        "he": "שתף|שתפו|שיתוף|שתפו בפייסבוק|העתק קישור|עקבו אחרינו",
        "hi": "शेयर करें|साझा करें|हमें फॉलो करें|लिंक कॉपी करें",
        "id": "bagikan|bagikan artikel ini|bagikan ke|salin tautan|salin link|ikuti kami|ikuti kami di|"
        "bagikan berita ini",
        "vi": "chia sẻ|chia sẻ bài viết|sao chép liên kết|theo dõi chúng tôi",
        "th": "แชร์|แชร์บทความ|คัดลอกลิงก์|ติดตามเรา|แชร์ข่าว",
        "zh": "分享|分享到|分享至|转发|复制链接|複製連結|扫一扫分享|关注我们|關注我們|分享此文|分享本文|"
        "打印|列印|收藏|微信扫码分享",
        "ja": "シェア|このニュースをシェア|シェアする|ツイート|共有|記事をシェア|リンクをコピー|フォローする|この記事をシェアする|印刷",
        "ko": "공유|공유하기|링크 복사|기사 공유하기|페이스북 공유|카카오톡 공유|기사공유|url복사|"
        "url 복사|인쇄|프린트|스크랩|글자크기|글자 크기",
    },
    "page widget": {
        "en": "article content|article content continued|tt|a a|a a a|aa|a type size small|text size|normal text size|choose text size|font size|"
        "increase text size|decrease text size|chevron_left|chevron_right|chevron left|"
        "chevron right|info icon|back button|search icon|filter icon|show search|apply cancel|"
        "switch label|checkbox label|checkbox label label|loading ad|loading|"
        "listen to this article|listen to article|listen now|audio player|view full image|"
        "view fullsize|this slideshow requires javascript|"
        "media playback is unsupported on your device|"
        "media playback is not supported on this device|previous slide|next slide|opens new tab|"
        "opens in new window|opens in new tab|opens in a new tab|(opens in new window)|"
        "enlarge image|click to enlarge|image in fullscreen|skip to main content|skip to content|"
        "skip to navigation|skip to footer|skip to search|skip links|skip navigation|"
        "skip to article|jump to content|toggle navigation|toggle menu|open menu|close menu|"
        "open navigation menu|menu close|open search|close search|search for|search this site|"
        "submit search|expand menu|arrow_back|arrow_forward|expand_more|hide caption|"
        "toggle caption|show caption|enlarge this image|play video|watch video|play audio|"
        "your browser does not support the audio element|"
        "your browser does not support the video tag|please enable javascript|enable javascript|"
        "javascript is disabled|back to top|go to top|scroll to top|return to top|scroll down|"
        "scroll to continue|read aloud|view comments|view all comments|view gallery|open gallery|"
        "view slideshow|minimize to nav|volume|unmute|breadcrumb trail links|breadcrumb|"
        "you are here|accessibility links|site navigation|main navigation|navigation menu|"
        "primary navigation|secondary navigation|hamburger menu|burger menu|main menu|view image|"
        "image gallery|page wrap|sorry, your browser doesn't support embedded videos",
        "de": "text vorlesen|vorlesen|bild vergrößern|bitte aktivieren sie javascript|"
        "zum inhalt springen|zur hauptnavigation springen|zur suche springen|"
        "zum hauptinhalt springen|zur navigation springen|zum seitenanfang|nach oben|"
        "zur startseite|zurück zur startseite|zurück zur übersicht|menü öffnen|menü schließen|"
        "suche öffnen|schriftgröße|schriftgröße ändern|bildergalerie öffnen|galerie öffnen|"
        "bilder anzeigen|video abspielen|direkt zum inhalt|zum artikel|alle bilder anzeigen|"
        "hauptnavigation|zur optimierten ansicht|in neuem fenster öffnen|seitenanfang|"
        "springe direkt zu|javascript aktivieren|zu weiteren angeboten der dw springen|audio-player",
        "fr": "aller au contenu|aller au contenu principal|aller à la navigation|aller à la recherche|"
        "agrandir l'image|taille du texte|écouter l'article|écouter cet article|retour en haut|"
        "haut de page|retour à l'accueil|ouvrir le menu|fermer le menu|chargement|"
        "chargement en cours|lire la vidéo|passer au contenu|page suivante|page précédente|"
        "accéder au contenu",
        "es": "ir al contenido|ir al contenido principal|saltar al contenido|"
        "saltar al contenido principal|tamaño de letra|ampliar imagen|escuchar artículo|"
        "escuchar noticia|volver arriba|abrir menú|cerrar menú|cargando|ver galería|"
        "tamaño de texto|ampliar foto",
        "pt": "ir para o conteúdo|ir para o conteúdo principal|pular para o conteúdo|"
        "pular para o conteúdo principal|tamanho da letra|ampliar imagem|ouvir artigo|"
        "voltar ao topo|abrir menu|fechar menu|carregando|a carregar|ouça este conteúdo",
        "it": "vai al contenuto|vai al contenuto principale|salta al contenuto|ingrandisci immagine|"
        "ascolta l'articolo|torna su|torna in alto|apri menu|chiudi menu|caricamento|"
        "caricamento in corso",
        "nl": "ga naar hoofdinhoud|ga naar de inhoud|ga direct naar inhoud|lees voor|"
        "luister naar artikel|luister artikel|terug naar boven|naar boven|laden|"
        "afbeelding vergroten",
        "da": "automatisk oplæsning|gå til indhold|læs op|til toppen|åbn menu|luk menu",
        "no": "gå til innhold|hopp til innhold|til toppen|les opp|åpne meny|lukk meny",
        "sv": "gå till innehåll|gå till innehållet|hoppa till innehåll|hoppa till innehållet|till toppen|"
        "lyssna på artikeln|öppna meny|stäng meny",
        "fi": "siirry sisältöön|siirry suoraan sisältöön|hyppää sisältöön|takaisin ylös|"
        "kuuntele artikkeli|avaa valikko|sulje valikko",
        "pl": "przejdź do treści|przejdź do głównej treści|przejdź do wyszukiwania|do góry|"
        "powrót do góry|posłuchaj artykułu|zamknij menu|otwórz menu|ładowanie",
        "cs": "přejít k obsahu|přeskočit na obsah|nahoru|zpět nahoru|načítání|zavřít menu",
        "ru": "загрузка|перейти к основному содержанию|перейти к содержанию|перейти к содержимому|наверх|"
        "вверх|увеличить|слушать новость|закрыть меню|размер шрифта",
        "uk": "завантаження|перейти до основного вмісту|нагору|розмір шрифту",
        "el": "φόρτωση text-to-speech|φόρτωση|μετάβαση στο περιεχόμενο|μέγεθος γραμμάτων|μέγεθος γραμματοσειράς",
        "tr": "içeriğe geç|içeriğe atla|yukarı çık|başa dön|yükleniyor|yazı boyutu|haberi dinle|abone ol",
        "ar": "تجاوز إلى المحتوى الرئيسي|انتقل إلى المحتوى|تخطى إلى المحتوى|حجم الخط|استمع للمقال|تحميل|"
        "جاري التحميل|العودة للأعلى|إلى الأعلى|تكبير الخط|تصغير الخط|استمع",
        "fa": "پرش به محتوا|اندازه متن|بازگشت به بالا|در حال بارگذاری|اندازه قلم",
        "he": "דלג לתוכן|דילוג לתוכן|גודל טקסט|חזרה למעלה",
        "hi": "मुख्य सामग्री पर जाएं|लोड हो रहा है|खबर सुनें|टेक्स्ट साइज",
        "id": "lewati ke konten|langsung ke konten|memuat|kembali ke atas|perbesar teks|ukuran huruf",
        "vi": "chuyển đến nội dung chính|đang tải|cỡ chữ|về đầu trang|nghe đọc bài",
        "th": "ข้ามไปยังเนื้อหา|ขนาดตัวอักษร|กลับขึ้นด้านบน",
        "zh": "正在加载|加载中|加载更多|跳至内容|跳到主要内容|字体大小|字号|小字号|大字号|字体|返回顶部|"
        "回到顶部|放大字体|缩小字体|字級|聽新聞|回頂部|打开app|点击播放",
        "ja": "本文へ移動|コンテンツへスキップ|文字サイズ|文字の大きさ|ページトップへ|トップへ戻る|"
        "読み込み中|この記事を聴く|ページの先頭へ|画像を拡大する|写真を拡大",
        "ko": "본문 바로가기|본문바로가기|메뉴 바로가기|글자크기 설정|글자 크기 설정|맨 위로|맨위로|위로|"
        "기사 듣기|본문 글씨 키우기|본문 글씨 줄이기|로딩중|텍스트 크기",
    },
}
