import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE_LEVELS } from '../../src/bundle/generated/code-levels.js';
import { allCodes, codeLevels } from '../../src/cli/all-codes.js';
import { silenced } from '../../src/config/silence.js';
import { planSchema } from '../../src/plan/document/plan-schema.js';
import { kindsOf } from '../../src/providers/index.js';
import { annotationsOf, renderComment, renderJobSummary } from '../../src/report/index.js';
import { compile } from '../bundle/schema/compile.js';
import { plan } from '../report/fixtures.js';
import { faults } from '../report/output-faults.js';
import { Workspace } from '../support/workspace.js';

const TYPE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const config = (silence: string, ofTarget = '') =>
  `version: 1\nnamespace: n\nbundles: [b.yaml]\n${silence}targets:\n  t:\n    org_id: 2\n${ofTarget}`;
const silence = (...entries: string[]) => `silence:\n${entries.map((one) => `  - ${one}\n`).join('')}`;
const prompt = (name: string, more = '') => `  - name: ${name}\n    prompt_text: Be kind.\n${more}`;
const OLD = '    old_field: 1\n';
const UNKNOWN = '{ code: PS2004, address: prompts/Tone, reason: "the field comes back" }';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open({
    'pipelines-sync.yaml': config(silence(UNKNOWN)),
    'b.yaml': `${TYPE}prompts:\n${prompt('Tone', OLD)}${prompt('Other', OLD)}`,
  });
});
afterEach(() => workspace.close());

const codes = (text: string) =>
  [...text.matchAll(/(?:error|warning|note) (PS\d{4})/g)].map(([, code]) => code);

describe('silence', () => {
  it('hides a warning by code and address, counts it, and keeps it in the JSON', async () => {
    const { code, err } = await workspace.run('validate');
    expect([code, codes(err)]).toEqual([0, ['PS2004']]);
    expect(err).toContain('prompts/Other');
    expect(err).not.toContain('prompts/Tone');
    expect(err).toContain('1 warning in 1 of 1 file.\n1 warning silenced by the configuration.\n');

    const whole = await workspace.run('validate', '--verbose');
    expect(whole.err).toContain('1 warning silenced by the configuration:\n  warning PS2004 prompts/Tone  ');
    expect(whole.err).toContain(' Silenced: the field comes back\n');

    const json = await workspace.run('validate', '--json');
    expect(faults('validate', json)).toEqual([]);
    const { findings, summary } = JSON.parse(json.out);
    expect(findings.map(({ address, silenced: said }: never) => [address, said])).toEqual([
      ['prompts/Tone', { reason: 'the field comes back' }],
      ['prompts/Other', undefined],
    ]);
    expect(summary).toEqual({ files: 1, errors: 0, warnings: 1, notes: 0, silenced: 1 });
  });

  it('says only the count where nothing else is left, and nothing with --quiet', async () => {
    await workspace.write(
      'pipelines-sync.yaml',
      config(silence('{ code: PS2004, reason: "the fields come back" }')),
    );
    expect((await workspace.run('validate')).err).toBe('2 warnings silenced by the configuration.\n');
    expect((await workspace.run('validate', '--quiet')).err).toBe('');
    expect((await workspace.run('doctor')).out).toContain('2 warnings silenced by the configuration');
    expect((await workspace.run('doctor')).out).not.toContain('PS9153');
  });

  it.each([
    ['plan'],
    ['apply', '--yes'],
    ['pull'],
    ['compile'],
    ['plan', '--json'],
    ['apply', '--yes', '--json'],
    ['drift'],
  ])('holds for %s %s', async (...argv) => {
    await workspace.write('pipelines-sync.yaml', config(silence('{ code: PS2004, reason: "known" }')));
    if (argv[0] === 'drift') await workspace.run('apply', '--yes');
    const { err, out } = await workspace.run(...argv);
    expect(codes(err)).toEqual([]);
    if (!argv.includes('--json')) return;
    const { diagnostics, format_version } = JSON.parse(out);
    if (argv[0] === 'plan') expect(compile(planSchema())(JSON.parse(out))).toBe(true);
    else expect([format_version, diagnostics[0].silenced]).toEqual(['1.0', { reason: 'known' }]);
  });

  it('hides a note of a plan, and counts it below the plan', async () => {
    await workspace.write('b.yaml', `${TYPE}prompts:\n${prompt('Tone')}${prompt('Other')}`);
    await workspace.run('apply', '--yes');
    await workspace.write('b.yaml', `${TYPE}prompts:\n${prompt('Tone')}`);
    const stays = '{ code: PS4301, address: "prompts/*", reason: "cleaned up in spring" }';
    await workspace.write('pipelines-sync.yaml', config(''));
    expect(codes((await workspace.run('plan')).out)).toEqual(['PS4301']);
    await workspace.write('pipelines-sync.yaml', config(silence(stays)));
    const shown = await workspace.run('plan');
    expect(codes(shown.out)).toEqual([]);
    expect(shown.out).toMatch(/unchanged\n1 note silenced by the configuration\.\n$/);
    expect((await workspace.run('plan', '--verbose')).out).toContain('Silenced: cleaned up in spring');
    const { out } = await workspace.run('plan', '--json');
    const document = JSON.parse(out);
    expect(document.diagnostics).toMatchObject([
      { code: 'PS4301', silenced: { reason: 'cleaned up in spring' } },
    ]);
    const markdown = await workspace.run('plan', '--format', 'markdown');
    expect(markdown.out).toContain('1 note silenced by the configuration.');
    expect(markdown.out).not.toContain('PS4301');
    // A saved plan may be applied, and shows no more than before.
    await workspace.run('plan', '--out', 'p.json');
    expect(codes((await workspace.run('apply', '--plan', 'p.json')).out)).toEqual([]);
  });

  it('notes an entry that silences nothing, of the files and of the plan', async () => {
    const files = '{ code: PS2004, address: prompts/Gone, reason: "r" }';
    const ofPlan = '{ code: PS4301, reason: "r" }';
    await workspace.write('pipelines-sync.yaml', config(silence(UNKNOWN, files, ofPlan)));
    const { err, code } = await workspace.run('validate');
    expect([code, codes(err)]).toEqual([0, ['PS2004', 'PS1373']]);
    expect(err).toContain('pipelines-sync.yaml:6:5  note PS1373');
    expect(err).toContain('Nothing to silence for target t: PS2004 is not found at prompts/Gone.');
    const planned = await workspace.run('plan');
    expect(planned.out).toContain('PS4301 is not found.');
    // A plan of a part, and the check of some files, cannot know.
    expect((await workspace.run('plan', '--only', 'prompts/Tone')).out).not.toContain('PS1373');
    expect((await workspace.run('validate', 'b.yaml')).err).not.toContain('PS1373');
  });

  it('says once per run how a code is explained', async () => {
    const { err } = await workspace.run('validate');
    expect(err.match(/^More about a code: pipelines-sync explain PS2004$/gm)).toHaveLength(1);
    expect((await workspace.run('validate', '--quiet')).err).toBe('');
    expect((await workspace.run('explain', 'PS2004')).code).toBe(0);
  });

  it('takes entries of one target for that target only', async () => {
    const entry = '    silence: [{ code: PS2004, reason: "here" }]\n';
    await workspace.write(
      'pipelines-sync.yaml',
      `${config('', entry)}  u:\n    org_id: 2\ndefault_target: t\n`,
    );
    expect(codes((await workspace.run('validate')).err)).toEqual([]);
    expect(codes((await workspace.run('validate', '--target', 'u')).err)).toEqual(['PS2004', 'PS2004']);
  });
});

describe('silence, wrong', () => {
  const wrong = async (...entries: string[]) => {
    await workspace.write('pipelines-sync.yaml', config(silence(...entries)));
    const ran = await workspace.run('validate');
    expect(ran.code).toBe(1);
    return ran.err;
  };

  it('an error, something held and a safety-relevant warning cannot be silenced: it says which they are', async () => {
    expect(await wrong('{ code: PS1219, reason: "r" }')).toContain(
      'pipelines-sync.yaml:5:13  error PS1371\n  PS1219 is an error; only warnings and notes can be silenced.',
    );
    const held = allCodes(await kindsOf())
      .flatMap(({ codes: rows }) => rows)
      .find((one) => one.severity === 'held');
    expect(await wrong(`{ code: ${held?.code}, reason: "r" }`)).toContain(
      'describes something that is held;',
    );
    expect(await wrong('{ code: PS4121, reason: "r" }')).toContain(
      'PS4121 is a warning that is always shown: A second live object has the same name as a recorded resource.',
    );
    expect(await wrong('{ code: PS6207, reason: "r" }')).toContain('error PS1372');
  });

  it('an unknown code is named with a near one; pattern, reason and other keys are checked', async () => {
    expect(await wrong('{ code: PS2244, reason: "r" }')).toMatch(
      /error PS1370\n {2}There is no code "PS2244"; did you mean PS2\d{3}\?/,
    );
    expect(await wrong('{ code: PS2004 }')).toContain('silence[0].reason is missing.');
    expect(await wrong('{ code: PS2004, reason: " " }')).toContain('error PS3006');
    expect(await wrong('{ code: PS2004, reason: r, address: prompt/x }')).toContain(
      'did you mean prompts/x?',
    );
    expect(await wrong('{ code: PS2004, reason: r, adress: prompts/x }')).toContain(
      'silence[0].adress is not a key here; did you mean address?',
    );
    expect(await wrong('PS2004')).toContain('silence[0] must be a map.');
  });

  it('an error is never marked, even where its code usually is a warning', () => {
    const place = { file: 'c', line: 1, column: 1 };
    const entry = { code: 'PS2004', address: null, reason: 'r', place, foundIn: 'files' as const };
    const one = { code: 'PS2004', message: 'm', address: 'prompts/A' };
    expect(
      silenced(
        [
          { ...one, severity: 'error' as const },
          { ...one, severity: 'warning' as const },
        ],
        [entry],
      ).map((said) => 'silenced' in said),
    ).toEqual([false, true]);
  });

  it('knows the level of every code, and lets only warnings and notes be silenced', async () => {
    expect(CODE_LEVELS).toEqual(codeLevels(await kindsOf()));
    const rows = allCodes(await kindsOf()).flatMap(({ codes: some }) => some);
    expect(Object.keys(CODE_LEVELS).sort()).toEqual(rows.map(({ code }) => code).sort());
    for (const { code, severity, isAlwaysShown } of rows) {
      const { level, foundIn } = CODE_LEVELS[code] ?? {};
      expect([code, level]).toEqual([code, severity]);
      if (isAlwaysShown === true || !['warning', 'note'].includes(severity))
        expect([code, foundIn]).toEqual([code, undefined]);
    }
  });
});

describe('silence on GitHub', () => {
  const silencedOne = { reason: 'known' };
  const finding = {
    code: 'PS2004',
    severity: 'warning' as const,
    message: 'Hidden text.',
    place: { file: 'b.yaml', line: 1, column: 1 },
    silenced: silencedOne,
  };
  const diagnostic = { ...finding, code: 'PS4204', address: null, remedy: null };
  const input = (findings = [finding]) => ({
    words: { platform: 'P', account: 'organization', app: 'the web app' } as never,
    target: 't',
    head: 'a'.repeat(40),
    result: { kind: 'plan' as const, plan: plan({ diagnostics: [diagnostic] }), waiting: [] },
    findings,
  });

  it('is neither in the comment, the summary nor the annotations, but is counted there', () => {
    for (const text of [renderComment(input()), renderJobSummary(input())]) {
      expect(text).toContain('nothing to do');
      expect(text).toContain('2 warnings silenced by the configuration.');
      expect(text).not.toContain('Hidden text');
    }
    expect(annotationsOf(input())).toEqual([]);
    const { silenced: _none, ...loud } = finding;
    const both = renderComment(input([finding, loud as never]));
    expect(both).toContain('1 warning, 1 warning silenced by the configuration');
    expect(annotationsOf(input([finding, loud as never]))).toHaveLength(1);
  });
});
