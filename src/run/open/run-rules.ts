import type { Desired } from '../../bundle/load-desired.js';
import type { Config, TargetConfig } from '../../config/config-types.js';
import { fetchMissing } from '../../host/fetch-commit.js';
import type { GitInfo } from '../../host/git-info.js';
import type { Git } from '../../host/git-process.js';
import { byCodeUnit, closest, type Finding, sortFindings, UserError } from '../../model/index.js';
import type { ChangeRules, RuleOverride } from '../../plan/index.js';
import { PROVIDERS } from '../../providers/index.js';
import { RULE_CODES as CODES, judgeItems, type Rule } from '../../rules/index.js';
import { type RulesAt, rulesAt } from './base-rules.js';
import type { PullLabels, RuleFlags } from './flags.js';
import type { Host } from './host.js';

/** The rules of a run, and what they find in the files. */
export interface RunRules {
  findings: Finding[];
  /** Missing without rules about changes, and without overridden rules. */
  ofChanges?: ChangeRules;
  /** PS3142 for an override of no rule, unless the ledger names a commit with such a rule; who reads none throws it. */
  unknownOverride?: UserError;
}

/** What rules are read for. */
export interface Judged {
  config: Config;
  target: TargetConfig;
  git: GitInfo;
  desired: Pick<Desired, 'resources' | 'leftOut'>;
  /** False where the command does not plan the files. */
  judgesItems: boolean;
}

/**
 * The rules that hold in a run: those of the base, then those of the files under other names. A pull request can so add
 * rules, but neither remove nor change one that judges it.
 * @throws UserError PS3143 where the base cannot be read
 */
export async function rulesOfRun(
  { config, target, git, desired, judgesItems }: Judged,
  flags: RuleFlags,
  io: Pick<Host, 'openGit' | 'providers'>,
): Promise<RunRules> {
  const items = judgesItems ? [...desired.resources, ...desired.leftOut] : [];
  const read = readFor({ config, target, git }, io);
  const findings: Finding[] = [];
  const rules = new Map<string, Rule>();
  for (const ref of [...(flags.rulesFrom ?? []), ...((await flags.base?.(read.run)) ?? [])]) {
    const base = await rulesAt({ ...read, ref });
    findings.push(...base.findings);
    add(rules, base.rules);
  }
  add(rules, config.rules ?? new Map());
  const names = new Set(flags.override ?? []);
  const unknown = [...names].find((name) => !rules.has(name));
  const all = [...rules.values()].sort((a, b) => byCodeUnit(a.name, b.name));
  const judged = judgeItems(all, target.name, items, names);
  const excused = [...judged.excused].map(([rule, addresses]) => ({
    rule,
    addresses: [...addresses].sort(byCodeUnit),
  }));
  const about = all.filter((rule) => rule.about === 'changes');
  const isLabelled = about.some(({ override }) => override !== null);
  const labels = isLabelled ? ((await flags.labels?.()) ?? []) : [];
  const overrides = [...flagOverrides(names), ...labelOverrides(about, labels)];
  const hasAny = about.length > 0 || excused.length > 0;
  return {
    findings: [...findings, ...judged.findings],
    ...(hasAny ? { ofChanges: { rules: about, overrides, excused } } : {}),
    ...(unknown === undefined ? {} : { unknownOverride: unknownRule(unknown, [...rules.keys()]) }),
  };
}

/**
 * Adds the rules of the last apply, which are known only with the ledger: they count for everything that was merged
 * since. Where they cannot be read, a warning says so, because the rules before the merge are known.
 * @param commits the one applied last, and those with rules that held something then
 * @returns whether there are further findings, whether the files have other rules than one of the commits, and whether
 *   all of them were read
 */
export async function addAppliedRules(
  offline: Omit<Judged, 'judgesItems'> & { rules?: RunRules; findings: Finding[] },
  flags: RuleFlags,
  { commits, judgesItems }: { commits: readonly string[]; judgesItems: boolean },
  io: Pick<Host, 'openGit' | 'providers'>,
): Promise<{ hasMore: boolean; isOther: boolean; isAll: boolean }> {
  const read = readFor(offline, io);
  const { base, applied = fetched, ...others } = flags;
  const from = [...(flags.rulesFrom ?? []), ...((await base?.(read.run)) ?? [])];
  const known = new Set(offline.findings.map((one) => JSON.stringify(one)));
  const own = writtenRules(offline.config.rules ?? new Map());
  const further: string[] = [];
  const more: Finding[] = [];
  let isOther = false;
  let isAll = true;
  for (const ref of commits) {
    if (!from.includes(ref) && !(await applied(ref, read.run))) {
      isAll = false;
      continue;
    }
    try {
      isOther ||= writtenRules((await rulesAt({ ...read, ref })).rules) !== own;
      if (!from.includes(ref)) further.push(ref);
    } catch (error) {
      if (!(error instanceof UserError) || error.code !== CODES.baseUnreadable.code) throw error;
      isAll = false;
      more.push({ code: error.code, severity: 'warning', message: error.message });
    }
  }
  if (further.length > 0) {
    const rules = await rulesOfRun(
      { ...offline, judgesItems },
      { ...others, rulesFrom: [...further, ...from] },
      io,
    );
    offline.rules = rules;
    more.push(...rules.findings.filter((one) => !known.has(JSON.stringify(one))));
  }
  offline.findings = sortFindings([...offline.findings, ...more]);
  return { hasMore: more.length > 0, isOther, isAll };
}

/** Brings a commit where it can be had; where not, reading it says what is missing. */
async function fetched(commit: string, git: Git | null): Promise<true> {
  if (git !== null) await fetchMissing(git, commit);
  return true;
}

/** Rules as they are written, in any order. */
function writtenRules(rules: ReadonlyMap<string, Rule>): string {
  return [...rules.values()]
    .map(({ name, digest }) => `${name} ${digest}`)
    .sort(byCodeUnit)
    .join('\n');
}

function readFor(
  { config, target, git }: Pick<Judged, 'config' | 'target' | 'git'>,
  io: Pick<Host, 'openGit' | 'providers'>,
): Omit<RulesAt, 'ref'> {
  const kinds = (io.providers ?? PROVIDERS).flatMap(({ sections }) => sections);
  return { config, git, run: gitOf(git, io), kinds, target: target.name };
}

function gitOf({ root }: GitInfo, io: Pick<Host, 'openGit'>): Git | null {
  return root === null ? null : io.openGit(root);
}

function add(rules: Map<string, Rule>, more: ReadonlyMap<string, Rule>): void {
  for (const [name, rule] of more) if (!rules.has(name)) rules.set(name, rule);
}

function flagOverrides(names: ReadonlySet<string>): RuleOverride[] {
  return [...names].map((rule) => ({ rule, changes: null }));
}

/** The overrides that labels of pull requests are: a label counts only for the rules that name it. */
export function labelOverrides(rules: readonly Rule[], pulls: readonly PullLabels[]): RuleOverride[] {
  return rules.flatMap(({ name, override }) =>
    pulls.flatMap(({ pull, labels, changes }) => {
      // GitHub takes labels that differ in case only for the same.
      const label = labels.find((one) => one.toLowerCase() === override?.toLowerCase());
      return label === undefined ? [] : [{ rule: name, label, pull, changes }];
    }),
  );
}

function unknownRule(name: string, known: readonly string[]): UserError {
  const near = closest(name, known);
  return new UserError(
    CODES.unknownOverride.code,
    `There is no rule ${JSON.stringify(name)} to override${near === undefined ? '.' : `; did you mean ${near}?`}`,
    known.length === 0 ? 'Leave the override out: no rule is set.' : `Name one of: ${known.join(', ')}.`,
  );
}
