import {
  coded,
  errorCode,
  type OnlineView,
  type ReportFinding,
  type ValueObject,
  warningCode,
} from '../../../model/index.js';
import { validationOf } from '../questions.js';

/** What the server says of a workflow that is as the files want it. */
export const VALID_CODES = {
  invalid: errorCode(
    'PS4711',
    'The server finds an active workflow invalid that is as the files want it.',
    'Correct the workflow, or write `is_active: false`.',
  ),
  inactive: warningCode(
    'PS4712',
    'The server finds an inactive workflow invalid that is as the files want it.',
    'Correct the workflow before it is activated.',
  ),
} as const;

/** A workflow that was written, and then found invalid, has nothing left to write: only this tells. */
export function checkValid(
  value: ValueObject,
  slug: number | string,
  view: OnlineView,
  report: ReportFinding,
): void {
  const problem = view.raw(validationOf(String(slug)));
  if (typeof problem !== 'string') return;
  const message = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
  if (value.is_active === false)
    report({
      path: ['slug'],
      ...coded(VALID_CODES.inactive),
      message,
      remedy: 'Correct the workflow before it is activated.',
    });
  else
    report({
      path: ['slug'],
      ...coded(VALID_CODES.invalid),
      message,
      remedy: 'Correct the workflow, or write is_active: false',
    });
}
