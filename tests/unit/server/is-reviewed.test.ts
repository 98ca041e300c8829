import { isReviewed } from '../../../src/plugins/quotes/server/src/review/is-reviewed';

const base = {
  kind: 'direct',
  decision: 'suggested',
  review: 'open',
  attributionText: null,
  hasSpeaker: true,
} as const;

test.each([
  ['suggested', {}, false],
  ['linked', { decision: 'linked' }, true],
  ['linked to an official who was deleted', { decision: 'linked', hasSpeaker: false }, false],
  ['unresolved', { decision: 'unresolved', hasSpeaker: false }, false],
  [
    'unlisted with its mention',
    { decision: 'unlisted', hasSpeaker: false, attributionText: 'A clerk' },
    true,
  ],
  ['confirmed', { review: 'confirmed' }, true],
  ['reassigned', { review: 'reassigned' }, true],
  ['confirmed, but the official was deleted', { review: 'confirmed', hasSpeaker: false }, false],
  ['dismissed', { review: 'dismissed', hasSpeaker: false }, true],
  ['linked, but to be looked at again', { decision: 'linked', review: 'needs-review' }, false],
  ['named, but to be looked at again', { review: 'needs-review', attributionText: 'X' }, false],
  ['reported speech', { kind: 'indirect', decision: 'unresolved', hasSpeaker: false }, true],
] as const)('%s', (_what, quote, expected) => {
  expect(isReviewed({ ...base, ...quote })).toBe(expected);
});
