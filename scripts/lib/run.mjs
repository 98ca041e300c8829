import { spawn } from 'node:child_process';
import os from 'node:os';
import { ROOT } from './sources.mjs';

/** Leaves three quarters of a processor to a process of normal priority that needs it. What it starts inherits this. */
const PATIENT = 5;

/**
 * Runs a command in the project and returns how it ended. Its output goes to the terminal, or with `capture` into
 * `output`. With `isPatient` it takes the processors when nothing else needs them.
 */
export function run(command, args, { capture = false, isPatient = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });

    if (isPatient && child.pid) os.setPriority(child.pid, PATIENT);

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
