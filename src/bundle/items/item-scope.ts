import { type AccountId, type Code, formatPath, type Kind, type ValueObject } from '../../model/index.js';
import { BUNDLE_CODES } from '../bundle-codes.js';
import type { ItemProblem } from './item-problem.js';

/** Problems of an item's account and scope; `org` is null while the account is unknown. */
export function scopeProblems(kind: Kind, value: ValueObject, org: AccountId): ItemProblem[] {
  const problems: ItemProblem[] = [];
  const say = ({ code, severity }: Code, field: string, message: string, remedy: string) =>
    problems.push({ path: [field], code, severity, message, remedy });
  const written = value.org_id;
  // The field's description reports a value that cannot be an id.
  const isId = typeof written === 'number' && Number.isSafeInteger(written) && written >= 0;
  if (org !== null && isId && written !== org) {
    say(
      BUNDLE_CODES.otherAccount,
      'org_id',
      `org_id is ${written}, but the target belongs to ${kind.words.account} ${org}.`,
      'Leave org_id out, or choose the right target.',
    );
  }
  if (!kind.scoped) return problems;
  const scope = value.scope_type;
  if (scope === 'system') {
    say(
      BUNDLE_CODES.systemScope,
      'scope_type',
      'Objects with scope system belong to the platform and are read-only.',
      'Remove scope_type, or use org, project or workflow.',
    );
  }
  for (const [word, id] of [
    ['project', 'project_id'],
    ['workflow', 'workflow_id'],
  ] as const) {
    if (scope === word && value[id] === undefined) {
      say(BUNDLE_CODES.scopeMismatch, 'scope_type', `scope_type ${word} needs ${id}.`, `Add ${id}.`);
    } else if (scope !== word && value[id] !== undefined && !(scope === 'workflow' && id === 'project_id')) {
      say(
        BUNDLE_CODES.scopeMismatch,
        id,
        `${formatPath([id])} has no effect without scope_type: ${word}.`,
        `Remove ${id}, or add scope_type: ${word}`,
      );
    }
  }
  return problems;
}
