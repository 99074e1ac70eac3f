import { type CheckedTarget, nothingKept } from '../../run/open/check-only.js';

/** A platform that keeps nothing: there was nothing to apply or to compare. */
export interface NothingKept {
  target: string;
  provider: string;
  message: string;
  exit_code: 0;
}

/** The answer of `apply` and `drift`: nothing is kept there, which is no failure. @param nothing `Nothing to apply` */
export async function keepsNothing(checked: CheckedTarget, nothing: string): Promise<NothingKept> {
  const { provider, target } = checked;
  const message = await nothingKept(checked, nothing);
  return { target: target.name, provider: provider.name, message, exit_code: 0 };
}
