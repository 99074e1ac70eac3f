import { CONFIG_NAMES } from '../../config/config-find.js';
import { fetchHistory, isShallow } from '../../host/fetch-commit.js';
import type { Git } from '../../host/git-process.js';
import { coded, type Finding, UserError, withoutStop } from '../../model/index.js';
import { RULE_CODES as CODES, type Rule } from '../../rules/index.js';
import { BaseConfigReader, type BaseReading, BrokenBase, UnreadCommit } from './base-config.js';
import { insideGit } from './below-git.js';

/** What is read of a commit, and where. */
export interface RulesAt extends BaseReading {
  /** A commit, or a name of one. */
  ref: string;
  run: Git | null;
}

/** Reads the rules of a commit; undefined where it has no configuration. */
type Read = (commit: string) => Promise<Map<string, Rule> | undefined>;

/**
 * The rules in the configuration of a commit. A configuration that had another name there is found by its namespace and
 * target, which are those of the ledger: neither moving it nor taking over its ledger in another file leaves its rules
 * behind. Where it has an error, the rules of the last commit before it that can be read count: the pull request that
 * repairs it can pass, and neither it nor the one that broke it removes a rule.
 * @throws UserError PS3143 where they cannot be read: what cannot be read is not absent
 */
export async function rulesAt(at: RulesAt): Promise<{ rules: Map<string, Rule>; findings: Finding[] }> {
  const { config, run, git, ref } = at;
  if (run === null || git.root === null) throw unreadable(ref, 'there is no git repository');
  const below = insideGit(git.root, config.root);
  const { file } = config;
  if (file === null || below === undefined)
    throw unreadable(ref, 'the configuration is not in the git repository');
  const named = await run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  const commit = named.stdout.toString('utf8').trim();
  if (named.code !== 0 || commit === '') throw unreadable(ref, 'there is no such commit in this clone');
  const said = (finding: Omit<Finding, 'place'>) => [{ ...finding, place: { file, line: 1, column: 1 } }];
  const read: Read = (of) => new BaseConfigReader({ ...at, file, below }, run, of).rules();
  try {
    const rules = await read(commit);
    if (rules !== undefined) return { rules, findings: [] };
    const message = `Commit ${commit.slice(0, 7)} has no ${file}, so only the rules of these files count.`;
    const remedy = 'Check that the configuration is new, and not one that was moved.';
    return { rules: new Map(), findings: said({ ...coded(CODES.baseWithout), message, remedy }) };
  } catch (error) {
    if (error instanceof UnreadCommit) throw unreadable(ref, error.message);
    if (!(error instanceof BrokenBase)) throw error;
    const why = withoutStop(error.message);
    const before = await lastReadable(run, commit, read);
    if ('missing' in before)
      throw unreadable(ref, `${why}. Those before it cannot be read either: ${before.missing}`);
    const { code, severity, remedy } = CODES.baseBroken;
    const message = `The base ${commit.slice(0, 7)} has a configuration with an error, ${wordsOf(before.commit)}: ${why}.`;
    return { rules: before.rules, findings: said({ code, severity, message, remedy }) };
  }
}

function wordsOf(earlier: string | null): string {
  return earlier === null
    ? 'and no earlier commit has one without, so only the rules of these files count'
    : `so the rules of ${earlier.slice(0, 7)} count, the last commit before it without one`;
}

/**
 * The rules of the last commit before a broken one that can be read; none where no commit before it has a configuration.
 * Branches that were merged are passed by: what counted was what the branch itself had. More history is fetched only
 * where what is here does not tell.
 * @returns `missing`: why the history cannot be had, as the end of a sentence
 */
async function lastReadable(
  git: Git,
  broken: string,
  read: Read,
): Promise<{ commit: string | null; rules: Map<string, Rule> } | { missing: string }> {
  const seen = new Set([broken]);
  for (const depth of ['--deepen=100', '--unshallow', null]) {
    const changes = await changesOf(git, broken);
    if (changes === null) return { missing: 'git cannot list the commits' };
    for (const commit of changes) {
      if (seen.has(commit)) continue;
      seen.add(commit);
      try {
        const rules = await read(commit);
        return { commit, rules: rules ?? new Map() };
      } catch (error) {
        if (error instanceof UnreadCommit) return { missing: error.message };
        if (!(error instanceof BrokenBase)) throw error;
      }
    }
    if (!(await isShallow(git))) break;
    const missing = depth === null ? CUT : await fetchHistory(git, broken, depth);
    if (missing !== null) return { missing };
  }
  return { commit: null, rules: new Map() };
}

/**
 * The commits of a branch that changed a file with the name of a configuration, newest first; null where git cannot tell.
 */
async function changesOf(git: Git, commit: string): Promise<string[] | null> {
  const names = CONFIG_NAMES.map((name) => `:(top,glob)**/${name}`);
  const { code, stdout } = await git(['rev-list', '--first-parent', commit, '--', ...names]);
  if (code !== 0) return null;
  const lines = stdout.toString('latin1').split('\n');
  return lines.filter((line) => line !== '');
}

/** The error of rules that cannot be read. */
export function unreadable(ref: string, why: string, remedy = REPAIR): UserError {
  const short = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
  return new UserError(
    CODES.baseUnreadable.code,
    `The rules of the base ${short} cannot be read: ${/[.?]$/.test(why) ? why : `${why}.`}`,
    remedy,
  );
}

const REPAIR = 'Fetch the commit with its history, for example: git fetch --unshallow';
const CUT = 'the remote does not have all of the history either';
