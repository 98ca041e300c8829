import { createHash } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { Context } from 'koa';
import { routedPath } from '../routed-path';
import type { Limited } from './limits';

/** What a request counts as, and whose it is. */
export interface Counted {
  as: Limited;
  who: string;
  /** Whether it counts only if it is refused: who knows the password signs in as often as they like. */
  ifRefused?: boolean;
}

/** Addresses of the newsroom's own network: front ends there ask for all their readers. */
const OWN = new BlockList();
for (const [net, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  OWN.addSubnet(net, prefix, 'ipv4');
}
OWN.addSubnet('fc00::', 7, 'ipv6');
OWN.addAddress('::1', 'ipv6');

const MAPPED = '::ffff:';
const plain = (ip: string) => (ip.startsWith(MAPPED) ? ip.slice(MAPPED.length) : ip);

export function isOwnNetwork(address: string): boolean {
  const ip = plain(address);
  return OWN.check(ip, isIPv6(ip) ? 'ipv6' : 'ipv4');
}

/** Whoever has an IPv6 address has as many as they like in its network. */
function visitor(ctx: Context): string {
  const ip = plain(ctx.request.ip);
  return isIPv6(ip) ? ip.split(':').slice(0, 4).join(':') : ip;
}

/** By their session, not by their address: a newsroom has one for all. */
function user(ctx: Context): string {
  const session = ctx.get('Authorization');
  return session ? createHash('sha256').update(session).digest('base64url') : visitor(ctx);
}

const SIGN_IN = /^\/(admin\/(login|reset-password|register)|api\/auth\/(local|reset-password))$/;
/** Each sends a letter, or makes an account, whether or not it was right. */
const LETTERS =
  /^\/(admin\/forgot-password|api\/auth\/(forgot-password|send-email-confirmation|local\/register))$/;
const ANALYSIS = /^\/quotes\/(analyse|prefill|people)$/;

const isRead = (method: string, path: string) =>
  (path.startsWith('/api/') && (method === 'GET' || method === 'HEAD')) || path === '/graphql';

/**
 * What a request counts as; null where it does not.
 * @param ctx before its body is read
 */
export function counted(ctx: Context): Counted | null {
  const path = routedPath(ctx);
  if (ctx.method === 'POST') {
    if (SIGN_IN.test(path)) return { as: 'signIn', who: visitor(ctx), ifRefused: true };
    if (LETTERS.test(path)) return { as: 'signIn', who: visitor(ctx) };
  }
  if (ANALYSIS.test(path)) return { as: 'analysis', who: user(ctx) };
  if (!isRead(ctx.method, path) || isOwnNetwork(ctx.request.ip)) return null;
  return { as: 'reads', who: visitor(ctx) };
}
