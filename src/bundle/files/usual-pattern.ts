import { readdirSync } from 'node:fs';
import path from 'node:path';
import { resolveInside } from '../../source/read/source-inside.js';

/** `prompts/*.yaml`, `prompts/*.prompt.md`, `prompts/**\/*.{yaml,yml,json,md}`: a folder, perhaps all below it, and how names end. */
const USUAL = /^((?:[\w-][\w.-]*\/)*)(\*\*\/)?\*\.(?:(\w+(?:\.\w+)*)|\{([\w.]+(?:,[\w.]+)+)\})$/;

/** A folder in which something has to be looked at by the library. Never leaves this file. */
class NotUsual extends Error {}

/**
 * Finds what a usual pattern matches without the library of globs, which takes as long to load as a small repository
 * takes to be searched. A property test compares the two.
 *
 * @param root absolute path of the repository
 * @param never names of folders that are never searched
 * @returns undefined where the library has to search: for any other pattern, and where links or unreadable folders are
 */
export function usualMatches(root: string, pattern: string, never: readonly string[]): string[] | undefined {
  const [, folder = '', below, one, several = one] = USUAL.exec(pattern) ?? [];
  if (several === undefined) return undefined;
  const parts = folder.split('/').slice(0, -1);
  if (parts.some((part) => never.includes(part))) return undefined;
  const inside = resolveInside(root, folder);
  if (inside.kind !== 'found' || inside.relative !== parts.join('/')) return undefined;
  const endings = several.split(',').map((ending) => `.${ending}`);
  const found: string[] = [];
  const search = (real: string, prefix: string): void => {
    for (const entry of readdirSync(real, { withFileTypes: true })) {
      const { name } = entry;
      const isFolder = entry.isDirectory();
      if ((!isFolder && !entry.isFile()) || name.includes('\\')) throw new NotUsual();
      // A star matches no name that begins with a dot.
      if (name.startsWith('.')) continue;
      if (!isFolder) {
        if (endings.some((ending) => name.endsWith(ending))) found.push(prefix + name);
      } else if (below !== undefined && !never.includes(name))
        search(path.join(real, name), `${prefix}${name}/`);
    }
  };
  try {
    search(inside.real, folder);
  } catch {
    return undefined;
  }
  return found;
}
