import type { QuoteView } from '../../../shared/contract';
import { WordStatus } from '../components/WordStatus';
import { useTranslate } from '../hooks/useTranslate';
import { certaintyOf } from '../utils/certainty';

/** Shows the certainty as a word on its colour. */
export function CertaintyStatus({ quote }: { quote: QuoteView }) {
  const t = useTranslate();
  const { word, variant } = certaintyOf(quote);
  return <WordStatus variant={variant}>{t(word)}</WordStatus>;
}
