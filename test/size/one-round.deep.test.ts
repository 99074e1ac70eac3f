import { afterEach, describe, expect, it } from 'vitest';
import type { Need } from '../../src/compare/index.js';
import { readAsAsked } from '../../src/run/read-as-asked.js';
import { changed, type Sizes } from './many.js';
import { most, total } from './meter.js';
import { SizeScene } from './size-scene.js';

const NONE: Sizes = {
  prompts: 0,
  criteria: 0,
  evaluations: 0,
  tool_endpoints: 0,
  tool_bindings: 0,
  tool_ground_truths: 0,
};

let size: SizeScene;

describe.each([49, 300])('%i prompts', (count) => {
  const sizes = { ...NONE, prompts: count };
  afterEach(() => size.close());

  it('that changed in git are read once each, side by side', async () => {
    size = await SizeScene.applied(sizes);
    await size.write(changed(size.items, 'in git'));
    const { code, json, traffic } = await size.plan();
    expect([code, json.summary.update]).toEqual([2, count]);
    expect([total(traffic.objects), most(traffic.objects)]).toEqual([count, 1]);
    expect(traffic.abreast).toBeGreaterThan(1);
  });

  it('that changed in the web app are read once each, side by side, by plan and by drift', async () => {
    size = await SizeScene.applied(sizes);
    for (const { id } of size.scene.store.list('prompts'))
      size.scene.store.edit('prompts', id, { prompt_text: 'Said in the web app' });
    const plan = await size.plan();
    expect([plan.code, plan.json.held.length]).toEqual([3, count]);
    const drift = await size.json<{ items: unknown[] }>('drift');
    expect([drift.code, drift.json.items.length]).toEqual([2, count]);
    for (const { traffic } of [plan, drift]) {
      expect([total(traffic.objects), most(traffic.objects)]).toEqual([count, 1]);
      expect(traffic.abreast).toBeGreaterThan(1);
    }
  });

  it('that get or lose protection are proved by their rows: none is read', async () => {
    size = await SizeScene.applied(sizes);
    for (const protect of [['prompts/*'], []]) {
      await size.scene.configure({ protect });
      const { code, json, traffic } = await size.plan();
      expect([code, json.summary.converge]).toEqual([2, count]);
      expect(total(traffic.objects)).toBe(0);
      expect((await size.apply()).json.summary).toEqual({ converged: count });
      expect((await size.plan()).code).toBe(0);
    }
  });

  it('that lists show without their texts are read once each, side by side', async () => {
    size = await SizeScene.applied(sizes, { switches: { list_rows: 'omit_long' } });
    const { code, traffic } = await size.plan();
    expect(code).toBe(0);
    expect([total(traffic.objects), most(traffic.objects)]).toEqual([count, 1]);
    expect(traffic.abreast).toBeGreaterThan(1);
  });
});

describe('reading as asked', () => {
  const need = (path: string): Need => ({ ask: 'raw', raw: path, query: {} });
  const reader = { answer: async () => ({ state: 'missing' }) as const };

  it('goes on as long as something new is asked for', async () => {
    const { result, reads } = await readAsAsked(reader, (snapshot) => {
      for (let number = 0; number < 500; number += 1) if (snapshot.raw(`/o/${number}`) === undefined) break;
      const needs = snapshot.takeNeeds();
      return needs.length > 0 ? { needs } : { done: true };
    });
    expect([result, reads.requests]).toEqual([{ done: true }, 500]);
  });

  it('ends with an internal error where the same is asked for again, or nothing', async () => {
    await expect(readAsAsked(reader, () => ({ needs: [need('/a')] }))).rejects.toThrow('asks again');
    await expect(readAsAsked(reader, () => ({ needs: [] }))).rejects.toThrow('asks for nothing');
  });
});
