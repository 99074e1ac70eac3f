import { type BadCase, bundle } from './bad-case.js';

const PROMPT = (path: string) => bundle(`prompts:\n  - name: A\n    prompt_text: { $file: ${path} }\n`);
const text = (title: string, path: string, finds: string[], more: Partial<BadCase> = {}): BadCase => ({
  title,
  finds,
  ...more,
  files: { 'b/a.yaml': PROMPT(path), 'b/text.md': 'words\n', ...more.files },
});

/** `$file`: inside the repository, a text, there. */
export const TEXT_CASES: readonly BadCase[] = [
  text('a text that is missing', '▸nothing.md', ['PS1114 prompts/A'], {
    says: ['There is no file "b/nothing.md"'],
  }),
  text('a text in another case', '▸Text.md', ['PS1114 prompts/A'], { says: ['Did you mean'] }),
  text('a text outside the repository', '▸../../other.md', ['PS1112 prompts/A']),
  text('an absolute path', '▸/etc/hostname', ['PS1111 prompts/A']),
  text('a path with a backslash', '▸".\\\\text.md"', ['PS1120 prompts/A']),
  text('a folder', '▸more', ['PS1115 prompts/A'], { files: { 'b/more/x.md': 'x' } }),
  text('a symbolic link out of the repository', '▸link.md', ['PS1113 prompts/A'], {
    links: { 'b/link.md': '/etc/hostname' },
  }),
  text('a linked folder out of the repository', '▸out/hostname', ['PS1113 prompts/A', '@b/out:1:1 PS1103'], {
    links: { 'b/out': '/etc' },
  }),
  text('the insides of git', '▸../.git/config', ['PS1122 prompts/A'], {
    files: { '.git/config': '[core]\n' },
  }),
  text('the ledger', '▸../.pipelines-sync/x.md', ['PS1122 prompts/A'], {
    files: { '.pipelines-sync/x.md': 'x' },
  }),
  text('an empty text', 'raw.md', ['@b/raw.md:1:1 PS2017 prompts/A warning'], {
    files: { 'b/raw.md': '' },
    says: ['used here: b/a.yaml:4:27'],
  }),
  text('a text of one line break', 'raw.md', ['@b/raw.md:1:1 PS2017 prompts/A warning'], {
    files: { 'b/raw.md': '\r\n' },
  }),
  text('a binary file', 'raw.md', ['@b/raw.md:1:3 PS1116 prompts/A'], {
    files: { 'b/raw.md': Buffer.from('ab\0c') },
    says: ['used here: b/a.yaml:4:27'],
  }),
  text('a text that is not UTF-8', 'raw.md', ['@b/raw.md:1:4 PS1117 prompts/A'], {
    files: { 'b/raw.md': Buffer.from('caf\u00e9', 'latin1') },
  }),
  text('a text with a byte order mark', 'raw.md', ['@b/raw.md:1:1 PS1118 prompts/A'], {
    files: { 'b/raw.md': Buffer.from('\ufeffwords') },
  }),
  text('a text over 10 MiB', '▸raw.md', ['PS1119 prompts/A'], {
    files: { 'b/raw.md': Buffer.alloc(10 * 1024 * 1024 + 1, 'a') },
  }),
  text('a text over the limit of the platform', 'long.md', ['@b/long.md:1:1 PS2006 prompts/A'], {
    files: { 'b/long.md': `${'t'.repeat(50_001)}\n` },
    says: ['50,001 characters'],
  }),
  text('a text with a control character', 'raw.md', ['@b/raw.md:1:2 PS1121 prompts/A warning'], {
    files: { 'b/raw.md': 'a\u0007b\n' },
  }),
  {
    title: 'opaque JSON from a file that is none',
    files: {
      'b/a.yaml': bundle(`
criteria:
  - name: C
    display_label: C
    type: programmatic
    config: { subtype: json_validity, schema: { $file: schema.txt } }
    output_schema: { type: boolean }
`),
      'b/schema.txt': 'a: [1▸',
    },
    finds: ['PS1010 criteria/C'],
  },
];
