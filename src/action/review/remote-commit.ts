import type { Git, GitResult } from '../../host/git-process.js';
import { chooseRemote } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';

/** The remote that a ledger is kept on; null for none, undefined where nothing tells which of several. */
export async function remoteOf(git: Git): Promise<string | null | undefined> {
  return chooseRemote(git).catch((error: unknown) => {
    if (error instanceof UserError) return undefined;
    throw error;
  });
}

/** The first commit that git lists. */
export function firstCommit({ stdout }: Pick<GitResult, 'stdout'>): string | undefined {
  return /^([0-9a-f]{40,64})\s/m.exec(stdout.toString('latin1'))?.[1];
}
