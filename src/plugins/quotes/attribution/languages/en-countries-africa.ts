/** Countries of Africa in English: ISO code | names | adjectives and people | capitals | other words for people. */
export const AFRICA = `
AO|Angola|Angolan|Luanda|
BF|Burkina Faso|Burkinabe,Burkinabè|Ouagadougou|
BI|Burundi|Burundian|Gitega|
BJ|Benin|Beninese|Porto-Novo|
BW|Botswana|Botswanan,Motswana|Gaborone|Motswana
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa|
CF|Central African Republic|Central African|Bangui|
CG|Republic of the Congo,Congo-Brazzaville,Congo|Congolese|Brazzaville|
CI|Ivory Coast,Côte d’Ivoire,Côte d'Ivoire,Cote d'Ivoire|Ivorian|Abidjan,Yamoussoukro|
CM|Cameroon|Cameroonian|Yaounde,Yaoundé|
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia|
DJ|Djibouti|Djiboutian||
DZ|Algeria|Algerian|Algiers|
EG|Egypt|Egyptian|Cairo|
ER|Eritrea|Eritrean|Asmara|
ET|Ethiopia|Ethiopian|Addis Ababa|
GA|Gabon|Gabonese|Libreville|
GH|Ghana|Ghanaian|Accra|
GM|Gambia,The Gambia|Gambian|Banjul|
GN|Guinea|Guinean|Conakry|
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
GW|Guinea-Bissau|Bissau-Guinean|Bissau|
KE|Kenya|Kenyan|Nairobi|
KM|Comoros|Comorian,Comoran|Moroni|
LR|Liberia|Liberian|Monrovia|
LS|Lesotho|Basotho|Maseru|
LY|Libya|Libyan|Tripoli|
MA|Morocco|Moroccan|Rabat|
MG|Madagascar|Malagasy|Antananarivo|
ML|Mali|Malian|Bamako|
MR|Mauritania|Mauritanian|Nouakchott|
MU|Mauritius|Mauritian|Port Louis|
MW|Malawi|Malawian|Lilongwe|
MZ|Mozambique|Mozambican|Maputo|
NA|Namibia|Namibian|Windhoek|
NE|Niger|Nigerien|Niamey|
NG|Nigeria|Nigerian|Abuja|
RW|Rwanda|Rwandan|Kigali|
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum|
SL|Sierra Leone|Sierra Leonean|Freetown|
SN|Senegal|Senegalese|Dakar|
SO|Somalia|Somali,Somalian|Mogadishu|
SS|South Sudan|South Sudanese|Juba|
ST|São Tomé and Príncipe,Sao Tome and Principe|São Toméan,Sao Tomean||
SZ|Eswatini,Swaziland|Swazi|Mbabane|
TD|Chad|Chadian|N'Djamena|
TG|Togo|Togolese|Lomé|
TN|Tunisia|Tunisian|Tunis|
TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam|
UG|Uganda|Ugandan|Kampala|
ZA|South Africa|South African|Pretoria|
ZM|Zambia|Zambian|Lusaka|
ZW|Zimbabwe,Republic of Zimbabwe|Zimbabwean|Harare|`;
