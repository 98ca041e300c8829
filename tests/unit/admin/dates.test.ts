import { startOfDay } from '../../../src/plugins/quotes/admin/src/utils/dates';

test('starts the day at midnight in the browser’s time zone', () => {
  const start = startOfDay(new Date(2026, 2, 29, 23, 59, 59, 999));
  expect([start.getMonth(), start.getDate(), start.getHours(), start.getTime() % 1000]).toEqual([
    2, 29, 0, 0,
  ]);
});
