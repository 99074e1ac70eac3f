import { RULE_CODES, ruleWords } from '../../rules/index.js';
import { changeDigest } from '../document/changes.js';
import type { RuleOverride } from '../inputs.js';
import { ChangeJudge } from './change-rules.js';
import type { DecisionContext } from './decision-context.js';

/** Reports changes that break a rule and are planned all the same: the rule only warns, or it is overridden. */
export function sayRules({ inputs, draft }: DecisionContext): void {
  const judge = new ChangeJudge(inputs);
  if (judge.isIdle) return;
  for (const change of draft.changes.values()) {
    const { address, place } = change;
    for (const { rule, what, override } of judge.broken(change, changeDigest(change, draft.secretWrites))) {
      const says = `Rule ${ruleWords(rule, what)}`;
      if (rule.level === 'warning')
        draft.say('warning', RULE_CODES.warned.code, address, `${says}.`, {
          place,
          remedy: 'Change the files as the rule wants it, or apply it all the same.',
        });
      else if (override !== undefined) {
        draft.overridden.push({ override, address });
        draft.say(
          'note',
          RULE_CODES.overridden.code,
          address,
          `${says}, overridden ${overrideWords(override)}.`,
          {
            place,
          },
        );
      }
    }
  }
}

/** `by the label allow-delete of #12`, `by --override`. */
function overrideWords({ label, pull }: RuleOverride): string {
  return label === undefined ? 'by --override' : `by the label ${label} of #${pull}`;
}
