import { Main } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { lazyPart } from '../../../../../admin/lazy-part';

/** The page of the trail, which loads itself: the router would show an error page in place of the whole admin. */
export const ActivityLogPart = lazyPart(() => import('./ActivityLogPage'), {
  loading: <Page.Loading />,
  frame: (failure) => (
    <Main padding={8} background="neutral100">
      {failure}
    </Main>
  ),
});
