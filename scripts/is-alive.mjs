// Exits with 0 if the server of this machine answers, else with 1: the health check of the container (Dockerfile).
const port = process.env.PORT ?? '1337';
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/_health`, {
    signal: AbortSignal.timeout(4000),
  });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
