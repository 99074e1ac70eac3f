import type { ApplyReport, Outcome } from '../../src/apply/outcome.js';
import { digest, type Json } from '../../src/model/index.js';
import {
  ACTIONS,
  type Change,
  type Counts,
  type Held,
  PLAN_FORMAT,
  type Plan,
} from '../../src/plan/document/plan.js';

const HEX = '9f3c21aa04d1e5b7c0ffee00112233445566778899aabbccddeeff0011223344';

/** A change with nothing in it but what a test cares about. */
export function change(part: Partial<Change> & Pick<Change, 'address' | 'action'>): Change {
  return {
    kind: part.address.split('/')[0] ?? '',
    id: part.action === 'create' ? null : 7,
    reason: '',
    place: null,
    leaves: [],
    unmanaged: [],
    kept: {},
    overwrites: null,
    decision: null,
    depends_on: [],
    idempotency_key: null,
    guards: {},
    live_digest: null,
    version: null,
    effects: [],
    renamed_from: null,
    replaced_by: null,
    // Facts about texts are in no digest.
    digest: digest(
      JSON.parse(JSON.stringify(part, (key, value) => (key === 'texts' ? undefined : value))) as Json,
      16,
    ),
    ...part,
  };
}

export function held(part: Partial<Held> & Pick<Held, 'address' | 'why'>): Held {
  return {
    kind: part.address.split('/')[0] ?? '',
    id: 9,
    would: 'update',
    message: 'Somebody has to decide',
    place: null,
    leaves: [],
    edit: null,
    remedies: [],
    ...part,
  };
}

/** A plan around some parts, its counts made from them. */
export function plan(part: Partial<Plan>, unchanged = 209): Plan {
  const changes = part.changes ?? [];
  const diagnostics = part.diagnostics ?? [];
  const actions = Object.fromEntries(
    ACTIONS.map((action) => [action, changes.filter((one) => one.action === action).length]),
  ) as { [action in Change['action']]: number };
  const summary: Counts = {
    ...actions,
    held: (part.held ?? []).length,
    unchanged,
    unreadable: (part.unreadable ?? []).length,
    errors: diagnostics.filter((one) => one.severity === 'error').length,
    warnings: diagnostics.filter((one) => one.severity === 'warning').length,
  };
  return {
    format_version: PLAN_FORMAT,
    tool_version: '0.1.0',
    target: 'production',
    namespace: 'rome-team',
    base_url: 'https://api.pipelines.tech',
    org_id: 5,
    source: { commit: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334', dirty: false },
    inputs_digest: HEX,
    ledger: { state: 'present', revision: 'c0ffee1' },
    options: { on_drift: null, take_over: [], launch: [], only: [], allow_deletes: null, allow_empty: false },
    changes,
    secret_writes: [],
    held: [],
    unreadable: [],
    diagnostics,
    summary,
    plan_digest: HEX,
    ...part,
  };
}

/** `number` creates, each with a text of some lines. */
export function manyCreates(number: number): Plan {
  return plan({
    changes: Array.from({ length: number }, (_, index) =>
      change({
        address: `prompts/Prompt ${String(index).padStart(5, '0')}`,
        action: 'create',
        reason: 'not on the platform yet',
        place: { file: 'pipelines/many.yaml', line: index + 1, column: 3 },
        leaves: [{ path: 'prompt_text', after: `Line one of ${index}\nLine two\nLine three` }],
      }),
    ),
  });
}

/** Ten thousand changes of every writing action, and many held. */
export function tenThousand(): Plan {
  const actions = ['create', 'update', 'replace', 'delete', 'launch'] as const;
  return plan({
    changes: Array.from({ length: 10_000 }, (_, index) =>
      change({
        address: `prompts/Prompt ${String(index).padStart(5, '0')}`,
        action: actions[index % actions.length] ?? 'create',
        reason: 'differs from what was applied',
        leaves: [
          {
            path: 'prompt_text',
            before: `Old text number ${index}\nend`,
            after: `New text number ${index}\nend`,
          },
        ],
      }),
    ),
    held: Array.from({ length: 500 }, (_, index) =>
      held({ address: `criteria/Held ${index}`, why: 'drift' }),
    ),
  });
}

export function outcome(part: Partial<Outcome> & Pick<Outcome, 'address' | 'outcome'>): Outcome {
  return {
    kind: part.address.split('/')[0] ?? '',
    action: 'update',
    id: 7,
    version: null,
    message: null,
    code: null,
    remedy: null,
    duration_ms: 0,
    ...part,
  };
}

export function report(outcomes: Outcome[], part: Partial<ApplyReport> = {}): ApplyReport {
  const summary: { [word: string]: number } = {};
  for (const one of outcomes) summary[one.outcome] = (summary[one.outcome] ?? 0) + 1;
  return {
    target: 'production',
    plan_digest: HEX,
    outcomes,
    summary,
    ledger: { state: 'written', revision: 'c0ffee1', message: null },
    interrupted: false,
    exit_code: 0,
    ...part,
  };
}
