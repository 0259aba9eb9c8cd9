"""What the page says to its visitor in lines that look like headlines: data, no judgement; casefolded, split at ``|``."""

from __future__ import annotations

BEGINS: dict[str, str] = {
    "en": "no results|nothing to show|nothing found|no posts found|what are you looking for|search this site|search our site|"
    "search for:|back to overview|back to all|back to home|back to the home|back to the front|back to list|back to news|back to search|"
    "back to results|posted under|filed under|free shipping|free standard shipping|free delivery|free returns|i agree to|i consent to|"
    "by signing up|by subscribing|by continuing|an official website of|here's how you know|your browser|your web browser|"
    "this browser|you are using an o|you're using an o|this article is more than|this story is more than|this post is more than|"
    "discussion about this|are you sure you want|why you can trust|older post|newer post|next post|previous post|"
    "leave this field|skip to|we use cookies|we value your|sign up for|subscribe to|join our|already a subscriber|"
    "thanks for reading|thank you for reading|expand full|please enable|javascript is|enable javascript|"
    "you have successfully|your session|enter your email|follow us|share this|read our|download our|"
    "advertisement|sponsored content|log in to|sign in to|create an account|create your",
    "de": "keine ergebnisse|keine treffer|suche nach:|wonach suchen sie|zurück zur startseite|zurück zur übersicht|zurück zum seitenanfang|kostenloser versand|ich stimme|"
    "ich willige|mit ihrer anmeldung|ihr browser|dein browser|sie verwenden einen veralteten|dieser artikel ist älter|"
    "zum inhalt|zur navigation|wir verwenden cookies|abonnieren sie|jetzt anmelden|bitte aktivieren|folgen sie uns|"
    "melden sie sich|newsletter abonnieren|diesen artikel|dieser inhalt|um diesen",
    "fr": "aucun résultat|que cherchez-vous|rechercher :|retour à l'accueil|retour à l’accueil|retour à la liste|retour en haut|livraison gratuite|livraison offerte|j'accepte|j’accepte|"
    "en vous inscrivant|votre navigateur|vous utilisez un navigateur|aller au contenu|nous utilisons|abonnez-vous|"
    "inscrivez-vous|connectez-vous|suivez-nous|veuillez activer|cet article est réservé|ce contenu est",
    "es": "sin resultados|no hay resultados|no se encontraron|qué estás buscando|¿qué estás buscando|¿qué buscas|volver al inicio|volver arriba|volver a la portada|"
    "envío gratis|acepto|al suscribirte|su navegador|tu navegador|estás usando un navegador|ir al contenido|saltar al|"
    "utilizamos cookies|suscríbete|suscríbase|regístrate|inicia sesión|síguenos|este contenido es",
    "pt": "nenhum resultado|sem resultados|o que você procura|o que procura|voltar ao topo|voltar para o topo|voltar para a página|frete grátis|aceito|"
    "o seu navegador|seu navegador|ir para o conteúdo|usamos cookies|utilizamos cookies|assine já|assine agora|inscreva-se|siga-nos|"
    "este conteúdo é",
    "it": "nessun risultato|cosa stai cercando|che cosa cerchi|torna alla home|torna su|torna all'elenco|torna all’elenco|spedizione gratuita|accetto|il tuo browser|"
    "vai al contenuto|utilizziamo i cookie|usiamo i cookie|abbonati a|abbonati per|iscriviti alla|iscriviti per|accedi per|seguici|questo contenuto",
    "nl": "geen resultaten|waar ben je naar op zoek|waar bent u naar op zoek|terug naar boven|terug naar overzicht|terug naar het overzicht|gratis verzending|ik ga akkoord|"
    "je browser|uw browser|naar de inhoud|wij gebruiken cookies|we gebruiken cookies|abonneer je|meld je aan|volg ons",
    "sv": "inga resultat|inga träffar|vad letar du efter|tillbaka till toppen|tillbaka till startsidan|fri frakt|din webbläsare|hoppa till innehåll|"
    "vi använder cookies|prenumerera på|följ oss|den här artikeln är äldre",
    "no": "ingen resultater|ingen treff|hva leter du etter|tilbake til toppen|tilbake til forsiden|fri frakt|nettleseren din|din nettleser|"
    "hopp til innhold|hopp til hovedinnhold|vi bruker cookies|abonner på|følg oss|artikkelen er over",
    "da": "ingen resultater|hvad leder du efter|tilbage til toppen|tilbage til forsiden|gratis levering|din browser|spring til indhold|"
    "vi bruger cookies|tilmeld dig|følg os",
    "fi": "ei tuloksia|mitä etsit|takaisin ylös|takaisin etusivulle|ilmainen toimitus|selaimesi|siirry sisältöön|käytämme evästeitä|tilaa uutiskirje",
    "pl": "brak wyników|czego szukasz|powrót do listy|powrót do strony|wróć do strony|darmowa dostawa|wyrażam zgodę|twoja przeglądarka|przejdź do treści|"
    "używamy plików cookie|zapisz się|zaloguj się|obserwuj nas",
    "cs": "žádné výsledky|co hledáte|zpět na hlavní|zpět na začátek|doprava zdarma|souhlasím|váš prohlížeč|přejít k obsahu|přejít na obsah|používáme cookies|"
    "přihlaste se|sledujte nás",
    "ru": "ничего не найдено|нет результатов|что вы ищете|вернуться к списку|вернуться наверх|вернуться на главную|бесплатная доставка|я согласен|я даю согласие|"
    "ваш браузер|вы используете устаревш|перейти к содерж|перейти к основ|мы используем cookie|подпишитесь|подписывайтесь|войдите",
    "uk": "нічого не знайдено|що ви шукаєте|повернутися до списку|повернутися на головну|безкоштовна доставка|я погоджуюсь|ваш браузер|перейти до вмісту|перейти до основ|"
    "ми використовуємо cookie|підпишіться|підписуйтесь|увійдіть",
    "tr": "sonuç bulunamadı|ne arıyorsunuz|ne aramıştınız|ücretsiz kargo|kabul ediyorum|tarayıcınız|içeriğe geç|"
    "çerez kullan|abone ol|üye ol|giriş yap|bizi takip",
    "ar": "لا توجد نتائج|عن ماذا تبحث|العودة إلى الأعلى|العودة إلى الصفحة|شحن مجاني|أوافق على|متصفحك|انتقل إلى|نستخدم ملفات|اشترك في|سجل الدخول|تابعنا",
    "fa": "نتیجه‌ای یافت نشد|بازگشت به بالا|بازگشت به صفحه|ارسال رایگان|مرورگر شما|عضو شوید|ما را دنبال",
    "he": "לא נמצאו תוצאות|מה אתם מחפשים|חזרה לראש|חזרה לדף|משלוח חינם|הדפדפן שלך|דלג לתוכן|הירשמו|עקבו אחרינו",
    "hi": "कोई परिणाम नहीं|वापस जाएं|मुफ़्त शिपिंग|आपका ब्राउज़र|सदस्यता लें|हमें फॉलो",
    "id": "tidak ada hasil|apa yang anda cari|kembali ke atas|kembali ke beranda|gratis ongkir|saya setuju|browser anda|langsung ke konten|berlangganan|"
    "ikuti kami",
    "vi": "không có kết quả|bạn đang tìm|quay lại trang|miễn phí vận chuyển|tôi đồng ý|trình duyệt của bạn|chuyển đến nội dung|"
    "đăng ký nhận|theo dõi chúng tôi",
    "th": "ไม่พบผลลัพธ์|คุณกำลังมองหา|กลับไปที่หน้า|จัดส่งฟรี|เบราว์เซอร์ของคุณ|ข้ามไปยัง|สมัครรับ|ติดตามเรา",
    "zh": "没有找到|沒有找到|没有结果|您在找什么|返回首页|返回首頁|返回列表|免费送货|免運費|我同意|您的浏览器|您的瀏覽器|跳至内容|跳至正文|跳至主要|跳到内容|"
    "订阅我们|訂閱我們|关注我们|追蹤我們",
    "ja": "該当する記事|該当するページ|検索結果はありません|何をお探し|トップへ戻る|一覧に戻る|一覧へ戻る|送料無料|同意する|お使いのブラウザ|ご利用のブラウザ|"
    "本文へ|メインコンテンツ|購読する|会員登録|ログイン",
    "ko": "검색 결과가|무엇을 찾|목록으로|무료 배송|동의합니다|사용 중인 브라우저|본문 바로가기|본문으로|구독하|회원가입|로그인",
}
"""What such a line begins with."""

ENDS: dict[str, str] = {
    "en": "learn more|read more|find out more|see more|sponsored|click here",
    "de": "mehr erfahren|mehr lesen|weiterlesen|jetzt lesen|jetzt abonnieren",
    "fr": "en savoir plus|lire la suite|voir plus",
    "es": "leer más|saber más|más información|ver más",
    "pt": "saiba mais|leia mais|ler mais|ver mais",
    "it": "leggi di più|scopri di più|leggi tutto|per saperne di più",
    "nl": "lees meer|lees verder|meer informatie",
    "sv": "läs mer",
    "no": "les mer",
    "da": "læs mere",
    "fi": "lue lisää",
    "pl": "czytaj więcej|czytaj dalej|dowiedz się więcej",
    "cs": "číst více|více informací",
    "ru": "читать далее|подробнее|узнать больше",
    "uk": "читати далі|докладніше",
    "tr": "devamını oku",
    "ar": "اقرأ المزيد",
    "fa": "بیشتر بخوانید|ادامه مطلب",
    "he": "קרא עוד|קראו עוד|למידע נוסף",
    "hi": "और पढ़ें|अधिक जानें",
    "id": "baca selengkapnya",
    "vi": "xem thêm|đọc thêm|tìm hiểu thêm",
    "th": "อ่านต่อ|อ่านเพิ่มเติม|ดูเพิ่มเติม",
    "zh": "了解更多|阅读更多|閱讀更多|查看更多|阅读全文",
    "ja": "続きを読む|詳しくはこちら|詳細を見る|もっと見る",
    "ko": "더보기|더 보기|자세히 보기|자세히 알아보기",
}
"""What such a line ends with, its punctuation left out."""


def speaks_to_visitors(line: str) -> bool:
    """Tell whether ``line`` is one of the page to its visitor, as far as its first and last words tell."""
    low = line.casefold().strip(_EDGE)
    return low.startswith(_BEGINS.get(low[:_HEAD], ())) or low.endswith(_ENDS.get(low[-_HEAD:], ()))


_EDGE = " *•·|>»›→.!?…:"
_HEAD = 3


def _by_letters(phrases: dict[str, str], part: slice, form: str) -> dict[str, tuple[str, ...]]:
    """Return all phrases by their first or last letters; no phrase is shorter than those."""
    found: dict[str, list[str]] = {}
    for phrase in "|".join(phrases.values()).split("|"):
        found.setdefault(phrase[part], []).append(form.format(phrase))
    return {letters: tuple(group) for letters, group in found.items()}


_BEGINS = _by_letters(BEGINS, slice(_HEAD), "{}")
_ENDS = _by_letters(ENDS, slice(-_HEAD, None), " {}")
