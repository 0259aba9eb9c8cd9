"""Words that names of persons do not hold, by what they are for and by language: data, no judgement.

A row of capitalized words may be two names, a section or a heading. One of these words tells which: "World News" and
"Terms of Service" are nobody. A word belongs here if it is common on sites of all kinds and nobody, or next to nobody,
is called so: months and days that are names (May, Julio, Domingo) are missing, or stand in :data:`NAMES_TOO`. Only
languages are here that tell names by their capitals.
"""

from __future__ import annotations

from newsclean.lexicon.words import words

NOT_NAMES_FOR: dict[str, dict[str, str]] = {
    "small words": {
        "en": "the this that what how why who when where which and or & of to for with on at by from in up is are was were "
        "has have will be not no yes an a as all now more most it its you your we us our he his she her they their my me",
        "de": "der die das ein eine und oder mit für im ist sind auf zum zur bei nach über wie warum wer unser unsere",
        "fr": "le les un une des dans pour sur est avec notre votre nos vos comment pourquoi",
        "es": "el los las una para con por sobre cómo qué quién nuestra nuestro",
        "pt": "para com por nossa nosso",
        "it": "gli nel una con come perché",
        "nl": "het een voor met naar waarom onze",
        "sv": "och för med så hur varför vår",
        "da": "og for med hvordan hvorfor vores",
        "no": "og for med hvordan hvorfor våre",
        "pl": "dla dlaczego nasze",
        "ru": "для как почему что наши",
        "uk": "для як чому що наші",
        "tr": "için nasıl neden",
    },
    "months and days": {
        "en": "january february march april may june july august september october november december "
        "monday tuesday wednesday thursday friday saturday sunday",
        "de": "januar jänner februar märz oktober dezember montag dienstag mittwoch donnerstag samstag",
        "fr": "janvier février juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi "
        "samedi dimanche",
        "es": "enero febrero septiembre octubre noviembre diciembre lunes miércoles jueves viernes sábado",
        "pt": "janeiro fevereiro junho julho setembro outubro novembro dezembro",
        "it": "febbraio giugno luglio settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì",
        "nl": "januari februari maart juni augustus oktober maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "sv": "januari februari augusti oktober måndag tisdag onsdag torsdag fredag lördag söndag",
        "da": "januar februar marts oktober december mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "no": "januar februar oktober desember mandag tirsdag onsdag torsdag fredag lørdag søndag",
        "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
        "marraskuuta joulukuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
        "pl": "stycznia lutego kwietnia czerwca lipca sierpnia września października listopada grudnia ",
        "ru": "января февраля апреля июня июля сентября октября ноября декабря понедельник вторник среда "
        "четверг воскресенье",
        "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок "
        "четвер п'ятниця",
        "tr": "şubat mayıs haziran temmuz ağustos aralık pazartesi salı çarşamba perşembe cumartesi",
    },
    "time and order": {
        "en": "today yesterday minute minutes min average first last next previous current issue recent latest schedule "
        "updated update updates posted published publication",
        "de": "heute gestern uhr stand lesezeit minuten aktualisiert veröffentlicht",
        "fr": "aujourd'hui minutes publié",
        "es": "minutos actualizado publicado",
        "pt": "hoje ontem minutos atualizado publicado",
        "it": "oggi ieri minuti aggiornato pubblicato",
        "nl": "vandaag gisteren minuten bijgewerkt gepubliceerd",
        "sv": "idag igår minuter uppdaterad publicerad",
        "da": "minutter opdateret udgivet",
        "no": "minutter oppdatert publisert",
        "fi": "tänään eilen minuuttia päivitetty julkaistu",
        "pl": "dziś dzisiaj wczoraj minut aktualizacja",
        "ru": "сегодня вчера минут обновлено опубликовано",
        "uk": "сьогодні вчора хвилин оновлено",
        "tr": "bugün dün dakika güncelleme",
    },
    "sections of a site": {
        "en": "news world politics business sport sports culture opinion weather travel health science technology tech "
        "entertainment lifestyle life living style wellness money markets economy local national international foreign "
        "affairs education environment climate energy media arts art books book film films movies music theatre tv radio "
        "stage food drink recipes recipe gardening plants fashion beauty property cars motoring games game quiz crossword puzzles "
        "crime law",
        "de": "nachrichten politik wirtschaft kultur wissen wissenschaft panorama gesellschaft meinung lokales leben reise "
        "auto digital netzwelt wetter rätsel region regionales gesundheit technik finanzen ausland inland feuilleton "
        "bildung umwelt unterhaltung ratgeber",
        "fr": "actualités politique économie société monde santé sciences environnement éducation médias météo planète "
        "débats régions",
        "es": "noticias política economía sociedad cultura deportes mundo opinión salud ciencia tecnología internacional "
        "nacional sucesos educación espectáculos tendencias negocios",
        "pt": "notícias economia sociedade esportes desporto opinião saúde ciência tecnologia educação ambiente negócios "
        "entretenimento",
        "it": "notizie cronaca esteri economia spettacoli politica mondo salute scienza tecnologia società ambiente opinioni",
        "nl": "nieuws binnenland buitenland politiek economie cultuur wetenschap gezondheid opinie samenleving",
        "af": "nuus politiek sport",
        "sv": "nyheter utrikes inrikes ekonomi politik kultur hälsa vetenskap nöje ledare debatt",
        "da": "nyheder udland indland økonomi politik kultur sundhed videnskab debat erhverv",
        "no": "nyheter utenriks innenriks økonomi politikk kultur helse vitenskap debatt næringsliv",
        "is": "fréttir stjórnmál viðskipti íþróttir menning",
        "fi": "uutiset politiikka talous kulttuuri urheilu ulkomaat kotimaa terveys tiede mielipide",
        "et": "uudised poliitika majandus kultuur välismaa tervis arvamus",
        "lv": "ziņas politika ekonomika kultūra veselība viedokļi",
        "lt": "naujienos politika ekonomika kultūra sportas sveikata nuomonės",
        "pl": "wiadomości polityka gospodarka świat kraj kultura zdrowie nauka opinie biznes społeczeństwo",
        "cs": "zprávy politika ekonomika domácí zahraničí kultura zdraví věda názory",
        "sk": "správy politika ekonomika domáce zahraničie kultúra šport zdravie názory",
        "hu": "hírek politika gazdaság belföld külföld kultúra egészség tudomány vélemény",
        "ro": "știri politică economie externe cultură sănătate știință opinii",
        "hr": "vijesti politika gospodarstvo kultura svijet zdravlje znanost",
        "sr": "vesti politika ekonomija društvo kultura zdravlje вести политика економија друштво култура спорт здравље",
        "sl": "novice politika gospodarstvo kultura šport zdravje znanost",
        "sq": "lajme politikë ekonomi kulturë shëndetësi",
        "ru": "новости политика экономика общество культура спорт наука технологии здоровье происшествия бизнес мнения",
        "uk": "новини політика економіка суспільство культура спорт наука здоров'я бізнес думки",
        "bg": "новини политика икономика общество култура спорт здраве наука мнения",
        "el": "ειδήσεις πολιτική οικονομία κοινωνία πολιτισμός αθλητικά υγεία επιστήμη απόψεις",
        "tr": "haber haberler spor ekonomi gündem dünya siyaset kültür sağlık teknoloji yaşam magazin eğitim",
        "az": "xəbərlər siyasət iqtisadiyyat mədəniyyət idman dünya",
        "id": "berita politik ekonomi olahraga budaya kesehatan teknologi hiburan nasional internasional",
        "ms": "berita politik ekonomi sukan budaya kesihatan teknologi hiburan",
        "sw": "habari siasa uchumi michezo utamaduni afya",
        "ca": "notícies política economia esports societat salut opinió",
        "eu": "albisteak politika ekonomia kirolak kultura osasuna iritzia",
    },
    "sports": {
        "en": "football cricket rugby tennis golf boxing racing soccer basketball baseball hockey nba nfl mlb nhl uefa fifa "
        "olympics league cup final champions premier",
        "de": "fußball handball eishockey bundesliga",
        "fr": "basket cyclisme ligue",
        "es": "fútbol baloncesto ciclismo liga",
        "pt": "futebol basquete ciclismo",
        "it": "calcio pallavolo ciclismo",
        "nl": "voetbal wielrennen eredivisie",
        "sv": "fotboll ishockey allsvenskan",
        "da": "fodbold håndbold cykling",
        "no": "fotball håndball langrenn",
        "fi": "jalkapallo jääkiekko",
        "pl": "piłka koszykówka siatkówka",
        "cs": "fotbal hokej",
        "ru": "футбол хоккей баскетбол",
        "uk": "футбол хокей баскетбол",
        "tr": "futbol basketbol voleybol",
    },
    "subjects of the news": {
        "en": "war crisis election elections government minister president police court justice military army defence "
        "security university school college hospital church company inc ltd llc corp group bank foundation institute "
        "association society council committee department centre center union party agency agencies price prices industry "
        "industries artificial intelligence",
        "de": "krise wahlen regierung polizei gericht bundeswehr universität schule krankenhaus partei",
        "fr": "guerre crise élection élections gouvernement police justice université école hôpital",
        "es": "crisis elecciones gobierno policía justicia universidad hospital",
        "pt": "crise eleições governo polícia universidade",
        "it": "elezioni governo polizia giustizia università",
        "nl": "oorlog verkiezingen regering politie universiteit",
        "sv": "kriget valet regeringen polisen universitet",
        "da": "krigen valget regeringen politiet",
        "no": "krigen valget regjeringen politiet",
        "pl": "wybory rząd policja uniwersytet",
        "ru": "война выборы правительство полиция университет",
        "uk": "війна вибори уряд поліція університет",
        "tr": "seçim hükümet polis üniversite",
    },
    "parts of the world": {
        "en": "us uk africa asia europe america americas latin middle east north south west new york city state states county "
        "united kingdom nations republic street road avenue",
        "de": "afrika asien europa amerika",
        "fr": "afrique asie amérique",
        "es": "áfrica asia américa",
        "pt": "áfrica ásia américa",
        "it": "africa america",
        "nl": "afrika azië amerika",
        "sv": "afrika asien usa",
        "da": "afrika asien",
        "no": "afrika asia",
        "pl": "afryka azja ameryka",
        "ru": "африка азия америка европа россия украина",
        "uk": "африка азія америка європа україна росія",
        "tr": "afrika amerika avrupa türkiye",
    },
    "words of newspapers' names": {
        "en": "times post daily journal guardian telegraph independent mirror express mail sun star herald tribune chronicle "
        "gazette magazine press",
        "de": "zeitung rundschau anzeiger tagblatt tageblatt",
        "fr": "presse journal dépêche",
        "es": "diario prensa periódico",
        "pt": "diário jornal folha",
        "it": "giornale gazzetta corriere",
        "nl": "dagblad krant",
        "sv": "tidningen dagbladet",
        "da": "avisen dagbladet",
        "no": "avisen dagbladet",
        "pl": "gazeta dziennik kurier",
        "ru": "газета известия",
        "tr": "gazete gazetesi",
    },
    "kinds of articles": {
        "en": "story stories article articles post posts blog blogs review report reports analysis explainer interview "
        "investigation special feature features column editorial editor's letter letters comment comments podcast podcasts live "
        "breaking gallery quiz introduction overview summary conclusion background methods results discussion guide guides "
        "checklist tips advice ideas things ways best worst great pros cons verdict rating score key takeaways points",
        "de": "artikel kommentar kommentare interview analyse bericht reportage kolumne leitartikel rezension überblick "
        "serie archiv thema themen",
        "fr": "article articles analyse entretien reportage chronique enquête récit dossier vidéo éditorial",
        "es": "artículo artículos análisis entrevista reportaje crónica columna editorial",
        "pt": "artigo artigos análise entrevista reportagem crônica",
        "it": "articolo articoli analisi intervista inchiesta rubrica editoriale",
        "nl": "artikel artikelen analyse interview reportage achtergrond",
        "sv": "artikel artiklar analys intervju reportage krönika",
        "da": "artikel artikler analyse interview kronik",
        "no": "artikkel artikler analyse intervju kronikk",
        "fi": "artikkeli analyysi haastattelu kolumni pääkirjoitus",
        "pl": "artykuł artykuły analiza wywiad reportaż felieton komentarz komentarze",
        "cs": "článek články analýza rozhovor komentář komentáře",
        "hu": "cikk cikkek elemzés interjú riport",
        "ro": "articol articole analiză interviu reportaj",
        "ru": "статья статьи анализ интервью репортаж колонка комментарий комментарии",
        "uk": "стаття статті аналіз інтерв'ю репортаж колонка коментар коментарі",
        "tr": "makale analiz röportaj yorum yorumlar",
        "id": "artikel analisis wawancara komentar",
    },
    "pictures and sound": {
        "en": "photo photos photograph photographer image images picture pictures video videos watch listen credit credits "
        "courtesy caption text",
        "de": "bild bilder foto fotos",
        "fr": "photo photos vidéo vidéos",
        "es": "foto fotos imagen vídeo vídeos",
        "pt": "foto fotos imagem vídeo vídeos",
        "it": "foto immagine immagini",
        "nl": "foto foto's beeld",
        "sv": "bild bilder foto",
        "da": "foto billede billeder",
        "no": "foto bilde bilder",
        "fi": "kuva kuvat",
        "pl": "zdjęcie zdjęcia fot",
        "ru": "фото видео",
        "uk": "фото відео",
        "tr": "fotoğraf fotoğraflar",
    },
    "lists of other articles": {
        "en": "read reading related popular trending top recommended suggested editor's picks topic topics tag tags section "
        "sections category categories lists about table contents content sidebar",
        "de": "mehr meistgelesen empfohlen",
        "fr": "lire recommandé",
        "es": "relacionado relacionados relacionadas recomendado etiquetas",
        "pt": "relacionadas recomendado",
        "it": "leggi correlati consigliati sezione",
        "nl": "gerelateerd aanbevolen",
        "sv": "läs relaterat",
        "da": "læs relateret",
        "no": "les relatert",
        "fi": "lue aiheet",
        "pl": "czytaj polecane",
        "ru": "читайте подробнее",
        "uk": "читайте детальніше",
        "tr": "ilgili etiketler",
    },
    "controls of a page": {
        "en": "home menu search searches share follow print email copy link links login log sign register account profile get "
        "started back page open close skip main navigation online site website web app application download accessibility "
        "settings help alert alerts message chat try quick easy fast access version pdf",
        "de": "startseite teilen drucken suche suchen anmelden",
        "fr": "partager accueil connexion rechercher",
        "es": "compartir inicio buscar imprimir",
        "pt": "compartilhar início buscar",
        "it": "condividi accedi",
        "nl": "delen zoeken inloggen",
        "sv": "sök logga",
        "da": "søg",
        "no": "søk",
        "fi": "jaa kirjaudu",
        "pl": "udostępnij szukaj zaloguj",
        "ru": "поделиться поиск войти",
        "uk": "поділитися пошук увійти",
        "tr": "paylaş giriş",
    },
    "newsletters, money and members": {
        "en": "subscribe subscriber subscribers newsletter newsletters membership member members join support donate free "
        "trial premium plus shop store cart checkout buy sale sales offers offer deals product products package packages "
        "plan plans demo book call request save saved saving welcome hello customer customers engagement services service "
        "solution solutions platform software tool tools resource resources insights strategy strategies marketing "
        "management program data portal calculator",
        "de": "abo newsletter abonnieren",
        "fr": "abonnés abonné abonnement",
        "es": "suscríbete suscripción boletín",
        "pt": "assine assinante",
        "it": "abbonati abbonamento",
        "nl": "abonnee abonneren nieuwsbrief",
        "sv": "prenumerera nyhetsbrev",
        "da": "abonnement nyhedsbrev",
        "no": "abonnement nyhetsbrev",
        "fi": "tilaa uutiskirje",
        "pl": "prenumerata subskrybuj",
        "ru": "подписка подписаться рассылка",
        "uk": "підписка підписатися",
        "tr": "abone bülten",
    },
    "advertisements": {
        "en": "advertisement advertising advertiser sponsor sponsored partner",
        "de": "anzeige werbung",
        "fr": "publicité annonce",
        "es": "publicidad anuncio",
        "pt": "publicidade anúncio",
        "it": "pubblicità",
        "nl": "advertentie advertenties",
        "sv": "annons",
        "da": "annonce reklame",
        "no": "annonse reklame",
        "fi": "mainos",
        "pl": "reklama",
        "cs": "reklama inzerce",
        "hu": "hirdetés",
        "ru": "реклама",
        "uk": "реклама",
        "tr": "reklam",
        "id": "iklan",
    },
    "notices of the house": {
        "en": "author authors author's contact privacy policy policies terms cookie cookies careers jobs rights reserved "
        "copyright disclosure faq frequently asked questions full bio learn verified checked fact tested researched written "
        "expert process standards contribution contributions redaction desk licensed secure trade",
        "de": "kontakt impressum datenschutz",
        "fr": "mentions légales confidentialité",
        "es": "contacto privacidad",
        "pt": "contato privacidade",
        "it": "contatti privacy",
        "nl": "contact privacybeleid",
        "sv": "kontakt integritetspolicy",
        "da": "kontakt privatlivspolitik",
        "no": "kontakt personvern",
        "fi": "yhteystiedot tietosuoja",
        "pl": "kontakt prywatność regulamin",
        "ru": "контакты конфиденциальность",
        "uk": "контакти конфіденційність",
        "tr": "iletişim gizlilik künye",
    },
    "networks and agencies": {
        "en": "facebook twitter whatsapp instagram linkedin telegram youtube reddit pinterest messenger bluesky threads "
        "tiktok google apple getty reuters",
    },
}
"""What a word is for, to language (ISO 639-1), to words."""

NOT_NAMES = words(" ".join(row for rows in NOT_NAMES_FOR.values() for row in rows.values()).casefold())
"""All of them; a line of title case with one of them is a heading or a section."""

NAMES_TOO = words(
    "may march april june august art law west north east price page post star church court street read games sale "
    "city first music food best times life jobs energy game will una an story close key link last justice stage quick fast "
    "haber"
)
"""Those of :data:`NOT_NAMES`, and of the words before jobs, that are also first or last names: behind a "By" they count
as such."""
