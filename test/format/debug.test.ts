import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import { formatBundle } from '../../src/format/format-bundle.js';
import { kinds } from '../../src/pipelines/kinds/index.js';
it('x', () => {
  for (const f of (process.env.FILES ?? '').split(' ')) {
    const text = readFileSync(f, 'utf8');
    const r = formatBundle(f, text, kinds);
    console.log(f, 'text' in r ? r.text === text ? 'SAME' : '\n' + r.text : JSON.stringify(r));
  }
});
