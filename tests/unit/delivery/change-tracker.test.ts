import {
  follow,
  FORGET_AFTER_MS,
  type Listener,
} from '../../../src/plugins/delivery/server/src/invalidation/change-tracker';
import type {
  Journal,
  Look,
} from '../../../src/plugins/delivery/server/src/invalidation/change-log';

const listener = (): jest.Mocked<Listener> => ({
  changed: jest.fn(),
  lost: jest.fn(),
  found: jest.fn(),
});

const look = (changes: [string, number][], upTo: number, afresh = false): Look => ({
  changes: changes.map(([tag, number]) => ({ tag, number })),
  upTo,
  afresh,
});

/** Answers what it is told to, one look after the other. */
function scripted(...looks: (Look | null | Error)[]) {
  const asked: boolean[] = [];
  const journal: Journal = {
    look(afresh) {
      asked.push(afresh);
      const next = looks.shift() ?? null;
      if (next instanceof Error) throw next;
      return next;
    },
    close: () => undefined,
  };
  return { journal, asked };
}

/** A journal whose looks end when the test says so. */
function waiting() {
  const ends: ((look: Look | null) => void)[] = [];
  const journal: Journal = {
    look: () => new Promise((resolve) => ends.push(resolve)),
    close: () => undefined,
  };
  return { journal, ends };
}

test('an answer made before a change is known to be old after it', () => {
  const { journal } = scripted(look([], 5, true), look([['official:a', 5]], 6));
  const detected = listener();
  const follower = follow(journal, detected);
  expect(follower.look()).toBe(true);
  const position = follower.position();
  expect(follower.changedSince(position, ['official:a'])).toBe(false);

  expect(follower.look()).toBe(true);
  expect(detected.changed).toHaveBeenLastCalledWith(['official:a']);
  expect(follower.changedSince(position, ['article:x', 'official:a'])).toBe(true);
  expect(follower.changedSince(position, ['article:x'])).toBe(false);
  expect(follower.changedSince(follower.position(), ['official:a'])).toBe(false);
});

test.each(['everything', 'access'])('every answer is old after "%s"', (tag) => {
  const { journal } = scripted(look([], 5, true), look([[tag, 5]], 6));
  const follower = follow(journal, listener());
  void follower.look();
  const position = follower.position();
  void follower.look();
  expect(follower.changedSince(position, ['article:x'])).toBe(true);
});

test('what another process made is used where none of its tags changed since', () => {
  const { journal } = scripted(look([['official:a', 7]], 10, true));
  const follower = follow(journal, listener());
  void follower.look();
  expect(follower.isCurrent(8, ['official:a'])).toBe(true);
  // Made at seven: it may or may not hold what has this number.
  expect(follower.isCurrent(7, ['official:a'])).toBe(false);
  expect(follower.isCurrent(7, ['official:b'])).toBe(true);
  // From the future: another state of the database.
  expect(follower.isCurrent(11, ['official:b'])).toBe(false);
});

test('requests that wait share a look, and one that arrives during a look waits for the next', async () => {
  const { journal, ends } = waiting();
  const follower = follow(journal, listener());
  const first = follower.look();
  const second = follower.look();
  const third = follower.look();
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

test('a database that cannot be asked is told of once, and again when it answers', () => {
  const { journal } = scripted(look([], 1, true), new Error('gone'), new Error('gone'), null);
  const detected = listener();
  const follower = follow(journal, detected);
  void follower.look();
  expect([follower.look(), follower.look()]).toEqual([false, false]);
  expect(detected.lost).toHaveBeenCalledTimes(1);
  expect(detected.found).not.toHaveBeenCalled();
  expect(follower.look()).toBe(true);
  expect(detected.found).toHaveBeenCalledTimes(1);
});

test('who was away for longer than the journal remembers begins anew', () => {
  let now = 1_000_000;
  const { journal, asked } = scripted(look([], 1, true), null, look([], 9, true));
  const detected = listener();
  const follower = follow(journal, detected, () => now);
  void follower.look();
  now += FORGET_AFTER_MS;
  void follower.look();
  const position = follower.position();
  now += FORGET_AFTER_MS + 1;
  detected.changed.mockClear();
  void follower.look();
  expect(asked).toEqual([true, false, true]);
  expect(detected.changed).toHaveBeenCalledWith(null);
  // Made before: nothing is known of what has changed since.
  expect(follower.changedSince(position, ['article:x'])).toBe(true);
});
