import type { Booted } from '../../servers/strapi';
import type { Request } from './lines';

export interface Answer {
  request: Request;
  status: number;
  text: string;
}

export const isDone = ({ status }: Answer): boolean => status < 400;

/** The smallest PNG. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
);

/** A request on one line. */
export const show = ({ method, path, body, form }: Request): string =>
  [method, path, body || form ? JSON.stringify(body ?? form) : ''].filter(Boolean).join(' ');

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  form.append('files', new Blob([PICTURE], { type: 'image/png' }), 'picture.png');
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

/** Sends a request with the rights of a token. */
export async function send(
  { url }: Booted,
  request: Request,
  token: string | undefined
): Promise<Answer> {
  const { method, path, body, form } = request;
  const response = await fetch(url + path, {
    method,
    headers: {
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
    body: form ? formOf(form) : body === undefined ? undefined : JSON.stringify(body),
    redirect: 'manual',
  });
  return { request, status: response.status, text: await response.text() };
}
