import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { IS_PUBLISHED, REPOSITORY, VERSION } from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { Workspace } from '../support/workspace.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const facts = readFileSync(path.join(ROOT, 'docs/platform-facts.md'), 'utf8');
const BASE = IS_PUBLISHED ? `https://github.com/${REPOSITORY}/blob/v${VERSION}/` : '';

describe('explain', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('says what a field means, what it takes, and where each fact about it stands', async () => {
    workspace = await Workspace.open();
    const { out, err, code } = await workspace.run('explain', 'prompts.description');
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('prompts.description: The purpose of the object');
    expect(out).toContain(
      `  source: ${BASE}docs/platform-facts.md#c-b.1\n          ${BASE}docs/platform-facts.md#c-h.6\n`,
    );
  });

  it.each(kinds.all.map(({ name }) => name))(
    '%s and its fields link to anchors that are there',
    async (name) => {
      workspace = await Workspace.open();
      const fields = Object.keys(kinds.get(name).fields.fields).map((field) => `${name}.${field}`);
      for (const topic of [name, ...fields]) {
        const { out } = await workspace.run('explain', topic);
        const links = [...out.matchAll(/(\S*)docs\/(\S+)#(\S+)$/gm)];
        expect(links.length, topic).toBeGreaterThan(0);
        for (const [, base, page, anchor] of links) {
          expect([base, page]).toEqual([BASE, 'platform-facts.md']);
          expect(facts, topic).toContain(`<a id="${anchor}"></a>`);
        }
      }
    },
  );
});
