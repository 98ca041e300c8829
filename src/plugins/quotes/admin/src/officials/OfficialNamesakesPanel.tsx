import { lazyPart } from '../../../../../admin/lazy-part';
import { OFFICIAL } from '../constants';
import type { PanelComponent } from '../hooks/strapi';
import { useQuotesRights } from '../hooks/useQuotesRights';
import { useTranslate } from '../hooks/useTranslate';
import { PanelLoader } from '../panel/PanelLoader';

const OfficialNamesakes = lazyPart(() => import('./OfficialNamesakes'), {
  loading: <PanelLoader />,
});

/** The side panel of an official's form: other officials who have the name in the form. */
export const OfficialNamesakesPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const t = useTranslate();
  const { canRead } = useQuotesRights();
  if (model !== OFFICIAL || !canRead || activeTab === 'published') return null;

  return {
    title: t('official-namesakes.title'),
    content: <OfficialNamesakes documentId={documentId} />,
  };
};
