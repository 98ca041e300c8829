import { useState } from 'react';
import { Combobox, ComboboxOption, Field, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import type { CandidateSummary } from '../../../shared/contract';
import { useContentLocale, useEntryFields } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { useFindPeopleQuery } from '../api/reviewApi';
import { labelled, withCandidatesFirst } from '../utils/people';

const PAUSE_MS = 200;

interface PersonFieldProps {
  candidates: CandidateSummary[];
  value: string | null;
  onChange: (documentId: string | null) => void;
}

/** Finds an official by any name or office, with the engine's candidates first. */
export function PersonField({ candidates, value, onChange }: PersonFieldProps) {
  const t = useTranslate();
  const locale = useContentLocale();
  const { date } = useEntryFields();
  const [words, setWords] = useState('');
  const q = useDebounce(words.trim(), PAUSE_MS);
  const { data: found = [], isFetching, isError } = useFindPeopleQuery({ q, locale, date });
  // Results of an earlier search are hidden, so that the next key cannot choose one.
  const isCurrent = value !== null || (words.trim() === q && !isFetching);
  const [isOpen, setIsOpen] = useState(false);
  const people = isCurrent ? labelled(withCandidatesFirst(candidates, found, q)) : [];

  return (
    <Field.Root error={isError ? t('picker.search-failed') : undefined}>
      <Field.Label>{t('picker.speaker')}</Field.Label>
      <Combobox
        autoFocus
        size="S"
        autocomplete="none"
        placeholder={t('picker.search')}
        // An empty list would cover the other ways to name the speaker, below the field.
        open={isOpen && people.length > 0}
        onOpenChange={setIsOpen}
        clearLabel={t('picker.clear')}
        value={value ?? undefined}
        onChange={(documentId) => onChange(documentId ? String(documentId) : null)}
        onClear={() => {
          onChange(null);
          setWords('');
        }}
        onInputChange={({ currentTarget }) => setWords(currentTarget.value)}
      >
        {people.map(({ person, label }) => (
          <ComboboxOption key={person.documentId} value={person.documentId} textValue={label}>
            <Flex direction="column" alignItems="flex-start">
              <Typography>{person.name}</Typography>
              {person.office && (
                <Typography variant="pi" textColor="neutral600">
                  {person.office}
                </Typography>
              )}
            </Flex>
          </ComboboxOption>
        ))}
      </Combobox>
      {value === null && words.trim() !== '' && people.length === 0 && !isError && (
        <Typography role="status" variant="pi" textColor="neutral600">
          {t(isCurrent ? 'picker.no-match' : 'picker.searching')}
        </Typography>
      )}
      <Field.Error />
    </Field.Root>
  );
}
