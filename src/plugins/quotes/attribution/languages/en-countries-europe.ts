/** Countries of Europe in English: ISO code | names | adjectives and people | capitals | other words for people. */
export const EUROPE = `
AD|Andorra|Andorran||
AL|Albania|Albanian|Tirana|
AT|Austria|Austrian|Vienna|
BA|Bosnia and Herzegovina,Bosnia|Bosnian|Sarajevo|
BE|Belgium|Belgian|Brussels|
BG|Bulgaria|Bulgarian|Sofia|
BY|Belarus,Byelorussia,Republic of Belarus|Belarusian,Belarussian,Byelorussian|Minsk|
CH|Switzerland|Swiss|Bern,Berne|
CY|Cyprus,Republic of Cyprus|Cypriot|Nicosia|
CZ|Czech Republic,Czechia|Czech|Prague|
DE|Germany,Federal Republic of Germany|German|Berlin|
DK|Denmark|Danish|Copenhagen|Dane
EE|Estonia|Estonian|Tallinn|
ES|Spain|Spanish|Madrid|Spaniard
FI|Finland|Finnish|Helsinki|Finn
FR|France|French|Paris|Frenchman,Frenchwoman
GB|United Kingdom,UK,U.K.,Britain,Great Britain,England|British,UK,U.K.,English|London|Briton,Brit,Englishman,Englishwoman,Scotsman,Scot,Welshman
GR|Greece|Greek|Athens|Greek
HR|Croatia|Croatian,Croat|Zagreb|Croat
HU|Hungary|Hungarian|Budapest|
IE|Ireland|Irish|Dublin|Irishman,Irishwoman
IS|Iceland|Icelandic|Reykjavik,Reykjavík|Icelander
IT|Italy|Italian|Rome|
LI|Liechtenstein|Liechtensteiner|Vaduz|Liechtensteiner
LT|Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Luxembourgish,Luxembourger||Luxembourger
LV|Latvia|Latvian|Riga|
MC|Monaco|Monegasque||
MD|Moldova,Republic of Moldova|Moldovan|Chisinau,Chișinău|
ME|Montenegro|Montenegrin|Podgorica|
MK|North Macedonia,Macedonia|North Macedonian,Macedonian|Skopje|
MT|Malta|Maltese|Valletta|
NL|Netherlands,The Netherlands,Holland|Dutch|The Hague,Amsterdam|Dutchman,Dutchwoman
NO|Norway|Norwegian|Oslo|
PL|Poland,Republic of Poland|Polish|Warsaw|Pole
PT|Portugal|Portuguese|Lisbon|
RO|Romania|Romanian|Bucharest|
RS|Serbia,Republic of Serbia|Serbian,Serb|Belgrade|Serb
RU|Russia,Russian Federation|Russian|Moscow,Kremlin|
SE|Sweden|Swedish|Stockholm|Swede
SI|Slovenia|Slovenian,Slovene|Ljubljana|Slovene
SK|Slovakia|Slovak,Slovakian|Bratislava|
SM|San Marino|Sammarinese||
UA|Ukraine|Ukrainian|Kyiv,Kiev|
VA|Vatican,Holy See|Vatican||
XK|Kosovo|Kosovar,Kosovan|Pristina|`;
