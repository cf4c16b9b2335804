"""Words of one land's public and daily life: its offices, money, holidays, schools, customs, and bodies that sit there.

Entries are parted by "|". How one is written says how a text must: "Tala" begins with a capital, "RSL" is all capitals,
"marae" is written in any way. Accents are not looked at. None has "'s" or "d'", at which a text's words are parted.
Read by `places.hints`.
"""

from __future__ import annotations

# Words that hardly a text from elsewhere has.
ONLY: dict[str, str] = {
    "GB": "churchwarden|churchwardens|Ofsted|NHS|HMRC|DVLA|Eisteddfod|Senedd|Holyrood|Stormont|MSP|MSPs|PCSO|PCSOs|RSPB|National Trust|Royal British Legion"
    "|parochial church council|Scout Hut|Guildhall|half term|jumble sale|GCSE|GCSEs|county cricket|Remembrance Sunday|Bonfire Night|Burns Night"
    "|town councillors|lord lieutenant|Lord-Lieutenant|Ordnance Survey|Environment Agency|Natural England|Companies House|Crown Court|Magistrates' Court|parkrun"
    "|Whitehall|Westminster Hall|Council Tax|combined authority|unitary authority|county councillor|parish clerk|parish councillors|parish council|CofE|VE Day",
    "IE": "Cathaoirleach|Eircode|Garda|Gardai|Taoiseach|Tanaiste|Oireachtas|Dail|Seanad|GAA|Gaelscoil|camogie|HSE|Bus Eireann|Iarnrod|Comhairle|Tidy Towns|Junior Cert"
    "|Leaving Cert|Teagasc|Coillte|An Post|Údarás|municipal district|hurling|Bord Pleanala|An Bord|Gaeltacht",
    "US": "select board|selectboard|selectmen|board of supervisors|county commission|county commissioners|HOA|alderman|aldermen|zoning board of appeals|ZBA|school board|fourth of July"
    "|4th of July|Labor Day|Memorial Day|Veterans Day|Columbus Day|Indigenous Peoples' Day|Presidents' Day|Juneteenth|Martin Luther King|VFW|American Legion|Kiwanis"
    "|Elks Lodge|Knights of Columbus|Pledge of Allegiance|city council|Medicaid|FAFSA|FEMA|USDA|EPA|NOAA|open meeting law|open meetings act|planning commission"
    "|county clerk|town meeting|school committee|board of selectmen|board of education|Register of Deeds|pro tem|kindergartners|sophomore|sophomores|Elementary School"
    "|Middle School|junior high|public comment|PTO|Little League|homecoming|FFA|Superfund|Section 106|Federal Register|State Capitol|statehouse|Fish Fry",
    "CA": "CRTC|Canada Day|RCMP|bonspiel|MPP|MPPs|reeve|Loonie|Cegep|First Nation|First Nations|Metis|band council|Regional District|Rural Municipality|Royal Canadian Legion"
    "|Family Day|zoning by-law|by-law amendment|Committee of Adjustment|Conservation Authority|Tim Hortons|Canada Post|Service Canada|House of Commons of Canada|Heritage Canada"
    "|Civic Holiday|caisse populaire|commission scolaire|MRC|courriel|centre de services scolaire|depanneur|Fete nationale du Quebec|Hydro-Quebec|BAPE"
    "|Official Plan|Ontario Land Tribunal|Local Planning Appeal|Truth and Reconciliation|Remembrance Day Parade|CBC|NSERC|SSHRC|Elections Canada|Hansard Canada|Zamboni|curling club",
    "AU": "ABN|Anzac|RSL|CSIRO|Centrelink|TAFE|NBN|sausage sizzle|acknowledgement of country|acknowledgment of country|welcome to country|Traditional Owners|Traditional Custodians"
    "|Melbourne Cup|State Emergency Service|SES|RFS|CFA|CWA|bushfire|bushfires|superannuation|ASX|shire of|shire council|Labour Day long weekend|Aboriginal|Torres Strait|Landcare"
    "|arvo|footy|bowls club|surf life saving|NAIDOC|VCAT|NSWCC|Australia Day|MLC",
    "NZ": "marae|koha|iwi|hapu|whanau|kaumatua|powhiri|hangi|kapa haka|Waitangi|Matariki|kia ora|nga mihi|tangata whenua|mana whenua|te reo|tikanga|Fonterra|RNZ|Aotearoa|wananga"
    "|kohanga|pakeha|kura|Kainga Ora|Te Papa|Nga|Te Whare|woolshed|Dairy NZ|clubrooms|Labour Weekend|Auckland Anniversary|Environment Court|community board|regional councillor",
    "ZA": "IDP|SASSA|Eskom|indaba|braai|Heritage Day|Youth Day|Freedom Day|ANC|loadshedding|load shedding|Matric|stokvel|imbizo|izimbizo|lekgotla|SALGA|local municipality|district municipality"
    "|municipal manager|ward committee|COGTA|Gemeente|Dorp|NG Kerk|Day of Reconciliation|ubuntu|Nkosi|Inkosi|rand|erf|erven",
    "NG": "naira|JAMB|NYSC|ASUU|INEC|Alhaji|Igbo|Yoruba|Hausa|ECWA|EFCC|harmattan|Oba|HND|Bursary Department|Arewa|Ondo|FCT"
    "|Obi|Emir|Igwe|National Assembly Complex|Owambe|NUT Secretariat",
    "GH": "cedi|cedis|GHS|KNUST|NDC|NPP|durbar|Otumfuo|Asantehene|Omanhene|Togbe|District Assembly|assemblyman|assembly member|ECG|Homowo"
    "|Odwira|Hogbetsotso|Nananom|Kente|GES|NHIS",
    "KE": "KSh|KES|MCA|MCAs|harambee|baraza|matatu|KCSE|KCPE|KRA|Safaricom|M-Pesa|Huduma|wananchi|Madaraka|Mashujaa|Jamhuri|county assembly|Uhuru|chama|boda boda|NHIF|Sub-County",
    "UG": "UGX|Ushs|LC1|LC5|Makerere|Kabaka|Buganda|NRM|Katikkiro|Lukiiko|UPE|Bukedde|matooke",
    "TZ": "TZS|Tsh|Bunge|TANESCO|halmashauri|CCM|mkutano|wilaya ya|mkoa|Saba Saba|Nane Nane|NECTA",
    "RW": "Umuganda|Umurenge|RWF|akarere|Kwibuka|Irembo|Gacaca|Imihigo",
    "ET": "birr|woreda|kebele|Meskel|Timket|Enkutatash|African Union Commission",
    "ZM": "ZESCO|UNZA|nshima|Kulamba|Ncwala|ZRA",
    "MW": "ESCOM|Chichewa|Traditional Authority|MSCE|Malawi Kwacha|Blantyre Synod|UNIMA|Bwalo",
    "ZW": "ZESA|ZANU|RTGS|Ecocash|ZIMSEC|ZIMRA",
    "BW": "kgotla|dikgotla|BPC|Kgosi|SADC Secretariat",
    "NA": "Nampa|SWAPO|NBC|Oshana|Erongo|Namwater",
    "LS": "maloti|pitso|Basotho|Moshoeshoe",
    "SZ": "emalangeni|Umhlanga|Incwala|tinkhundla|inkhundla|Sibaya",
    "SL": "Leones|NaCSA|Krio",
    "LR": "LISGIS",
    "GM": "dalasi|dalasis|Kanifing|Alkalo|UTG",
    "CM": "Camerounais|camerounaise|delegue du gouvernement|MINEPAT|CamTel|Eneo|Lamido|MINESEC|Cameroon Tribune",
    "SN": "Magal|Gamou|Tabaski|UCAD|Senegalais|senegalaise|Touba|SONATEL|daara",
    "CI": "Ivoirien|ivoirienne|Abidjanais|attieke|DREN",
    "BF": "Burkinabe|Mogho Naba|FESPACO|SIAO",
    "ML": "malien|malienne|CSCOM|Bamakois",
    "BJ": "beninois|beninoise|Vodoun",
    "TG": "togolais|togolaise|Evala",
    "NE": "nigerien|nigerienne|Cure salee",
    "CD": "congolais|bourgmestre de la commune|Kinois|CENI",
    "GA": "gabonais|gabonaise",
    "MG": "ariary|fokontany|famadihana|malgache|Tananarive",
    "MU": "mauricien|Thaipoosam Cavadee|Maha Shivaratree",
    "DZ": "APC|APW|dinars algeriens|Algerien|algerienne|Yennayer",
    "MA": "dirham|dirhams|DHS|commune rurale|Pacha|caidat|moqaddem|Achoura|Fete du Trone|Marche Verte|marocain|marocaine|ONCF|CNSS",
    "TN": "TND|tunisien|tunisienne|gouvernorat|dinars tunisiens|TUNIS AFRIQUE",
    "EG": "EGP|Egyptian pounds|Coptic|governorate",
    "RE": "kabar|maloya|kreol|TCO|CIVIS|CASUD|CINOR|CIREST|Fete Kaf|Fet Kaf|mairie annexe|ilet|Saint-Denis de la Reunion|reunionnais|reunionnaise",
    "GP": "gwoka|lewoz|guadeloupeen|guadeloupeenne|Victor Schoelcher",
    "MQ": "martiniquais|martiniquaise|Foyalais|Tous creoles|bele",
    "NC": "Kanak|Province Sud|Province Nord|coutume|caledonien|caledonienne|Pacific Community",
    "PF": "Heiva|Fenua|tavana|XPF|Himene|polynesien|polynesienne",
    "PH": "barangay|brgy|sangguniang|poblacion|purok|PhilHealth|Pag-IBIG|DepEd|DILG|DSWD|DPWH|TESDA|COMELEC|kapitan|Simbang Gabi|Noche Buena|Undas|sari-sari|Pasko|Mabuhay|bayanihan"
    "|condominium corporation|BIR|Santo Nino|Sto|Rizal|Bonifacio|NCR|association dues|Homeowners Association Inc",
    "SG": "HDB|MCST|Blk|void deck|CPF|MRT|residents' committee|GRC|SMC|ACRA|NTUC|hawker centre|NParks|LTA|Pioneer Generation|SGX|PSLE|IRAS|SingPass|Singpass"
    "|strata title|management corporation|State Courts|Family Justice Courts|UEN|GIRO|RC Centre|CDC vouchers",
    "MY": "Datuk|Dato|Tan Sri|YAB|YB|JKKK|ADUN|Bumiputera|Rukun Tetangga|majlis perbandaran|majlis bandaraya|ringgit|SPM|TNB|gotong-royong|gotong royong|SMK|penghulu|Persiaran|Bernama|surau"
    "|UKM|UiTM|Agong|Tun|Puan|Encik|Tuan|Jabatan|Dewan Rakyat|EPF|SOCSO|1Malaysia|Merdeka|DBKL",
    "BN": "titah|Yang Di-Pertua|KDYMM|Awang|Dayang|Pehin|mukim|KPBM|Negara Brunei Darussalam|Bruneian",
    "ID": "kabupaten|kecamatan|kelurahan|DPRD|pemkot|pemkab|bupati|walikota|wali kota|camat|lurah|posyandu|puskesmas|rupiah|karang taruna|pondok pesantren|WIB|WITA|Bapak|PKK|Provinsi|Kemendikbud|rektorat",
    "TH": "baht|tambon|amphoe|soi|Songkran|Loy Krathong|Chulalongkorn|Bht|Thammasat|Mahidol",
    "VN": "VND|Tet holiday|Ho Chi Minh|phuong|UBND",
    "KH": "riel|sangkat|Pchum Ben|Khmer New Year|CPP|Bon Om Touk",
    "LA": "Pi Mai|That Luang|Lao kip",
    "MM": "kyat|kyats|Thingyan|Tatmadaw|NLD|Pyidaungsu|Hluttaw|U Thant",
    "TL": "suco|sucos|Timorese|CNRT|Fretilin|aldeia",
    "LK": "Poya|Pradeshiya|Grama Niladhari|Avurudu|Sinhala|Bandaranaike|LKR|Colombo University",
    "NP": "Dashain|Tihar|nagarpalika|gaunpalika|NPR|Nepali|Tribhuvan|ward chair|rural municipality ward",
    "BD": "taka|upazila|Union Parishad|Bangla|hartal|Pohela Boishakh|BUET|Bangladeshi|Eid-ul-Fitr",
    "PK": "PKR|tehsil|jirga|NADRA|WAPDA|PTI|Khyber|Punjab Assembly|Muharram procession|Allama|Sahibzada",
    "IN": "lakh|lakhs|crore|crores|panchayat|gram sabha|tehsildar|taluk|taluka|sarpanch|Shri|Smt|Diwali|IIT|UPSC|UGC|AICTE|CBSE|NAAC|vidyalaya|mahavidyalaya|collectorate|zilla"
    "|Lok Sabha|Rajya Sabha|Vidhan Sabha|Hon'ble|Aadhaar|RERA|samiti|sangh|yojana|bhavan|Republic Day|Gandhi Jayanti|Ganesh Chaturthi|Navratri|Pongal|Onam|Holi|IISc|TIFR|rupees|INR",
    "JP": "yen|shinkansen|obon|kominkan|matsuri|hanami|JLPT|tatami|ryokan|onsen|Golden Week|JAXA|Diet Building|JPY|ward office|Waseda|Keio",
    "KR": "KRW|Chuseok|Seollal|hangul|KAIST|SNU|Korean won|POSTECH|Yonsei",
    "CN": "RMB|yuan|CNY|gaokao|WeChat|CPPCC|Tsinghua|Peking University",
    "HK": "LegCo|MTR|HKD|HKUST|CUHK|HKU|Incorporated Owners|Hong Kong Jockey Club|New Territories",
    "TW": "Legislative Yuan|Executive Yuan|Kuomintang|DPP|Academia Sinica|NTD",
    "FJ": "sevusevu|talanoa|vinaka|iTaukei|FJD|USP|mataqali|yaqona|Turaga|Ratu|bula|Roko|provincial council|Pacific Islands Forum|PIFS|Laucala",
    "WS": "fono|matai|talofa|fa'afetai|aiga|Tuilaepa|faife'au|Fiame|SPREP|Samoan",
    "TO": "pa'anga|malo e lelei|Fale Alea",
    "VU": "vatu|nakamal|Malvatumauri|Bislama|MSG Secretariat|ni-Vanuatu",
    "SB": "SBD|Solomon Islander",
    "PG": "kina|wantok|LLG|LLGs|Sir Hubert Murray",
    "CK": "kia orana|ariki|pa enua|island administration|umukai|Te Maeva Nui",
    "KI": "maneaba|unimwane|mauri|botaki|Te Mautari|KPA",
    "TV": "falekaupule|kaupule|fatele",
    "MH": "iroij|Nitijela|iakwe|yokwe|alap|RMI|College of the Marshall Islands",
    "FM": "Nahnmwarki|kaselehlie|COM-FSM",
    "PW": "Olbiil|rubak|Alii|OEK",
    "GU": "hafa adai|Chamorro|Guahan",
    "BB": "Bajan|Crop Over|landship|Barbadian|Barbadians|BDS|Kadooment|Cave Hill|St. Michael|Christ Church Parish",
    "TT": "panorama|calypso|soca|j'ouvert|steelband|steelpan|pan yard|panyard|parang|maxi-taxi|WASA|Dimanche Gras|Pan Trinbago|Trinbago|TTD|Trini|tassa|chutney|Trinidadian|Tobagonian",
    "JM": "JUTC|JPS|NWC|PNP|JLP|JCDC|Gleaner|Jamaican|Kingston and St. Andrew|reggae|National Heroes|NHT|dancehall",
    "DM": "kwadril|Creole Day|Jounen Kweyol|Mas Domnik|Nature Isle|Kalinago|Dominican State College",
    "LC": "La Rose|La Marguerite|Saint Lucian|St. Lucian|WASCO|LUCELEC",
    "GD": "Spicemas|Grenadian|NAWASA",
    "VC": "Vincy Mas|Vincentian",
    "AG": "Antiguan|APUA",
    "BS": "Junkanoo|Family Island|Bahamian|BEC",
    "BZ": "Garifuna|Belizean|BZE|village chairperson",
    "GY": "GECOM|Mashramani|GPL|Guyanese|RDC|NDC office|CARICOM Secretariat|Amerindian",
    "KY": "Caymanian|Pirates Week",
    "BM": "Bermudian|Cup Match",
    "FK": "Falkland|FIGAS|Battle Day|FIDF",
    "MX": "ejido|ejidatarios|CDMX|INEGI|IMSS|ISSSTE|INFONAVIT|UNAM|CONACYT|INE|CFE|zocalo|alcaldia|posada|Lic|Licenciado|COBACH|SEP|STPS|mezcal",
    "AR": "AFIP|CUIT|CABA|conurbano|paritarias|UBA|CONICET|ANSES|asado|Provincia de Buenos Aires|Capital Federal|sociedad de fomento|pcia|FFyB|CGT|Bomberos Voluntarios|pesos argentinos|gremio|consorcio|CBC",
    "UY": "BPS|CJPPU|UdelaR|PIT-CNT|ANCAP|Intendencia|escribanos|escribano|Fondo de Solidaridad|AEU|uruguayo|uruguaya|liceo|ANEP|Oriental del Uruguay|Mutual",
    "CL": "RUT|junta de vecinos|CONAF|SEREMI|FONASA|CESFAM|Dieciocho|Municipalidad de|Fiestas Patrias|CORFO|PUCV|JUNJI|comuna de",
    "PE": "SUNAT|soles|UGEL|MINEDU|EsSalud|RUC|distrital|CONCYTEC|PUCP|UNMSM|fiestas patrias",
    "EC": "GAD|IESS|cantonal|parroquial|asambleista|junta parroquial|CNE|fanesca|Cancilleria del Ecuador|ecuatoriano|ecuatoriana|Canciller",
    "CO": "DIAN|junta de accion comunal|vereda|corregimiento|SENA|ICFES|personeria|MinCultura|EPS|NIT|colombiano|colombiana|Cundinamarca",
    "VE": "bolivares|consejo comunal|CANTV|SENIAT|Gaceta Oficial|PDVSA|CNTI|venezolano|venezolana|comuna socialista|Bolivariana",
    "BO": "subalcaldia|FEJUVE|Plurinacional|OTB|boliviano|boliviana",
    "PY": "guaranies|Gs|ESSAP|ANDE|IPS|terere|paraguayo|paraguaya|seccional",
    "CR": "colones|CCSS|AyA|UNED|ASADA|tico|costarricense|Concejo Municipal|MOPT",
    "GT": "quetzal|quetzales|COCODE|COCODES|COMUDE|guatemalteco|guatemalteca|USAC",
    "HN": "lempiras|Lps|patronato|hondureno|hondurena|UNAH",
    "SV": "ADESCO|salvadoreno|salvadorena|ISSS|Casa Comunal",
    "NI": "cordobas|INSS|ENACAL|nicaraguense|INATEC",
    "PA": "balboas|corregimiento|junta comunal|panameno|panamena|IDAAN",
    "DO": "DGII|INABIE|Distrito Nacional|colmado|dominicano|dominicana|INDOTEL",
    "CU": "CDR|Poder Popular|UNEAC|cubano|cubana|Casa de las Americas",
    "PR": "municipio autonomo|puertorriqueno|puertorriquena|comisionado residente|LUMA",
    "ES": "ayuntamiento|concejalia|concejal|generalitat|xunta|comunidad de propietarios|AMPA|AFA|IES|CEIP|bachillerato|diputacion|pregon|verbena|fiestas patronales|vermut|charanga|romeria|cabildo"
    "|DNI|euros|polideportivo|Junta de Andalucia|comunidad autonoma|Casa Consistorial|excmo|pedania|ludoteca|Renfe|parroco|FECYT|CSIC|penas|Imserso|mancomunidad",
    "BR": "prefeitura|vereador|vereadores|CPF|CNPJ|SUS|UFRJ|USP|UNICAMP|reais|camara dos vereadores|bairro|CNPq|CAPES|Festa Junina",
    "PT": "junta de freguesia|freguesia|Assembleia da Republica|FCT|Santos Populares|camara municipal",
    "FR": "prefecture|sous-prefecture|EHPAD|salle des fetes|loi 1901|foyer rural|FCPE|APEL|CROUS|vide-grenier|fete de la musique|14 juillet|departement|conseil departemental|communaute de communes"
    "|CNRS|INRIA|INRAE|ENS|CHU|lycee|ecole elementaire|mairie|Monsieur le Maire|conseil municipal|SNCF|TGV|comcom|PLU|UFR|Sorbonne|Republique francaise|CAF|MJC",
    "BE": "bourgmestre|echevin|echevins|CPAS|maison communale|ASBL|VUB|UCLouvain|ULB|KU Leuven|VZW|NATO Headquarters|NATO HQ|Berlaymont|Justus Lipsius|EESC|European Parliament|Committee of the Regions|Europa building|federation Wallonie-Bruxelles|Region wallonne",
    "CH": "conseil communal|syndic|assemblee communale|Gemeindeversammlung|Einwohnergemeinde|Vernehmlassung|Stimmburger|Apero|Turnverein|Primarschule|Postauto|AHV|Nationalrat|Standerat|Stadthaus|EPFL|ETH|SBB|CFF"
    "|Palais des Nations|International Labour Conference|International Labour Office|ILO|WTO|UNCTAD|OHCHR|WIPO|CERN|Permanent Mission in Geneva|World Health Assembly|Pfarreizentrum|Ortsgemeinde|Grosser Rat|Mehrzweckhalle|Schulhaus|Velo|Kantonsrat",
    "AT": "Bezirkshauptmannschaft|Janner|Feber|Marktgemeinde|Pensionistenverband|Heuriger|Matura|OBB|Vizeburgermeister|Landeshauptmann|Volksschule|Gemeindeamt|TU Wien|OAW|Nationalratswahl|IAEA|UNODC|CTBTO|Musikverein",
    "DE": "Landkreis|Landratsamt|Finanzamt|Bundestag|Ortsbeirat|Volkshochschule|VHS|Schutzenverein|Burgerhaus|Amtsgericht|Bundesland|Kreistag|Rathaussaal|Ortsgruppe|DGB|Ordnungsamt|Verbandsgemeinde|Samtgemeinde|Schutzenhaus|DFG|DAAD|Max-Planck|Helmholtz|Fraunhofer|Ortsrat|UNFCCC|Stadtwerke|Grundschule|Kirchengemeinde",
    "NL": "gemeente|wethouder|burgemeester|raadszaal|buurthuis|stichting|TU Delft|KNAW|NWO|Tweede Kamer|OPCW|Europol|Peace Palace|International Criminal Court|CWI",
    "SE": "kommun|kronor|SEK|KTH|Riksdag|lansstyrelsen|fika|midsommar|Vetenskapsradet|Sveriges|Naturvardsverket|Chalmers",
    "DK": "Folketing|DKK|Aarhus Universitet|DTU|Kobenhavns|borgerhuset",
    "NO": "Storting|NTNU|fylke|fylkeskommune|bokmal|NOK|UiO",
    "FI": "eduskunta|Aalto|yliopisto|juhannus|kunnan|ylioppilas|vappu",
    "IS": "Althingi|Haskoli|ISK",
    "EE": "Riigikogu|TalTech|Tartu Ulikool", "LV": "Saeima", "LT": "Seimas|Vilniaus",
    "PL": "zloty|PLN|Sejm|gmina|Politechnika|Uniwersytet|wojewodztwo", "CZ": "CZK|Karlova|Univerzita|CVUT|Ustav", "SK": "Slovenska|Univerzita Komenskeho",
    "HU": "forint|HUF|onkormanyzat|Egyetem|MTA|ELTE|BME", "RO": "judet|primaria|Universitatea", "BG": "leva|obshtina",
    "GR": "dimos|koinotita|EKPA|NTUA", "HR": "kuna|Sveuciliste|Hrvatska", "RS": "dinara|Univerzitet", "SI": "Univerza|Institut Jozef Stefan",
    "CY": "Turkish Cypriot|Turkish Cypriots|Greek Cypriot|Greek Cypriots|UNFICYP|AKEL|DISY",
    "MT": "Maltese|local council|Mater Dei|festa",
    "TR": "belediye|belediyesi|universitesi|muhtar|TUBITAK|ODTU|METU|Bogazici",
    "IT": "comune|municipio|Ferragosto|Politecnico|INFN|CNR|SISSA|aula magna|Universita|FAO|IFAD|WFP|dipartimento|sagra|Pro Loco",
    "RU": "rubles|Duma|oblast|MIPT|Kremlin", "UA": "hryvnia|Verkhovna|UAH|Rada",
    "GE": "lari|sakrebulo", "KZ": "tenge|akimat|Majilis|Nazarbayev University", "UZ": "hokimiyat|hokim|mahalla|Oliy Majlis", "AM": "AMD|Artsakh",
    "IL": "Knesset|shekel|shekels|kibbutz|Technion|NIS|Weizmann|moshav", "JO": "Jordanian|JD", "LB": "Lebanese", "AE": "AED|Dhs|emirate", "SA": "Hijri|riyals|KAUST|KFUPM",
    "QA": "QAR|Education City", "KW": "KWD", "IR": "rials|toman|Nowruz", "IQ": "IQD",
}  # fmt: skip

# Words that texts of this land have more than those of others.
OFTEN: dict[str, str] = {
    "GB": "town council|Cllr|Cllrs|councillor|borough|borough council|county council|district council|village hall|parish hall|Bank Holiday|Michaelmas|Hilary|Lent Term|Trinity Term|Vicar|registered charity|allotments"
    "|quiz night|raffle|hustings|bring and share|fete|PCC|vestry|Evensong|churchyard|town clerk|Shire Hall|postcode|carol service|pub|car park|cricket club|bowls|tombola|fortnight",
    "IE": "TD|county council|parish|credit union|fleadh|ceili|feis|bank holiday|car park|raffle",
    "US": "potluck|bylaws|sheriff|precinct|commissioners|township|city hall|town hall|borough|fire hall|downtown|cookout|K-12|freshman|PTA|senior center|courthouse"
    "|Spring Break|ballot|fundraiser|bake sale|grange|ordinance|variance|motion carried|parking lot|ZIP",
    "CA": "MLA|MLAs|councillor|hectares|Remembrance Day|Victoria Day|Boxing Day|township|municipality of|by-law|bylaw|riding|ville de|arrondissement|fabrique|polyvalente|GST|HST",
    "AU": "shire|councillor|daylight saving|working bee|MLA|Medicare|GST|Oval|morning tea|homestead|regional council|community hall|fete|netball|hectare|show society|tram",
    "NZ": "district council|regional council|clubrooms|dairy|netball|paddock|smoko|working bee|Anzac Day|morning tea|plunket",
    "ZA": "ward|municipality|councillor|executive mayor|township|by-election|Afrikaans|tuck shop",
    "NG": "vice-chancellor|chieftaincy|pastor|matriculation|Alumni",
    "GH": "chief|Nana|outdooring",
    "KE": "governor|sacco|ward|Senator",
    "SG": "town council|estate|Lorong|Ave|condo|GST|Clubhouse|multi-purpose hall",
    "MY": "Taman|Jalan|Lorong|kampung|mesyuarat|dewan|masjid|cawangan",
    "ID": "Jalan|Jl|desa|rapat|balai|masjid|SMA|kampus|gedung",
    "PH": "peso|pesos|clubhouse|quorum|parish priest|novena|fiesta",
    "HK": "estate", "IN": "ward|Principal|auditorium|Lions Club|temple|nagar",
    "TT": "mas|band|carnival|constituency|regional corporation|bandleader|pan", "BB": "parish|polyclinic|carnival", "DM": "carnival|village council|calypsonian",
    "LC": "calypso|constituency", "GD": "calypso|parish", "JM": "parish|Councillor|JP", "BS": "Out Island",
    "ES": "fiestas|peña|vecinos|IVA|aforo|entradas|parroquia|procesion|plaza mayor|festejos",
    "MX": "sindicato|licenciatura|delegacion|asamblea|presidente municipal|vocal|municipio", "AR": "municipalidad|intendente|socios|vecinal|colectivo|facultad",
    "CL": "vecinos|comuna|alcalde", "CO": "alcaldia|cedula", "VE": "alcaldia|municipio", "PE": "municipalidad|provincial|DNI", "EC": "cedula|prefectura|canton", "UY": "socios|departamento|timbre",
    "FR": "commune|asso|gite|periscolaire|cantine|kermesse|tombola|adjoint|ALSH|loto", "BE": "commune|communal|GSM", "CH": "canton|commune|Gemeinderat|Kanton|Saal",
    "MA": "amicale|lycee|ramadan|wilaya", "DZ": "wilaya|daira|ramadan", "TN": "delegation|ramadan", "SN": "marabout|FCFA", "CI": "FCFA|prefet", "CM": "FCFA|prefet|sous-prefet", "BF": "FCFA", "ML": "FCFA", "BJ": "FCFA", "TG": "FCFA", "NE": "FCFA", "TD": "FCFA", "GA": "FCFA",
    "DE": "Gemeinderat|Stadtrat|Verein|Feuerwehr|Mehrzweckhalle|Kreis|Vereinsheim", "AT": "Gemeinderat|Gasthaus|Bgm|Landtag",
    "WS": "pastor", "FJ": "turaga", "TO": "kava|nopele", "VU": "kava", "PG": "provincial government|tok pisin",
}  # fmt: skip
