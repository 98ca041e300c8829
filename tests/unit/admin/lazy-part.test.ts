/** @jest-environment jsdom */
import { createElement, type ComponentType, type ReactNode } from 'react';
import { DesignSystemProvider } from '@strapi/design-system';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { lazyModule } from '../../../src/admin/lazy-part/lazy-module';
import { lazyPart } from '../../../src/admin/lazy-part/lazy-part';
import { prefetchModules } from '../../../src/admin/lazy-part/prefetch';
import { secureBeforeReload } from '../../../src/admin/lazy-part/reload';

type Loading = { default: ComponentType<{ name: string }> };

const Greeting = ({ name }: { name: string }) => createElement('p', null, `Hello, ${name}`);
const Broken = () => {
  throw new Error('It cannot be drawn.');
};

const element = (...children: ReactNode[]) =>
  createElement(
    DesignSystemProvider,
    null,
    createElement(IntlProvider, {
      locale: 'en',
      children: createElement('main', null, ...children),
    })
  );

const setOnline = (isOnline: boolean) => {
  Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};
const button = (name: string) => screen.findByRole('button', { name });
const failure = () => within(screen.getByRole('main')).findByRole('alert');
/** Presses a button and lets what it begins come to its end. */
const press = async (name: string) => {
  const found = await button(name);
  await act(async () => found.click());
};

describe('a part of the admin that is loaded on demand', () => {
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    Object.defineProperty(window, 'requestIdleCallback', {
      value: (run: () => void) => setTimeout(run, 0),
      configurable: true,
    });
  });
  afterEach(() => {
    cleanup();
    jest.restoreAllMocks();
    setOnline(true);
  });

  it('is loaded again by Try again, and leaves its surroundings alone', async () => {
    const load = jest
      .fn<Promise<Loading>, []>()
      .mockRejectedValueOnce(new Error('Failed to fetch dynamically imported module'))
      .mockRejectedValueOnce(new Error('Failed to fetch dynamically imported module'))
      .mockResolvedValue({ default: Greeting });
    const Part = lazyPart(load);
    render(
      element(
        createElement('input', { 'aria-label': 'Text' }),
        createElement(Part, { name: 'Ada' })
      )
    );
    const field = screen.getByLabelText<HTMLInputElement>('Text');
    field.value = 'typed';

    await press('Try again');
    await press('Try again');
    await screen.findByText('Hello, Ada');
    expect(load).toHaveBeenCalledTimes(3);
    expect(within(screen.getByRole('main')).queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText('Text')).toBe(field);
    expect(field.value).toBe('typed');
  });

  it('contains an error of the component it renders', async () => {
    let Drawn: ComponentType<{ name: string }> = Broken;
    const Part = lazyPart<{ name: string }>(async () => ({
      default: (props) => createElement(Drawn, props),
    }));
    render(element('around', createElement(Part, { name: 'Ada' })));
    expect((await failure()).textContent).toContain('is not working');
    Drawn = Greeting;
    await press('Try again');
    await screen.findByText('Hello, Ada');
  });

  it('reports being offline, and offers a reload only when online', async () => {
    setOnline(false);
    const Part = lazyPart<{ name: string }>(() => Promise.reject(new Error('offline')));
    render(element(createElement(Part, { name: 'Ada' })));
    expect((await failure()).textContent).toContain('You are offline');
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
    act(() => setOnline(true));
    expect((await failure()).textContent).toContain('there may be a new version');
    await button('Reload the page');
  });

  it('does not reload the page when unsaved text cannot be kept', async () => {
    const forget = secureBeforeReload(async () => false);
    const Part = lazyPart<{ name: string }>(() => Promise.reject(new Error('404')));
    render(element(createElement(Part, { name: 'Ada' })));
    await press('Reload the page');
    await screen.findByText(/^The page was not reloaded/);
    forget();
  });

  it('can be closed when nothing else would close it', async () => {
    const onCancel = jest.fn();
    const Part = lazyPart<{ onCancel: () => void }>(() => Promise.reject(new Error('404')), {
      close: (props) => props.onCancel,
    });
    render(element(createElement(Part, { onCancel })));
    await press('Close');
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  it('requests a stylesheet that failed once more before its code', async () => {
    const { watchStyles } = await import('../../../src/admin/lazy-part/failed-styles');
    watchStyles();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/admin/part.css';
    document.head.append(link);
    link.dispatchEvent(new Event('error'));
    const order: string[] = [];
    const get = lazyModule(async () => order.push('code'));

    const loading = get();
    const next = document.head.querySelector('link')!;
    expect(next).not.toBe(link);
    order.push('style');
    next.dispatchEvent(new Event('load'));
    await loading;
    expect(order).toEqual(['style', 'code']);
  });

  it('is prefetched with its nested parts, despite one that fails', async () => {
    const loaded: string[] = [];
    lazyModule(async () => loaded.push('first'));
    lazyModule(() => Promise.reject(new Error('404')));
    lazyModule(async () => {
      loaded.push('second');
      lazyModule(async () => loaded.push('within the second'));
    });
    const stop = prefetchModules();
    await waitFor(() => expect(loaded).toEqual(['first', 'second', 'within the second']));
    stop();
  });

  it('is prefetched only when online', async () => {
    const load = jest.fn(async () => undefined);
    setOnline(false);
    lazyModule(load);
    const stop = prefetchModules();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(load).not.toHaveBeenCalled();
    setOnline(true);
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    stop();
  });
});
