"""What pages say that hold no article: errors, barriers, log-ins. Data, no judgement; casefolded, set apart by ``|``."""

from __future__ import annotations

from functools import cache

PHRASES: dict[str, str] = {
    "en": "personalised ads|personalized ads|personalised advertising|personalized advertising|information on your device|information on a device|withdraw your consent|change your consent|your cookie choices|"
    "terms of use|terms of service|privacy policy|terms and conditions|page not found|page cannot be found|page can't be found|page could not be found|page you requested|page you are looking for|"
    "page you were looking for|this page isn't available|this page does not exist|page no longer exists|error 404|404 not found|404 error|"
    "403 forbidden|access denied|have permission to access|access to this page has been denied|500 internal server error|service unavailable|bad gateway|"
    "enable javascript|javascript is disabled|please enable cookies|verify you are human|verifying you are human|are you a robot|"
    "checking your browser|unusual traffic|complete the captcha|security check|we use cookies|uses cookies|this site uses|"
    "accept all cookies|manage your consent|before you continue|log in to continue|sign in to continue|please log in|please sign in|"
    "forgot your password|forgotten your password|enter your password|enter your email|create an account|already have an account|"
    "don't have an account|subscribe to continue|subscribe to read|subscription required|no results found|nothing was found|"
    "your search did not match|all rights reserved|not available in your region|unavailable for legal reasons|temporarily unavailable|"
    "under maintenance|down for maintenance|try again later|redirected|coming soon|domain is for sale",
    "de": "personalisierte anzeigen|personalisierte werbung|auf ihrem gerät|ihre einwilligung|einwilligung jederzeit|zahlreiche partner|"
    "nutzungsbedingungen|datenschutzerklärung|datenschutzbestimmungen|passwort zurücksetzen|seite nicht gefunden|seite wurde nicht gefunden|seite konnte nicht gefunden|seite existiert nicht|aktivieren sie javascript|"
    "javascript aktivieren|verwenden cookies|verwendet cookies|cookies zustimmen|cookies akzeptieren|anmelden, um|bitte melden sie sich|"
    "passwort vergessen|kein konto|keine ergebnisse|keine treffer|zugriff verweigert|versuchen sie es später|in ihrer region nicht",
    "fr": "publicités personnalisées|sur votre appareil|votre consentement|sur un terminal|"
    "conditions d'utilisation|conditions générales|politique de confidentialité|page introuvable|page n'existe pas|page non trouvée|page demandée|activer javascript|utilise des cookies|utilisons des cookies|"
    "accepter les cookies|connectez-vous|mot de passe oublié|aucun résultat|accès refusé|réessayer plus tard|identifiez-vous",
    "es": "anuncios personalizados|publicidad personalizada|en su dispositivo|en tu dispositivo|su consentimiento|tu consentimiento|"
    "condiciones de uso|política de privacidad|olvidado tu contraseña|términos y condiciones|términos de uso|no tienes cuenta|página no encontrada|página no existe|no se ha encontrado|no encontramos la página|página que buscas|active javascript|"
    "habilite javascript|utiliza cookies|utilizamos cookies|usamos cookies|iniciar sesión|inicia sesión|olvidaste tu contraseña|"
    "sin resultados|no hay resultados|acceso denegado",
    "pt": "anúncios personalizados|publicidade personalizada|no seu dispositivo|seu consentimento|"
    "termos de uso|política de privacidade|página não encontrada|página não existe|ative o javascript|utiliza cookies|usamos cookies|utilizamos cookies|faça login|"
    "esqueceu a senha|esqueci minha senha|nenhum resultado|acesso negado",
    "it": "annunci personalizzati|pubblicità personalizzata|sul tuo dispositivo|il tuo consenso|il consenso in qualsiasi|"
    "condizioni d'uso|informativa sulla privacy|termini e condizioni|pagina non trovata|pagina non esiste|pagina richiesta|attiva javascript|utilizza cookie|utilizza i cookie|accedi per|"
    "password dimenticata|nessun risultato|accesso negato",
    "nl": "gepersonaliseerde advertenties|op je apparaat|op uw apparaat|je toestemming|uw toestemming|"
    "gebruiksvoorwaarden|privacybeleid|privacyverklaring|pagina niet gevonden|pagina bestaat niet|schakel javascript in|gebruikt cookies|gebruiken cookies|wachtwoord vergeten|"
    "geen resultaten|toegang geweigerd|log in om",
    "sv": "anpassade annonser|på din enhet|ditt samtycke|"
    "användarvillkor|integritetspolicy|sidan kunde inte hittas|sidan finns inte|använder cookies|glömt lösenord|logga in för|inga resultat",
    "da": "personligt tilpassede annoncer|på din enhed|dit samtykke|"
    "brugerbetingelser|privatlivspolitik|siden blev ikke fundet|siden findes ikke|bruger cookies|glemt adgangskode|log ind for|ingen resultater",
    "no": "tilpassede annonser|på enheten din|samtykket ditt|ditt samtykke|"
    "brukervilkår|personvernerklæring|siden ble ikke funnet|siden finnes ikke|fant ikke siden|bruker informasjonskapsler|bruker cookies|glemt passord|logg inn for",
    "fi": "sivua ei löytynyt|sivua ei löydy|käyttää evästeitä|käytämme evästeitä|unohditko salasanan|kirjaudu sisään|ei tuloksia",
    "pl": "spersonalizowane reklamy|na twoim urządzeniu|twoją zgodę|"
    "regulamin serwisu|polityka prywatności|politykę prywatności|nie znaleziono strony|strona nie istnieje|strona nie została znaleziona|włącz javascript|używamy plików cookie|"
    "wykorzystuje pliki cookie|zaloguj się, aby|nie pamiętasz hasła|brak wyników|odmowa dostępu",
    "cs": "stránka nenalezena|stránka nebyla nalezena|stránka neexistuje|používá cookies|používáme cookies|zapomenuté heslo|přihlaste se",
    "hu": "az oldal nem található|a keresett oldal|sütiket használ|elfelejtett jelszó|jelentkezzen be|nincs találat",
    "ro": "pagina nu a fost găsită|pagina nu există|folosește cookie|utilizează cookie|ați uitat parola|autentificați-vă",
    "tr": "kullanım koşulları|gizlilik politikası|sayfa bulunamadı|aradığınız sayfa|çerez kullan|şifremi unuttum|giriş yapın|sonuç bulunamadı|erişim engellendi",
    "el": "η σελίδα δεν βρέθηκε|χρησιμοποιεί cookies|χρησιμοποιούμε cookies|ξεχάσατε τον κωδικό|συνδεθείτε",
    "ru": "политика конфиденциальности|политикой конфиденциальности|пользовательское соглашение|страница не найдена|страница не существует|запрашиваемая страница|включите javascript|использует файлы cookie|использует cookie|"
    "используем файлы cookie|используем cookie|забыли пароль|войдите, чтобы|ничего не найдено|доступ запрещ|доступ ограничен",
    "uk": "сторінку не знайдено|сторінка не знайдена|сторінка не існує|використовує файли cookie|забули пароль|увійдіть, щоб|нічого не знайдено",
    "ar": "سياسة الخصوصية|شروط الاستخدام|الصفحة غير موجودة|لم يتم العثور على الصفحة|الصفحة المطلوبة|الصفحة التي تبحث عنها|ملفات تعريف الارتباط|تفعيل جافا|نسيت كلمة|تسجيل الدخول|لا توجد نتائج",
    "fa": "صفحه مورد نظر|صفحه یافت نشد|صفحه پیدا نشد|رمز عبور خود را فراموش|وارد شوید|نتیجه‌ای یافت نشد",
    "he": "הדף לא נמצא|העמוד לא נמצא|העמוד שחיפשת|שכחת סיסמה|שכחתי סיסמה|משתמש בעוגיות",
    "hi": "पृष्ठ नहीं मिला|पेज नहीं मिला|यह पृष्ठ उपलब्ध नहीं|कुकीज़ का उपयोग|लॉग इन करें|पासवर्ड भूल",
    "th": "ไม่พบหน้า|เว็บไซต์นี้ใช้คุกกี้|ใช้คุกกี้|ลืมรหัสผ่าน|เข้าสู่ระบบ",
    "vi": "không tìm thấy trang|trang không tồn tại|sử dụng cookie|quên mật khẩu|đăng nhập để",
    "id": "kebijakan privasi|syarat dan ketentuan|halaman tidak ditemukan|halaman yang anda cari|menggunakan cookie|lupa kata sandi|silakan login|silakan masuk|tidak ada hasil",
    "zh": "隐私政策|隱私政策|服务条款|服務條款|页面不存在|页面未找到|找不到页面|找不到网页|您访问的页面|頁面不存在|找不到頁面|找不到網頁|您訪問的頁面|启用javascript|啟用javascript|使用cookie|"
    "使用 cookie|忘记密码|忘記密碼|请登录|請登入|没有找到相关|访问被拒绝",
    "ja": "プライバシーポリシー|利用規約|ページが見つかりません|ページは見つかりません|ページは存在しません|お探しのページ|javascriptを有効|cookieを使用|クッキーを使用|"
    "パスワードをお忘れ|ログインしてください|ログインが必要|該当する記事|アクセスが拒否",
    "ko": "개인정보처리방침|이용약관|페이지를 찾을 수 없|존재하지 않는 페이지|요청하신 페이지|쿠키를 사용|비밀번호를 잊|비밀번호 찾기|로그인이 필요|로그인 후|검색 결과가 없",
}
"""Said in a short text, they mean that the page is about itself."""


@cache
def phrases() -> tuple[str, ...]:
    """Return the phrases of all languages."""
    return tuple(phrase for some in PHRASES.values() for phrase in some.split("|"))
