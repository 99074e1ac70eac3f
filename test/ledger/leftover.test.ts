import { expect, it } from 'vitest';
import type { Entry } from '../../src/compare/index.js';
import { readEntry } from '../../src/ledger/check.js';

// An entry that says it was replaced has its object deleted: whoever may push must not choose which one.

const entry: Entry = {
  kind: 'prompts',
  address: 'prompts/Tone',
  partition: 'org',
  id: 7,
  witness: { created_at: null },
  origin: 'created',
  generation: 0,
  leaves: {},
  observed: {},
  seen: {},
  kept: {},
  pulled: {},
  secrets: {},
  protect: false,
  version: 1,
  launch: null,
  replaced: null,
  commit: null,
};

it.each(['prompts/Tone', 'prompts/Tone@project:22', 'prompts/@replaced:7/Tone'])(
  'is not read from a ledger where %s says that it was replaced',
  (address) => {
    expect(readEntry({ ...entry, address }, 'here').address).toBe(address);
    expect(() => readEntry({ ...entry, address, replaced: 'prompts/Other' }, 'here')).toThrow(
      /replaced stands on an entry that no replace left over/,
    );
  },
);

it.each(['prompts/Tone@replaced:7', 'prompts/Tone@project:22+replaced:7', 'prompts/Tone@replaced:a%2Fb'])(
  'is read where the address %s is one of a replace',
  (address) => {
    expect(readEntry({ ...entry, address, replaced: 'prompts/Tone' }, 'here').replaced).toBe('prompts/Tone');
  },
);
