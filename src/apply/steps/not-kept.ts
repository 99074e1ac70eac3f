import type { Words } from '../../model/index.js';
import { APPLY_CODES } from '../apply-codes.js';
import type { Lost, Settlement } from '../record/settle.js';
import type { StepResult } from '../run.js';

type Said = Pick<StepResult, 'message' | 'code'> & { remedy: string };

/**
 * The result where the platform has another value than was sent, not only another form.
 * @param done the result of the write, such as `created`
 * @param versions before and after, where they show it
 * @param words of the platform
 */
export function notKept(
  lost: readonly Lost[],
  done: string,
  versions: { from: number | null; to: number | null },
  { app }: Words,
): Said {
  const remedy = `Check it in ${app}; the next plan shows the difference.`;
  const names = lost.map(nameOf).join(', ');
  if (lost.some(({ author }) => author === 'somebody')) {
    const moved =
      versions.from === null
        ? `it is at version ${versions.to}`
        : `version ${versions.from} became ${versions.to}`;
    const message = `${done}, and somebody edited ${names} right after it: ${moved}`;
    return { code: APPLY_CODES.editedAfterwards.code, message, remedy };
  }
  if (lost.some(({ author }) => author === 'unknown')) {
    const message = `${done}, but ${names} on the platform ${lost.length === 1 ? 'differs' : 'differ'} from what was sent`;
    return { code: APPLY_CODES.notAsSent.code, message, remedy };
  }
  return {
    code: APPLY_CODES.notKept.code,
    message: `${done}, but the platform did not keep ${names}`,
    remedy,
  };
}

/** Names a leaf; a text that lost its end is distinguished from one that was rewritten. */
function nameOf({ path, sent, now }: Lost): string {
  if (typeof sent !== 'string' || typeof now !== 'string' || !sent.startsWith(now)) return path;
  return `${path} (${[...now].length} of ${[...sent].length} characters)`;
}

/** The message where the platform stored a value in another form; null where everything is as sent. */
export function otherForm({ observed }: Pick<Settlement, 'observed'>): string | null {
  const names = Object.keys(observed);
  return names.length === 0 ? null : `the platform stored ${names.join(', ')} differently than sent`;
}
