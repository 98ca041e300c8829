import { createServer } from 'node:net';

/** Returns the port if it was free, any free one for 0; null if another process listens on it. */
function tryPort(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(null));
    probe.listen(port, () => {
      const { port: found } = probe.address();
      probe.close(() => resolve(found));
    });
  });
}

/** Returns this port, or the next free one; any for 0. */
export async function freePort(wanted) {
  for (let port = wanted; port < wanted + 50; port += 1) {
    const found = await tryPort(port);
    if (found !== null) return found;
  }
  throw new Error(`No free port from ${wanted} to ${wanted + 49}: set PORT to one that is.`);
}
