"""Places that datelines begin with: capitals and the cities that news comes from. Data, no judgement.

They decide only where the shape alone does not, as in ``Islamabad: The court …`` beside ``Warning: The court …``.
"""

from __future__ import annotations

from newsclean.lexicon.words import words

PLACES = words(
    "aachen|aalborg|aarhus|abidjan|abu dhabi|abuja|accra|adana|addis ababa|aden|ahmedabad|albany|aleppo|alger|"
    "algiers|almaty|amman|amsterdam|anchorage|ankara|antalya|antananarivo|antwerp|antwerpen|arequipa|ashgabat|"
    "asmara|astana|asuncion|asunción|athen|athens|athènes|atlanta|auckland|augsburg|austin|baghdad|baku|"
    "baltimore|bamako|bandung|bangalore|bangkok|bangui|banja luka|banjul|barcelona|bari|basra|beijing|beirut|"
    "bekasi|belem|belfast|belgrade|belo horizonte|belém|bengaluru|benghazi|beograd|bergen|berlin|berlín|bern|"
    "berne|beyrouth|bhopal|bielefeld|bilbao|birmingham|bishkek|bissau|bochum|bogor|bogota|bogotá|bologna|bonn|"
    "bordeaux|boston|braga|brasilia|brasília|bratislava|braunschweig|brazzaville|bremen|bremerhaven|brisbane|"
    "brno|brugge|bruselas|brussel|brussels|bruxelles|brüssel|bucharest|bucurești|budapest|buenos aires|"
    "bujumbura|bukurest|bursa|cagliari|cairo|calgary|cali|canberra|cape town|caracas|cardiff|cartagena|"
    "casablanca|catania|chandigarh|charlotte|chemnitz|chennai|chicago|chisinau|chișinău|christchurch|"
    "cincinnati|città del vaticano|ciudad de méxico|cleveland|cluj|cluj-napoca|coimbra|colombo|columbus|"
    "conakry|copenhagen|cotonou|cottbus|curitiba|córdoba|dakar|dallas|damascus|dar es salaam|darmstadt|davos|"
    "dehradun|delhi|den haag|denpasar|denver|depok|detroit|dhaka|diyarbakır|djibouti|dodoma|doha|donetsk|"
    "dortmund|dresden|dubai|dublin|duisburg|durban|dushanbe|düsseldorf|edinburgh|edmonton|eindhoven|el cairo|"
    "erbil|erfurt|essen|fargo|faro|firenze|flensburg|fortaleza|frankfurt|frankfurt am main|frankfurt/main|"
    "freetown|freiburg|gaborone|gaza|gaza city|gaziantep|gdansk|gdańsk|geneva|genf|genova|gent|genève|"
    "georgetown|gera|ghent|gijón|ginebra|glasgow|graz|grenoble|groningen|guadalajara|guatemala city|guayaquil|"
    "gurugram|guwahati|gwadar|göteborg|göttingen|hague|halifax|halle|hamburg|hannover|hanoi|harare|havana|"
    "hebron|heidelberg|heilbronn|helsingfors|helsinki|ho chi minh city|homs|hong kong|honolulu|houston|"
    "hyderabad|hà nội|iași|indianapolis|indore|innsbruck|islamabad|istanbul|izmir|i̇stanbul|i̇zmir|jackson|"
    "jaipur|jakarta|jammu|jeddah|jena|jenin|jerusalem|jerusalén|johannesburg|juba|kabul|kairo|kampala|"
    "kandahar|kano|kanpur|karachi|karlsruhe|kassel|kathmandu|katowice|khan younis|kharkiv|khartoum|kherson|"
    "khobar|kiel|kiev|kiew|kigali|kingston|kinshasa|klagenfurt|koblenz|kochi|kolkata|konstanz|konya|"
    "kopenhagen|krakow|kraków|kuala lumpur|kuwait|kuwait city|kyiv|köln|københavn|la habana|la paz|lagos|"
    "lahore|las palmas|las vegas|lausanne|le caire|leipzig|libreville|lille|lilongwe|lima|linz|lisboa|lisbon|"
    "lissabon|ljubljana|lome|lomé|londen|london|londres|los angeles|luanda|lublin|lucknow|ludwigshafen|lusaka|"
    "luxembourg|luzern|lviv|lyon|lübeck|maastricht|madison|madrid|magdeburg|mailand|mainz|makassar|malabo|"
    "male|malmö|malé|managua|manama|manaus|manchester|manila|mannheim|maputo|mariupol|marseille|maseru|"
    "mbabane|mecca|medan|medellín|medina|melbourne|memphis|mendoza|mexico city|miami|milan|milano|milwaukee|"
    "minneapolis|minsk|mogadishu|monrovia|monterrey|montevideo|montpellier|montreal|moroni|moscou|moscow|"
    "moscú|moskau|mostar|mosul|mumbai|munich|murcia|muscat|mysuru|málaga|méxico|mönchengladbach|mülheim|"
    "münchen|münster|n'djamena|nablus|nagpur|nairobi|nantes|napoli|nashville|nassau|naypyidaw|neapel|neuss|"
    "new delhi|new orleans|new york|niamey|nice|nicosia|niš|noida|nouakchott|novi sad|nueva delhi|nueva york|"
    "nürnberg|oakland|odense|odesa|odessa|oklahoma city|oldenburg|omaha|orlando|osaka|osijek|oslo|osnabrück|"
    "ostrava|ottawa|ouagadougou|oviedo|paderborn|padova|palermo|palma|palma de mallorca|palu|pamplona|"
    "panama city|paramaribo|parijs|paris|parís|passau|patna|peking|pekín|perth|perugia|peshawar|philadelphia|"
    "phnom penh|phoenix|pittsburgh|plzeň|podgorica|port moresby|port of spain|port-au-prince|portland|porto|"
    "porto alegre|porto-novo|potsdam|poznań|prag|prague|praha|praia|pretoria|prishtinë|pristina|pune|"
    "pyongyang|pékin|quebec|quebec city|quetta|quito|rabat|rafah|ramallah|ranchi|rawalpindi|recife|regensburg|"
    "rennes|reykjavik|reykjavík|riga|rijeka|rio de janeiro|riyadh|rom|roma|rome|rosario|rostock|rotterdam|"
    "saarbrücken|sacramento|salt lake city|salvador|salzburg|san antonio|san diego|san francisco|san jose|"
    "san josé|san juan|san salvador|san sebastián|sanaa|santander|santiago|santo domingo|sao paulo|sarajevo|"
    "schwerin|seattle|semarang|seoul|sevilla|seville|shanghai|sharjah|shenzhen|shimla|siegen|singapore|skopje|"
    "sofia|solingen|split|srinagar|st. gallen|st. louis|st. petersburg|stavanger|stockholm|stralsund|"
    "strasbourg|straßburg|stuttgart|sucre|surabaya|surat|suva|sydney|szczecin|são paulo|taipei|tallinn|tampa|"
    "tampere|tangerang|tashkent|tbilisi|tegucigalpa|teheran|teherán|tehran|tel aviv|the hague|thimphu|"
    "thiruvananthapuram|timișoara|tirana|tiranë|tokio|tokyo|torino|toronto|toulouse|tp. hồ chí minh|trabzon|"
    "trier|trieste|tripoli|trondheim|tunis|turku|tübingen|ulaanbaatar|ulm|united nations|uppsala|utrecht|"
    "vaduz|valencia|valletta|vancouver|varsovie|vatican city|vatikanstadt|venezia|verona|vienna|vienne|"
    "vientiane|vigo|vilnius|visakhapatnam|warsaw|warschau|warszawa|washington|washington d.c.|washington dc|"
    "washington, d.c.|weimar|wellington|wien|wiesbaden|windhoek|winnipeg|wolfsburg|wrocław|wuppertal|würzburg|"
    "yangon|yaounde|yaoundé|yerevan|yogyakarta|zagreb|zaporizhzhia|zaragoza|zurich|zürich|đà nẵng|łódź|"
    "şanlıurfa|αθήνα|βρυξέλλες|θεσσαλονίκη|λευκωσία|λονδίνο|πάτρα|алма-ата|алматы|анкара|астана|баку|белград|"
    "београд|берлин|брюссель|варшава|вашингтон|вена|вильнюс|дели|екатеринбург|ереван|женева|загреб|иерусалим|"
    "казань|киев|кишинев|київ|лондон|львов|львів|минск|москва|мінск|новосибирск|нью-йорк|одеса|одесса|оон|"
    "париж|пекин|петербург|рига|рим|санкт-петербург|скопје|софия|софија|стамбул|таллин|ташкент|тбилиси|"
    "тегеран|тель-авив|токио|харків|харьков|חיפה|ירושלים|תל אביב|أبو ظبي|أبوظبي|أربيل|أنقرة|إسطنبول|اسطنبول|"
    "اصفهان|البصرة|الجزائر|الخرطوم|الدار البيضاء|الدمام|الدوحة|الرباط|الرياض|الشارقة|القاهرة|القدس|"
    "القدس المحتلة|الكويت|المدينة المنورة|المنامة|الموصل|النجف|باريس|برلين|بروكسل|بغداد|بكين|بنغازي|بيروت|"
    "تبریز|تل أبيب|تهران|تونس|جدة|جنيف|جيبوتي|حلب|حمص|دبي|دمشق|رام الله|شیراز|صنعاء|طرابلس|طهران|عدن|عمان|"
    "عمّان|غزة|كركوك|لندن|مسقط|مشهد|مقديشو|مكة المكرمة|موسكو|نواكشوط|نيويورك|هرات|واشنطن|کابل|अहमदाबाद|"
    "कोलकाता|चंडीगढ़|चेन्नई|जयपुर|दिल्ली|देहरादून|नई दिल्ली|पटना|बेंगलुरु|भोपाल|मुंबई|रांची|लंदन|लखनऊ|"
    "वाशिंगटन|हैदराबाद",
    "|",
)
"""Casefolded."""

CAPITAL_WORDS_FOR: dict[str, str] = {
    "kinds of articles": "breaking update updated exclusive opinion analysis live news top story stories correction clarification "
    "summary overview conclusion introduction background explainer feature interview review preview recap column commentary "
    "editorial letters factbox timeline kommentar analyse meinung korrektur eilmeldung exclusif exclusivo esclusivo срочно "
    "молния",
    "notices": "warning important note notes disclaimer spoiler spoilers question answer q faq tip tips editor's editors achtung "
    "wichtig hinweis attention urgent importante última hora nota aviso важно внимание",
    "pictures and sound": "watch video photos listen vidéo vídeo видео",
    "calls to the reader": "read more related see must share advertisement sponsored free win contest deal deals sale sales quiz "
    "poll anzeige",
    "parts of a text": "step part chapter section table figure price cast director pros cons verdict rating",
    "results": "lost final result results score scores",
    "organisations": "nato nasa unicef unesco opec fifa uefa usa eu un wto imf ecb espn nfl nba mlb nhl mls ufc wwe",
    "broadcasters": "bbc cnn cbs nbc abc fox msnbc pbs npr",
    "illnesses": "covid covid-19",
    "small words": "what why how when where who context yes no and but the a an this that these our your you we i he she it they",
    "months, days and times": "new now today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday january "
    "february march april may june july august september october november december",
}
"""Words in capitals that stand before a dash or a colon and are no place, by what they are for."""

CAPITAL_WORDS = words(" ".join(CAPITAL_WORDS_FOR.values()))
"""All of them, casefolded."""

STATES = words(
    "al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh "
    "ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc bc on qc ab ns nb mb sk pe nl uk us usa uae d.c. n.y. "
    "n.j. u.s. u.k. n.c. s.c. n.d. s.d. n.m. n.h. r.i. w.va. b.c. p.e.i. l.a. nsw vic qld act nt"
)
"""Postal and press short forms that stay in capitals."""
