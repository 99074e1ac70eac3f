import type { Git, GitResult } from '../../host/git-process.js';
import { chooseRemote } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';

/** The remote of a ledger; null for none, undefined where it is ambiguous. */
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
