import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findRoot, statOf, upwards } from '../host/find-root.js';
import { type Code, type Finding, type PastedCommand, type Place, pasted } from '../model/index.js';
import { CONFIG_CODES, configFinding } from './config-codes.js';

/** Names of the configuration file; `pipelines.yaml` belongs to the SDK's agents and is never read (C-g). */
export const CONFIG_NAMES = ['pipelines-sync.yaml', 'pipelines-sync.yml', 'pipelines-sync.json'] as const;

/** A configuration file that was found and read. */
export interface ConfigSource {
  /** Absolute folder of the repository, or of the file where there is no repository. */
  root: string;
  /** Path of the file relative to the root, with `/`. */
  file: string;
  bytes: Uint8Array;
}

/**
 * Finds the configuration: the `--config` file, or the nearest one from `cwd` upwards to the root of the repository
 * (without a repository: in `cwd` only). A result with neither source nor finding means that there is none.
 */
export function findConfig(
  cwd: string,
  configPath: string | undefined,
): { source?: ConfigSource; findings: Finding[] } {
  const start = path.resolve(cwd);
  if (configPath !== undefined && configPath !== '') return readNamed(start, configPath);
  const root = findRoot(start) ?? start;
  for (const folder of upwards(start)) {
    const found: string[] = [];
    for (const name of CONFIG_NAMES) {
      if (statOf(path.join(folder, name))?.isFile() === true) found.push(name);
    }
    const [first, second] = found;
    if (first !== undefined) {
      return second === undefined
        ? read(root, path.join(folder, first))
        : { findings: [several(relativePath(root, folder), first, second)] };
    }
    if (folder === root) break;
  }
  return { findings: [] };
}

function readNamed(cwd: string, configPath: string): { source?: ConfigSource; findings: Finding[] } {
  const name = path.basename(configPath);
  if (/^pipelines\.ya?ml$/i.test(name) || !/\.(?:ya?ml|json)$/i.test(name)) {
    const message = /^pipelines\.ya?ml$/i.test(name)
      ? `--config names ${configPath}, which is a file of the SDK, not a configuration of pipelines-sync.`
      : `--config names ${configPath}, which does not end in .yaml, .yml or .json.`;
    return problem(CONFIG_CODES.fileName, message, 'Name the configuration pipelines-sync.yaml.');
  }
  const file = path.resolve(cwd, configPath);
  const isFile = statOf(file)?.isFile();
  if (isFile !== true) {
    return problem(
      CONFIG_CODES.unreadable,
      `--config names ${configPath}, which ${isFile === undefined ? 'does not exist' : 'is not a file'}.`,
      'Correct the path (it is relative to the current folder). To create a new configuration.',
      { command: pasted('init') },
    );
  }
  const folder = path.dirname(file);
  const around = isOutside(cwd, folder) ? folder : cwd;
  return read(findRoot(folder) ?? around, file);
}

function read(root: string, file: string): { source?: ConfigSource; findings: Finding[] } {
  const name = relativePath(root, file);
  const place = { file: name, line: 1, column: 1 };
  try {
    const [realRoot, realFile] = [realpathSync.native(root), realpathSync.native(file)];
    // Findings quote lines of the file, so a link in a pull request must not reach other files of the machine.
    if (isOutside(realRoot, realFile)) {
      return problem(
        CONFIG_CODES.outside,
        `${name} is a symbolic link that leads outside the repository.`,
        'Replace the link with a file in the repository.',
        { place },
      );
    }
    return { source: { root, file: name, bytes: readFileSync(realFile) }, findings: [] };
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    return problem(
      CONFIG_CODES.unreadable,
      `Cannot read ${name} (${reason}).`,
      'Make the file readable for the user who runs pipelines-sync.',
      { place },
    );
  }
}

function several(folder: string, first: string, second: string): Finding {
  const at = (name: string): string => (folder === '' ? name : `${folder}/${name}`);
  return configFinding(
    CONFIG_CODES.severalFiles,
    { file: at(second), line: 1, column: 1 },
    `There are two configurations in one folder: ${at(first)} and ${at(second)}.`,
    'Remove one of them, or choose one with --config.',
    { message: 'the other one', place: { file: at(first), line: 1, column: 1 } },
  );
}

function problem(
  kind: Code,
  message: string,
  remedy: string,
  more: { place?: Place; command?: PastedCommand } = {},
): { findings: Finding[] } {
  const finding = configFinding(kind, more.place, message, remedy);
  return { findings: [more.command === undefined ? finding : { ...finding, command: more.command }] };
}

/** Relative path between two folders, with `/`; '' where they are the same. */
export function relativePath(from: string, to: string): string {
  return path.relative(from, to).split(path.sep).join('/');
}

function isOutside(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way);
}
