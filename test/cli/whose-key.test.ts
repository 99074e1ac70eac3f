import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OTHER_ORG_KEY, VIEWER_KEY } from '../../src/providers/pipelines/emulator/default-seed.js';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { Scene } from '../apply/edits/scene.js';

const WRONG = `${ADMIN_KEY}0`;

describe('a key that is not accepted', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open({ prompts: [{ name: 'Tone', prompt_text: 'Polite.' }] });
  });
  afterEach(() => scene.close());

  const host = () => new URL(scene.emulator.url).host;
  const run = async (...argv: string[]) => {
    const ran = await scene.workspace.run(...argv);
    expect(ran.out + ran.err).not.toContain(WRONG);
    return ran;
  };

  it.each([
    ['the variable of all targets', { PIPELINES_API_KEY: WRONG }, [], 'PIPELINES_API_KEY'],
    ['the variable of the target', { PIPELINES_API_KEY_STAGING: WRONG }, [], 'PIPELINES_API_KEY_STAGING'],
    ['the flag', {}, ['--api-key', WRONG], '--api-key'],
  ])('names target, host and where the key came from: %s', async (_name, env, flags, source) => {
    Object.assign(scene.workspace.env, env);
    for (const command of ['plan', 'drift', 'pull']) {
      const { code, err } = await run(command, ...flags);
      expect(code).toBe(1);
      expect(err).toContain('error PS5010  The platform refused the API key of target staging (401 ');
      expect(err).toContain(`The key is from ${source} and was sent to ${host()}.`);
      expect(err).toContain(
        'Check that the key belongs to this platform and is neither revoked nor expired.',
      );
    }
  });

  it('of another organization is named alike, by plan and doctor', async () => {
    scene.workspace.env.PIPELINES_API_KEY = OTHER_ORG_KEY;
    const said =
      'The API key from PIPELINES_API_KEY belongs to organization 5, but target staging is organization 2';
    expect((await run('plan')).err).toContain(`error PS5011  ${said}`);
    expect((await run('doctor')).out).toContain(said);
  });

  it('without the right to write is named with the refusal', async () => {
    scene.workspace.env.PIPELINES_API_KEY = VIEWER_KEY;
    const { messages } = await scene.apply();
    expect(messages['prompts/Tone']).toMatch(/^403 .*, with the key from PIPELINES_API_KEY/);
  });

  it('is not blamed where the address is no platform: that one is named', async () => {
    const { createServer } = await import('node:http');
    const server = createServer((_request, response) => response.writeHead(404).end('{}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    try {
      const { err } = await run('plan', '--base-url', url);
      expect(err).toContain(
        `error PS5012  The base URL of target staging, ${url}, is not a Pipelines platform`,
      );
      expect(err).toContain('Check the base URL (from --base-url)');
    } finally {
      server.close();
    }
  });
});
