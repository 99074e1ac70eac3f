// Draws the pictures in docs/images/: a plan comment as a reader of GitHub sees it, in a style of our own, and the page of
// the same plan. Needs Chromium (see chromium.mjs) and a font with emoji, such as Noto Color Emoji. A test compares the
// texts beside the pictures with what is written today, so that no picture can become stale.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { Chromium } from './chromium.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const images = join(root, 'docs/images');
/** Nobody sees that it lost something, and it has a third of the bytes of a PNG. */
const FORM = { format: 'webp', quality: 80 };

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const browser = await Chromium.start();
try {
  const bundle = join(folder, 'sample.mjs');
  await build({
    entryPoints: [join(root, 'test/report/picture-sample.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { pictureComment, picturePage, picturePageText } = await import(pathToFileURL(bundle).href);
  const comment = pictureComment();
  writeFileSync(join(images, 'plan-comment.md'), comment);
  await draw('plan-comment', pageOf(htmlOf(comment)), { width: 940, last: '.comment' });
  await draw('pull-request', pageOf(htmlOf(comment)), { width: 940, last: 'blockquote + blockquote' });
  writeFileSync(join(images, 'plan-page.txt'), picturePageText());
  await draw('plan-page', picturePage(), { width: 1040, last: '#updates', unfold: '#updates .row ~ .row' });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Draws a page down to its first element of `last`; the first of `unfold` is open, side by side. */
async function draw(name, html, { width, last, unfold }) {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const page = await browser.page();
  await page.open(pathToFileURL(file).href, { width });
  if (unfold !== undefined) {
    await page.evaluate(`document.querySelector('${unfold}').open = true`);
    await page.evaluate(`document.getElementById('layout').click()`);
  }
  const bottom = `document.querySelector('${last}').getBoundingClientRect().bottom`;
  const height = Math.ceil(await page.evaluate(bottom)) + 10;
  await page.resize(width, height);
  const picture = await page.screenshot(FORM);
  writeFileSync(join(images, `${name}.webp`), picture);
  console.log(`docs/images/${name}.webp: ${picture.length} bytes, ${width} × ${height}`);
  await page.close();
}

/** The first fold with a diff is opened, so that the picture shows one. */
function htmlOf(markdown) {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const at = html.lastIndexOf('<details>', html.indexOf('Create a concise'));
  const open = at < 0 ? html : `${html.slice(0, at)}<details open>${html.slice(at + '<details>'.length)}`;
  return open.replace(/<code class="language-diff">([\s\S]*?)<\/code>/g, (_, body) => {
    const lines = body.replace(/\n$/, '').split('\n');
    return `<code>${lines.map((line) => `<span class="${kindOf(line)}">${line}</span>`).join('\n')}</code>`;
  });
}

function kindOf(line) {
  return { '+': 'plus', '-': 'minus', '!': 'changed', '@': 'hunk' }[line[0]] ?? 'same';
}

function pageOf(body) {
  return `<!doctype html><meta charset="utf-8"><style>
  * { box-sizing: border-box }
  body { margin: 0; padding: 20px; background: #fff; color: #1f2328; font: 14px/1.5 "Liberation Sans", "DejaVu Sans", sans-serif, "Noto Color Emoji" }
  .comment { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden }
  .head { background: #f6f8fa; border-bottom: 1px solid #d1d9e0; padding: 8px 16px; color: #59636e }
  .head b { color: #1f2328 }
  .bot { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; margin: 0 4px }
  .body { padding: 14px 16px }
  h3 { font-size: 17px; margin: 0 0 12px }
  p { margin: 0 0 12px }
  a { color: #0969da; text-decoration: none }
  code { font: 85% "Liberation Mono", monospace; background: #818b981f; padding: .2em .4em; border-radius: 6px; overflow-wrap: anywhere }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px; margin: 0 0 12px; overflow: hidden }
  pre code { background: none; padding: 0 }
  blockquote { border-left: .25em solid #d1d9e0; color: #59636e; margin: 0 0 12px; padding: 0 1em }
  blockquote p { margin-bottom: 4px }
  blockquote strong { color: #1f2328 }
  ul { margin: 0 0 12px; padding-left: 2em }
  li ul { margin: 0 }
  table { border-collapse: collapse; margin: 0 0 12px; width: 100% }
  th, td { border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; vertical-align: top }
  tr:nth-child(2n) td { background: #f6f8fa }
  td:last-child, td:first-child { white-space: nowrap }
  details { margin: 0 0 10px }
  details[open] > summary { margin-bottom: 10px }
  span { display: inline-block; width: 100% }
  .head span { display: inline; width: auto }
  .plus { background: #dafbe1; color: #116329 }
  .minus { background: #ffebe9; color: #82071e }
  .changed { background: #fff1e5; color: #953800 }
  .hunk { color: #8250df }
  .body > p:last-child { margin: 0; color: #59636e; font-size: 12px }
  </style>
  <div class="comment"><div class="head"><b>github-actions</b><span class="bot">bot</span> commented</div>
  <div class="body">${body}</div></div>`;
}
