import { byCodeUnit, groupBy } from '../../model/index.js';
import type { SecretWrite } from '../document/plan.js';
import type { PlanInputs } from '../inputs.js';
import { SECRET_CODES } from '../plan-codes.js';
import type { PlanBuilder } from './plan-builder.js';

/**
 * Reports secrets that are not set here: a warning for each that applying the plan sends, and one note for all that
 * could only not be compared.
 * @param secrets of the whole plan, with what is really written
 */
export function saySecrets(
  secrets: readonly SecretWrite[],
  inputs: Pick<PlanInputs, 'secrets' | 'desired'>,
  draft: PlanBuilder,
): void {
  const unset = secrets.filter(({ variable }) => variable !== null && !inputs.secrets.isSet(variable));
  const byVariable = groupBy(
    unset.filter(({ write }) => write),
    ({ variable }) => variable ?? '',
  );
  for (const [variable, writes] of byVariable) {
    const addresses = [...new Set(writes.map(({ address }) => address))];
    const [first = ''] = addresses;
    const more = addresses.length === 1 ? '' : ` and ${addresses.length - 1} more`;
    draft.say(
      'warning',
      SECRET_CODES.secretUnset.code,
      first,
      `Applying this plan sends the secret ${variable} to ${first}${more}, and ${variable} is not set here.`,
      {
        place: inputs.desired.find(({ address }) => address === first)?.place ?? null,
        remedy: inputs.secrets.toSet(variable),
      },
    );
  }
  const names = unset.flatMap(({ write, status, variable }) =>
    !write && status === 'unset' && variable !== null && !byVariable.has(variable) ? [variable] : [],
  );
  if (names.length === 0) return;
  const list = [...new Set(names)].sort(byCodeUnit);
  const isOne = list.length === 1;
  draft.say(
    'note',
    SECRET_CODES.notCompared.code,
    null,
    `Not compared: ${list.join(', ')} ${isOne ? 'is' : 'are'} not set here. The platform keeps what was applied last.`,
  );
}
