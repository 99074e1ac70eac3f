import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentMarker } from '../../src/report/github/comment-marker.js';
import { type Marker, readIssue, readMarker, renderComment, renderMarker } from '../../src/report/index.js';
import { COMMENTS, planned } from './comment-samples.js';
import { change, manyCreates, outcome, plan, report } from './fixtures.js';
import { nasty } from './hostile.js';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 1, maxLength: 64 });
const signature = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
});
const unsigned = fc.record({
  tool: fc.constant('pipelines-sync' as const),
  configuration: nasty,
  target: nasty,
  head: nasty,
  run: fc.option(fc.nat()),
  state: fc.constantFrom(
    'planned' as const,
    'findings',
    'failed',
    'offline',
    'checked',
    'applied',
    'incomplete',
  ),
  plan_digest: fc.option(hex),
  changes: fc.array(hex, { maxLength: 5 }),
  all: fc.boolean(),
});
const versioned = fc.oneof(
  fc.constant({ version: 1 as const, signature: null }),
  fc.record({ version: fc.constant(2 as const), signature: fc.option(signature) }),
);
const marker: fc.Arbitrary<Marker> = fc
  .tuple(unsigned, versioned)
  .map(([fields, version]) => ({ ...fields, ...version }));

const ONE = renderMarker(commentMarker(planned(plan({}))));

describe('the marker of a comment', () => {
  it('comes back as it was, whatever the names in it', () => {
    fc.assert(
      fc.property(marker, nasty, (one, rest) => {
        const line = renderMarker(one);
        expect(line).toMatch(/^<!-- pipelines-sync \{[^<>\r\n]*\} -->$/);
        expect(readMarker(line)).toEqual(one);
        expect(readMarker(`${line}\n${rest}`)).toEqual(one);
        expect(readMarker(`${line}\r\n${rest}`)).toEqual(one);
      }),
    );
  });

  it('is read at the very start and nowhere else', () => {
    expect(readMarker(ONE)?.target).toBe('production');
    for (const start of [' ', '\n', 'x', '\ufeff', '> ', '- ', '`', '<!-- -->']) {
      expect(readMarker(start + ONE)).toBeUndefined();
    }
    expect(readMarker(`### Plan\n\n${ONE}\n`)).toBeUndefined();
    expect(readMarker(`${ONE} and more`)).toBeUndefined();
    expect(readMarker(`${ONE}${ONE}`)).toBeUndefined();
    expect(readMarker('')).toBeUndefined();
  });

  it('is read in its exact form only', () => {
    const edits: [string, string][] = [
      ['"tool":"pipelines-sync"', '"tool":"other"'],
      ['"version":2', '"version":3'],
      ['"version":2', '"version":1'],
      ['"version":2', '"version": 2'],
      ['"signature":null', '"signature":"abc"'],
      ['"signature":null', `"signature":"${'A'.repeat(64)}"`],
      ['"target":"production"', '"target":7'],
      ['"target":"production"', '"target":"\\u0070roduction"'],
      ['"run":4711', '"run":"4711"'],
      ['"run":4711', '"run":1.5'],
      ['"state":"planned"', '"state":"approved"'],
      ['"all":true', '"all":1'],
      ['"changes":""', '"changes":["a"]'],
      ['"changes":""', '"changes":"xyz"'],
      ['"changes":""', `"changes":"${Array(301).fill('ab').join(' ')}"`],
      ['"signature":null}', '"signature":null,"more":1}'],
      ['"plan_digest":"9', '"plan_digest":"x9'],
      ['{"tool"', '{"tool":"pipelines-sync","tool"'],
      ['pipelines-sync {', 'pipelines-sync  {'],
      ['} -->', '}-->'],
      ['}', ''],
    ];
    for (const [from, to] of edits) {
      expect(ONE).toContain(from);
      expect(readMarker(ONE.replace(from, () => to)), to).toBeUndefined();
    }
  });

  it('cannot be planted by a text, in a comment or an issue', () => {
    const address = `prompts/${ONE}`;
    const leaves = [{ path: ONE, before: ONE, after: `\n\n${ONE}\n` }];
    const comment = renderComment({
      ...planned(
        plan({ target: ONE, changes: [change({ address, action: 'update', leaves, reason: ONE })] }),
      ),
      target: ONE,
    });
    expect(comment.split('\n').filter((line) => readMarker(line) !== undefined)).toHaveLength(1);
    expect(readMarker(comment)).toMatchObject({ target: ONE.slice(0, 100), state: 'planned' });
    expect(readIssue(comment)).toBeUndefined();
  });

  it('has the changes of this pull request before those that waited, and at most 300', () => {
    const [first, second] = ['prompts/B', 'prompts/A'].map((address) =>
      change({ address, action: 'create' }),
    );
    if (first === undefined || second === undefined) throw new Error('no changes');
    expect(commentMarker(planned(plan({ changes: [first, second] }), [second]))).toMatchObject({
      changes: [first.digest, second.digest],
      all: true,
    });
    const many = manyCreates(1_000);
    const big = commentMarker(planned(many));
    expect(big.changes).toHaveLength(300);
    expect(big.all).toBe(false);
    expect(many.changes.map((one) => one.digest)).toEqual(expect.arrayContaining(big.changes));
    expect(readMarker(renderComment(planned(many)))).toEqual(big);
    // A small limit leaves less of them, never none of the comment.
    const small = renderComment(planned(many), { limit: 4_000 });
    expect(small.length).toBeLessThanOrEqual(4_000);
    expect(readMarker(small)).toMatchObject({ all: false, plan_digest: many.plan_digest });
  });

  it('keeps what was reviewed after the merge, and says whether all is done', () => {
    const reviewed = commentMarker(planned(manyCreates(3)));
    const result = planned(plan({})).result;
    const fine = report([outcome({ address: 'prompts/A', outcome: 'created' })]);
    const after = { ...planned(plan({})), result, reviewed };
    const state = (one: typeof fine): Marker =>
      commentMarker({ ...after, applied: { report: one, ledgerCommit: null } });
    expect(state(fine)).toMatchObject({ state: 'applied', changes: reviewed.changes, all: true });
    const failed = report([outcome({ address: 'prompts/A', outcome: 'failed' })], { exit_code: 1 });
    expect(state(failed)).toMatchObject({ state: 'incomplete', plan_digest: reviewed.plan_digest });
    expect(state({ ...fine, interrupted: true }).state).toBe('incomplete');
    expect(state({ ...fine, ledger: { state: 'failed', revision: null, message: null } }).state).toBe(
      'incomplete',
    );
  });

  it('says which kind of comment it is', () => {
    const states = Object.fromEntries(
      ['nothing', 'findings', 'failed', 'offline', 'applied', 'incomplete', 'interrupted'].map((name) => {
        const make = COMMENTS[name];
        return [name, make === undefined ? undefined : commentMarker(make()).state];
      }),
    );
    expect(states).toEqual({
      nothing: 'planned',
      findings: 'findings',
      failed: 'failed',
      offline: 'offline',
      applied: 'applied',
      incomplete: 'incomplete',
      interrupted: 'incomplete',
    });
  });
});
