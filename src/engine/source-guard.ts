import type { OpenLedger, Relation } from '../ledger/index.js';
import { UserError } from '../model/index.js';
import { GUARD_CODES as CODES } from './guard-codes.js';

/** One thing worth saying about where the files come from. */
export interface Remark {
  code: string;
  message: string;
  remedy: string;
}

/** What speaks against applying these files, and what is only worth knowing. */
export interface SourceVerdict {
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
}

/**
 * Whether these files may be applied (design §7): not when their commit is older than, or has
 * nothing to do with, the one that was applied last, because that would silently undo it; and not
 * when they are in no commit and the target wants them to be.
 */
export async function judgeSource(facts: SourceFacts): Promise<SourceVerdict> {
  const verdict: SourceVerdict = { refusals: [], notes: [] };
  await judgeAge(facts, verdict);
  judgeChanges(facts, verdict);
  return verdict;
}

/** @throws UserError with exit code 3 when something speaks against applying */
export function refuseSource(verdict: SourceVerdict): void {
  const [first, ...others] = verdict.refusals;
  if (first === undefined) return;
  const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
  throw new UserError(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}

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
  if (!allowOlder) verdict.refusals.push(remark);
  else {
    verdict.notes.push({
      code: CODES.allowed.code,
      message: `${remark.message} It is applied all the same, as --allow-older says.`,
      remedy: 'From now on this commit counts as the one that was applied last.',
    });
  }
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
        remedy:
          'Apply the newest commit (git pull, or the newest job). To go back on purpose, say --allow-older.',
      };
    case 'unrelated':
      return {
        code: CODES.unrelated.code,
        message: `Commit ${here} does not have ${last} in its history: applying it could undo what that brought.`,
        remedy:
          'Merge or rebase so that it has, and apply that. If the history was rewritten on purpose, say --allow-older once.',
      };
    case 'unknown':
      return {
        code: CODES.noHistory.code,
        message: `Nothing can tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
        remedy:
          'Check out with the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without that protection, say --allow-older.',
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
