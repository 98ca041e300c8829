import { errors } from '@strapi/utils';

export type AttributeCode = 'attribute.unknown' | 'attribute.read-only';

export interface RejectedAttribute {
  path: (string | number)[];
  code: AttributeCode;
  message: string;
}

/** Describes a name that no attribute has. */
export const unknownAttribute = (path: RejectedAttribute['path'], type: string) => ({
  path,
  code: 'attribute.unknown' as const,
  message: `${path.join('.')}: ${type} has no attribute of this name. Leave it out.`,
});

/** Describes an attribute that the caller cannot write. */
export const readOnlyAttribute = (path: RejectedAttribute['path'], reason: string) => ({
  path,
  code: 'attribute.read-only' as const,
  message: `${path.join('.')}: ${reason} Leave it out.`,
});

/**
 * Rejects a write for attributes that cannot be written, because one that was dropped in silence would be lost unseen.
 * @throws ValidationError (400) with `details.code`, `details.path` and `details.errors`, where there are any
 */
export function rejectAttributes(rejected: RejectedAttribute[]): void {
  if (rejected.length === 0) return;
  const [{ path, code, message }] = rejected;
  const rest = rejected.length > 1 ? ` (and ${rejected.length - 1} more)` : '';
  throw new errors.ValidationError(`${message}${rest}`, {
    code,
    path: path.map(String),
    errors: rejected.map((one) => ({
      ...one,
      path: one.path.map(String),
      name: 'ValidationError',
    })),
  });
}
