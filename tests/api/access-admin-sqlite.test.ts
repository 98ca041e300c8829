import { HEADINGS } from '../helpers/access/admin/areas';
import { walkAdmin, NAMES } from '../helpers/access/admin/suite';
import { differences, readTable, type Access } from '../helpers/access/table';

walkAdmin('sqlite');

describe('the table of the admin', () => {
  test('misses a route without a row, a row without a route, and a cell that differs', () => {
    const { rows } = readTable(HEADINGS[0]!, NAMES);
    const observed: Access = new Map([...rows, ['GET /admin/secrets | all of them', ['open']]]);
    const [first, second] = [...rows.keys()];
    observed.delete(first!);
    observed.set(second!, ['–', 'reads', 'reads', 'reads']);
    expect(differences(rows, observed).map((line) => line.split(':')[0])).toEqual([
      'not in docs/access.md',
      'in docs/access.md, but there is none',
      'promised',
    ]);
  });
});
