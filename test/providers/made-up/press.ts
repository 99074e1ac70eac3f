import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { type HttpClient, HttpStatusError } from '../../../src/http/index.js';
import {
  coded,
  errorCode,
  type Finding,
  type JsonObject,
  UserError,
  warningCode,
} from '../../../src/model/index.js';
import type { Check, CheckTree, Provider, TreeVerdict } from '../../../src/providers/index.js';

const CODES = {
  empty: errorCode('PS0901', 'A leaflet has an empty page.', 'Write something on the page.'),
  unprintable: errorCode('PS0902', 'A page cannot be printed.', 'Remove what the press cannot print.'),
  thin: warningCode('PS0903', 'A page is thin.', 'Write more on the page.'),
};

/** A platform that exists in these tests only, and keeps nothing: it says whether leaflets can be printed. */
export const press: Provider = {
  name: 'press',
  title: 'Press',
  words: { account: 'printer', app: 'the shop', platform: 'Press', variables: 'PRESS_', things: 'leaflets' },
  settings: {
    prefix: 'PRESS',
    defaultBaseUrl: null,
    baseUrlVariables: ['PRESS_BASE_URL'],
    trusts: () => false,
    account: null,
    strict: true,
    headers: (key) => ({ authorization: `Bearer ${key}` }),
  },
  sections: [],
  codes: CODES,
  check: async () => check,
  commands: [
    {
      name: 'print',
      does: 'Print a leaflet. Paper costs money.',
      arguments: [{ term: '<leaflet>', says: 'folder of the leaflet' }],
      flags: [
        { term: '--copies <n>', says: 'how many (default: 1)' },
        { term: '--yes', says: 'skip the confirmation' },
      ],
      run: async ({ args, flags, client, connection, host, target }) => {
        const [leaflet] = args;
        if (flags.yes !== true) await host.confirm(`Print ${leaflet}?`);
        const { copies = '1' } = flags;
        const { body } = await client.ask('/check', {
          head: { [String(leaflet)]: `${copies} copies` },
          base: null,
        });
        const { state } = body as { state: string };
        host.err(`asked ${target.baseUrl}\n`);
        host.out(`${target.name} ${leaflet} ${copies} ${state} ${connection}\n`);
        return state === 'valid' ? 0 : 5;
      },
    },
  ],
};

const text = (tree: CheckTree): JsonObject =>
  Object.fromEntries(tree.files.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));

const at = (file: string, line: number) => ({ place: { file, line, column: 1 } });

const check: Check = {
  published: 'Leaflets are printed from git.',
  trees: (files) => {
    const heads = files.filter(({ file }) => path.posix.basename(file) === 'LEAFLET.txt');
    return heads.map(({ file }) => {
      const folder = path.posix.dirname(file);
      const own = files.filter((one) => one.file.startsWith(`${folder}/`));
      const isBeside = ({ file }: { file: string }) => file.endsWith('.beside.txt');
      return {
        name: folder,
        files: own.filter((one) => !isBeside(one)),
        beside: own.filter(isBeside),
      };
    });
  },
  offline: (trees) =>
    trees
      .flatMap(({ files }) => files)
      .filter(({ bytes }) => bytes.length === 0)
      .map(({ file }): Finding => ({ ...coded(CODES.empty), message: 'The page is empty.', ...at(file, 1) })),
  connect: async (client, key) => {
    const { status } = await asked(client.ask('/hello', { key: key.source }));
    if (status === 401) throw new UserError('PS5010', 'The press does not know the key.');
    return {
      label: 'Press 2',
      judge: (head, base, { strict }) => judge(client, head, base, strict),
      removed: async ({ files }) => files.map(({ file }) => `${file} is gone`),
    };
  },
};

async function judge(
  client: HttpClient,
  head: CheckTree,
  base: CheckTree | null,
  strict: boolean,
): Promise<TreeVerdict> {
  const question = { head: text(head), base: base && text(base), ...(strict && { strict }) };
  const { status, body } = await asked(client.ask('/check', question));
  if (status === 501) return { state: 'not_checkable', findings: [], message: 'this press has no colours' };
  if (status !== 200) throw new UserError('PS5004', `The press answered ${status}.`);
  const { faults, changes, state } = body as {
    faults: { file: string; line: number; severe: boolean; says: string }[];
    changes: string[];
    state: 'valid' | 'invalid' | 'not_runnable';
  };
  const findings = faults.map(
    ({ file, line, severe, says }): Finding => ({
      ...coded(severe ? CODES.unprintable : CODES.thin),
      message: says,
      ...at(file, line),
    }),
  );
  return { state, changes, findings };
}

async function asked(answer: Promise<{ status: number; body: unknown }>) {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof HttpStatusError)) throw error;
    return { status: error.status, body: undefined };
  }
}

type Pages = { [file: string]: string };

/** The press: what a page says decides what the press says of it. */
export class PressServer {
  readonly requests: { head: Pages; base: Pages | null; strict?: true }[] = [];
  #server: Server | undefined;

  async start(): Promise<string> {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const asked = JSON.parse(Buffer.concat(parts).toString('utf8')) as {
          head: Pages;
          base: Pages | null;
        };
        const isHello = request.url === '/hello';
        if (!isHello) this.requests.push(asked);
        const isKnown = request.headers.authorization === 'Bearer press-0123456789';
        const { status, body } = isHello ? { status: isKnown ? 200 : 401, body: {} } : answer(asked);
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      });
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, '127.0.0.1', resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

function answer({ head, base }: { head: Pages; base: Pages | null }): { status: number; body: object } {
  const all = Object.values(head).join('\n');
  if (all.includes('colour')) return { status: 501, body: {} };
  if (all.includes('jam')) return { status: 409, body: {} };
  const faults = Object.entries(head).flatMap(([file, page]) =>
    page.split('\n').flatMap((line, index) => {
      if (line.includes('blot')) return [{ file, line: index + 1, severe: true, says: 'A blot.' }];
      return line.includes('thin') ? [{ file, line: index + 1, severe: false, says: 'Thin paper.' }] : [];
    }),
  );
  const state = faults.some(({ severe }) => severe)
    ? 'invalid'
    : all.includes('heavy')
      ? 'not_runnable'
      : 'valid';
  const changes =
    base === null
      ? []
      : Object.keys({ ...base, ...head })
          .filter((file) => base[file] !== head[file])
          .map((file) => `\`${file}\` reads differently`);
  return { status: 200, body: { faults, state, changes } };
}
