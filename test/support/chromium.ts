import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { INSTALL_MS } from '../../scripts/cached.mjs';
import { Chromium, type ChromiumPage } from '../../scripts/chromium.mjs';

/** Pages in a real browser. */
export interface Browser {
  page(): Promise<ChromiumPage>;
  /** The address of a file with this text. */
  file(html: string): Promise<string>;
}

/** For test files that look at pages: starts Chromium before the first test, and installs it where it is missing. */
export function needsChromium(): Browser {
  let chromium: Chromium | undefined;
  let folder = '';
  let files = 0;
  beforeAll(async () => {
    chromium = await Chromium.start();
    folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  }, INSTALL_MS);
  afterAll(async () => {
    await chromium?.close();
    if (folder !== '') await rm(folder, { recursive: true, force: true });
  });
  return {
    page: () => {
      if (chromium === undefined) throw new Error('Chromium has not been started.');
      return chromium.page();
    },
    file: async (html) => {
      files += 1;
      const file = path.join(folder, `${files}.html`);
      await writeFile(file, html);
      return pathToFileURL(file).href;
    },
  };
}
