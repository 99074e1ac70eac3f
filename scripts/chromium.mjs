// Chromium for tests, pictures and the benchmark: the one of the machine, else Debian's package where it can be installed.
//
//   node scripts/chromium.mjs   finds or installs it, and prints its path
import { execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cached } from './cached.mjs';

const run = promisify(execFile);
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const FOLDERS = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/bin'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** It runs without a sandbox of its own, as root in a container has none to give, and asks nothing of the network. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  // Grey edges of letters: half the bytes of coloured ones.
  '--disable-lcd-text',
];

/** Milliseconds for one answer; a busy machine takes ten times as long as an idle one. */
const ANSWER_MS = 120_000;

/**
 * The path of Chromium: what CHROMIUM names, else one on the PATH, else Debian's package, which root can install (20
 * seconds, 350 MB).
 * @throws when there is none, with what to do
 */
export async function chromiumPath() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM names ${named}, which is no program.`);
  }
  const found = find();
  if (found !== undefined) return found;
  await cached('chromium', ['chromium'], install);
  const installed = find();
  if (installed === undefined) throw new Error(`apt-get installed no chromium. ${TO_DO}`);
  return installed;
}

const TO_DO =
  'The page of a plan is tested in it: install it (sudo apt-get install chromium), or set CHROMIUM to its path.';

async function install(folder) {
  const isRoot = process.getuid?.() === 0;
  const apt = FOLDERS.map((one) => path.join(one, 'apt-get')).find(isProgram);
  if (!isRoot || apt === undefined) {
    const why = apt === undefined ? 'there is no apt-get to install it with' : 'only root can install it';
    throw new Error(`Chromium is missing, and ${why}. ${TO_DO}`);
  }
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 64 * 1024 * 1024 };
  try {
    await run(apt, ['update', '--quiet'], options);
    await run(apt, ['install', '--quiet', '--yes', '--no-install-recommends', 'chromium'], options);
  } catch (error) {
    const said = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .slice(-3)
      .join(' ');
    throw new Error(`Chromium could not be installed: ${said} ${TO_DO}`);
  }
  await mkdir(folder, { recursive: true });
}

function find() {
  const files = FOLDERS.filter((folder) => folder !== '').flatMap((folder) =>
    NAMES.map((name) => path.join(folder, name)),
  );
  return [...files, MAC].find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A browser of its own, with a new profile, that is asked through a pipe. */
export class Chromium {
  #child;
  #profile;
  #next = 1;
  #rest = '';
  #waiting = new Map();
  #pages = new Map();
  #ended;

  static async start() {
    const program = await chromiumPath();
    const profile = await mkdtemp(path.join(tmpdir(), 'chromium-profile-'));
    return new Chromium(program, profile);
  }

  /** @private */
  constructor(program, profile) {
    this.#profile = profile;
    const args = [...FLAGS, `--user-data-dir=${profile}`, '--remote-debugging-pipe', 'about:blank'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'];
    this.#child = spawn(program, args, { stdio, env: { ...process.env, HOME: profile } });
    this.#ended = new Promise((resolve) => {
      this.#child.once('close', resolve);
      this.#child.once('error', resolve);
    }).then(() => {
      for (const { reject } of this.#waiting.values()) reject(new Error('Chromium ended.'));
      this.#waiting.clear();
    });
    this.#child.stdio[3].on('error', () => undefined);
    this.#child.stdio[4].setEncoding('utf8').on('data', (part) => this.#read(part));
  }

  /** @returns what the browser answers to a command of its debugging protocol */
  send(method, params = {}, sessionId = undefined) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`Chromium did not answer ${method}.`));
      }, ANSWER_MS);
      const done = (settle) => (value) => {
        clearTimeout(late);
        settle(value);
      };
      this.#waiting.set(id, { resolve: done(resolve), reject: done(reject) });
      this.#child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  /** Opens a tab that knows what its page logged and asked for. */
  async page() {
    const { targetId } = await this.send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    const close = () => this.send('Target.closeTarget', { targetId });
    const page = new ChromiumPage((method, params) => this.send(method, params, sessionId), close);
    this.#pages.set(sessionId, page);
    await page.begin();
    return page;
  }

  /** Ends it, and removes its profile. */
  async close() {
    this.#child.kill('SIGKILL');
    await this.#ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #read(part) {
    const messages = (this.#rest + part).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const text of messages) {
      const { id, result, error, method, params, sessionId } = JSON.parse(text);
      if (id === undefined) {
        this.#pages.get(sessionId)?.hear(method, params);
        continue;
      }
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(`Chromium: ${error.message}`));
    }
  }
}

/** A tab. */
class ChromiumPage {
  #send;
  #loaded;
  /** What the page wrote to the console, threw, or was refused. */
  problems = [];
  /** Addresses that the page asked for. */
  requests = [];

  constructor(send, close) {
    this.#send = send;
    this.close = close;
  }

  async begin() {
    for (const domain of ['Page', 'Runtime', 'Log', 'Network', 'Performance'])
      await this.#send(`${domain}.enable`);
  }

  hear(method, params) {
    if (method === 'Page.loadEventFired') this.#loaded?.();
    if (method === 'Network.requestWillBeSent') this.requests.push(params.request.url);
    if (method === 'Runtime.consoleAPICalled')
      this.problems.push(params.args.map((one) => one.value ?? one.description).join(' '));
    if (method === 'Runtime.exceptionThrown')
      this.problems.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === 'Log.entryAdded') this.problems.push(params.entry.text);
    if (method === 'Page.javascriptDialogOpening') this.problems.push(`dialog: ${params.message}`);
  }

  /** @param scripts false: as a browser without scripts */
  async open(url, { scripts = true, dark = false, width = 1200, height = 900 } = {}) {
    await this.#send('Emulation.setScriptExecutionDisabled', { value: !scripts });
    const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
    await this.#send('Emulation.setEmulatedMedia', { features });
    await this.resize(width, height);
    const loaded = new Promise((resolve) => {
      this.#loaded = resolve;
    });
    const { errorText } = await this.#send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`Chromium cannot open ${url}: ${errorText}`);
    await loaded;
  }

  resize(width, height) {
    const size = { width, height, deviceScaleFactor: 1, mobile: false };
    return this.#send('Emulation.setDeviceMetricsOverride', size);
  }

  /** The value of an expression in the page. */
  async evaluate(expression) {
    const asked = { expression, returnByValue: true, awaitPromise: true };
    const { result, exceptionDetails } = await this.#send('Runtime.evaluate', asked);
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Presses a key as a person does. */
  async press(key) {
    const text = key === 'Enter' ? { text: '\r' } : key.length === 1 ? { text: key } : {};
    await this.#send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...text });
    await this.#send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }

  /** Milliseconds that the page has worked. */
  async taskMs() {
    const { metrics } = await this.#send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }

  /** A picture of what is seen. @param quality 0 to 100; as a PNG it loses nothing */
  async screenshot({ format = 'png', quality } = {}) {
    const how = quality === undefined ? {} : { quality };
    const { data } = await this.#send('Page.captureScreenshot', { format, ...how });
    return Buffer.from(data, 'base64');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  chromiumPath().then(
    (file) => console.log(file),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
