"""What the model knows before it has seen a page: kinds of characters, and words of page furniture by language.

The words are single words, written lower-case; they were chosen by hand.  They are hints (one feature a
family), not rules: a line is never judged by one of them alone.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy.typing as npt

# Kinds of characters.  Order matters only in that features.py slices neighbouring kinds together.
(
    SPACE,
    LOWER,
    UPPER,
    LETTER,
    WIDE,
    DIGIT,
    STOP,
    COMMA,
    COLON,
    DASH,
    QUOTE,
    OPEN,
    CLOSE,
    PIPE,
    BULLET,
    MONEY,
    AT,
    RIGHTS,
    MARK,
    SYMBOL,
) = range(20)
KINDS = 20

KIND_NAMES = (
    "spaces", "lower-case letters", "capitals", "letters without case", "wide characters", "digits",
    "sentence ends", "commas", "colons", "dashes", "quotes", "opening brackets", "closing brackets",
    "separators", "list marks", "amounts", "at and hash signs", "rights marks", "markup signs", "symbols",
)  # fmt: skip

_STOPS = ".!?…。！？｡؟۔।॥๚๛။፧።՞՜։‼⁇⁈⁉⋯"
_COMMAS = ",،、，;；؛፣՝､"
_COLONS = ":：︰"
_QUOTES = "\"'`´‘’‚‛“”„‟«»‹›「」『』〝〞〟＂＇《》〈〉"
_PIPES = "|/\\›>→←↑↓▶►◀·｜／❯❮<"
_BULLETS = "*+•◦▪▫■□●○◆◇★☆✓✔✗▸▹➤➔※‣⁃∙"
_MONEY = "%‰$€£¥₹₩₽₺₴฿元円원"
_AT = "@#＠＃"
_RIGHTS = "©®™ⓒ℗"
_MARKS = "_=~^{}[]"


def characters() -> npt.NDArray[Any]:
    """Tell for each of the 65,536 UTF-16 units its kind and its lower-case unit.

    Packed as uint32: kind in bits 0-7, lower-case unit in bits 16-31, where all digits are one unit.  Half
    surrogates count as symbols.  Source: the Unicode data of the running Python; a weights file keeps the
    table that it was trained with.
    """
    import numpy as np

    packed = np.zeros(65536, np.uint32)
    by_hand = (
        (_STOPS, STOP), (_COMMAS, COMMA), (_COLONS, COLON), (_QUOTES, QUOTE), (_PIPES, PIPE), (_BULLETS, BULLET),
        (_MONEY, MONEY), (_AT, AT), (_RIGHTS, RIGHTS), (_MARKS, MARK),
    )  # fmt: skip
    known = {char: kind for chars, kind in reversed(by_hand) for char in chars}
    for unit in range(65536):
        char = chr(unit)
        category = unicodedata.category(char)
        kind, lower = _kind(char, unit, category, known), char.lower()
        small = ord(lower) if len(lower) == 1 and ord(lower) < 65536 else unit
        if char == "İ":
            small = ord("i")
        if kind == DIGIT:
            small = ord("0")
        packed[unit] = kind | (small << 16)
    return packed


def _kind(char: str, unit: int, category: str, known: dict[str, int]) -> int:
    if char in known and category[0] != "L":
        return known[char]
    if unit < 33 or category in ("Zs", "Zl", "Zp", "Cc", "Cf"):
        return SPACE
    if 0x0E00 <= unit < 0x0F00 or 0x1000 <= unit < 0x10A0 or 0x1780 <= unit < 0x1800:
        return DIGIT if category == "Nd" else LETTER
    if 0x3040 <= unit < 0x3100 or 0x3400 <= unit < 0xA000 or 0xF900 <= unit < 0xFB00 or unit in (0x3005, 0x30FC):
        return WIDE
    by_category = {
        "Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Lo": LETTER, "Lm": LETTER, "Mn": LETTER, "Mc": LETTER, "Me": LETTER,
        "Nd": DIGIT, "No": DIGIT, "Nl": DIGIT, "Pd": DASH, "Ps": OPEN, "Pe": CLOSE, "Pi": QUOTE, "Pf": QUOTE,
        "Pc": MARK, "Sc": MONEY,
    }  # fmt: skip
    return by_category.get(category, SYMBOL)


# Families of furniture words, as people meet them on news pages.
FURNITURE = {
    "share": (
        "share tweet facebook twitter whatsapp linkedin pinterest reddit telegram instagram youtube flipboard email "
        "print copy link bluesky threads messenger tiktok rss follow viber vk sms "
        "teilen drucken folgen merken verschicken mailen kopieren partager suivez suivre imprimer copier "
        "compartir síguenos imprimir copiar compártelo seguir condividi seguici stampa copia compartilhar siga "
        "delen deel kopieer volg udostępnij drukuj kopiuj obserwuj del dela følg følge følj kopier jaa tulosta "
        "поделиться отправить распечатать подписывайтесь поділитися paylaş takip yazdır bagikan ikuti chia sẻ "
        "شارك مشاركة انسخ طباعة تابعنا واتساب فيسبوك تويتر שתפו 分享 转发 關注 シェア ツイート 공유 공유하기 "
        "शेयर साझा แชร์ κοινοποίηση μοιραστείτε sdílet zdieľať megosztás distribuie"
    ),
    "account": (
        "login log sign signup register subscribe subscription subscribers subscriber account newsletter newsletters "
        "member members membership password inbox premium paywall unlimited "
        "anmelden einloggen registrieren abonnieren abo abonnement konto passwort abonnenten kostenlos "
        "connecter connexion abonner abonnez inscription inscrire abonnés compte identifier "
        "suscríbete suscribirse suscripción regístrate registrarse iniciar sesión cuenta boletín suscriptores "
        "accedi abbonati iscriviti registrati accesso abbonamento entrar assine assinar assinante cadastre "
        "inloggen abonneren abonnee aanmelden nieuwsbrief zaloguj zarejestruj subskrybuj prenumerata "
        "logga prenumerera logg abonner abonnent nyhetsbrev nyhedsbrev kirjaudu tilaa uutiskirje "
        "войти подписаться регистрация подписка увійти підписатися giriş abone kayıt masuk daftar langganan "
        "تسجيل الدخول اشترك اشتراك 登录 登入 註冊 注册 订阅 訂閱 ログイン 会員 登録 購読 로그인 회원가입 구독 "
        "लॉग सदस्यता เข้าสู่ระบบ สมัคร σύνδεση εγγραφή přihlásit předplatné prihlásiť belépés előfizetés autentificare"
    ),
    "consent": (
        "cookie cookies privacy policy terms conditions consent gdpr preferences accessibility disclaimer "
        "datenschutz impressum agb nutzungsbedingungen einwilligung barrierefreiheit "
        "confidentialité mentions légales cgu accepter privacidad condiciones legal aviso aceptar "
        "informativa termini condizioni privacidade termos voorwaarden privacybeleid regulamin prywatności "
        "personvern integritet villkor vilkår tietosuoja конфиденциальности соглашение умови gizlilik çerez "
        "kebijakan privasi الخصوصية الشروط 隐私 條款 プライバシー 利用規約 개인정보 이용약관 गोपनीयता όροι απορρήτου"
    ),
    "rights": (
        "copyright rights reserved rechte vorbehalten droits réservés derechos reservados diritti riservati direitos "
        "voorbehouden zastrzeżone rettigheder forbeholdt права защищены захищені hakları saklıdır حقوق محفوظة "
        "版权所有 無断転載 무단전재 재배포 llc inc gmbh ltd"
    ),
    "advert": (
        "advertisement advertising advert sponsored promoted affiliate promotion ads anzeige werbung publicité "
        "publicidad anuncio anuncios pubblicità publicidade advertentie reklama reklame annonce annons mainos "
        "реклама реклам iklan quảng إعلان 广告 廣告 広告 광고 विज्ञापन โฆษณา διαφήμιση hirdetés publicitate"
    ),
    "related": (
        "related recommended trending popular latest more next previous stories read watch listen also topics see "
        "mehr lesen auch thema weitere meistgelesen empfohlen nächste vorherige beliebt ähnliche "
        "lire aussi voir savoir suivant précédent articles lus lea lee también ver más leídas relacionadas "
        "relacionados siguiente anterior leggi anche correlati successivo leia mais relacionadas veja lees ook "
        "meer populair "
        "czytaj zobacz także również najnowsze polecane les også siste mest läs också senaste læs seneste lue myös "
        "читайте также ещё новости похожие читайте також ilgili haberler baca juga terkait xem thêm اقرأ أيضا المزيد "
        "相关 相關 阅读 更多 推荐 関連 記事 おすすめ もっと 관련 기사 더보기 यह भी पढ़ें อ่าน เพิ่มเติม διαβάστε επίσης"
    ),
    "comment": (
        "comment comments reply replies commented kommentar kommentare antworten commentaire commentaires répondre "
        "comentario comentarios responder commento commenti comentário comentários reactie reacties komentarz "
        "komentarze kommentarer svar kommentit комментарии комментарий ответить коментарі yorum yorumlar komentar "
        "تعليق تعليقات 评论 評論 留言 コメント 댓글 टिप्पणी ความคิดเห็น σχόλια komentáře hozzászólás comentarii "
        "likes votes upvote report vote"
    ),
    "navigation": (
        "home menu search skip content navigation close open back top contact about sitemap help faq toggle "
        "categories archive archives tags page pages shop cart careers jobs press store directory categorías "
        "startseite menü suche kontakt hilfe zurück inhalt schließen accueil recherche contactez aide retour fermer "
        "inicio buscar contacto ayuda volver cerrar portada cerca contatti chi siamo início pesquisar contato sobre "
        "zoeken contact strona główna szukaj kontakt hjem søg søk sök meny hem etusivu haku главная поиск контакты "
        "головна пошук ana sayfa ara iletişim beranda cari tentang kami الرئيسية بحث اتصل 首页 首頁 搜索 搜尋 ホーム "
        "検索 メニュー 홈 검색 메뉴 होम खोजें หน้าแรก ค้นหา αρχική αναζήτηση επικοινωνία domů hledat főoldal keresés"
    ),
    "picture": (
        "photo photos photograph photographer image images picture pictured credit credits source courtesy getty afp "
        "reuters ap epa shutterstock istock alamy illustration video gallery fullscreen caption file handout "
        "foto fotos bild bilder bildquelle quelle symbolbild crédit photographie fotografía imagen fuente immagine "
        "fonte imagem beeld zdjęcie fot źródło bilde arkivfoto kuva фото источник джерело fotoğraf kaynak sumber ảnh "
        "صورة المصدر تصوير 图片 图 来源 圖 攝影 写真 撮影 画像 사진 제공 फोटो ภาพ φωτογραφία snímek kép dpa efe ansa"
    ),
    "author": (
        "by author editor staff writer reporter correspondent written edited journalist contributor "
        "von autor autorin redaktion par auteur rédaction journaliste por redacción periodista di redazione autore "
        "redação door redactie autor redakcja av journalist af toimittaja автор редакция редактор yazar muhabir "
        "penulis editor reporter tác giả كاتب محرر مراسل 作者 记者 記者 编辑 責任編輯 編集 文 기자 लेखक संवाददाता "
        "ผู้เขียน συντάκτης redaktor szerző"
    ),
    "date": (
        "published updated posted modified ago am pm min mins minute minutes hour hours day days week weeks month gmt "
        "est edt pst utc uhr veröffentlicht aktualisiert lesezeit stand publié mis jour publicado actualizado "
        "pubblicato aggiornato atualizado gepubliceerd bijgewerkt opublikowano publicerad oppdatert publisert "
        "опубликовано обновлено опубліковано güncelleme yayınlanma dipublikasikan diperbarui نشر تحديث "
        "发布 更新 發布 公開 配信 입력 수정 प्रकाशित δημοσίευση "
        "january february march april june july august september october november december jan feb mar apr jun jul aug "
        "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun "
        "januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag "
        "sonntag janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi "
        "mercredi jeudi "
        "vendredi samedi dimanche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
        "diciembre lunes martes miércoles jueves viernes sábado domingo gennaio febbraio aprile maggio giugno luglio "
        "settembre ottobre dicembre janeiro fevereiro março junho julho setembro outubro dezembro januari februari "
        "maart mei augustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października "
        "listopada grudnia января февраля марта апреля мая июня июля августа сентября октября ноября декабря "
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"
    ),
    "note": (
        "correction corrections clarification tags tagged filed topics disclosure editors note donate donation support "
        "contributed contributing reporting sources references bibliography footnotes author's bio biography "
        "schlagworte themen hinweis korrektur spenden mots clés etiquetas temas tag argomenti tagi słowa kluczowe "
        "теги etiketler topik الوسوم 标签 標籤 タグ 태그"
    ),
}

# Words that carry sentences.  A line of a known language without any of them is seldom prose.
FUNCTION = (
    "the of and to in a is that for it on was with as be at this by are from have not an has but or they his her he "
    "she which we you will their were been had would there who can if its when what so than into could them then "
    "der die das und ist nicht ein eine zu den mit auf für von sich auch es dem des im hat als wie bei nach aus dass "
    "werden wird sind war noch wurde haben nur oder aber einem einen einer "
    "le la les de des et est un une que qui dans pour pas sur au avec plus par ce il elle ne se son sont ont mais "
    "el los las en y que del se por con una su para como más pero al lo sus fue ha este "
    "il di che è non per una con sono del della si dei nel alla ha anche più ma gli "
    "o os e do da em um uma não com para mais foi ao na no dos das "
    "het een van is dat op te zijn voor met niet aan er maar ook door hij worden naar "
    "i w na z się nie do to że jest jak po o co ale od za przez "
    "och att det som en på är av för med den inte till har de om ett var "
    "og å at på er som for med til av ikke har en et den de fra i "
    "ja on ei että se oli hän mutta kun myös "
    "и в на не что с по как это от за из для но его то а к был у же "
    "і в на що не з до як та від за для у про його це "
    "ve bir bu için ile da de olarak daha çok olan sonra "
    "yang dan di itu dengan untuk dari dalam pada tidak akan ini telah "
    "và của là có không được trong cho một với các người này đã "
    "في من على أن إلى عن مع هذا التي الذي كان ما لا هذه "
    "של את על לא זה עם הוא כי גם "
    "के में की है और से को का ने पर यह कि नहीं हैं "
    "και το της να του η ο για με που την από δεν θα στο "
    "a v na se je že s z do to ale i jako by pro "
    "az a és hogy nem egy is volt meg de "
    "și de în la cu pe nu că a fost este care din "
    "이 그 및 등 것 수 있다 했다"
)
