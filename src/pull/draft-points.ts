import { BUNDLE_CODES } from '../bundle/bundle-codes.js';
import { type Finding, pasted, patternOf, type Resource, toRun } from '../model/index.js';
import { overwriteRemedy, pullBackRemedy } from '../plan/index.js';
import { type OpenPoint, openPoint } from './open-point.js';
import { PULL_CODES } from './pull-codes.js';
import type { RequestedPull } from './survey/request.js';
import type { Composed } from './write/compose.js';

/** Something that cannot be written as decided. */
export interface UnwritableValue {
  address: string;
  point: OpenPoint;
}

/** The open point of an item whose object was deleted on the platform. */
export function goneObject({ address, place }: Resource, id: number | string | null): OpenPoint {
  return openPoint({
    code: PULL_CODES.gone.code,
    weight: 'open',
    address,
    place,
    ids: id === null ? [] : [id],
    message: 'It was deleted or archived on the platform; its item is still in the files.',
    remedies: [
      toRun('To remove it from the files', pasted('pull', '--only', patternOf(address), '--remove-gone')),
      overwriteRemedy('To recreate it', address),
    ],
  });
}

/** The open point of an item whose object a rollback removed from the platform. */
export function takenBack({ address, place }: Resource): OpenPoint {
  return openPoint({
    code: PULL_CODES.takenBack.code,
    weight: 'open',
    address,
    place,
    message: 'A rollback removed it from the platform; its item is still in the files.',
    remedies: [
      pullBackRemedy('To remove it from the files', address),
      toRun('To recreate it', pasted('ledger', 'set', patternOf(address), '--rolled-back', 'off')),
    ],
  });
}

/**
 * The open point of a text that would be overwritten although it is not committed.
 * @param request the command that continues has the same flags
 */
export function uncommittedText(
  address: string,
  files: readonly string[],
  { rolledBack, removeGone }: Pick<RequestedPull, 'rolledBack' | 'removeGone'>,
): OpenPoint {
  const same = [...(rolledBack ? ['--rolled-back'] : []), ...(removeGone ? ['--remove-gone'] : [])];
  const list = files.join(', ');
  return openPoint({
    code: PULL_CODES.uncommitted.code,
    weight: 'open',
    address,
    message: `${list} would be overwritten: it is not committed, and it is unknown whether it is older than the platform.`,
    remedies: [
      { to: 'To pull it', type: `commit ${list} first` },
      toRun('To overwrite it', pasted('pull', ...same, '--only', patternOf(address), '--force')),
    ],
  });
}

/** Findings because of which the new texts would be refused; a conflict that was just marked is none. */
export function refusals(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ severity, code }) => severity === 'error' && code !== BUNDLE_CODES.conflictMarkers.code,
  );
}

/** The items whose new text causes a refusal: the item itself, or one that it reports as missing. */
export function blame(broken: readonly Finding[], { touched, renamed }: Composed): UnwritableValue[] {
  const formerly = new Map([...renamed].map(([old, address]) => [address, old]));
  const problems = broken.flatMap(({ address = '', message, code }) => {
    const own = formerly.get(address) ?? address;
    const named = [...touched.keys()].filter((one) => message.includes(JSON.stringify(one)));
    const guilty = touched.has(own) ? [own] : named.length > 0 ? named : [...touched.keys()];
    return guilty.map((one) => notForFiles(one, `The files would be refused: ${message} (${code})`));
  });
  return [...new Map(problems.map((problem) => [problem.address, problem])).values()];
}

/** The problem of a live value that no file can hold, or that would be refused there. */
export function notForFiles(address: string, message: string, candidates?: string[]): UnwritableValue {
  const isNowhere = candidates !== undefined;
  return {
    address,
    point: openPoint({
      code: isNowhere ? PULL_CODES.nowhere.code : PULL_CODES.notForFiles.code,
      weight: 'open',
      address,
      message,
      remedies: isNowhere
        ? (candidates.length > 0 ? candidates : [{ blank: 'file' }]).map((file) =>
            toRun(
              typeof file === 'string' ? `To pull it into ${file}` : 'To pull it',
              pasted('pull', '--only', patternOf(address), '--into', file),
            ),
          )
        : [],
    }),
  };
}
