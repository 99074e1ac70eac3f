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
  const unknown = new Map<string, { first: TaskRow; rows: number; meant: string | undefined }>();
  const missing = new Map<string, Finding>();
  const needed = fields.filter(({ required, isUpload }) => required === true && !isUpload);
  for (const row of rows) {
    // A field under a slip of its name is not missing as well.
    const given = new Set<string | undefined>();
    for (const name of Object.keys(row.fields)) {
      if (names.has(name)) {
        given.add(name);
        continue;
      }
      const known = unknown.get(name) ?? { first: row, rows: 0, meant: meantBy(name, fields) };
      known.rows += 1;
      given.add(known.meant);
      unknown.set(name, known);
    }
    if (missing.size >= MOST) continue;
    const left = needed.filter(({ name }) => !given.has(name)).map(({ name }) => name);
    if (left.length === 0) continue;
    // Tasks of `count` all stand in one place.
    missing.set(JSON.stringify([left, row.place]), {
      ...coded(SMOKE_CODES.missingField),
      message: `${left.join(', ')} ${left.length === 1 ? 'is' : 'are'} missing.`,
      remedy: 'Add a value for each; the workflow requires it.',
      place: row.place,
    });
  }
  return [...[...unknown].map(([name, slip]) => unknownField(name, slip, fields)), ...missing.values()];
}

/** The name of the field that an unknown name most likely means: its title, or a slip of the name. */
function meantBy(name: string, fields: readonly WorkflowField[]): string | undefined {
  return (
    titled(name, fields)?.name ??
    closest(
      name,
      fields.map((field) => field.name),
    )
  );
}

function titled(name: string, fields: readonly WorkflowField[]): WorkflowField | undefined {
  const folded = name.trim().toLowerCase();
  return fields.find(({ title }) => title?.trim().toLowerCase() === folded);
}

function unknownField(
  name: string,
  { first, rows, meant: near }: { first: TaskRow; rows: number; meant: string | undefined },
  fields: readonly WorkflowField[],
): Finding {
  const why =
    titled(name, fields) === undefined
      ? 'is not a field of the workflow'
      : 'is the title of a field, not its name';
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
