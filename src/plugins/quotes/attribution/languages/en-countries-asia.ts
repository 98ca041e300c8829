/** Countries of Asia and Oceania in English: ISO code | names | adjectives and people | capitals | other words for people. */
export const ASIA = `
AE|United Arab Emirates,UAE,U.A.E.,Emirates|Emirati|Abu Dhabi|Emirati
AF|Afghanistan|Afghan|Kabul|
AM|Armenia,Republic of Armenia|Armenian|Yerevan|
AU|Australia|Australian|Canberra|Aussie
AZ|Azerbaijan,Republic of Azerbaijan|Azerbaijani,Azeri|Baku|
BD|Bangladesh|Bangladeshi|Dhaka|
BH|Bahrain|Bahraini|Manama|
BN|Brunei,Brunei Darussalam|Bruneian||
BT|Bhutan|Bhutanese|Thimphu|
CN|China,People's Republic of China,PRC|Chinese|Beijing|Chinese
FJ|Fiji|Fijian|Suva|
FM|Micronesia|Micronesian|Palikir|
GE|Georgia|Georgian|Tbilisi|
HK|Hong Kong|Hongkonger||Hongkonger
ID|Indonesia|Indonesian|Jakarta|
IL|Israel|Israeli|Jerusalem,Tel Aviv|
IN|India,Republic of India|Indian|New Delhi,Delhi|
IQ|Iraq|Iraqi|Baghdad|
IR|Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran|
JO|Jordan|Jordanian|Amman|
JP|Japan|Japanese|Tokyo|
KG|Kyrgyzstan,Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani|Bishkek|
KH|Cambodia|Cambodian|Phnom Penh|
KI|Kiribati|I-Kiribati|Tarawa|
KP|North Korea,DPRK,D.P.R.K.,Democratic People's Republic of Korea|North Korean|Pyongyang|
KR|South Korea,Republic of Korea,ROK|South Korean|Seoul|
KW|Kuwait|Kuwaiti|Kuwait City|
KZ|Kazakhstan,Republic of Kazakhstan|Kazakh,Kazakhstani|Astana,Nur-Sultan|
LA|Laos|Lao,Laotian|Vientiane|
LB|Lebanon|Lebanese|Beirut|
LK|Sri Lanka|Sri Lankan|Colombo|
MH|Marshall Islands|Marshallese|Majuro|
MM|Myanmar,Burma|Burmese,Myanmar|Naypyidaw,Naypyitaw|
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator|
MV|Maldives|Maldivian||
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya|
NP|Nepal|Nepali,Nepalese|Kathmandu|
NR|Nauru|Nauruan||
NZ|New Zealand|New Zealand,New Zealander|Wellington|New Zealander
OM|Oman|Omani|Muscat|
PG|Papua New Guinea|Papua New Guinean|Port Moresby|
PH|Philippines|Philippine,Filipino|Manila|Filipino,Filipina
PK|Pakistan|Pakistani|Islamabad|
PS|Palestine,State of Palestine,Palestinian Authority|Palestinian|Ramallah|
PW|Palau|Palauan||
QA|Qatar|Qatari|Doha|
SA|Saudi Arabia,Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh|Saudi
SB|Solomon Islands|Solomon Islander|Honiara|Solomon Islander
SG|Singapore|Singaporean||
SY|Syria,Syrian Arab Republic|Syrian|Damascus|
TH|Thailand|Thai|Bangkok|
TJ|Tajikistan,Republic of Tajikistan|Tajik,Tajikistani|Dushanbe|
TL|East Timor,Timor-Leste|Timorese,East Timorese|Dili|
TM|Turkmenistan|Turkmen|Ashgabat|
TO|Tonga|Tongan||
TR|Turkey,Türkiye,Turkiye,Republic of Türkiye,Republic of Turkey|Turkish|Ankara|Turk
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan|Taiwanese|Taipei|
UZ|Uzbekistan,Republic of Uzbekistan|Uzbek,Uzbekistani|Tashkent|
VN|Vietnam,Viet Nam,Socialist Republic of Vietnam|Vietnamese|Hanoi|
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila|
WS|Samoa|Samoan|Apia|
YE|Yemen|Yemeni|Sanaa,Sana'a|`;
