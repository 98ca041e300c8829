import { Box, Flex, Typography } from '@strapi/design-system';
import { useDebounce } from '@strapi/strapi/admin';
import { OFFICIAL } from '../constants';
import { EntryLink } from '../components/EntryLink';
import { useEntryName } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { PanelNote } from '../panel/PanelNote';
import { useFindNamesakesQuery } from '../api/reviewApi';

/** One request a name, and not one a letter. */
const PAUSE_MS = 500;

/** Warns of other officials who have the name in the form, saved or not. */
export default function OfficialNamesakes({ documentId }: { documentId?: string }) {
  const t = useTranslate();
  const name = useDebounce(useEntryName().trim(), PAUSE_MS);
  const { data = [] } = useFindNamesakesQuery(
    { namesakesOf: name, ...(documentId && { except: documentId }) },
    { skip: name === '' }
  );
  const namesakes = name === '' ? [] : data;

  return (
    <Box width="100%" aria-live="polite">
      {namesakes.length === 0 ? (
        <PanelNote>{t('official-namesakes.none')}</PanelNote>
      ) : (
        <Box padding={3} hasRadius background="warning100" borderColor="warning200">
          <Flex direction="column" alignItems="stretch" gap={2}>
            <Typography variant="omega" textColor="neutral800" tag="p">
              {t('official-namesakes.found', { count: namesakes.length })}
            </Typography>
            {namesakes.map(({ documentId: id, name: other, office }) => (
              <Box key={id}>
                <EntryLink entry={{ uid: OFFICIAL, documentId: id }} variant="omega">
                  {other}
                </EntryLink>
                <Typography variant="pi" textColor="neutral700" tag="p">
                  {office ?? t('speaker.no-office')}
                </Typography>
              </Box>
            ))}
          </Flex>
        </Box>
      )}
    </Box>
  );
}
