import type { TargetConfig } from '../../config/config-types.js';
import { UserError } from '../../model/index.js';
import { OPEN_CODES } from './open-codes.js';

/**
 * The refusal of something that the platform of a target does not have.
 * @param on the targets whose platform has it
 * @param advice what to do; gets the names of these targets, '' without any
 */
export function otherProvider(
  message: string,
  on: readonly TargetConfig[],
  advice: (names: string) => string,
): UserError {
  return new UserError(OPEN_CODES.otherProvider.code, message, advice(on.map(({ name }) => name).join(', ')));
}
