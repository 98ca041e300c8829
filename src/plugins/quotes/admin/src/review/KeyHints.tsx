import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../hooks/useTranslate';
import { useCanAddOfficials } from '../officials/useCanAddOfficials';
import type { MessageKey } from '../utils/translations';

const Key = styled.kbd`
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  font-family: inherit;
`;

const HINTS: [string, MessageKey][] = [
  ['j k', 'keys.move'],
  ['Enter', 'keys.confirm'],
  ['1 – 9', 'keys.candidate'],
  ['o', 'keys.other'],
  ['a', 'keys.add'],
  ['A O T', 'keys.for-all'],
  ['s', 'keys.spelling'],
  ['x', 'keys.dismiss'],
  ['r', 'keys.restore'],
  ['u', 'keys.undo'],
  ['c', 'keys.certain'],
  ['m', 'keys.missed'],
];

/** Lists the keyboard shortcuts below the drawer. */
export function KeyHints() {
  const t = useTranslate();
  const canAdd = useCanAddOfficials();
  const hints = HINTS.filter(([, message]) => canAdd || message !== 'keys.add');
  return (
    <Flex
      tag="ul"
      gap={4}
      wrap="wrap"
      paddingTop={3}
      paddingBottom={3}
      paddingLeft={6}
      paddingRight={6}
      background="neutral100"
      aria-label={t('keys.title')}
    >
      {hints.map(([key, message]) => (
        <li key={key}>
          <Typography variant="pi" textColor="neutral600">
            <Key>{key}</Key> {t(message)}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
