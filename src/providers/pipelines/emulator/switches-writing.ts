import { limitSwitches } from '../../../emulator/rate-limit.js';
import { choice, count, flag, type SwitchDefinition } from '../../../emulator/switch-definition.js';

/** What writes, limits and errors do. */
export const WRITING_SWITCHES = {
  // Writes
  create_answer: choice(
    ['201', '200', '204'],
    '201',
    'C-h.2',
    'Status of a create, except of an experiment; 204 has no body.',
  ),
  experiment_answer: choice(
    ['202', '201', '200'],
    '202',
    'C-h.2',
    'Status of a launch, and of a new job that creates tasks.',
  ),
  update_answer: choice(
    ['object', 'empty'],
    'object',
    'C-a.1',
    'An update answers 200 with the object, or 204.',
  ),
  delete_answer: choice(
    ['204', 'object'],
    '204',
    'C-a.1',
    'A delete answers 204, or 200 with the object as it was.',
  ),
  put_mode: choice(
    ['partial', 'full'],
    'partial',
    'C-h.6',
    'A PUT keeps what it leaves out, or resets it to its default (a required field left out is then 422). PATCH is always partial.',
  ),
  null_in_update: choice(
    ['clears', 'ignored', 'refused'],
    'clears',
    'C-h.6',
    'An explicit null for an optional field clears it, is ignored, or is 422.',
  ),
  noop_update_bumps: flag(true, 'C-h.7', 'An update without a change makes a new version.'),
  unknown_body_keys: choice(
    ['ignored', 'refused', 'stored'],
    'ignored',
    'C-h.23',
    'Unknown keys of a body are ignored, answered with 422, or stored and returned.',
  ),
  text_normalised: choice(
    ['none', 'crlf', 'trim'],
    'none',
    'C-h.24',
    'Texts are stored as sent, with LF for CRLF, or also trimmed.',
  ),
  temperature: choice(
    ['clamped', 'refused', 'kept'],
    'clamped',
    'C-h.27',
    "A judge's temperature outside 0–2 is clamped, refused with 422, or kept.",
  ),
  code_timeout_max: count(
    300,
    [1, 86400],
    'C-b.4',
    'Seconds to which the timeouts of code tools are clamped.',
  ),
  empty_selected_tools: choice(
    ['kept', 'all'],
    'kept',
    'C-h.11',
    'An empty `selected_tools` stays an empty list, or means all tools (null).',
  ),
  tuple_change: choice(
    ['refused', 'ignored', 'applied'],
    'refused',
    'C-h.12',
    'An update that names another node, field or endpoint is 422, ignored, or applied.',
  ),
  delete_rule: choice(
    ['archive_when_used', 'archive', 'remove'],
    'archive_when_used',
    'C-a.6',
    'Effect of deleting a prompt, criterion or evaluation.',
  ),
  endpoint_delete_in_use: choice(
    ['refused', 'cascade', 'archive'],
    'refused',
    'C-h.19',
    'The delete of a bound endpoint is 409, deletes its bindings, or archives it.',
  ),
  // Uniqueness and idempotency
  unique_prompt_names: flag(false, 'C-h.5', 'A second prompt with the same name in the same scope is 409.'),
  unique_criterion_names: flag(
    false,
    'C-h.5',
    'A second criterion with the same name in the same scope is 409.',
  ),
  unique_evaluation_names: flag(
    false,
    'C-h.5',
    'A second evaluation with the same name in the same scope is 409.',
  ),
  unique_endpoint_names: flag(
    true,
    'C-b.4',
    'A second tool endpoint with the same name in the organization is 409.',
  ),
  archived_names_taken: flag(false, 'C-a.6', 'The names of archived rows count as taken.'),
  unique_bindings: flag(true, 'C-h.35', 'A second binding for the same node, field and endpoint is 409.'),
  unique_ground_truths: flag(true, 'C-h.28', 'A second ground truth for the same node and field is 409.'),
  idempotency: choice(
    ['experiments', 'all', 'none'],
    'experiments',
    'C-h.21',
    'Creates that honour an Idempotency-Key; experiments stand for all runs, tasks too.',
  ),
  idempotency_hours: count(24, [0, 8760], 'C-h.20', 'How long the answer for a key is kept.'),
  idempotency_scope: choice(
    ['path', 'route'],
    'path',
    'C-h.20',
    'A key counts per organization and exact path, or per organization and route with any ids.',
  ),
  // Experiments
  experiment_first_status: choice(
    ['queued', 'processing', 'pending'],
    'queued',
    'C-h.33',
    'The status word of a new experiment, and of a new job that creates tasks.',
  ),
  experiment_polls: count(
    2,
    [1, 1000],
    'C-a.4',
    'Number of status reads until an experiment, or a job that creates tasks, ends.',
  ),
  experiment_end: choice(
    ['completed', 'failed', 'cancelled', 'partially_cancelled', 'completed_with_partial_results'],
    'completed',
    'C-a.4',
    'How an experiment, or a job that creates tasks, ends.',
  ),
  // Access, limits, errors
  key_role: choice(
    ['seeded', 'admin', 'member', 'viewer'],
    'seeded',
    'C-f',
    'The role of every key, instead of the seeded one.',
  ),
  ...limitSwitches({ limit: 'C-h.32', retryAfter: 'C-e.3' }),
  error_detail: choice(
    ['native', 'string', 'list', 'object'],
    'native',
    'C-e.1',
    '`detail` in the shape that fits the error, or always in one shape.',
  ),
  deprecation_header: flag(false, 'C-e.4', 'Answers carry `Deprecation: true` and a successor link.'),
} satisfies Record<string, SwitchDefinition>;
