import { execFileSync } from 'node:child_process';
import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gitIn } from '../../../src/host/git-process.js';
import { GitLog } from '../../../src/ledger/git/git-log.js';
import { RemotePlace } from '../../../src/ledger/git/git-place.js';
import { withoutKeys } from '../../../src/run/open/key-use.js';
import { REFS, sh } from '../../ledger/git-scene.js';
import { expectGolden } from '../../report/golden.js';
import { calm, GitWorkspace, prompts } from '../../support/git-workspace.js';
import { Workspace } from '../../support/workspace.js';

const LONG = 'One.\nTwo days in Rome.\nThree.\n';

describe('history of a git ledger', () => {
  let one: GitWorkspace;
  const commits: string[] = [];
  beforeAll(async () => {
    one = await GitWorkspace.open({ prune: true }, { remote: true });
    one.workspace.env.DOCS_TOKEN = 'token-that-nobody-may-see';
    const endpoint = {
      name: 'Docs',
      endpoint_type: 'mcp_server',
      url: 'https://tools.example.com/mcp',
      auth_type: 'bearer',
      auth_config: { token: { $env: 'DOCS_TOKEN' } },
    };
    commits.push(await one.apply({ ...prompts({ A: LONG, B: 'B.' }), tool_endpoints: [endpoint] }));
    one.workspace.env.DOCS_TOKEN = 'another-token-to-be-kept';
    commits.push(
      await one.apply({ ...prompts({ A: LONG.replace('Two', 'Three') }), tool_endpoints: [endpoint] }),
    );
    commits.push(await one.apply({ ...prompts({ A: LONG, C: 'C.' }), tool_endpoints: [endpoint] }));
  }, 900_000);
  afterAll(() => one.close());

  it('lists who applied what when, without a key and without a request', async () => {
    const mark = one.emulator.requests.length;
    delete one.workspace.env.PIPELINES_API_KEY;
    const ran = await one.run('history');
    expect(ran.err).toBe('');
    expect(ran.code).toBe(0);
    expectGolden('list.txt', calm(ran.out), 'history');
    const json = JSON.parse((await one.run('history', '--json', '--limit', '2')).out);
    expect(json).toMatchObject({
      target: 'staging',
      namespace: 'rome-team',
      more: true,
      revisions: [
        { revision: '3', what: 'apply', actor: 'alice', source: { commit: commits[2], dirty: false } },
        { revision: '2', counts: { added: 0, changed: 2, removed: 1, total: 2 } },
      ],
    });
    expect(one.emulator.requests.length).toBe(mark);
  });

  it('shows what one apply changed, and what differs between two; never a secret', async () => {
    const shown = await one.run('history', '2');
    expectGolden('show.txt', calm(shown.out), 'history');
    const first = await one.run('history', '1', '--json');
    expect(JSON.parse(first.out)).toMatchObject({ from: null, to: { revision: '1' } });
    expect(JSON.parse(first.out).resources.map((row: { what: string }) => row.what)).toEqual([
      'added',
      'added',
      'added',
    ]);
    const compared = await one.run('history', '1', 'latest');
    expectGolden('compare.txt', calm(compared.out), 'history');
    expect((await one.run('history', 'latest~1', '2')).out).toContain('No recorded resource differs.');
    const backwards = JSON.parse((await one.run('history', '3', '1', '--json')).out);
    expect(
      backwards.resources.map((row: { address: string; what: string }) => [row.address, row.what]),
    ).toEqual([
      ['prompts/A', 'noted'],
      ['prompts/B', 'added'],
      ['prompts/C', 'removed'],
      ['tool_endpoints/Docs', 'noted'],
    ]);
    for (const ran of [shown, first, compared]) expect(ran.out).not.toMatch(/token-|"hash"|"salt"/);
  });

  it('shows what was live at a time: values of then, who, and which revision', async () => {
    const { revisions } = JSON.parse((await one.run('history', '--json')).out);
    // Newest first; the last revision of a time counts, and several may be of one second.
    const at = (number: string) => revisions.find((row: { revision: string }) => row.revision === number).at;
    const newestOf = (time: string) =>
      revisions.find((row: { at: string }) => Date.parse(row.at) <= Date.parse(time)).revision;
    const mark = one.emulator.requests.length;
    for (const number of ['1', '2', '3']) {
      const ran = await one.run('history', '--at', at(number), 'prompts/A', '--json');
      const json = JSON.parse(ran.out);
      expect(json).toMatchObject({
        target: 'staging',
        revision: { revision: newestOf(at(number)), actor: 'alice' },
      });
      const isLong = json.revision.revision !== '2';
      const text = isLong ? LONG : LONG.replace('Two', 'Three');
      expect(json.resources).toMatchObject([
        { address: 'prompts/A', kind: 'prompts', leaves: { prompt_text: text } },
      ]);
      expect(Object.keys(json.resources[0]).sort()).toEqual([
        'address',
        'id',
        'kind',
        'leaves',
        'scores',
        'version',
      ]);
    }
    const shown = await one.run('history', '--at', '2099-12-31', 'prompts/A');
    expectGolden('at.txt', calm(shown.out), 'history');
    const listed = await one.run('history', '--at', '2099-12-31 10:00');
    expectGolden('at-list.txt', calm(listed.out), 'history');
    const pattern = await one.run('history', '--at', '2099-12-31', 'prompts/*', '--json');
    expect(JSON.parse(pattern.out).resources.map(({ address }: { address: string }) => address)).toEqual([
      'prompts/A',
      'prompts/C',
    ]);
    for (const ran of [shown, listed, await one.run('history', '--at', '2099-12-31', '--json')])
      expect(ran.out).not.toMatch(/token-|"hash"|"salt"|DOCS_TOKEN/);
    expect(one.emulator.requests.length).toBe(mark);
  });

  it('refuses times and addresses that mean nothing then', async () => {
    const said = async (...words: string[]) => {
      const ran = await one.run('history', ...words);
      return [ran.code, /PS\d+/.exec(ran.err)?.[0]];
    };
    for (const time of ['', 'yesterday', '2026-02-30', '2026-13-01', '2026-11-22T25:00', '2026-11-22Z', '1'])
      expect([time, await said('--at', time)]).toEqual([time, [1, 'PS3150']]);
    expect(await said('--at', '1999-01-01')).toEqual([1, 'PS3151']);
    expect(await said('--at', '2099-01-01', 'prompts/B')).toEqual([1, 'PS3152']);
    expect(await said('--at', '2099-01-01', 'prompts/A', 'prompts/C')).toEqual([1, 'PS3153']);
    expect((await one.run('history', '--at', '2099-01-01', '--limit', '2')).err).toContain(
      'cannot be combined',
    );
  });

  it('refuses names that are none', async () => {
    for (const name of ['7', '0', 'latest~3', 'newest', '-1', '02']) {
      const ran = await one.run('history', '--', name);
      expect(ran.code).toBe(1);
      expect(ran.err).toMatch(/PS7301 {2}The history has no revision .*\n {2}It has revisions 1 to 3;/);
    }
    expect((await one.run('history', '--limit', '0')).err).toContain('PS7304');
  });

  it('fetches what a clone lacks, also a shallow one, without making the branches whole', async () => {
    const fresh = one.clone();
    expect(JSON.parse((await one.in(fresh, 'history', '--json')).out).revisions).toHaveLength(3);
    const shallow = one.clone('--depth=1');
    sh(shallow, 'fetch', '-q', '--depth=1', 'origin', `${REFS.ledger}:${REFS.ledger}`);
    expect(sh(shallow, 'rev-list', '--count', REFS.ledger)).toBe('1');
    const listed = await one.in(shallow, 'history', '--json');
    expect(JSON.parse(listed.out).revisions).toHaveLength(3);
    expect(sh(shallow, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect((await one.in(one.clone('--depth=1'), 'history', '1', '2')).code).toBe(0);
  });

  it('says so when the rest cannot be had', async () => {
    const shallow = one.clone('--depth=1');
    sh(shallow, 'fetch', '-q', '--depth=1', 'origin', `${REFS.ledger}:${REFS.ledger}`);
    const git = gitIn(shallow, withoutKeys(process.env));
    const gone = new RemotePlace(
      (args, stdin) => git(args[0] === 'fetch' ? ['fetch', 'nowhere'] : args, stdin),
      'origin',
    );
    const history = new GitLog(
      (args, stdin) => git(args[0] === 'fetch' ? ['fetch', 'nowhere'] : args, stdin),
      gone,
      REFS.ledger,
      sh(shallow, 'rev-parse', REFS.ledger),
    );
    await expect(history.list(null)).rejects.toMatchObject({ code: 'PS6110' });
    await expect(history.list(1)).rejects.toMatchObject({ code: 'PS6110' });
  });

  it('takes a commit that somebody made by hand as what it is, and few processes for any length', async () => {
    const clone = one.clone();
    sh(clone, 'fetch', '-q', 'origin', `${REFS.ledger}:${REFS.ledger}`);
    const stream = Array.from({ length: 300 }, (_, index) => {
      const message = `apply ${index + 4}: staging\n\nEntries: 1 added, 0 changed, 0 removed, 4 in all\nSource: no commit (with uncommitted changes)\n`;
      const from = index === 0 ? `from ${sh(clone, 'rev-parse', REFS.ledger)}\n` : '';
      return `commit refs/heads/long\ncommitter x <x@example.invalid> ${1_800_000_000 + index} +0000\ndata ${message.length}\n${message}\n${from}\n`;
    }).join('');
    execFileSync('git', ['fast-import', '--quiet'], { cwd: clone, input: stream });
    sh(clone, 'checkout', '-q', 'long');
    sh(clone, 'commit', '-q', '--allow-empty', '-m', 'by hand\n\nEntries: many');
    let processes = 0;
    const git = gitIn(clone, withoutKeys(process.env));
    const counted: typeof git = (args, stdin) => {
      processes += 1;
      return git(args, stdin);
    };
    const history = new GitLog(
      counted,
      new RemotePlace(counted, 'origin'),
      'long',
      sh(clone, 'rev-parse', 'long'),
    );
    const { revisions } = await history.list(null);
    expect(revisions).toHaveLength(304);
    expect(revisions[0]).toMatchObject({ number: null, what: 'by hand', counts: null });
    expect(revisions[1]).toMatchObject({ number: 303, source: { commit: null, dirty: true } });
    expect(processes).toBe(2);
    processes = 0;
    await history.changes(revisions.at(-1) ?? null, revisions.at(-3) as (typeof revisions)[0]);
    expect(processes).toBe(2);
  });
});

describe('history of a file ledger', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('is a list alone, and says that only git keeps values', async () => {
    const targets = { staging: { org_id: 2 } };
    const config = JSON.stringify({ version: 1, namespace: 'n', bundles: ['all.json'], targets });
    workspace = await Workspace.open({ 'pipelines-sync.yaml': config });
    workspace.env.USER = 'alice';
    const none = await workspace.run('history');
    expect(none.code).toBe(1);
    expect(none.err).toContain('PS7303  Target staging has no ledger yet');
    for (const text of ['One', 'Two', 'Three']) {
      await workspace.write(
        'all.json',
        JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', ...prompts({ A: text }) }),
      );
      await workspace.run('apply', '--yes');
      // A machine that stops in the middle of a line.
      await appendFile(
        path.join(workspace.folder, '.pipelines-sync/n/staging/history.jsonl'),
        '{"number": 9',
      );
    }
    const listed = JSON.parse((await workspace.run('history', '--json')).out);
    expect(listed.revisions).toMatchObject([
      {
        revision: '3',
        what: 'apply',
        actor: 'alice',
        counts: { added: 0, changed: 1, removed: 0, total: 1 },
      },
      { revision: '2' },
      { revision: '1', counts: { added: 1, changed: 0 } },
    ]);
    expect((await workspace.run('history', '--limit', '1')).out).toContain(
      'For older revisions, pass --limit <n>.',
    );
    for (const argv of [
      ['history', '2'],
      ['history', '1', '3'],
      ['rollback', '--to', '1', '--yes'],
    ]) {
      const ran = await workspace.run(...argv);
      expect(ran.code).toBe(1);
      expect(ran.err).toContain(
        'PS7302  The ledger in .pipelines-sync/n/staging lists past applies without their values',
      );
    }
    expect(await workspace.files('.pipelines-sync')).not.toHaveProperty('imported.json');
  });
});
