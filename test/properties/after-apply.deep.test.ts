import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import type { Plan } from '../../src/plan/index.js';
import { Workspace } from '../support/workspace.js';
import { bundleText, CONFIG, repository, type Sections } from './repository.js';

const TOKEN = 'tok "9f3c/21aa" %+04d1 é';
let workspace: Workspace;
beforeAll(async () => {
  workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
  workspace.env.DOCS_TOKEN = TOKEN;
});
afterAll(() => workspace.close());

async function fresh(sections: Sections): Promise<void> {
  workspace.emulator.reset();
  await workspace.loseLedger();
  await workspace.write('b/all.json', bundleText(sections));
}

/** Puts objects of the same names there first: equal ones are adopted, others are refused. */
function plant(sections: Sections, equal: readonly boolean[]): void {
  for (const [index, prompt] of (sections.prompts ?? []).entries()) {
    const same = equal[index];
    if (same === undefined) continue;
    const { name, prompt_text } = prompt as { name: string; prompt_text: string };
    workspace.emulator.store.create('prompts', {
      ...prompt,
      name,
      prompt_text: same ? prompt_text : `${prompt_text} (edited by hand)`,
    });
  }
}

describe('random repositories', () => {
  it('a plan after an apply holds only what the first refused, and a second apply writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(repository, fc.array(fc.boolean(), { maxLength: 3 }), async (sections, equal) => {
        await fresh(sections);
        plant(sections, equal);
        const applied = await workspace.run('apply', '--yes', '--launch', '*', '--json');
        expect(applied.err).not.toMatch(/ error PS|^error /m);
        const { outcomes } = JSON.parse(applied.out) as ApplyReport;
        const refused = outcomes
          .filter((one) => ['held', 'blocked'].includes(one.outcome))
          .map((one) => one.address);
        expect(
          outcomes.filter((one) => ['failed', 'unknown', 'not_attempted'].includes(one.outcome)),
        ).toEqual([]);
        expect(applied.code).toBe(refused.length > 0 ? 3 : 0);

        const mark = workspace.emulator.requests.length;
        const plan = JSON.parse((await workspace.run('plan', '--json')).out) as Plan;
        const left = plan.changes.map((change) => `${change.action} ${change.address}`);
        expect(left.filter((one) => !one.startsWith('launch ') || !refused.includes(one.slice(7)))).toEqual(
          [],
        );
        expect(plan.held.map((one) => one.address).sort()).toEqual(
          refused.filter((address) => !left.includes(`launch ${address}`)).sort(),
        );
        await workspace.run('apply', '--yes');
        expect(workspace.writesSince(mark)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('no secret appears anywhere but in the one write that needs it', async () => {
    const key = workspace.env.PIPELINES_API_KEY ?? '';
    const traces = [
      key,
      TOKEN,
      JSON.stringify(TOKEN).slice(1, -1),
      encodeURIComponent(TOKEN),
      encodeURI(TOKEN),
      new URLSearchParams({ a: TOKEN }).toString().slice(2),
    ].concat(
      [key, TOKEN].flatMap((one) => [
        Buffer.from(one).toString('base64').replace(/=+$/, ''),
        Buffer.from(one).toString('base64url'),
        Buffer.from(one).toString('hex'),
      ]),
    );
    const clean = (what: string) => traces.filter((trace) => what.includes(trace));
    await fc.assert(
      fc.asyncProperty(repository, async (sections) => {
        await fresh(sections);
        const printed: string[] = [];
        // Without the last net, so that nothing relies on it.
        const raw = {
          out: (text: string) => void printed.push(text),
          err: (text: string) => void printed.push(text),
        };
        for (const argv of [
          ['validate', '--verbose'],
          ['plan', '--verbose', '--out', 'plan.json'],
          ['plan', '--format', 'markdown'],
          ['apply', '--yes', '--verbose'],
          ['plan', '--json', '--take-over', '*'],
        ]) {
          await workspace.runWith(raw, ...argv);
        }
        expect(clean(printed.join(''))).toEqual([]);
        expect(clean(JSON.stringify(await workspace.files()))).toEqual([]);
        const needing = (sections.tool_endpoints ?? []).filter((one) =>
          JSON.stringify(one).includes('$env'),
        ).length;
        const holding = workspace.emulator.requests.filter(
          (request) => clean(JSON.stringify([request.path, request.idempotencyKey, request.body])).length > 0,
        );
        expect(holding.map(({ method, path }) => `${method} ${path}`)).toEqual(
          Array.from({ length: needing }, () => 'POST /api/organizations/2/tool-endpoints'),
        );
        for (const { body } of holding) expect(body).toMatchObject({ auth_config: { token: TOKEN } });
      }),
      { numRuns: 8 },
    );
  });
});
