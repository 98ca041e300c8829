import jwt from 'jsonwebtoken';

/** One draft, in one language: all that a token opens. */
export interface Named {
  documentId: string;
  locale: string;
}

/** What a token says, or why it opens nothing. */
export type Opened = (Named & { expiresAt: Date }) | { problem: 'expired' | 'invalid' };

const ALGORITHM = 'HS256';
/** No other token that this secret might sign is one of these. */
const AUDIENCE = 'on-the-record/preview';

/** @param minutes how long it opens the draft */
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
