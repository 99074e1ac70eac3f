import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/compare/index.js';
import type { DriftReport } from '../../../src/plan/index.js';
import { bundleText, CONFIG, repository, type Sections } from '../../properties/repository.js';
import { hasNoResult } from '../../support/has-no-result.js';
import type { ObjectKind } from '../../support/kinds.js';
import { Workspace } from '../../support/workspace.js';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
  workspace.env.DOCS_TOKEN = 'token-of-the-docs-4711';
});
afterAll(() => workspace.close());

/** A field that every item of the random repositories writes, and another value for it. */
const EDITS: { [kind in ObjectKind]: (row: Record<string, unknown>) => Record<string, unknown> } = {
  prompts: (row) => ({ prompt_text: `${String(row.prompt_text)} edited` }),
  criteria: (row) => ({ display_label: `${String(row.display_label)} edited` }),
  evaluations: (row) => ({ description: `${String(row.description)} edited` }),
  tool_endpoints: (row) => ({ name: `${String(row.name)}x`.slice(-60) }),
  tool_bindings: (row) => ({ max_tool_rounds: Number(row.max_tool_rounds) + 1 }),
  tool_ground_truths: () => ({ confidence: 0.25 }),
};

async function drift(): Promise<{ code: number; items: string[] }> {
  const ran = await workspace.run('drift', '--json');
  if (hasNoResult(ran.out)) throw new Error(ran.err);
  const { items } = JSON.parse(ran.out) as DriftReport;
  return { code: ran.code, items: items.map((item) => `${item.address} ${item.what}`).sort() };
}

async function entries(): Promise<Entry[]> {
  const files = await workspace.files('.pipelines-sync');
  return Object.entries(files)
    .filter(([file]) => /\/[0-9a-z-]+-[0-9a-f]{12}\.json$/.test(file))
    .map(([, text]) => JSON.parse(text) as Entry)
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

describe('random repositories', () => {
  it('after an apply nothing drifted; every live edit and removal is found, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        repository,
        fc.infiniteStream(fc.constantFrom('edit', 'remove', 'leave')),
        async (sections, fates) => {
          workspace.emulator.reset();
          await workspace.loseLedger();
          await workspace.write('b/all.json', bundleText(sections as Sections));
          await workspace.run('apply', '--yes', '--launch', '*');
          const recorded = (await entries()).filter((entry) => entry.kind !== 'experiments');
          if (recorded.length === 0) return;
          expect(await drift()).toEqual({ code: 0, items: [] });

          const { store } = workspace.emulator;
          const expected: string[] = [];
          for (const entry of recorded) {
            const kind = entry.kind as ObjectKind;
            const fate = fates.next().value;
            const id = entry.id ?? 0;
            if (fate === 'edit') {
              const row = store.need(kind, id) as unknown as Record<string, unknown>;
              store.edit(kind, id, EDITS[kind](row) as never);
              expected.push(`${entry.address} edited`);
              // The platform would take bindings along with their endpoint, and so on: only leaves are removed.
            } else if (fate === 'remove' && ['prompts', 'tool_ground_truths'].includes(kind)) {
              store.drop(kind, id);
              expected.push(`${entry.address} deleted`);
            }
          }
          expect(await drift()).toEqual({ code: expected.length > 0 ? 2 : 0, items: expected.sort() });
        },
      ),
      { numRuns: 15 },
    );
  });
});
