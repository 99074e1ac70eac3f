import type { Finding, JsonObject, Place } from '../../../model/index.js';

/** A task to create. */
export interface TaskRow {
  /** Values by the names of fields. */
  fields: JsonObject;
  /** Where it is written. */
  place: Place;
  /** Where a field of it is written: its key, or its column in the header. */
  at(field: string): Place;
}

/** What reading tasks found. */
export interface ReadTasks {
  rows: TaskRow[];
  findings: Finding[];
}
