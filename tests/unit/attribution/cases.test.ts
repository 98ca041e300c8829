/** Checks the small inputs of `tests/gold/cases`: each has the right answer, or the failure that is listed for it. */
import { faultsOf, readCases } from '../../gold/cases';
import { CASES, readHeld } from '../../gold/expected';

const cases = readCases();
const { known } = readHeld(CASES);

describe.each([...new Set(cases.map(({ family }) => family))])('cases: %s', (family) => {
  const own = cases.filter((one) => one.family === family);

  test.each(own)('$id, $lang: $phenomenon', (one) => {
    const faults = faultsOf(one);
    expect(faults.filter(({ isWrongLink }) => isWrongLink)).toEqual([]);
    expect(faults.map(({ why }) => why).join('; ')).toBe(known[one.id] ?? '');
  });
});

test('the list of failing cases has no other ids', () => {
  const ids = new Set(cases.map(({ id }) => id));
  expect(Object.keys(known).filter((id) => !ids.has(id))).toEqual([]);
});
