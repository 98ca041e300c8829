import { Loader } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { project } from '../../../shared/projection';
import { useContentLocale, useEntryFields } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { usePrefillQuery } from '../api/reviewApi';
import { NewOfficialForm, type NewOfficialFormProps } from './NewOfficialForm';

interface NewOfficialProps extends Omit<NewOfficialFormProps, 'prefill'> {
  quote: QuoteView;
}

/** The form for a new record, once it is known what the text says of the speaker. */
export default function NewOfficial({ quote: { mention }, ...form }: NewOfficialProps) {
  const t = useTranslate();
  const locale = useContentLocale();
  const { body } = useEntryFields();
  const { text, blocks } = project(body);
  const block = mention && blocks[mention.block];
  const span = {
    start: (block?.start ?? 0) + (mention?.start ?? 0),
    end: (block?.start ?? 0) + (mention?.end ?? 0),
  };
  // If the text has changed since, an empty form is better than another person's details.
  const isThere = block && text.slice(span.start, span.end) === mention.text;
  const { data, isLoading } = usePrefillQuery({ text, mention: span, locale }, { skip: !isThere });

  if (isLoading) return <Loader small>{t('panel.loading')}</Loader>;
  return <NewOfficialForm prefill={data ?? null} {...form} />;
}
