import autocannon, { type Request, type Result } from 'autocannon';

export const CONNECTIONS = 16;

export interface Load {
  /** Answers a second. */
  rate: number;
  /** Milliseconds. */
  p99: number;
  /** Answers with the status that was wanted; all others. */
  right: number;
  wrong: number;
  /** Of them, those of 500 and above, and connections that broke. */
  failed: number;
}

interface LoadOptions {
  seconds: number;
  headers?: Record<string, string>;
  method?: 'GET' | 'POST';
  body?: string;
  status?: number;
}

function percentile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Asks for paths in turn over 16 connections. */
export async function load(url: string, paths: string[], options: LoadOptions): Promise<Load> {
  const { seconds, headers, method = 'GET', body, status = 200 } = options;
  const times: number[] = [];
  let right = 0;
  let failed = 0;
  const requests: Request[] = paths.map((path) => ({ path, method, headers, body }));
  const result = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon(
      { url, connections: CONNECTIONS, duration: seconds, requests },
      (error, outcome) => (error ? reject(error as Error) : resolve(outcome))
    );
    instance.on('response', (_client, statusCode, _bytes, time) => {
      times.push(time);
      if (statusCode === status) right += 1;
      if (statusCode >= 500) failed += 1;
    });
  });
  const sorted = [...times].sort((a, b) => a - b);
  return {
    rate: times.length / result.duration,
    p99: percentile(sorted, 0.99),
    right,
    wrong: times.length - right,
    failed: failed + result.errors + result.timeouts,
  };
}
