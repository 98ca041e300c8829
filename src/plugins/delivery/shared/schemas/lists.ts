import { z } from 'zod';
import { AgreementSummary } from './agreements';
import { ArticleSummary } from './articles';
import { OfficialSummary } from './officials';
import { nextCursor } from './values';

export const ArticleList = z
  .strictObject({ data: z.array(ArticleSummary), nextCursor })
  .meta({ id: 'ArticleList', description: 'Articles in one language, the latest first.' });
export type ArticleList = z.infer<typeof ArticleList>;

export const OfficialList = z
  .strictObject({ data: z.array(OfficialSummary), nextCursor })
  .meta({ id: 'OfficialList', description: 'Officials by name.' });
export type OfficialList = z.infer<typeof OfficialList>;

export const AgreementList = z.strictObject({ data: z.array(AgreementSummary), nextCursor }).meta({
  id: 'AgreementList',
  description: 'Agreements by the day they were signed, the latest first.',
});
export type AgreementList = z.infer<typeof AgreementList>;
