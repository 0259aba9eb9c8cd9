"""The agencies: one canonical name each, how it is written in many scripts, and which spellings need care.

Each agency stands once, under the Latin spelling that the record uses.
"""

from __future__ import annotations

AGENCIES: dict[str, str] = {
    # the world's
    "Reuters": (
        "Thomson Reuters|Reuters Connect|Reuters Photo|Reuters Pictures|Reuter|Retuers|Reuetrs|Rueters|"
        "Reutres|Reuters.com|Reuters Agency|Agencia Reuters|Action Images|Action Images/Reuters|"
        "USA Today Sports|Imagn Images|رويترز|رویترز|وكالة رويترز|路透社|路透|路透社图|ロイター|"
        "ロイター通信|로이터|로이터통신|Рейтер|Рейтерс|Ройтерс|Ройтерз|Ρόιτερς|רויטרס|रॉयटर्स|रायटर्स|"
        "রয়টার্স|রয়টার্স|ராய்ட்டர்ஸ்|รอยเตอร์|รอยเตอร์ส|როიტერსი"
    ),
    "AP": (
        "Associated Press|The Associated Press|AP Photo|AP Photos|AP Images|AP Foto|AP News|APTN|Invision|"
        "Invision/AP|AP Archive|AP通信|AP통신|أسوشيتد برس|اسوشيتد برس|أسوشييتد برس|الأسوشيتد برس|"
        "وكالة أسوشيتد برس|آسوشیتدپرس|أ ب|أ.ب|أ.ب.|美联社|美聯社|에이피|АП|Ассошиэйтед Пресс|"
        "סוכנות הידיעות AP|एपी|เอพี"
    ),
    "AFP": (
        "AFP Photo|AFP Foto|Agence France-Presse|Agence France Presse|Agencia France-Presse|AFP News|"
        "AFP Forum|AFP通信|AFP=時事|AFP＝時事|AFP時事|AFP통신|أ ف ب|أ.ف.ب|أ.ف.ب.|ا ف ب|أف ب|أ. ف. ب.|"
        "فرانس برس|وكالة فرانس برس|فرانس‌پرس|خبرگزاری فرانسه|法新社|АФП|Франс Пресс|एएफपी|এএফপি|เอเอฟพี|"
        "אי-אף-פי|אי.אף.פי"
    ),
    "Bloomberg": "Bloomberg News|Bloomberg Photo|彭博社|彭博|ブルームバーグ|블룸버그|بلومبرغ|Блумберг",
    "UPI": "United Press International|UPI Photo",
    "CNN": "CNN Newsource|CNN Wire|CNN.com",
    "TNS": "Tribune News Service|Tribune Content Agency",
    # German
    "dpa": (
        "dpa-infocom|Deutsche Presse-Agentur|Deutsche Presseagentur|dpa-tmn|dpa Picture-Alliance|"
        "dpa picture alliance|dpa/picture alliance|picture alliance/dpa|picture alliance / dpa|"
        "picture-alliance/dpa|picture-alliance / dpa|Deutsche Presse-Agentur GmbH|dpa-Zentralbild|德新社|"
        "د ب أ|د.ب.أ|د. ب. أ|الألمانية|ДПА|DPA通信"
    ),
    "dpa-AFX": "dpa afx",
    "APA": "APA Images|Austria Presse Agentur|APA-Images|APA-PictureDesk|APA/dpa",
    "epd": "epd-bild|epd bild|Evangelischer Pressedienst",
    "KNA": "KNA-Bild|Katholische Nachrichten-Agentur",
    "SID": "Sport-Informations-Dienst|SID-IMAGES",
    "ddp": "ddp images",
    "dapd": "",
    "dts": "dts Nachrichtenagentur|dts-Agentur",
    "RND": "RedaktionsNetzwerk Deutschland",
    "Keystone-SDA": "Keystone-ATS|SDA|ATS|Keystone|Schweizerische Depeschenagentur|sda-ats|awp|Keystone/SDA",
    # Dutch and Nordic
    "ANP": "ANP Photo|Algemeen Nederlands Persbureau|ANP Foto|ANP/Hollandse Hoogte|Hollandse Hoogte",
    "Belga": "Belga Image|Agence Belga|Belga Photo|Persagentschap Belga|Belgaimage",
    "NTB": "NTB Scanpix|Scanpix Norway|Norsk Telegrambyrå",
    "TT": "TT Nyhetsbyrån|TT News Agency|TT-AFP",
    "Ritzau": "Ritzau Scanpix|Ritzau/Scanpix|/ritzau/",
    "STT": "Lehtikuva|STT-Lehtikuva|STT–Lehtikuva|STT/Lehtikuva|Suomen Tietotoimisto",
    # Romance
    "EFE": "Agencia EFE|EFE/EPA|Efe Noticias",
    "Europa Press": "EuropaPress|EP Images",
    "ANSA": "Agenzia ANSA|ANSA/EPA",
    "Adnkronos": "AdnKronos|Adn Kronos",
    "AGI": "Agenzia Italia|AGI Agenzia Italia",
    "LaPresse": "Agenzia LaPresse",
    "Askanews": "",
    "IPA": "IPA Agency",
    "Lusa": "Agência Lusa|Lusa Agência",
    "Agência Brasil": "Agencia Brasil",
    "Estadão Conteúdo": "Estadao Conteudo",
    "Folhapress": "Folha Press",
    "Télam": "Telam|Agencia Télam",
    "Noticias Argentinas": "",
    "Notimex": "",
    "Andina": "Agencia Andina",
    "Colprensa": "",
    "Prensa Latina": "",
    "Cuartoscuro": "",
    "Agerpres": "AGERPRES",
    "Mediafax": "",
    "Inquam Photos": "",
    # Slavic, Baltic, Hungarian, Greek
    "TASS": "ITAR-TASS|Tass|ТАСС|ИТАР-ТАСС|塔斯社|タス通信|타스|تاس",
    "RIA Novosti": "Ria Novosti|RIA|РИА Новости|РИА-Новости|РИА «Новости»|РИАН|俄新社|ريا نوفوستي",
    "Interfax": "Интерфакс|Interfax-Ukraine|Интерфакс-Украина|Інтерфакс-Україна|Интерфакс — Украина|国际文传电讯社",
    "Sputnik": "Спутник|سبوتنيك|卫星社|スプートニク|스푸트니크",
    "Kommersant": "Коммерсантъ",
    "Moskva Agency": "АГН Москва|АГН «Москва»|Агентство «Москва»",
    "Ukrinform": "Укринформ|Укрінформ",
    "UNIAN": "УНИАН|УНІАН",
    "BelTA": "БелТА|БЕЛТА",
    "Kazinform": "Казинформ",
    "Armenpress": "Արմենպրես|Армenpress",
    "AZERTAC": "AZƏRTAC|Азертадж",
    "BTA": "БТА|Bulgarian News Agency",
    "Tanjug": "Танјуг|Танюг",
    "FoNet": "Фонет|Fonet",
    "HINA": "Hina",
    "STA": "Slovenska tiskovna agencija",
    "TASR": "",
    "SITA": "",
    "CTK": "ČTK|CTK Photo|ČTK Foto|Česká tisková kancelář",
    "PAP": "Polska Agencja Prasowa|PAP/EPA",
    "Agencja Wyborcza": "Agencja Gazeta|Agencja Wyborcza.pl",
    "MTI": "Magyar Távirati Iroda|MTI/MTVA|MTI Fotó",
    "ELTA": "ELTA / Lietuva",
    "BNS": "BNS Foto",
    "LETA": "",
    "AMNA": "ΑΠΕ-ΜΠΕ|ΑΠΕ|ANA-MPA|ΑΠΕ ΜΠΕ",
    "Eurokinissi": "ΕΥΡΩΚΙΝΗΣΗ",
    # Turkish, Arabic, Persian, Hebrew
    "Anadolu": "AA|Anadolu Agency|Anadolu Ajansı|Anadolu Images|الأناضول|وكالة الأناضول|Агентство Анадолу|آناتولی",
    "DHA": "Demirören Haber Ajansı",
    "IHA": "İHA|İhlas Haber Ajansı",
    "ANKA": "ANKA Haber Ajansı",
    "SPA": "Saudi Press Agency|واس|وكالة الأنباء السعودية",
    "WAM": "Emirates News Agency|وام|وكالة أنباء الإمارات",
    "QNA": "Qatar News Agency|قنا|وكالة الأنباء القطرية",
    "KUNA": "Kuwait News Agency|كونا|وكالة الأنباء الكويتية",
    "BNA": "Bahrain News Agency|بنا|وكالة أنباء البحرين",
    "ONA": "Oman News Agency|العمانية|وكالة الأنباء العمانية",
    "Petra": "Jordan News Agency|بترا",
    "NNA": "National News Agency|الوكالة الوطنية للإعلام",
    "SANA": "Syrian Arab News Agency|سانا",
    "INA": "Iraqi News Agency|واع|وكالة الأنباء العراقية",
    "WAFA": "وفا|Palestine News Agency",
    "MENA": "Middle East News Agency|أ ش أ|أ.ش.أ|وكالة أنباء الشرق الأوسط",
    "MAP": "Maghreb Arabe Presse|و م ع|وكالة المغرب العربي للأنباء",
    "APS": "Algérie Presse Service|وأج|وكالة الأنباء الجزائرية",
    "TAP": "Tunis Afrique Presse|وات|وكالة تونس أفريقيا للأنباء",
    "IRNA": "ایرنا|إرنا|خبرگزاری ایرنا",
    "ISNA": "ایسنا|إسنا|خبرگزاری ایسنا",
    "Tasnim": "تسنیم|تسنيم|خبرگزاری تسنیم",
    "Mehr": "خبرگزاری مهر",
    "Fars": "خبرگزاری فارس",
    "Flash90": "פלאש 90|פלאש90",
    "TPS": "",
    "JTA": "Jewish Telegraphic Agency",
    # South and South-East Asia
    "PTI": "Press Trust of India|PTI Photo|पीटीआई|PTI-Bhasha|पीटीआई-भाषा|পিটিআই",
    "ANI": "ANI Photo|Asian News International|एएनआई|এএনআই",
    "IANS": "Indo-Asian News Service|आईएएनएस",
    "UNI": "United News of India|यूएनआई|यूनीवार्ता",
    "APP": "Associated Press of Pakistan",
    "BSS": "বাসস|Bangladesh Sangbad Sangstha",
    "UNB": "ইউএনবি|United News of Bangladesh",
    "Antara": "Antara Foto|LKBN Antara|Antaranews",
    "Bernama": "BERNAMA|Bernama Pix",
    "PNA": "Philippine News Agency",
    "TNA": "Thai News Agency",
    "VNA": "TTXVN|Vietnam News Agency|Thông tấn xã Việt Nam",
    # East Asia
    "Xinhua": "Xinhua News Agency|新华社|新華社|新华网|신화통신|신화|شينخوا|Синьхуа|新华社发|新华社记者",
    "China News Service": "中新社|中國新聞社|中国新闻社|中新网",
    "China Daily": "",
    "CNA": "中央社|中央通訊社|Central News Agency",
    "Kyodo": "Kyodo News|共同通信|共同通信社|共同|共同社|교도통신|Киодо",
    "Jiji": "Jiji Press|時事通信|時事通信社|時事|时事社|지지통신",
    "Yonhap": "Yonhap News|Yonhap News Agency|연합뉴스|연합|韩联社|韓聯社|聯合ニュース|聯合通信|Ренхап",
    "Newsis": "뉴시스",
    "News1": "뉴스1",
    "KCNA": "조선중앙통신|朝鮮中央通信|朝中社|Korean Central News Agency|KCNA VIA KNS",
    "Montsame": "МОНЦАМЭ",
    # Africa, Oceania, the rest of the English-speaking world
    "PA": (
        "PA Media|PA Images|PA Wire|PA Archive|Press Association|Press Association Images|The Press Association|PA News"
    ),
    "SWNS": "SWNS.com|South West News Service",
    "AAP": "AAP Image|AAP Images|AAPIMAGE|Australian Associated Press|AAP Photos",
    "The Canadian Press": "CP|Canadian Press|La Presse canadienne|THE CANADIAN PRESS|La Presse Canadienne",
    "NAN": "News Agency of Nigeria",
    "GNA": "Ghana News Agency",
    "PANA": "Panapress",
    "ANA": "African News Agency",
    "ENA": "Ethiopian News Agency",
}
"""News agencies: canonical name -> its other spellings, parted by ``|``. The name itself is a spelling too."""

PICTURE_AGENCIES: dict[str, str] = {
    "EPA": "EPA-EFE|EPA/EFE|epa Photo|European Pressphoto Agency|EPA Images|إ ب أ|ЕПА",
    "Scanpix": "Scanpix Baltics|Scanpix Sweden|SCANPIX",
    "PIXSELL": "Pixsell",
    "Getty Images": (
        "Getty|GettyImages|Getty Image|Getty Images North America|Getty Images Europe|Getty Images AsiaPac|"
        "Getty Images/iStockphoto|Getty Images Plus|Getty Images Sport|iStock|iStockphoto|iStock Photo|"
        "FilmMagic|WireImage|Hulton Archive|Hulton|غيتي|غيتي إيميجز|جيتي|جيتي إيميجز|Gettyimages.ru|"
        "ゲッティ|ゲッティイメージズ|게티이미지|게티이미지뱅크|גטי אימג'ס|גטי|Гетти|盖蒂图片社|蓋蒂圖片社"
    ),
    "Alamy": "Alamy Stock Photo|Alamy Live News|Alamy Images|Alamy Stock Photos",
    "Shutterstock": "REX/Shutterstock|Rex Features|Rex|Shutterstock.com|Rex Shutterstock|شترستوك|셔터스톡",
    "NurPhoto": "Nur Photo|NurPhoto Agency",
    "SIPA": "Sipa Press|Sipa USA|SIPA/SIPA|Sipa Asia",
    "Abaca": "Abacapress|Abaca Press",
    "MAXPPP": "PHOTOPQR|MaxPPP",
    "Hans Lucas": "",
    "Zuma": "Zuma Press|Zuma Wire|ZUMAPRESS.com|ZUMA Press Wire|ZUMAPRESS",
    "Imago": "imago images|IMAGO|imago stock&people|imago sportfotodienst",
    "picture alliance": "picture-alliance|picturealliance|picture alliance Agency",
    "Magnum Photos": "",
    "Redux": "Redux Pictures",
    "Polaris": "Polaris Images",
    "Corbis": "Corbis Images",
    "Allstar": "Allstar Picture Library|Allstar Collection",
    "Everett Collection": "",
    "Bridgeman Images": "",
    "Panos Pictures": "",
    "Contour": "Contour by Getty",
    "LightRocket": "",
    "SOPA Images": "SOPA",
    "Pacific Press": "",
    "Barcroft Media": "Barcroft Images",
    "Mega": "MEGA Agency",
    "Splash News": "SplashNews.com|Splash",
    "Backgrid": "BACKGRID",
    "WENN": "WENN.com",
    "PictureGroup": "",
    "Icon Sportswire": "",
    "Sportsfile": "",
    "Inpho": "INPHO",
    "Photosport": "",
    "Stocksy": "",
    "Adobe Stock": "stock.adobe.com|AdobeStock",
    "Unsplash": "",
    "Pexels": "",
    "Pixabay": "",
    "Depositphotos": "",
    "Dreamstime": "",
    "Fotolia": "",
    "VCG": "视觉中国|Visual China Group|CFP",
    "PIXTA": "",
    "Aflo": "アフロ",
    "Photoshot": "",
    "Profimedia": "Profimedia.cz|Profimedia Images",
    "East News": "",
    "Forum": "Agencja Forum",
    "Maxar": "Maxar Technologies",
    "Planet Labs": "Planet Labs PBC",
    "NASA": "NASA/JPL-Caltech",
    "Wikimedia Commons": "Wikipedia|Wikimedia",
    "Flickr": "",
}
"""Picture agencies and libraries, in the same form."""

_CASED = """
AA AGI ANA ANI ANKA APA APP APS ATS Abaca Andina Antara BERNAMA BNA BNS BSS BTA CFP CNA CP Contour Corbis
DHA ELTA ENA Fars Forum GNA Getty HINA Hina Hulton IHA IMAGO INA IPA Imago Interfax Invision JTA KNA
Keystone Kommersant LETA MAP MENA MTI Mega Mehr NAN NASA NNA NTB ONA PA PANA PAP PNA Petra Polaris QNA
RIA RND Redux Reuter Rex SANA SDA SID SIPA SITA SOPA SPA STA STT Scanpix Splash Sputnik TAP TNA TNS TPS
TT TT-AFP Tasnim UNB UNI VCG VNA WAM Zuma awp ddp dts ΑΠΕ АП РИАН УНИАН بنا قنا وات واس واع وام وفا भाषा
共同 新华社记者 新华网 時事 공동 신화 연합
"""
AS_WRITTEN = frozenset(_CASED.split())
"""Spellings that are also words or names in another case: they count only as written, or all in capitals."""

DISTRIBUTORS = frozenset(
    {"picture alliance", "Imago", "Alamy", "Getty Images", "Shutterstock", "Scanpix", "Keystone-SDA"}
)
"""Houses that sell others' pictures too: named beside another agency, it is the other one that made the picture."""

NOT_FOR_PICTURES = frozenset({"CNN", "RND"})
LOWER_TOO = frozenset({"MTI", "STT", "NTB", "KNA", "PAP", "Imago", "Zuma", "SIPA", "Interfax", "APA"})
IN_BRACKETS = frozenset({"TT", "AA", "CP", "PA", "APP", "MAP", "TAP", "STA", "SID", "ANA", "UNI", "awp"})
"""Tags that are as likely a button or a word: alone they count only in brackets or between slashes."""
