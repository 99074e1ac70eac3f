import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/*
 * The fingerprint of a secret is slow to make, so that nobody can try all secrets: 50 ms each time, and every plan
 * asks for it anew. The same secret with the same salt has the same fingerprint, so each worker of the tests
 * makes each of them once. Processes that tests start make their own.
 */

// The module is evaluated once for each test file of a worker.
const KEY = Symbol.for('pipelines-sync.known-scrypt');
const world = globalThis as { [KEY]?: Map<string, Buffer> };
world[KEY] ??= begin();

function begin(): Map<string, Buffer> {
  const known = new Map<string, Buffer>();
  const native = crypto.scryptSync;
  const scryptSync: typeof native = (password, salt, length, options) => {
    if (typeof password !== 'string' || !Buffer.isBuffer(salt))
      return native(password, salt, length, options);
    const key = JSON.stringify([password, salt.toString('hex'), length, options]);
    const made = known.get(key) ?? native(password, salt, length, options);
    known.set(key, made);
    return Buffer.from(made);
  };
  Object.assign(crypto, { scryptSync });
  syncBuiltinESMExports();
  return known;
}
