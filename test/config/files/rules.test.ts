import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/config-check.js';
import { readRules } from '../../../src/config/config-rules.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { parseSource } from '../../../src/source/read/parse-source.js';

const CONTEXT = {
  root: '/r',
  folder: '',
  namespace: 'rome',
  kinds: kinds.all.map((kind) => kind.name),
  providers: PROVIDERS,
  readRules,
};

function check(rules: string) {
  const text = `version: 1\ntargets: {production: {}}\nrules:\n${rules}`;
  const { document, findings } = parseSource('pipelines-sync.yaml', new TextEncoder().encode(text));
  if (document === undefined) throw new Error(JSON.stringify(findings));
  return checkConfig(document, CONTEXT);
}

describe('rules of the configuration', () => {
  it('are read with defaults', () => {
    const { config, findings } = check(`  plain:
    says: Every prompt has a description.
    items: {required: [description]}
  full:
    says: No deletes
    applies: ["prompts/*", criteria]
    except: [prompts/Draft]
    targets: [production]
    level: warning
    override: allow-delete
    changes: false
`);
    expect(findings).toEqual([]);
    const rules = [...(config?.rules?.values() ?? [])].map(({ schema: _, digest: _digest, ...rule }) => rule);
    expect(rules).toEqual([
      {
        name: 'plain',
        place: { file: 'pipelines-sync.yaml', line: 4, column: 3 },
        says: 'Every prompt has a description',
        applies: ['*'],
        except: [],
        targets: null,
        level: 'error',
        override: null,
        about: 'items',
      },
      {
        name: 'full',
        place: { file: 'pipelines-sync.yaml', line: 7, column: 3 },
        says: 'No deletes',
        applies: ['prompts/*', 'criteria'],
        except: ['prompts/Draft'],
        targets: ['production'],
        level: 'warning',
        override: 'allow-delete',
        about: 'changes',
      },
    ]);
  });

  it.each([
    ['  a: 3\n', ['PS3006 4:6']],
    ['  a b: {says: x, items: {}}\n', ['PS1342 4:3']],
    ['  a: {items: {}}\n', ['PS1342 4:3']],
    ['  a: {says: "", items: {}}\n', ['PS1342 4:13']],
    ['  a: {says: x}\n', ['PS1342 4:3']],
    ['  a: {says: x, items: {}, changes: {}}\n', ['PS1342 4:3']],
    ['  a: {says: x, items: {}, override: l}\n', ['PS1342 4:37']],
    ['  a: {says: x, item: {}, changes: {}}\n', ['PS3005 4:16']],
    ['  a: {says: x, changes: {}, level: note}\n', ['PS3006 4:36']],
    ['  a: {says: x, changes: {}, applies: ["promts/*"]}\n', ['PS3023 4:39']],
    ['  a: {says: x, changes: {}, targets: [prod]}\n', ['PS1348 4:39']],
    ['  a: {says: x, changes: {}, targets: []}\n', ['PS3006 4:38']],
    ['  a:\n    says: x\n    changes: {properties: {action: {enun: [delete]}}}\n', ['PS1343 6:37']],
    ['  a: {says: x, items: {$ref: "http://127.0.0.1/x"}}\n', ['PS1344 4:30']],
    ['  a: {says: x, items: {pattern: "(a+)+\\\\1"}}\n', ['PS1345 4:33']],
  ])('%s is an error at its place', (rules, said) => {
    const { config, findings } = check(rules);
    expect(findings.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual(said);
    for (const { remedy } of findings) expect(remedy).not.toBe('');
    expect(config?.rules?.size).toBe(0);
  });

  it('are at most a hundred', () => {
    const many = Array.from({ length: 101 }, (_, index) => `  r${index}: {says: x, items: {}}\n`).join('');
    expect(check(many).findings.map(({ code, place }) => `${code} ${place?.line}`)).toEqual(['PS1342 104']);
  });
});
