import { afterEach, describe, expect, it } from 'vitest';
import { configText } from '../support/bundle-text.js';
import { GitWorkspace } from '../support/git-workspace.js';

let one: GitWorkspace;
afterEach(() => one.close());

const criterion = (name: string) => ({
  name,
  display_label: 'Label',
  type: 'programmatic',
  config: { subtype: 'exact_match' },
  output_schema: { type: 'boolean' },
});

const ref = (address: string) => ({ $ref: address });

/** A renamed item and one that refers to it: their sections under the old and the new name. */
const KINDS = [
  {
    what: 'a criterion of an evaluation',
    sections: (name: string, more = '') => ({
      criteria: [criterion(name)],
      evaluations: [
        { name: 'E', description: `Scores${more}`, criteria: [{ criterion_id: ref(`criteria/${name}`) }] },
      ],
    }),
    kind: 'criteria',
    referrer: () => 'evaluations/E',
  },
  {
    what: 'an endpoint of a binding, whose address changes along',
    sections: (name: string, more = '') => ({
      tool_endpoints: [{ name, endpoint_type: 'mcp_server', url: 'https://tools.example.com/mcp' }],
      tool_bindings: [
        {
          workflow_id: 10,
          node_id: 'node-1',
          field_id: 'field-2',
          endpoint_id: ref(`tool_endpoints/${name}`),
          selected_tools: ['search_docs'],
          max_tool_rounds: more === '' ? 3 : 4,
        },
      ],
    }),
    kind: 'tool_endpoints',
    referrer: (name: string) => `tool_bindings/10/node-1/field-2/${name}`,
  },
];

async function good(...argv: string[]): Promise<string> {
  const ran = await one.run(...argv);
  expect(ran.code, `${argv.join(' ')}\n${ran.out}${ran.err}`).toBe(0);
  return ran.out;
}

/** Nothing drifted, nothing is to be done, and the ledger does not know the old name any more. */
async function expectCalm(old: string, referrer: string): Promise<void> {
  await good('drift');
  await good('plan', '--detailed-exitcode');
  const shown = await good('ledger', 'show', referrer);
  expect(shown).not.toContain(old);
}

/** A repository whose ledger is kept there. */
async function open(ledger: string): Promise<void> {
  one = await GitWorkspace.open();
  await one.write('pipelines-sync.yaml', JSON.stringify({ ...JSON.parse(configText({})), ledger }));
}

describe.each([{ ledger: 'git' }, { ledger: 'file' }])(
  'references to a renamed item, ledger: $ledger',
  ({ ledger }) => {
    it.each(KINDS)('follow in the ledger: $what', async ({ sections, kind, referrer }) => {
      await open(ledger);
      const old = `${kind}/Old`;
      const sync = { [`${kind}/New`]: { renamed_from: old } };
      await one.apply(sections('Old'));
      await one.apply({ ...sections('New'), sync });
      await expectCalm(old, referrer('New'));
      // Only a ledger in git has the values of past applies.
      if (ledger === 'git') await good('rollback', '--to', 'latest', '--yes');
      await one.apply({ ...sections('New', ' more'), sync });
      await expectCalm(old, referrer('New'));
      if (ledger === 'git') await good('rollback', '--to', '2', '--yes');
    });

    it.each(KINDS)(
      'follow where the referrer is updated too: $what',
      async ({ sections, kind, referrer }) => {
        await open(ledger);
        const sync = { [`${kind}/New`]: { renamed_from: `${kind}/Old` } };
        await one.apply(sections('Old'));
        await one.apply({ ...sections('New', ' more'), sync });
        await expectCalm(`${kind}/Old`, referrer('New'));
        await one.apply({ ...sections('New'), sync });
        if (ledger === 'git') await good('rollback', '--to', '2', '--yes');
      },
    );
  },
);
