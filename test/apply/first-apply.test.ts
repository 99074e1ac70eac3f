import { afterEach, describe, expect, it } from 'vitest';
import { ALL_KINDS, ALL_KINDS_ENV } from '../support/all-kinds.js';
import { Workspace } from '../support/workspace.js';

describe('the whole path on the emulator', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('validates without a request, plans with GETs, applies, and finds everything equal', async () => {
    workspace = await Workspace.open(ALL_KINDS);
    Object.assign(workspace.env, ALL_KINDS_ENV);
    const validated = await workspace.run('validate');
    expect(validated.err).toBe('');
    expect(validated.code).toBe(0);
    expect(workspace.emulator.requests).toEqual([]);

    const planned = await workspace.run('plan', '--json');
    expect(planned.code).toBe(3);
    expect(JSON.parse(planned.out).summary).toMatchObject({ create: 8, held: 1, errors: 0 });
    expect(workspace.emulator.requests.every((request) => request.method === 'GET')).toBe(true);

    const applied = await workspace.run('apply', '--yes', '--launch', '*', '--json');
    const report = JSON.parse(applied.out);
    expect(report.summary).toEqual({ created: 8, launched: 1 });
    expect(applied.code).toBe(0);

    const mark = workspace.emulator.requests.length;
    const again = await workspace.run('plan', '--detailed-exitcode', '--json');
    expect(JSON.parse(again.out).summary).toMatchObject({ unchanged: 9, held: 0, create: 0 });
    expect(again.code).toBe(0);
    const second = await workspace.run('apply', '--yes');
    expect(second.code).toBe(0);
    expect(workspace.writesSince(mark)).toEqual([]);
  });
});
