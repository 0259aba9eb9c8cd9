"""Fixed phrases of newsletters, accounts, cookies, law and comments.

Data, no judgement; see :mod:`newsclean.lexicon.phrases`.
"""

from __future__ import annotations

ACCOUNT: dict[str, dict[str, str]] = {
    "newsletter line": {
        "en": "sign up for our newsletter|sign up for our daily newsletter|sign up for our newsletters|"
        "sign up for the newsletter|sign up here|sign up to our newsletter|"
        "subscribe to our newsletter|subscribe to newsletter|newsletter sign up|newsletter signup|"
        "newsletter sign-up|sign up for free|free weekly newsletter|free newsletter|"
        "thanks for signing up|thank you for subscribing|thank you for signing up|"
        "there was an error processing your subscription|get our newsletter|get the newsletter|"
        "join our newsletter|join our mailing list|sign up now|sign up today|email address|"
        "your email address|enter your email|enter your email address|enter email|your email|"
        "subscribe now|sent directly to your inbox|get the latest news delivered to your inbox|"
        "delivered to your inbox|manage newsletters|our newsletters|"
        "sign up for breaking news alerts|sign up for email alerts|newsletters|get email alerts|"
        "stay up to date|stay informed|subscribe to our youtube channel",
        "de": "newsletter abonnieren|abonniere unseren newsletter|abonnieren sie unseren newsletter|"
        "jetzt newsletter abonnieren|unser newsletter|unsere newsletter|newsletter bestellen|"
        "jetzt anmelden|zum newsletter anmelden|newsletter-anmeldung|hier anmelden|"
        "melden sie sich hier an|ihre e-mail-adresse|e-mail-adresse|e-mail adresse|"
        "bleiben sie auf dem laufenden|bleiben sie informiert|jetzt kostenlos anmelden|"
        "kostenlos abonnieren|hier abonnieren",
        "fr": "inscrivez-vous à la newsletter|inscrivez-vous à notre newsletter|recevez notre newsletter|"
        "abonnez-vous à la newsletter|abonnez-vous à notre newsletter|votre adresse e-mail|"
        "votre adresse email|votre e-mail|votre email|adresse e-mail|je m'inscris|s'inscrire|"
        "s'inscrire à la newsletter|nos newsletters|la newsletter",
        "es": "apúntate a nuestra newsletter|suscríbete a nuestra newsletter|"
        "suscríbete a nuestro boletín|suscríbete al boletín|recibe nuestro boletín|"
        "boletín de noticias|tu correo electrónico|correo electrónico|introduce tu email|"
        "regístrate gratis|suscríbete a la newsletter|recibe nuestra newsletter",
        "pt": "assine nossa newsletter|assine a newsletter|subscreva a nossa newsletter|"
        "subscreva a newsletter|receba nossa newsletter|seu e-mail|o seu email|inscreva-se|"
        "cadastre-se|receba as notícias",
        "it": "iscriviti alla newsletter|iscriviti alla nostra newsletter|la tua email|indirizzo email|"
        "ricevi la newsletter|iscriviti gratis|iscriviti",
        "nl": "schrijf je in voor de nieuwsbrief|schrijf je in voor onze nieuwsbrief|"
        "meld je aan voor de nieuwsbrief|meld je aan voor onze nieuwsbrief|e-mailadres|"
        "je e-mailadres|nieuwsbrief|nieuwsbrieven|aanmelden voor de nieuwsbrief",
        "da": "tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|tilmeld nyhedsbrev|din e-mail|nyhedsbreve",
        "no": "meld deg på nyhetsbrevet|meld deg på vårt nyhetsbrev|din e-post|e-postadresse|nyhetsbrev",
        "sv": "prenumerera på vårt nyhetsbrev|prenumerera på nyhetsbrevet|anmäl dig till nyhetsbrevet|"
        "din e-postadress|e-postadress|nyhetsbrev",
        "fi": "tilaa uutiskirje|tilaa uutiskirjeemme|sähköpostiosoite|uutiskirjeet|uutiskirje",
        "pl": "zapisz się na newsletter|zapisz się do newslettera|twój adres e-mail|adres e-mail|zapisz się",
        "cs": "přihlásit se k odběru|odebírat newsletter|přihlaste se k odběru newsletteru|váš e-mail",
        "ru": "подписаться на рассылку|подпишитесь на рассылку|подписаться|ваш e-mail|ваш email|"
        "подпишитесь на нас|подписывайтесь на наш телеграм-канал|"
        "подписывайтесь на наш telegram-канал",
        "uk": "підписатися|підписатися на розсилку|підписуйтесь на наш telegram|"
        "підпишіться на нашу розсилку|підписуйтесь на наш телеграм-канал",
        "el": "εγγραφείτε στο newsletter|εγγραφή στο newsletter|το email σας",
        "tr": "bültenimize abone olun|e-bültene abone ol|e-posta adresiniz|e-bülten",
        "ar": "اشترك في النشرة البريدية|اشترك في نشرتنا البريدية|النشرة البريدية|اشترك الآن|"
        "البريد الإلكتروني|سجل بريدك الإلكتروني|اشترك",
        "fa": "عضویت در خبرنامه|خبرنامه|ایمیل خود را وارد کنید",
        "he": "הרשמה לניוזלטר|הירשמו לניוזלטר|הצטרפו לניוזלטר",
        "hi": "न्यूज़लेटर सब्सक्राइब करें|सब्सक्राइब करें|हमारे न्यूजलेटर",
        "id": "berlangganan newsletter|daftar sekarang|alamat email anda|langganan newsletter",
        "vi": "đăng ký nhận tin|đăng ký nhận bản tin|email của bạn",
        "zh": "订阅|訂閱電子報|订阅我们|訂閱|电子邮箱|電子郵件|訂閱電郵新聞|立即訂閱|免費訂閱電子報",
        "ja": "メールマガジン登録|メルマガ登録|メールアドレス|メルマガ|無料メルマガ登録",
        "ko": "뉴스레터 구독|뉴스레터 구독하기|구독하기|구독|이메일 주소|뉴스레터 신청",
    },
    "subscription line": {
        "en": "subscribers only|subscriber only|subscriber-only|subscriber exclusive|for subscribers|"
        "subscribe to continue reading|subscribe to read|subscribe to unlock|already a subscriber|"
        "already a subscriber? log in|already a subscriber? sign in|already a member? sign in|"
        "already have an account|already have an account? sign in|existing subscribers|"
        "login or register to continue|create a free account|create an account|create account|"
        "create your free account|you've reached your free article limit|support the guardian|"
        "support our journalism|support independent journalism|make a donation|"
        "thank you for your patience while we verify access|"
        "thank you for supporting our journalism|subscribe today|subscribe for free|"
        "log in to continue|sign in to continue|sign in to continue reading|register for free|"
        "register now|start your free trial|start free trial|try it free|get started|"
        "become a member|become a subscriber|become a supporter|log in or sign up|"
        "log in / register|login / register|sign in / register|sign in or register|"
        "log in or register|log in|log out|sign in|sign up|sign out|login|logout|my account|"
        "manage account|manage subscription|my profile|forgot password|forgot your password|"
        "remember me|view subscription options|see subscription options|gift subscription|"
        "donate now|subscribe to our channel|want to read more|unlock this article|"
        "this article is for subscribers only|this content is for subscribers only|premium content|"
        "member exclusive|members only|subscribe or log in to continue reading|"
        "continue with google|continue with facebook|sign in with google",
        "de": "jetzt abonnieren|digital-abo|schon registriert? hier einloggen|"
        "kostenlos registrieren und weiterlesen|nur für abonnenten|exklusiv für abonnenten|"
        "abo abschließen|abo testen|jetzt testen|jetzt registrieren|kostenlos registrieren|"
        "hier einloggen|zum login|mein konto|mein abo|abonnement|sie sind bereits abonnent|"
        "bereits abonnent|bereits registriert|noch kein konto|passwort vergessen|"
        "angemeldet bleiben|anmelden oder registrieren|jetzt einloggen|anmelden / registrieren|"
        "login / registrieren|artikel freischalten|jetzt freischalten|plus-artikel|"
        "abonnenten-artikel|abmelden|ausloggen|einloggen|anmelden|registrieren|jetzt spenden|"
        "unterstützen sie uns|jetzt unterstützen",
        "fr": "réservé aux abonnés|article réservé aux abonnés|article abonné|lecture restreinte|"
        "pour lire la suite|je m'abonne|je m’abonne|abonnez-vous|s'abonner|s’abonner|se connecter|"
        "me connecter|déjà abonné|déjà abonné ? se connecter|déjà abonné ? connectez-vous|"
        "créer un compte|mon compte|se déconnecter|mot de passe oublié|"
        "ce message s'affichera sur l'autre appareil|découvrir les offres multicomptes|"
        "vous pouvez lire le monde sur un seul appareil à la fois|offre limitée|sans engagement|"
        "voir les offres|découvrir nos offres|connexion|inscription|s'identifier|faire un don|"
        "soutenez-nous|je soutiens",
        "es": "suscríbete|suscribirse|suscripción|regístrate|iniciar sesión|inicia sesión|cerrar sesión|"
        "lector premium|contenido premium|exclusivo suscriptores|solo para suscriptores|"
        "contenido exclusivo|contenido exclusivo para suscriptores|¿ya eres suscriptor|"
        "ya soy suscriptor|crear cuenta|mi cuenta|registrarse|hazte socio|"
        "suscríbete para seguir leyendo|tu suscripción se está usando en otro dispositivo|"
        "añadir usuario|seguir leyendo aquí|recuperar contraseña|olvidé mi contraseña",
        "pt": "assine já|assine agora|assinar|já é assinante|já sou assinante|exclusivo para assinantes|"
        "conteúdo exclusivo para assinantes|fazer login|entrar|iniciar sessão|criar conta|"
        "minha conta|esqueci minha senha|para assinantes|só para assinantes",
        "it": "abbonati|abbonati ora|accedi|accedi o registrati|registrati|"
        "contenuto riservato agli abbonati|riservato agli abbonati|già abbonato|sei già abbonato|"
        "il mio account|articolo riservato agli abbonati|esci|sostienici",
        "nl": "al abonnee|neem een abonnement|word abonnee|abonneer|abonneren|log in|inloggen|"
        "registreren|alleen voor abonnees|mijn account|maak een account aan|uitloggen|word lid|"
        "steun ons",
        "da": "bliv abonnent|få adgang nu|log ind|log ind her|log ud|opret konto|kun for abonnenter|"
        "allerede abonnent|er du abonnent",
        "no": "bli abonnent|logg inn|logg ut|kjøp abonnement|opprett konto|kun for abonnenter|"
        "allerede abonnent|for abonnenter",
        "sv": "bli prenumerant|prenumerera|logga in|logga ut|skapa konto|redan prenumerant|"
        "endast för prenumeranter|köp prenumeration",
        "fi": "tilaa|tilaajille|vain tilaajille|kirjaudu|kirjaudu sisään|kirjaudu ulos|luo tili|"
        "rekisteröidy|oletko jo tilaaja|tilaa nyt",
        "pl": "zaloguj się|zaloguj|wyloguj|zarejestruj się|załóż konto|kup subskrypcję|prenumerata|"
        "tylko dla subskrybentów|dla prenumeratorów|subskrybuj|masz już konto|kup dostęp",
        "cs": "přihlásit se|přihlásit|odhlásit se|registrovat se|předplatné|předplatit|"
        "pouze pro předplatitele|můj účet|zapomenuté heslo",
        "hu": "bejelentkezés|belépés|regisztráció|előfizetés|előfizetek|kijelentkezés|előfizetőknek",
        "ro": "autentificare|înregistrare|abonează-te|contul meu|conectare|creează cont",
        "ru": "войти|вход|выйти|регистрация|зарегистрироваться|войти на сайт|личный кабинет|"
        "забыли пароль|оформить подписку|только для подписчиков|авторизация|войти через",
        "uk": "увійти|вхід|вийти|реєстрація|зареєструватися|особистий кабінет|забули пароль|тільки для передплатників",
        "el": "σύνδεση|εγγραφή|είσοδος|αποσύνδεση|συνδρομή|γίνε συνδρομητής",
        "tr": "giriş yap|üye ol|oturum aç|kayıt ol|çıkış yap|abone ol|hesabım|şifremi unuttum",
        "ar": "تسجيل الدخول|تسجيل الخروج|إنشاء حساب|سجل الآن|تسجيل|حسابي|نسيت كلمة المرور|للمشتركين فقط|دخول",
        "fa": "ورود|ثبت نام|ثبت‌نام|خروج|حساب کاربری|ورود یا ثبت نام",
        "he": "התחברות|התחבר|הרשמה|התנתק|לרכישת מינוי|למנויים בלבד|כניסה למנויים",
        "hi": "साइन इन|लॉग इन|लॉगिन|साइन इन करें|रजिस्टर करें",
        "id": "masuk|daftar|keluar|berlangganan|berlangganan sekarang|akun saya|lupa password|daftar akun",
        "vi": "đăng nhập|đăng ký|đăng xuất|quên mật khẩu|tài khoản",
        "th": "เข้าสู่ระบบ|สมัครสมาชิก|ลงทะเบียน|ออกจากระบบ",
        "zh": "登录|登入|注册|註冊|登出|退出登录|会员中心|會員中心|加入會員|成為會員|免费注册|立即注册|"
        "忘记密码|订阅会员|會員登入|登录/注册|登录注册",
        "ja": "ログイン|ログアウト|会員登録|新規会員登録|新規登録|無料会員登録|有料会員限定|会員限定|"
        "この記事は有料会員限定です|有料会員登録|マイページ|残り|この記事は会員限定です",
        "ko": "로그인|로그아웃|회원가입|회원 가입|구독하고 읽기|마이페이지|유료회원 전용|회원 전용|"
        "구독신청|후원하기|비밀번호 찾기",
    },
    "cookie line": {
        "en": "we care about your privacy|we value your privacy|your privacy|your privacy choices|"
        "your privacy matters|cookie settings|cookie list|cookie preferences|cookie consent|"
        "manage cookies|manage cookie settings|manage cookie preferences|manage cookie consent|"
        "accept cookies|accept all cookies|accept all|accept and continue|reject all|"
        "reject all cookies|accept|decline|allow all|allow all cookies|"
        "do not sell or share my personal information|do not sell my personal information|"
        "do not sell my info|manage privacy choices|manage consent|manage consent preferences|"
        "consent choices|consent preferences|list of iab vendors|list of partners (vendors)|"
        "strictly necessary tracking technologies|strictly necessary cookies|always active|"
        "functional cookies|targeting cookies|performance cookies|confirm my choices|"
        "consent leg.interest|save and exit|i agree|i accept|privacy settings|privacy preferences|"
        "ad choices|adchoices|this website uses cookies|this site uses cookies|we use cookies|"
        "vendors list|view vendors|cookie notice|cookies settings|cookie policy|privacy & cookies",
        "de": "wir verwenden cookies|cookie-einstellungen|cookie einstellungen|cookies akzeptieren|"
        "alle cookies akzeptieren|alle akzeptieren|alles akzeptieren|akzeptieren|ablehnen|"
        "alle ablehnen|zustimmen|einwilligung|datenschutz-einstellungen|datenschutzeinstellungen|"
        "privatsphäre-einstellungen|cookies verwalten|cookie-hinweis|cookie-richtlinie|"
        "externer inhalt|empfohlener redaktioneller inhalt|externe inhalte anzeigen|"
        "inhalt anzeigen|externen inhalt anzeigen|inhalte anzeigen|alle externen inhalte anzeigen|"
        "cookies|einwilligung verwalten|zustimmung verwalten|consent verwalten|utiq verwalten",
        "fr": "gérer les cookies|gestion des cookies|paramétrer les cookies|paramètres des cookies|"
        "accepter les cookies|accepter tous les cookies|tout accepter|tout refuser|accepter|"
        "refuser|continuer sans accepter|politique de cookies|politique de confidentialité|"
        "préférences cookies|cookies|gérer mes cookies|préférences de confidentialité",
        "es": "aceptar cookies|aceptar todas las cookies|aceptar todo|rechazar todo|rechazar|aceptar|"
        "configurar cookies|configuración de cookies|política de cookies|cookies|gestionar cookies|"
        "preferencias de privacidad",
        "pt": "aceitar cookies|aceitar todos os cookies|aceitar|rejeitar|aceitar tudo|"
        "configurações de cookies|política de cookies|definições de cookies|gerir cookies|cookies|"
        "preferências de privacidade",
        "it": "accetta i cookie|accetta tutti i cookie|accetta tutto|accetta|rifiuta|rifiuta tutto|"
        "impostazioni cookie|cookie policy|gestisci cookie|preferenze privacy|preferenze cookie|"
        "gestisci le preferenze|informativa sui cookie|impostazioni privacy",
        "nl": "cookies accepteren|alle cookies accepteren|accepteren|weigeren|cookie-instellingen|"
        "cookie instellingen|cookiebeleid|cookies|cookieverklaring|privacy-instellingen|"
        "cookievoorkeuren",
        "da": "accepter cookies|accepter alle|cookieindstillinger|cookie-indstillinger|cookiepolitik|"
        "cookies|administrer samtykke",
        "no": "godta alle|godta cookies|informasjonskapsler|cookieinnstillinger|personvern|samtykke|"
        "administrer samtykke",
        "sv": "acceptera cookies|acceptera alla|godkänn alla|hantera cookies|cookieinställningar|"
        "cookiepolicy|cookies|om cookies",
        "fi": "hyväksy evästeet|hyväksy kaikki|evästeasetukset|evästeet|hallinnoi evästeitä|tietosuoja",
        "pl": "akceptuję|zaakceptuj|zaakceptuj wszystkie|ustawienia plików cookie|ustawienia cookies|"
        "polityka cookies|ustawienia prywatności|odrzuć wszystkie|przejdź do serwisu",
        "cs": "přijmout cookies|přijmout vše|souhlasím|nastavení cookies|odmítnout vše|cookies|nastavení soukromí",
        "ru": "принять|принять все|использование файлов cookie|политика cookie|согласен|настройки cookie",
        "uk": "прийняти|прийняти все|погоджуюсь|налаштування cookie",
        "tr": "çerez ayarları|çerezleri kabul et|tümünü kabul et|çerez politikası|kabul et|reddet",
        "ar": "قبول ملفات تعريف الارتباط|ملفات تعريف الارتباط|أوافق|قبول الكل|سياسة ملفات تعريف الارتباط|موافق",
        "ja": "クッキーを受け入れる|すべて許可|cookieの設定|cookie設定|同意する",
        "zh": "接受cookies|接受所有cookies|cookie政策|接受全部|我同意",
        "ko": "쿠키 허용|모두 허용|쿠키 설정",
    },
    "legal line": {
        "en": "all rights reserved|terms of use|terms of service|terms and conditions|terms & conditions|"
        "privacy policy|privacy notice|privacy statement|legal notice|copyright|copyright notice|"
        "reuse this content|purchase licensing rights|license and republishing|licensing|reprints|"
        "reprints & permissions|our standards: the thomson reuters trust principles|"
        "republish this article|republish this story|about our ads|accessibility statement|"
        "site map|sitemap|contact us|contact|about us|careers|advertise|advertise with us|"
        "media kit|press releases|help center|help & faqs|terms of use privacy policy|"
        "privacy policy terms of use|terms privacy policy|corrections policy|ethics policy|"
        "editorial policy|editorial standards|code of ethics|california privacy rights|"
        "your california privacy rights|your us state privacy rights|children's privacy policy|"
        "interest-based ads|closed captioning policy",
        "de": "impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|nutzungsbedingungen|"
        "allgemeine geschäftsbedingungen|agb|mediadaten|alle rechte vorbehalten|"
        "vervielfältigung nur mit genehmigung|barrierefreiheit|erklärung zur barrierefreiheit|"
        "impressum datenschutz|über uns|widerrufsrecht|jugendschutz|nutzungsrechte erwerben|"
        "verträge hier kündigen|vertrag kündigen",
        "fr": "mentions légales|conditions générales|conditions générales d'utilisation|"
        "conditions générales de vente|conditions d'utilisation|cgu|cgv|tous droits réservés|"
        "nous contacter|contactez-nous|qui sommes-nous|plan du site|données personnelles|"
        "politique de protection des données|charte de confidentialité|accessibilité|"
        "droits de reproduction|crédits|publicité et médias",
        "es": "aviso legal|política de privacidad|términos y condiciones|condiciones de uso|"
        "términos de uso|derechos reservados|todos los derechos reservados|contacto|contáctenos|"
        "quiénes somos|mapa del sitio|mapa web|publicidad en|accesibilidad|protección de datos|"
        "aviso de privacidad",
        "pt": "política de privacidade|termos de uso|termos e condições|termos e condições de uso|"
        "todos os direitos reservados|fale conosco|quem somos|expediente|anuncie|contactos|"
        "ficha técnica|estatuto editorial|mapa do site|aviso legal",
        "it": "riproduzione riservata|privacy policy|informativa privacy|informativa sulla privacy|"
        "termini e condizioni|condizioni d'uso|note legali|contatti|chi siamo|"
        "tutti i diritti riservati|dati societari|pubblicità su|redazione e contatti",
        "nl": "privacybeleid|privacyverklaring|privacystatement|algemene voorwaarden|gebruiksvoorwaarden|"
        "disclaimer|colofon|adverteren|over ons|alle rechten voorbehouden|klantenservice|"
        "voorwaarden|auteursrecht",
        "da": "privatlivspolitik|persondatapolitik|handelsbetingelser|abonnementsvilkår|om os|kontakt os|"
        "ophavsret|annoncering",
        "no": "personvernerklæring|personvernpolicy|brukervilkår|om oss|kontakt oss|annonsere|"
        "redaksjonelle retningslinjer|tips oss",
        "sv": "integritetspolicy|personuppgiftspolicy|användarvillkor|om oss|kontakta oss|annonsera|"
        "allmänna villkor|tipsa oss",
        "fi": "tietosuojaseloste|käyttöehdot|tietosuojakäytäntö|yhteystiedot|mainostajille|mediatiedot|"
        "asiakaspalvelu|palaute",
        "pl": "polityka prywatności|regulamin|regulamin serwisu|materiał chroniony prawem|"
        "wszelkie prawa zastrzeżone|o nas|redakcja|kontakt|reklama w serwisie|mapa strony",
        "cs": "ochrana osobních údajů|podmínky užití|obchodní podmínky|všechna práva vyhrazena|kontakty|"
        "o nás|redakce|inzerce|zásady ochrany osobních údajů",
        "sk": "ochrana osobných údajov|podmienky používania|všetky práva vyhradené|obchodné podmienky",
        "hu": "adatvédelmi nyilatkozat|adatvédelem|impresszum|minden jog fenntartva|"
        "felhasználási feltételek|szerzői jogok|médiaajánlat|kapcsolat",
        "ro": "politica de confidențialitate|termeni și condiții|toate drepturile rezervate|"
        "politica de cookies|despre noi|redacția|publicitate",
        "hr": "uvjeti korištenja|pravila privatnosti|impressum|sva prava pridržana|o nama|"
        "politika privatnosti|uslovi korišćenja",
        "ru": "политика конфиденциальности|пользовательское соглашение|все права защищены|о проекте|"
        "о нас|контакты|редакция|рекламодателям|правила использования|обратная связь|"
        "условия использования|правовая информация",
        "uk": "політика конфіденційності|усі права захищено|всі права захищені|про нас|контакти|редакція|"
        "правила користування|угода користувача|редакційна політика",
        "bg": "всички права запазени|общи условия|политика за поверителност|за нас|контакти|реклама",
        "el": "όροι χρήσης|πολιτική απορρήτου|προσωπικά δεδομένα|επικοινωνία|ταυτότητα|"
        "όροι χρήσης & πολιτική απορρήτου|διαφήμιση",
        "tr": "gizlilik politikası|kullanım koşulları|künye|iletişim|tüm hakları saklıdır|kvkk|"
        "hakkımızda|yasal uyarı|gizlilik sözleşmesi|çerez politikası",
        "ar": "سياسة الخصوصية|شروط الاستخدام|اتصل بنا|من نحن|جميع الحقوق محفوظة|حقوق النشر|أعلن معنا|"
        "الشروط والأحكام|خريطة الموقع|للاعلان",
        "fa": "درباره ما|تماس با ما|تمامی حقوق محفوظ است|حریم خصوصی|قوانین و مقررات|تبلیغات",
        "he": "תנאי שימוש|מדיניות פרטיות|צור קשר|כל הזכויות שמורות|אודות|הצהרת נגישות|תקנון",
        "hi": "गोपनीयता नीति|हमारे बारे में|संपर्क करें|नियम और शर्तें|सर्वाधिकार सुरक्षित|विज्ञापन दें",
        "id": "kebijakan privasi|pedoman media siber|tentang kami|hubungi kami|redaksi|"
        "syarat dan ketentuan|disclaimer|info iklan|hak cipta|karir|ketentuan layanan",
        "vi": "chính sách bảo mật|điều khoản sử dụng|liên hệ|giới thiệu|liên hệ quảng cáo|liên hệ tòa soạn",
        "th": "นโยบายความเป็นส่วนตัว|ติดต่อเรา|เกี่ยวกับเรา|ข้อกำหนดและเงื่อนไข|สงวนลิขสิทธิ์|ติดต่อโฆษณา",
        "zh": "隐私政策|隱私政策|隱私權政策|使用条款|服务条款|服務條款|联系我们|聯絡我們|关于我们|"
        "關於我們|版权所有|版權所有|版权声明|免责声明|免責聲明|网站地图|法律声明|广告服务|"
        "著作權聲明|隱私權聲明|翻攝",
        "ja": "プライバシーポリシー|利用規約|お問い合わせ|会社概要|無断転載禁止|著作権|"
        "特定商取引法に基づく表記|広告掲載|サイトマップ|運営会社|個人情報保護方針|ご利用規約|"
        "サイトポリシー|無断転載を禁じます",
        "ko": "개인정보처리방침|개인정보 처리방침|이용약관|무단전재 및 재배포 금지|"
        "무단 전재 및 재배포 금지|무단전재-재배포 금지|청소년보호정책|회사소개|광고문의|저작권규약|"
        "고객센터|기사제보|이메일무단수집거부|저작권자|고충처리|제휴문의",
    },
    "comment line": {
        "en": "no comments|leave a reply|leave a comment|post a comment|post comment|add a comment|"
        "add comment|write a comment|submit a comment|view the discussion thread|read all comments|"
        "top rated comments|you must log in to post a comment|"
        "you must be logged in to post a comment|have your say|join the conversation|"
        "join the discussion|reader comments|readers' comments|reader views|cancel reply|"
        "thanks for your comments - this feedback is now closed|please rate this|"
        "was this page useful|was this article helpful|was this helpful|was this page helpful|"
        "is this article helpful|did you find this helpful|rate this article|rate this post|"
        "notify me when new comments are added|notify me of follow-up comments by email|"
        "notify me of new posts by email|sort by best|sort by|newest first|oldest first|"
        "comments are closed|comments closed|show comments|hide comments|view comments|"
        "see comments|load comments|load more comments|comment policy|commenting policy|"
        "report comment|reply|comments on|your comment|your name|what do you think|"
        "comments (moderated)|be the first to comment|start the conversation|"
        "required fields are marked|your email address will not be published|"
        "your email address will not be published. required fields are marked|log in to comment|"
        "sign in to comment|"
        "save my name, email, and website in this browser for the next time i comment|"
        "conversation guidelines|what's your reaction|tell us what you think",
        "de": "kommentar verfassen|kommentar schreiben|kommentare lesen|hinterlasse eine antwort|"
        "hinterlasse einen kommentar|schreibe einen kommentar|schreiben sie einen kommentar|"
        "kommentare anzeigen|alle kommentare anzeigen|alle kommentare|zu den kommentaren|"
        "deine e-mail-adresse wird nicht veröffentlicht|"
        "ihre e-mail-adresse wird nicht veröffentlicht|erforderliche felder sind mit * markiert|"
        "erforderliche felder sind mit|lesermeinungen|antworten abbrechen|kommentar abschicken|"
        "kommentar hinterlassen|kommentare ausblenden|jetzt kommentieren|mitdiskutieren|"
        "diskutieren sie mit|diskutiere mit|artikel kommentieren|kommentieren|ihr kommentar|"
        "ihr kommentar zum thema|keine kommentare|kommentare laden|melden|kommentare deaktiviert|"
        "kommentare geschlossen|war dieser artikel hilfreich",
        "fr": "aucun commentaire|laisser un commentaire|ajouter un commentaire|poster un commentaire|"
        "publier un commentaire|voir les commentaires|lire les commentaires|réagir|réagissez|"
        "écrire un commentaire|votre commentaire|commenter cet article|"
        "votre adresse e-mail ne sera pas publiée|votre adresse de messagerie ne sera pas publiée|"
        "les champs obligatoires sont indiqués avec|signaler|répondre|annuler la réponse|"
        "soyez le premier à commenter|donnez votre avis|vos réactions",
        "es": "deja un comentario|dejar un comentario|deja una respuesta|añadir comentario|"
        "escribe un comentario|escribir un comentario|ver comentarios|comentar|sin comentarios|"
        "publicar comentario|tu dirección de correo electrónico no será publicada|"
        "los campos obligatorios están marcados con|cancelar la respuesta|cancelar respuesta|"
        "iniciar sesión para comentar|sé el primero en comentar|ver más comentarios|"
        "tu opinión importa|únete a la conversación",
        "pt": "deixe um comentário|deixe uma resposta|deixe seu comentário|ver comentários|comentar|"
        "nenhum comentário|sem comentários|o seu endereço de email não será publicado|"
        "o seu endereço de e-mail não será publicado|campos obrigatórios são marcados com|"
        "cancelar resposta|enviar comentário|publicar comentário",
        "it": "lascia un commento|lascia una risposta|commenta|aggiungi un commento|nessun commento|"
        "annulla risposta|il tuo indirizzo email non sarà pubblicato|"
        "i campi obbligatori sono contrassegnati|leggi i commenti|vai ai commenti|"
        "scrivi un commento|invia commento|pubblica un commento",
        "nl": "reageer|reageren|plaats een reactie|geef een reactie|laat een reactie achter|"
        "reacties lezen|bekijk reacties|geen reacties|je e-mailadres wordt niet gepubliceerd|"
        "vereiste velden zijn gemarkeerd met|reactie annuleren|reactie plaatsen",
        "da": "start debatten|skriv en kommentar|skriv kommentar|se kommentarer|læs kommentarer|vis kommentarer",
        "no": "legg igjen en kommentar|skriv kommentar|vis kommentarer|se kommentarer|kommenter",
        "sv": "lämna en kommentar|skriv en kommentar|visa kommentarer|kommentera|läs kommentarer",
        "fi": "kommentoi|jätä kommentti|näytä kommentit|lue kommentit|kirjoita kommentti|keskustele",
        "pl": "dodaj komentarz|skomentuj|pokaż komentarze|zobacz komentarze|brak komentarzy|"
        "twój komentarz|anuluj pisanie odpowiedzi|dodaj pierwszy komentarz|napisz komentarz|"
        "oceń artykuł",
        "cs": "přidat komentář|vstoupit do diskuze|vstoupit do diskuse|zobrazit diskusi|diskuse|diskuze|"
        "zanechat odpověď|zrušit odpověď na komentář|příspěvek do diskuse|"
        "vaše e-mailová adresa nebude zveřejněna",
        "sk": "pridať komentár|zobraziť diskusiu|vstúpiť do diskusie|diskusia|pridaj komentár",
        "hu": "hozzászólás|hozzászólok|szólj hozzá|hozzászólások megtekintése|vélemény, hozzászólás|"
        "hozzászólás küldése",
        "ro": "lasă un comentariu|lasă un răspuns|adaugă comentariu|comentează|scrie un comentariu|anulează răspunsul",
        "hr": "komentiraj|ostavi komentar|prikaži komentare|pogledaj komentare|pošalji komentar|"
        "komentari|ostavite komentar|pošaljite komentar",
        "ru": "оставить комментарий|добавить комментарий|комментировать|написать комментарий|"
        "показать комментарии|читать комментарии|отменить ответ|обсудить|нет комментариев|"
        "комментариев нет|сообщить об ошибке|нашли ошибку|ваш комментарий",
        "uk": "залишити коментар|додати коментар|коментувати|написати коментар|показати коментарі|"
        "обговорити|коментарів немає|повідомити про помилку",
        "el": "αφήστε ένα σχόλιο|σχολιάστε|προσθήκη σχολίου|ακύρωση απάντησης|γράψτε το σχόλιό σας",
        "lv": "kļūda rakstā|ziņot par kļūdu|komentāri|pievienot komentāru|rakstīt komentāru",
        "lt": "komentarai|rašyti komentarą|komentuoti|pranešti apie klaidą",
        "et": "kommentaarid|lisa kommentaar|kommenteeri|teata veast",
        "tr": "yorum yap|yorum yaz|yorum ekle|yorumlar|bir cevap yazın|yorum gönder|yorumu gönder|"
        "cevabı iptal et|tüm yorumları gör",
        "ar": "اترك تعليقا|اترك تعليقاً|أضف تعليق|أضف تعليقا|أضف تعليقك|إضافة تعليق|اكتب تعليقك|"
        "لا توجد تعليقات|التعليقات|شارك برأيك|ارسال التعليق|لن يتم نشر عنوان بريدك الإلكتروني|"
        "إلغاء الرد",
        "fa": "ارسال نظر|نظر شما|دیدگاه شما|ثبت دیدگاه|نظرات|ارسال دیدگاه|نظر خود را بنویسید|"
        "نظرات کاربران|لغو پاسخ|نشانی ایمیل شما منتشر نخواهد شد",
        "he": "הוסף תגובה|הגב|תגובות|כתוב תגובה|לכל התגובות|הוספת תגובה",
        "hi": "टिप्पणी करें|कमेंट करें|अपनी टिप्पणी लिखें|प्रतिक्रिया दें",
        "id": "tulis komentar|kirim komentar|komentar|tinggalkan komentar|tinggalkan balasan|"
        "lihat komentar|beri komentar",
        "vi": "bình luận|gửi bình luận|viết bình luận|ý kiến của bạn|ý kiến bạn đọc",
        "th": "แสดงความคิดเห็น|ความคิดเห็น",
        "zh": "发表评论|发表意见|我要评论|查看评论|评论|全部评论|最新评论|热门评论|登录后评论|留言|"
        "發表評論|發表意見|我要留言|網友評論|网友评论|写评论|发布评论|取消回覆|發佈留言|纠错|"
        "我要纠错|我要糾錯|點擊下方|回覆",
        "ja": "コメントを書く|コメントする|コメントを残す|コメントを見る|コメントを投稿する|コメント一覧|"
        "返信をキャンセル|みんなのコメント",
        "ko": "댓글 쓰기|댓글쓰기|댓글 달기|댓글|댓글보기|댓글 보기|의견쓰기|전체 댓글|댓글 작성|"
        "댓글운영정책|기사에 대해 의견을 남겨주세요",
    },
}
