import type { Locator, Page } from 'playwright-core';
import { ARTICLES, openForm, panelQuotes } from '../../tests/helpers/browser/browser';
import type { Subject } from './camera';
import type { Articles } from './articles';

/** A picture: gets the page ready, changes nothing that another picture shows, and says what is to be seen. */
interface Motif {
  name: string;
  pose: (page: Page, articles: Articles) => Promise<Subject>;
}

const panel = (page: Page): Locator => page.locator('#quotes-panel');
const dialog = (page: Page): Locator => page.getByRole('dialog');

async function openArticle(page: Page, documentId: string): Promise<void> {
  await openForm(page, `${ARTICLES}/${documentId}`);
  await panelQuotes(page).first().waitFor();
}

/** Frames the panel with its title, and the text next to it. */
async function scrollToPanel(page: Page): Promise<void> {
  await panel(page).evaluate((element) => {
    element.style.scrollMarginTop = '6rem';
    element.scrollIntoView({ block: 'start' });
  });
}

async function openReview(page: Page, documentId: string): Promise<void> {
  await openArticle(page, documentId);
  await panel(page).getByRole('button', { name: 'Review' }).click();
  await dialog(page).waitFor();
}

async function openPreflight(page: Page, documentId: string): Promise<Locator> {
  await openArticle(page, documentId);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await dialog(page).getByRole('heading', { level: 3 }).first().waitFor();
  return dialog(page);
}

export const MOTIFS: Motif[] = [
  {
    name: 'article',
    pose: async (page, { ferry }) => {
      await openArticle(page, ferry);
      await panelQuotes(page)
        .filter({ hasText: 'Nobody will sleep' })
        .getByRole('button', { name: 'Show in the text' })
        .click();
      await scrollToPanel(page);
      return page;
    },
  },
  {
    name: 'new-official',
    pose: async (page, { ferry }) => {
      await openArticle(page, ferry);
      const card = panelQuotes(page).filter({ hasText: 'lifejacket' });
      await card.getByRole('button', { name: 'Change speaker' }).click();
      await card.getByRole('button', { name: 'Add an official' }).click();
      await card.getByRole('group', { name: 'New official' }).waitFor();
      return card;
    },
  },
  {
    name: 'changed-words',
    pose: async (page, { bridge }) => {
      await openArticle(page, bridge);
      return panelQuotes(page).filter({ hasText: 'November' });
    },
  },
  {
    name: 'places',
    pose: async (page, { bridge }) => {
      await openArticle(page, bridge);
      return panelQuotes(page).filter({ hasText: 'This one' });
    },
  },
  {
    name: 'review',
    pose: async (page, { ferry }) => {
      await openReview(page, ferry);
      return page;
    },
  },
  {
    name: 'publish-blocked',
    pose: (page, { market }) => openPreflight(page, market),
  },
  {
    name: 'publish-ready',
    pose: (page, { museum }) => openPreflight(page, museum),
  },
  {
    name: 'articles',
    pose: async (page) => {
      await page.goto(ARTICLES, { waitUntil: 'networkidle' });
      await page.getByText('2 of 5 to check').waitFor();
      // The columns after it are Strapi's own.
      const next = await page.locator('th').filter({ hasText: 'Last edited' }).boundingBox();
      const left = (await page.locator('main').boundingBox())!.x;
      return { page, clip: { x: left, y: 0, width: Math.round(next!.x - left), height: 760 } };
    },
  },
  {
    name: 'home',
    pose: async (page) => {
      await page.goto('/admin', { waitUntil: 'networkidle' });
      await page
        .getByRole('region', { name: 'Quotes to check' })
        .getByRole('row')
        .first()
        .waitFor();
      return page;
    },
  },
];
