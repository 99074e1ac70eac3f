import { closest, coded, type Finding } from '../../../model/index.js';
import { SMOKE_CODES } from './smoke-codes.js';
import type { TaskRow } from './tasks.js';

/** A field of a workflow, as its schema shows it (C-f). */
export interface WorkflowField {
  /** The key in requests. */
  name: string;
  /** The label in the web app. */
  title: string | null;
  /** Null where the schema does not say. */
  required: boolean | null;
  isUpload: boolean;
}

/** Findings after which the rest is only counted by the platform. */
const MOST = 100;

/** Checks the names of fields before anything is sent: an unknown one once, a missing one at each task. */
export function checkFields(rows: readonly TaskRow[], fields: readonly WorkflowField[]): Finding[] {
  const names = new Set(fields.map(({ name }) => name));
  const unknown = new Map<string, { first: TaskRow; rows: number }>();
  const missing = new Map<string, Finding>();
  const needed = fields.filter(({ required, isUpload }) => required === true && !isUpload);
  for (const row of rows) {
    for (const name of Object.keys(row.fields)) {
      if (names.has(name)) continue;
      const known = unknown.get(name);
      if (known === undefined) unknown.set(name, { first: row, rows: 1 });
      else known.rows += 1;
    }
    if (missing.size >= MOST) continue;
    const left = needed.filter(({ name }) => !Object.hasOwn(row.fields, name)).map(({ name }) => name);
    if (left.length === 0) continue;
    // Tasks of `count` all stand in one place.
    missing.set(JSON.stringify([left, row.place]), {
      ...coded(SMOKE_CODES.missingField),
      message: `${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} missing.`,
      remedy: 'Add a value for each; the workflow requires it.',
      place: row.place,
    });
  }
  return [
    ...[...unknown].map(([name, { first, rows: number }]) => unknownField(name, first, number, fields)),
    ...missing.values(),
  ];
}

function unknownField(name: string, first: TaskRow, rows: number, fields: readonly WorkflowField[]): Finding {
  const folded = name.trim().toLowerCase();
  const titled = fields.find(({ title }) => title?.trim().toLowerCase() === folded);
  const near =
    titled?.name ??
    closest(
      name,
      fields.map((field) => field.name),
    );
  const why =
    titled === undefined ? 'is not a field of the workflow' : 'is the title of a field, not its name';
  const all = rows === 1 ? '' : ` (in ${rows} tasks)`;
  return {
    ...coded(SMOKE_CODES.unknownField),
    message: `${name} ${why}${all}${near === undefined ? '.' : `; did you mean ${near}?`}`,
    remedy:
      near === undefined
        ? `Use one of: ${fields.map((field) => field.name).join(', ') || 'no field, as it has none'}.`
        : `Write ${near}.`,
    place: first.at(name),
  };
}
