/**
 * Checks addresses that editors write, with the URL class as browsers read them, because they take away tabs and line
 * breaks within an address ("java\nscript:") before they look at its scheme.
 */

/** Longest address that is stored: what a column of a short text holds. */
const MAX_CHARACTERS = 255;

const WEB = new Set(['http:', 'https:']);
const LINKS = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** Schemes that name a record of a register and run nothing. */
const IDENTIFIERS = new Set(['http:', 'https:', 'urn:', 'doi:', 'info:', 'ark:', 'hdl:']);

/** Control and format characters and white space: no address has them, and browsers skip some of them unseen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Z}]/u;

const parse = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null);

const shorten = (value: string): string =>
  value.length > MAX_CHARACTERS ? `${value.slice(0, 60)}…` : value;

/**
 * Returns the problem with the address of a web page, or null. It has to be complete ("https://example.org/page"): an
 * address without "//" ("http:evil") or with a user name ("https://bank.example@evil.example") leads elsewhere than it
 * seems to.
 */
export function webAddressProblem(value: string): string | null {
  const example = 'Write a complete address that begins with "https://" or "http://".';
  const seen = JSON.stringify(shorten(value));
  if (UNSEEN.test(value)) return `${seen} holds a space or an invisible character. ${example}`;
  const url = parse(value);
  if (!url || !WEB.has(url.protocol) || !/^https?:\/\/[^/\\]/i.test(value))
    return `${seen} is not the address of a web page. ${example}`;
  if (url.username || url.password)
    return `${seen} holds a user name. Leave out what is in front of "@".`;
  return null;
}

/** Returns the problem with a link in the text of an article, or null: a web page, an e-mail address or a telephone. */
export function linkProblem(value: string): string | null {
  if (UNSEEN.test(value.trim()))
    return `${JSON.stringify(shorten(value))} holds a space or an invisible character. Take it out.`;
  const address = value.trim();
  const isWithinSite = /^[/#?](?![/\\])/.test(address);
  if (isWithinSite) return null;
  const url = parse(address);
  if (url && LINKS.has(url.protocol) && !WEB.has(url.protocol)) return null;
  const problem = webAddressProblem(address);
  return problem && `${problem} A link may also be "mailto:" or "tel:".`;
}

/** Returns the problem with an identifier, or null: an id ("Q42"), or the address of a record in a register. */
export function identifierProblem(value: string): string | null {
  if (/[\p{Cc}\p{Cf}]/u.test(value))
    return `${JSON.stringify(shorten(value))} holds an invisible character. Take it out.`;
  // Browsers do the same before they look for a scheme.
  const read = value.replace(/^[\p{Cc}\p{Z}]+|[\t\n\r]/gu, '');
  const isBrokenAddress = /^([/\\]{2}|\\|https?:)/i.test(read) && webAddressProblem(value) !== null;
  if (isBrokenAddress)
    return `${JSON.stringify(shorten(value))} is not an identifier. Write the id alone, or an address that begins with "https://".`;
  const url = parse(read);
  if (!url) return null;
  if (WEB.has(url.protocol)) return webAddressProblem(value);
  if (IDENTIFIERS.has(url.protocol)) return null;
  return `${JSON.stringify(shorten(value))} is not an identifier: "${url.protocol}" is no scheme that one may have. Write the id alone, or an address that begins with "https://".`;
}

/** Returns an address that can be shown to readers, or null for one that cannot: what is stored may be older than the rules. */
export const safeWebAddress = (value: string | null | undefined): string | null =>
  value && webAddressProblem(value) === null ? value : null;

/** Returns a link that can be shown to readers, or null for one that cannot. */
export const safeLink = (value: unknown): string | null =>
  typeof value === 'string' && linkProblem(value) === null ? value.trim() : null;
