import type { Json } from '../../model/index.js';

/** Another target that reads a file, and its value of a variable. */
export interface OtherValue {
  target: string;
  value: Json;
}
