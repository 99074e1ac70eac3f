import { type ItemSettings, isObject, type Json, type JsonObject, parsePath } from '../../model/index.js';
import { MAX_ID } from '../schema/json-schema-field.js';

/** What one setting of `sync` takes; the loader, the schema for editors and `explain` use it. */
export interface SyncForm {
  /** Its meaning, for people. */
  doc: string;
  /** Its value for one target, as JSON Schema. */
  schema: JsonObject;
  /** Example for `explain` and the editor. */
  example: Json;
  /** True for a valid value. */
  takes(value: Json): boolean;
  /** What to write instead. */
  remedy: string;
  /** It is about one object, so a pattern cannot have it. */
  oneAddress?: true;
  /** It needs the name of a target. */
  byTargetOnly?: true;
  /** True for a value that may stay after the item has left the files. */
  outlives?(value: Json): boolean;
}

const YES_OR_NO = {
  schema: { type: 'boolean' },
  example: true,
  takes: (value: Json) => typeof value === 'boolean',
  remedy: 'Write true or false.',
} as const;

function oneOf(...words: string[]): Pick<SyncForm, 'schema' | 'takes'> {
  return { schema: { enum: words }, takes: (value) => typeof value === 'string' && words.includes(value) };
}

/** The digest of a live edit, as plans and drift reports show it. */
export const EDIT_DIGEST = /^[0-9a-f]{16}$/;

/** Every setting of `sync`, in the order of help. */
export const SYNC_FORMS: { readonly [name in keyof ItemSettings]-?: SyncForm } = {
  protect: {
    ...YES_OR_NO,
    doc: 'Never delete, replace, take over or rename the object. Removing the protection takes effect one apply later.',
    outlives: (value) => value === false,
  },
  renamed_from: {
    doc: 'The former address; the object keeps its id.',
    schema: { type: 'string', minLength: 1 },
    example: 'prompts/Old name',
    takes: (value) => typeof value === 'string' && value !== '',
    remedy: 'Write the old address, for instance prompts/Old name.',
    oneAddress: true,
  },
  id: {
    doc: 'Ties the item to one live object, per target.',
    schema: { type: ['integer', 'string'], minimum: 0, maximum: MAX_ID, minLength: 1 },
    example: 41,
    takes: (value) => typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value)),
    remedy: 'Write the id per target: {<target>: 41}',
    oneAddress: true,
    byTargetOnly: true,
  },
  take_over: {
    ...YES_OR_NO,
    doc: 'Overwrite a live object with the same key that was created elsewhere and differs.',
  },
  delete: {
    ...YES_OR_NO,
    doc: 'Delete the live object once the item is no longer in the files, even if it was only adopted.',
    outlives: (value) => value === true,
  },
  release: {
    ...YES_OR_NO,
    doc: 'Keep the live object once the item is no longer in the files, even if it was created here.',
    outlives: (value) => value === true,
  },
  overwrite: {
    doc: 'Overwrite exactly the live edit with this digest, on this target; later edits are held again. Plans and drift reports show the digest.',
    schema: { type: 'string', pattern: EDIT_DIGEST.source },
    example: '3f2a9c1b7d04e5f6',
    takes: (value) => typeof value === 'string' && EDIT_DIGEST.test(value),
    remedy:
      'Write the digest of the edit per target, in quotes, as the plan shows it: {<target>: "3f2a9c1b7d04e5f6"}',
    oneAddress: true,
    byTargetOnly: true,
    // The planner says when the line can be removed.
    outlives: () => true,
  },
  ignore: {
    doc: 'Fields that are sent when the object is created and left unchanged afterwards.',
    schema: { type: 'array', items: { type: 'string', minLength: 1 } },
    example: ['description'],
    takes: (value) =>
      Array.isArray(value) &&
      value.every((path) => typeof path === 'string' && parsePath(path) !== undefined),
    remedy: 'Write a list of fields, for instance [description, config.temperature].',
  },
  on_drift: {
    ...oneOf('hold', 'overwrite', 'keep'),
    doc: 'How to treat edits of the live object: hold (the default) waits for a decision, overwrite writes the values of the files, keep leaves the live values.',
    example: 'keep',
    remedy: 'Write hold, overwrite or keep.',
  },
  run: {
    ...oneOf('once', 'on_change'),
    doc: 'For an experiment: launch it once per address (the default), or once per content.',
    example: 'on_change',
    remedy: 'Write once or on_change.',
  },
  conflict_markers: {
    ...YES_OR_NO,
    doc: 'Its texts contain the markers of a merge conflict on purpose; without this setting they are an error.',
  },
};

/** The name of a setting. */
export type SyncName = keyof typeof SYNC_FORMS;

/** Names of the settings, in the order of help. */
export const SYNC_NAMES = Object.keys(SYNC_FORMS) as SyncName[];

/** The value of a setting for one target: its own where the setting is a map by target. */
export function forTarget(value: Json, target: string): Json | undefined {
  if (!isObject(value)) return value;
  return Object.hasOwn(value, target) ? value[target] : undefined;
}

/** True where a value of the setting may stay without its item, on any target. */
export function mayOutlive(name: SyncName, value: Json): boolean {
  const { outlives } = SYNC_FORMS[name];
  return outlives !== undefined && (isObject(value) ? Object.values(value) : [value]).some(outlives);
}
