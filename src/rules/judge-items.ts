import { type Finding, formatPath, type Resource } from '../model/index.js';
import { appliesTo, type Rule, ruleWords } from './rule.js';
import { RULE_CODES } from './rule-codes.js';
import { type Violation, violations } from './schema.js';
import { Steps } from './steps.js';

/** What the rules find in items, and which of them an override let through. */
export interface JudgedItems {
  findings: Finding[];
  /** Addresses by the name of the overridden rule. */
  excused: ReadonlyMap<string, readonly string[]>;
}

/**
 * Checks items against the rules about items of a target. Pure.
 * @param overridden names of rules whose findings are warnings in this run
 */
export function judgeItems(
  rules: Iterable<Rule>,
  target: string,
  items: readonly Resource[],
  overridden: ReadonlySet<string>,
): JudgedItems {
  const steps = new Steps();
  const findings: Finding[] = [];
  const excused = new Map<string, string[]>();
  for (const rule of rules) {
    if (rule.about !== 'items') continue;
    for (const item of items) {
      if (!appliesTo(rule, item.address, target)) continue;
      const found = violations(rule.schema, item.forms, steps);
      if (found === 'too_long') {
        findings.push(tooLong(rule, item));
        break;
      }
      if (found.length === 0) continue;
      const isExcused = rule.level === 'error' && overridden.has(rule.name);
      if (isExcused) excused.set(rule.name, [...(excused.get(rule.name) ?? []), item.address]);
      for (const one of found) findings.push(findingOf(rule, item, one, isExcused));
    }
  }
  return { findings, excused };
}

function findingOf(rule: Rule, item: Resource, { path, is }: Violation, isExcused: boolean): Finding {
  const kind = rule.level === 'error' && !isExcused ? RULE_CODES.broken : RULE_CODES.advised;
  const what = path.length === 0 ? `the item ${is}` : `${formatPath(path)} ${is}`;
  const end = isExcused ? ' It is overridden in this run.' : '';
  return {
    code: kind.code,
    severity: kind.severity,
    message: `Rule ${ruleWords(rule, what)}.${end}`,
    remedy:
      rule.commit === undefined
        ? `Correct the item, or list its address in except of the rule ${rule.name}.`
        : `Correct the item, or first list its address in except of the rule ${rule.name}, in a pull request of its own.`,
    address: item.address,
    place: path.length === 0 ? item.place : item.placeOf(path),
    related: [ruleSpot(rule)],
  };
}

function tooLong(rule: Rule, item: Resource): Finding {
  const { code, severity, remedy } = RULE_CODES.tooLong;
  return {
    code,
    severity,
    message: `The schema of rule ${rule.name} takes too long to check against ${item.address}.`,
    remedy,
    place: rule.place,
  };
}

/** Where a rule is written, to be shown beside what it finds. */
function ruleSpot({ place, commit }: Pick<Rule, 'place' | 'commit'>): {
  message: string;
  place: Rule['place'];
} {
  return { message: commit === undefined ? 'the rule' : `the rule, in ${commit.slice(0, 7)}`, place };
}
