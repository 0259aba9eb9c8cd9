"""The words that a sentence of a language can hardly do without, and the letters that few others write: data.

Of each language the small words that come up most, and those by which it differs from its neighbours: a word that two
languages share says little between them, but it does say that it is no other. No names of places and peoples: what
a text is about says little about what it is written in.
"""

from __future__ import annotations

WORDS: dict[str, str] = {
    # Germanic
    "en": "the of and to in is was for that on with as by at from it this are has have had his her he she they their "
    "been were will would which who not but an or be after more about its said when there what we you your than into "
    "could over new also out up all no can one two other if did how our may where most some only",
    "de": "der die das und in den von zu mit ist im für auf ein eine nicht sich des dem auch es an werden aus hat er "
    "dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr "
    "durch man sein wurde sei hatte kann gegen vom schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei "
    "wer sagte diese dieser seit ab ihr alle uns was beim keine",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er die om ook als door maar naar bij uit worden "
    "heeft wordt hij ze wat nog dan over zou hebben tot deze kan dit zich werd meer al was geen moet tussen we "
    "onder tegen jaar heb zij haar hun nu wel waar zei eerste veel toen na",
    "af": "die en van in het is nie dat te om vir op wat met sy hy aan as by ook sal deur was word 'n n kan uit oor "
    "hulle ons haar maar gesê nog moet daar jaar meer tussen wees sê baie een hierdie toe",
    "da": "og i at er en det af på til den for med de som der ikke et har var han om fra men blev ved sig efter vil "
    "eller skal kan også når hvor mere være hvad over noget nogle ud op år siger mod havde ifølge have været mellem "
    "længe gennem fik bruger lige hjem bliver mange måske to kun meget ind hun kunne skulle ville os uden ned mig dig selv så nu",
    "no": "og i at er en det av på til den for med de som ikke et har var han om fra men ble ved seg etter vil eller "
    "skal kan også når hvor mer være hva over noe noen ut opp år sier mot hadde ifølge ha vært mellom blir mange "
    "lenge gjennom fikk bruker like hjem kanskje to bare mye inn hun kunne skulle ville oss uten ned meg deg selv så nå "
    "eit ein ikkje frå dei eg vere blei kva korleis berre meir no seier sine vart",
    "sv": "och i att är en det av på till den för med de som inte ett har var han om från men blev vid sig efter "
    "vill eller ska kan också när där mer vara vad över något några ut upp år säger mot hade enligt ha varit mellan "
    "blir många kanske två bara mycket in hon kunde skulle ville oss utan ner mig dig själv så nu sedan under",
    "is": "og í að er á sem til um við hann var ekki með af það fyrir en hún verið þeir voru frá eru eftir hefur þá "
    "þess verða því vegna segir síðan meðal þar einnig hafa þessi sér eða einn síðasta",
    "fo": "og í at er á sum til um við hann var ikki av tað fyri ein men hon vóru frá eru eftir hevur tá verða hetta "
    "millum eisini ella tey síðani hava teir nógv sigur",
    "fy": "de it fan en yn is dat op te foar mei net oan ek wie der as troch mar nei by út wurde hat hy sy noch",
    "lb": "de den déi an d' ass vun net fir mat op dat ee eng sech huet och als bei aus um ginn hunn nach just wéi "
    "ouni iwwer zu",
    # Romance
    "fr": "de la le les et des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont aux avec ou "
    "été son elle ses cette ont mais comme nous sa être après fait leur deux ans selon entre vous aussi lors même "
    "depuis plusieurs sans je contre où avait était ces d' l' qu' c' n' s' y",
    "es": "de la que el en y a los del se las por un con no una su para es al lo como más o pero sus le ha me si sin "
    "sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está han según donde "
    "dijo después tras contra uno ante estos estas sido ellos durante así porque",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
    "sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter "
    "são anos segundo pelos estão disse após nesta neste foram pode sobre às",
    "gl": "de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten á seu "
    "súa ou ser cando moito hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos ter "
    "anos segundo pode sobre ás dixo foron onde estes",
    "ca": "de la el que i a en les els un per una del amb es no va al més ha són com dels és pel però han seu seva "
    "també ser aquest aquesta fins entre ja des sobre tot després segons on quan anys dos fet altres estat sense van "
    "l' d' s' hi ho",
    "oc": "de la lo que e a en las los un per una del amb es non mai son coma dels pel mas an sieu tanben aqueste "
    "aquesta dins entre ja sus tot après quand ans dos fach autres estat sens foguèt dempuèi",
    "it": "di e il la che in a per un è del non una con si da i le della al sono dei ha nel alla più come ma lo gli "
    "anche se delle dal dalla suo sua nella questo questa hanno stato ai o tra anni ad essere due dopo degli ci era "
    "sul alle secondo contro sulla fino molto solo l' d' all' dell' nell' un'",
    "ro": "de și în a la cu o care nu din pe să un pentru este că mai au fost prin lui ale sau ca al cel între dar "
    "după sunt fi lor va cele acest această era ce unui unei le aceasta ani spus numai toate până dintre",
    # Slavic in Latin letters
    "pl": "w i na z się nie do to że jest o jak po co od za przez dla są ale ma był przed czy tym tego tak już oraz "
    "jego jej lub może tylko być roku który która które było została został będzie ich także pod między kiedy ze we "
    "powiedział bardzo przy",
    "cs": "a v na se je že o s z do to i za pro jsou k ve by ale po jako si od jeho také podle které který která byl "
    "bylo až už může jen ze roku má při nebo řekl této však před jsem není být budou uvedl bude než tak své proto mezi",
    "sk": "a v na sa je že o s z do to aj za pre sú k vo by ale po ako si od jeho tiež podľa ktoré ktorý ktorá bol "
    "bolo až už môže len zo roku má pri alebo povedal tejto však pred som nie byť budú uviedol bude než tak svoje "
    "preto medzi čo",
    "hr": "i u je na da se za su od s o kako što koji nije će ili bi ali koja koje iz kao sam bio samo te godine nakon "
    "više još to bila tko gdje prije rekao već kada do dvije vrijeme tijekom tisuća općine ne bez zbog među svoje "
    "trebao tjedna",
    "sr": "i u je na da se za su od s o kako što koji nije će ili bi ali koja koje iz kao sam bio samo te godine posle "
    "više još to bila ko gde pre rekao već kada do dve vreme tokom hiljada opštine ne bez zbog među svoje nedelje "
    "takođe evra "
    "и у је на да се за су од са о како што који није ће или би али која које из као сам био само године после више "
    "још то била ко где пре рекао већ када до две време током хиљада општине не без због међу своје недеље такође",
    "bs": "i u je na da se za su od s o kako što koji nije će ili bi ali koja koje iz kao sam bio samo te godine nakon "
    "više još to bila ko gdje prije rekao već kada do dvije vrijeme tokom hiljada općine ne bez zbog među svoje "
    "sedmice također kazao",
    "sl": "in v je na da se za so od s o kako ki ni bo ali bi pa iz kot sem bil samo ter leta po več še to bila kdo "
    "kjer pred rekel že ko do dve čas med tisoč občine ne brez zaradi svoje tudi tega lahko dejal pri kar",
    # Slavic and others in Cyrillic letters
    "ru": "и в не на с что он по как это а из к у за от его для о же но так все было бы был они или до вы мы при её "
    "ее только во уже быть того также после если со года еще ещё под том который которые которая чтобы сказал более "
    "между этого где",
    "uk": "і в у не на з що він по як це а із до за від його для о але так все було б був вони або ви ми при її "
    "тільки вже бути того також після якщо зі року ще під тому який які яка щоб сказав більше між цього де й та є про",
    "be": "і ў у не на з што ён па як гэта а да за ад яго для аб але так усё было быў яны або вы мы пры яе толькі ужо "
    "быць таго таксама пасля калі са года яшчэ пад які якія якая каб сказаў больш паміж дзе й ды",
    "bg": "и в на не се с че той по как това а от за до му го е са ще но така все беше бил те или вие ние при й само "
    "вече да бъде също след ако със година още под който които която каза повече между където им през към",
    "mk": "и во на не се со дека тој по како ова а од за до му го е ќе но така беше бил тие или вие ние при само "
    "веќе да биде исто после ако година уште под кој кои која рече повеќе меѓу каде им преку кон ја ги",
    "kk": "және мен бен да де бұл үшін деп бір ол осы болды емес туралы жылы бойынша кейін еді арқылы",
    "ky": "жана менен да бул үчүн деп бир ал ушул болду эмес жөнүндө жылы боюнча кийин эле аркылуу",
    "tt": "һәм белән да бу өчен дип бер ул шул булды түгел турында елда буенча соң иде аша",
    "tg": "ва дар ба аз ки бо ин барои он як буд аст соли то низ кард шуд худ мешавад",
    "mn": "нь юм байна энэ болон гэж хэлсэн байсан бол оны тухай гэсэн хийх",
    # Baltic, Finno-Ugric, Turkic, Albanian, Basque, Celtic, Maltese
    "lt": "ir į kad iš su tai yra bei ne o per už apie po nuo jau kaip dėl buvo tik bus metų savo tačiau kurie jis "
    "sakė taip pat prieš iki dar kai ar arba",
    "lv": "un ir no ar uz par ka kas pēc arī bet vai tas lai gada šo nav tā kā būs bija līdz to tiek pie savu jau "
    "gan viņš teica vēl tikai",
    "et": "ja on ei et see oli ka kui oma mis ta aga kes nii või ning pärast aasta mida veel kuid selle peale "
    "välja juba siis ole olid sõnul tema",
    "fi": "ja on ei että se oli hän mutta kun myös ovat sen mukaan ole jos kuin sekä joka niin tai nyt vain jälkeen "
    "mitä vielä olla hänen jo voi sanoo vuoden kanssa noin",
    "hu": "a az és hogy nem is egy van volt meg de csak ez azt már mint még el ki ha szerint után lesz mert majd vagy "
    "ezt közölte két több amely aki arról között évi pedig",
    "tr": "ve bir bu için ile da de olarak daha çok olan sonra en kadar gibi ne ama var göre olduğu ise her iki "
    "oldu değil söyledi yeni ya şu dedi tarafından yıl bin etti",
    "az": "və bir bu üçün ilə da də olaraq daha çox olan sonra ən qədər kimi nə amma var görə olduğu isə hər iki oldu "
    "deyil bildirib yeni edib tərəfindən il min həmin ki olub",
    "uz": "va bir bu uchun bilan ham deb boʻlgan bo‘lgan keyin yil haqida esa edi ular oʻz o‘z emas kerak qildi "
    "oʻrtasida boʻyicha",
    "tk": "we bir bu üçin bilen hem diýip bolan soň ýyl barada bolsa ýaly eder boldy ol",
    "sq": "në e të dhe për një me që nga është i ka së nuk si ai do më kjo u por janë duke pas tha edhe ishte gjatë "
    "kanë prej vetëm",
    "eu": "eta da ez ere baina du bat dira izan zuen dute hau dela izango egin duen beste ziren urte oso baita bere",
    "ga": "an na agus ar is go le sé i ag a tá ní bhí do faoi chun sí leis níl gur mar ach bhfuil nó den seo don",
    "gd": "an na agus air is gu le e ann aig a tha cha bha do fo gus i leis mar ach no den seo nach chaidh airson",
    "cy": "y yr a i yn o ar mae ei am ac wedi ond bod gan hefyd ni nid fel oedd sydd hyn eu roedd eich gyda er bydd "
    "cael dweud",
    "br": "ar an ha da en eus e zo gant ur war a evit bet eo ne ket int oa ul met",
    "mt": "il li ta u fl fil minn ma ta' huwa kien biex mill għal dan qal fuq ukoll tal dwar hija bħala",
    "eo": "la de kaj en estas al por kun ne ke ĝi kiu li pri estis sed ankaŭ el per laŭ post sur",
    "la": "et in est non ad cum ut sed quod qui ex per de esse sunt quae eius atque",
    # Asia in Latin letters
    "id": "yang dan di itu dengan untuk dari dalam pada tidak akan ini telah oleh juga sebagai bisa karena mereka ke "
    "saat dia sudah ada saya atau menjadi tahun tersebut bahwa mengatakan kota lebih orang para hingga hari kami "
    "seperti namun pihak secara antara anda",
    "ms": "yang dan di itu dengan untuk dari dalam pada tidak akan ini telah oleh juga sebagai boleh kerana mereka ke "
    "ketika beliau sudah ada saya atau menjadi tahun tersebut bahawa berkata bandar lebih orang para hingga hari kami "
    "seperti namun pihak secara antara anda daripada turut manakala",
    "jv": "ing lan iku karo saka kang iki sing dadi ora wong ana uga nalika marang bisa taun kanthi dening yaiku kuwi",
    "su": "jeung di nu ieu ku anu ka dina pikeun éta tina teu aya urang sarta ogé mangrupa kana keur jadi bisa taun "
    "nyaéta",
    "tl": "ang ng sa na ay mga at si ni kay para hindi ito siya din rin mula may nang kung isang niya ayon kanilang "
    "noong pa ko naman lamang",
    "vi": "và của là có được cho trong không một với các người này đã những khi ở ra để từ đến năm về đó theo nhiều "
    "tại cũng sẽ như vào sau trên bị đang ông phải",
    # Africa in Latin letters
    "sw": "ya na wa kwa ni katika la za kuwa hiyo huo hii cha kama yake wake ambao ambayo hata baada bado alisema kutoka "
    "watu lakini pia mwaka zaidi hivyo huyo sana serikali",
    "zu": "ukuthi futhi kodwa ngoba uthe uma kanye ngesikhathi lokhu wathi ngo noma nokuthi bese abantu lapho kule "
    "kwi yi leli lo le kusho",
    "xh": "ukuba kwaye kodwa kuba uthe ukuze kunye ngexesha oku wathi okanye nokuba abantu apho kule kwi yi eli lo le "
    "utshilo nge ngokutsho",
    "so": "oo ka ku iyo waa in ay uu ee la ayaa soo kale loo aan sida waxaa ugu si hal badan sheegay ah ayuu",
    "ha": "da a na ya ta cewa ba wani don sun an kuma su shi daga wannan tare domin yana suna inda ce ga yi bayan",
    "yo": "ti ni awọn ati pe si o fun kan naa lati sí wọn jẹ bá gẹgẹ nínú ń ó kò",
    "ig": "na nke ndị ka bụ ya site ọ maka n' ga di a ihe mgbe",
    "rw": "mu na ku ko kandi ya ni muri nk' cyane abantu avuga ibyo iyi uyu kuri yo umwaka hamwe kuva imyaka",
    "sn": "uye kuti mu pa ne nekuti asi vanhu iyi gore kana vakati ari zvikuru",
    "st": "le ya ho ka ba e ea hore ke mme o sa tse batho empa lilemo bang",
    "mg": "ny sy fa ho ao amin' an' no dia tamin' izany ity ireo hoy eo ka tsy",
    "ht": "nan ak yo pou la ki se te sou li pa yon an gen sa nou moun ap",
    "qu": "kan hinaspa chay kay mana hina wata runa llaqta kanku",
    # Arabic and Hebrew letters
    "ar": "في من على أن إلى عن مع هذا التي الذي كان ما لا هذه بعد كما قال بين قد أو وقال هو وفي خلال ذلك حيث تم لم كل",
    "fa": "در به از که این با را است برای و آن خود شد تا بر کرد شده می یک هم بود کرده وی گفت پس نیز باید های اما اگر",
    "ur": "کے میں کی ہے اور سے کا کو کہ نے اس پر یہ بھی ہیں تھا نہیں ان ایک کہا گیا کر لیے تو بعد جو ہو گئی وہ تھی",
    "ps": "په د چې کې او له دی ته یې دا هغه کړي نه سره لپاره کوي شوي یو شو دي",
    "ku": "و له بۆ کە لە بە ئەم ئەو هەر یان نەک دەکرێت وەک ئەوەی دوای ھەروەھا ژێر ڕایگەیاند "
    "û ji di bi ku li de ev ew jî bo ne kir an re vê hatin kurdistan",
    "sd": "جي ۾ ۽ جو آهي کي ته کان هن تي به چيو ڪيو",
    "ug": "ۋە بىلەن بۇ ئۈچۈن دەپ بىر ئۇ شۇ كېيىن ئىدى",
    "he": "של את על לא זה עם הוא כי גם היא אל כל אך בין או אמר יותר הם אחרי עוד כדי לפני היה",
    "yi": "פון און די דער איז אין צו דאס מיט אז האט נישט זיך אויף ער",
    # Devanagari and the letters of Bengali
    "hi": "के में की है और से का को ने कि यह पर हैं नहीं भी एक कर लिए हो था इस गया कहा तो बाद जो ही थी",
    "mr": "आहे आणि या च्या मध्ये हे ते होते की असे नाही करण्यात त्या आहेत साठी म्हणाले होता झाली तर",
    "ne": "छ र को मा लाई ले गर्न भएको गरेको छन् पनि यो हो थियो उनले भने तर बाट",
    "bn": "এবং ও থেকে এই করে হয়েছে বলেন জন্য তার না একটি হয় আর যে করা হবে",
    "as": "আৰু এই পৰা হৈছে কৰে নাই বাবে এটা কৰা তেওঁ",
}
"""ISO 639-1 code to words in small letters; what ends with ``'`` is glued to the word behind it."""

LETTERS: dict[str, str] = {
    "de": "ß ä ö ü",
    "da": "ø æ å",
    "no": "ø æ å",
    "sv": "å ä ö",
    "fi": "ä ö",
    "et": "õ ä ö ü",
    "is": "þ ð æ ö á ú",
    "fo": "ð ø æ á ú",
    "fr": "ç é è ê à ù œ î ô û",
    "es": "ñ ó á é í ú ¿ ¡",
    "gl": "ñ ó á é í ú",
    "pt": "ã õ ç á é ê ó à",
    "ca": "ç à è ò ó é í",
    "oc": "ò à è ç ó",
    "it": "à è ì ò ù",
    "ro": "ă ș ț ş ţ î â",
    "pl": "ł ą ę ś ć ż ź ń ó",
    "cs": "ř ě ů č š ž ý í é á",
    "sk": "ľ ô ť č š ž ý í é á ĺ ŕ",
    "hr": "č ć š ž đ",
    "bs": "č ć š ž đ",
    "sr": "č ć š ž đ ђ ћ ј љ њ џ",
    "sl": "č š ž",
    "hu": "ő ű ö ü á é ó í",
    "tr": "ı ğ ş ç ö ü",
    "az": "ə ı ğ ş ç ö ü",
    "tk": "ň ý ş ç ä ž",
    "sq": "ë ç",
    "lt": "ė ų ū į ą č š ž",
    "lv": "ā ē ī ū ķ ļ ņ ģ č š ž",
    "mt": "ħ ġ ż ċ",
    "vi": "đ ă ơ ư ạ ế ộ ề ả ấ",
    "cy": "ŵ ŷ",
    "eo": "ĉ ĝ ĥ ĵ ŝ ŭ",
    "ru": "ы э ё ъ",
    "uk": "і ї є ґ",
    "be": "ў і ы э ё",
    "bg": "ъ",
    "mk": "ѓ ќ ј љ њ џ ѕ",
    "kk": "қ ң ғ ү ұ һ ө ә і ы",
    "ky": "ң ү ө ы",
    "tt": "җ ң ү һ ө ә ы",
    "tg": "ҷ қ ҳ ӣ ӯ ғ",
    "mn": "ө ү ы",
    "ar": "ي ك ة ى",
    "fa": "پ چ ژ گ ی ک",
    "ur": "ٹ ڈ ڑ ں ے ہ ھ گ چ پ ی ک",
    "ps": "ړ ښ ځ څ ډ ې ۍ ګ",
    "ku": "ە ێ ۆ ڕ ڵ ڤ گ چ پ ی ک",
    "sd": "ٿ ٻ ڪ ۾ ڏ",
    "ug": "ۇ ۈ ۋ ې ى",
}
"""ISO 639-1 code to letters beyond those that all languages of the script have."""
