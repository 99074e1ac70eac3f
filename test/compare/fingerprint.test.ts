import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareSecret, fingerprint } from '../../src/compare/fingerprint.js';
import { Secret } from '../../src/model/index.js';

const { scryptSync: quick } = crypto as unknown as { scryptSync: { native: typeof crypto.scryptSync } };

/** The tests' own scrypt costs nothing; here it is that of users. */
beforeEach(() => use(quick.native));
afterEach(() => use(quick as unknown as typeof crypto.scryptSync));

function use(scryptSync: typeof crypto.scryptSync): void {
  Object.assign(crypto, { scryptSync });
  syncBuiltinESMExports();
}

it('a fingerprint is made with scrypt at a cost that nobody pays for all secrets', () => {
  const made = fingerprint('s3cret-0123', 'DOCS_TOKEN', Buffer.alloc(16, 7));
  // Python: hashlib.scrypt(b's3cret-0123', salt=bytes([7] * 16), n=16384, r=8, p=1, dklen=32).hex()
  expect(made).toEqual({
    salt: '07'.repeat(16),
    hash: '7b305b2d7302b84a5e86e26dbd359e1adb774b860541e6630b99ea1605322ce7',
    variable: 'DOCS_TOKEN',
  });
  const compare = (text: string) => compareSecret(new Secret('DOCS_TOKEN'), made, () => text);
  expect([compare('s3cret-0123'), compare('s3cret-0124')]).toEqual(['unchanged', 'changed']);
});
