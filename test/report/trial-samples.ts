import type { Row, TrialReport, TrialsReport } from '../../src/trial/index.js';

/** A row of a criterion that got worse. */
export function row(name: string, more: Partial<Row> = {}): Row {
  return {
    ...{ what: 'score', name, address: `criteria/${name}`, version: 4, judge: 'judge-1', unit: 'share' },
    base: { n: 30, no_answer: 0, value: 0.9 },
    head: { n: 30, no_answer: 1, value: 0.5 },
    ...{ change: -0.4, interval: [-0.6, -0.2], word: 'worse', p: 0.001, p_corrected: 0.002, paired: true },
    ...{ test: 'mcnemar', tolerance: 0.05, in_gate: true, smallest_seen: 0.34 },
    ...more,
  } as Row;
}

/** A trial whose gate says no. */
export function trial(more: Partial<TrialReport> = {}): TrialReport {
  return {
    ...{ trial: 'rome', target: 'staging', question: '0123456789abcdef', state: 'failed' },
    sentence: 'Names a booking is worse.',
    rows: [
      row('Names a booking'),
      row('tokens', { what: 'tokens', unit: 'mean', in_gate: false, word: 'better' }),
    ],
    worst: [worse('7')],
    ...{ worse_tasks: 12, pairing: { paired: true, why: null }, notes: ['Two tasks gave no answer.'] },
    tasks: { base: 30, head: 30, limit: 120 },
    minutes: { took: 4.5, limit: 30 },
    ...{ workflow: 'workflow 10 (Italy)', wrote: true, asked_at: '2026-11-30T10:15:00.000Z' },
    ...{ base_since: '2026-11-20T10:15:00.000Z', is_recorded: false },
    workflows: [{ name: 'base', id: '31', link: 'https://platform.example/workflows/31', is_kept: true }],
    swaps: [{ node: 'day-plan', field: 'answer', what: 'prompts/Tone', base: { version: 7, id: '1' } }],
    findings: [],
    ...more,
  } as TrialReport;
}

/** A task that got worse, with a text in every place of somebody else. */
export function worse(id: string, text = 'You could book a table.'): TrialReport['worst'][number] {
  return {
    base: { id: `base-${id}`, link: `https://platform.example/tasks/${id}` },
    head: { id: `head-${id}`, link: null },
    falls: [{ name: 'Names a booking', before: true, after: false, reasons: { head: text } }],
    inputs: { city: text },
    outputs: { head: text },
  };
}

/** A run of one trial. */
export function trials(one: TrialReport): TrialsReport {
  return { target: 'staging', trials: [one], not_named: [], cleaned: [], findings: [], exit_code: 5 };
}

/** A trial whose every name, sentence and id is this text. @param link an address that the tool made with it */
export function trialOf(text: string, link: string | null = null): TrialReport {
  const place = { file: text, line: 1, column: 1 };
  return trial({
    ...{ trial: text, target: text, sentence: text, notes: [text, text], workflow: text, asked_at: text },
    ...{ base_since: text, question: text },
    rows: [
      row(text, { judge: text, why: text, address: text }),
      row(text, { what: 'success', name: text, unit: 'mean', unreliable_base: true }),
    ],
    worst: [
      {
        base: { id: text, link },
        head: { id: text, link },
        falls: [{ name: text, before: 1, after: false, reasons: { base: text, head: text } }],
        inputs: { [text]: text },
        outputs: { base: text, head: [text] },
      },
    ],
    workflows: (['base', 'head'] as const).map((name) => ({ name, id: text, link, is_kept: true })),
    swaps: [
      { node: text, field: text, what: text, base: { version: null, id: text } },
      { node: text, field: null, what: text, base: { version: 3, id: text } },
    ],
    findings: [
      { code: 'PS1', severity: 'error', message: text, remedy: text, address: text, place },
      { code: 'PS2', severity: 'warning', message: text },
    ],
  });
}
