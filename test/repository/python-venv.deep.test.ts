import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeVenv } from '../../scripts/python-venv.mjs';

it('packages that need a newer Python are not installed, and the error names both versions', async () => {
  const folder = path.join(tmpdir(), 'python-venv-never-made');
  const made = makeVenv(folder, ['some-package==1.2.3'], { oldest: 99 });
  await expect(made).rejects.toThrow(
    /^Python 3\.\d+\.\d+ is too old: some-package==1\.2\.3 needs Python 3\.99 or later\.$/,
  );
  expect(existsSync(folder)).toBe(false);
});
