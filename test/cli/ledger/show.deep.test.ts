import { afterEach, describe, expect, it } from 'vitest';
import { expectGolden } from '../../report/golden.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../../support/all-kinds.js';
import { calm } from '../../support/git-workspace.js';
import { Workspace } from '../../support/workspace.js';

let workspace: Workspace;
afterEach(() => workspace.close());

describe('ledger show', () => {
  it('lists everything, one entry in full, and never a secret; without a key', async () => {
    workspace = await Workspace.open(ALL_KINDS);
    Object.assign(workspace.env, ALL_KINDS_ENV);
    await workspace.run('apply', '--yes', '--launch', '*');
    delete workspace.env.PIPELINES_API_KEY;
    const mark = workspace.emulator.requests.length;
    const all = await workspace.run('ledger', 'show');
    expect(all.code).toBe(0);
    expectGolden('show-all.txt', calm(all.out), 'ledger');
    const one = await workspace.run('ledger', 'show', 'tool_endpoints/Docs MCP endpoint');
    expectGolden('show-one.txt', calm(one.out).replace(/made {8}\S+/, 'made        TIME'), 'ledger');
    const json = await workspace.run('ledger', 'show', '--json');
    const shown = JSON.parse(json.out);
    expect(shown.entries).toHaveLength(9);
    expect(shown.head).toMatchObject({ sequence: 1, org_id: 2 });
    const endpoint = shown.entries.find((entry: { kind: string }) => entry.kind === 'tool_endpoints');
    expect(endpoint.secrets).toEqual({ 'auth_config.token': { variable: 'DOCS_TOKEN' } });
    for (const { out } of [all, one, json]) expect(out).not.toMatch(/tok-9f3c|"salt"|"hash"|"body"/);
    expect(workspace.emulator.requests.length).toBe(mark);
    const wrong = await workspace.run('ledger', 'show', 'prompts/Concise Rome Promt');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('Did you mean "prompts/Concise Rome Prompt"?');
  });
});
