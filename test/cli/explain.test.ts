import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { GLOSSARY } from '../../src/cli/generated/glossary.js';
import { IS_PUBLISHED, REPOSITORY, VERSION } from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { Workspace } from '../support/workspace.js';

const ROOT = path.resolve(import.meta.dirname, '../..');
const facts = readFileSync(path.join(ROOT, 'docs/platform-facts.md'), 'utf8');
const BASE = IS_PUBLISHED ? `https://github.com/${REPOSITORY}/blob/v${VERSION}/` : '';

describe('explain', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('says what every code means and what to do, with a link to an anchor that is there', async () => {
    workspace = await Workspace.open();
    const page = readFileSync(path.join(ROOT, 'docs/errors.md'), 'utf8');
    const rows = [...page.matchAll(/^\| <a id="(ps\d{4})"><\/a>(PS\d{4}) \|/gm)];
    expect(rows.length).toBeGreaterThan(400);
    expect(rows.map(([, anchor]) => anchor)).toEqual(rows.map(([, , code]) => code?.toLowerCase()));
    for (const [, anchor = '', code = ''] of rows) {
      const { out } = await workspace.run('explain', anchor);
      expect(out, code).toMatch(new RegExp(`^${code} \\(\\w+\\): \\S.*\\.\n  \\S.*\n  To do: \\S.*\n`));
      expect(out).toContain(`  source: ${BASE}docs/errors.md#${anchor}\n`);
    }
    const { out } = await workspace.run('explain', 'PS5010');
    expect(out).toContain('To do: Check that the variable of the key');
  });

  it('says what a key of the configuration, a form and a term mean, in the words of schema and docs', async () => {
    workspace = await Workspace.open();
    const said = async (topic: string) => {
      const { out, err, code } = await workspace.run('explain', topic);
      expect([err, code], topic).toEqual(['', 0]);
      return out;
    };
    expect(await said('targets')).toMatch(
      /^targets in pipelines-sync\.yaml: .*\n[\s\S]*^ {2}<name>\.prune: /m,
    );
    const limit = await said('targets.production.limits.max_deletes');
    expect(limit).toContain('Largest number of deletes. Default: 5.');
    expect(limit).toBe(await said('max_deletes'));
    expect(await said('ledger')).toMatch(
      /^ledger, targets\.<name>\.ledger in .*[\s\S]*\nledger, in the words of this tool: /,
    );
    expect(await said('$ref')).toMatch(/^\$ref in a bundle: .*[\s\S]*version: latest/);
    expect(await said('file')).toContain(await said('$file'));
    expect(await said('held')).toContain('somebody has to decide');
    expect(await said('')).toContain("Forms: '$file'");
  });

  it('has an anchor behind every link', async () => {
    workspace = await Workspace.open();
    for (const topic of ['targets', 'namespace', '$env', 'drift']) {
      const { out } = await workspace.run('explain', topic);
      const [, page = '', anchor = ''] = /docs\/(\S+)#(\S+)$/m.exec(out) ?? [];
      const headings = readFileSync(path.join(ROOT, 'docs', page), 'utf8').match(/^#+ .+$/gm) ?? [];
      const anchors = headings.map((one) => one.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-'));
      expect(anchors, topic).toContain(anchor);
    }
  });

  it.each([
    ['PS5013', 'This version has no code PS5013', 'Did you mean PS'],
    ['tragets', 'Unknown topic: "tragets"', 'Did you mean targets?'],
    ['prompts.nam', 'Unknown field of prompts: "nam"', 'Did you mean name?'],
    ['sync.protct', 'Unknown setting of sync: "protct"', 'Did you mean protect?'],
  ])('%s is refused with what is near', async (topic, message, remedy) => {
    workspace = await Workspace.open();
    const { out, err, code } = await workspace.run('explain', topic);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain(`error PS9040  ${message}`);
    expect(err).toContain(remedy);
  });

  it('has every term of the glossary: npm run generate', () => {
    const page = readFileSync(path.join(ROOT, 'docs/glossary.md'), 'utf8');
    const words = [...page.matchAll(/^\| (.+?) \| .+ \|$/gm)].map(([, word]) => word).slice(1);
    expect(Object.keys(GLOSSARY)).toEqual(words.slice(1));
    for (const means of Object.values(GLOSSARY)) expect(means).not.toMatch(/[*`[\]]|\.$/);
  });

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
