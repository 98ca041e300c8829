/** Countries in Belarusian. */
import { AFRICA } from './be-countries-africa';
import { AMERICAS } from './be-countries-americas';
import { ASIA } from './be-countries-asia';
import { EUROPE } from './be-countries-europe';
import { countriesOf } from './countries';

export const belarusianCountries = countriesOf(EUROPE, ASIA, AFRICA, AMERICAS);
