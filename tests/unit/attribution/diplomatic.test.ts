/** Checks the corpus of agency copy (`tests/gold/diplomatic`): no figure falls. */
import { diplomaticFigures, readDiplomatic, reportsByLanguage } from '../../gold/diplomatic';
import { DIPLOMATIC, fallenFigures, readHeld } from '../../gold/expected';

const reports = reportsByLanguage(readDiplomatic());
const held = readHeld(DIPLOMATIC);

test('agency copy keeps its figures (raise them: tsx tests/gold/show.ts diplomatic --hold)', () => {
  const figures = diplomaticFigures(reports);
  expect(Object.keys(figures).sort()).toEqual(Object.keys(held.figures).sort());
  expect(fallenFigures((name) => figures[name], held)).toEqual([]);
});

test('agency copy has offsets that match the texts', () => {
  expect(Object.values(reports.get('all')!.contract)).toEqual([0, 0, 0, 0, 0]);
});
