import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { QuoteToAssign, SpeakerChoice } from '../../../shared/contract';
import { readName, readText, seenQuote } from './input';
import { readNewOfficial } from './new-official-input';

/**
 * Reads the speaker that a request chooses.
 * @throws ValidationError (400) that names the field
 */
export const readSpeakerChoice = (body: Record<string, unknown>): SpeakerChoice => ({
  speaker: readText(body.speaker, 'speaker'),
  attributionText: readName(body.attributionText, 'attributionText'),
  official: readNewOfficial(body.official),
  despiteNamesake: body.despiteNamesake === true,
});

/** More than an article may have. */
const MAX_QUOTES = 1_000;

const quotesToAssign = z
  .array(z.object({ documentId: z.string().min(1).max(100), seen: seenQuote.optional() }))
  .min(1)
  .max(MAX_QUOTES)
  .refine((quotes) => new Set(quotes.map(({ documentId }) => documentId)).size === quotes.length);

/**
 * Reads the quotes of a request, each as the editor saw it if the request says so.
 * @throws ValidationError (400)
 */
export function readQuotesToAssign(value: unknown): QuoteToAssign[] {
  const { success, data } = quotesToAssign.safeParse(value);
  if (success) return data;
  throw new errors.ValidationError(
    `"quotes" must list 1 to ${MAX_QUOTES} different quotes by their "documentId". "seen", if it is there, holds "text", "review", "speaker" and "attributionText" of the quote.`,
    { path: ['quotes'] }
  );
}
