/**
 * Whether a name of a request is one that every object has by itself: "__proto__", "constructor", "toString". Nothing
 * of ours is called so, and who writes there writes to more than the request.
 */
export const isRejectedName = (name: string): boolean =>
  name in Object.prototype || name === 'prototype';
