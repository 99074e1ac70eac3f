'use strict';

/*
 * The fingerprint of a secret is slow to make, so that nobody can try all secrets: 50 ms each time, and every plan and
 * every apply makes some. Tests compare fingerprints with each other, so here they have the same form at no cost: in the
 * workers of the tests, and in the commands that they start. What a fingerprint costs users, test/compare tests.
 */
const crypto = require('node:crypto');
const { syncBuiltinESMExports } = require('node:module');

if (crypto.scryptSync.native === undefined) {
  const native = crypto.scryptSync;
  const quick = (password, salt, length, options) => native(password, salt, length, { ...options, N: 2 });
  crypto.scryptSync = Object.assign(quick, { native });
  syncBuiltinESMExports();
}
