/**
 * The words that docs/glossary.md replaced, with what to write instead. They are private to the first authors: whoever
 * comes to the project knows the words on the right.
 */
const DENIED = new Map([
  ['piece', 'article'],
  ['desk', 'newsroom, or dashboard'],
  ['settle', 'review'],
  ['settled', 'reviewed'],
  ['unsettled', 'pending'],
  ['settling', 'reviewing'],
  ['settlement', 'review'],
  ['trail', 'activityLog'],
  ['refuse', 'reject'],
  ['refused', 'rejected'],
  ['refusal', 'rejection, or …Error'],
  ['dossier', 'agreementPage'],
  ['stretch', 'span'],
  ['patience', 'timeout'],
  ['sketch', 'signature'],
  ['beside', 'adjacent'],
  ['afresh', 'uncached'],
  ['anew', 'rebuilt'],
  ['elsewhere', 'inOtherArticles'],
  ['somebody', 'user'],
  ['nobody', 'none'],
  ['whoever', 'caller'],
  ['told', 'notified'],
  ['asked', 'requested'],
  ['unalign', 'unlinkTranslation'],
  ['moment', 'timestamp'],
]);

/** Names of the platform, which are not ours to choose. */
const ALLOWED = new Set(['allSettled', 'ECONNREFUSED']);

/** Prefixes of constants, with what to write instead. */
const DENIED_PREFIXES = new Map([
  ['MOST', 'MAX'],
  ['LONGEST', 'MAX'],
  ['LEAST', 'MIN'],
  ['FEWEST', 'MIN'],
]);

/** Splits "usePieceQuotes" and "MOST_PIECES" into their words, in lower case. */
const wordsOf = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const singular = (word) => (word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : word);

/** Returns the first word of a name that is denied and what to write instead, or null. */
export function findDenied(name) {
  if (ALLOWED.has(name)) return null;
  const [prefix] = name.split('_');
  if (/^[A-Z0-9]+(_[A-Z0-9]+)+$/.test(name) && DENIED_PREFIXES.has(prefix))
    return { word: prefix, instead: DENIED_PREFIXES.get(prefix) };
  for (const word of wordsOf(name))
    for (const form of [word, singular(word)])
      if (DENIED.has(form)) return { word, instead: DENIED.get(form) };
  return null;
}
