import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readMarker } from '../../src/report/index.js';
import { prompts } from '../support/deployment.js';
import { ActionScene } from './action-scene.js';

let scene: ActionScene;
beforeEach(async () => {
  scene = await ActionScene.open();
});
afterEach(() => scene.close());

const EDIT = { 'pipelines/a.yaml': prompts({ Tone: 'Be brief.' }) };

describe('a pull request', () => {
  it('gets one comment that says what merging it will do', async () => {
    const number = await scene.openPull('edit', EDIT);
    const ran = await scene.onPull(number);
    expect(ran.log).toContain('exit code 2');
    expect(ran.code).toBe(0);
    const [comment, ...more] = scene.repository.commentsOf(number);
    expect(more).toEqual([]);
    expect(comment?.author.login).toBe('github-actions[bot]');
    expect(comment?.body).toContain('1 to create');
    const marker = readMarker(comment?.body ?? '');
    expect(marker).toMatchObject({
      target: 'staging',
      head: scene.repository.pull(number).head.sha,
      all: true,
    });
    expect(marker?.changes).toHaveLength(1);
    expect(ran.outputs).toMatchObject({ 'has-changes': 'true', create: '1', held: '0', 'exit-code': '2' });
    expect(ran.summary).toContain('1 to create');
    expect(scene.emulator.requests.filter((request) => request.method !== 'GET')).toEqual([]);
  });
});
