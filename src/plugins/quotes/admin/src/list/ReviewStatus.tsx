import { Typography } from '@strapi/design-system';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { reviewStatusOf, type KeptCounts } from '../utils/review-status';

/** Shows how many quotes of an article are checked. */
export function ReviewStatus(counts: KeptCounts) {
  const t = useTranslate();
  const { message, values, variant } = reviewStatusOf(counts);
  const words = t(message, values);

  if (!variant) return <Typography textColor="neutral600">{words}</Typography>;
  return <WordStatus variant={variant}>{words}</WordStatus>;
}
