// Exit status 0 where the server of this machine answers, else 1: what a container is asked (Dockerfile).
const port = process.env.PORT ?? '1337';
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/_health`, {
    signal: AbortSignal.timeout(4000),
  });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
