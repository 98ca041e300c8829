import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../hooks/useTranslate';
import type { WordChange } from '../../../shared/contract';

const Words = styled(Typography)`
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  ins,
  del {
    border-radius: 2px;
    padding: 0 1px;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }
  /* Keeps added words apart from removed ones. */
  del + ins {
    margin-inline-start: 0.25em;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }
`;

/** Replaces the text, to find the quotation marks around it. */
const SEPARATOR = '\u0000';
const TAGS = { added: 'ins', removed: 'del', same: 'span' } as const;

function Changes({ changes }: { changes: WordChange[] }) {
  return changes.map(({ kind, text }, i) => {
    const Tag = TAGS[kind];
    return <Tag key={i}>{text}</Tag>;
  });
}

/** Shows two versions of a text: removed words struck through, added words underlined. */
export function ChangedWords({ changes }: { changes: WordChange[] }) {
  return (
    <Words tag="div" variant="omega" textColor="neutral800">
      <Changes changes={changes} />
    </Words>
  );
}

/** Shows two versions of a quote: removed words struck through, added words underlined. */
export function WordDiff({ changes }: { changes: WordChange[] }) {
  const t = useTranslate();
  const [open, close] = t('quote.marks', { text: SEPARATOR }).split(SEPARATOR);
  return (
    <Words tag="blockquote" variant="omega" textColor="neutral800">
      {open}
      <Changes changes={changes} />
      {close}
    </Words>
  );
}
