import type { Desired } from '../../bundle/load-desired.js';
import type { Config, TargetConfig } from '../../config/config-types.js';
import type { GitInfo } from '../../host/git-info.js';
import { byCodeUnit, closest, type Finding, sortFindings, UserError } from '../../model/index.js';
import type { ChangeRules, RuleOverride } from '../../plan/index.js';
import { PROVIDERS } from '../../providers/index.js';
import { RULE_CODES as CODES, judgeItems, type Rule } from '../../rules/index.js';
import { rulesAt } from './base-rules.js';
import type { PullLabels, RuleFlags } from './flags.js';
import type { Host } from './host.js';

/** The rules of a run, and what they find in the files. */
export interface RunRules {
  findings: Finding[];
  /** Missing without rules about changes, and without overridden rules. */
  ofChanges?: ChangeRules;
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
 * @throws UserError PS3142 for an override of no rule, PS3143 where the base cannot be read
 */
export async function rulesOfRun(
  { config, target, git, desired, judgesItems }: Judged,
  flags: RuleFlags,
  io: Pick<Host, 'openGit' | 'providers'>,
): Promise<RunRules> {
  const items = judgesItems ? [...desired.resources, ...desired.leftOut] : [];
  const kinds = (io.providers ?? PROVIDERS).flatMap(({ sections }) => sections);
  const findings: Finding[] = [];
  const rules = new Map<string, Rule>();
  const run = git.root === null ? null : io.openGit(git.root);
  for (const ref of flags.rulesFrom ?? []) {
    const base = await rulesAt({ ref, config, git, run, kinds });
    findings.push(...base.findings);
    add(rules, base.rules);
  }
  add(rules, config.rules ?? new Map());
  const names = new Set(flags.override ?? []);
  for (const name of names) if (!rules.has(name)) throw unknownRule(name, [...rules.keys()]);
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
  };
}

/**
 * Adds the rules of the commit applied last, which are known only with the ledger: they count for everything that was
 * merged since. Where they cannot be read, a warning says so, because the rules before the merge are known.
 * @returns true where there are further findings
 */
export async function addAppliedRules(
  offline: Omit<Judged, 'judgesItems'> & { rules?: RunRules; findings: Finding[] },
  flags: RuleFlags,
  { commit, judgesItems }: { commit: string; judgesItems: boolean },
  io: Pick<Host, 'openGit' | 'providers'>,
): Promise<boolean> {
  const from = flags.rulesFrom ?? [];
  if (from.includes(commit) || (await flags.applied?.(commit)) !== true) return false;
  const known = new Set(offline.findings.map((one) => JSON.stringify(one)));
  let more: readonly Finding[];
  try {
    const rules = await rulesOfRun(
      { ...offline, judgesItems },
      { ...flags, rulesFrom: [commit, ...from] },
      io,
    );
    offline.rules = rules;
    more = rules.findings.filter((one) => !known.has(JSON.stringify(one)));
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== CODES.baseUnreadable.code) throw error;
    more = [{ code: error.code, severity: 'warning', message: error.message }];
  }
  offline.findings = sortFindings([...offline.findings, ...more]);
  return more.length > 0;
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
