import { Typography } from '@strapi/design-system';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { settlementOf, type KeptCounts } from '../utils/review-status';

/** How far the quotes of an article are settled. */
export function SettlementStatus(counts: KeptCounts) {
  const t = useTranslate();
  const { message, values, variant } = settlementOf(counts);
  const words = t(message, values);

  if (!variant) return <Typography textColor="neutral600">{words}</Typography>;
  return <WordStatus variant={variant}>{words}</WordStatus>;
}
