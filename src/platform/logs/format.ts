import { formats, winston } from '@strapi/logger';
import { framesOf, textOfError } from './errors';
import { redact } from './redact';
import type { Style } from './settings';

/** The fields that a line about a request may have; nothing else that is passed to the logger is written. */
const FIELDS = ['method', 'path', 'status', 'ms', 'requestId'] as const;

/** Winston's own, by which it finds the level of a line. */
const LEVEL = Symbol.for('level');

type Info = Parameters<Parameters<typeof winston.format.printf>[0]>[0];

/** The running request, as Strapi knows it; there is none at a start, and none in the scheduler. */
function runningRequest(): string | undefined {
  const { strapi } = globalThis as { strapi?: { requestContext?: { get(): unknown } } };
  const context = strapi?.requestContext?.get() as { state?: { requestId?: string } } | undefined;
  return context?.state?.requestId;
}

function messageOf({ message }: Info): string {
  if (message instanceof Error) return textOfError(message);
  return typeof message === 'string' ? message : JSON.stringify(message);
}

/** A line without anything personal: what it is made of is chosen, and its texts are redacted. */
export function toLine(info: Info): Info {
  const text = info instanceof Error ? textOfError(info) : messageOf(info);
  const stack = redact(framesOf(info.stack as string | undefined));
  const requestId = info.requestId ?? runningRequest();
  const line: Info = { level: info.level, message: redact(text), [LEVEL]: info[LEVEL] };
  for (const field of FIELDS) {
    const value = info[field];
    if (value === undefined) continue;
    line[field] = typeof value === 'string' ? redact(value) : value;
  }
  return { ...line, ...(requestId !== undefined && { requestId }), ...(stack && { stack }) };
}

const choose = winston.format(toLine);

const json = winston.format.printf(({ level, message, ...rest }) =>
  JSON.stringify({ time: new Date().toISOString(), level, message, ...rest })
);

const withStack = winston.format((info) =>
  info.stack ? { ...info, message: `${String(info.message)}\n${String(info.stack)}` } : info
);

/** Formats lines: one JSON object each, or for people. */
export function logFormat(style: Style): winston.Logform.Format {
  return style === 'json'
    ? winston.format.combine(choose(), json)
    : winston.format.combine(choose(), withStack(), formats.prettyPrint());
}
