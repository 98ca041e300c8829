/**
 * Splits regions at tags within the marks, as Russian and Belarusian set them: «Вопросов нет, — ответил министр. — Всё
 * готово» is two quotations with the tag between them.
 */
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/tokens';
import type { Range } from '../types';

/** A longer insertion is no tag. */
const MAX_TAG_ITEMS = 16;
const DASH = /^\p{Pd}$/u;
const DASH_WITHIN = /[,.!?…]\s+\p{Pd}\s/u;
const BEFORE_TAG = /^[,.!?…]$/;
const AFTER_TAG = /^[,.;:]$/;

interface Tag {
  /** Ends after the punctuation of the words before. */
  start: number;
  /** Before the words that go on; null where the tag ends the region. */
  end: number | null;
}

/** Splits the regions that have a tag in them; parents are indexes of the result. */
export function splitAtTags(
  text: string,
  regions: readonly QuotationSpan[],
  language: Language
): QuotationSpan[] {
  if (!language.inflection) return [...regions];
  const within = new Map<number, Range[]>();
  for (const { parent, outer } of regions) {
    if (parent !== null) pushTo(within, parent, outer);
  }
  const parts = regions.map((region, i) =>
    region.isBlock || !DASH_WITHIN.test(text.slice(region.start, region.end))
      ? [region]
      : split(text, region, within.get(i) ?? [], language)
  );
  if (parts.every((list) => list.length === 1)) return [...regions];
  const all = parts
    .flatMap((list, from) => list.map((region) => ({ region, from })))
    .sort((a, b) => a.region.start - b.region.start || b.region.end - a.region.end);
  const places = new Map<number, number[]>();
  all.forEach(({ from }, at) => pushTo(places, from, at));
  return all.map(({ region }) => {
    const parent = (places.get(region.parent ?? -1) ?? []).find((at) => {
      const outer = all[at]?.region;
      return outer !== undefined && outer.start <= region.start && outer.end >= region.end;
    });
    return { ...region, parent: parent ?? null };
  });
}

function pushTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function split(
  text: string,
  region: QuotationSpan,
  nested: readonly Range[],
  language: Language
): QuotationSpan[] {
  const tokens: Token[] = [];
  tokenize(text, region.start, region.end, language.abbreviations, tokens);
  const outside = tokens.filter(
    (token) => !nested.some((inner) => token.start >= inner.start && token.end <= inner.end)
  );
  const parts: QuotationSpan[] = [];
  let rest = region;
  for (let i = 1; i < outside.length; i++) {
    const tag = tagAt(outside, i, language);
    if (!tag) continue;
    parts.push({
      ...rest,
      end: tag.start,
      outer: { start: rest.outer.start, end: tag.start },
      unclosed: false,
    });
    if (tag.end === null) return parts;
    rest = {
      ...rest,
      start: tag.end,
      outer: { start: tag.end, end: region.outer.end },
      continues: false,
    };
    while (i + 1 < outside.length && (outside[i + 1] as Token).start < tag.end) i++;
  }
  return [...parts, rest];
}

/** Returns the tag whose dash is an item: “, — сказал он, —”. */
function tagAt(tokens: readonly Token[], dash: number, language: Language): Tag | null {
  const before = tokens[dash - 1] as Token;
  const verb = tokens[dash + 1];
  if (!DASH.test((tokens[dash] as Token).text) || !BEFORE_TAG.test(before.text) || !verb)
    return null;
  if (!opensTag(tokens, dash + 1, language)) return null;
  for (let i = dash + 2; i < Math.min(tokens.length, dash + MAX_TAG_ITEMS); i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const after = tokens[i + 2];
    if (AFTER_TAG.test(token.text) && next && DASH.test(next.text) && after)
      return { start: before.end, end: after.start };
    if (token.text === '.' || token.text === '!' || token.text === '?') return null;
  }
  return null;
}

/** Limits the words before the verb of a tag: “— не без гордости |заметил| он”. */
const MAX_WORDS_BEFORE_VERB = 3;

/** Returns whether a verb and its subject begin at an item: a known verb, or any that a person follows. */
function opensTag(tokens: readonly Token[], at: number, language: Language): boolean {
  const verb = tokens[at] as Token;
  const cue = language.cues.get(verb.lower);
  if (cue?.forms.includes('finite') && cue.class !== 'think') return true;
  const isAdjacent = language.auxiliaries.has(verb.lower) || language.isAdverb(verb.lower);
  if (isAdjacent && tokens[at + 1]?.kind === 'word') return opensTag(tokens, at + 1, language);
  const finite = cue !== undefined || language.inflection?.isFiniteVerb(verb.lower) === true;
  if (!verb.capital && finite && isSpeakerAt(tokens[at + 1], language)) return true;
  for (let i = at + 1; i <= at + MAX_WORDS_BEFORE_VERB; i++) {
    const item = tokens[i];
    if (item?.kind !== 'word') return false;
    const known = language.cues.get(item.lower);
    if (known?.class === 'say' && known.forms.includes('finite'))
      return isSpeakerAt(tokens[i + 1], language);
  }
  return false;
}

function isSpeakerAt(item: Token | undefined, language: Language): boolean {
  if (item?.kind !== 'word') return false;
  return (
    item.capital ||
    language.pronouns.get(item.lower)?.person === 'other' ||
    language.inflection?.isNominative(item.lower) === true
  );
}
