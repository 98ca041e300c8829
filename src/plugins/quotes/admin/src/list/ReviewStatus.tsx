import { Typography } from '@strapi/design-system';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { reviewStatusOf, type KeptCounts } from '../utils/review-status';

/** How far the quotes of an article are settled. */
export function ReviewStatus(counts: KeptCounts) {
  const t = useTranslate();
  const { message, values, variant } = reviewStatusOf(counts);
  const words = t(message, values);

  if (!variant) return <Typography textColor="neutral600">{words}</Typography>;
  return <WordStatus variant={variant}>{words}</WordStatus>;
}
