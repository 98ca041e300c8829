/** Limits how deeply causes are followed. */
const DEEPEST = 3;
const FRAME = /^\s+at /;

interface WithCode {
  code?: unknown;
}

/**
 * Returns the message of an error; Node reports the failures of several addresses of one host as an error without one.
 */
function messageOf(error: Error): string {
  if (error.message) return error.message;
  if (error instanceof AggregateError) {
    return error.errors
      .map((one) => (one instanceof Error ? messageOf(one) : String(one)))
      .join('; ');
  }
  return String((error as WithCode).code ?? error.name);
}

/**
 * Returns the message of an error, and of its causes. Nothing else, because database errors contain the statement, its
 * bindings and the rejected row.
 */
export function textOfError(error: Error, depth = 0): string {
  const { cause } = error;
  if (!(cause instanceof Error) || depth === DEEPEST) return messageOf(error);
  return `${messageOf(error)} (because of: ${textOfError(cause, depth + 1)})`;
}

/** The places in the code alone: the head of a stack repeats the message as it was at first. */
export function framesOf(stack: string | undefined): string {
  return (stack ?? '')
    .split('\n')
    .filter((line) => FRAME.test(line))
    .join('\n');
}
