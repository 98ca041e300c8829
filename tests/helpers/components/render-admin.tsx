import { type ReactNode } from 'react';
import { configureStore } from '@reduxjs/toolkit';
import { darkTheme, lightTheme } from '@strapi/design-system';
import { adminApi, Form, type Permission } from '@strapi/strapi/admin';
import { render, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { Provider } from 'react-redux';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { LanguageProvider } from 'strapi-admin-src/components/LanguageProvider';
import { Theme } from 'strapi-admin-src/components/Theme';
import { RBAC } from 'strapi-admin-src/core/apis/rbac';
import { AuthProvider } from 'strapi-admin-src/features/Auth';
import { NotificationsProvider } from 'strapi-admin-src/features/Notifications';
import { StrapiAppProvider } from 'strapi-admin-src/features/StrapiApp';
import { reducer } from 'strapi-admin-src/reducer';
import { PERMISSIONS } from '../../../src/plugins/quotes/shared/contract';
import en from '../../../src/plugins/quotes/admin/src/translations/en.json';
import ru from '../../../src/plugins/quotes/admin/src/translations/ru.json';
import {
  messageId,
  type MessageKey,
} from '../../../src/plugins/quotes/admin/src/utils/translations';

export type Locale = 'en' | 'ru';

/** A right of the signed-in user: an action, on a content type where it concerns one. */
export type Right = string | { action: string; subject: string };

export interface AdminOptions {
  /** Language of the interface. */
  locale?: Locale;
  /** Address of the page: the route `/content-manager/:collectionType/:slug/:id` gives its parameters. */
  url?: string;
  /** Actions that the user may carry out; an editor's by default. */
  permissions?: Right[];
  /** Values of the entry's form around the component; without them there is no form. */
  form?: { saved: object };
}

export interface RenderedAdmin {
  user: UserEvent;
  /** Finds what is on the page, without notifications and the regions that are read aloud. */
  page: BoundFunctions<typeof queries>;
}

const PAGE = 'page';
const EDITOR = [PERMISSIONS.read, PERMISSIONS.review];
const ENTRY = '/content-manager/:collectionType/:slug/:id';

const inDictionary = (messages: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(messages).map(([key, text]) => [messageId(key as MessageKey), text])
  );
const MESSAGES = { en: inDictionary(en), ru: inDictionary(ru) };

const permission = (right: Right, id: number): Permission => ({
  id,
  ...(typeof right === 'string' ? { action: right, subject: null } : right),
  properties: {},
  conditions: [],
  actionParameters: {},
});

/** A store like the admin's, without what other tests have left in it. */
function createStore(locale: Locale) {
  return configureStore({
    preloadedState: { admin_app: { ...initialState(), language: { locale, localeNames: {} } } },
    reducer: { [adminApi.reducerPath]: adminApi.reducer, admin_app: reducer },
    middleware: (defaults) =>
      defaults({ immutableCheck: false, serializableCheck: false }).concat(adminApi.middleware),
  });
}

const initialState = () => reducer(undefined, { type: 'init' });

/** Parts of Strapi's app that plugins extend, with no extensions. */
const app = {
  components: {},
  fields: {},
  menu: [],
  settings: {},
  plugins: {},
  rbac: new RBAC(),
  widgets: { widgets: {}, getAll: () => [], register: () => undefined },
  customFields: {
    customFields: {},
    get: () => undefined,
    getAll: () => ({}),
    register: () => undefined,
  },
  getPlugin: () => undefined,
  getAdminInjectedComponents: () => [],
  runHookParallel: async () => [],
  runHookSeries: () => [],
  runHookWaterfall: (_name: unknown, value: unknown) => value,
};

/** Renders part of the admin as Strapi does: with its theme, language, store, router, rights and notifications. */
export function renderAdmin(
  element: ReactNode,
  { locale = 'en', url = '/', permissions = EDITOR, form }: AdminOptions = {}
): RenderedAdmin {
  const content = form ? (
    <Form method="PUT" initialValues={form.saved} onSubmit={() => undefined}>
      {element}
    </Form>
  ) : (
    element
  );
  const page = (
    // Strapi's type names the parts of a running app, which extensions alone would use.
    <StrapiAppProvider {...(app as never as Parameters<typeof StrapiAppProvider>[0])}>
      <Provider store={createStore(locale)}>
        <LanguageProvider messages={MESSAGES}>
          <Theme themes={{ light: lightTheme, dark: darkTheme }}>
            <AuthProvider _defaultPermissions={permissions.map(permission)} _disableRenewToken>
              <NotificationsProvider>
                <div data-testid={PAGE}>{content}</div>
              </NotificationsProvider>
            </AuthProvider>
          </Theme>
        </LanguageProvider>
      </Provider>
    </StrapiAppProvider>
  );
  const router = createMemoryRouter(
    [
      { path: ENTRY, element: page },
      { path: '*', element: page },
    ],
    { initialEntries: [url] }
  );
  render(<RouterProvider router={router} />);
  return { user: userEvent.setup({ delay: null }), page: within(screen.getByTestId(PAGE)) };
}
