/**
 * Returns whether a name in a request is one that every object has: "__proto__", "constructor", "toString". No
 * attribute has such a name, and a write to it would reach more than the request.
 */
export const isRejectedName = (name: string): boolean =>
  name in Object.prototype || name === 'prototype';
