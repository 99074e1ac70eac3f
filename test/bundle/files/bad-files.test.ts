import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Workspace } from '../../support/workspace.js';
import { type BadCase, reported, write } from './bad-case.js';
import { CONFIG_CASES } from './config-cases.js';
import { CRITERIA_CASES } from './criteria-cases.js';
import { FORM_CASES } from './form-cases.js';
import { ITEM_CASES } from './item-cases.js';
import { SHAPE_CASES } from './shape-cases.js';
import { SYNC_CASES } from './sync-cases.js';
import { TEXT_CASES } from './text-cases.js';
import { YAML_CASES } from './yaml-cases.js';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await Workspace.open();
});
afterAll(() => workspace.close());

let count = 0;

/** The real command line over the case: what it finds, where, in which words, and that nothing is sent. */
async function check(bad: BadCase): Promise<void> {
  count += 1;
  const folder = `case-${count}`;
  const expected = await write(workspace, folder, bad);
  const parts = {
    cwd: path.join(workspace.folder, folder),
    env: { ...workspace.env, ...bad.env },
  };
  const isError = expected.some((find) => / ?error PS/.test(find));

  const validated = await workspace.runWith(parts, 'validate', '--json');
  const { findings, words } = reported(validated);
  expect(findings).toEqual(expected);
  expect(validated.code).toBe(isError ? 1 : 0);
  for (const text of bad.says ?? []) expect(words).toContain(text);

  const stops = isError || bad.online !== undefined;
  const shown = await workspace.runWith(parts, stops ? 'plan' : 'validate');
  expect(shown.code).toBe(stops ? 1 : 0);
  if (stops) expect(shown.out).toBe('');
  if (bad.online !== undefined) expect(shown.err).toContain(`error ${bad.online}`);
  for (const find of expected.filter((one) => !stops || one.includes('error'))) {
    const place = /^\S+:\d+:\d+/.exec(find)?.[0];
    if (place !== undefined) expect(shown.err).toContain(place);
  }
  expect(`${shown.err}${words}`).not.toMatch(/^\s+at |PS9001|undefined|\[object /m);
  if (isError) expect(shown.err.match(/Nothing was sent\./g)).toHaveLength(1);
  expect(workspace.emulator.requests).toEqual([]);
}

describe.each<[string, readonly BadCase[]]>([
  ['files that cannot be read as data', YAML_CASES],
  ['bundles of another shape (C-d.1)', SHAPE_CASES],
  ['items that the platform would refuse or misread', ITEM_CASES],
  ['criteria whose type and config do not fit (C-c)', CRITERIA_CASES],
  ['forms and references', FORM_CASES],
  ['texts of files', TEXT_CASES],
  ['sync settings', SYNC_CASES],
  ['targets, hosts and secrets', CONFIG_CASES],
])('%s', (_name, cases) => {
  it.concurrent.each(cases.map((bad) => [bad.title, bad] as const))('%s', (_title, bad) => check(bad));
});
