import type { Json, JsonObject } from '../../../src/model/index.js';
import { type PlanDocument, planContentDigest } from '../../../src/plan/index.js';
import type { Scene } from '../../apply/edits/scene.js';
import { hasNoResult } from '../../support/has-no-result.js';
import { applied } from '../../support/outcomes.js';
import type { Ran, Workspace } from '../../support/workspace.js';

/** What `apply --plan` came to: `address: outcome`, what it said, and the writes that it sent. */
export interface SavedRun {
  code: number;
  outcomes: string[];
  err: string;
  writes: string[];
}

/** `plan --out plan.json`; the plan as it was saved. */
export async function save(scene: Scene, ...flags: string[]): Promise<PlanDocument> {
  const ran = await scene.workspace.run('plan', '--out', 'plan.json', ...flags);
  if (ran.code !== 0 && ran.code !== 3) throw new Error(ran.err);
  return JSON.parse(await scene.workspace.read('plan.json'));
}

/** `apply --plan plan.json`; no question is answered, for none may be asked. */
export async function applySaved(workspace: Workspace, ...flags: string[]): Promise<SavedRun> {
  const mark = workspace.emulator.requests.length;
  const ran = await workspace.run('apply', '--plan', 'plan.json', '--json', ...flags);
  return { code: ran.code, outcomes: outcomesOf(ran), err: ran.err, writes: workspace.writesSince(mark) };
}

/** `address: outcome`; nothing where the command printed nothing. */
export function outcomesOf(ran: Pick<Ran, 'out'>): string[] {
  return hasNoResult(ran.out) ? [] : applied({ code: 0, err: '', ...ran }).outcomes;
}

/** The saved plan with other values at some paths (undefined removes); `sealed` makes the digest over all fit again. */
export async function tamper(
  workspace: Workspace,
  values: { [path: string]: Json | undefined },
  sealed = true,
): Promise<void> {
  const plan = JSON.parse(await workspace.read('plan.json')) as JsonObject;
  for (const [where, value] of Object.entries(values)) {
    const steps = where.split('.');
    const last = steps.pop() ?? '';
    let at = plan;
    for (const step of steps) at = at[step] as JsonObject;
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  if (sealed) plan.content_digest = planContentDigest(plan);
  await workspace.write('plan.json', JSON.stringify(plan, null, 2));
}
