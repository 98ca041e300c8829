import jwt from 'jsonwebtoken';

/** The one draft in one locale that a token opens. */
export interface Named {
  documentId: string;
  locale: string;
}

/** The content of a token, or the reason for rejecting it. */
export type Opened = (Named & { expiresAt: Date }) | { problem: 'expired' | 'invalid' };

const ALGORITHM = 'HS256';
/** No other token signed with this secret has this audience. */
const AUDIENCE = 'on-the-record/preview';

/**
 * Signs a token.
 * @param minutes how long it is valid
 */
export function signToken({ documentId, locale }: Named, secret: string, minutes: number): string {
  return jwt.sign({ locale }, secret, {
    algorithm: ALGORITHM,
    audience: AUDIENCE,
    subject: documentId,
    expiresIn: minutes * 60,
  });
}

/** Reads what `signToken` has signed. */
export function openToken(token: string, secret: string): Opened {
  try {
    const claims = jwt.verify(token, secret, { algorithms: [ALGORITHM], audience: AUDIENCE });
    if (typeof claims === 'string') return { problem: 'invalid' };
    const { sub, exp, locale } = claims;
    if (!sub || !exp || typeof locale !== 'string') return { problem: 'invalid' };
    return { documentId: sub, locale, expiresAt: new Date(exp * 1000) };
  } catch (error) {
    return { problem: error instanceof jwt.TokenExpiredError ? 'expired' : 'invalid' };
  }
}
