import { type BadCase, bundle, one } from './bad-case.js';

const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const json = (title: string, text: string, finds: string[], says: string[] = []): BadCase => ({
  title,
  files: { 'b/a.json': text },
  finds,
  says,
});
const yaml = (title: string, text: string, finds: string[], says: string[] = []): BadCase => ({
  title,
  files: { 'b/a.yaml': text },
  finds,
  says,
});
const bytes = (title: string, content: Uint8Array, finds: string[]): BadCase => ({
  title,
  files: { 'b/a.yaml': content },
  finds,
});
const A_JSON = '"artifact_type": "pipelines.artifact.bundle.v1"';

/** Nine levels of ten aliases each: a billion values from a few lines. */
const BOMB = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  .map((name, index, names) => {
    const inner = index === 0 ? 'lol' : `*${names[index - 1]}`;
    const items = Array.from({ length: 10 }, (_, at) => (index === 5 && at === 7 ? `▸${inner}` : inner));
    return `  ${name}: &${name} [${items.join(', ')}]\n`;
  })
  .join('');

/** Bytes and syntax: what a file must be before anything in it is looked at. */
export const YAML_CASES: readonly BadCase[] = [
  yaml(
    'the same key twice',
    `${HEAD}prompts:\n  - name: A\n    prompt_text: x\n    ▸name: B\n`,
    ['PS1014'],
    ['b/a.yaml:3:5'],
  ),
  yaml('1 and "1" are one key', `${HEAD}x-a: { 1: a, ▸"1": b }\n`, ['PS1014']),
  json('the same key twice in JSON', `{${A_JSON},\n "prompts": [], ▸"prompts": []}`, ['PS1014']),
  yaml(
    'an alias without an anchor',
    `${HEAD}x-a: &tone warm\nx-b: ▸*tome\n`,
    ['PS1019'],
    ['Did you mean *tone?'],
  ),
  yaml('an alias inside its own anchor', `${HEAD}x-a: &a { b: ▸*a }\n`, ['PS1020']),
  yaml('an alias bomb', `${HEAD}x-bomb:\n${BOMB}`, ['PS1008']),
  yaml('an anchor of another file', `${HEAD}prompts:\n  - { name: B, prompt_text: ▸*shared }\n`, ['PS1019']),
  yaml(
    'a tag',
    `${HEAD}prompts:\n  - name: ▸!!str ▸5\n    prompt_text: x\n`,
    ['PS1017', 'PS2002 prompts/5'],
    ['put the value in quotes'],
  ),
  yaml('a tag of another tool', `${HEAD}x-key: ▸!vault secret\n`, ['PS1017'], ['$env']),
  yaml('a merge key over a text', `${HEAD}x-a: { <<: ▸words }\n`, ['PS1021']),
  yaml('a second document', `${HEAD}▸---\nartifact_type: pipelines.artifact.bundle.v1\n`, ['PS1006']),
  yaml('another directive', `▸%TAG ! tag:example.com,2000:\n---\n${HEAD}`, ['PS1018']),
  yaml('a key that is a list', `${HEAD}x-a: { ▸[1, 2]: b }\n`, ['PS1015']),
  yaml('__proto__ as a key', `${HEAD}x-a: { ▸__proto__: 1 }\n`, ['PS1016']),
  yaml('broken syntax', `${HEAD}prompts:\n  - name: A\n   ▸prompt_text: x\n`, ['PS1010']),
  yaml('an unclosed quote', `${HEAD}name: "abc\n▸`, ['PS1010']),
  json('broken JSON', `{${A_JSON}, "prompts": [▸}`, ['PS1011']),
  json('a comment in JSON', `{ ▸// mine\n ${A_JSON}}`, ['PS1012']),
  json('a trailing comma', `{${A_JSON}▸,}`, ['PS1013']),
  json('NaN in JSON', `{${A_JSON}, "x-a": ▸NaN}`, ['PS1023']),
  yaml('NaN', `${HEAD}x-a: ▸.nan\n`, ['PS1023']),
  yaml('infinity', `${HEAD}x-a: ▸-.inf\n`, ['PS1023']),
  yaml('a number too large for JSON', `${HEAD}x-a: ▸1e999\n`, ['PS1023']),
  yaml('an integer beyond 2^53', `${HEAD}x-a: ▸9007199254740993\n`, ['PS1022']),
  json('an integer beyond 2^53 in JSON', `{${A_JSON}, "x-a": ▸-9007199254740992}`, ['PS1022']),
  yaml('a control character as it is', `${HEAD}name: a▸\u0007b\n`, ['PS1009'], ['U+0007']),
  yaml('an escaped control character is text', `${HEAD}name: ▸"a\\u0007b"\n`, ['PS1025 warning']),
  yaml('half a surrogate pair', `${HEAD}name: ▸"\\ud83d"\n`, ['PS1026 warning']),
  yaml('an octal number of older YAML', `${HEAD}x-a: ▸010\n`, ['PS1024 note']),
  yaml('an empty file', '▸', ['PS1005']),
  yaml('nothing but a comment', '▸# nothing here\n', ['PS1005']),
  bytes('a byte order mark', Buffer.from(`\ufeff${HEAD}`), ['@b/a.yaml:1:1 PS1002']),
  bytes('Latin-1', Buffer.from(`${HEAD}name: caf\u00e9\n`, 'latin1'), ['@b/a.yaml:2:10 PS1003']),
  bytes('UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le'), ['@b/a.yaml:1:1 PS1003']),
  bytes('a NUL byte', Buffer.from(`${HEAD}name: a\0b\n`), ['@b/a.yaml:2:8 PS1004']),
  bytes('more than 10 MiB', Buffer.alloc(10 * 1024 * 1024 + 1, '#'), ['@b/a.yaml:1:1 PS1001']),
  yaml('endless nesting', `${HEAD}x-a: ${'['.repeat(199)}▸[${']'.repeat(200)}\n`, ['PS1007']),
  {
    title: 'all findings of all files at once',
    files: {
      'b/a.yaml': `${HEAD}x-a: ▸.nan\nx-b: ▸!!int 1\n`,
      'b/b.json': `{${A_JSON}▸,}`,
      'b/c.yaml': bundle('prompts:\n  - ▸{ name: C }\n'),
    },
    finds: ['PS1023', 'PS1017', 'PS1013', 'PS2001 prompts/C'],
  },
  one(
    'a name that is read as a number',
    'prompts:\n  - name: ▸2024\n    prompt_text: x\n',
    ['PS2002 prompts/2024'],
    ['Put it in quotes: "2024".'],
  ),
];
