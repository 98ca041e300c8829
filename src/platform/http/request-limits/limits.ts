/** Limits the size of a request. docs/operations.md explains each under "Limits". */

const MEGABYTE = 1024 * 1024;

export const REQUEST_LIMITS = {
  /** Bytes of a JSON body, unpacked: an article with 200 kB of Cyrillic text and all of its blocks takes half of it. */
  json: 2 * MEGABYTE,
  /** Bytes of a form without files. */
  form: 64 * 1024,
  /** Bytes of a body of plain text. */
  text: 64 * 1024,
  /** Bytes of one uploaded file. */
  file: 200 * MEGABYTE,
  /** The depth to which lists and objects may be nested. */
  depth: 64,
  /** Lists and objects in one body. */
  values: 50_000,
  /** Parameters of an address. */
  parameters: 1000,
} as const;

/** The size of one GraphQL document; `depthLimit` of the graphql plugin limits its depth. */
export const GRAPHQL_LIMITS = {
  /** Words and signs, as its parser counts them. The query of introspection has some 400. */
  tokens: 4000,
  /** Open at the same time. */
  brackets: 64,
  /** Fields, with those of a fragment counted as often as it is spread. */
  fields: 2000,
  /** Fields under another name, counted so as well. */
  aliases: 50,
  directives: 50,
} as const;

/** "2 MB", "64 kB" */
export const sizeInWords = (bytes: number): string =>
  bytes >= MEGABYTE ? `${bytes / MEGABYTE} MB` : `${bytes / 1024} kB`;
