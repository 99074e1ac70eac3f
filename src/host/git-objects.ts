import type { Git } from './git-process.js';

/** One object of git as it is stored. */
export interface GitObject {
  type: string;
  bytes: Buffer;
}

/** One line of a tree. */
export interface TreeEntry {
  mode: string;
  name: string;
  id: string;
}

/**
 * Stops git from fetching missing objects of a partial clone by itself. Since git 2.44 there is a variable for it
 * (GIT_NO_LAZY_FETCH); forbidding every transport has the same effect.
 */
export const OFFLINE = ['allow', 'file.allow', 'git.allow', 'ssh.allow', 'http.allow', 'https.allow'].flatMap(
  (key) => ['-c', `protocol.${key}=never`],
);

/** Objects by id, if available here; one git process for any number of them. */
export async function readObjects(git: Git, ids: Iterable<string>): Promise<Map<string, GitObject>> {
  const wanted = new Set(ids);
  const found = new Map<string, GitObject>();
  if (wanted.size === 0) return found;
  const stdin = Buffer.from([...wanted].map((id) => `${id}\n`).join(''));
  const { stdout } = await git([...OFFLINE, 'cat-file', '--batch'], stdin);
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(0x0a, at);
    if (end < 0) break;
    const [id = '', type = '', size] = stdout.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    const next = at + Number(size);
    // Git was ended in the middle of an object.
    if (next > stdout.length) break;
    found.set(id, { type, bytes: stdout.subarray(at, next) });
    at = next + 1;
  }
  return found;
}

/**
 * Objects at paths of commits: one git process for any number of them.
 * @param names such as `<commit>:<path>`, without a line break
 * @returns one answer for each name, undefined where it does not exist or is not available here; undefined as a whole
 *   where git failed
 */
export async function lookUp(
  git: Git,
  names: readonly string[],
): Promise<({ id: string; type: string } | undefined)[] | undefined> {
  if (names.length === 0) return [];
  const stdin = Buffer.from(names.map((name) => `${name}\n`).join(''));
  const ran = await git(
    [...OFFLINE, 'cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'],
    stdin,
  );
  const lines = ran.stdout.toString('utf8').split('\n').slice(0, -1);
  if (ran.code !== 0 || lines.length !== names.length) return undefined;
  return lines.map((line) => {
    const [, id, type] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag)$/.exec(line) ?? [];
    return id === undefined || type === undefined ? undefined : { id, type };
  });
}

/** Reads a tree: `<mode> <name>\0<id>` again and again, the id as bytes. */
export function parseTreeObject(bytes: Buffer, idLength: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0x00, space);
    if (space < 0 || end < 0) break;
    const next = end + 1 + idLength / 2;
    entries.push({
      mode: bytes.toString('latin1', at, space),
      name: bytes.toString('utf8', space + 1, end),
      id: bytes.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}
