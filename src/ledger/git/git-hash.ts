import type { Git } from '../../host/git-process.js';

/** The length of object ids in a repository. */
export async function objectIdLength(git: Git): Promise<number> {
  const ran = await git(['hash-object', '--stdin']);
  return ran.stdout.toString('latin1').trim().length || 40;
}
