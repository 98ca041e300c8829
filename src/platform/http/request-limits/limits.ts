/** How large a request may be. What they are for: docs/operations.md, "Limits". */

const MEGABYTE = 1024 * 1024;

export const REQUEST_LIMITS = {
  /** Bytes of a body in JSON, unpacked: a piece of 200 kB of text, in Cyrillic, with all of its blocks, takes half of it. */
  json: 2 * MEGABYTE,
  /** Bytes of a form without files. */
  form: 64 * 1024,
  /** Bytes of a body of plain text. */
  text: 64 * 1024,
  /** Bytes of one uploaded file. */
  file: 200 * MEGABYTE,
  /** How deep lists and objects may stand in each other. */
  depth: 64,
  /** Lists and objects in one body. */
  values: 50_000,
  /** Parameters of an address. */
  parameters: 1000,
} as const;

/** How much one GraphQL document may hold; how deep it goes is limited by `depthLimit` of the graphql plugin. */
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
