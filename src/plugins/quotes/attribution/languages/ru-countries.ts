/** Countries in Russian. */
import { AFRICA } from './ru-countries-africa';
import { AMERICAS } from './ru-countries-americas';
import { ASIA } from './ru-countries-asia';
import { EUROPE } from './ru-countries-europe';
import { countriesOf } from './countries';

export const russianCountries = countriesOf(EUROPE, ASIA, AFRICA, AMERICAS);
