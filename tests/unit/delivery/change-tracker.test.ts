import {
  trackChanges,
  FORGET_AFTER_MS,
  type Listener,
} from '../../../src/plugins/delivery/server/src/invalidation/change-tracker';
import type {
  ChangeLog,
  ChangeBatch,
} from '../../../src/plugins/delivery/server/src/invalidation/types';

const listener = (): jest.Mocked<Listener> => ({
  changed: jest.fn(),
  lost: jest.fn(),
  found: jest.fn(),
});

const look = (changes: [string, number][], upTo: number, isReset = false): ChangeBatch => ({
  changes: changes.map(([tag, number]) => ({ tag, number })),
  upTo,
  isReset,
});

/** Answers what it is told to, one look after the other. */
function scripted(...looks: (ChangeBatch | null | Error)[]) {
  const requested: boolean[] = [];
  const changeLog: ChangeLog = {
    look(isReset) {
      requested.push(isReset);
      const next = looks.shift() ?? null;
      if (next instanceof Error) throw next;
      return next;
    },
    close: () => undefined,
  };
  return { changeLog, requested };
}

/** A journal whose looks end when the test says so. */
function waiting() {
  const ends: ((look: ChangeBatch | null) => void)[] = [];
  const changeLog: ChangeLog = {
    look: () => new Promise((resolve) => ends.push(resolve)),
    close: () => undefined,
  };
  return { changeLog, ends };
}

test('an answer made before a change is known to be old after it', () => {
  const { changeLog } = scripted(look([], 5, true), look([['official:a', 5]], 6));
  const detected = listener();
  const changeTracker = trackChanges(changeLog, detected);
  expect(changeTracker.look()).toBe(true);
  const position = changeTracker.position();
  expect(changeTracker.changedSince(position, ['official:a'])).toBe(false);

  expect(changeTracker.look()).toBe(true);
  expect(detected.changed).toHaveBeenLastCalledWith(['official:a']);
  expect(changeTracker.changedSince(position, ['article:x', 'official:a'])).toBe(true);
  expect(changeTracker.changedSince(position, ['article:x'])).toBe(false);
  expect(changeTracker.changedSince(changeTracker.position(), ['official:a'])).toBe(false);
});

test.each(['everything', 'access'])('every answer is old after "%s"', (tag) => {
  const { changeLog } = scripted(look([], 5, true), look([[tag, 5]], 6));
  const changeTracker = trackChanges(changeLog, listener());
  void changeTracker.look();
  const position = changeTracker.position();
  void changeTracker.look();
  expect(changeTracker.changedSince(position, ['article:x'])).toBe(true);
});

test('what another process made is used where none of its tags changed since', () => {
  const { changeLog } = scripted(look([['official:a', 7]], 10, true));
  const changeTracker = trackChanges(changeLog, listener());
  void changeTracker.look();
  expect(changeTracker.isCurrent(8, ['official:a'])).toBe(true);
  // Made at seven: it may or may not hold what has this number.
  expect(changeTracker.isCurrent(7, ['official:a'])).toBe(false);
  expect(changeTracker.isCurrent(7, ['official:b'])).toBe(true);
  // From the future: another state of the database.
  expect(changeTracker.isCurrent(11, ['official:b'])).toBe(false);
});

test('requests that wait share a look, and one that arrives during a look waits for the next', async () => {
  const { changeLog, ends } = waiting();
  const changeTracker = trackChanges(changeLog, listener());
  const first = changeTracker.look();
  const second = changeTracker.look();
  const third = changeTracker.look();
  expect(ends).toHaveLength(1);
  expect(third).toBe(second);

  let isSecondDone = false;
  void Promise.resolve(second).then(() => (isSecondDone = true));
  ends[0]!(look([], 1, true));
  await first;
  await new Promise(setImmediate);
  expect(isSecondDone).toBe(false);
  expect(ends).toHaveLength(2);
  ends[1]!(null);
  expect(await second).toBe(true);
});

test('a database that does not answer is reported once, and again when it answers', () => {
  const { changeLog } = scripted(look([], 1, true), new Error('gone'), new Error('gone'), null);
  const detected = listener();
  const changeTracker = trackChanges(changeLog, detected);
  void changeTracker.look();
  expect([changeTracker.look(), changeTracker.look()]).toEqual([false, false]);
  expect(detected.lost).toHaveBeenCalledTimes(1);
  expect(detected.found).not.toHaveBeenCalled();
  expect(changeTracker.look()).toBe(true);
  expect(detected.found).toHaveBeenCalledTimes(1);
});

test('a process that was away for longer than the change log remembers starts over', () => {
  let now = 1_000_000;
  const { changeLog, requested } = scripted(look([], 1, true), null, look([], 9, true));
  const detected = listener();
  const changeTracker = trackChanges(changeLog, detected, () => now);
  void changeTracker.look();
  now += FORGET_AFTER_MS;
  void changeTracker.look();
  const position = changeTracker.position();
  now += FORGET_AFTER_MS + 1;
  detected.changed.mockClear();
  void changeTracker.look();
  expect(requested).toEqual([true, false, true]);
  expect(detected.changed).toHaveBeenCalledWith(null);
  // Made before: nothing is known of what has changed since.
  expect(changeTracker.changedSince(position, ['article:x'])).toBe(true);
});
