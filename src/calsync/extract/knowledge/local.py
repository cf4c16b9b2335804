"""Words of one land's public and daily life: its offices, money, holidays, schools, customs, and bodies that sit there.

Entries are parted by "|". How one is written says how a text must: "Tala" begins with a capital, as does each word of
"Heritage Day", "RSL" is all capitals, "marae" is written in any way. Accents are not looked at.
Read by `places.hints`.
"""

from __future__ import annotations

# Words that hardly a text from elsewhere has.
ONLY: dict[str, str] = {
    "GB": "churchwarden|churchwardens|Ofsted|NHS|HMRC|DVLA|Eisteddfod|Senedd|Holyrood|Stormont|MSP|MSPs|PCSO|PCSOs|RSPB|National Trust|Royal British Legion|parochial church council|Scout Hut|Guildhall|half term|jumble sale|GCSE|GCSEs"
    "|county cricket|Remembrance Sunday|Bonfire Night|Burns Night|town councillors|lord lieutenant|Lord-Lieutenant|Ordnance Survey|Natural England|Companies House|Crown Court|Magistrates' Court|parkrun|Whitehall|Westminster Hall"
    "|Council Tax|combined authority|unitary authority|county councillor|parish clerk|parish councillors|parish council|CofE|VE Day|kirkyard|kirk session|Church of Scotland|ceilidh|Cyngor|Neuadd|Eglwys|Women's Institute|Cub Scouts"
    "|vicarage|Reading Room|cricket pavilion|OAPs|sixth form|A-levels|Key Stage|PTFA|National Rail|TfL|Network Rail|National Highways|Planning Inspectorate|Neighbourhood Plan|Sainsbury|Morrisons|Waitrose|Asda|Citizens Advice|Age UK"
    "|HM Treasury|HMCTS|Home Office|Cabinet Office|Defra|Ofgem|Ofcom|Ofwat|UKRI|EPSRC|ESRC|BBSRC|Wellcome Trust|Royal Borough|London Borough|House of Lords|Employment Tribunal|Upper Tribunal|Sheriff Court|Court of Session"
    "|Procurator Fiscal|PSNI|burgh|Borders Railway|FCDO|bowls green|Morris dancers|Morris men|wassail|well dressing|St George's Day|St Andrew's Day|Remembrance Sunday service|Poppy Appeal|Boxing Day Dip|Gift Aid|allotment holders"
    "|parish councillor|CofE primary|Guy Fawkes|mince pies|flower rota|Mothering Sunday|Harvest Supper|real ale|Rag Week|Freshers' Week|UCAS|UNISON|Unite the Union|ASLEF|NASUWT|International Maritime Organization|IMO Headquarters"
    "|Maritime Safety Committee|MEPC|Albert Embankment|Commonwealth Secretariat|Marlborough House|IMSO|IOPC Funds|EBRD|European Bank for Reconstruction|International Grains Council|International Sugar Organization"
    "|International Coffee Organization|International Whaling Commission|Amnesty International Secretariat|British Academy|Carlton House Terrace|RUSI|IISS London|ECMWF|community council|Parish Meeting|Annual Parish Meeting"
    "|Annual Parish Council|Civic Suite|Civic Offices|Guildhall Square|Planning Committee Site Visit|Licensing Sub-Committee|Overview and Scrutiny|Scrutiny Panel|Integration Joint Board|Health and Wellbeing Board|NHS Trust"
    "|Integrated Care Board|Clinical Commissioning Group|Healthwatch|Patient Participation Group|Scout Group|Brownies and Guides|Royal British Legion Club|British Legion|Conservative Club|Working Men's Club|Young Farmers|PCC meeting"
    "|Deanery Synod|General Synod|Parish Eucharist|Methodist Circuit|Local Preachers|Bring and Buy|beetle drive|whist drive|quiz night at the|Horticultural Society|Allotment Association|RNLI|lifeboat station|St John Ambulance|Barnardo"
    "|Marie Curie|Macmillan|Sport England|Arts Council England|Historic England|Historic Environment Scotland|NatureScot|SEPA|Cadw|Natural Resources Wales|Crown Estate|Land Registry|Competition and Markets Authority"
    "|Financial Conduct Authority|Bank of England|PMQs|Prime Minister's Questions|King's Speech|Portcullis House|Old Bailey|Royal Courts of Justice|High Court of Justice|Family Court at|Coroner's Court|First-tier Tribunal"
    "|Inquest touching|Post Office Horizon|Scottish Parliament|Welsh Parliament|Northern Ireland Assembly|GOV.UK|GCSE results|A-level results|INSET|INSET day|Reception class|Year 6|Year 11|PGCE|Mooring Association|Morris side",
    "IE": "Cathaoirleach|Eircode|Garda|Gardai|Taoiseach|Tanaiste|Oireachtas|Dail|Seanad|GAA|Gaelscoil|camogie|Bus Eireann|Iarnrod|Comhairle|Tidy Towns|Junior Cert|Leaving Cert|Teagasc|Coillte|An Post|Údarás|municipal district|hurling"
    "|Bord Pleanala|An Bord|Gaeltacht|Bord na nÓg|runai|cumann|Fianna Fail|Fine Gael|Sinn Fein|BusConnects|Irish Rail|Luas|Uisce Eireann|Irish Water|Dublin Bus|Aras an Uachtarain|Cathaoirligh|chontae|Croke Park|Dunnes|SuperValu"
    "|Credit Union AGM|TUSLA|Enterprise Ireland|IDA Ireland|St Brigid's Day|St Patrick's Day parade|Trad session|Fleadh Cheoil|Scoil|Gaelcholaiste|Transition Year|NUIG|Macra na Feirme|An Taisce|Cllr Ó|Ogham|bainisteoir|currach"
    "|county final|Camogie Club|Irish Rugby|ICMSA|SIPTU|Coimisiun|Ceann Comhairle|Oireachtas Committee|Leinster House|Dáil Éireann|Seanad Éireann|Aras an Chontae|County Buildings|Local Community Development Committee"
    "|Municipal District Meeting|Public Participation Network|Bishop's Palace Kilkenny|Pobal|LEADER Company|Muintir na Tíre|Comhaltas|Conradh na Gaeilge|Seachtain na Gaeilge|Cumann na mBan|Macra|Irish Countrywomen|Gasra"
    "|St Vincent de Paul|Raidió|An Garda Síochána|Courts Service of Ireland|Four Courts|Circuit Court Dublin|Bord Bia|Bord Iascaigh|Fáilte Ireland|Heritage Council|Culture Night|Heritage Week|UCC Cork|TU Dublin|RCSI|Stormont House"
    "|Ógra Fianna|Feis Ceoil|céilí mór|month's mind|Requiem Mass at|Cemetery Sunday|Pattern Day|St Stephen's Day",
    "US": "select board|selectboard|selectmen|board of supervisors|county commission|county commissioners|HOA|alderman|aldermen|zoning board of appeals|ZBA|school board|fourth of July|4th of July|Labor Day|Memorial Day|Veterans Day"
    "|Columbus Day|Indigenous Peoples' Day|Presidents' Day|Juneteenth|Martin Luther King|VFW|American Legion|Kiwanis|Elks Lodge|Knights of Columbus|Pledge of Allegiance|city council|Medicaid|FAFSA|FEMA|USDA|EPA|NOAA|open meeting law"
    "|open meetings act|planning commission|county clerk|town meeting|school committee|board of selectmen|board of education|Register of Deeds|pro tem|kindergartners|sophomore|sophomores|Elementary School|Middle School|junior high"
    "|public comment|PTO|Little League|FFA|Superfund|Section 106|Federal Register|State Capitol|statehouse|Soil and Water Conservation|Mosquito Abatement|Irrigation District|MUD No|Fire Protection District|Board of Commissioners"
    "|Board of Trustees regular meeting|Board of Adjustment|Board of Appeals|Board of Elections|County Fair|county seat|county treasurer|county judge|county attorney|district attorney|Superintendent of Schools|Unified School District"
    "|charter school|Title IX|SAT prep|ACT prep|PTSA|Booster Club|valedictorian|tailgate|Super Bowl|Girl Scouts|Boy Scouts of America|Eagle Scout|Rotarian|Moose Lodge|American Legion Post|Masonic Lodge|Habitat for Humanity"
    "|Medicare Advantage|FERC|SEC filing|Army Corps of Engineers|National Park Service|Forest Service|Bureau of Land Management|Fish and Wildlife Service|USGS|assemblymember|Councilmember|Village Trustees|trustees of the village"
    "|Mayor Pro Tem|Town Supervisor|police jury|ordinances|mill levy|millage|bond measure|ballot measure|absentee ballot|MLK Day|Groundhog Day|Labor Day Weekend|Columbus Day weekend|barbecue cook-off|chili cook-off|crawfish boil"
    "|corn maze|hayride|trunk or treat|potlucks|Kroger|Walgreens|Home Depot|Chick-fil-A|zip code|tribal council|Tribal Chairman|Bureau of Indian Affairs|powwow|Hadassah|Shabbaton|Fish Fry Friday|Spaghetti Supper|Pancake Breakfast|AFSCME"
    "|SEIU|Teamsters|AFL-CIO|NAACP|League of Women Voters|AARP|DAR chapter|Toastmasters|Junior League|Sons of the American Revolution|Dean of Students|Fulbright|alumni homecoming|commencement exercises|ROTC|Ivy League|501(c)(3)|501c3"
    "|Veterans Memorial|VFW Hall|VFW Post|American Legion Hall|bingo night at the Legion|county fairgrounds|fairgrounds|senior citizens center|Board of County Commissioners|BOCC|Board of Aldermen|Village Board of Trustees"
    "|Planning and Zoning|Planning & Zoning|Zoning Board|Board of Health meeting|Parks & Recreation|Parks and Rec|Conservation Commission|Historic District Commission|Historical Commission|Finance Committee warrant|Board of Assessors"
    "|tax assessor|Board of Equalization|Board of Regents|Board of Education meeting|Superintendent's report|PTA meeting|PTO meeting|parent-teacher conferences|early dismissal|two-hour delay|snow day|Spring Break|Winter Break"
    "|Thanksgiving break|Columbus Day holiday|Memorial Day weekend|Flag Day|Patriot Day|Pearl Harbor Day|Election Day|Super Tuesday|Inauguration Day|Tax Day|Daylight Saving Time|Eastern Daylight|Central Daylight|Mountain Daylight"
    "|Pacific Daylight|Pacific Standard|Eastern Standard|Amtrak|Greyhound|NASA|USCIS|USPS|OSHA|NLRB|NTSB|FHWA|SAMHSA|NIST|DARPA|Homeland Security|Federal Reserve|FOMC|Treasury Department|State Department|House Judiciary|Ways and Means"
    "|Rayburn|Longworth House|Cannon House|Dirksen|Hart Senate|Russell Senate|Capitol Visitor Center|Supreme Court of the United States|SCOTUS|Circuit Court of Appeals|U.S. District Court|Bankruptcy Court|grand jury|plea hearing",
    "CA": "CRTC|Canada Day|RCMP|bonspiel|MPP|MPPs|reeve|Loonie|Cegep|First Nation|First Nations|Metis|band council|Regional District|Rural Municipality|Royal Canadian Legion|zoning by-law|by-law amendment|Committee of Adjustment"
    "|Conservation Authority|Tim Hortons|Canada Post|Service Canada|House of Commons of Canada|Heritage Canada|Civic Holiday|caisse populaire|commission scolaire|centre de services scolaire|depanneur|Fete nationale du Quebec|Hydro-Quebec"
    "|BAPE|Official Plan|Ontario Land Tribunal|Local Planning Appeal|Truth and Reconciliation|Remembrance Day Parade|NSERC|SSHRC|Elections Canada|Hansard Canada|Zamboni|curling club|bylaws and policy|Deputy Reeve|RM of|R.M. of"
    "|Rural Municipality of|Municipality of the District|Township of|ratepayers' association|Hockey Day|minor hockey|Legion Hall|Legion Branch|Legion Ladies|Kinsmen|toonie|toonies|loonies|PIPEDA|Elections Ontario|Grey Cup"
    "|Thanksgiving Monday|May long weekend|Natal Day|come home year|Via Rail|CN Rail|Health Canada|Parks Canada|Statistics Canada|Environment Canada|NRCan|Senate of Canada|Governor General of Canada|Parliament Hill|Rideau Hall"
    "|Supreme Court of Canada|Federal Court of Canada|National Assembly of Quebec|Unifor|OPSEU|OSSTF|BCTF|CIHR|Tri-Council|TCPS|Mitacs|Universities Canada|Assembly of First Nations|Tribal Council office|residential school"
    "|Orange Shirt Day|National Day for Truth|municipalite de|conseil municipal du Quebec|CSSS|CIUSSS|CISSS|CLSC|SQDC|Surete du Quebec|UQAM|UQAR|UQTR|UQAC|fin de semaine|Saint-Jean-Baptiste|cabane a sucre|tuque|DGEQ"
    "|centre de la petite enfance|derogation mineure|International Civil Aviation Organization|ICAO Council|ICAO Assembly|ICAO Headquarters|Secretariat of the Convention on Biological Diversity|Multilateral Fund for the Implementation"
    "|IATA Montreal",
    "AU": "ABN|Anzac|RSL|CSIRO|Centrelink|TAFE|NBN|sausage sizzle|acknowledgement of country|acknowledgment of country|welcome to country|Traditional Owners|Traditional Custodians|Melbourne Cup|State Emergency Service|RFS|CWA|bushfire"
    "|bushfires|superannuation|ASX|shire of|shire council|Labour Day long weekend|Aboriginal|Torres Strait|Landcare|arvo|footy|bowls club|surf life saving|NAIDOC|VCAT|NSWCC|Australia Day|electors' general meeting"
    "|general meeting of electors|netball carnival|sausage sizzles|bushcare|Rural Fire Service|Country Fire|DFES|QFES|Landcare group|P&C|P and C|WACE|SACE|NAPLAN|Centrelink office|Bunnings|Woolworths carpark|esky|Lifeline shop|Probus"
    "|Men's Shed|men's sheds|CWA hall|RSL sub-branch|Dawn Service|two-up|Queen's Birthday long weekend|Show Day|Cup Day|AFL Grand Final|Boxing Day Test|native title|Land Council|ILUA|Reconciliation Week|Elder in Residence|Aunty|ASIC|ACCC"
    "|AEMO|ARC grant|NHMRC|UNSW|RMIT|La Trobe|Macquarie University|Treasurer of Australia|Senate Estimates|House of Representatives Standing|Fair Work|Fair Work Commission|Family Court of Australia|VCAT hearing|NCAT|QCAT|SAT WA|SACAT"
    "|Telstra|Qantas|Australia Post|stubbies|swag|GP clinic|rates notice|hard rubbish|ratepayer|laneway|footy oval|footpath trading|ordinary council meeting|ordinary meeting of council|Mayor and Councillors|CCAMLR|Productivity Commission"
    "|Local Land Services|Council Chambers Cnr|Agenda of the Ordinary|Shire President|Deputy Mayor Cr|Bendigo Bank|Bunnings BBQ|Country Women's Association|P and F|School Council Victoria|Apex Club|View Club|University of the Third Age"
    "|Tidy Towns Australia|Clean Up Australia|Sorry Day|National Sorry Day|Mabo Day|Ekka holiday|Reconciliation Day|Anzac service|gunfire breakfast|Royal Easter Show|High Court of Australia|Federal Court of Australia|Federal Circuit"
    "|Supreme Court of NSW|Administrative Appeals Tribunal|House of Reps|Parliament House Canberra|Reserve Bank of Australia|AUSTRAC|AFCA|ACMA|CSIRO Discovery|Swinburne|Year 12 formal|schoolies|lamington drive|meat pie|snags|utes|Akubra"
    "|chook|chook raffle|meat raffle|cent auction|working bee|B.Y.O|rego|cuppa|bikies|ABC Radio National|Optus|NRMA|RACV|RACQ|netball club|footy club|Little Athletics|nippers|surf club|RFDS|Royal Flying Doctor",
    "NZ": "marae|koha|iwi|hapu|whanau|kaumatua|powhiri|hangi|kapa haka|Waitangi|Matariki|kia ora|nga mihi|tangata whenua|mana whenua|te reo|tikanga|Fonterra|RNZ|Aotearoa|wananga|kohanga|pakeha|kura|Kainga Ora|Te Papa|Te Whare|woolshed|Dairy NZ"
    "|clubrooms|Labour Weekend|Auckland Anniversary|Environment Court|community board|regional councillor|hui-a-iwi|Domain Hall|ladies a plate|NCEA|Kaitiaki|rohe|runanga|rangatahi|tamariki|waiata|karakia|mihi whakatau|Treaty of Waitangi"
    "|Te Tiriti|kainga|Maori|MBIE|DOC hut|Department of Conservation|Waka Kotahi|NZTA|Worksafe NZ|Te Whatu Ora|Oranga Tamariki|Inland Revenue NZ|TVNZ|Stuff NZ|Countdown carpark|New World carpark|The Warehouse|Federated Farmers|NZSIS"
    "|All Blacks|tramping club|tramping|kumara|pavlova|school board of trustees|Board of Trustees election|Otago University|Canterbury University|Victoria University of Wellington|Lincoln University|Queen's Birthday weekend|Marine Rescue"
    "|Coastguard NZ|wairua|whakapapa|whare|kohanga reo|puha|regional park|ECan|unitary council|Kaunihera|Te Kaunihera|Ngai Tahu|Ngapuhi|Ngati|SPRFMO|Local Board meeting|Kaipara|Te Rūnanga|Te Runanga o|whānau day|kura kaupapa|tangihanga"
    "|Hon Willie|Parliament Bowen House|Bowen House|Reserve Bank of New Zealand|RBNZ|Commerce Commission|Financial Markets Authority NZ|Environment Southland|Waikato Regional|Horizons Regional|Greater Wellington|Auckland Transport"
    "|Auckland Council|Kiwirail|Civil Defence NZ|Plunket rooms|kindergarten committee AGM|Lions Club of Te|Women's Institute NZ|Rural Women|Fish & Game|Fish and Game|DairyNZ|Beef + Lamb|A&P Show|RSA Hall|gumboots|jandals"
    "|Waitangi Tribunal|Maori Land Court|EECA|NIWA|GNS Science|AgResearch|Waikato University|Unitec|Te Pūkenga|Wintec|Super Rugby|Ranfurly Shield|Show Day Canterbury|Provincial Anniversary|Anniversary Day|Wellington Anniversary"
    "|King's Birthday Weekend",
    "ZA": "SASSA|Eskom|indaba|braai|Heritage Day|Freedom Day|ANC|loadshedding|load shedding|Matric|stokvel|imbizo|izimbizo|lekgotla|SALGA|local municipality|district municipality|municipal manager|ward committee|COGTA|Gemeente|Dorp|NG Kerk"
    "|Day of Reconciliation|ubuntu|Nkosi|Inkosi|erf|erven|public participation meeting|Ward councillor|ward committee meeting|SAPS|SABC|NSFAS|DA caucus|MECs|Speaker of the council|Member of the Mayoral Committee|COSATU|NUMSA|SADTU|SANRAL"
    "|Transnet|PRASA|Metrorail|Rand Water|Ekurhuleni|Drakenstein|Unisa|UKZN|HSRC|CSIR Pretoria|Women's Day march|boerewors|bakkie|veld|koppie|kraal|spaza|taxi rank|Kaapse|Klopse|Dominee|basaar|skool|amakhosi|Traditional Council"
    "|San people|matric dance|Grade R|Pan-African Parliament|Gallagher Convention|Gallagher Estate|NEPAD|AUDA-NEPAD|New Development Bank Africa|SKA South Africa|BRICS Summit Sandton|Member of the Executive Council|MEC for"
    "|National Council of Provinces|NCOP|Select Committee NCOP|Parliament Cape Town|120 Plein|Good Hope Chamber|Old Assembly|IDP/Budget|IDP and Budget|mayoral imbizo|Sub-Council|Subcouncil|Metropolitan Municipality|Notice in terms of"
    "|Land Claims|CRL Rights|Constitutional Court Braamfontein|Supreme Court of Appeal Bloemfontein|High Court Gauteng|Gauteng Division|Western Cape Division|CCMA|Competition Tribunal|NERSA|ICASA|SARB|MPC statement|CIPC|NHBRC|SACNASP"
    "|ECSA|SAICA|UP Hatfield|NWU Potchefstroom|CPUT|matric farewell|Matric results|NSC exams|SGB meeting|School Governing Body|Inkatha|FF Plus|Freedom Front|ActionSA|NEHAWU|POPCRU|SAFTU|AfriForum|Solidariteit|NG Gemeente|kerksaal|potjie"
    "|potjiekos|biltong|koeksister|koeksisters|pap en wors|bobotie|melktert|braaivleis|bring and braai|bring & braai|Agri SA|GrainSA|tolbos|Saterdag|Sondag|Dinsdag|Woensdag|Donderdag|Januarie|Februarie|Augustus aanbod|Ellis Park"
    "|FNB Stadium|Moses Mabhida|ICC Durban|CTICC|Sandton Convention|Gautrain|MyCiTi|Rea Vaya|Women's Day luncheon|Workers Day|Mandela Day|sangoma|lobola|umemulo|stokvels|toyi-toyi|kombi",
    "NG": "naira|JAMB|NYSC|ASUU|INEC|Alhaji|Igbo|Yoruba|Hausa|ECWA|EFCC|harmattan|Bursary Department|Arewa|Ondo|FCT|Emir|Igwe|National Assembly Complex|Owambe|NUT Secretariat|Old Students' Association|Chief Mrs|Chief Dr|Pastor Mrs|Prince Dr"
    "|Deaconess|Local Government Area|LCDA|State House of Assembly|Governor of the State|Honourable Commissioner|TETFund|WAEC|NECO|UNILAG|ABU Zaria|UI Ibadan|FUTA|TUC Nigeria|NBA branch|NULGE|NNPC|NAFDAC|FRSC|NDLEA|EKEDC|IKEDC|PHCN"
    "|Nollywood|Jollof|aso ebi|asoebi|agbada|burial rites|Ohanaeze|Afenifere|Ooni|Alaafin|Olubadan|Sarki|Sallah|RCCG|Winners Chapel|Deeper Life|CAN chairman|Aso Villa|NASS|okada|keke|danfo|ASUP|SSANU|Deputy Senate President"
    "|Clerk to the National Assembly|Executive Governor|Government House Annex|Secretary to the State Government|Head of Service|Permanent Secretary Federal|Federal Secretariat|Ward Councillor Nigeria|Emirate Council|Emirates Council"
    "|Magajin|Wazirin|Galadima|Hakimi|Iyaloja|Baale|Olori|Igwe in council|Eze-in-Council|August Meeting|New Yam Festival|Iri ji|Iriji|Ofala|Durbar Festival|Sallah break|Eid-el-Kabir|Eid-el-Fitr|Eid-el-Maulud|Democracy Day"
    "|Armed Forces Remembrance Day|Workers' Day rally|introduction ceremony|service of songs|outing service|Requiem Mass Nigeria|gele|RSVP Chief|colours of the day|matriculation ceremony|post-UTME|UTME|HND programme"
    "|Ordinary National Diploma|NABTEB|NBTE|NCCE|Polytechnic Ibadan|Obafemi Awolowo|OAU Ile-Ife|University of Ibadan|University of Lagos|Ahmadu Bello|Bayero|UNIBEN|UNIPORT|UNICAL|UNILORIN|UNIZIK|FUTO|FUNAAB|LASU|LASUTECH|EKSU"
    "|Covenant University|Babcock|Redeemer's University|Yabatech|Yaba College|NOUN|ASUU strike|NAAT|NANS|NUPENG|PENGASSAN|NURTW|NACCIMA|LCCI|Lagos Chamber|Nigerian Bar Association|Nigerian Medical Association"
    "|Nigerian Society of Engineers|COREN|Institute of Chartered Accountants of Nigeria|CIBN|Central Bank of Nigeria|NDIC|Securities and Exchange Commission Nigeria|Nigerian Exchange|FIRS|Nigeria Customs|NIMASA|FAAN|NCAA Nigeria"
    "|NCC Abuja|NITDA|NIPOST|NERC|AEDC|BEDC|IBEDC|Yola Electricity|PHED|Kaduna Electric|Nigerian Railway|LAMATA|LASTMA|LASEMA|LAWMA|FCDA|FCTA|Abuja Municipal|AMAC|Bwari|Gwagwalada|Eagle Square|International Conference Centre Abuja"
    "|Transcorp Hilton|Sheraton Abuja|Shehu Musa Yar'Adua|Yar'Adua Centre|Ladi Kwali|Eko Hotel|Eko Hotels|Eko Convention|MUSON Centre|Tafawa Balewa Square|Terra Kulture|Victoria Island|Ikeja GRA|GRA Phase|Lekki Phase|Sheraton Ikeja"
    "|Teslim Balogun|Mobolaji Johnson|Onikan|Wuse|Garki|Maitama|Asokoro|Jabi|Utako|Gwarinpa|APGA|NNPP|ward congress|ward congresses|LGA congress|state congress|primary election Nigeria|delegates' congress|governorship election"
    "|PVC collection|Channels TV|FRCN|Punch newspaper|Daily Trust|The Guardian Nigeria|Premium Times|News Agency of Nigeria|Mountain of Fire|Canaanland|Redemption Camp|Redemption City|Holy Ghost Congress|Holy Ghost Service|Night of Bliss"
    "|Anglican Communion Nigeria|Celestial Church|Cherubim and Seraphim|COCIN|Living Faith|Deeper Christian|NASFAT|NSCIA|Ansar-ud-Deen|Sultan of Sokoto|Ramadan Tafsir|pounded yam|egusi|moi moi|amala|garri|afrobeats|Felabration"
    "|Calabar Carnival|Osun-Osogbo|Eyo Festival|Ojude Oba|Egungun|ECOWAS Commission|ECOWAS Parliament|ECOWAS Court|ECOWAS Secretariat|Authority of Heads of State and Government of ECOWAS|Asokoro District",
    "GH": "cedi|cedis|GHS|KNUST|NDC|NPP|durbar|Otumfuo|Asantehene|Omanhene|Togbe|District Assembly|assemblyman|ECG|Homowo|Odwira|Hogbetsotso|Nananom|Kente|NHIS|Municipal Chief Executive|Metropolitan Assembly|Municipal Assembly|Presiding Member"
    "|Unit Committee|Queenmother|Mantse|Osabarima|Okyenhene|Ga Mantse|Barima|Daasebre|one-week observation|UPSA|GIMPA|Legon|Ghana Education Service|GNAT|NAGRAT|TUC Ghana|GWCL|SSNIT|NHIA|Free SHS|WASSCE|Flagstaff House|Jubilee House"
    "|Speaker's Conference Hall|Majority Leader Hon|Wesley Methodist|Presby|Presbytery of Ghana|banku|fufu|kenkey|trotro|Aboakyer|Hogbe|National Democratic Congress|Convention People's Party|CPP Ghana|Electoral Commission Ghana|Bawumia"
    "|Akufo-Addo|Parliament House Accra|Black Star Square|Independence Square Accra|Accra International Conference Centre|AICC Accra|National Theatre Accra|Kempinski Gold Coast|Movenpick Ambassador|La Palm|Labadi Beach|Alisa Hotel"
    "|Kumasi City Hotel|Baba Yara|Accra Sports Stadium|Essipong|Manhyia|Manhyia Palace|Asanteman|Akwasidae|Awukudae|Adae Kese|Kundum|Hogbetsotso Za|Fetu Afahye|Fetu|Ohum|Bugum|Panafest|Ga Traditional Council|Regional House of Chiefs"
    "|National House of Chiefs|Togbui|Ya-Na|Yagbonwura|Bolga Naba|Krontihene|Gyaasehene|Mankralo|Asafoatse|Asafo|Abusuapanyin|Ebusuapanyin|one-week celebration|final funeral rites|Odikro|Sub-Metro|MMDCEs|Area Council Ghana"
    "|unit committee members|District Level Elections|fee-fixing|fee fixing resolution|District Chief Executive|Coordinating Director|Regional Coordinating Council|GH Cedi|Ghana Cedis|pesewas|Bank of Ghana|Ecobank Ghana"
    "|Ghana Stock Exchange|GRA Ghana|Ghana Revenue|GNPC|GRIDCo|NEDCo|PURC|Ghana Water|Ghana Post|GhanaPost|Ghana Card|NIA Ghana|NADMO|Ghana Police|Ghana Immigration|Ghana Armed Forces|Burma Camp|Achimota School|Presec|Wesley Girls"
    "|Mfantsipim|Adisadel|Prempeh College|Opoku Ware|Aburi Girls|GHAMSA|Old Vandals|Akuafo Hall|Volta Hall|Sarbah Hall|Balme|UHAS|UENR|UMaT|AAMUSTED|Ashesi|Central University Ghana|Valley View University|GTUC|GCTU|NABPTEX|WAEC Ghana|UTAG"
    "|TEWU|GRNMA|CLOGSAG|ICU Ghana|Methodist Church Ghana|E.P. Church|EP Church|Evangelical Presbyterian|Church of Pentecost|ICGC|Lighthouse Chapel|Action Chapel|Perez Chapel|Royalhouse|harvest and bazaar|waakye|jollof|kelewele|shito"
    "|tuo zaafi|omo tuo|akpeteshie|hiplife|Chale Wote|Ghanaian Times|Peace FM|Joy FM|Citi FM|Ghana News Agency|Farmers' Day|National Farmers' Day|Republic Day Ghana|Independence Day 6 March|Green Ghana|Year of Return|GNFS|COCOBOD"
    "|galamsey|okyeame|tro-tro|susu|Daily Graphic|Assembly Member|AfCFTA Secretariat|AfCFTA",
    "KE": "KSh|KES|MCA|MCAs|harambee|baraza|matatu|KCSE|KCPE|KRA|Safaricom|M-Pesa|Huduma|wananchi|Madaraka|Mashujaa|Jamhuri|county assembly|Uhuru|chama|boda boda|NHIF|County Government|CEC member|CECM|MCA for|Member of County Assembly"
    "|ward administrator|ward administrators|chief's camp|assistant chief|Deputy County Commissioner|National Government CDF|NG-CDF|CDF office|Jubilee Party|IEBC|KNUT|KUPPET|KUCCPS|HELB|JKUAT|Moi University|Egerton|Kenyatta University"
    "|UoN|KEBS|KPLC|Kenya Power|KeNHA|KeRRA|NEMA Kenya|NTSA|EACC|Mzee|Wanjiku|Mama Mboga|bodaboda|shamba|ugali|nyama choma|panga|Paybill|KICC|Uhuru Park|Mombasa Road|Senator for|tea factory|fundraiser harambee|County Public Service Board"
    "|County Commissioner|Sub-County Commissioner|Deputy County Commissioner's|Chief's Office|Chief's Offices|chief's barazas|chief's baraza|Location and Sub-Location|Sub-Location|public participation forum|public participation forums"
    "|CIDP|County Fiscal Strategy Paper|CFSP|ward development fund|bursary fund|NGAAF|NG-CDF office|Kenya Gazette|Gazette Notice|The Clerk of the County Assembly|Bunge Tower|Mini Chamber|Milimani Law Courts|Milimani|Law Society of Kenya"
    "|JSC Kenya|Kadhi|NLC Kenya|Huduma Centre|Huduma Namba|eCitizen|e-Citizen|KICD|KNEC|CBC grade|Form One selection|KPSEA|KJSEA|KCSE candidates|TSC unit|USIU|Daystar|MMUST|Masinde Muliro|Dedan Kimathi|DeKUT|Multimedia University"
    "|Technical University of Kenya|Pwani University|Kabarak|Kisii University|Laikipia University|KMTC|Kenya School of Government|Kenya School of Law|Bomas of Kenya|Bomas|Kasarani|Nyayo Stadium|Nyayo National|KICC grounds"
    "|Safari Park Hotel|Panafric|Sarit Centre|Sarit Expo|Boma Hotel|Whitesands|PrideInn|Mama Ngina|Tononoka|Jomo Kenyatta|Jaramogi|Moi International|Uhuru Gardens|Jeevanjee|Afya House|Harambee House|Harambee Avenue"
    "|Treasury Building Nairobi|Teleposta|Ardhi House|Kencom|A.C.K|PCEA|P.C.E.A|AIC Church|A.I.C|AIPCA|SDA Church|Jamia Mosque|harambees|matatus|SACCO|Saccos|Stima Sacco|Mwalimu Sacco|Harambee Sacco|Kenya Police Sacco|Unaitas|Equity Bank"
    "|Co-operative Bank of Kenya|CMA Kenya|Lipa na M-Pesa|paybill number|Kshs|shilingi|Mwananchi|Mheshimiwa|Kenya Kwanza|KANU|ANC Kenya|Ford Kenya|Daily Nation|Nation Media|Citizen TV|MyGov|Kameme|Inooro|Ramogi|Kenya Red Cross|KALRO"
    "|KenGen|REREC|Kenya Railways|SGR Nairobi|Madaraka Express|KPA Mombasa|LAPSSET|NCBA Kenya|WRUA|Water Resource Users Association|water resources users|Athi Water|Nairobi City Water|Nawasscoaco|KIWASCO|MOWASSCO|county askari|chang'aa"
    "|omena|sukuma wiki|githeri|mukimo|mandazi|mutura|kitenge|lesso|kanga|ruracio|dowry negotiations|wazee|Nyumba Kumi|Mpesa|Utamaduni Day|Huduma Day|Mazingira Day|Moi Day|Kenyatta Day|Mashujaa Day|Madaraka Day|Jamhuri Day|Maulidi|UNON"
    "|UN-Habitat|UNEA|United Nations Environment Assembly|Committee of Permanent Representatives UNEP|Nairobi Gigiri",
    "UG": "UGX|Ushs|LC1|LC5|Makerere|Kabaka|Buganda|NRM|Katikkiro|Lukiiko|UPE|Bukedde|matooke|LCIII|sub-county chief|gombolola|district chairperson|NWSC|UMEME|UNEB|KCCA|muzungu|Mukama|Omukama|Busoga|Bunyoro|Kyambogo|Mbarara University"
    "|Gulu University|UCU Mukono|NIRA|Parish Development Model|Emyooga|Martyrs' Day|Luganda|Namugongo|Resident District Commissioner|RCC Kampala|LC III|LC V|LC I chairperson|sub-county headquarters|Town Agent|National Resistance Movement"
    "|Forum for Democratic Change|National Unity Platform|UPC Uganda|Democratic Party Uganda|State House Entebbe|Kololo|Kololo Independence|Kololo Airstrip|Namboole|Mandela National Stadium|Lugogo|UMA Show Ground|Serena Conference"
    "|Kampala Serena|Hotel Africana|Speke Resort|Munyonyo|Imperial Royale|Golf Course Hotel|Fairway Hotel|Parliament of Uganda|Parliamentary Buildings Kampala|UNBS|UNRA|UETCL|UEDCL|ERA Uganda|NITA-U|NSSF Uganda|NAADS"
    "|Operation Wealth Creation|NAGRC|UCC Uganda|Uganda Law Society|UMSC|Old Kampala|Gaddafi Mosque|Rubaga|Lubaga|Namirembe|Mengo|Bulange|Lubiri|Nnabagereka|Nabagereka|Omulangira|Ssaza|Muluka|Omuluka|Kyabazinga|Rwot|Ker Kwaro|Obusinga"
    "|Rwenzururu|Acholi|Iteso|Emorimor|Karamoja|kwanjula|kuhingira|okuhingira|okwanjula|gomesi|kanzu|busuuti|last funeral rites|luwombo|posho|Uganda Martyrs|Liberation Day January 26|Tarehe Sita|Heroes Day June 9|UACE|Makerere University"
    "|MUBS|Nkumba|Ndejje|Busitema|MUST Uganda|Kabale University|Lira University|Muni University|Nkozi|Gayaza|King's College Budo|Namilyango|New Vision|Daily Monitor|CBS FM|UBC TV|NBS Television|boda bodas|boda-boda|SACCOs|PDM SACCO"
    "|bibanja|kibanja|mailo",
    "TZ": "TZS|Tsh|Bunge|TANESCO|halmashauri|mkutano|wilaya ya|mkoa|Saba Saba|Nane Nane|NECTA|TANROADS|Mtaa|diwani|mkuu wa mkoa|Wizara|Chama Cha Mapinduzi|CHADEMA|UDSM|Muhimbili|DAWASA|Bongo|Karibu|Mwalimu Nyerere|JNICC|AICC|Ikulu|COSTECH|TCRA"
    "|UDOM|daladala|Jamhuri ya Muungano|Serikali ya|Bunge la|Spika|Waziri Mkuu|Waziri wa|Naibu Waziri|Katibu Mkuu|Katibu Tawala|Mkuu wa Wilaya|Mkurugenzi|Halmashauri ya|Afisa Mtendaji|Mwenyekiti wa|Baraza la Madiwani|madiwani|kata ya"
    "|kijiji|vijiji|wananchi wote|mikutano|Mkutano Mkuu|mkutano wa hadhara|tangazo|taarifa kwa umma|harusi|Mlimani City|Mlimani|Diamond Jubilee Hall|Nyerere International|Karimjee|Serena Dar|Hyatt Kilimanjaro|Kilimanjaro Hotel"
    "|Mkapa Stadium|Benjamin Mkapa|CCM Kirumba|Jamhuri Stadium|Mzumbe|Ardhi University|Mbeya University|MUST Mbeya|MUHAS|KCMC|St. Augustine Mwanza|SAUT|Zanzibar State University|State House Zanzibar|Baraza la Wawakilishi"
    "|House of Representatives Zanzibar|Mwaka Kogwa|Sauti za Busara|ZIFF|Stone Town|Forodhani|Pemba Island|ACT-Wazalendo|TAZARA|EWURA|LATRA|TCAA|TPDC|TBS Tanzania|BRELA|NSSF Tanzania|NHIF Tanzania|NEC Tanzania|TASAF|TAKUKURU|PCCB"
    "|BOT Tanzania|CRDB|Vodacom Tanzania|Tigo Pesa|M-Pesa Tanzania|Daily News Tanzania|Nipashe|Azam TV|IPP Media|Simba SC|Karume Day|Muungano Day|Nyerere Day|Mapinduzi|Zanzibar Revolution|Maulid Day|pilau|vitenge|dala dala|bajaji"
    "|Chimwaga|AUWSA|Ngurdoto|Mount Meru Hotel|EAC Headquarters|East African Legislative Assembly|EALA|East African Court of Justice|EACJ|ICTR|African Court on Human|African Court",
    "RW": "Umuganda|Umurenge|RWF|akarere|Kwibuka|Irembo|Gacaca|Imihigo|Kigali Convention Centre|Cell Executive Secretary|Sector Executive|Umudugudu|Intore|Itorero|Imihango|Kinyarwanda|MINALOC|MINEMA|MINAGRI|AfCFTA Rwanda|Smart Africa"
    "|Commonwealth Heads of Government Kigali",
    "ET": "woreda|kebele|Meskel|Timket|Enkutatash|African Union Commission|injera|Oromia|Sidama|Kifle ketema|sub-city|ECA Conference|UNECA|Ethiopian Airlines|Prosperity Party|Great Run|Epiphany Timket|Woizero|House of Peoples' Representatives"
    "|AU Assembly|PSC of the AU|Permanent Representatives' Committee|Nelson Mandela Hall|Mandela Hall AUC|Executive Council of the African Union|Africa CDC|Economic Commission for Africa|UNECA Conference Centre|Africa Hall|IGAD Addis",
    "ZM": "ZESCO|UNZA|nshima|Kulamba|Ncwala|ZRA|kwacha|DEBS|PTA grants|UPND|Zambia Police|Mulungushi|Zambian|Litunga|Chitimukulu|Mwata Kazembe|ZNBC|NAPSA|LWSC|RTSA|District Commissioner's office|chieftainess|Heroes and Unity|Nyanja|Lozi"
    "|COMESA Secretariat|COMESA Centre",
    "MW": "ESCOM|Chichewa|Traditional Authority|MSCE|Malawi Kwacha|Blantyre Synod|UNIMA|Bwalo|Group Village Headman|Senior Chief|ADMARC|MEC Malawi|LUANAR|MUBAS|CDSS|DPP caucus|UTM Party|Chilembwe Day|Kamuzu|Malawian",
    "ZW": "ZESA|ZANU|RTGS|Ecocash|ZIMSEC|ZIMRA|ZINWA|CHRA|Zimbabwe Republic Police|kapenta|sadza|Africa University|Rural District Council|District Development Coordinator|Heroes' Acre|NSSA|Parirenyatwa|Shona|Ndebele",
    "BW": "kgotla|dikgotla|Kgosi|SADC Secretariat|BOCODOL|Debswana|BNARTS|Botswana Unified Revenue|Tribal Administration|Setswana|Dikgosi|Sir Seretse|President's Day holiday|Kgotla meeting|SADC Council|SADC Secretariat Gaborone|SADC House"
    "|SADC Tribunal|BPC",
    "NA": "Nampa|SWAPO|Oshana|Erongo|Namwater|Namibian|NUST Windhoek|NamPower|Herero|Ovambo|Oshiwambo|Cassinga|NSFAF|NAMPOL|Landless",
    "LS": "maloti|pitso|Basotho|Moshoeshoe",
    "SZ": "emalangeni|Umhlanga|Incwala|tinkhundla|inkhundla|Sibaya",
    "SL": "Leones|NaCSA|Krio|APC Freetown|Fourah Bay|Bo District|Sierra Leonean",
    "LR": "LISGIS|Liberian|CDC Liberia|Capitol Building Monrovia|LWSC Liberia|superintendent of the county",
    "GM": "dalasi|dalasis|Kanifing|Alkalo|GRTS|NAWEC|Gambian|African Commission on Human and Peoples|ACHPR|Kairaba Beach|Sir Dawda Kairaba",
    "CM": "Camerounais|camerounaise|delegue du gouvernement|MINEPAT|CamTel|Eneo|Lamido|MINESEC|Cameroon Tribune|communaute urbaine|Camwater|Wouri|Mfoundi|CRTV|MINATD|MINJEC|MINSANTE|RDPC|Divisional Officer|chefferie|Bamileke|ngondo|Nguon"
    "|GCE Board|Unity Palace|BEAC|CEMAC Yaoundé|OAPI|Elecam",
    "SN": "Magal|Gamou|Tabaski|UCAD|Senegalais|senegalaise|Touba|SONATEL|daara|prefet du departement|Serigne|Khalife general|Senelec|SEN'EAU|OFOR|Pastef|Grand Theatre National|CICAD|Grand Serigne|thieboudienne|ndogou|Korite|Ziarra|Mouride"
    "|Tidiane|quartier delegue|BCEAO|OAPI Dakar|CODESRIA|AGRHYMET Dakar|UNOWAS",
    "CI": "Ivoirien|ivoirienne|Abidjanais|attieke|DREN|Yopougon|Cocody|Treichville|SODECI|UFHB|PDCI|RHDP|CAFOP|INFAS|Felicia|Felix Houphouet|Nouchi|dozo|Tchologo|Gbeke|Abissa|Popo Carnaval|chef du village|BAD Abidjan|BOAD Abidjan|BRVM"
    "|Conseil de l'Entente|International Cocoa Organization",
    "BF": "Burkinabe|Mogho Naba|FESPACO|SIAO|Mossi|Naba|ONEA|SONABEL|UJKZ|Ouaga|CDP Burkina|tiebele|Commission de l'UEMOA|Conseil de l'Entente Ouagadougou",
    "ML": "malien|malienne|CSCOM|Bamakois|SOMAGEP|Badala|griot|commune VI|USTTB|Assimi",
    "BJ": "beninois|beninoise|Vodoun|SBEE|SONEB|FCBE",
    "TG": "togolais|togolaise|Evala|CEET|TdE|Epe Ekpe|Gbagba|BOAD|EBID|BIDC|Asky",
    "NE": "nigerien|nigerienne|Cure salee|NIGELEC|Abdou Moumouni",
    "CD": "congolais|Salongo|CEVB|CEVBs|bourgmestre de la commune|Kinois|CENI|Regideso|Snel|Hotel de ville de Kinshasa|Lingala|UDPS|PPRD|UNIKIN|Monusco|Kivu|Ituri|ministre provincial|Palais du peuple|RTNC|franc congolais",
    "GA": "gabonais|gabonaise|CEEAC|ECCAS",
    "MG": "ariary|fokontany|famadihana|malgache|Tananarive|Jirama|Vonjy|Fokonolona|faritra",
    "MU": "mauricien|Thaipoosam Cavadee|Maha Shivaratree|CEB Mauritius|CWA Mauritius|MBC Mauritius|Ganga Talao|Cavadee|UoM|Indian Ocean Commission|Commission de l'océan Indien|IORA|Cybercity Ebene",
    "DZ": "APC|APW|dinars algeriens|Algerien|algerienne|Yennayer|wali delegue|Sonelgaz|SEAAL|Sonatrach|USTHB|El Moudjahid|Mouloud|Moudjahidine|hirak|P/APC|chef de daira|Naftal|Algerienne des eaux|OPGI|AADL|CNAS",
    "MA": "dirham|dirhams|commune rurale|Pacha|caidat|moqaddem|Achoura|Fete du Trone|Marche Verte|marocain|marocaine|ONCF|CNSS|pachalik|RADEEC|RADEEMA|REDAL|LYDEC|ONEE|ANAPEC|OFPPT|AREF|Moulay|Lalla|SM le Roi|Sa Majeste le Roi|pacha|caid"
    "|Mohammed VI|Istiqlal|USFP|Chambre des representants|Conseil de la region|Aid Al Adha|moussem|derb|hammam|Amazigh|Darija",
    "TN": "TND|tunisien|tunisienne|gouvernorat|dinars tunisiens|TUNIS AFRIQUE|STEG|SONEDE|Ennahdha|UGTT|CNAM Tunis|delegue|Habib Bourguiba|INLUCC|dinars|Tunisair|INSAT|IHEC",
    "EG": "EGP|Egyptian pounds|Coptic|governorate|Cairo University|Ain Shams|Zamalek|Maadi|Tahrir|governorates|Al-Azhar|League of Arab States|Arab League Council|Afreximbank",
    "RE": "maloya|kreol|CIVIS|CASUD|CINOR|CIREST|Fete Kaf|Fet Kaf|mairie annexe|ilet|Saint-Denis de la Reunion|reunionnais|reunionnaise|Région Réunion|CHU Réunion|Mafate",
    "GP": "gwoka|lewoz|guadeloupeen|guadeloupeenne|Victor Schoelcher|Marie-Galante|DEAL Guadeloupe|Karukera",
    "MQ": "martiniquais|martiniquaise|Foyalais|Tous creoles|bele|yole",
    "NC": "Kanak|Province Sud|Province Nord|coutume|caledonien|caledonienne|Pacific Community|Congrès de la Nouvelle|SPC headquarters|province des Îles|Lifou|Maré|Île des Pins|Sénat coutumier|aire coutumière|aires coutumières|Haut-commissariat"
    "|haut-commissaire de la République|membre du gouvernement|FLNKS|Calédonie ensemble|Rassemblement-LR|Centre Tjibaou|Centre culturel Tjibaou|Tjibaou|grande chefferie|case commune|maison commune|Eramet|Vale NC|OPT-NC|Enercal|CAFAT"
    "|UNC Nouméa|université de la Nouvelle-Calédonie|Les Nouvelles calédoniennes|NC la 1ère|bougna|Foire de Bourail|Fête de l'omelette|Fête du cerf|F CFP|francs CFP|francs Pacifique|CPS Nouméa|Kuendu|Château Royal|Ko We Kara|kowekara"
    "|Place des Cocotiers|vice-rectorat|Carnaval de Nouméa",
    "PF": "Heiva|Fenua|tavana|XPF|Himene|polynesien|polynesienne|Tahiti|Moorea|Polynésie|Moorea-Maiao|Bora Bora|Raiatea|Huahine|Tahaa|Nuku Hiva|Tuamotu|Rurutu|Tubuai|Tapura|Tavini|Tahoeraa|Assemblée de la Polynésie|Présidence de la Polynésie"
    "|Pays Papeete|Maison de la culture Papeete|Te Fare Tauhiti Nui|Petit théâtre|fare potee|Place To'ata|To'ata|Place Vaiete|Tarahoi|marae Tahiti|Hawaiki Nui|mā'ohi|'ori tahiti|Matari'i|Tiare Tahiti|ma'a tahiti|poisson cru|CPS Tahiti"
    "|OPT Polynésie|Electricité de Tahiti|Polynésienne des eaux|Université de la Polynésie|Tahiti Infos|La Dépêche de Tahiti|Polynésie la 1ère|Radio 1 Tahiti|Eglise protestante maohi|Taaone|DGEE|CESEC|Ia ora na|Iaorana|maururu",
    "PH": "barangay|brgy|sangguniang|poblacion|purok|PhilHealth|Pag-IBIG|DepEd|DILG|DSWD|DPWH|TESDA|COMELEC|kapitan|Simbang Gabi|Noche Buena|Undas|sari-sari|Pasko|Mabuhay|bayanihan|condominium corporation|Santo Nino|Rizal|Bonifacio"
    "|association dues|Homeowners Association Inc|Sangguniang Bayan|Sangguniang Panlungsod|Panlalawigan|kagawad|kagawads|Punong Barangay|SK Federation|City Hall quadrangle|Hon. Vice Mayor|LGUs|DENR|DA RFO|DOST|CHED|PAGASA|NDRRMC|MDRRMO"
    "|BIR RDO|LTFRB|MMDA|MERALCO|Maynilad|PLDT|GSIS|UP Diliman|UP Los Baños|De La Salle|Brigada Eskwela|Buwan ng Wika|Sinulog|Ati-Atihan|Panagbenga|Santacruzan|Flores de Mayo|balikbayan|OFWs|jeepney|lechon|Senate of the Philippines"
    "|Sandiganbayan|Atty|Engr|Gng|ADB Headquarters|IRRI|WPRO|WHO Western Pacific|Western Pacific Regional Committee|ASEAN Centre for Biodiversity|PICC|Philippine International Convention",
    "SG": "HDB|MCST|Blk|void deck|residents' committee|GRC|SMC|ACRA|NTUC|hawker centre|NParks|LTA|Pioneer Generation|SGX|PSLE|IRAS|SingPass|Singpass|strata title|management corporation|State Courts|Family Justice Courts|UEN|GIRO|RC Centre"
    "|CDC vouchers|Meet-the-People|SkillsFuture|National Day Dinner|Istana open|SUTD|A*STAR|IMDA|GovTech|People's Association|Constituency Office|Residents' Network|Citizens' Consultative|kopitiam|MRT Station|EZ-Link|Straits Times"
    "|Mediacorp|SCDF|Law Society of Singapore|e-Litigation|eLitigation|Registrar's Circular|Havelock Road|Hong Lim|Shenton Way|Raffles Place|Orchard Road|Suntec|ActiveSG|NS men|NSmen|APEC Secretariat|SIAC|ISEAS|RSIS|ReCAAP|AMRO",
    "MY": "Dewan Negara|Dewan Rakyat|Dewan Undangan Negeri|Parlimen|Datuk|Dato|Tan Sri|YAB|YB|JKKK|ADUN|Bumiputera|Rukun Tetangga|majlis perbandaran|majlis bandaraya|ringgit|SPM|TNB|gotong-royong|gotong royong|SMK|penghulu|Persiaran|Bernama"
    "|surau|UKM|UiTM|Agong|Tun|Puan|Encik|Tuan|Jabatan|Dewan Rakyat|EPF|SOCSO|1Malaysia|Merdeka|DBKL|MBPJ|MPAJ|MPKj|MBSA|MPSJ|MBSJ|MBPP|MBJB|EGM Proxy|PIBG|Guru Besar|Yang Dipertua|Ahli Majlis|Ahli Parlimen|Dewan Negara|Yang di-Pertuan"
    "|Raja Muda|Datuk Seri|Toh Puan|rumah terbuka|Maulidur Rasul|Thaipusam|Gawai|Kaamatan|Wesak|Hari Malaysia|Hari Kebangsaan|pasar malam|Dewan Orang Ramai|Dewan Serbaguna|Balai Raya|PDRM|KWSP|PERKESO|LHDN|Air Selangor|UMNO|UNIMAS|IIUM"
    "|UIAM|MC AGM|Joint Management Body|Mesyuarat Agung Tahunan|Mesyuarat Agung Luar Biasa|Ibu Pejabat Polis|Kompleks Kerajaan|Parlimen Malaysia|Seri Perdana|PWTC|WTC Kuala Lumpur|KLCC|MITEC|Stadium Bukit Jalil|Axiata Arena"
    "|Stadium Nasional|Kelab Golf|Bursa Malaysia|Securities Commission Malaysia|MACC|SPRM|KPDN|JAKIM|MAIS|Majlis Agama Islam|Mahkamah Syariah|Mahkamah Tinggi|Mahkamah Persekutuan|Kompleks Mahkamah|SSPN|PTPTN|STPM|UPSR|UniSZA|UTeM|UTHM"
    "|UNIKL|Universiti Malaya|Politeknik|Kolej Vokasional|SK Taman|SJKC|SJKT|SMJK|MRSM|AMANAH|BERSATU|Perikatan Nasional|Pakatan Harapan|Barisan Nasional|MCA AGM|Gabungan Parti Sarawak|MTUC|CUEPACS|NUTP|KTMB|MRT Kajang|Rapid KL|Prasarana"
    "|Tenaga Nasional|SESB|SESCO|Sarawak Energy|SYABAS|Telekom Malaysia|Maybank|CIMB|Petronas|Felda|RISDA|Astro Awani|Harian Metro|Berita Harian|Sinar Harian|New Straits Times|Borneo Post|tauliah|kenduri kahwin|nasi lemak|teh tarik"
    "|Gawai Dayak|Pesta Kaamatan|Hari Gawai|Tadau Kaamatan|longhouse|rumah panjang|Tuai Rumah|kampung head|Ketua Kaum|Temenggong|Dewan Suarah|Dewan Masyarakat|tahlil|marhaban|qariah|Yang Dipertuan|DYMM|KDYTM",
    "BN": "titah|Yang Di-Pertua|KDYMM|Awang|Dayang|Pehin|mukim|KPBM|Negara Brunei Darussalam|Bruneian|bermuzakarah|Majlis Perundingan|Ketua Kampung|Penghulu Mukim|Pegawai Daerah|Kebawah Duli|Baginda Sultan|Melayu Islam Beraja|Hari Keputeraan"
    "|Brunei-Muara|Temburong|Pengiran|Jabatan Perdana Menteri Brunei",
    "ID": "kabupaten|kecamatan|kelurahan|DPRD|pemkot|pemkab|bupati|walikota|wali kota|camat|lurah|posyandu|puskesmas|rupiah|karang taruna|pondok pesantren|WIB|WITA|Bapak|PKK|Provinsi|Kemendikbud|rektorat|Bapak Bupati|Danramil|Kepala Desa"
    "|Musrenbang|RT/RW|Ketua RT|Ketua RW|Pergub|Perbup|BPBD|BMKG|Basarnas|PDAM|BPJS|BRIN|LIPI|IAIN|Unsyiah|halal bihalal|Idul Fitri|Idul Adha|Maulid Nabi|tasyakuran|takbiran|Agustusan|kerja bakti|siskamling|Nahdlatul Ulama|PCNU|HKBP|GBKP"
    "|Kemenlu|Disdik|RSUD|HUT RI|Committee of Permanent Representatives to ASEAN|CPR to ASEAN|AICHR Jakarta|ASEAN Headquarters|ERIA|Sidang Paripurna|Rapat Paripurna|Rapat Dengar Pendapat|RDPU|Komisi III|Gedung Nusantara|Kompleks Parlemen"
    "|Senayan|Kantor Gubernur|Gedung Sate|Balai Kota|Pendopo|Pendapa|Alun-alun|Gelora Bung Karno|JIExpo|ICE BSD|Dyandra|Mahkamah Konstitusi|Pengadilan Negeri|Pengadilan Agama|Pengadilan Tata Usaha|PTUN|Kejaksaan|Kejari|Polres|Polda"
    "|Polsek|Polrestabes|Dandim|Kapolda|Pangdam|Kemenkeu|Kemenkes|Kemenhub|KemenPUPR|Kemnaker|Kominfo|Kemenparekraf|Bappenas|Bappeda|Disdukcapil|Dinkes|Disperindag|Disparbud|Satpol PP|Setda|Sekretariat Daerah|Asisten I|SKPD|APBD|RAPBD"
    "|RPJMD|RKPD|LKPJ|Raperda|Propemperda|Perwali|Permendagri|KPUD|KPPS|Pilkada|Pilgub|Pilwalkot|Pileg|PDIP|PDI Perjuangan|Golkar|Gerindra|NasDem|Perindo|Hanura|Muhammadiyah|PWNU|PBNU|GP Ansor|Fatayat|Muslimat|Banser|IPNU|PMII|GMNI|KNPI"
    "|Dharma Wanita|TP PKK|Bhayangkari|Persit|Pramuka|Kwarcab|gugus depan|SMPN|SMAN|SMKN|MTsN|UTBK|SNBP|SNBT|PPDB|Ujian Nasional|UNNES|Unsri|Unand|Untan|STAIN|Politeknik Negeri|Telkom|PLN Persero|Pertamina|Damri|Pelni|Garuda Indonesia"
    "|Bank BRI|Bank Mandiri|RUPS|RUPSLB|RUPST|eASY.KSEI|KSEI|TVRI|Republika|Jawa Pos|tumpeng|tumpengan|selamatan|slametan|halalbihalal|ngaji|pengajian akbar|sholawatan|istigosah|istighosah|tabligh akbar|bakti sosial|bazar murah"
    "|senam sehat|gowes|upacara bendera|HUT Kemerdekaan|HUT ke|tahun ajaran|Ibu-ibu|bapak-bapak|Ketua Umum|S.Pd|M.Si|M.Pd|S.Sos",
    "TH": "baht|tambon|amphoe|soi|Songkran|Loy Krathong|Chulalongkorn|Bht|Thammasat|Mahidol|Songkran holiday|MRT Bangkok|Sukhumvit|Silom|Nimman|KMUTT|Kasetsart|immigration office|Loi Krathong|tuk-tuk|Government House Bangkok|UNESCAP|UNCC"
    "|Rajabhat|Mahidol University|Moo|Thanon|United Nations Conference Centre Bangkok|UNCC Bangkok|UN-ESCAP|Commission session ESCAP|SEAMEO Secretariat|IUCN Asia",
    "VN": "VND|Tet holiday|Ho Chi Minh|phuong|UBND|Doi Moi|People's Committee|Fatherland Front",
    "KH": "riel|sangkat|Pchum Ben|Khmer New Year|CPP|Bon Om Touk|RUPP|Samdech|commune council|ITC Cambodia|Peace Palace Phnom Penh",
    "LA": "Pi Mai|That Luang|Lao kip|NUOL|Lao Front",
    "MM": "kyat|kyats|Thingyan|Tatmadaw|NLD|Pyidaungsu|Hluttaw|U Thant|Myanma",
    "TL": "suco|sucos|Timorese|CNRT|Fretilin|aldeia|Tatoli|UNTL|Palácio do Governo|g7+ Secretariat",
    "LK": "Poya|Pradeshiya|Grama Niladhari|Avurudu|Sinhala|Bandaranaike|LKR|Colombo University|shramadana|dansala|Divisional Secretary|Divisional Secretariat|Grama Sevaka|Poson|pirith|katina|Perahera|Thero|Urban Council"
    "|Municipal Council Colombo|NWSDB|Peradeniya|Jayewardenepura|GCE O/L|GCE A/L|BMICH|Ruwanwella|LTTE|CBSL|SLTDA|Galle Face|Temple Trees|Viharaya|Vihare|Buddhist flag|almsgiving|kiribath|Colombo Plan Secretariat|IWMI",
    "NP": "Dashain|Tihar|nagarpalika|gaunpalika|NPR|Nepali|Tribhuvan|ward chair|rural municipality ward|Metropolitan City|Ashadh|Shrawan|Ashoj|Mangsir|Poush|Falgun|Chaitra|Baishakh|Jestha|Maoist Centre|Singha Durbar|Maharjan|Shrestha|Tamang"
    "|Gurung|Guthi|jatra|Newar|Sagarmatha|Bhaktapur|rastriya|Kathmandu University|Province No|Teej|Chhath|Gaijatra|Indra Jatra|SAARC Secretariat|ICIMOD",
    "BD": "taka|upazila|Union Parishad|Bangla|hartal|Pohela Boishakh|BUET|Bangladeshi|Eid-ul-Fitr|Nagar Bhaban|Bhaban|LGRD|Jatiya|Jatiya Sangsad|Awami League|UNO office|Upazila Nirbahi|DC office|Zila Parishad|pourashava|Chhatra"
    "|Dhaka University|Rajshahi University|DU campus|RAJUK|DNCC|DSCC|WASA Dhaka|BGMEA|BKMEA|BRAC|Grameen|BTRC|BB Governor|Begum|Ekushey|Shaheed Minar|Victory Day|Bijoy|Boishakh|boi mela|iftar mahfil|Prothom Alo|BIMSTEC Secretariat"
    "|icddr,b",
    "PK": "PKR|tehsil|jirga|NADRA|WAPDA|Khyber|Punjab Assembly|Muharram procession|Allama|Sahibzada|NEPRA|PEMRA|K-Electric|LESCO|FESCO|HESCO|SNGPL|SSGC|Chief Justice of Pakistan|Islamabad High Court|Lahore High Court|Sindh High Court"
    "|Peshawar High Court|PML-N|Majlis-e-Shoora|National Assembly of Pakistan|Assistant Commissioner|union council|Nazim|tehsil council|LUMS|COMSATS|PIDE|Quaid|Iqbal|Iqbal Day|Pakistan Day|Eid Milad|Urs|mushaira|Anjuman|Maulana|Markaz"
    "|SECP|Jinnah",
    "IN": "lakh|lakhs|crore|crores|panchayat|gram sabha|tehsildar|taluk|taluka|sarpanch|Shri|Smt|IIT|UPSC|UGC|AICTE|CBSE|NAAC|vidyalaya|mahavidyalaya|collectorate|zilla|Lok Sabha|Rajya Sabha|Vidhan Sabha|Hon'ble|Aadhaar|RERA|samiti|sangh"
    "|yojana|bhavan|Gandhi Jayanti|Onam|IISc|TIFR|rupees|INR|Corporator|RWAs|BBMP|BWSSB|BESCOM|MCGM|GHMC|NDMC|CIDCO|MHADA|NHAI|IRCTC|DRDO|ISRO|CSIR|ICMR|ICAR|ICSSR|AIIMS|IIIT|NEET|GST Council|CGST|SEBI|NITI Aayog|PIB Delhi|Rajbhavan"
    "|Raj Bhavan|Mantralaya|Vikas|Bhawan|Sabhagruha|Sadan|Nagar Palika|Nagar Nigam|Mahanagar|Zilla Parishad|Zilla Panchayat|Gram Panchayat|Tahsildar|District Collector|Sub-Divisional Magistrate|Patwari|Gurudwara|Durga Puja|Kumbh|Baisakhi"
    "|Ugadi|Vishu|Bihu|Makar Sankranti|Ambedkar Jayanti|Tmt|Thiru|FICCI|ASSOCHAM|NASSCOM|CREDAI|Mahila|Yuva|CPI(M)|AIADMK|Shiv Sena|Anganwadi|ASHA workers|Kisan|Krishi|PMAY|MGNREGA|Jal Jeevan|Swachh|dak bungalow|High Court of Judicature"
    "|NCLT|NCLAT|Lokayukta|e-Tender|walk-in-interview|crèche|B.Tech|M.Tech|Ph.D. viva|SEARO|WHO South-East Asia|International Solar Alliance|G20 Sherpa India|CDRI|Gram Sabha meeting|ward sabha|Vigyan Bhavan|Rashtrapati|Sansad"
    "|Sansad Bhavan|Parliament House Annexe|Shastri Bhawan|Krishi Bhawan|Udyog Bhawan|Nirman Bhawan|Vidhana Soudha|Vidhan Bhavan|Secretariat Hyderabad|Writers' Buildings|Nabanna|Under Secretary to the Government|Chief Minister's"
    "|Hon'ble Chief Minister|Governor of Tamil Nadu|Revenue Divisional|Block Development|Panchayat Samiti|Zila Parishad|Lok Adalat|Pension Adalat|Janata Darbar|Janata Darshan|Madras High Court|Bombay High Court|Calcutta High Court"
    "|CAT Principal Bench|Public Hearing under EIA|TNPCB|KSPCB|MPCB|SPCB|State Pollution Control Board|Gazetted Officer|Synopsis seminar|Registrar i/c|M.Phil|hall ticket|hall tickets|Class X|Class XII|Pradhan Mantri|Aadhar|PAN card"
    "|AGM through VC|OAVM|VC/OAVM|NSDL|CDSL|e-voting NSDL|Regd. Office|Pvt Ltd|Marg|Chowk|Cross Road Malleswaram|Kalyana Mandapam|Town Hall Bengaluru|Auditorium Chennai|Kala Kendra|Kalamandir|Rangamandira|Bal Bhavan|Shamiana|pandal"
    "|mahotsav|jayanti|Jayanthi|upanayanam|Vaikunta Ekadasi|Makara Sankranti|Sankranti|Eid Milan|Onam celebration|Vijayadashami|Dussehra|Dasara|Gurpurab|Buddha Purnima|dharna|bandh|morcha|rasta roko|hartal Kerala|satyagraha|yatra|YSRCP"
    "|Trinamool|VHP India|INTUC|CITU|AITUC|AIBEA|NABARD|PSU bank|BSNL|BHEL|ONGC|NTPC|Doordarshan|Akashvani|AIR Chennai|PTI Bhawan|The Hindu|Times of India|Dainik|Eenadu|Mathrubhumi|BITS|DU campus|IGNOU|ISI Kolkata|JNCASR|NCBS|ICTS"
    "|Matscience",
    "JP": "yen|shinkansen|obon|kominkan|matsuri|hanami|JLPT|tatami|ryokan|onsen|Golden Week|JAXA|Diet Building|JPY|ward office|Waseda|Keio|minshuku|tofu|Toyoko|Yamanote|ku office|kuyakusho|shiyakusho|Monbukagakusho|MEXT|JSPS|JICA|METI"
    "|MOFA Tokyo|RIKEN|AIST|Osaka University|Kyoto University|Todai|Hitotsubashi|bon odori|hanabi|taiko|ikebana|origami|chanoyu|kimono|yukata|mikoshi|bento|izakaya|NPO Center|JR station|Diet members|United Nations University|ITTO"
    "|ADB Institute|IGES|APO Tokyo",
    "KR": "KRW|Chuseok|Seollal|hangul|KAIST|SNU|Korean won|POSTECH|Yonsei|gu office|Yongsan-gu|Gangnam|Jongno|Hannam-dong|HUFS|Sogang|Korea University|Ewha|SKKU|UNIST|DGIST|NRF Korea|Cheong Wa Dae|National Assembly Yeouido|Yonhap|kimchi|hanbok"
    "|Buddha's Birthday|BEXCO|KINTEX|MOFA Seoul|Green Climate Fund|GCF Board|Global Green Growth|GGGI|International Vaccine Institute",
    "CN": "yuan|gaokao|WeChat|CPPCC|Tsinghua|Peking University|Asian Infrastructure Investment Bank|AIIB|SCO Secretariat|Diaoyutai State Guesthouse|National People's Congress|MOFCOM|NDRC|State Council Information Office|Tiananmen|Zhongnanhai"
    "|CPC Central Committee|Renmin University|Fudan|Jiaotong|Zhejiang University|Nanjing University|CIIE|Canton Fair|Two Sessions|Qingming|hukou|baijiu|Weibo|renminbi",
    "HK": "LegCo|MTR|HKD|HKUST|CUHK|HKU|Incorporated Owners|Hong Kong Jockey Club|New Territories|LCSD|FEHD|HKSAR|Legislative Council Complex|CE in Council|Home Affairs Department|Heung Yee Kuk|mutual aid committee|Owners' Corporation|Lantau"
    "|PolyU|HKBU|LingU|EdUHK|Cyberport|HKTDC|HKEX|HKMA|RTHK|Lunar New Year|Ching Ming|Tuen Ng|Chung Yeung|Form Six",
    "TW": "Legislative Yuan|Executive Yuan|Kuomintang|DPP|Academia Sinica|NTD|Chengchi|National Taiwan University|NTU Taipei|NCKU|NTHU|NYCU|NCTU|Double Tenth|TSMC|Control Yuan|Examination Yuan|Judicial Yuan|Ketagalan|EasyCard",
    "FJ": "sevusevu|talanoa|vinaka|iTaukei|FJD|USP|mataqali|yaqona|Turaga|Ratu|bula|Roko|provincial council|Pacific Islands Forum|PIFS|Laucala|Roko Tui|Ratepayers' consultation|LTA Fiji|Yavusa|tikina|turaga ni koro|Adi|Girmit"
    "|Methodist Church in Fiji|Fiji Times|Fiji Day|lovo|solevu|Sugar Cane Growers|Viti Levu|Vanua Levu|Commissioner Western|Commissioner Central|FRCS|masi|SODELPA|FijiFirst|Social Democratic Liberal|National Federation Party"
    "|Great Council of Chiefs|Bose Levu Vakaturaga|Bose Vanua|Bose ni Yasana|vakavanua|Vale ni Bose|Talatala|Lotu Wesele|vola ni kawa bula|Tui Cakau|Tui Nayau|Tui Vuda|Marama Bale|Qarase|Albert Park Suva|ANZ Stadium Suva|HFC Bank Stadium"
    "|Prince Charles Park|Lawaqa Park|Vodafone Arena|FMF Gymnasium|Suva Civic Centre|Grand Pacific Hotel|Novotel Lami|Holiday Inn Suva|Fiji National University|Fiji Sugar Corporation|FRCA|FNPF|Fiji Sun|FBC News|Walesi|Energy Fiji"
    "|Water Authority of Fiji|Land Transport Authority Fiji|iTLTB|TLTB|iTaukei Land Trust|iTaukei Affairs|Advisory Councillor|advisory councillors|Sanatan|Arya Pratinidhi|TISI Sangam|Then India|Sangam School|Ramayan mandali|Holi Fiji"
    "|Hibiscus Festival|Bula Festival|Sugar Festival|Tebara|Coral Coast Sevens|Coca-Cola Games|Fiji Rugby|Rewa Province|Tailevu|Naitasiri|Serua|Namosi|Kadavu|Lomaiviti|Cakaudrove|Macuata|Nadroga|Navosa|Ba Province|magiti|bilibili"
    "|Girmitiya|Dilkusha|Adi Cakobau School|Queen Victoria School|Ratu Kadavulevu|Marist Brothers High School|Permanent Secretary for iTaukei|Public Rental Board|Suva City Council|Nadi Town Council|Lautoka City Council"
    "|Pacific Islands Forum Secretariat|SPC Suva|UNDP Pacific|FFA Suva",
    "WS": "fono|matai|aiga|Tuilaepa|faife'au|Fiame|SPREP|Samoan|fonotele|faletua|Malua|EFKS|Upolu|Savai'i|pulenuu|sui o le nuu|Samoa Observer|MNRE Samoa|Mulinu'u|Independence Day of Samoa|MWCSD|MESC|NUS Samoa|tama'ita'i|Falealupo"
    "|Fono a Faipule|Sui Tamaitai|Sui o Nuu|Fa'asao|FAST Party|HRPP|Human Rights Protection Party|O le Ao o le Malo|Head of State Samoa|Sanalele|Land and Titles Court|TATTE|Tatte Convention|Tanoa Tusitala|Aggie Grey|Sheraton Samoa"
    "|Faleata|Apia Park|Eleele Fou|Malaefatu|Teuila Festival|White Sunday|Lotu Tamaiti|fiafia|ie toga|palusami|tautua|SIFA|SNPF|EPC Samoa|Samoa Water Authority|Savali|Newsline Samoa|Congregational Christian Church|Piula"
    "|Methodist Conference Apia|to'ona'i|aualuma|aumaga|taulealea|ava ceremony|Toleafoa|Lefau|Afioga|Susuga|Tofa|Manu Samoa|Samoa Tourism Authority|National University of Samoa|Le Papaigalagala",
    "TO": "pa'anga|malo e lelei|Fale Alea|Fakafanua|Queen Salote|Free Wesleyan|Tongan|Kingdom of Tonga|Nuku'alofa Times|Matangi Tonga|Taimi o Tonga|Fa'onelua|Queen Salote Memorial|Teufaiva|Heilala Festival|Fakataha|Fakataha Kuata"
    "|Siasi Uesiliana|misinale|Konifelenisi|Uike Lotu|kalapu|faikava|lakalaka|tau'olunga|ta'ovala|kiekie|'ota ika|lu pulu|Tupou College|Tupou High|Tonga High School|Tonga College|Liahona High|Atenisi|Niuatoputapu|district officer Tonga"
    "|Lord Fakafanua|PTOA|'Akilisi|TCC Tonga|Tonga Power|Tonga Water Board|Tonga Broadcasting|International Dateline Hotel|Tanoa International Dateline|Fale Fono|seniti|Emancipation Day June 4|Tauhi Tonga"
    "|Ministry of Internal Affairs Nuku'alofa",
    "VU": "vatu|nakamal|Malvatumauri|Bislama|MSG Secretariat|ni-Vanuatu|Efate|Malekula|kastom|Vanuatu Daily Post|Shefa|Penama|Santo Vanuatu|Espiritu Santo|Ambae|Pentecost Island|Tafea|Vanua'aku Pati|Vanuaaku|Union of Moderate Parties"
    "|Namangi Aute|Prime Minister Charlot|Lini Day|Father Lini Day|Chiefs' Day|Custom Chiefs Day|Nagol|naghol|land diving|laplap|tuluk|nasara|namele|nambas|kava nakamal|Melanesian Spearhead|Korman Stadium|Saralana|Seafront Stage"
    "|Warwick Le Lagon|Holiday Inn Vanuatu|VNPF|UNELCO|Vanwods|VBTC|Malapoa|Lycée LAB|Tebakor|Vanuatu Agriculture College|INTV|area council secretary|provincial government council Vanuatu|Shefa Province|Malvatu Mauri"
    "|Presbyterian Church of Vanuatu|Melanesian Mission|mama's market|string band festival|fest napuan|Fest'Napuan|MSG Secretariat Port Vila",
    "SB": "SBD|Solomon Islander|Solomon Islands Government|RSIPF|wontok|Choiseul Province|Western Province Solomon|Temotu|Rennell|Central Islands Province|Honiara City Council|Solomon Star|Island Sun|SIBC|SIEA|Solomon Power|Solomon Water|SICHE"
    "|Heritage Park Hotel|Solomon Kitano Mendana|Mendana Hotel|King Solomon Hotel|Lawson Tama|Multi-purpose Hall Honiara|Friendship Hall|Rove Police|MPA Solomon|constituency development officer|RCDF|MSG Secretary|Ulawa|shell money"
    "|Anglican Church of Melanesia|ACoM|SSEC|South Sea Evangelical|Sogavare|paramount chief Malaita|Bishop Patteson|Pijin|kastom garden|panpipe|Taro Choiseul|Chief's Day Solomon|Forum Fisheries Agency|FFA Headquarters",
    "PG": "wantok|LLG|LLGs|Sir Hubert Murray|NCDC|Ela Beach|Powes Parkop|kina shell|LLG president|ward member|Highlands Highway|Unitech|UPNG|Post-Courier|singsing|bilum|haus krai|tok ples|DSIP|PNGDF|Air Niugini|mumu|betelnut|buai|Waigani"
    "|Konedobu|Boroko|Gerehu|Tokarara|Hohola|Hanuabada|Motu Koitabu|Motu-Koita|Sir John Guise|Rita Flynn|Lamana Hotel|Gateway Hotel|Crown Hotel Port Moresby|Stanley Hotel|APEC Haus|Parliament Haus|Morauta Haus|Vulupindi Haus|Pangu Pati"
    "|National Alliance Party|People's National Congress|The National PNG|EMTV|NBC PNG|PNG Power|Eda Ranu|Water PNG|Telikom|Digicel PNG|BSP Haus|Bank South Pacific|Ok Tedi|Porgera|ExxonMobil PNG|Oil Search|Nasfund|Nambawan Super|MRDC"
    "|DDA board|District Development Authority|District Development Authorities|Provincial Executive Council|provincial administrator|District Administrator PNG|joint district planning|JDPBPC|LLG manager|ward councillors PNG"
    "|ward recorder|Village Court|village court magistrate|wantoks|raskols|Hiri Moale|Hiri Motu|Mt Hagen Show|Goroka Show|Sepik River Crocodile|Kundu and Digaso|National Mask Festival|Remembrance Day July 23|Repentance Day"
    "|National Repentance|Kumuls|SP Hunters|Digicel Cup|sanguma|Lutheran Church PNG|ELCPNG|United Church PNG|SDA Mission PNG|Autonomous Bougainville|AROB|ABG House|Divine Word University|Pacific Adventist University|UNRE|toea",
    "CK": "kia orana|ariki|pa enua|island administration|umukai|Te Maeva Nui|Aitutaki|Demo party|Rarotonga|Cook Islands News|Cook Islands Party|Democratic Party Rarotonga|National Auditorium Avarua|Are Korero|Sinai Hall|CICC"
    "|Cook Islands Christian Church|Ekalesia|Te Marae Ora|Te Aponga|Te Ipukarea|Te Mire Kapa|tivaevae|ei katu|umu kai|Ui Ariki|House of Ariki|Koutu Nui|ra'ui|Gospel Day|kopu tangata|imene tuki|Puaikura|Takitumu|Te-Au-O-Tonga|Mauke"
    "|Mangaia|Atiu|Mitiaro|Manihiki|Pukapuka|USP Rarotonga|Tereora|Nukutere|Punanga Nui|BTIB|MFEM|Executive Officer Island|Seabed Minerals Authority|Constitution Celebrations",
    "KI": "maneaba|unimwane|mauri|botaki|Te Mautari|KPA|Betio|Bairiki|Kiribati Protestant|Bonriki|Bikenibeu|Teinainano|Betio Town Council|Kiritimati|Abemama|Maneaba ni Maungatabu|Beretitenti|kaiboki|Te Buttabwi|Kiribati Uniting|KNEG"
    "|Public Utilities Board|PUB Betio|te mauri|unaine|mwaneaba|te itera|Otintaai|KSSL|KPF Stadium|USP Kiribati|Nei Tabera|I-Kiribati",
    "TV": "falekaupule|kaupule|fatele|Vaiaku|Tuvaluan|Nanumea|Nui Island|Ekalesia Kelisiano|Te Kakeega|Tausoalima|Vaiaku Lagi|Motufoua|te ano|pulaka|Pule Kaupule|Radio Tuvalu|Penitala|ulu fenua",
    "MH": "iroij|Nitijela|iakwe|yokwe|alap|RMI|College of the Marshall Islands|Ebeye|Marshallese|Kwajalein|Delap|Uliga|Rita Majuro|Laura Majuro|Jaluit|Wotje|Marshall Islands Resort|Majuro Cooperative|MALGov|KALGov|Bikini Council|PSS Marshall"
    "|MIMRA|MISC|Marshall Islands Journal|V7AB|Irooj|Council of Irooj|leroij|bwebwenato|jaki-ed|Manit Day|Fisherman's Day Majuro|Gospel Day December|Nuclear Victims Remembrance|ICC Majuro|kumit|Parties to the Nauru Agreement|PNA Office",
    "FM": "Nahnmwarki|kaselehlie|COM-FSM|Colonia Yap|College of Micronesia|FSM Congress|FSM National Government|Pohnpei State|Chuuk State|Yap State|Kosrae State|sakau|mwaramwar|kamadipw|Sokehs|Madolenihmw|Uh Municipality|Nan Madol|Nahnken"
    "|Soumas|Mwoalen Wahu|Faluw|Yap Day|Kaselehlie Press|Etiyan|faamw|UNITED Church of Christ Kosrae|PUC Pohnpei|Liberation Day Kosrae|VCTC|WCPFC|Western and Central Pacific Fisheries Commission",
    "PW": "Olbiil|rubak|Alii|OEK|Palauan|Ngerulmud|Ngarachamayong|Babeldaob|bilung|Ibedul|Reklai|Council of Chiefs Palau|PCC Palau|Palau Community College|Belau National Museum|Island Times|Tia Belau|Palau National Congress|Ngarmid|Belau|PPUC"
    "|PNCC Palau|omengat|ocheraol|Palasia",
    "GU": "hafa adai|Chamorro|Guahan|GovGuam|GPA Guam|DOE Guam|Chamoru|mayor's office Guam|nobena|Agat|Tumon|Guam Legislature|I Liheslatura|Liheslaturan|Guam Congress Building|Adelup|Ricardo J. Bordallo|Guam Waterworks|GWA Guam"
    "|Guam Power Authority|CCU Guam|GEDA|Port Authority of Guam|A.B. Won Pat|University of Guam|Guam Community College|GDOE|Guam Department of Education|Pacific Daily News|Guam Daily Post|KUAM|PNC Guam|Mayors Council of Guam|MCOG"
    "|municipal planning council|Chamorro Land Trust|CLTC|nobenan|Gupot|fiesta Guam|kelaguen|latte stone|Festival Pacific|Santa Marian Kamalen|JFK High School Guam|lytico|Open Government Law Guam",
    "BB": "Bajan|Crop Over|landship|Barbadian|Barbadians|BDS|Kadooment|Cave Hill|Christ Church Parish|Barbados Water Authority|BNOC|St. James Parish|Queen's Park Bridgetown|Errol Barrow Day|rum shop|UWI Cave Hill|Heroes Square"
    "|Barbados Light & Power|Barbados Today|Nation News|NCF Barbados|Barbados Community College|Democratic Labour Party Barbados|NUPW|BUT Barbados|Grantley Adams|Frank Collymore|Lloyd Erskine Sandiford|LESC|Ilaro Court"
    "|Government House Barbados|Kensington Oval|Holetown|Warrens|Wildey|Garfield Sobers|Queen's College Barbados|Harrison College|Combermere|Lodge School|cou-cou|conkies|tuk band|Pic-o-de-Crop|Foreday Morning|Grand Kadooment"
    "|Holetown Festival|Oistins Fish Festival|NIFCA|Bussa|chattel house|BTMI|Sugar cane harvest Barbados|Independence Square Bridgetown|Agrofest|CDEMA|UN House Barbados|UWI Open Campus",
    "TT": "panorama|Divali|carded for|calypso|soca|j'ouvert|steelband|steelpan|pan yard|panyard|parang|maxi-taxi|WASA|Dimanche Gras|Pan Trinbago|Trinbago|TTD|Trini|tassa|chutney|Trinidadian|Tobagonian|Borough Corporation|T&TEC|Fire services"
    "|Tobago House of Assembly|UWI St. Augustine|COSTAATT|Red House|Divali Nagar|Hosay|Emancipation Day|Indian Arrival Day|Spiritual Baptist|roti|ECTT|PTSC|NLCB|Guardian newspaper|Newsday|POS General|ole mas|moko jumbie|extempo"
    "|King and Queen of carnival|mas band|carnival band|pan side|steel orchestra|Queen's Park Savannah|Savannah Stage|Skinner Park|Naparima|San Fernando City Corporation|Scarborough Tobago|Shaw Park|Panorama semis|Panorama finals"
    "|Canboulay|Carnival Monday|Carnival Tuesday|kaiso|Kaisorama|calypso tent|Calypso Monarch|Chutney Soca|Soca Warriors|NCC Trinidad|NCBA|TUCO|Petrotrin|Heritage Petroleum|TSTT|bmobile|TATT|Republic Bank|First Citizens|Sagicor|ANSA McAL"
    "|Phagwa|Diwali Nagar|Eid-ul-Fitr holiday Trinidad|Maha Sabha|Shouter Baptist|bake and shark|pelau|callaloo|CEPEP|NWRHA|SWRHA|ERHA|TRHA|SEA exam|Eric Williams|Piarco|Trinidad Guardian|Carenage|Regional Corporation Trinidad|burgesses"
    "|Cascadia|Hilton Trinidad|Woodford Square|Brian Lara|Caribbean Court of Justice|ECLAC Port of Spain|Association of Caribbean States|CARPHA|mas camp|masqueraders|band launch|sailor mas|bandleaders|road march|king of carnival"
    "|queen of carnival",
    "JM": "JUTC|JPS|NWC|PNP|JLP|JCDC|Gleaner|Jamaican|Kingston and St. Andrew|reggae|NHT|dancehall|NSWMA|JAMPRO|UTech|UWI Mona|HEART Trust|PEP exam|Jamaica House|Gordon House|mento|nine night|grand market|Boys' and Girls' Championships"
    "|Labour Day project|MoBay|Custos Rotulorum|NEPA|KSAMC|KSAC|municipal corporation Jamaica|Jamaica Constabulary|CXC Jamaica|PetroJam|Jamaica Observer|Office of the Prime Minister Jamaica|Parish Council Jamaica|National Arena Kingston"
    "|Jamaica Pegasus|Devon House|Vale Royal|National Gallery of Jamaica|Jamaica Conference Centre|Jonkonnu|Emancipation Park|Independence Grand Gala|Festival Song|Reggae Sumfest|Sumfest|Accompong|Munro College|Calabar High"
    "|Kingston College|RADA office|Jamaica Teachers' Association|BITU|Norman Manley|Sangster|ackee|bammy|festival and fish|mannish water|dead yard|Justice of the Peace Jamaica|HEART/NSTA|JMMB|JN Bank|Digicel Jamaica|FLOW Jamaica"
    "|Northern Caribbean University|Edna Manley|International Seabed Authority|ISA Council|ISA Kingston",
    "DM": "kwadril|Creole Day|Jounen Kweyol|Mas Domnik|Nature Isle|Kalinago|Dominican State College|Portsmouth Dominica|DOMLEC|DOWASCO|Kalinago Territory|World Creole|Windsor Park Stadium|Marigot Dominica|Canefield|Salisbury Dominica|La Plaine"
    "|Mero|Commonwealth of Dominica|Kwéyòl|DAIC|Discover Dominica|DBS Radio|UWP Dominica|Arawak House|bouyon|World Creole Music Festival|Real Mas|Dominica State College|Dominica Festivals|cadence-lypso|Morne Trois Pitons|Boiling Lake"
    "|Kalinago Council",
    "LC": "La Rose|La Marguerite|Saint Lucian|St. Lucian|WASCO|LUCELEC|Derek Walcott|Kweyol|SLUDTERA|Rodney Bay|Canaries|Castries City Council|Sandals Grande|SALCC|St. Lucia Times|SLBS|UWP St Lucia|Jounen Kwéyòl|Jounen Kweyol Saint Lucia"
    "|National Cultural Centre Castries|Pitons|Samans Park|Mindoo Phillip|Darren Sammy|Daren Sammy|La Woz|Flambeau|Radio Saint Lucia|Assou Square|Piton beer|OECS Commission|OECS Secretariat|Eastern Caribbean Supreme Court",
    "GD": "Spicemas|Grenadian|NAWASA|Carriacou|Petite Martinique|NDC Grenada|J'ouvert Grenada|Grenlec|T.A. Marryshow|St. George's Grenada|Grand Anse|Sauteurs|Hillsborough Carriacou|Fisherman's Birthday|Spice Isle|TAMCC|Maroon Jazz|Big Drum"
    "|Camerhogne|Spice Basket|Trade Centre Grand Anse|Point Salines|Maurice Bishop|jab jab|Shakespeare mas|oil down|Thanksgiving Day October 25|parang Carriacou",
    "VC": "Vincy Mas|Vincentian|Bequia|VINLEC|NDP Vincy|Union Island|Georgetown St Vincent|Barrouallie|Chateaubelair|Layou|Mustique|Canouan|CWSA|NBC Radio|Searchlight|The Vincentian|Nine Mornings|Vincy|Victoria Park Kingstown"
    "|Russell's Auditorium|Peace Memorial Hall|La Soufrière|Garifuna Vincent|St Vincent and the Grenadines Community College|Arnos Vale",
    "AG": "Antiguan|APUA|V.C. Bird|St. John's Antigua|ABLP|Sailing Week|Parham|English Harbour|Falmouth Harbour|Nelson's Dockyard|Barbuda|Barbuda Council|Codrington|Antigua Observer|Carnival City|Antigua Recreation Ground|Sir Vivian Richards"
    "|Antigua State College|University of the West Indies Five Islands|Five Islands|Jolly Harbour|Sir Vere Cornwall|Multipurpose Cultural Centre|Perry Bay|Caribana|Antigua Carnival|fungee|ducana|V.C. Bird International",
    "BS": "Junkanoo|Family Island|Bahamian|Grand Bahama|Abaco|Eleuthera|Fox Hill|goombay|Straw Market|Over-the-Hill|regatta site|Bimini|Long Island Bahamas|San Salvador Bahamas|Royal Bahamas Police|RBPF|RBDF|Bahamas Tribune|Nassau Guardian"
    "|BAHFSA|Arawak Cay|Rawson Square|Atlantis Paradise Island|Baha Mar|Clifford Park|Thomas A. Robinson|Kendal Isaacs|University of The Bahamas|rake and scrape|rake 'n' scrape|BAMSI|Majority Rule Day|Fish Fry Arawak"
    "|Water and Sewerage Corporation Bahamas|Lynden Pindling|Emancipation Day Fox Hill|regatta weekend|National Family Island Regatta",
    "BZ": "Garifuna|Belizean|BZE|village chairperson|NAVCO|area rep|Agric grounds|BNTU|Settlement Day|Battle of St. George|PSU Belize|KHMH|ITVET|San Pedro Ambergris|Ambergris Caye|Benque Viejo|Cayo District|Toledo District|alcalde Toledo"
    "|BEL Belize|BWSL|Amandala|The Reporter Belize|Channel 5 Belize|Love FM|Bliss Centre|George Price|Battlefield Park|Galen University|University of Belize|Mennonite community|Kriol|punta rock|Jankunu|September Celebrations"
    "|Garifuna Settlement Day|La Ruta Maya|lobsterfest|hudut|BDF Belize|NICH|NEMO Belize|Baron Bliss",
    "GY": "GECOM|Mashramani|GPL|Guyanese|RDC|NDC office|CARICOM Secretariat|Amerindian|Region Four|Region Three|Region Six|Essequibo|Berbice|GRDB|GuySuCo|APNU|PPP/C|Guyana Chronicle|Kaieteur|Umana Yana|Toshao|toshaos|Diwali motorcade|Phagwah"
    "|Leader of the Opposition Guyana|Public Buildings|Georgetown Guyana|Lethem|Rupununi|Rose Hall Guyana|Stabroek News|Guyana Times|Demerara Waves|PNCR|AFC Guyana|NIS Guyana|GPHC|University of Guyana|Turkeyen|Tain campus|Cheddi Jagan"
    "|Sophia Exhibition|Providence Stadium|Arthur Chung|ACCC|Pegasus Guyana|Marriott Georgetown|Main Street Georgetown|D'Urban Park|Square of the Revolution|National Cultural Centre|Phagwah Mela|Kaieteur Falls|pepperpot|cook-up"
    "|cook-up rice|metemgee|Bourda|Mahaica|Mahaicony|Pomeroon|Wakenaam|Leguan|Mocha-Arcadia|Neighbourhood Democratic Council|Regional Democratic Council|Toshaos Conference|Amerindian Heritage Month|GEA Guyana|EITI Guyana|GOAL scholarship"
    "|CARICOM Headquarters",
    "KY": "Caymanian|Pirates Week|Grand Cayman|George Town Cayman|CINICO|Cayman Compass|UCCI|Cayman Brac|West Bay Cayman|East End Cayman|North Side Cayman|Little Cayman|CIMA|CIREBA|Cayman Water|Cayman 27|Cayman News Service"
    "|Government Administration Building|Elgin Avenue|Camana Bay|Seven Mile Beach|Harquail|Mary Miller Hall|South Sound|Truman Bodden|John Gray High|Clifton Hunter|Layman Scott|Cayman Prep|CIFEC|CayMAS|Ministry of Education Cayman"
    "|National Roads Authority Cayman|District Commissioner Cayman Brac|Premier of the Cayman|Cayfest|Gimistory|MLA Cayman|PPM Cayman",
    "BM": "Bermudian|Cup Match|Bermudians|PLP Bermuda|OBA Bermuda|BELCO|Royal Gazette|Gombey|Gombeys|Paget|Somerset Parish|KEMH|Hamilton Bermuda|St. George's Bermuda|Sandys|City Hall Hamilton|Sessions House|BUEI|Botanical Gardens Paget"
    "|Bermuda College|Bermuda Day|Bermuda Sun|Bernews|Corporation of Hamilton|Corporation of St. George|WEDCO|CedarBridge|Berkeley Institute|Saltus|National Sports Centre Prospect|Bermuda Industrial Union|codfish and potatoes"
    "|Emancipation Thursday|Somers Day",
    "FK": "Falkland|FIGAS|Battle Day|FIDF|Port Howard|Goose Green|Fox Bay|Falkland Islands Government|Penguin News|FITV|Gilbert House|Court and Assembly Chamber|Malvina House|FIDC|SAAS|Liberation Day Falklands|Peat Cutting Monday"
    "|Falkland Conservation|Falklands Conservation|MPA Stanley|Stanley House|FICS|Standing Finance Committee|Chamber of Commerce Stanley|Sure South Atlantic|Camp Airport|FIPASS|Lookout Lodge|MLAs Falkland"
    "|Legislative Assembly of the Falkland|Narrows Bar|Jetty Centre|Upland Goose|South Georgia",
    "MX": "ejido|ejidatarios|CDMX|INEGI|IMSS|ISSSTE|INFONAVIT|UNAM|CONACYT|CFE|zocalo|alcaldia|posada|Lic|Licenciado|COBACH|STPS|mezcal|sesion de Cabildo|sindica|sindico municipal|SIAPA|SAPASA|SACMEX|CONAGUA|SEMARNAT|SEDENA|SEMAR"
    "|Presidencia Municipal|H. Ayuntamiento|SHCP|UANL|UdeG|Tec de Monterrey|COLMEX|CINVESTAV|Camara de Diputados|Guelaguetza|Dia de Muertos|tianguis|mariachi|charreria|charros|tamales|ejidal|Palacio Municipal|pesos M.N"
    "|Secretaria de Bienestar|kermes|junta vecinal de colonia|CETIS|CONALEP",
    "AR": "AFIP|CUIT|CABA|conurbano|paritarias|UBA|CONICET|ANSES|asado|Provincia de Buenos Aires|Capital Federal|sociedad de fomento|pcia|FFyB|CGT|Bomberos Voluntarios|pesos argentinos|gremio|consorcio|Concejo Deliberante|intendente municipal"
    "|choripaneada|choripan|cooperadora|peña folklorica|locro|UNLP|UNSAM|INTI|Camara de Senadores|diputados nacionales|La Campora|CTERA|SUTEBA|SADOP|club social|club atletico|Congreso de la Nacion|Legislatura porteña|Jefatura de Gabinete",
    "UY": "BPS|CJPPU|UdelaR|PIT-CNT|ANCAP|Intendencia|escribanos|escribano|Fondo de Solidaridad|AEU|uruguayo|uruguaya|liceo|ANEP|Oriental del Uruguay|Comision Fomento|ANTEL|CODICEN|Frente Amplio|Partido Colorado|Intendencia de"
    "|alcaldia municipio|Junta Departamental|Palacio Legislativo|torta frita|tortas fritas|murga|tablado|candombe|Plan Ceibal|INAU|MIDES|MGAP|MTOP|Escuela N|cooperativa de vivienda|FUCVAM|FEUU|FENAPES|Asociacion de Escribanos|ALADI"
    "|Edificio Mercosur|Secretaría del Mercosur|UNESCO Montevideo",
    "CL": "RUT|junta de vecinos|CONAF|SEREMI|FONASA|CESFAM|Dieciocho|Municipalidad de|Fiestas Patrias|CORFO|PUCV|JUNJI|comuna de|I. Municipalidad|Ilustre Municipalidad|JJVV|COSOC|DIDECO|SECPLA|sede vecinal|cueca|Universidad de Chile|USACH|UdeC"
    "|UTFSM|ANID|FONDECYT|CODELCO|Metro de Santiago|delegacion presidencial|SERVIU|MINVU|INDAP|colacion|completada|bingo bailable|pesos chilenos|CEPAL|ECLAC|Comisión Económica para América Latina|FAO Santiago|ESO Vitacura"
    "|ALMA Observatory",
    "PE": "SUNAT|soles|UGEL|MINEDU|EsSalud|RUC|distrital|CONCYTEC|PUCP|UNMSM|fiestas patrias|Municipalidad Distrital|Sedapal|Reniec|comedores populares|ONPE|INDECOPI|CONGRESO DE LA REPUBLICA|UNALM|UPCH|ULima|Inti Raymi|pollada|anticuchada"
    "|Cercado de Lima|vaso de leche|SERNANP|PRONABEC|Qali Warma|Comunidad Andina|Secretaría General de la CAN|CIP La Molina",
    "EC": "GAD|IESS|cantonal|parroquial|asambleista|junta parroquial|CNE|fanesca|Cancilleria del Ecuador|ecuatoriano|ecuatoriana|Canciller|GAD Municipal|GADM|Prefecta|CNEL|EMAPAG|EMAPS|ESPOL|ESPE|USFQ|PUCE|SENESCYT|CONAIE|Pachakutik|Carondelet"
    "|sesion solemne|parroquia rural|teniente politico|junta de agua|JAAP|Asamblea Nacional Quito|IEPI|MIES|RUC Ecuador|Municipio de Quito|UNASUR|Parlamento Andino|Tribunal de Justicia de la Comunidad Andina",
    "CO": "DIAN|junta de accion comunal|vereda|corregimiento|SENA|ICFES|personeria|MinCultura|EPS|colombiano|colombiana|Cundinamarca|Alcaldia Local|edil|Enel|Acueducto de Bogota|EAAB|Codensa|Concejo de Bogota|Gobernacion de"
    "|Universidad de los Andes|Universidad Nacional de Colombia|Javeriana|Uniandes|Transmilenio|salon comunal|UNAL|Icetex|ICBF|DANE|Procuraduria|Defensoria del Pueblo|Contraloria|Ecopetrol|Feria de las Flores|sancocho|tejo",
    "VE": "bolivares|consejo comunal|CANTV|SENIAT|Gaceta Oficial|PDVSA|CNTI|venezolano|venezolana|comuna socialista|Bolivariana|Corpoelec|Hidrocapital|asamblea de ciudadanos|consejos comunales|PSUV|Asamblea Nacional Venezuela|bolivar digital"
    "|Sucre estado|CLAP|Metro de Caracas|arepas|hallacas|gaitas|CNE Venezuela|Fedecamaras",
    "BO": "subalcaldia|FEJUVE|Plurinacional|OTB|boliviano|boliviana|GAMLP|Ministerio de Salud Bolivia|YPFB|UMSA|UMSS|MAS-IPSP|Cancilleria Bolivia|Plaza Murillo|ELAPAS|SEMAPA|EPSAS|diablada|ch'alla|Asamblea Legislativa Plurinacional"
    "|cabildo abierto|junta escolar|SEDUCA|SEDES",
    "PY": "guaranies|Gs|ESSAP|ANDE|terere|paraguayo|paraguaya|seccional|junta municipal|Itaipu|Yacyreta|PLRA|MOPC|MSPBS|chipa|asadito",
    "CR": "colones|CCSS|AyA|UNED|ASADA|tico|costarricense|Concejo Municipal|MOPT|Municipalidad de Escazu|EBAIS|cantones|sindicos|alcalde municipal|redondel|Romeria a Cartago|SINAC|APSE|IMAS|pura vida|Corte Interamericana"
    "|Corte Interamericana de Derechos Humanos|Inter-American Court of Human Rights|Corte IDH|IICA|CATIE|UPEACE|CSUCA",
    "GT": "quetzal|quetzales|COCODE|COCODES|COMUDE|guatemalteco|guatemalteca|USAC|EEGSA|gobernacion departamental|INGUAT|IGSS|SAT Guatemala|Landivar|CODEDE|Ministerio de Gobernacion|feria titulada|Xela|Semana Santa procesion|SIECA|PARLACEN"
    "|INCAP",
    "HN": "lempiras|Lps|patronato|hondureno|hondurena|UNAH|ENEE|corporacion municipal|IHSS|UPNFM|COPECO|BCIE",
    "SV": "ADESCO|salvadoreno|salvadorena|ISSS|Casa Comunal|ISDEM|Nayib|FMLN|Secretaría General del SICA",
    "NI": "cordobas|INSS|ENACAL|nicaraguense|INATEC|MINSA|MINED|FSLN|UNAN|alcaldia de Managua|Sandinista|Corte Centroamericana de Justicia",
    "PA": "balboas|corregimiento|junta comunal|panameno|panamena|IDAAN|corregimientos|representante de corregimiento|MEDUCA|ENSA|Naturgy|Mi Ambiente|SENAFRONT|Asamblea Nacional|Parlatino|Canal de Panamá|ACP Panamá",
    "DO": "DGII|INABIE|Distrito Nacional|colmado|dominicano|dominicana|INDOTEL|sala capitular|CAASD|EDEESTE|EDESUR|EDENORTE|arbitrios|UASD|INTEC|PUCMM|Ayuntamiento del|alcaldia pedanea|distrito municipal|Ministerio de Cultura RD|OMSA|INAPA"
    "|merengue|Poder Ejecutivo",
    "CU": "CDR|Poder Popular|UNEAC|cubano|cubana|Casa de las Americas|MINCULT|ICAIC|Partido Comunista de Cuba|ETECSA|MINREX|CITMA|MINSAP|ANPP",
    "PR": "municipio autonomo|puertorriqueno|puertorriquena|comisionado residente|LUMA|Recinto|alcalde de San Juan|La Fortaleza|Carolina Puerto Rico|Río Piedras|UPRRP|Ateneo Puertorriqueño|Centro de Bellas Artes|Departamento de Hacienda|DRNA"
    "|Junta de Planificación|OGPe|Viejo San Juan|El Morro|Hato Rey|Coliseo José Miguel|Choliseo|parrandas|Las Navidades|bomba y plena|Calle San Sebastián|fiestas de la calle|barrio obrero|El Nuevo Día|Primera Hora|WAPA TV"
    "|alcaldes y alcaldesas|gobernadora Puerto Rico|lechonera|vejigante",
    "ES": "ayuntamiento|junta de distrito|audiencia provincial|concejalia|concejal|generalitat|xunta|comunidad de propietarios|AMPA|AFA|IES|CEIP|bachillerato|diputacion|pregon|verbena|fiestas patronales|vermut|charanga|romeria|cabildo|DNI"
    "|euros|polideportivo|Junta de Andalucia|comunidad autonoma|Casa Consistorial|excmo|pedania|ludoteca|Renfe|parroco|FECYT|CSIC|penas|Imserso|mancomunidad|partida de mus|vermú|ayto|pleno municipal|pleno ordinario|junta de gobierno"
    "|Teniente de Alcalde|Guardia Civil|Policia Local|AEAT|Seguridad Social|SEPE|CCOO|PSOE|Junta de Castilla|Castilla y Leon|Junta de Extremadura|Gobierno de Aragon|Generalitat Valenciana|Comunidad de Madrid|Gobierno Vasco|Osakidetza"
    "|Osasun|SERGAS|SACYL|SESCAM|Cercanias|Metro de Madrid|Adif|AENA|selectividad|EvAU|EBAU|paella|chocolatada|churros|calçotada|mascletà|sardana|castellers|verbenas|nazarenos|cabalgata|Reyes Magos|Casa del Pueblo|Casa de Cultura"
    "|centro cívico|salón de plenos|UNWTO|ONU Turismo|World Tourism Organization|SEGIB|Casa América|ICCAT|EUIPO|Mobile World Congress|Fira Barcelona|IFEMA|CENTROFAN",
    "BR": "prefeitura|vereador|vereadores|CNPJ|SUS|UFRJ|USP|UNICAMP|reais|camara dos vereadores|bairro|CNPq|CAPES|Festa Junina|Assembleia Legislativa|Senado Federal|FAPESP|UFMG|UFRGS|ANATEL|ANVISA",
    "PT": "junta de freguesia|freguesia|Assembleia da Republica|FCT|Santos Populares|camara municipal|Presidente da Junta|Universidade do Porto|Universidade de Lisboa|ISCTE|Fundação|Calouste Gulbenkian|Infarmed|EMSA"
    "|Comunidade dos Países de Língua Portuguesa|EUDA Lisbon|MIL Lisbon",
    "FR": "sous-prefecture|EHPAD|salle des fetes|loi 1901|foyer rural|FCPE|APEL|CROUS|vide-grenier|fete de la musique|14 juillet|conseil departemental|communaute de communes|CNRS|INRIA|INRAE|ENS|CHU|lycee|ecole elementaire|mairie"
    "|Monsieur le Maire|conseil municipal|SNCF|TGV|comcom|PLU|UFR|Sorbonne|Republique francaise|MJC|Monsieur le prefet|prefet de region|conseil regional|conseillers departementaux|communaute d'agglomeration|agglo|metropole|EPCI|SIVOM"
    "|ADMR|CCAS|DSDEN|Assemblee nationale|Conseil d'Etat Paris|Conseil constitutionnel|Cour des comptes|tribunal judiciaire|tribunal administratif|cour d'appel|CFDT|Sud Rail|SNCF Voyageurs|RATP|Enedis|La Poste|CPAM|URSSAF|Pole emploi"
    "|France Travail|DREAL|ADEME|CNAM|ENS Lyon|Sciences Po|belote|buvette|vin d'honneur|pot de l'amitie|brocante|comice agricole|fete patronale|feu d'artifice|monument aux morts|sapeurs-pompiers|gymnase municipal|EELV"
    "|Parliamentary Assembly of the Council of Europe|PACE session|European Court of Human Rights|ECtHR|Grand Chamber hearing|Venice Commission|Palais de l'Europe|Agora Building|Hemicycle Strasbourg"
    "|Congress of Local and Regional Authorities|European Youth Centre|EDQM|MONEYVAL|plenary session Strasbourg|Louise Weiss|UNESCO Executive Board|UNESCO General Conference|Place de Fontenoy|rue Miollis|OECD Conference Centre"
    "|Château de la Muette|DAC meeting|Development Assistance Committee|Financial Action Task Force|FATF Plenary|International Energy Agency|IEA Governing Board|Nuclear Energy Agency|ITER Organization|ITER Council"
    "|Interpol General Secretariat|IARC|ESA Council|EUMETSAT Paris|European Banking Authority|ESMA|Organisation internationale de la Francophonie|Paris Club|Club de Paris|ICC Court of Arbitration|Bureau International des Expositions"
    "|BIE General Assembly|BIPM|CGPM|WOAH|Community Plant Variety Office|Synchrotron SOLEIL|ESRF|Institut Laue-Langevin",
    "BE": "bourgmestre|echevin|echevins|CPAS|maison communale|ASBL|VUB|UCLouvain|ULB|KU Leuven|VZW|NATO Headquarters|NATO HQ|Berlaymont|Justus Lipsius|EESC|Committee of the Regions|Europa building|federation Wallonie-Bruxelles|Region wallonne"
    "|minerval|college communal|conseil de l'action sociale|province de Liege|province de Namur|FGTB|STIB|SNCB|ONEM|Mutualite|RTBF|ULiege|UNamur|UMons|ducasse|gemeenteraad|schepen|OCMW|parochie|NMBS|De Lijn|Universiteit Gent|UGent"
    "|DG CONNECT|DG MOVE|DG TRADE|DG ENER|DG AGRI|DG GROW|Charlemagne building|Commissioner Breton|COREPER|EU Military Committee|EUMC|EEAS|Flagey|Bozar|Agriculture and Fisheries Council|Justice and Home Affairs Council|EPSCO|TTE Council"
    "|EYCS|Coreper I|Coreper II|PSC meeting|Antici|Mertens|College of Commissioners|College meeting|midday briefing|VIP corner|Lex building|Résidence Palace|International Press Centre Brussels|Forum Europa|Spaak building|SPAAK|Spinelli"
    "|ANTALL|JAN Antall|József Antall|committee meeting ENVI|AFET|DROI|ECON Committee|EMPL|ENVI|ITRE|IMCO|REGI|LIBE|AFCO|FEMM|PETI|trilogue|trilogues|mini-plenary|Conference of Presidents EP|Jacques Delors Building|CoR plenary"
    "|European Committee of the Regions|Rue Belliard|rue de la Loi|Breydel|Madou|Albert Borschette|Borschette|CCAB|Centre Borschette|DG SANTE|DG EMPL|DG ENV|DG CLIMA|DG FISMA|DG COMP|DG HOME|DG REGIO|DG MARE|DG INTPA|DG NEAR|DG RTD"
    "|DG EAC|DG JUST|HaDEA|CINEA|REA Brussels|ERCEA|EISMEA|Eurocontrol|EDPS|EDPB|EDA Steering Board|North Atlantic Council|NATO Defence Ministers|NATO Foreign Ministers|Military Committee NATO|NATO-Ukraine Council"
    "|Euro-Atlantic Partnership|NATO spokesperson|Luns Press|World Customs Organization|WCO Council|ACP Secretariat|OACPS|Benelux Secretariat|Euroclear|Bruegel|CEPS|Friends of Europe|European Policy Centre|Egmont Institute|Egmont Palace"
    "|BusinessEurope|ETUC|CEN-CENELEC|CENELEC|COST Association|Science Europe|EUA Brussels|Permanent Representation to the EU|European Parliament|European Economic and Social|EUCO|ECOFIN",
    "CH": "conseil communal|syndic|assemblee communale|Gemeindeversammlung|Einwohnergemeinde|Vernehmlassung|Stimmburger|Apero|Primarschule|Postauto|AHV|Nationalrat|Standerat|Stadthaus|EPFL|ETH|SBB|CFF|Palais des Nations"
    "|International Labour Conference|International Labour Office|OHCHR|WIPO|CERN|Permanent Mission in Geneva|World Health Assembly|Pfarreizentrum|Ortsgemeinde|Grosser Rat|Schulhaus|Velo|Kantonsrat|Traktanden|Steuerfuss"
    "|Politische Gemeinde|Gemeinderatskanzlei|Gemeindepräsident|Gemeindeschreiber|Gemeindeammann|Einwohnerrat|Landsgemeinde|Kantonsschule|Regierungsrat|Bundesrätin|Bundeshaus|Urnenabstimmung|Urnengang|Lindensaal|Kirchgemeindehaus"
    "|Kirchgemeinde|Kirchgemeindeversammlung|Pfadi|Jungwacht|Blauring|Schwingfest|Älplerchilbi|Chilbi|Fasnacht|Samichlaus|Räbeliechtli|Znüni|Zmorge|Zmittag|Zvieri|SP Schweiz|FDP.Die Liberalen|Die Mitte|Pro Senectute|Spitex|Kesb|Migros"
    "|Coop Restaurant|PostFinance|BAFU|SECO|DEZA|Universität Zürich|Universität St. Gallen|Inselspital|preavis municipal|Conseil d'Etat|conseiller d'Etat|Grand Conseil|bourgeoisie|assemblee primaire|conseil general|canton de Vaud"
    "|votation|UNIL|UNIGE|HES-SO|CHUV|CFF gare|salle communale|salle de gymnastique|petit-dejeuner contact|CICG|Centre International de Conférences Genève|Palexpo|Inter-Parliamentary Union|IPU Assembly|Human Rights Council"
    "|Universal Periodic Review|UPR Working Group|Committee against Torture|Human Rights Committee|Committee on the Rights of the Child|CERD Committee|CEDAW Committee|Conference on Disarmament|UNIDIR|UNITAR|ExCom UNHCR|TBT Committee"
    "|SPS Committee|Centre William Rappard|Room W|WHO Executive Board|WHO Headquarters|Global Fund Board|Global Health Campus|International Telecommunication Union|ITU Council|ITU-T|ITU-R|ITU-D|CCITT|Popov room|Montbrillant|Varembé"
    "|World Intellectual Property|WIPO Assemblies|Standing Committee on the Law of Patents|SCCR|UPOV|UNECE|WP.29|Inland Transport Committee|World Meteorological Organization|WMO Executive Council|IPCC Secretariat|ILO Governing Body"
    "|Governing Body of the ILO|UNEP Finance|ISO Central Secretariat|IEC General|IEC Central|Universal Postal Union|Basel Convention|Rotterdam Convention|Stockholm Convention|BRS COPs|Maison de la Paix|Salle XX|Salle XIX"
    "|Salle des Assemblées|Room XVII|Room XX|Room XIX|Bar Serpent|Serpentine Bar|IUCN Council|IOC Session|Olympic House|Maison Olympique|FIFA Council|UEFA Executive Committee|Court of Arbitration for Sport"
    "|Bank for International Settlements|BIS Basel|Basel Committee|Financial Stability Board|WWF International|World Council of Churches|Lutheran World Federation|Ecumenical Centre|CERN Council|CERN Main Auditorium|Globe of Science"
    "|Council Chamber CERN|LHCC|SPSC|Microcosm|WTO|UNCTAD|ILO",
    "AT": "Bezirkshauptmannschaft|Janner|Feber|Marktgemeinde|Pensionistenverband|Heuriger|Matura|OBB|Vizeburgermeister|Landeshauptmann|Volksschule|Gemeindeamt|TU Wien|OAW|Nationalratswahl|IAEA|UNODC|CTBTO|Nationalrat Wien|Landeshauptfrau"
    "|Landesrat|Landesrätin|Bezirkshauptmann|FF-Fest|Zeughaus|Kirtag|Perchtenlauf|Krampuslauf|Heurigen|Buschenschank|Jause|Ortsbauernrat|NEOS|AK Wien|Wirtschaftskammer|Arbeiterkammer|ÖAMTC|Westbahn|WU Wien|TU Graz|MedUni|Österreichische"
    "|österreichisch|Kabarett Simpl|Marterl|Notariatskammer|Turnsaal|Stadtsaal|Adventmarkt|Faschingssitzung|Palmsonntag Ratschen|VIC Vienna|UNOV|UNCITRAL|UNOOSA|COPUOS|Commission on Narcotic Drugs|CCPCJ|IAEA Board of Governors"
    "|IAEA General Conference|Preparatory Commission for the CTBTO|CTBTO PrepCom|Boardroom D|Board Room A|M-Plenary|M building|C-Building VIC|Hofburg Congress|OSCE Permanent Council|Permanent Council of the OSCE"
    "|Forum for Security Co-operation|Neuer Saal|Segmentgalerie|OPEC Fund|OFID|IIASA|FRA Vienna|European Union Agency for Fundamental Rights|SE4ALL|Energy Community Secretariat|IACA",
    "DE": "Landkreis|Landratsamt|Finanzamt|Bundestag|Ortsbeirat|Volkshochschule|VHS|Schutzenverein|Burgerhaus|Amtsgericht|Bundesland|Kreistag|Rathaussaal|Ortsgruppe|DGB|Ordnungsamt|Verbandsgemeinde|Samtgemeinde|Schutzenhaus|DFG|DAAD|Max-Planck"
    "|Helmholtz|Fraunhofer|Ortsrat|Stadtwerke|Grundschule|Kirchengemeinde|Ortsverband|Ortsverein|Kreisausschuss|Bürgeramt|Bürgersaal|Ratssaal|Dorfgemeinschaftshaus|Freiwillige Feuerwehr|Schützenfest|Karnevalsverein|ADAC|Deutsche Bahn"
    "|DB Regio|ver.di|IG Metall|Die Linke|TU München|RWTH|HU Berlin|Universität Bonn|BMBF|BMWK|Bundesverwaltungsgericht|e.V|Grundbuch|Flurbereinigung|Jagdgenossenschaft|Kleingartenverein|Bürgerinitiative|Ortschaftsrat|Gemeindevertretung"
    "|Stadtverordnetenversammlung|Bezirksamt|Bezirksverordnetenversammlung|Sächsische|Niedersächsische|Pfarrgemeinderat|Kirchenvorstand|Gemeindebrief|Konfirmanden|Posaunenchor|Martinsumzug|Maibaum|Osterfeuer|Grünkohl|UN Campus Bonn"
    "|Subsidiary Body for Implementation|SBSTA|World Conference Center Bonn|WCCB|UNCCD|European Central Bank|ECB Governing Council|EIOPA|Ostend Bonn|European Patent Office|EPO Munich|ESOC|EUMETSAT|ECMWF Bonn|Deutsche Welle Global Media"
    "|ITLOS|International Tribunal for the Law of the Sea|ESO Garching|ESO Headquarters|DESY|European XFEL|IRENA Innovation|IPBES Secretariat|CMS Secretariat|AEWA|Federal Foreign Office|Federal Chancellery|Bundespressekonferenz"
    "|Munich Security Conference|Bayerischer Hof|UNFCCC",
    "NL": "gemeente|wethouder|burgemeester|raadszaal|buurthuis|stichting|TU Delft|KNAW|NWO|Tweede Kamer|Peace Palace|CWI|Senaatszaal|Borrel|Aula Congrescentrum|Rijkswaterstaat|waterschap|wijkraad|dorpshuis|wethouders|Koningsdag|Sinterklaas"
    "|VU Amsterdam|Universiteit|Radboud|TU/e|Erasmus MC|Eerste Kamer|Binnenhof|RIVM|NS station|fietstocht|dr. ir|Kromhout|Nikhef|Great Hall of Justice|Permanent Court of Arbitration|Iran-United States Claims Tribunal"
    "|Assembly of States Parties|Pre-Trial Chamber|ICTY|IRMCT|Special Tribunal for Lebanon|Kosovo Specialist Chambers|Residual Mechanism|Eurojust|Hague Conference on Private International|HCCH|Conference of the States Parties OPCW"
    "|OPCW Executive Council|European Medicines Agency|EMA Management Board|CHMP|ESTEC|World Forum The Hague|Asser Institute|Hague Academy|Clingendael|EuroCommerce Hague|RIPE NCC|RIPE Meeting|Great Hall of the Peace Palace|OPCW|Europol"
    "|International Criminal Court",
    "SE": "kommun|kronor|SEK|KTH|Riksdag|lansstyrelsen|fika|midsommar|Vetenskapsradet|Sveriges|Naturvardsverket|Chalmers|docent|licentiate|Licentiate seminar|Hörsalsvägen|hörsal|aulan|Ångström|Lunds|Uppsala universitet|Göteborgs|Vinnova|Formas"
    "|Kungliga|Folkets Hus|Folkets|Medborgarhuset|Stadshuset|Studiefrämjandet|valborg|kräftskiva|Regeringskansliet|Rosenbad|Region Skåne|Region Stockholm|kommunfullmäktige|socken|bystuga|Nobel Foundation|ECDC|IDEA Stockholm|SIPRI"
    "|Karolinska|Nobel Forum|TT Stockholm",
    "DK": "Folketing|DKK|Aarhus Universitet|DTU|Kobenhavns|borgerhuset|Festauditorium|vej|Bülowsvej|auditorium festsal|Folkehuset|borgmester|kommune|Københavns Universitet|Christiansborg|Folketinget|DFDS|forening|foredrag|Region Hovedstaden"
    "|Nationalmuseet|hygge|julefrokost|Grundlovsdag|Sankt Hans|European Environment Agency|EEA Copenhagen|UN City|UN City Copenhagen|Nordic Council of Ministers|ICES|DR Byen",
    "NO": "Storting|NTNU|fylke|fylkeskommune|bokmal|NOK|UiO|cand. scient|Trial lecture|Studentsenteret|Realfagbygget|UiB|UiT|OsloMet|NMBU|SINTEF|Forskningsrådet|Stortinget|kommunestyre|formannskap|kulturhus|bydel|dugnad|Grunnlovsdag"
    "|syttende mai|bunad|Statkraft|Equinor|fjord|Helsehuset|ungdomshus|samfunnshus|festsal|Blindern|Barents Secretariat|Nobel Institute|NUPI|PRIO",
    "FI": "eduskunta|Aalto|yliopisto|juhannus|kunnan|ylioppilas|vappu|sitsit|Smökki|Dipoli|Freshers' orienteering|Åbo Akademi|Tampere University|Helsingin|yliopiston|kaupunki|kirjasto|sauna evening|juhla|pikkujoulu|Säätytalo|Finlandia Hall"
    "|wappu|Laskiainen|Suomen|Suomi|seura|Custos|European Chemicals Agency|ECHA|HELCOM",
    "IS": "Althingi|Haskoli|ISK|þorrablót|réttir|króna|Reykjavíkurborg|Harpa|félag",
    "EE": "Riigikogu|TalTech|Tartu Ulikool|Eesti|vallavalitsus|Toompea|rahvamaja|kultuurikeskus|Laulupidu|jaanipäev|eu-LISA|CCDCOE|NATO CCDCOE",
    "LV": "Saeima|Latvijas|Rīgas|pagasts|kultūras nams|BEREC|NATO StratCom",
    "LT": "Seimas|Vilniaus|Lietuvos|seniūnija|EIGE|NATO ENSEC",
    "PL": "zloty|Sejm|gmina|Politechnika|Uniwersytet|wojewodztwo|urząd|gminny|powiat|sołtys|wójt|Uniwersytetu|Politechniki|Sejmik|Senat RP|dom kultury|Wojewoda|Collegium|Frontex|HDIM|Natolin",
    "CZ": "CZK|Karlova|Univerzita|CVUT|Ustav|Masarykova|Univerzity|Akademie věd|radnice|zastupitelstvo|obecní úřad|MFF UK|Poslanecká|EUSPA|GSA Prague",
    "SK": "Slovenska|Univerzita Komenskeho",
    "HU": "forint|HUF|onkormanyzat|Egyetem|MTA|ELTE|terem|polgármester|Magyar|utca|MTA SZTAKI|Corvinus|CEPOL|EIT Budapest|Danube Commission",
    "RO": "judet|primaria|Universitatea|Consiliul|Casa Poporului|Politehnica|Black Sea Trade|SEE Bucharest|SELEC",
    "BG": "leva|obshtina",
    "GR": "dimos|koinotita|EKPA|NTUA|Zappeion|Megaron Maximou|Panepistimio|Syntagma|AUTH|drachma|plateia|Hellenic|Greek Parliament|ENISA Athens|CEDEFOP",
    "HR": "Sveuciliste|Hrvatska|Sabor|Zagrebački|županija",
    "RS": "dinara|Univerzitet|Skupština|Beogradski|SANU|opština",
    "SI": "Univerza|Institut Jozef Stefan|Univerza v|Državni zbor|občina|Cankarjev dom",
    "CY": "Turkish Cypriot|Turkish Cypriots|Greek Cypriot|Greek Cypriots|UNFICYP|AKEL|DISY|EOKA|Cyprus University of Technology|Presidential Palace Nicosia|Anorthosis|Ledra Palace|Cypriot|Cypriots",
    "MT": "Maltese|Gozitan|Gozo|local council|Mater Dei|festa|Kunsill Lokali|Il-Kunsill|Triq|Enemalta|locality meeting|MCAST|Auberge de Castille|Għaqda|każin|festa village|parroċċa|MUZEW|Labour Party Malta|Nationalist Party|EUAA|EASO"
    "|Parliamentary Assembly of the Mediterranean|REMPEC",
    "TR": "belediye|belediyesi|universitesi|muhtar|TUBITAK|ODTU|METU|Bogazici|Büyükşehir|Külliye|TBMM|Hacettepe|Cumhurbaşkanlığı|AFAD|BSEC|BSEC PERMIS|OIC StatCom|SESRIC|IRCICA",
    "IT": "comune|municipio|Ferragosto|Politecnico|INFN|CNR|SISSA|aula magna|Universita|IFAD|dipartimento|sagra|Pro Loco|Palazzo Chigi|Farnesina|Comune di|Sala Consiglio|Consiglio comunale|UniBo|Politecnico di|Scuola Normale|ICTP|Proloco"
    "|World Food Programme|Committee on World Food Security|FAO Conference|FAO Council|Red Room FAO|Green Room FAO|Sheikh Zayed Centre|Plenary Hall FAO|Iran Room|Philippines Room|IFAD Governing Council|IFAD Executive Board"
    "|Codex Alimentarius|Bioversity|ICCROM|UNIDROIT|IDLO|Viale delle Terme di Caracalla|EFSA|European Food Safety|European University Institute|Badia Fiesolana|ETF Turin|ITC-ILO|SISSA Trieste|Holy See Press|ESRIN|NATO Defense College"
    "|UNICRI|UNSSC|JRC Ispra|FAO|WFP",
    "RU": "rubles|Duma|oblast|MIPT|Kremlin|Eurasian Economic Commission|Valdai Club|SPIEF|MGIMO|Skolkovo",
    "UA": "hryvnia|Verkhovna|UAH|Rada|Verkhovna Rada|Bankova|raion|hromada|Kyiv Polytechnic|Zelensky's office",
    "GE": "lari|sakrebulo|Tbilisi State|Kartuli|supra",
    "KZ": "tenge|akimat|Majilis|Nazarbayev University|akim|maslikhat|KazNU|Nauryz|Mazhilis|Akorda",
    "UZ": "hokimiyat|hokim|mahalla|Oliy Majlis|Navruz",
    "AM": "Artsakh|Yerevan State|hamaynk",
    "IL": "Knesset|shekel|shekels|kibbutz|Technion|NIS|Weizmann|moshav|Bar-Ilan|Ben-Gurion|Hebrew University|Yad Vashem|Yom Ha'atzmaut|Sukkot holiday",
    "JO": "Jordanian|JD|University of Jordan|Royal Hashemite|governorate Irbid",
    "LB": "Lebanese|Serail|Lebanese University|Achrafieh|Hamra",
    "AE": "AED|emirate|Emaar|FEWA|SEWA|ADNOC|ADNEC|Dubai World Trade Centre|Etisalat|KHDA|DIFC|ADGM|National Day UAE|majlis hall|Sheikh Zayed|Emiratis|Federal National Council|DHA card|IRENA|IRENA Council|IRENA Assembly",
    "SA": "Hijri|riyals|KAUST|KFUPM|Riyal|Saudi Aramco|Umrah|Hajj|Shura Council|Gulf Cooperation Council|GCC Secretariat|OIC Secretariat|Islamic Development Bank|IsDB",
    "QA": "QAR|Education City|QNCC",
    "KW": "KWD|Kuwait University",
    "IR": "rials|toman|Nowruz",
    "IQ": "IQD",
    "TD": "Tchadien|tchadienne",
    "AZ": "Milli Majlis|ADA University",
    "OM": "Omani|wilayat|Sultan Qaboos",
    "BH": "Bahraini",
    "IM": "Tynwald|House of Keys|Manx|Legislative Council Tynwald|Captain of the Parish|Steam Packet|Cooish|MHKs|MLC Tynwald|Ballasalla|Manannan",
    "JE": "States of Jersey|States Assembly|Connétable|Constable of St|Jèrriais|Bailiff|Jurats",
    "GG": "States of Deliberation|Douzaine|Douzenier|Sark|Chief Pleas|Bailiff of Guernsey",
    "GI": "Chief Minister of Gibraltar|Gibraltar Parliament|Development and Planning Commission|Gibraltar Health Authority|GHA|Llanito|Casemates|HM Government of Gibraltar|Ince's Hall",
    "SC": "Seychellois|Praslin|Festival Kreol",
    "LU": "commune de Luxembourg|Chambre des députés|uni.lu|échevinal|Gemeng|LSAP|DP Luxembourg|Court of Justice of the European Union|CJEU|General Court of the European Union|European Court of Auditors|European Investment Bank|Eurostat"
    "|Philharmonie Luxembourg|Cloche d'Or|Cour de justice de l'Union européenne|Tribunal de l'Union européenne|ESM Board|European Stability Mechanism|Publications Office of the European Union|Bâtiment Jean Monnet"
    "|Gerichtshof der Europäischen Union",
    "LI": "Landtag Vaduz|Vorsteher|Fürst|Fürstentum",
    "SS": "SPLM|JMEC|R-JMEC|payam",
    "SD": "Sudanese",
    "SO": "Puntland|Villa Somalia|Jubaland",
    "MN": "aimag|Khural|tögrög|Naadam|Ikh Khural",
    "YT": "Mahorais",
    "HT": "gourdes|Pétion-Ville|haïtien|haïtienne|Tabarre|Turgeau|MENFP|MSPP|DINEPA|CEP Haïti|Le Nouvelliste|Bureau de l'ULCC|FOKAL|kanaval|rara|vodou|Fèt Gede|Soup joumou|soupe joumou|Flè d'Ayiti|CASEC|ASEC|section communale|Karibe"
    "|Rex Théâtre|MINUJUSTH|BINUH|MINUSTAH|kreyòl ayisyen|Ayiti|Livres en folie|DCPJ|CSPJ",
    "KN": "Kittitian|Nevisian|Nevis Island Administration|Culturama|Sugar Mas|SKELEC|NEVLEC|SKNLP|Clarence Fitzroy Bryant|CFBC|St. Kitts Marriott|Warner Park|SKNVibes|WINN FM|SIDF|ECCB|Eastern Caribbean Central Bank|Sandy Point|Cayon"
    "|Gingerland|Independence Square Basseterre|Brimstone Hill|Federation of St. Kitts|Robert Bradshaw|Government Headquarters Basseterre",
    "SR": "Surinamese|Nickerie|Sipaliwini|De Nationale Assemblée|DNA Suriname|Torarica|Onafhankelijkheidsplein|AdeKUS|Anton de Kom|Ware Tijd|Starnieuws|NDP Suriname|ABOP|NPS Suriname|Staatsolie|Telesur Suriname|EBS Suriname|Keti Koti"
    "|Srefidensi|Zanderij|ressortraad|districtscommissaris|Maroon Dag|Holi Phagwa|kaseko|kawina",
    "TC": "Turks and Caicos|Turks & Caicos|Grand Turk|North Caicos|Middle Caicos|South Caicos|Salt Cay|Grace Bay|Belonger|Belongers|Turks Islander|TCIG|Fortis TCI|FortisTCI|PNP TCI|House of Assembly Grand Turk|Gustarvus Lightbourne|Dillon Hall"
    "|H.J. Robinson|Clement Howell|Big South Regatta|Maskanoo|Conch Festival|DECR|TCI Weekly|Magnetic Media|Brayton Hall",
    "VG": "Tortola|Virgin Gorda|Anegada|Jost Van Dyke|BVIslander|VI Islander|Spanish Town Virgin Gorda|East End Tortola|West End Tortola|Cane Garden Bay|HLSCC|H. Lavity Stoutt|Eileen L. Parsons|Noel Lloyd|Positive Action Movement"
    "|Multi-Purpose Sports Complex Road Town|BVI Beacon|BVI News|Platinum News|BVI Electricity|BVIEC|Lettsome|Long Look|fungi band|Queen Elizabeth II Park Road Town|Central Administration Building Road Town",
    "VI": "Christiansted|Frederiksted|Crucian|St. Thomian|USVI|WAPA|VIWMA|University of the Virgin Islands|Virgin Islands Daily News|St. Croix Avis|Legislature of the Virgin Islands|Earle B. Ottley|Emancipation Garden|Lionel Roberts"
    "|Fort Frederik|Crucian Christmas|Reichhold|DPNR|CZM Committee|LEAC|Transfer Day|Government House Christiansted|quelbe|moko jumbies|Agrifest|WTJX|WSTX|Henry E. Rohlsen|Cyril E. King",
    "AI": "Anguillian|Island Harbour|Blowing Point|ANGLEC|Albena Lake-Hodge|Ronald Webster Park|Landsome|Teachers' Resource Centre|Anguilla Day|August Monday|Anguilla Summer Festival|Moonsplash|Radio Anguilla|The Anguillian|Raymond E. Adams",
    "MS": "Montserratian|Brades|Montserrat Cultural Centre|MCAP|ZJB Radio|Montserrat Reporter|MUL Montserrat|St. Patrick's Day Festival|goat water|Calabash Festival|Look Out|Soufrière Hills",
    "AW": "Aruban|Papiamento|Parlamento di Aruba|WEB Aruba|ELMAR|SETAR|Cas di Cultura|Universidad di Aruba|Noord Aruba|Betico Croes|Dia di Himno y Bandera|Bon Dia Aruba|MEP Aruba|AVP Aruba",
    "CW": "Curaçaoan|Papiamentu|Punda|Otrobanda|Staten van Curaçao|Brionplein|Aqualectra|University of Curaçao|Dia di Bandera|Tumba festival|Kas di Kultura|Landhuis|Teatro Luna Blou|Extra Curaçao",
    "SX": "St. Maarten|Simpson Bay|Cole Bay|Dutch Quarter|GEBE|USM St. Maarten|Parliament of St. Maarten|SHTA|Cay Hill|Government Administration Building Pond Island|Little Bay St. Maarten|Carnival Village Philipsburg|St. Maarten Day|Ponum",
    "AS": "American Samoa Government|Fagatogo|LBJ Tropical|Utulei|ASCC|American Samoa Community College|Lolo Moliga|Maota Fono|Rex Lee Auditorium|Malae o le Talu|Flag Day Fautasi|fautasi|Samoa News|Talanei|ASPA|ASEPA|StarKist Samoa"
    "|Fono Guest House|paramount chief Tutuila",
    "WF": "Uvea|Sigave|Lavelua|fono de|assemblée territoriale|Futuna|kataoga|Administration supérieure",
    "NU": "Niuean|Fale Fono Niue|Hakupu|Mutalau|Liku|Tuapa|Avatele|Niue Assembly|Ekalesia Niue|Taoga Niue|Show Day Niue|TV Niue|Niue High School",
    "TK": "Taupulega|General Fono|Faipule|Pulenuku|inati",
    "NR": "Nauruan|Denigomodu|Meneng|Menen Hotel|RONPHOS|Nauru Utilities|NUC Nauru|Eigigu|Angam Day|Nauru Congregational|NSS Nauru|USP Nauru|Civic Centre Aiwo|Parliament House Yaren|Naoero|Naoero Citizenship|District community leader",
    "MP": "Rota CNMI|CNMI|Northern Marianas|Susupe|Capitol Hill Saipan|Chalan Kanoa|Kagman|Refaluwasch|Commonwealth Utilities Corporation|CUC Saipan|Commonwealth Ports Authority|MVA Saipan|Marianas Variety|Saipan Tribune"
    "|Northern Marianas College|NMC Board|DPL Saipan|CPA Board|Zoning Board Saipan|Multi-Purpose Center Susupe|Multi-Purpose Center in Susupe|Paseo de Marianas|Covenant Day|Citizenship Day CNMI|Fiesta Resort|Jesus Crisostomo Villagomez",
    "NF": "Kingston Norfolk|Burnt Pine|Bounty Day|Rawson Hall|Norfolk Islander|Norf'k",
    "CX": "Christmas Island Shire",
    "SH": "Half Tree Hollow|Saint Helenian|Saints FM|St Helena Government|Ascension Island|Georgetown Ascension|The Sentinel St Helena|Enterprise St Helena|Bulk Fuel|SAMS Radio|Francis Plain|Prince Andrew School|Consulate Hotel|Mule Yard"
    "|Wirebird|Connect Saint Helena|LegCo St Helena",
    "VA": "Vatican Press Office|St. Peter's Square|Saint Peter's Basilica|St. Peter's Basilica|Papal Basilica|Apostolic Palace|Paul VI Audience Hall|Paul VI Hall|General Audience|Angelus Domini|Urbi et Orbi|Casina Pio IV|Pontifical Academy"
    "|Sala Stampa|Domus Sanctae Marthae|Sistine Chapel|Dicastery for|New Synod Hall|Osservatore Romano",
    "DJ": "IGAD Secretariat",
    "CF": "Commission de la CEMAC|MINUSCA",
    "BY": "CIS Executive Committee",
}  # fmt: skip

# Words that texts of this land have more than those of others.
OFTEN: dict[str, str] = {
    "GB": "town council|Cllr|Cllrs|councillor|borough|borough council|county council|district council|village hall|parish hall|Bank Holiday|Michaelmas|Hilary|Lent Term|Trinity Term|Vicar|registered charity|allotments|quiz night|raffle|hustings"
    "|bring and share|PCC|vestry|Evensong|churchyard|town clerk|Shire Hall|postcode|carol service|pub|car park|cricket club|bowls|tombola|Local Plan|Lord Mayor|Royal Society|Full Council|County Court|coffee morning|open evening"
    "|Select Committee|car boot sale",
    "IE": "county council|parish|credit union|fleadh|ceili|feis|bank holiday|car park|Ógra",
    "US": "potluck|canceled|bylaws|sheriff|precinct|commissioners|township|city hall|fire hall|downtown|cookout|K-12|freshman|PTA|senior center|courthouse|Spring Break|fundraiser|bake sale|grange|ordinance|variance|motion carried|parking lot"
    "|ZIP|county commissioner|school district|prom|quarterback|runoff|sidewalks|Walmart|Costco|Starbucks|gubernatorial|congressional|legislative session|superintendent|commencement|homecoming|Fish Fry|cafeteria|parking garage"
    "|sign-up sheet|RSVP by|gymnasium|city manager|city attorney|town clerk's office|county courthouse|fire station|emergency preparedness|Dr. Martin|fiscal year|workshop session|executive session|closed session|roll call|invocation"
    "|public hearing|resolution no|agenda packet|consent agenda|minutes approved|call to order|adjournment|councilman|councilwoman|congressman|congresswoman|state senator|state representative|assemblyman|assemblywoman|lawmakers|caucus"
    "|grassroots|nonprofit|nonprofits|volunteer fire department|rain date|tax levy|bond issue|school bus|grade school|high school gym|graduate students|assistant professor|tenure|fraternity|sorority|semester|credit hours|campus police"
    "|dorm|ZIP code|Superior Court|preliminary hearing|Department of Education|Town Board|Parks and Recreation|Fire Company|arraignment|UN Security Council|UN General Assembly|United Nations General Assembly|World Bank"
    "|International Monetary Fund",
    "CA": "MLA|MLAs|councillor|Remembrance Day|Victoria Day|Boxing Day|township|municipality of|bylaw|riding|ville de|arrondissement",
    "AU": "shire|bring a plate|daylight saving|working bee|MLA|Medicare|GST|Oval|morning tea|homestead|regional council|netball|show society|tram|King's Birthday|gold coin donation|trivia night",
    "NZ": "district council|regional council|bring a plate|clubrooms|dairy|netball|paddock|smoko|working bee|Anzac Day|morning tea|plunket|bach|Kings Birthday|Local Board",
    "ZA": "executive mayor|Afrikaans|tuck shop|Wits|tuckshop|Induna|Portfolio Committee|Integrated Development Plan",
    "NG": "vice-chancellor|chieftaincy|matriculation|Barrister|traditional ruler|traditional rulers|convocation ceremony|naming ceremony|traditional marriage|governorship|wake keep|Rt. Hon|Federal Ministry of|bye-election",
    "GH": "Nana|outdooring|House of Chiefs|Traditional Council|thanksgiving service|burial service",
    "KE": "sacco|County Executive|County Commissioner|sub county|Social Hall|public participation|Chief Magistrate|Deputy Governor|County Hall|Finance Bill|UNEP|UN-Habitat",
    "SG": "Lorong|condo|multi-purpose hall|Deepavali|Hari Raya",
    "MY": "Taman|Jalan|Lorong|kampung|mesyuarat|dewan|masjid|cawangan|Kementerian|Hajah|kenduri|Hari Raya|Aidilfitri|Aidiladha|Deepavali|Kovil|Thaipusam|ponggal",
    "ID": "Jalan|Jl|desa|rapat|balai|masjid|SMA|kampus|gedung|Wabup|Wagub|Sekda|Kapolres|Kodim|Koramil|Kodam|Kades|Perda|Bawaslu|Unair|Undip|Unpad|Unhas|Udayana|wisuda|pengajian|arisan|Paroki|Keuskupan|Kementerian|Kemenag|Kemendagri|Dishub",
    "PH": "pesos|novena|Ateneo|barangay hall|Asian Development Bank",
    "IN": "nagar|Deputy Commissioner|Swami|puja|Mandir|Diwali|Holi|Navratri|Janmashtami|Rakhi|Pongal|Ganesh Chaturthi|Ashram|bhajan|kirtan|prasad|abhishekam|aarti|Ph.D|Viva Voce|Principal Secretary|Joint Secretary|High Court of",
    "TT": "regional corporation|bandleader|doubles|Soca Monarch|puja|Mandir|Ramayan",
    "BB": "polyclinic|constituency council|Caribbean Development Bank",
    "DM": "village council|calypsonian",
    "LC": "calypso|Constituency Council",
    "GD": "calypso|nutmeg",
    "JM": "jerk",
    "BS": "Out Island",
    "ES": "fiestas|vecinos|IVA|aforo|procesion|plaza mayor|festejos|Junta Vecinal|concejo|concejales|Vox|Sumar|fallas|encierro|cofradía|ateneo",
    "MX": "sindicato|presidente municipal|regidores",
    "AR": "municipalidad|intendente|vecinal|concejales|empanadas|jubilados|bomberos|subte",
    "CL": "vecinos|comuna|alcalde|Carabineros|junta vecinal",
    "CO": "alcaldia|cedula|ediles|Gobernacion|barrio|tinto",
    "VE": "alcaldia|municipio|gaita|cartelera",
    "PE": "municipalidad|DNI|regidores|chicha|Beneficencia",
    "EC": "cedula|prefectura|canton|Prefecto",
    "UY": "departamento|ediles|MERCOSUR|Parlasur",
    "FR": "commune|asso|gite|periscolaire|cantine|adjoint|ALSH|loto|Solidaires|Polytechnique|paroisse|Council of Europe|OECD|OCDE",
    "BE": "commune|communal|GSM|souper|European Commission|European Council|Foreign Affairs Council|Council of the European Union|General Affairs Council|Environment Council|Competitiveness Council|European Economic and Social Committee"
    "|European Defence Agency|Political and Security Committee",
    "CH": "canton|Kanton|Mehrzweckhalle|Turnverein|Männerchor|Bundesrat|Volksabstimmung|souper|World Health Organization|World Trade Organization|Dispute Settlement Body|Trade Policy Review Body|UNHCR|UNAIDS|ICRC|IFRC"
    "|International Organization for Migration",
    "MA": "amicale|lycee|wilaya|Wali|Sidi|ramadan|douar|association des parents|délégation provinciale|académie régionale|chikh|khalifa|jmaa",
    "DZ": "wilaya|daira|wali|ramadan",
    "SN": "marabout|FCFA|ramadan",
    "CI": "FCFA|prefet|maquis|African Development Bank|Banque africaine de développement",
    "CM": "FCFA|prefet|sous-prefet",
    "BF": "FCFA|UEMOA",
    "ML": "FCFA",
    "BJ": "FCFA",
    "TG": "FCFA",
    "NE": "FCFA|Hare",
    "TD": "FCFA",
    "GA": "FCFA",
    "DE": "Gemeinderat|Gemeinderatssitzung|Bürgermeisterin|Frühschoppen|Festsaal|Musikverein|Turnverein|Männerchor|Sprechtag|Landjugend|Stadtrat|Verein|Feuerwehr|Mehrzweckhalle|Kreis|Vereinsheim|Kreisverband|Landkreises|Kreisstadt"
    "|Landesregierung|Stadthalle|Kirmes|Sparkasse|Volksbank|Realschule|Gesamtschule|Fachhochschule|Bundesministerium|Bundesrat|Bundeskanzler|Bundesnetzagentur|Oberlandesgericht|Landgericht|Verwaltungsgericht|Notar|Bayerische"
    "|Weihnachtsmarkt",
    "AT": "Gemeinderat|Gemeinderatssitzung|Bürgermeisterin|Frühschoppen|Festsaal|Musikverein|Musikkapelle|Sprechtag|Landjugend|Gasthaus|Bgm|Landtag|Magistrat|Raiffeisen|OSCE|OPEC|UNIDO",
    "FJ": "turaga|puja|Ramayan|Diwali|Holi|Mandir",
    "TO": "kava|nopele",
    "VU": "kava",
    "PG": "provincial government|tok pisin",
    "RW": "MINEDUC",
    "ZM": "Induna",
    "ZW": "NUST|tuckshop",
    "PK": "OGRA|Deputy Commissioner|NUST",
    "LK": "Vesak|SLPP",
    "NP": "Pradesh",
    "BN": "Yang Berhormat Pehin|Dato Paduka",
    "GY": "Mash|CARICOM|Mandir|Ramayan|Diwali",
    "KY": "Cayman",
    "CD": "sentinelle",
    "CR": "alcaldesa",
    "GT": "MINEDUC|cofradia|alfombras",
    "HN": "alcaldia municipal",
    "SV": "alcaldia municipal",
    "PA": "comarca",
    "DO": "gagá",
    "BO": "Altiplano|magisterio",
    "PY": "gobernacion",
    "PT": "freguesias|vereadora",
    "BR": "vereadora",
    "IT": "Sapienza|Bocconi|parrocchia|World Food Programme",
    "NO": "rådhus",
    "IS": "Ráðhús",
    "RO": "Babeș",
    "CY": "mukhtar",
    "UZ": "soum",
    "LB": "mukhtar",
    "SL": "SLPP",
    "MN": "soum",
    "EG": "Arab League",
    "ET": "African Union|Peace and Security Council",
    "NL": "Trial Chamber|International Court of Justice",
    "TN": "ramadan",
    "MU": "Kovil|Mandir|Diwali|puja",
    "WS": "talofa|fa'afetai",
}  # fmt: skip

# The same of one state or province of a land of many clocks, by its letters or its name.
OF_STATES: dict[str, dict[str, str]] = {
    "US": {
        "AL": "Auburn University|ALDOT|Iron Bowl|Crimson Tide|Mobile Bay",
        "AK": "Matanuska|Iditarod|Tlingit|Alaskan|Denali|ADF&G|borough assembly",
        "AZ": "ADOT|Navajo Nation Council|ADWR|Tohono O'odham|Sonoran|Arizona Corporation Commission|haboob",
        "AR": "Razorbacks|ArDOT|Quorum Court|Arkansan",
        "CA": "Caltrans|CEQA|CalPERS|CalFire|CAL FIRE|Bay Area|BART|LAUSD|LAFCO|UC Davis|UC Berkeley|UCLA|UCSF|Cal State|Sacramento River|Coastal Commission|SCAQMD|Peninsula Open Space|Caltrain|PG&E|SoCal|NorCal|Measure A"
        "|Groundwater Sustainability|SGMA|East Bay",
        "CO": "CDOT|Front Range|ditch riders|Colorado River District|CU Boulder|Xcel|Western Slope|snowpack",
        "CT": "UConn|Eversource|First Selectman|Inland Wetlands",
        "DC": "Advisory Neighborhood Commission|WMATA|DCRA|DPW DC|Howard University|K Street|National Mall|DC Council|IMFC|Annual Meetings of the World Bank|Organization of American States|OAS Permanent Council|Inter-American Development Bank"
        "|IDB Group|Heritage Foundation|Carnegie Endowment|American Enterprise Institute|Cato Institute|USIP|National Press Club|Capitol Visitor|Rayburn House|Cannon House Office|Longworth House Office|Dirksen Senate|Hart Senate Office"
        "|Russell Senate Office|Hirshhorn|Smithsonian|Kennedy Center|Eisenhower Executive|State Department briefing|National Academies|Georgetown University|GWU|WMATA Board|ANC 6",
        "DE": "DelDOT|Delawarean|DNREC",
        "FL": "FDOT|SFWMD|SWFWMD|St. Johns River Water|Gators|UF/IFAS|Everglades|Publix|Community Development District|Clerk of the Circuit Court|Bright Futures",
        "GA": "GDOT|Georgia Tech|Peachtree|EPD Georgia|SPLOST|T-SPLOST",
        "HI": "Neighborhood Board|Mahalo|keiki|kupuna|ohana|DLNR|Oahu|Kauai|Big Island|HECO|Honolulu Hale|ahupuaa|makai|halau",
        "ID": "Boise State|Treasure Valley|Idaho Power|Snake River",
        "IL": "Metra|Aldermanic|IDOT|Chicago Public Schools|Illini|ComEd|Forest Preserve|UIUC|Village Board|TIF district",
        "IN": "Hoosier|INDOT|IDEM|Town Council President|Area Plan Commission",
        "IA": "Iowa State|Hawkeyes|Iowan|Iowa DNR|RAGBRAI|board of supervisors Iowa|Extension Council|ISU Extension",
        "KS": "KDOT|Jayhawks|K-State|Kansan|Sedgwick|Unified Government|Flint Hills",
        "KY": "Fiscal Court|Judge/Executive|KYTC|Louisville Metro|KCTCS",
        "LA": "Parish President|police jury|Parish School Board|Parish Government|Entergy|crawfish|Mardi Gras|bayou|DOTD|Pontchartrain|krewe|levee board|levee district|Sewerage & Water Board|Jazz Fest",
        "ME": "Mainer|UMaine|MSAD|Downeast|bean supper|baked bean supper",
        "MD": "WSSC|M-NCPPC|Terrapins|UMBC|MTA Maryland",
        "MA": "Town Meeting warrant|MBTA|MassDOT|ConCom|Cape Cod|UMass|Tufts|Patriots' Day|Red Sox|Marathon Monday|MassDEP|Council on Aging",
        "MI": "MDOT|EGLE|U-M|Spartans|Wolverines|Upper Peninsula|Yooper|Consumers Energy|township supervisor|charter township|drain commissioner|road commission|Mackinac|Wayne State|deer camp",
        "MN": "MnDOT|Twin Cities|Gophers|lutefisk|hotdish|Mayo Clinic|MPCA|walleye|ice fishing|Metropolitan Council|SWCD|Minnesotan|township annual meeting|town board of supervisors|Iron Range|Hennepin|Lake Superior|county ditch|Xcel Energy",
        "MS": "Ole Miss|MDOT Mississippi|board of aldermen|chancery clerk|Jackson State",
        "MO": "MoDOT|Mizzou|Ozarks|MU Extension|St. Louis Board of Aldermen|Show-Me|presiding commissioner|Ameren|Missourian",
        "MT": "MSU Bozeman|Griz|Bobcats|Montanan|Flathead|Yellowstone|Glacier Park|Bitterroot|Crow Nation|DNRC",
        "NE": "Huskers|Natural Resources District|Nebraskan|Unicameral|Platte|NPPD|OPPD|Sandhills",
        "NV": "UNLV|Washoe|Clark County Commission|Las Vegas Strip|NDOT|Tahoe|Advisory Council|Town Advisory Board|CCSD",
        "NH": "deliberative session|Live Free|supervisors of the checklist|NHDOT|White Mountains|Granite State|town warrant",
        "NJ": "freeholders|Board of Chosen Freeholders|Sunshine Notice|Open Public Meetings Act|NJ Transit|Land Use Board|PSE&G|NJDEP|Pinelands|Township Committee|OPRA",
        "NM": "acequia|acequias|NMSU|zia|Land Grant|mayordomo|parciantes|Rio Arriba|Zozobra|Navajo Chapter|New Mexican",
        "NY": "NYPD|FDNY|CUNY|SUNY|Con Edison|Con Ed|NYCHA|LIRR|Metro-North|Adirondack|Hudson Valley|Finger Lakes|Erie Canal|Village Trustee|Borough President|NYSERDA|Cornell Cooperative Extension|BOCES|Thruway|UN Plaza|ECOSOC|UNICEF House"
        "|Permanent Representative|Permanent Mission to the United Nations|UN Secretariat|Lincoln Center|Carnegie Hall|Columbia University|NYSE|SEQR|SEQRA|Fifth Committee|Second Committee|Third Committee|Sixth Committee|Fourth Committee"
        "|ACABQ|High-level Political Forum|HLPF|Commission on the Status of Women|CSW|Economic and Social Council Chamber|Trusteeship Council|Dag Hammarskjöld|President of the General Assembly"
        "|Office of the President of the General Assembly|Journal of the United Nations|noon briefing|Correspondents Briefing Room|media stakeout|General Assembly Building|North Delegates|Delegates' Dining Room|ECOSOC Chamber|DPPA|CSocD"
        "|Permanent Forum on Indigenous|UNPFII|Committee on NGOs|Nasdaq|Federal Reserve Bank of New York|Javits|Council on Foreign Relations|SDNY|EDNY|Foley Square",
        "NC": "NCDOT|Tar Heels|Duke Energy|NC State|Wolfpack|Outer Banks|Buncombe|Mecklenburg",
        "ND": "NDSU|NDDOT|oil patch|Bakken|Roughrider|equalization meeting|lefse",
        "OH": "ODOT|Buckeyes|Ohio State|OSU Extension|Board of Township Trustees|fiscal officer|Lake Erie|Cuyahoga|MetroParks|Sunshine Law Ohio|Port Authority",
        "OK": "ODOT Oklahoma|Sooners|OSU Cowboys|Cherokee Nation|Choctaw Nation|tornado shelter|rural water district|OG&E|Corporation Commission",
        "OR": "ODOT Oregon|TriMet|Metro Council|Land Use Board of Appeals|OSU Corvallis|DLCD|Multnomah|Columbia Gorge|OHSU|Portland State|Columbia River|urban growth boundary",
        "PA": "PennDOT|SEPTA|Zoning Hearing Board|Penn State|Right-to-Know|Sewage Enforcement|magisterial district|Pocono|Amish|prothonotary|Intermediate Unit|fire company|PASD|hoagie",
        "RI": "RIDOT|RIPTA|quahog|Ocean State|Coastal Resources|CRMC",
        "SC": "SCDOT|Gamecocks|Lowcountry|Gullah|DHEC",
        "SD": "SDSU|Black Hills|SDDOT|pheasant|GF&P|Mitchell Corn Palace",
        "TN": "TDOT|Grand Ole|Vanderbilt|Smoky Mountain|Metro Nashville|county mayor|MLGW",
        "TX": "TCEQ|TxDOT|Commissioners Court|groundwater conservation|LCRA|Texas A&M|Aggies|Longhorns|UT Austin|H-E-B|Tejano|ERCOT|Texan|AgriLife|Justice of the Peace Precinct|Whataburger|Fiesta San Antonio|Edwards Aquifer"
        "|Emergency Services District",
        "UT": "stake center|ward house|relief society|UDOT|Utes|Wasatch|Pioneer Day|Utah Transit|Great Salt Lake|St. George Utah|Rocky Mountain Power|cannery|ward picnic",
        "VT": "Town Meeting Day|VTrans|Green Mountain|sugarhouse|sugar house|sugaring|Australian ballot|listers|Northeast Kingdom|VLCT|supervisory union|Development Review Board",
        "VA": "VDOT|Tidewater|Hampton Roads|Virginia Tech|Hokies|Commonwealth's Attorney|commissioner of the revenue|circuit court clerk|Dillon Rule|House of Delegates|Pentagon City",
        "WA": "WSDOT|Puget Sound|Sound Transit|Huskies|Growth Management Act|Public Utility District|Skagit|Olympic Peninsula|port commission|Cougars|Palouse|San Juan Islands|Washington State Ferries|fire district commissioners",
        "WV": "Mountaineer|WVDOH|Public Service District|Mountain State|ramp supper|ramp dinner|pepperoni roll",
        "WI": "WisDOT|Badgers|town board|town chair|Town Chairperson|brat fry|bratwurst|Friday fish fry|UW-Madison|plan commission|Wisconsinite|County Board Supervisors|dairy breakfast|WDNR|cranberry|supper club|district alder|ward alder"
        "|lake district",
        "WY": "WYDOT|Cheyenne Frontier|Teton|Yellowstone National Park|cowboy state|UWyo|Wind River",
    },
    "CA": {
        "AB": "MLA Grant|Stampede|Alberta Health Services|Municipal Planning Commission|Subdivision and Development Appeal Board|SDAB|ag society|NDP Alberta|ENMAX|EPCOR|Land Use Bylaw|MD of|M.D. of|Improvement District|U of A",
        "BC": "Islands Trust|BC Ferries|ICBC|BC Hydro|Strata council|strata corporation|Agricultural Land Commission|UVic|Vancouver Island|Gulf Islands|Okanagan|Kootenay|Lower Mainland|TransLink|FortisBC|OCP amendment|Salt Spring|Haida"
        "|WorkSafeBC|MLA for Saanich|Metro Vancouver|TNRD|HandyDART|BCIT|Official Community Plan",
        "MB": "Manitoba Hydro|fowl supper|fall supper|Interlake|Red River|conservation district Manitoba|Folklorama|Westman|Curl Manitoba|U of M|Prairie Mountain|WRHA",
        "NB": "NB Power|Acadian|local service district|Tracadie|Vitalité|Horizon Health|tintamarre|rural community|Kent County NB|Bay of Fundy",
        "NL": "Newfoundland Power|Screech|bayman|Confederation Building|Memorial University|Conception Bay|mummers|mummering|Jiggs|outport|Marine Atlantic|NLHC",
        "NS": "Nova Scotia Power|Halifax Regional|Cape Breton|Acadia University|Annapolis Valley|MLA for Lunenburg|Bluenose|Nova Scotian|Mi'kmaw|UARB|lobster supper|Sydney, NS|Peggy's Cove|kitchen party|Municipality of the County",
        "ON": "GO Transit|Metrolinx|LCBO|OHIP|Conservation Area|Muskoka|Hamilton, ON|Durham Region|York Region|Waterloo Region|Simcoe County|Kawartha|TDSB|OCDSB|Hydro One|Municipal Act|Upper Canada|Lake Simcoe|Georgian Bay|Queen's University"
        "|McMaster|Ryerson|UTSC|library board Ontario|Toronto Maple Leafs|West Block|Centre Block|Sparks Street|Wellington Street|Trillium|Grand River|Thames Valley|Petroglyphs",
        "PE": "P.E.I|Public Schools Branch|IRAC|Kings County PE|plowing match|Islander|UPEI|lobster season|ceilidh PEI|Island Regulatory|Holland College",
        "QC": "Estrie|Outaouais|Mauricie|Gaspésie|McGill|SEPAQ|Ville de Montréal",
        "SK": "SaskPower|SIAST|SaskTel|Roughriders|RM No|Rural Municipality No|SARM|Sask Polytech|grain elevator|U of S|U of R|pancake breakfast Sask|Treaty Six|FSIN|SaskEnergy|gopher|Qu'Appelle|Agribition",
        "YT": "Klondike|Dawson City",
        "NT": "Dene|Tlicho|GNWT",
        "NU": "Inuit|hamlet council|Inuktitut|Kivalliq|Qikiqtani|Baffin|qulliq",
    },
    "AU": {
        "NSW": "TAFE NSW|Service NSW|Transport for NSW|Illawarra|Northern Rivers|Riverina|Local Aboriginal Land Council|Sydney Water|Essential Energy|Opal card|Tweed|Local Environmental Plan",
        "VIC": "VicRoads|Gippsland|Great Ocean Road|myki|V/Line|Wimmera|Mallee|SES Victoria|Melbourne Cup Day|Parks Victoria|Metro Trains|Wurundjeri|Boonwurrung|Wadawurrung|Latrobe Valley|Grampians",
        "QLD": "Noosa|Ekka|Griffith University|Cape York|Darling Downs|Energex|Ergon|state of origin Queensland|LGAQ|Wide Bay|prawn",
        "SA": "SA Water|Fleurieu|Eyre Peninsula|Riverland|Kaurna|Adelaide Oval|South Australian|Clare Valley|Limestone Coast|Flinders University",
        "WA": "WAPC|Wheatbelt|Pilbara|Albany WA|Water Corporation|Western Power|Curtin University|Noongar|Wilson Inlet|Main Roads WA|Rottnest|WA Museum|WALGA|JDAP|Transperth|Great Southern|Goldfields",
        "TAS": "TasWater|Huon|UTAS|palawa|TasNetworks|Tasmanian|Derwent|Bass Strait|Parks and Wildlife Service Tasmania|Metro Tasmania|Cygnet|Tahune",
        "ACT": "ACT Government|Woden|ACTION buses|Lake Burley Griffin|Legislative Assembly for the ACT|Floriade|Transport Canberra|Access Canberra|Molonglo",
        "NT": "Larrakia|Territorians|Territory Day|Top End|Charles Darwin University|NT News|Power and Water|wet season|Garma|Kakadu|Palmerston NT|Arrernte",
    },
    "ID": {
        "Bali": "bendesa|bendesa adat|paruman|wantilan|klian|kelian|Desa Adat|desa pakraman|ogoh-ogoh|Nyepi|Galungan|odalan|pecalang|sekaa|subak|Undiksha|Melasti",
        "West Nusa Tenggara": "Mandalika|Tuan Guru|Unram|Nusa Tenggara Barat",
        "East Nusa Tenggara": "Lembata|Undana|Nagekeo|Ngada|Nusa Tenggara Timur",
        "South Sulawesi": "Sungguminasa|Soppeng|Sidrap|Jeneponto|UIN Alauddin",
        "Central Sulawesi": "Morowali|Banggai|Untad",
        "Sulawesi Tenggara": "Konawe",
        "North Sulawesi": "Sangihe|Talaud|Bolaang|Unsrat|GMIM",
        "Gorontalo": "Limboto|Pohuwato|Boalemo",
        "Sulawesi Barat": "Sulbar|Polman",
        "South Kalimantan": "Tanah Bumbu|Tanah Laut|Barito Kuala|Tapin",
        "East Kalimantan": "Kutim|Mulawarman|Unmul|Tenggarong",
        "North Kalimantan": "Kaltara",
        "Maluku": "Pattimura|Unpatti",
        "Maluku Utara": "Malut|Tidore|Unkhair",
        "Papua": "Yapen|Uncen|Keerom|Yahukimo|noken|honai|Majelis Rakyat Papua|DPRP|mama-mama pasar",
        "West Papua": "Papua Barat|Raja Ampat|Kaimana|Unipa",
    },
}  # fmt: skip
