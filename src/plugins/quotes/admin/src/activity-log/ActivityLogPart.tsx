import { Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { lazyPart } from '../../../../../admin/lazy-part';

/** Loads the activity log itself, because the router would replace the whole admin with an error page on failure. */
export const ActivityLogPart = lazyPart(() => import('./ActivityLogPage'), {
  loading: <Page.Loading />,
  frame: (failure) => (
    <Main padding={8} background="neutral100">
      {failure}
    </Main>
  ),
});
