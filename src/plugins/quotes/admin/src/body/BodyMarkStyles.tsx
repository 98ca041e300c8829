import { createGlobalStyle } from 'styled-components';
import { CHOSEN, markName } from './marks';

/**
 * Styles the marks in the body: each has its own line and colour, unlike a browser's spelling marks.
 * `::highlight` takes these properties and few others.
 */
export const BodyMarkStyles = createGlobalStyle`
  ::highlight(${markName('reviewed')}) {
    text-decoration: underline solid 1px ${({ theme }) => theme.colors.success500};
    text-underline-offset: 0.3em;
  }
  ::highlight(${markName('unrecorded')}) {
    text-decoration: underline dotted 2px ${({ theme }) => theme.colors.secondary600};
    text-underline-offset: 0.3em;
  }
  ::highlight(${markName('pending')}) {
    text-decoration: underline dashed 1px ${({ theme }) => theme.colors.warning600};
    text-underline-offset: 0.3em;
  }
  ::highlight(${markName('danger')}) {
    text-decoration: underline double 1px ${({ theme }) => theme.colors.danger500};
    text-underline-offset: 0.3em;
  }
  ::highlight(${CHOSEN}) {
    color: ${({ theme }) => theme.colors.neutral1000};
    background-color: ${({ theme }) => theme.colors.primary200};
  }
`;
