/** Countries in English. A name that is a common word or first name is left out. */
import { AFRICA } from './en-countries-africa';
import { AMERICAS } from './en-countries-americas';
import { ASIA } from './en-countries-asia';
import { EUROPE } from './en-countries-europe';
import { countriesOf } from './countries';

export const englishCountries = countriesOf(EUROPE, ASIA, AFRICA, AMERICAS);
