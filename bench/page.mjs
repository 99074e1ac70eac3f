import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Chromium, chromiumPath } from '../scripts/chromium.mjs';
import { compare } from './compare.mjs';

/**
 * Opens the page of a plan in Chromium until it is drawn, beside a bare list of the same texts.
 * @param folder where `plan.html` and `plan.json` are, of the same plan
 */
export async function comparePage(folder, rounds) {
  try {
    await chromiumPath();
  } catch (error) {
    return { skipped: error.message };
  }
  const own = await mkdtemp(path.join(tmpdir(), 'bench-page-'));
  try {
    const bare = path.join(own, 'bare.html');
    await writeFile(bare, bareList(JSON.parse(await readFile(path.join(folder, 'plan.json'), 'utf8'))));
    return await compare({
      rounds,
      baseline: () => open(bare),
      ours: () => open(path.join(folder, 'plan.html')),
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** Each time in a browser of its own, as nothing of the last one may be kept. */
async function open(file) {
  const chromium = await Chromium.start();
  try {
    const page = await chromium.page();
    const before = await page.taskMs();
    const started = performance.now();
    await page.open(pathToFileURL(file).href);
    // Two frames: the first that is asked for may already have been drawn.
    await page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))',
    );
    const ms = performance.now() - started;
    if (page.problems.length > 0) throw new Error(`${file}: ${page.problems.join('; ')}`);
    return { ms, cpuMs: (await page.taskMs()) - before, peakMb: Number.NaN };
  } finally {
    await chromium.close();
  }
}

/** Every changed text before and after, without anything around it. */
function bareList({ changes }) {
  const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const texts = changes.map(({ address, leaves }) => {
    const sides = leaves.flatMap(({ before, after }) => [before, after]);
    const shown = sides.map((side) => (typeof side === 'string' ? side : JSON.stringify(side)));
    return `<li>${escaped(address)}<pre>${escaped(shown.join('\n'))}</pre></li>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>list</title><ul>${texts.join('\n')}</ul>\n`;
}
