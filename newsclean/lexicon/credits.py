"""How picture credits are written, by language: label words, fixed forms, and what the page's interface adds to them."""

from __future__ import annotations

import re
from functools import cache

from newsclean.lexicon.words import words

LABELS: dict[str, str] = {
    "en": "photo|photos|photograph|photographs|photography|photographer|image|images|picture|pictures|pic|illustration|illustrations|"
    "graphic|graphics|cartoon|screenshot|screengrab|artwork|credit|credits|courtesy|visual|photo credit|photo credits|photo courtesy|"
    "photo source|image credit|image credits|image source|image courtesy|image copyright|picture credit|picture credits|file photo|"
    "file image|file picture|file photograph|stock photo|stock image|handout photo|main image|cover image|cover photo|lead image|"
    "featured image|header image|mandatory credit|photo illustration|photo/image|representative image|representational image",
    "de": "foto|fotos|bild|bilder|bildquelle|bildquellen|bildrechte|bildnachweis|fotonachweis|fotoquelle|fotocredit|fotografie|quelle|"
    "symbolbild|symbolfoto|titelbild|titelfoto|archivbild|archivfoto|archiv|grafik|fotomontage|montage|illustration|collage|"
    "quellen|fotograf|fotografin|beispielbild|themenbild",
    "fr": "photo|photos|crédit|crédits|crédit photo|crédits photo|crédit photos|crédits photos|photographie|illustration|infographie|"
    "photo d'illustration|photo d'archives|photo d’illustration|photo d’archives|visuel|dessin",
    "es": "foto|fotos|fotografía|fotografias|fotografías|imagen|imágenes|crédito|créditos|ilustración|cortesía|foto cortesía|"
    "archivo|foto de archivo|foto principal|gráfico",
    "ca": "fotografia|imatge|il·lustració",
    "pt": "foto|fotos|imagem|imagens|crédito|créditos|fotografia|ilustração|foto de arquivo",
    "it": "foto|fotografia|fotografie|immagine|immagini|crediti|illustrazione|foto di repertorio|foto d'archivio",
    "ro": "foto|sursa foto|sursă foto|sursa|credit foto|fotografie|imagine",
    "nl": "foto|foto's|beeld|fotograaf|afbeelding|bron foto|archieffoto|illustratie|beeldbron",
    "sv": "foto|bild|arkivbild|arkivfoto|genrebild|illustration|grafik|montage",
    "da": "foto|fotos|arkivfoto|pressefoto|genrefoto|illustration|grafik|billede",
    "no": "foto|bilde|arkivfoto|illustrasjonsfoto|illustrasjon|grafikk|skjermdump|montasje|faksimile",
    "is": "mynd|myndir|ljósmynd|ljósmyndir|skjáskot|samsett mynd",
    "fi": "kuva|kuvat|kuvaaja|arkistokuva|kuvituskuva|kuvakaappaus|kuvitus|grafiikka",
    "et": "foto|fotod|pilt|illustratsioon",
    "lv": "foto|attēls|ekrānšāviņš",
    "lt": "nuotr|nuotrauka|nuotraukos|foto|asociatyvi nuotr",
    "pl": "fot|foto|zdjęcie|zdjęcia|źródło|źródło zdjęcia|grafika|ilustracja|rys|autor zdjęcia",
    "cs": "foto|zdroj|ilustrační foto|autor fotografie|fotografie|snímek",
    "sk": "foto|zdroj|ilustračné foto|zdroj foto|fotografia",
    "hu": "fotó|fotók|kép|képek|forrás|illusztráció|fénykép|grafika",
    "hr": "foto|izvor|ilustracija|fotografija|arhiva",
    "sl": "foto|fotografija|slika|vir",
    "sq": "foto|fotografi|burimi",
    "el": "φωτογραφία|φωτογραφίες|φωτό|φωτο|φώτο|πηγή|εικόνα|πηγή φωτογραφίας",
    "tr": "fotoğraf|fotoğraflar|foto|görsel|kaynak|arşiv|fotoğraf kaynağı|grafik",
    "ru": "фото|фотография|фотографии|снимок|снимки|иллюстрация|источник|источник фото|коллаж|скриншот|изображение|архивное фото|"
    "фото из архива|фотограф",
    "uk": "фото|фотографія|світлина|ілюстрація|джерело|колаж|скріншот|зображення|фото ілюстративне|ілюстративне фото",
    "be": "фота|ілюстрацыйнае фота|здымак",
    "bg": "снимка|снимки|фото|илюстрация|източник",
    "sr": "фото|извор|илустрација|фотографија",
    "ar": "تصوير|الصورة|صورة|صور|مصدر الصورة|المصدر|عدسة|كاريكاتير|مصدر الصور",
    "fa": "عکس|عکاس|تصویر|منبع|منبع تصویر",
    "ur": "تصویر|فوٹو|تصاویر|ذریعہ",
    "he": "צילום|תמונה|קרדיט|צילומים|איור|באדיבות|צילום מסך",
    "hi": "फोटो|फोटो क्रेडिट|फोटो साभार|तस्वीर|तस्वीरें|चित्र|स्रोत|इमेज|इमेज स्रोत|इमेज कैप्शन|छवि|प्रतीकात्मक फोटो",
    "bn": "ছবি|সংগৃহীত ছবি|ছবির উৎস|ফাইল ছবি|ফটো",
    "mr": "छायाचित्र|फोटो सौजन्य|प्रतिमा",
    "ta": "படம்|புகைப்படம்|பட மூலாதாரம்",
    "my": "ဓာတ်ပုံ|ဓါတ်ပုံ|ဓာတ်ပုံမူပိုင်",
    "km": "រូបភាព|រូបថត",
    "ka": "ფოტო|წყარო",
    "hy": "լուսանկարը|լուսանկար|ֆոտո",
    "te": "ఫోటో|చిత్రం",
    "th": "ภาพ|ภาพจาก|เครดิต|ภาพถ่าย|เครดิตภาพ|ที่มาภาพ|ขอบคุณภาพจาก|ภาพประกอบ",
    "vi": "ảnh|nguồn ảnh|nguồn|ảnh minh họa|ảnh tư liệu|đồ họa",
    "id": "foto|sumber|sumber foto|dok|ilustrasi|gambar|kredit foto|kredit",
    "ms": "gambar|foto|kredit foto",
    "tl": "larawan|kuha",
    "sw": "picha|chanzo cha picha",
    "zu": "isithombe|izithombe|umfanekiso",
    "af": "foto|beeld|prent",
    "zh": "图|圖|图片|圖片|图源|圖源|图片来源|圖片來源|照片|资料图|資料圖|资料图片|资料照片|資料照片|摄影|攝影|摄|攝|图片提供|圖片提供|图为|配图|"
    "数据图|记者|翻摄|翻攝",
    "ja": "写真|画像|提供|撮影|写真提供|画像提供|出典|資料写真|画像出典|写真撮影|イラスト",
    "ko": "사진|사진 출처|사진출처|사진제공|사진 제공|출처|이미지|그래픽|자료사진|자료 사진|사진 설명|일러스트|캡처",
}
"""Words that stand before a credit, with a colon; case does not matter."""

_MAKERS = """
Images images Getty AP AFP Reuters REUTERS reuters afp dpa EPA EFE ANSA 社 기자 제공 撮影 提供 摄 攝 供图 供圖 연합뉴스 뉴시스 뉴스1
ТАСС رويترز Keystone imago IMAGO Xinhua Anadolu
"""
MAKERS = {end[-1]: tuple(maker for maker in _MAKERS.split() if maker[-1] == end[-1]) for end in _MAKERS.split()}
"""How credits end that no sign and no label announces, by the last character."""

MAYBE_A_TEXT = words(
    "source|quelle|quellen|bron|sursa|zdroj|izvor|vir|burimi|kaynak|источник|джерело|източник|извор|المصدر|منبع|स्रोत|nguồn|"
    "sumber|źródło|forrás|πηγή|출처|出典|记者|图为|archiv|archivo|archiva|arhiva|arşiv|dok|제공|提供|ذریعہ|rys|autor fotografie|"
    "autor zdjęcia",
    "|",
)
"""Labels that also stand before other things: sure only in brackets or beside an agency."""

PICTURE_LABELS = (
    *("photo", "image", "picture", "illustration", "credit", "screenshot", "courtesy", "file photo", "fotografía"),
    *("foto", "bild", "symbolbild", "symbolfoto", "fotografi", "crédit", "visuel", "imagen", "imagem", "immagin"),
    *(
        "imagine",
        "beeld",
        "afbeelding",
        "arkivfoto",
        "arkivbild",
        "bilde",
        "billede",
        "kuva",
        "mynd",
        "ljósmynd",
        "pilt",
    ),
    *("nuotr", "zdję", "fot.", "snímek", "fotó", "kép", "φωτ", "fotoğraf", "görsel", "фото", "снимок", "світлин"),
    *("снимк", "تصوير", "صورة", "عکس", "تصویر", "צילום", "תמונה", "फोटो", "तस्वीर", "ছবি", "படம்", "ფოტო", "ภาพ", "ảnh"),
    *("gambar", "picha", "图", "圖", "照片", "写真", "画像", "사진"),
)
"""How labels begin that stand before nothing but the credit of a picture, casefolded."""

STOCK = (
    "Getty",
    "iStock",
    "Shutterstock",
    "Alamy",
    "Unsplash",
    "Adobe Stock",
    "Depositphotos",
    "Dreamstime",
    "Pixabay",
)
"""Who sells pictures and no texts."""

WITH_SLASH = words("ljósmynd mynd skjáskot foto fot 图 圖 사진 摄")
"""Labels that are written with a slash before the name."""

PREFIXES = (
    r"[*•·●◦▪►▶>+–—-]{1,2}[ \t]",
    r"\[\d{1,3}/\d{1,3}\][ \t]*",
    r"\d{1,3}[ \t](?:of|von|de|sur|di|av|из|من)[ \t]\d{1,3}[ \t]*[|:]?[ \t]+(?=[^\W\d_])",
    r"\d{1,3}[ \t]?/[ \t]?\d{1,3}[ \t]*[|:][ \t]+(?=[^\W\d_])",
    r"item \d{1,3} of \d{1,3}[ \t]*",
    r"(?:image|media|photo|picture) ?caption(?:[,:][ \t]*|[ \t]+|(?=[A-Z]))",
    r"(?:enlarge|expand|open|view|toggle)(?: this)? (?:image|photo|caption|gallery|full ?(?:size|screen) ?(?:image)?)(?: in fullscreen)?[ \t:|]+",
    (
        r"(?:bildunterschrift|bildbeschreibung|légende|pie de foto|legenda|didascalia|подпись к фото|image légende|تعليق الصورة|इमेज कैप्शन|"
        r"fotoğraf altı yazısı|字幕|图像加注文字|圖像加註文字|画像説明|사진 설명|سرمد|توضیح تصویر)[,:，：][ \t]*"
    ),
)
"""What a page's interface puts before a caption."""

PREFIX_SIGNS = "*•·●◦▪►▶>+–—-[0123456789"
_PREFIX_WORDS = """
item image media photo picture enlarge expand open view toggle bildunterschrift bildbeschreibung légende pie legenda
didascalia подпись تعليق इमेज fotoğraf 字幕 图像 圖像 画像 사진 توضیح سرمد
"""
PREFIX_HEADS = frozenset(word[:2] for word in _PREFIX_WORDS.split())
"""The sign, or the first two letters, casefolded, with which a line begins that may have such words."""

SUFFIXES = (
    "purchase licensing rights",
    "acquire licensing rights",
    ", opens new tab",
    " opens new tab",
    "vis mer",
    "read more",
    " enlarge",
    "hide caption",
    "toggle caption",
    "view image in fullscreen",
    "view fullsize",
    "view full image",
    "bild vergrößern",
    "foto vergrößern",
    "vollbild",
    "ver más",
    "ampliar foto",
    "ampliar imagen",
    "leer más",
    "agrandir l'image",
    "agrandir l’image",
    "+++ dpa-bildfunk +++",
    "[+]",
    "[ + ]",
)
"""What it puts after one."""

SUFFIX_ENDS = frozenset(suffix[-2:] for suffix in SUFFIXES)
"""The last two characters of them all."""

SOURCE_LINE = (
    r"(?:image|media|photo|picture|video) ?(?:source|copyright|credit)s?[,:]?[ \t]+|"
    r"(?:bildquelle|quelle|fuente de la imagen|crédit photo|crédito|fonte da imagem|legenda da foto|источник фото|автор фото|"
    r"джерело зображення|مصدر الصورة|منبع تصویر|تصویر کا ذریعہ|इमेज स्रोत|ছবির উৎস|chanzo cha picha|görsel kaynağı|kaynak|"
    r"图像来源|圖像來源|画像提供|사진 출처|nguồn hình ảnh|sumber gambar)[,:，：][ \t]*"
)
"""The interface's label of a line of credit, such as ``Image source,``."""

TEXT_SOURCES = words(
    "source sources quelle quellen fuente fuentes fonte fonti bron bronnen kilde kilder källa källor lähde źródło źródła "
    "zdroj zdroje forrás források sursa surse kaynak kaynaklar источник источники джерело джерела izvor πηγή"
)
"""Labels of the source of a text, or of a picture. Casefolded."""

_SOURCES = """
image media photo picture video bildquelle quelle fuente crédit fonte legenda источник автор джерело مصدر منبع تصویر इमेज ছবির
chanzo görsel kaynak 图像 圖像 画像 사진 nguồn sumber
"""
SOURCE_HEADS = frozenset(word[:2] for word in _SOURCES.split())
"""The first two letters of such a label, casefolded."""

SMALL = words(
    """
    via de van von der den la le les el al bin ibn da di do dos du del della y et und and for of the a an by af av e i og
    och en file pool photo photos handout stringer staff courtesy archive archiv image images contributor provided
    supplied social media stock in on for with from free press mit zur zum im am durch für fra från per w z dla picture
    alliance prisma all rights reserved agency via/ out ho str
    """
)
"""Words in lower case that stand inside credits."""

JOINTS = words(
    """
    by from to with the of via and or for in at on as a an von vom der die das des den dem mit bei für und par de des du
    la le avec et pour por con el los las una un para y al di da dal della per e av af till från fra til og och van het
    een bij voor en met na do z w i od dla ze told says said
    """
)
"""Words that lead on: what follows them is part of the sentence, not a credit after it."""

INTERFACE = words(
    """
    link links more read watch video videos share comments comment subscribe login home next back close menu search news
    sport about contact mehr weiter teilen video lesen partager lire suite más leer ver saiba mais leia altro leggi meer
    lees läs mere
    """
)
"""Single words of the interface that stand where a name could stand."""

NOT_CREDITS = (
    r"(?:reporting|editing|writing|additional|compiled|translated|correction|updated|adds|advertisement|story|with inputs|"
    r"read|see|ends?|video|watch|more|full story|pictured|left|right|above|below)\b"
)
"""How brackets begin that hold no credit."""


@cache
def label_words() -> tuple[frozenset[str], tuple[str, ...], frozenset[str]]:
    """Return all label words; those of scripts without spaces, which may be glued to what stands before; their ends.

    A label of several words ends with the last of them.
    """
    words = frozenset(word for words in LABELS.values() for word in words.split("|"))
    unspaced = tuple(word for word in sorted(words) if ord(word[0]) > 0x2FFF)
    return words, unspaced, frozenset(word.rsplit(" ", 1)[-1] for word in words)


@cache
def prefix_pattern() -> re.Pattern[str]:
    """Return what matches the interface's words before a caption."""
    return re.compile(rf"[ \t]*(?:{'|'.join(PREFIXES)})", re.IGNORECASE)


@cache
def source_line_pattern() -> re.Pattern[str]:
    """Return what matches the interface's label of a line of credit, such as ``Image source,``."""
    return re.compile(rf"[ \t]*(?:{SOURCE_LINE})", re.IGNORECASE)
