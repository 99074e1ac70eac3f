import { filesOfSource, type OpenLedger, type Relation, type SourceFiles } from '../../ledger/index.js';
import { UserError } from '../../model/index.js';
import { GUARD_CODES as CODES } from './guard-codes.js';

/** A remark about the source of the files. */
export interface Remark {
  code: string;
  message: string;
  remedy: string;
}

/**
 * How the commit relates to the last applied one. `on`: it descends from that one, or there is none. `again`: an older
 * commit with the same files. `moved`: the history continued without the last applied commit, and nothing is undone or
 * that is allowed. `refused`: none of these. `apart`: refused, with a separate history.
 */
export type SourceStanding = 'on' | 'again' | 'moved' | 'apart' | 'refused';

/** The reasons not to apply these files, and remarks that stop nothing. */
export interface SourceVerdict {
  standing: SourceStanding;
  refusals: Remark[];
  notes: Remark[];
}

/** The facts behind a verdict. */
export interface SourceFacts {
  target: { name: string; requireClean: boolean };
  ledger: Pick<OpenLedger, 'head' | 'entries'>;
  /** Full id of HEAD; null without a repository or before the first commit. */
  commit: string | null;
  /** Files of the plan with uncommitted changes. */
  changed: readonly string[];
  /** `--allow-older`. */
  allowOlder: boolean;
  relate(applied: string, commit: string): Promise<Relation>;
  /**
   * A commit with these files: `commit` itself, or with `further` one of its ancestors that the applied commit does not
   * descend from.
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
 * Judges whether these files may be applied. A commit that is older than the last applied one, or unrelated to it, is
 * refused, because it would silently undo that one. So are uncommitted changes where the target requires clean files.
 */
export async function judgeSource(facts: SourceFacts): Promise<SourceVerdict> {
  const verdict: SourceVerdict = { standing: 'on', refusals: [], notes: [] };
  await judgeAge(facts, verdict);
  judgeChanges(facts, verdict);
  return verdict;
}

/** True for a remark about the age of a commit, not about the work tree. */
export function isOfAge({ code }: Pick<Remark, 'code'>): boolean {
  return [CODES.older, CODES.unrelated, CODES.noHistory].some((one) => one.code === code);
}

/** @throws UserError with exit code 3 when the verdict has a refusal */
export function refuseSource(verdict: SourceVerdict): void {
  const [first, ...others] = verdict.refusals;
  if (first === undefined) return;
  const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
  throw new UserError(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}

/** The option as typed on a command line and in a workflow. */
const ALLOW = '--allow-older (in the Action: allow-older: true)';

async function judgeAge(facts: SourceFacts, verdict: SourceVerdict): Promise<void> {
  const { commit, ledger, allowOlder } = facts;
  const applied = appliedCommit(ledger);
  if (applied === null) return;
  const by = ledger.head === undefined ? 'interrupted run' : `ledger ${ledger.head.sequence}`;
  const last = `${short(applied)}, the last applied commit (${by})`;
  if (commit === null) {
    verdict.notes.push({
      code: CODES.noCommit.code,
      message: `There is no commit here, so it is unknown whether these files are older than ${last}.`,
      remedy: 'Apply from a clone of the repository to have this checked.',
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
      message: `${remark.message} Allowed by ${ALLOW}.`,
      remedy: 'From now on, this commit counts as the last applied one.',
    });
  } else {
    verdict.standing = relation.is === 'unrelated' ? 'apart' : 'refused';
    verdict.refusals.push(remark);
  }
}

/**
 * Why a commit undoes nothing although it does not descend from the applied one: its files are equal to the applied
 * ones, or it descends from the merge of their pull request. An older commit counts only by its own files, because later
 * changes may have been reverted on purpose.
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
      message: `Commit ${here} does not descend from ${last}, but ${which} has the same configured files, so it is not older.`,
      remedy:
        relation.is === 'older'
          ? `Apply keeps ${short(applied)} as the last applied commit.`
          : 'Apply records this commit as the last applied one.',
    };
  }
  const merge = relation.is === 'older' ? undefined : await facts.mergeOf(applied, commit);
  if (merge === undefined) return undefined;
  return {
    code: CODES.merged.code,
    message: `Commit ${here} does not descend from ${last}, but from ${short(merge)}, the merge of its pull request, so it is not older.`,
    remedy: 'Apply records this commit as the last applied one.',
  };
}

/** An interrupted first run leaves no head, but its entries name the commit. */
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
        message: `Commit ${here} is older than ${last}: applying it would undo later changes.`,
        remedy: `Apply the newest commit. To go back on purpose, pass ${ALLOW}.`,
      };
    case 'unrelated':
      return {
        code: CODES.unrelated.code,
        message: `Commit ${here} does not descend from ${last}: applying it could undo its changes.`,
        remedy: `Merge it or rebase onto it, then apply. If the history was rewritten on purpose, pass ${ALLOW} once.`,
      };
    case 'unknown':
      return {
        code: CODES.noHistory.code,
        message: `Cannot tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
        remedy: `In a workflow, set the input fetch-depth of actions/checkout to 0. To apply without this check, pass ${ALLOW}. To fetch the whole history: git fetch --unshallow`,
      };
  }
}

function judgeChanges({ target, changed, commit }: SourceFacts, verdict: SourceVerdict): void {
  if (changed.length === 0) return;
  const verb = changed.length === 1 ? 'has' : 'have';
  if (target.requireClean) {
    verdict.refusals.push({
      code: CODES.unclean.code,
      message: `${listed(changed)} ${verb} uncommitted changes, and target ${target.name} sets require_clean.`,
      remedy: 'Commit or undo the changes, then apply again.',
    });
    return;
  }
  verdict.notes.push({
    code: CODES.dirty.code,
    message: `${listed(changed)} ${verb} uncommitted changes.`,
    remedy: `Commit them first; otherwise apply records that its files differ from ${commit === null ? 'every commit' : `commit ${short(commit)}`}.`,
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
