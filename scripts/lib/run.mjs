import { spawn } from 'node:child_process';
import { ROOT } from './sources.mjs';

/**
 * Runs a command in the project and returns how it ended. Its output goes to the terminal, or with `capture` into
 * `output`.
 */
export function run(command, args, { capture = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });

    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);

    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ ok: code === 0, code, signal, output }));
  });
}

/** The same with a tool that is installed in the project, by the path of its script. */
export function runTool(script, args, options) {
  return run(process.execPath, [`node_modules/${script}`, ...args], options);
}
