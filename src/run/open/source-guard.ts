import { filesOfSource, type OpenLedger, type Relation, type SourceFiles } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import { GUARD_CODES as CODES } from './guard-codes.js';

/** One thing worth saying about where the files come from. */
export interface Remark {
  code: string;
  message: string;
  remedy: string;
}

/**
 * How the commit stands to the one that was applied last. `on`: that one is in its history, or there is
 * none. `again`: an older commit with the same files. `moved`: the history went on without the one that
 * was applied last, and nothing of it is undone, or that is wanted. `refused`: none of these; `apart`:
 * likewise, with a history of its own.
 */
export type SourceStanding = 'on' | 'again' | 'moved' | 'apart' | 'refused';

/** What speaks against applying these files, and what is only worth knowing. */
export interface SourceVerdict {
  standing: SourceStanding;
  refusals: Remark[];
  notes: Remark[];
}

/** What the verdict rests on. */
export interface SourceFacts {
  target: { name: string; requireClean: boolean };
  ledger: Pick<OpenLedger, 'head' | 'entries'>;
  /** Full id of HEAD; null without a repository or before the first commit. */
  commit: string | null;
  /** Files behind the plan that are in no commit as they are. */
  changed: readonly string[];
  /** `--allow-older`. */
  allowOlder: boolean;
  relate(applied: string, commit: string): Promise<Relation>;
  /**
   * A commit that has these files: `commit` itself, or with `further` one of its history that the applied
   * commit has not.
   */
  sameFiles(
    files: SourceFiles,
    applied: string,
    commit: string,
    further: boolean,
  ): Promise<string | undefined>;
  /** A commit in the history of `commit` that merged a pull request with the applied commit. */
  mergeOf(applied: string, commit: string): Promise<string | undefined>;
}

/**
 * Whether these files may be applied: not when their commit is older than, or has
 * nothing to do with, the one that was applied last, because that would silently undo it; and not
 * when they are in no commit and the target wants them to be.
 */
export async function judgeSource(facts: SourceFacts): Promise<SourceVerdict> {
  const verdict: SourceVerdict = { standing: 'on', refusals: [], notes: [] };
  await judgeAge(facts, verdict);
  judgeChanges(facts, verdict);
  return verdict;
}

/** True of a remark about how old a commit is, and not about the work tree. */
export function isOfAge({ code }: Pick<Remark, 'code'>): boolean {
  return [CODES.older, CODES.unrelated, CODES.noHistory].some((one) => one.code === code);
}

/** @throws UserError with exit code 3 when something speaks against applying */
export function refuseSource(verdict: SourceVerdict): void {
  const [first, ...others] = verdict.refusals;
  if (first === undefined) return;
  const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
  throw new UserError(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}

/** How people say it, on a command line and in a workflow. */
const ALLOW = '--allow-older (in the Action: allow-older: true)';

async function judgeAge(facts: SourceFacts, verdict: SourceVerdict): Promise<void> {
  const { commit, ledger, allowOlder } = facts;
  const applied = appliedCommit(ledger);
  if (applied === null) return;
  const by = ledger.head === undefined ? 'by a run that was cut off' : `ledger ${ledger.head.sequence}`;
  const last = `${short(applied)}, which was applied last (${by})`;
  if (commit === null) {
    verdict.notes.push({
      code: CODES.noCommit.code,
      message: `There is no commit here, so nothing can tell whether these files are older than ${last}.`,
      remedy: 'Apply from a clone of the repository to be protected from that.',
    });
    return;
  }
  const relation = await facts.relate(applied, commit);
  const remark = ageRemark(relation, short(commit), last);
  if (remark === undefined) return;
  const excuse = await excuseFor(facts, relation, applied, commit, last);
  if (excuse !== undefined) {
    verdict.standing = relation.is === 'older' ? 'again' : 'moved';
    verdict.notes.push(excuse);
  } else if (allowOlder) {
    verdict.standing = 'moved';
    verdict.notes.push({
      code: CODES.allowed.code,
      message: `${remark.message} It is applied all the same, as ${ALLOW} says.`,
      remedy: 'From now on this commit counts as the one that was applied last.',
    });
  } else {
    verdict.standing = relation.is === 'unrelated' ? 'apart' : 'refused';
    verdict.refusals.push(remark);
  }
}

/**
 * Why a commit undoes nothing although the applied one is not in its history: files that are as they were
 * applied, or a merge that brought them under another id. An older commit counts only by its own files:
 * what came after it may have been taken back on purpose.
 */
async function excuseFor(
  facts: SourceFacts,
  relation: Relation,
  applied: string,
  commit: string,
  last: string,
): Promise<Remark | undefined> {
  const here = short(commit);
  const files = facts.ledger.head === undefined ? undefined : filesOfSource(facts.ledger.head.source);
  const isComplete = relation.is === 'unrelated';
  const same = files && (await facts.sameFiles(files, applied, commit, isComplete));
  if (same !== undefined) {
    const which = same === commit ? 'it' : `commit ${short(same)} of its history`;
    return {
      code: CODES.sameFiles.code,
      message: `Commit ${here} does not have ${last} in its history, but ${which} has the same configured files: it is not older.`,
      remedy:
        relation.is === 'older'
          ? `An apply goes on naming ${short(applied)} in the ledger.`
          : 'An apply records this commit from now on.',
    };
  }
  const merge = relation.is === 'older' ? undefined : await facts.mergeOf(applied, commit);
  if (merge === undefined) return undefined;
  return {
    code: CODES.merged.code,
    message: `Commit ${here} does not have ${last} in its history, but ${short(merge)}, which merged its pull request: it is not older.`,
    remedy: 'An apply records this commit from now on.',
  };
}

/** A first run that was cut off has left no head, but what it began names the commit. */
function appliedCommit({ head, entries }: SourceFacts['ledger']): string | null {
  if (head !== undefined) return head.source.commit;
  for (const { commit } of entries.values()) if (commit !== null) return commit;
  return null;
}

function ageRemark(relation: Relation, here: string, last: string): Remark | undefined {
  switch (relation.is) {
    case 'same':
    case 'newer':
      return undefined;
    case 'older':
      return {
        code: CODES.older.code,
        message: `Commit ${here} is older than ${last}: applying it would undo what came after.`,
        remedy: `Apply the newest commit (git pull, or the newest job). To go back on purpose, say ${ALLOW}.`,
      };
    case 'unrelated':
      return {
        code: CODES.unrelated.code,
        message: `Commit ${here} does not have ${last} in its history: applying it could undo what that brought.`,
        remedy: `Merge or rebase so that it has, and apply that. If the history was rewritten on purpose, say ${ALLOW} once.`,
      };
    case 'unknown':
      return {
        code: CODES.noHistory.code,
        message: `Nothing can tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
        remedy: `Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without that protection, say ${ALLOW}.`,
      };
  }
}

function judgeChanges({ target, changed, commit }: SourceFacts, verdict: SourceVerdict): void {
  if (changed.length === 0) return;
  const verb = changed.length === 1 ? 'is' : 'are';
  if (target.requireClean) {
    verdict.refusals.push({
      code: CODES.unclean.code,
      message: `${listed(changed)} ${verb} in no commit as used here, and target ${target.name} says require_clean.`,
      remedy: 'Commit them, or undo the changes, and apply that.',
    });
    return;
  }
  verdict.notes.push({
    code: CODES.dirty.code,
    message: `${listed(changed)} ${verb} in no commit as used here.`,
    remedy: `An apply records that its files were not exactly those of ${commit === null ? 'a commit' : short(commit)}.`,
  });
}

/** At most five names. */
function listed(files: readonly string[]): string {
  const shown = files.slice(0, 5).join(', ');
  return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}

function short(commit: string): string {
  return commit.slice(0, 7);
}
