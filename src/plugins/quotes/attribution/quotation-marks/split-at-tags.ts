/**
 * Splits regions at the author's words within the marks, as Russian and Belarusian set them: «Вопросов нет, — ответил
 * министр. — Всё готово» is two quotations with the tag between them. A region without a closing mark ends before its
 * tag in every language.
 */
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';
import { tokenize } from '../text/tokens';
import type { Token } from '../text/tokens';
import type { Range } from '../types';
import { authorWordsAt, tagAfterComma } from './author-words';
import type { AuthorWords } from './author-words';

const DASH_WITHIN = /[,.!?…]\s+\p{Pd}\s/u;
/** Precedes a tag in a language without dashes. */
const END_OF_CLAUSE = /[,.!?…]/;
/** A closing mark typed after the tag: «Вопросов нет, — ответил министр». A longer end is speech. */
const MAX_TAG_AT_END = 80;

/** Splits the regions that have a tag in them; parents are indexes of the result. */
export function splitAtTags(
  text: string,
  regions: readonly QuotationSpan[],
  language: Language
): QuotationSpan[] {
  const within = new Map<number, Range[]>();
  for (const { parent, outer } of regions) {
    if (parent !== null) pushTo(within, parent, outer);
  }
  const closedBefore = new Set<number>();
  const continued = new Set(
    regions.filter(({ continues }) => continues).map(({ paragraph }) => paragraph - 1)
  );
  const parts = regions.map((region, i) => {
    const nested = within.get(i) ?? [];
    const split = canHaveTag(text, region, language)
      ? splitRegion(text, region, nested, language)
      : [region];
    if (region.unclosed && !split.some(({ unclosed }) => unclosed))
      closedBefore.add(region.paragraph);
    // Without a tag a single mark that nothing closes was an apostrophe.
    if (
      region.family === 'single' &&
      split[0] === region &&
      region.unclosed &&
      !continued.has(region.paragraph)
    )
      return [];
    const shared = region.unclosed && nested.some(({ end }) => end === region.outer.end);
    return shared ? split.map((part) => ({ ...part, unclosed: false })) : split;
  });
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
    const continues =
      region.continues && (region.isBlock || !closedBefore.has(region.paragraph - 1));
    return { ...region, continues, parent: parent ?? null };
  });
}

function pushTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function canHaveTag(text: string, region: QuotationSpan, language: Language): boolean {
  if (region.isBlock || !language.knowsCues) return false;
  if (!language.inflection && !region.unclosed) return false;
  const within = language.inflection ? DASH_WITHIN : END_OF_CLAUSE;
  return within.test(text.slice(region.start, region.end));
}

/** Leaves out the tokens within ranges; the ranges are in the order of the text, none within another. */
function withoutNested(tokens: readonly Token[], nested: readonly Range[]): readonly Token[] {
  if (nested.length === 0) return tokens;
  let next = 0;
  return tokens.filter(({ start, end }) => {
    while (next < nested.length && (nested[next] as Range).end < end) next++;
    const inner = nested[next];
    return inner === undefined || start < inner.start;
  });
}

function splitRegion(
  text: string,
  region: QuotationSpan,
  nested: readonly Range[],
  language: Language
): QuotationSpan[] {
  const tokens: Token[] = [];
  tokenize(text, region.start, region.end, language.abbreviations, tokens);
  const outside = withoutNested(tokens, nested);
  const parts: QuotationSpan[] = [];
  let rest = region;
  const cut = (tag: AuthorWords) =>
    parts.push({
      ...rest,
      end: tag.start,
      outer: { start: rest.outer.start, end: tag.start },
      unclosed: false,
    });
  const last = language.inflection ? null : tagAfterComma(outside, language);
  if (last && last.start > rest.start) {
    cut(last);
    return parts;
  }
  for (let i = 1; i < outside.length; i++) {
    const tag = authorWordsAt(outside, i, language);
    // Marks that only the author's words follow hold no speech to cut off.
    if (!tag || tag.start <= rest.start) continue;
    if (tag.end === null) {
      if (!region.unclosed && (!tag.known || region.end - tag.start > MAX_TAG_AT_END)) continue;
      cut(tag);
      return parts;
    }
    cut(tag);
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
