/** Counts the right answers to the small inputs, by family. */
import { countCases, readCases } from '../../gold/cases';
import { row } from './rows';
import type { Section } from './rows';

const MIN_RIGHT = 125;

/** Measures the section on small inputs. */
export function caseSection(): Section {
  const families = countCases(readCases());
  const sum = (of: 'cases' | 'right' | 'wrongLinks') =>
    families.reduce((total, family) => total + family[of], 0);
  return {
    title: `Small inputs: ${sum('cases')} in ${families.length} families`,
    rows: [
      ...families.map(({ family, cases, right }) => ({
        ...row(`cases ${family}`, right / cases, ''),
        counts: `${right}/${cases}`,
      })),
      row('cases right', sum('right'), 'cases', { at: 'least', value: MIN_RIGHT }),
      row('cases wrongly linked', sum('wrongLinks'), 'cases', { at: 'most', value: 0 }),
    ],
  };
}
