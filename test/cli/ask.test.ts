import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { askAt } from '../../src/cli/ask.js';
import { Workspace } from '../support/workspace.js';

/** A terminal at which somebody does something as soon as the question is there. */
function terminal(act: (input: PassThrough) => void) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { isTTY: true });
  let shown = '';
  output.on('data', (text) => {
    if (shown === '') setImmediate(() => act(input));
    shown += text;
  });
  return { input, output, shown: () => shown };
}

const types = (keys: string) => terminal((input) => input.write(keys));
const none = new AbortController().signal;

describe('a question at a terminal', () => {
  it('has the answer that was typed', async () => {
    expect(await askAt('Sure? ', types('yes\r'), none)).toBe('yes');
  });

  it('is answered with nothing by Enter alone', async () => {
    expect(await askAt('Sure? ', types('\r'), none)).toBe('');
  });

  it.each([
    ['Ctrl-C', types('\x03')],
    ['Ctrl-C after a word', types('yes\x03')],
    ['Ctrl-D', types('\x04')],
    ['a terminal that closes', terminal((input) => input.end())],
  ])('has no answer where it is ended by %s', async (_name, one) => {
    expect(await askAt('Sure? ', one, none)).toBe(null);
    expect(one.shown()).toMatch(/\n$/);
  });

  it('has no answer after a signal', async () => {
    const stop = new AbortController();
    const one = terminal(() => stop.abort());
    expect(await askAt('Sure? ', one, stop.signal)).toBe(null);
  });
});

describe('a confirmation that is ended', () => {
  let one: Workspace;
  afterEach(() => one.close());

  it.each([[[]], [['--json']]])('changes nothing and is exit 3 (%j)', async (flags) => {
    one = await Workspace.open({
      'pipelines-sync.yaml':
        'version: 1\nledger: file\nbundles: [a.yaml]\ntargets: { staging: { org_id: 2 } }\n',
      'a.yaml':
        'artifact_type: pipelines.artifact.bundle.v1\nprompts: [{ name: A, prompt_text: x, role: user }]\n',
    });
    const ask = (question: string) => askAt(question, types('\x03'), none);
    const { code, out, err } = await one.runWith({ interactive: true, ask }, 'apply', ...flags);
    expect([code, one.writesSince(0)]).toEqual([3, []]);
    expect(flags.length > 0 ? out : err).toContain('PS9021');
    expect(out + err).not.toContain('PS9001');
  });
});
