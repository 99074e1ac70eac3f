import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ApplyReport } from '../../src/apply/outcome.js';
import { hasNoResult } from '../support/has-no-result.js';
import { REFS, refsAt, refsOf, subjects } from './git-scene.js';
import { Machine } from './machines.js';
import { Repository } from './repository.js';

const APPLY = ['apply', '--yes', '--json'];
const ZERO = '0'.repeat(40);

/** A server that answers "ok" to a push and puts the refs back at once, as a mirror that is written over does. */
describe('a remote that accepts a push and does not keep it', () => {
  let repository: Repository;
  let folder: string;
  let hook: string;
  beforeEach(async () => {
    repository = await Repository.open();
    folder = repository.clone();
    hook = path.join(repository.bare, 'hooks', 'post-receive');
  });
  afterEach(() => repository.workspace.close());

  /** @param test of a shell, about `$old`, `$new` and `$ref` */
  async function drop(test: string): Promise<void> {
    const back = `if [ "$old" = ${ZERO} ]; then git update-ref -d "$ref"; else git update-ref "$ref" "$old"; fi`;
    const script = `#!/bin/sh\nwhile read old new ref; do\n  if ${test}; then ${back}; fi\ndone\n`;
    await writeFile(hook, script, { mode: 0o755 });
  }

  const isOf = (what: 'lock' | 'ledger') => `[ "$ref" = ${REFS[what]} ]`;
  const writes = () =>
    repository.workspace.emulator.requests.filter(({ method }) => method !== 'GET').map(({ path: at }) => at);
  const run = (...argv: string[]) => new Machine('m1').run(repository, folder, ...argv);

  for (const [what, test] of [
    ['the lock', isOf('lock')],
    ['both', 'true'],
  ] as const)
    it(`of ${what}: noticed before the first write`, async () => {
      await drop(test);
      const ran = await run(...APPLY);
      expect([ran.code, hasNoResult(ran.out)], ran.err).toEqual([1, true]);
      expect(ran.err).toMatch(
        /error PS6131 {2}.*accepted a push of refs\/pipelines-sync-lock\/\S+ but did not keep it/,
      );
      expect(ran.err).toMatch(/Nothing was changed on the platform\. Find out what on the server removes/);
      expect(writes()).toEqual([]);
      await rm(hook);
      expect((await run(...APPLY, '--launch', '*')).code).toBe(0);
    });

  it('of what an earlier run left: noticed before the first write, and the lock is given back', async () => {
    expect((await run('apply', '--yes', '--only', 'prompts/*')).code).toBe(0);
    const killed = new Machine('m1');
    killed.onStep = (step) => {
      if (step === 'POST /api/criteria') killed.kill();
    };
    await killed.run(repository, folder, ...APPLY);
    expect(refsOf(repository.bare)).toEqual([REFS.lock, REFS.ledger].sort());
    const mark = writes().length;
    await drop(isOf('ledger'));
    const ran = await run(...APPLY);
    expect(ran.code, ran.err).toBe(1);
    expect(ran.err).toMatch(
      /error PS6131 .*accepted a push of refs\/pipelines-sync\/\S+ but did not keep it/,
    );
    expect(writes()).toHaveLength(mark);
  });

  it('of the ledger: exit 4 with the kept commit, which the next run pushes', async () => {
    await drop(isOf('ledger'));
    const ran = await run(...APPLY, '--launch', '*');
    expect(ran.code, ran.err).toBe(4);
    const { ledger } = JSON.parse(ran.out) as ApplyReport;
    expect(ledger.state).toBe('failed');
    expect(ledger.message).toMatch(
      /accepted the push but did not keep it\)\. It is kept here as refs\/pipelines-sync-pending\//,
    );
    expect(refsOf(folder).filter((ref) => ref.startsWith('refs/pipelines-sync-pending/'))).toHaveLength(1);
    expect(refsOf(repository.bare)).toEqual([]);
    const mark = writes().length;
    // Looked at as long as the server does it, it is neither forgotten nor called done.
    const push = await run('ledger', 'push', '--yes');
    expect({ code: push.code, err: push.err.replace(/^note .*\n/, '').slice(0, 12) }).toEqual({
      code: 1,
      err: 'error PS6131',
    });
    await rm(hook);
    const again = await run(...APPLY);
    expect(again.code, again.err).toBe(0);
    expect(again.err).toMatch(/PS6118/);
    expect(writes()).toHaveLength(mark);
    expect(refsOf(repository.bare)).toEqual([REFS.ledger]);
    expect((await repository.run(repository.clone(), 'plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('of a later ledger: the one before stands, and the new commit is kept', async () => {
    expect((await run(...APPLY, '--launch', '*')).code).toBe(0);
    const before = new Map(refsAt(repository.bare)).get(REFS.ledger);
    await repository.write(folder, { 'pipelines/rome.md': 'Another text about Rome.\n' });
    await drop(isOf('ledger'));
    const ran = await run(...APPLY);
    expect(ran.code).toBe(4);
    expect((JSON.parse(ran.out) as ApplyReport).ledger.state).toBe('failed');
    expect(new Map(refsAt(repository.bare)).get(REFS.ledger)).toBe(before);
    await rm(hook);
    const again = await run(...APPLY);
    expect(again.code, again.err).toBe(0);
    expect(subjects(repository.bare)[0]).toMatch(/^apply \d: staging$/);
    expect((await run('plan', '--detailed-exitcode')).code).toBe(0);
  });

  it('of the record of a launch: it is not sent', async () => {
    await drop(`${isOf('lock')} && [ "$old" != ${ZERO} ] && git cat-file -e "$new^{commit}" 2>/dev/null`);
    const ran = await run(...APPLY, '--launch', '*');
    expect(ran.code, ran.err).toBe(4);
    const launch = (JSON.parse(ran.out) as ApplyReport).outcomes.find(({ kind }) => kind === 'experiments');
    expect(launch?.outcome).toMatch(/^(failed|not attempted)$/);
    expect(writes().filter((at) => at.endsWith('/experiments'))).toEqual([]);
  });
});
