"""Short articles in many languages, and what is no text in any."""

from __future__ import annotations

import pytest

from newsclean.language import SAMPLE, detect

SENTENCES = [
    ("ar", "قالت وزارة الصحة إن عدد المصابين ارتفع خلال الأسبوع الماضي إلى أكثر من مئتي حالة."),
    ("fa", "باران شدید در شمال کشور باعث بسته شدن چند جاده شد و مدارس تعطیل شدند."),
    ("ur", "شہر میں شدید بارش کے بعد کئی سڑکیں زیر آب آ گئیں اور ٹریفک معطل ہو گئی۔"),
    ("he", "ראש העיר הודיע אתמול כי העבודות על קו הרכבת הקלה יימשכו עוד שנתיים לפחות."),
    ("zh", "央行下调利率，股市应声上涨。"),
    ("zh", "受颱風影響，多個航班被取消，數千名旅客滯留機場。"),
    ("ja", "台風の影響で多くの便が欠航となり、空港では数千人の旅客が足止めされている。"),
    ("ko", "시는 다음 달부터 노인들의 대중교통 이용을 무료로 한다고 수요일 발표했다."),
    ("tr", "Belediye başkanı, yeni metro hattının önümüzdeki yıl sonuna kadar tamamlanacağını söyledi."),
    ("az", "Nazirlik bildirib ki, yeni təhsil ilində məktəblərdə dərslər sentyabrın on beşində başlayacaq."),
    ("da", "Det bliver dyrere at køre med tog fra næste år."),
    ("da", "Politiet efterforsker et indbrud i en butik, hvor der natten til onsdag blev stjålet mobiltelefoner."),
    ("no", "Det blir dyrere å kjøre tog fra neste år."),
    ("no", "Politiet etterforsker et innbrudd i en butikk der det natt til onsdag ble stjålet mobiltelefoner."),
    ("no", "Kommunen vil bruke meir pengar på sykkelvegar, og ordføraren seier at dei ikkje har noko val."),
    ("sv", "Polisen utreder ett inbrott i en butik där flera mobiltelefoner stals natten till onsdagen."),
    ("fi", "Kaupunki aikoo käyttää enemmän rahaa pyöräteihin ja satamayhteyksiin, sanoo pormestari."),
    ("is", "Lögreglan rannsakar innbrot sem framið var í verslun í miðborginni aðfaranótt miðvikudags."),
    ("de", "Bahn wird teurer"),
    ("en", "Police are investigating a break-in at a shop."),
    ("fr", "Le maire a déclaré que la nouvelle ligne serait achevée d'ici la fin de l'année prochaine."),
    ("es", "La policía investiga un robo en una tienda del centro."),
    ("pt", "A polícia está a investigar um assalto a uma loja no centro da cidade."),
    ("it", "Il sindaco ha detto che la nuova linea del tram sarà terminata entro la fine dell'anno."),
    ("nl", "De burgemeester zei dat de nieuwe tramlijn eind volgend jaar klaar zal zijn."),
    ("pl", "Burmistrz powiedział, że nowa linia tramwajowa będzie gotowa do końca przyszłego roku."),
    ("cs", "Starosta uvedl, že nová tramvajová trať bude dokončena do konce příštího roku."),
    ("sk", "Primátor uviedol, že nová električková trať bude dokončená do konca budúceho roka."),
    ("ru", "Мэр заявил, что новая трамвайная линия будет построена к концу следующего года."),
    ("uk", "Мер заявив, що нова трамвайна лінія буде збудована до кінця наступного року."),
    ("bg", "Кметът заяви, че новата трамвайна линия ще бъде завършена до края на следващата година."),
    ("el", "Ο δήμαρχος δήλωσε ότι η νέα γραμμή του τραμ θα ολοκληρωθεί έως το τέλος του έτους."),
    ("hi", "महापौर ने कहा कि नई ट्राम लाइन अगले साल के अंत तक पूरी हो जाएगी।"),
    ("bn", "মেয়র বলেছেন, নতুন ট্রাম লাইন আগামী বছরের শেষ নাগাদ শেষ হবে।"),
    ("th", "นายกเทศมนตรีกล่าวว่ารถรางสายใหม่จะแล้วเสร็จภายในสิ้นปีหน้า"),
    ("vi", "Thị trưởng cho biết tuyến xe điện mới sẽ hoàn thành vào cuối năm tới."),
    ("id", "Wali kota mengatakan jalur trem baru akan selesai pada akhir tahun depan."),
    ("sw", "Meya alisema kuwa reli mpya ya tramu itakamilika ifikapo mwisho wa mwaka ujao."),
    ("zu", "UMeya uthe umugqa omusha wesitimela uzophothulwa ngasekupheleni konyaka ozayo."),
    ("ku", "حکومەتی هەرێم ڕایگەیاند کە مووچەی فەرمانبەران لە کۆتایی ئەم مانگەدا دابەش دەکرێت."),
]


@pytest.mark.parametrize(("code", "sentence"), SENTENCES, ids=[f"{n}-{code}" for n, (code, _) in enumerate(SENTENCES)])
def test_a_single_sentence_is_enough(code: str, sentence: str) -> None:
    assert detect(sentence) == code


@pytest.mark.parametrize(("code", "sentence"), SENTENCES, ids=[f"{n}-{code}" for n, (code, _) in enumerate(SENTENCES)])
def test_an_article_is_read_as_its_sentences_are(code: str, sentence: str) -> None:
    assert detect("\n\n".join([sentence] * 40)) == code


MIXED = [
    ("it", "Il presidente del World Trade Center ha detto di no alla Regione."),
    ("no", "Men de er klar over at det er lenge til neste tog."),
    ("es", "Para Hamilton, su equipo “es lo bastante rápido” y no hay más que decir."),
    ("de", "Wer den Star-Trek-Tag noch nicht kennt, hat „The Final Frontier“ wohl nicht gesehen."),
    ("en", "Kunsthalle Bielefeld and the Musée de Lausanne are to share the collection."),
]


@pytest.mark.parametrize(("code", "sentence"), MIXED, ids=[code for code, _ in MIXED])
def test_small_words_decide_where_names_are_of_another_language(code: str, sentence: str) -> None:
    assert detect(sentence) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "42",
        "12:30 – 14:45",
        "...",
        "Hi",
        "OK 12:30",
        "中国",
        "🙂" * 50,
        "1 234,5 " * 200,
        "\ud800 ab",
        "— " * 600,
        "https://example.org/some/path?of=letters",
    ],
    ids=ascii,
)
def test_too_few_letters_give_no_answer(text: str) -> None:
    assert detect(text) is None


def test_what_detectors_refuse_does_not_stop_them() -> None:
    refused = "\x00\x85\ud800\ufffe\U0010ffff"
    dirty = f"Der Bürgermeister{refused} sagte, die neue{refused} Straßenbahn werde teurer.{refused}"
    assert detect(dirty) == "de"
    assert detect(dirty * 20) == "de"


def test_a_foreign_quotation_at_the_beginning_does_not_decide() -> None:
    foreign = "“The mayor said the new tram line would be finished by the end of next year.”\n\n"
    text = "Der Bürgermeister sagte, die neue Straßenbahn werde bis Ende nächsten Jahres fertig. " * 60
    assert detect(foreign + text) == "de"


def test_only_a_sample_of_a_long_text_is_read() -> None:
    german = "Die Straßenbahn wird teurer, sagte der Bürgermeister. " * 20
    french = "Le tramway sera plus cher, a dit le maire de la ville. " * 2000
    assert detect(french) == "fr"
    assert len(french) > 100 * SAMPLE
    assert detect(german + french + german + french + german) == "de"


def test_the_shares_of_two_names_of_one_language_add_up(monkeypatch: pytest.MonkeyPatch) -> None:
    found = (("DANISH", "da", 40, 1.0), ("NORWEGIAN", "no", 30, 1.0), ("NORWEGIAN_N", "nn", 30, 1.0))
    monkeypatch.setattr("pycld2.detect", lambda *_, **__: (False, 20, found))
    assert detect("Brann Tromsdalen Brann Tromsdalen") == "no"
