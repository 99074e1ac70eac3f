import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PullScene } from './pull-scene.js';

/** What happens to one value: each word is unique, so that texts can be compared byte by byte. */
type Fate = 'none' | 'file' | 'live' | 'same' | 'both';

const FIELDS = ['prompt_text', 'description', 'display_label', 'template'] as const;
type Name = (typeof FIELDS)[number];

interface Leaf {
  item: number;
  name: Name;
  fate: Fate;
}

const fate = fc.constantFrom<Fate>('none', 'none', 'file', 'live', 'same', 'both');
const item = fc.record({ isPrompt: fc.boolean(), first: fate, second: fate });

const word = ({ item: at, name }: Pick<Leaf, 'item' | 'name'>, side: string, line = 0) =>
  `${name}-${at}-${line}-${side}`;

/** Long texts have lines that both sides edit apart from each other; short ones have one word. */
const isLong = (name: Name) => name === 'prompt_text' || name === 'template';

function textOf(leaf: Leaf, file: string, live: string): string {
  if (!isLong(leaf.name)) return word(leaf, live === 'base' ? file : live);
  const sides = ['base', file, 'base', 'base', 'base', 'base', 'base', live, 'base'];
  return sides.map((side, line) => word(leaf, side, line)).join('\n');
}

/** What the file and the platform hold after both edits, and the file after the pull. */
function sides(leaf: Leaf): { file: string; live: string; pulled: string; isOpen: boolean } {
  const base = textOf(leaf, 'base', 'base');
  const file = textOf(leaf, 'file', 'base');
  const live = textOf(leaf, 'base', 'live');
  const merged = isLong(leaf.name) ? textOf(leaf, 'file', 'live') : file;
  switch (leaf.fate) {
    case 'none':
      return { file: base, live: base, pulled: base, isOpen: false };
    case 'file':
      return { file, live: base, pulled: file, isOpen: false };
    case 'live':
      return { file: base, live, pulled: live, isOpen: false };
    case 'same':
      return { file: live, live, pulled: live, isOpen: false };
    case 'both':
      return { file, live, pulled: merged, isOpen: !isLong(leaf.name) };
  }
}

const address = (at: number, isPrompt: boolean) => `${isPrompt ? 'prompts' : 'criteria'}/Item ${at}`;

function leavesOf(items: readonly { isPrompt: boolean; first: Fate; second: Fate }[]): Leaf[] {
  return items.flatMap(({ isPrompt, first, second }, at) => [
    { item: at, name: isPrompt ? 'prompt_text' : 'template', fate: first },
    { item: at, name: isPrompt ? 'description' : 'display_label', fate: second },
  ]);
}

/** The bundle with comments and odd spacing; values from a side of each leaf. */
function bundle(leaves: readonly Leaf[], format: 'yaml' | 'json', of: (leaf: Leaf) => string): string {
  const leaf = (at: number, name: Name) => leaves.find((one) => one.item === at && one.name === name);
  const value = (at: number, name: Name) => {
    const found = leaf(at, name);
    return found === undefined ? '' : of(found);
  };
  const items = [...new Set(leaves.map((one) => one.item))];
  const prompts = items.filter((at) => leaf(at, 'prompt_text') !== undefined);
  const criteria = items.filter((at) => leaf(at, 'prompt_text') === undefined);
  if (format === 'json') {
    const all = {
      artifact_type: 'pipelines.artifact.bundle.v1',
      prompts: prompts.map((at) => ({
        description: value(at, 'description'),
        name: `Item ${at}`,
        prompt_text: value(at, 'prompt_text'),
      })),
      criteria: criteria.map((at) => ({
        name: `Item ${at}`,
        display_label: value(at, 'display_label'),
        type: 'llm_judge',
        config: { prompt_template: value(at, 'template') },
        output_schema: { type: 'boolean' },
      })),
    };
    return `${JSON.stringify(all, null, 3)}\n`;
  }
  const block = (text: string, indent: string) =>
    text
      .split('\n')
      .map((line) => `${indent}${line}`)
      .join('\n');
  return `# kept\nartifact_type: pipelines.artifact.bundle.v1\nprompts:${prompts.length === 0 ? ' []' : ''}
${prompts.map((at) => `  - name:   Item ${at}   # ${at}\n    description: '${value(at, 'description')}'\n    prompt_text: |-\n${block(value(at, 'prompt_text'), '      ')}\n`).join('\n')}
criteria:${criteria.length === 0 ? ' []' : ''}
${criteria.map((at) => `  - config: { prompt_template: "${value(at, 'template').replaceAll('\n', '\\n')}" }\n    # label\n    display_label: ${value(at, 'display_label')}\n    name: Item ${at}\n    type: llm_judge\n    output_schema: { type: boolean }\n`).join('')}`;
}

describe('for whatever is edited on both sides', () => {
  it('no edit is lost, other bytes stay, and the plan holds nothing that could be merged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(item, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('yaml' as const, 'json' as const),
        async (items, format) => {
          const leaves = leavesOf(items);
          const file = `pipelines/all.${format}`;
          const scene = await PullScene.open({
            [file]: bundle(leaves, format, (leaf) => textOf(leaf, 'base', 'base')),
          });
          try {
            expect((await scene.apply()).code).toBe(0);
            await scene.write(
              file,
              bundle(leaves, format, (leaf) => sides(leaf).file),
            );
            for (const [at, { isPrompt }] of items.entries()) {
              const live = (name: Name) =>
                sides(leaves.find((one) => one.item === at && one.name === name) as Leaf).live;
              const id = scene.idOf(isPrompt ? 'prompts' : 'criteria', `Item ${at}`);
              if (isPrompt)
                scene.store.edit('prompts', id, {
                  prompt_text: live('prompt_text'),
                  description: live('description'),
                });
              else
                scene.store.edit('criteria', id, {
                  config: { prompt_template: live('template') },
                  display_label: live('display_label'),
                });
            }
            const platform = JSON.stringify([scene.store.list('prompts'), scene.store.list('criteria')]);
            const open = leaves.filter((leaf) => sides(leaf).isOpen);
            const pulled = await scene.pull();
            expect(pulled.code).toBe(open.length > 0 ? 3 : 0);
            expect(pulled.report.open.map((point) => point.address).sort()).toEqual(
              open.map((leaf) => address(leaf.item, items[leaf.item]?.isPrompt === true)).sort(),
            );
            expect(JSON.stringify([scene.store.list('prompts'), scene.store.list('criteria')])).toBe(
              platform,
            );
            expect(await scene.read(file)).toBe(bundle(leaves, format, (leaf) => sides(leaf).pulled));
            const files = await scene.files();
            expect((await scene.pull()).items).toEqual([]);
            expect(await scene.files()).toEqual(files);

            const planned = await scene.plan();
            const heldItems = new Set(open.map((leaf) => leaf.item));
            expect(planned.held.map((one) => one.split(':')[0]).sort()).toEqual(
              [...heldItems].map((at) => address(at, items[at]?.isPrompt === true)).sort(),
            );
            const own = new Set(
              leaves
                .filter((leaf) => sides(leaf).pulled !== sides(leaf).live && !heldItems.has(leaf.item))
                .map((leaf) => address(leaf.item, items[leaf.item]?.isPrompt === true)),
            );
            expect(planned.actions.sort()).toEqual([...own].map((one) => `${one}: update`).sort());
            expect((await scene.apply()).code).toBe(heldItems.size > 0 ? 3 : 0);
            const after = JSON.stringify([scene.store.list('prompts'), scene.store.list('criteria')]);
            for (const leaf of leaves) {
              const wanted = heldItems.has(leaf.item) ? sides(leaf).live : sides(leaf).pulled;
              expect(after).toContain(JSON.stringify(wanted));
            }
          } finally {
            await scene.close();
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});
