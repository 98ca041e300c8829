import { newsroomOf } from '../fixtures/newsroom';
import { bootStrapi, type Booted, type BootOptions } from './strapi';

export interface App {
  app: Booted;
  /** Writes to the server as its editors' saves do. */
  newsroom: ReturnType<typeof newsroomOf>;
}

/**
 * Boots a server of its own for the tests of a `describe`, and stops it after them. What it returns is filled before the
 * tests begin.
 */
export function useApp(options: BootOptions = {}): App {
  const app = {} as Booted;
  const newsroom = {} as App['newsroom'];

  beforeAll(async () => {
    Object.assign(app, await bootStrapi(options));
    Object.assign(newsroom, newsroomOf(app.strapi));
  });

  afterAll(() => app.stop?.());

  return { app, newsroom };
}
