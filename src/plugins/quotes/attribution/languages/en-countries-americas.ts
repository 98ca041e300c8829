/** Countries of America in English: ISO code | names | adjectives and people | capitals | other words for people. */
export const AMERICAS = `
AG|Antigua and Barbuda,Antigua|Antiguan||
AR|Argentina|Argentine,Argentinian,Argentinean|Buenos Aires|Argentine
BB|Barbados|Barbadian|Bridgetown|
BO|Bolivia|Bolivian|La Paz,Sucre|
BR|Brazil|Brazilian|Brasilia,Brasília|
BS|Bahamas|Bahamian|Nassau|
BZ|Belize|Belizean|Belmopan|
CA|Canada|Canadian|Ottawa|
CL|Chile|Chilean|Santiago|
CO|Colombia|Colombian|Bogota,Bogotá|
CR|Costa Rica|Costa Rican|San José|
CU|Cuba|Cuban|Havana|
DM|Dominica|Dominican|Roseau|
DO|Dominican Republic|Dominican|Santo Domingo|
EC|Ecuador|Ecuadorian,Ecuadorean|Quito|
GD|Grenada|Grenadian||
GL|Greenland|Greenlandic|Nuuk|Greenlander
GT|Guatemala|Guatemalan|Guatemala City|Guatemalan
GY|Guyana|Guyanese|Georgetown|
HN|Honduras|Honduran|Tegucigalpa|
HT|Haiti|Haitian|Port-au-Prince|
JM|Jamaica|Jamaican||
KN|Saint Kitts and Nevis,St. Kitts and Nevis|Kittitian|Basseterre|
LC|Saint Lucia,St. Lucia|Saint Lucian|Castries|
MX|Mexico|Mexican|Mexico City|
NI|Nicaragua|Nicaraguan|Managua|
PA|Panama|Panamanian|Panama City|
PE|Peru|Peruvian|Lima|
PY|Paraguay|Paraguayan|Asuncion,Asunción|
SR|Suriname|Surinamese|Paramaribo|
SV|El Salvador|Salvadoran,Salvadorean|San Salvador|
TT|Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain|
US|United States,United States of America,US,U.S.,USA,America|American,US,U.S.|Washington|
UY|Uruguay|Uruguayan|Montevideo|
VC|Saint Vincent and the Grenadines,St. Vincent|Vincentian|Kingstown|
VE|Venezuela|Venezuelan|Caracas|`;
