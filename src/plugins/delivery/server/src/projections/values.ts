/** What is not known is null, whether it was left out, null or empty. */
export const orNull = <Value>(value: Value | null | undefined | ''): Value | null => value || null;
