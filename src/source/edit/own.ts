import type { Json, JsonObject } from '../../model/index.js';

/** Sets a member; `__proto__` becomes an ordinary one too. */
export function setOwn(object: JsonObject, key: string, value: Json): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
