/** Countries in English: ISO code | names | demonyms | capital. A name that is a common word or first name is left out. */
import type { CountryNames } from './language';

const TABLE = `
AD|Andorra|Andorran|
AE|United Arab Emirates,UAE,Emirates|Emirati|Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda,Antigua|Antiguan|
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AZ|Azerbaijan|Azerbaijani,Azeri|Baku
BA|Bosnia and Herzegovina,Bosnia|Bosnian|Sarajevo
BB|Barbados|Barbadian|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe,Burkinabè|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega
BJ|Benin|Beninese|Porto-Novo
BN|Brunei,Brunei Darussalam|Bruneian|
BO|Bolivia|Bolivian|La Paz
BR|Brazil|Brazilian|Brasilia,Brasília
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana|Botswanan,Motswana|Gaborone
BY|Belarus,Byelorussia,Republic of Belarus|Belarusian,Belarussian,Byelorussian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa
CF|Central African Republic,CAR|Central African|Bangui
CG|Republic of the Congo,Congo-Brazzaville,Congo|Congolese|Brazzaville
CH|Switzerland|Swiss|Bern,Berne
CI|Ivory Coast,Côte d’Ivoire,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaounde,Yaoundé
CN|China,People's Republic of China,PRC|Chinese|Beijing
CO|Colombia|Colombian|Bogota,Bogotá
CR|Costa Rica|Costa Rican|San José
CU|Cuba|Cuban|Havana
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic,Czechia|Czech|Prague
DE|Germany|German|Berlin
DJ|Djibouti|Djiboutian|
DK|Denmark|Danish|Copenhagen
DM|Dominica|Dominican|Roseau
DO|Dominican Republic|Dominican|Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FJ|Fiji|Fijian|Suva
FM|Micronesia|Micronesian|Palikir
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England|British,UK,U.K.,English|London
GD|Grenada|Grenadian|
GE|Georgia|Georgian|Tbilisi
GH|Ghana|Ghanaian|Accra
GL|Greenland|Greenlandic|Nuuk
GM|Gambia,The Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong|Hongkonger|
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian,Croat|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem,Tel Aviv
IN|India|Indian|New Delhi,Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
IS|Iceland|Icelandic|Reykjavik,Reykjavík
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati|I-Kiribati|Tarawa
KM|Comoros|Comorian,Comoran|Moroni
KN|Saint Kitts and Nevis,St. Kitts and Nevis|Kittitian|Basseterre
KP|North Korea,DPRK|North Korean|Pyongyang
KR|South Korea,Republic of Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti|
KZ|Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan
LA|Laos|Lao,Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia,St. Lucia|Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho|Basotho|Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish,Luxembourger|
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco|Monegasque|
MD|Moldova|Moldovan|Chisinau,Chișinău
ME|Montenegro|Montenegrin|Podgorica
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia,Macedonia|North Macedonian,Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar,Burma|Burmese,Myanmar|Naypyidaw,Naypyitaw
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator
MR|Mauritania|Mauritanian|Nouakchott
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives|Maldivian|
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands,The Netherlands,Holland|Dutch|The Hague,Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepali,Nepalese|Kathmandu
NR|Nauru|Nauruan|
NZ|New Zealand|New Zealand,New Zealander|Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|
PE|Peru|Peruvian|Lima
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PH|Philippines|Philippine,Filipino|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish|Warsaw
PS|Palestine,State of Palestine,Palestinian Authority|Palestinian|Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|
PY|Paraguay|Paraguayan|Asuncion,Asunción
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian,Serb|Belgrade
RU|Russia,Russian Federation|Russian|Moscow,Kremlin
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh
SB|Solomon Islands|Solomon Islander|Honiara
SC|Seychelles|Seychellois|
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
SG|Singapore|Singaporean|
SI|Slovenia|Slovenian,Slovene|Ljubljana
SK|Slovakia|Slovak,Slovakian|Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|Sammarinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali,Somalian|Mogadishu
SR|Suriname|Surinamese|Paramaribo
SS|South Sudan|South Sudanese|Juba
ST|São Tomé and Príncipe,Sao Tome and Principe|São Toméan,Sao Tomean|
SV|El Salvador|Salvadoran,Salvadorean|San Salvador
SY|Syria|Syrian|Damascus
SZ|Eswatini,Swaziland|Swazi|Mbabane
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lomé
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik,Tajikistani|Dushanbe
TL|East Timor,Timor-Leste|Timorese,East Timorese|Dili
TM|Turkmenistan|Turkmen|Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|
TR|Turkey,Türkiye,Turkiye|Turkish|Ankara
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam
UA|Ukraine|Ukrainian|Kyiv,Kiev
UG|Uganda|Ugandan|Kampala
US|United States,United States of America,US,U.S.,USA,America|American,US,U.S.|Washington
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek,Uzbekistani|Tashkent
VA|Vatican,Holy See|Vatican|
VC|Saint Vincent and the Grenadines,St. Vincent|Vincentian|Kingstown
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam,Viet Nam|Vietnamese|Hanoi
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila
WS|Samoa|Samoan|Apia
XK|Kosovo|Kosovar,Kosovan|Pristina
YE|Yemen|Yemeni|Sanaa,Sana'a
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe,Republic of Zimbabwe|Zimbabwean|Harare`;

const list = (cell: string | undefined): string[] => (cell ? cell.split(',').filter(Boolean) : []);

export const englishCountries: CountryNames[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code, names, demonyms, capitals] = line.split('|');
    return {
      code: code as string,
      names: list(names),
      demonyms: list(demonyms),
      capitals: list(capitals),
    };
  });
