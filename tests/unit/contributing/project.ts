/** Reads the files that the tests of this folder compare with each other. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../helpers/packages';

export const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');

export interface Project {
  engines: { node: string };
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}

export const project: Project = JSON.parse(read('package.json'));

/** The major versions of Node in `engines`: 20 and 22 for `^20.19.0 || ^22.12.0`. */
export const nodeVersions = project.engines.node
  .split(' || ')
  .map((range) => Number(/^\^(\d+)\.\d+\.\d+$/.exec(range)![1]));

/** Lists the images of a compose file, or of the services of a job. */
export const listImages = (services: Record<string, { image?: string }>): string[] =>
  Object.values(services)
    .flatMap(({ image }) => image ?? [])
    .sort();

/** Lists the images of PostgreSQL and Redis in production. */
export const listProductionImages = (): string[] => {
  const { app: _, ...others } = parse(read('compose.yaml')).services;
  return listImages(others);
};

/** Lists the scripts of package.json that a command runs. */
export const listNpmScripts = (command: string): string[] =>
  [...command.matchAll(/\bnpm (?:run )?(?:--silent )?([\w:]+)/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'ci');
