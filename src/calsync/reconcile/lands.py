"""Lands as the other languages call them, by the tables of CLDR. What is another word or name as well is left out."""

from __future__ import annotations

# One land a row; what stands before the colon is how it is compared, without a plural's s.
ROWS = """
    afghanistan: afganistan
    albania: albanie albanien
    algeria: algerie algerien aljazair argelia
    andorra: andorre
    anguilla: anguila
    antarctica: antarctique antarktika antarktis antartida antartika
    argentina: argentine argentinien
    armenia: armenie armenien
    australia: australie australien
    austria: autriche osterreich
    azerbaijan: aserbaidschan azerbaidjan azerbaiyan
    bahamas: bahama
    bahrain: bahrein barein
    bangladesh: banglades bangladesch
    barbado: barbade
    belarus: bielorrusia bielorussie
    belgium: belgia belgica belgien belgique
    belize: belice
    bermuda: bermudas bermudes
    bhutan: bhoutan butan
    bolivia: bolivie bolivien
    botswana: botsuana
    brazil: brasil brasilien bresil
    bulgaria: bulgarie bulgarien
    cambodia: cambodge camboya kambodscha kamboja kemboja
    cameroon: cameroun camerun kamerun
    canada: kanada
    chad: tchad tschad
    china: chine cina tiongkok
    colombia: colombie kolombia kolumbien
    comoro: comoras comores komoren komoro
    croatia: croacia croatie kroasia kroatien
    cuba: kuba
    curacao: curazao
    cyprus: chipre chypre siprus zypern
    czechia: ceko chequia tchequie tschechien
    denmark: danemark dinamarca
    djibouti: dschibuti jibuti yibuti
    ecuador: ekuador equateur
    egypt: agypten egipto egypte mesir
    eritrea: erythree
    estonia: estland estonie
    eswatini: esuatini
    ethiopia: athiopien ethiopie etiopia
    fiji: fidji fidschi fiyi
    finland: finlande finlandia finnland
    france: francia frankreich perancis prancis
    gabon: gabun
    gambia: gambie
    georgia: georgie georgien
    germany: alemania allemagne deutschland jerman
    greece: grece grecia griechenland yunani
    greenland: groenland groenlandia gronland
    guernsey: guernesey
    guinea: guinee
    hungary: hongrie hungaria ungarn
    iceland: islande islandia
    india: inde indien
    indonesia: indonesie indonesien
    iraq: irak
    ireland: irland irlanda irlande irlandia
    italy: itali italia italie italien
    jamaica: jamaika jamaique
    japan: japon jepang jepun
    jordan: jordania jordanie jordanien yordania
    kazakhstan: kasachstan kazajistan
    kenya: kenia
    kuwait: koweit
    kyrgyzstan: kirghizstan kirgisistan kirgizstan kirguistan
    latvia: letonia lettland lettonie
    lebanon: liban libano libanon lubnan
    lesotho: lesoto
    libya: libia libye libyen
    lithuania: litauen lituania lituanie
    luxembourg: luksemburg luxemburg luxemburgo
    madagascar: madagaskar
    malawi: malaui
    malaysia: malaisie malasia
    maldive: maladewa maldivas malediven
    martinique: martinica martinik
    mauritania: mauretanien mauritanie
    mauritius: mauricio
    mexico: meksiko mexiko mexique
    micronesia: micronesie mikronesia mikronesien
    moldova: moldavia moldavie
    monaco: monako
    mongolia: mongolei mongolie
    morocco: maghribi maroc marokko maroko marruecos
    mozambique: mosambik mozambik
    namibia: namibie
    netherland: belanda niederlande
    nicaragua: nikaragua
    norway: noruega norvege norwegen norwegia
    palau: palaos
    peru: perou
    philippine: filipina filipinas philippinen
    poland: polandia polen pologne polonia
    qatar: catar katar
    romania: roumanie rumania rumanien
    russia: rusia russie russland
    rwanda: ruanda
    serbia: serbie serbien
    seychelle: seychellen
    singapore: singapour singapur singapura
    slovakia: eslovaquia slovaquie slowakei
    slovenia: eslovenia slovenie slowenien
    somalia: somalie
    spain: espagne espana sepanyol spanien spanyol
    sudan: soudan
    suriname: surinam
    sweden: schweden suecia suede swedia
    switzerland: schweiz suisse suiza swiss
    syria: siria suriah syrie syrien
    tajikistan: tadjikistan tadschikistan tayikistan
    tanzania: tansania tanzanie
    thailand: tailandia thailande
    tunisia: tunesien tunez tunisie
    turkiye: turkei turki turquia turquie
    uganda: ouganda
    ukraine: ucrania ukraina
    uzbekistan: ouzbekistan usbekistan
    yemen: jemen yaman
    zambia: sambia zambie
    zimbabwe: simbabwe zimbabue
"""
PHRASES = (
    ("bosnia dan herzegovina", "bosnia herzegovina"),
    ("bosnia y herzegovina", "bosnia herzegovina"),
    ("bosnie herzegovine", "bosnia herzegovina"),
    ("bosnien und herzegowina", "bosnia herzegovina"),
    ("cabo verde", "cape verde"),
    ("cap vert", "cape verde"),
    ("tanjung verde", "cape verde"),
    ("republica centroafricana", "central african republic"),
    ("republik afrika tengah", "central african republic"),
    ("republique centrafricaine", "central african republic"),
    ("zentralafrikanische republik", "central african republic"),
    ("kosta rika", "costa rica"),
    ("dominikanische republik", "dominican republic"),
    ("republica dominicana", "dominican republic"),
    ("republik dominica", "dominican republic"),
    ("republik dominika", "dominican republic"),
    ("republique dominicaine", "dominican republic"),
    ("aquatorialguinea", "equatorial guinea"),
    ("guinea ecuatorial", "equatorial guinea"),
    ("guinea ekuatorial", "equatorial guinea"),
    ("guinea khatulistiwa", "equatorial guinea"),
    ("guinee equatoriale", "equatorial guinea"),
    ("iles marshall", "marshall islands"),
    ("islas marshall", "marshall islands"),
    ("kepulauan marshall", "marshall islands"),
    ("marshallinseln", "marshall islands"),
    ("neuseeland", "new zealand"),
    ("nouvelle zelande", "new zealand"),
    ("nueva zelanda", "new zealand"),
    ("selandia baru", "new zealand"),
    ("corea del norte", "north korea"),
    ("coree du nord", "north korea"),
    ("korea utara", "north korea"),
    ("nordkorea", "north korea"),
    ("macedoine du nord", "north macedonia"),
    ("macedonia del norte", "north macedonia"),
    ("macedonia utara", "north macedonia"),
    ("makedonia utara", "north macedonia"),
    ("nordmazedonien", "north macedonia"),
    ("papouasie nouvelle guinee", "papua new guinea"),
    ("papua neuguinea", "papua new guinea"),
    ("papua nueva guinea", "papua new guinea"),
    ("papua nugini", "papua new guinea"),
    ("arab saudi", "saudi arabia"),
    ("arabia saudi", "saudi arabia"),
    ("arabie saoudite", "saudi arabia"),
    ("saudi arabien", "saudi arabia"),
    ("iles salomon", "solomon islands"),
    ("islas salomon", "solomon islands"),
    ("kepulauan solomon", "solomon islands"),
    ("salomonen", "solomon islands"),
    ("afrika selatan", "south africa"),
    ("afrique du sud", "south africa"),
    ("sudafrica", "south africa"),
    ("sudafrika", "south africa"),
    ("corea del sur", "south korea"),
    ("coree du sud", "south korea"),
    ("korea selatan", "south korea"),
    ("sudkorea", "south korea"),
    ("soudan du sud", "south sudan"),
    ("sudan del sur", "south sudan"),
    ("sudan selatan", "south sudan"),
    ("sudsudan", "south sudan"),
    ("timor oriental", "timor leste"),
    ("trinidad dan tobago", "trinidad tobago"),
    ("trinidad und tobago", "trinidad tobago"),
    ("trinidad y tobago", "trinidad tobago"),
    ("trinite et tobago", "trinidad tobago"),
    ("emiratos arabes unidos", "united arab emirates"),
    ("emirats arabes unis", "united arab emirates"),
    ("emiriah arab bersatu", "united arab emirates"),
    ("uni emirat arab", "united arab emirates"),
    ("vereinigte arabische emirate", "united arab emirates"),
    ("inggris raya", "united kingdom"),
    ("reino unido", "united kingdom"),
    ("royaume uni", "united kingdom"),
    ("vereinigtes konigreich", "united kingdom"),
    ("pays bas", "netherlands"),
    ("paises bajos", "netherlands"),
)
