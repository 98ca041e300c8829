/** Returns null for an unknown value, whether it is missing, null or empty. */
export const orNull = <Value>(value: Value | null | undefined | ''): Value | null => value || null;
