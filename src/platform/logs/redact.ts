import { isIP } from 'node:net';

/** Takes the place of what is left out. */
const LEFT_OUT = '…';

const EMAIL = /[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+/gi;
const PASSWORD_IN_ADDRESS = /:\/\/[^/\s@]+@/g;
/** Matches what follows the question mark of a path or an address. */
const QUERY = /(\/[^\s?"'<>]*)\?[^\s"'<>]+/g;
const CREDENTIALS = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;
const JSON_WEB_TOKEN = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
/** Matches where PostgreSQL repeats a value: the rest of the line may be any text. */
const VALUE_AT_THE_END =
  /((?:syntax for type|value for enum|out of range|literal|unrecognized \w+)[^:\n]*: )".*"/g;
const VALUE_IN_THE_MIDDLE = /\b(value )".*"( is out of range)/g;
const TEXT_IN_STATEMENT = /'(?:[^'\n]|'')*'/g;
const STATEMENT =
  /\b(?:insert into|update|delete from|select|with|replace into)\s.+?\s-\s(?=[^\n]*$)/gims;
/** Addresses of services that did not answer are no readers'. */
const ADDRESS =
  /(?<![\w.:-])(?<!(?:connect|getaddrinfo|read|write) E[A-Z]+ )[\da-f:.]{3,45}(?!\w)/gi;

const isAddress = (text: string): boolean =>
  isIP(text) > 0 || isIP(text.replace(/[.:]$/, '')) > 0 || isIP(text.replace(/:\d+$/, '')) > 0;

/**
 * Returns a text without personal data and secrets: e-mail and IP addresses, queries of addresses (they contain names,
 * tokens and reset codes), credentials, and values that the database repeats when it rejects a statement.
 */
export function redact(text: string): string {
  return text
    .replace(PASSWORD_IN_ADDRESS, `://${LEFT_OUT}@`)
    .replace(QUERY, `$1?${LEFT_OUT}`)
    .replace(CREDENTIALS, `$1 ${LEFT_OUT}`)
    .replace(JSON_WEB_TOKEN, LEFT_OUT)
    .replace(EMAIL, LEFT_OUT)
    .replace(STATEMENT, (statement) => statement.replace(TEXT_IN_STATEMENT, `'${LEFT_OUT}'`))
    .replace(VALUE_AT_THE_END, `$1"${LEFT_OUT}"`)
    .replace(VALUE_IN_THE_MIDDLE, `$1"${LEFT_OUT}"$2`)
    .replace(ADDRESS, (found) => (isAddress(found) ? LEFT_OUT : found));
}
