import { TestEnvironment } from 'jest-environment-jsdom';

/** Observes nothing: jsdom has no layout that could change. */
class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Lists what jsdom lacks or has of its own, and msw needs from Node to answer requests. */
const OF_NODE = {
  AbortController,
  AbortSignal,
  Blob,
  BroadcastChannel,
  FormData,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  TransformStream,
  URL,
  URLSearchParams,
  WritableStream,
  fetch,
  structuredClone,
};

/**
 * Gives tests a DOM with the requests of Node, which msw answers, and with what Strapi's design system needs and jsdom
 * does not have.
 */
export default class DomEnvironment extends TestEnvironment {
  /** Has Jest load what packages offer to Node, because a browser's build of msw does not run here. */
  override exportConditions(): string[] {
    return [''];
  }

  override async setup(): Promise<void> {
    await super.setup();
    const { window } = this.global;
    Object.assign(this.global, OF_NODE);
    Object.assign(window, {
      ResizeObserver: Observer,
      IntersectionObserver: Observer,
      PointerEvent: window.MouseEvent,
      requestIdleCallback: (run: () => void) => setTimeout(run, 0),
      matchMedia: (media: string) => ({
        matches: false,
        media,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
        addListener: () => undefined,
        removeListener: () => undefined,
      }),
      scrollTo: () => undefined,
    });
    // The design system writes announcements with it.
    Object.defineProperty(window.HTMLElement.prototype, 'innerText', {
      set(this: HTMLElement, text: string) {
        this.textContent = text;
      },
    });
    Object.assign(window.Element.prototype, {
      scrollIntoView: () => undefined,
      hasPointerCapture: () => false,
      releasePointerCapture: () => undefined,
    });
    // The address of Strapi's server; the requests of the admin are relative to it.
    Object.assign(window, {
      strapi: {
        backendURL: 'http://localhost',
        isEE: false,
        features: { isEnabled: () => false },
        flags: {},
      },
    });
  }
}
