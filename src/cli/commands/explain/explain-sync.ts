import { SYNC_FORMS, SYNC_NAMES, type SyncName } from '../../../bundle/sync/sync-forms.js';
import { unknownTopic } from './unknown-topic.js';

/** The settings of `sync`, or one of them. */
export function explainSync(path: readonly string[]): string {
  const [name] = path;
  if (name === undefined) {
    const lines = SYNC_NAMES.flatMap((one) => [`  ${one}: ${shapeOf(one)}`, `      ${SYNC_FORMS[one].doc}`]);
    return `sync: Settings by address or pattern, for all targets or by target.\n\n${lines.join('\n')}\n`;
  }
  const known = SYNC_NAMES.find((one) => one === name);
  if (known === undefined || path.length > 1)
    throw unknownTopic(path.join('.'), SYNC_NAMES, 'setting of sync');
  const { doc, oneAddress } = SYNC_FORMS[known];
  const where = oneAddress === true ? 'Accepts one address, no pattern.' : 'Accepts an address or a pattern.';
  return `sync.${known}: ${doc}\n  ${where} Example: ${shapeOf(known)}\n`;
}

function shapeOf(name: SyncName): string {
  const { example, byTargetOnly } = SYNC_FORMS[name];
  const one = JSON.stringify(example);
  return byTargetOnly === true ? `{production: ${one}}` : `${one}, or by target {production: ${one}}`;
}
