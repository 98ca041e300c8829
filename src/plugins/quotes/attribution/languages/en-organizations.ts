/** Organizations of states in English: id | names. */
import { organizationsOf } from './countries';

export const englishOrganizations = organizationsOf(`
nato|NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance,Atlantic Alliance,North Atlantic Council
un|UN,U.N.,United Nations,United Nations Organization,UN General Assembly,U.N. General Assembly,UNGA,UN Security Council,U.N. Security Council,United Nations Security Council
eu|EU,E.U.,European Union,European External Action Service,EEAS
ec|European Commission,EU Commission
ep|European Parliament,EU Parliament
european-council|European Council
coe|Council of Europe
pace|Parliamentary Assembly of the Council of Europe
osce|OSCE,Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
odihr|ODIHR
au|AU,African Union,African Union Commission
csto|CSTO,Collective Security Treaty Organization,Collective Security Treaty Organisation,Collective Security Treaty
cis|CIS,Commonwealth of Independent States
eaeu|EAEU,EEU,Eurasian Economic Union,Eurasian Economic Commission
sco|SCO,Shanghai Cooperation Organization,Shanghai Cooperation Organisation
asean|ASEAN,Association of Southeast Asian Nations,Association of South-East Asian Nations
brics|BRICS
union-state|Union State,Union State of Belarus and Russia,Union State of Russia and Belarus
arab-league|Arab League,League of Arab States
gcc|GCC,Gulf Cooperation Council
oic|OIC,Organization of Islamic Cooperation,Organisation of Islamic Cooperation
ots|OTS,Organization of Turkic States,Turkic Council
oas|OAS,Organization of American States
mercosur|Mercosur,Mercosul
caricom|CARICOM,Caribbean Community
ecowas|ECOWAS,Economic Community of West African States
sadc|SADC,Southern African Development Community
eac|EAC,East African Community
igad|IGAD,Intergovernmental Authority on Development
saarc|SAARC
apec|APEC
g7|G7,G-7,Group of Seven
g20|G20,G-20,Group of Twenty
oecd|OECD
opec|OPEC,OPEC+
iaea|IAEA,International Atomic Energy Agency
who|World Health Organization,World Health Organisation
unesco|UNESCO
unicef|UNICEF
unhcr|UNHCR,UN Refugee Agency,U.N. refugee agency
unrwa|UNRWA
undp|UNDP
ocha|OCHA
wfp|WFP,World Food Programme,World Food Program
fao|FAO,Food and Agriculture Organization
ilo|ILO,International Labour Organization,International Labor Organization
iom|IOM,International Organization for Migration
itu|ITU
wto|WTO,World Trade Organization,World Trade Organisation
imf|IMF,International Monetary Fund
world-bank|World Bank
ebrd|EBRD
ecb|ECB,European Central Bank
icc|ICC,International Criminal Court
icj|ICJ,International Court of Justice
icrc|ICRC,International Committee of the Red Cross,Red Cross
opcw|OPCW,Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
ctbto|CTBTO
interpol|Interpol
europol|Europol
frontex|Frontex
commonwealth|Commonwealth of Nations,Commonwealth Secretariat
eucom|EUCOM,European Command
centcom|CENTCOM,Central Command
africom|AFRICOM,Africa Command
indopacom|INDOPACOM,Indo-Pacific Command
southcom|SOUTHCOM,Southern Command`);
