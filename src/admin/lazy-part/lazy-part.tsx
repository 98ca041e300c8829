import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { lazyModule } from './lazy-module';
import { PartBoundary } from './PartBoundary';
import { PartFailure } from './PartFailure';

type LoadPart<Props> = () => Promise<{ default: ComponentType<Props> }>;

interface PartOptions<Props> {
  /** Drawn until the part is loaded. */
  loading?: ReactNode;
  /** Drawn around what is said when the part fails: the frame that the part would have. */
  frame?: (failure: ReactNode) => ReactNode;
  /** Closes what the part was opened for, where nothing but the part itself could. */
  close?: (props: Props) => () => void;
}

/** The code of a part could not be loaded. */
class PartMissingError extends Error {}

/**
 * Makes a component that is loaded when it is first drawn, or before that, when the page is idle. Where it cannot be
 * loaded or fails, it says so in its own place and can be tried again: the page around it stays.
 */
export function lazyPart<Props extends object>(
  load: LoadPart<Props>,
  { loading = null, frame = (failure) => failure, close }: PartOptions<Props> = {}
): ComponentType<Props> {
  const get = lazyModule(load);
  const request = () =>
    get().catch((cause: unknown) => {
      throw new PartMissingError('A part of the page could not be loaded.', { cause });
    });
  // The type of a lazy component does not know that it takes the properties of the part.
  const createLazy = () => lazy(request) as unknown as ComponentType<Props>;
  let latest = createLazy();

  return function Part(props: Props) {
    const [retries, setRetries] = useState(0);
    const Loaded = latest;
    const again = (error: unknown, retry: () => void) => () => {
      // React keeps the error of what was not loaded, so another one is made, unless another place has done so.
      if (error instanceof PartMissingError && latest === Loaded) latest = createLazy();
      setRetries(retries + 1);
      retry();
    };
    return (
      <PartBoundary
        onFailure={(error, retry) =>
          frame(
            <PartFailure
              isMissing={error instanceof PartMissingError}
              takesFocus={retries > 0}
              onRetry={again(error, retry)}
              onClose={close?.(props)}
            />
          )
        }
      >
        <Suspense fallback={loading}>
          <Loaded {...props} />
        </Suspense>
      </PartBoundary>
    );
  };
}
