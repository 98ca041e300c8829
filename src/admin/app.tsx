import type { StrapiApp } from '@strapi/strapi/admin';
import { countryField, languageField, urlField } from './custom-fields';
import { watchStyles } from './lazy-part';
import logo from './logo.svg';
import { turnPromotionsOff } from './promotions';
import { nameTheTab } from './tab-title';
import en from './translations/en.json';
import ru from './translations/ru.json';

export default {
  config: {
    locales: ['ru'],
    translations: { en, ru },
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },

  register(app: StrapiApp) {
    turnPromotionsOff();
    watchStyles();
    app.customFields.register([countryField, languageField, urlField]);
  },

  bootstrap() {
    nameTheTab();
  },
};
