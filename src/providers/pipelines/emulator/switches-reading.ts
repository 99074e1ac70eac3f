import { choice, count, flag, type SwitchDefinition } from '../../../emulator/switch-definition.js';

/** What lists and objects look like when they are read. */
export const READING_SWITCHES = {
  // Lists
  list_shape: choice(
    ['envelope', 'data', 'results', 'next_page', 'total_only', 'bare', 'items_only'],
    'envelope',
    'C-a.5',
    'How a list is wrapped: all five keys, the rows under `data` or `results`, a `next_page` number, only `{items,total}`, a bare JSON list, or only `{items}`.',
  ),
  tool_list_shape: choice(
    ['same', 'envelope', 'data', 'results', 'next_page', 'total_only', 'bare', 'items_only'],
    'same',
    'C-h.4',
    'The same for tool bindings and tool ground truths only; `same` follows `list_shape`.',
  ),
  tool_list_paged: flag(
    true,
    'C-h.4',
    'Whether the lists of bindings and ground truths are paged, or return all rows at once.',
  ),
  page_size_default: count(20, [1, 1000], 'C-h.3', 'Rows per page without `page_size`.'),
  page_size_max: count(100, [1, 1000], 'C-h.3', 'The largest accepted `page_size`.'),
  page_size_over_max: choice(
    ['refused', 'capped'],
    'refused',
    'C-h.3',
    'A larger `page_size` is answered with 422, or lowered.',
  ),
  page_size_cap: count(
    0,
    [0, 1000],
    'C-a.5',
    'The server never returns more rows per page, whatever was asked; totals stay right. 0 is off.',
  ),
  page_ignored: flag(false, 'C-a.5', 'The server ignores `page` and always returns the first page.'),
  page_repeats_row: flag(
    false,
    'C-a.5',
    'Every further page starts with the last row of the page before, as after an insert.',
  ),
  list_ends_at: count(
    0,
    [0, 100000],
    'C-a.5',
    'Rows after this number are never returned, although `total` counts them. 0 is off.',
  ),
  list_rows: choice(
    ['full', 'omit_long', 'shorten'],
    'full',
    'C-a.1',
    'Whether list rows have long fields (texts, configurations, members) in full, not at all, or shortened.',
  ),
  list_shorten_to: count(
    40,
    [1, 100000],
    'C-a.1',
    'Characters that `list_rows=shorten` leaves before the ellipsis.',
  ),
  scope_filters: choice(
    ['honoured', 'ignored'],
    'honoured',
    'C-h.26',
    'Whether `scope_type`, `org_id`, `project_id`, `workflow_id` filter a list.',
  ),
  node_filters: choice(
    ['honoured', 'ignored'],
    'honoured',
    'C-a.3',
    'Whether `node_id` and `field_id` filter bindings and ground truths.',
  ),
  archived_listed: flag(false, 'C-h.18', 'Whether lists show archived rows.'),
  // Shapes of objects
  archived_key: choice(
    ['archived', 'is_archived', 'archived_at'],
    'archived',
    'C-h.17',
    'The name of the field that marks an archived row.',
  ),
  created_at: choice(['shown', 'absent'], 'shown', 'C-b', 'Whether objects have `created_at`.'),
  version: choice(
    ['shown', 'single', 'absent'],
    'shown',
    'C-b',
    'Whether objects have `version`: always, only when read one by one, or never.',
  ),
  extra_fields: choice(
    ['none', 'top', 'nested', 'config'],
    'none',
    'C-b',
    'Unknown fields: on objects, also on elements of their lists, also in `config`. Never inside opaque JSON such as a schema.',
  ),
  fill_defaults: flag(
    false,
    'C-b',
    'The server fills in defaults: empty descriptions, criterion settings, labels, tool rounds.',
  ),
  prompt_placeholders: choice(
    ['sent_or_derived', 'sent', 'derived', 'absent'],
    'sent_or_derived',
    'C-h.8',
    'Where `prompt_placeholders` come from: as sent, from the `{{names}}` of the text, the first else the second, or never returned.',
  ),
  set_order: choice(
    ['kept', 'reversed', 'sorted'],
    'kept',
    'C-h.31',
    'The order of returned members, selected tools and excluded tools.',
  ),
  secrets: choice(['masked', 'omitted', 'echoed'], 'masked', 'C-h.16', 'How `auth_config` is returned.'),
  criteria_members: choice(
    ['criterion_id', 'expanded'],
    'criterion_id',
    'C-b.3',
    'Members of an evaluation: `{criterion_id, criterion_version}` or whole criteria with `id` and `version`.',
  ),
  excluded_tools: choice(
    ['objects', 'strings', 'as_sent'],
    'objects',
    'C-b.6',
    'Excluded tools are returned as `{name}`, as strings, or as they were sent.',
  ),
  binding_count: choice(
    ['count', 'binding_count', 'total', 'number'],
    'count',
    'C-h.13',
    'The key of the binding count, or a bare number.',
  ),
  version_list: choice(
    ['bare', 'envelope', 'versions'],
    'bare',
    'C-h.13',
    "An endpoint's versions as a bare list, in the page envelope, or under `versions`.",
  ),
  usage_list: choice(
    ['bindings', 'items', 'bare'],
    'bindings',
    'C-h.13',
    'Where an endpoint is used: under `bindings`, under `items`, or a bare list.',
  ),
  supports: choice(
    ['list', 'object'],
    'list',
    'C-a.4',
    'What a configurable field supports: a list of words or an object of booleans.',
  ),
  field_uses: choice(
    ['hidden', 'shown'],
    'hidden',
    'C-j',
    'Whether a configurable field says what it runs with: `promptId`, `promptVersion`, `modelSlug`, `evaluationId`, `evaluationVersion`.',
  ),
  me_fields: choice(
    ['full', 'minimal'],
    'full',
    'C-h.29',
    '`/api/auth/me` returns id and organization name too, or only the four fields that the official command line reads.',
  ),
  experiment_counts: choice(
    ['shown', 'hidden'],
    'shown',
    'C-a.4',
    'Whether a variant of an experiment has its `status` and `success_count`.',
  ),
  experiment_overrides: choice(
    ['hidden', 'shown'],
    'hidden',
    'C-h.34',
    "Whether the status of an experiment repeats each variant's overrides.",
  ),
} satisfies Record<string, SwitchDefinition>;
