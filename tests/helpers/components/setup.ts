import '@testing-library/jest-dom';
import { cleanup, configure } from '@testing-library/react';
import { closeReview } from '../../../src/plugins/quotes/admin/src/review/reviewTarget';
import { reviewHistoryOf } from '../../../src/plugins/quotes/admin/src/review/review-history';
import { ARTICLE_ID } from '../fixtures/views';
import { server } from './server';

/**
 * Waits long, because a first render compiles the libraries of the admin on a busy machine. Finds roles without the styles
 * of every ancestor, which take most of a test and hide nothing that is rendered here.
 */
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

/** Errors of React and of the messages: a value that a message lacks is not to be seen in any other way. */
let errors: string[] = [];
/** Noise of libraries that says nothing about this code. */
const NOISE = /not wrapped in act|React Router Future Flag|MISSING_TRANSLATION|Could not parse CSS/;

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  errors = [];
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  jest.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    const text = parts.map(String).join(' ');
    if (!NOISE.test(text) || text.includes('"quotes.')) errors.push(text);
  });
});
afterEach(() => {
  cleanup();
  closeReview();
  reviewHistoryOf(ARTICLE_ID).length = 0;
  server.resetHandlers();
  jest.restoreAllMocks();
  expect(errors).toEqual([]);
});
afterAll(() => server.close());
