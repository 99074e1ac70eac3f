import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Ran, Workspace } from '../../support/workspace.js';

/** Stands in front of every place where a finding is expected; it is taken out before the file is written. */
export const MARK = '▸';

/** Files that are wrong (or only doubtful), and every finding that they must get. */
export interface BadCase {
  title: string;
  /** Path → text; a text without `artifact_type` gets one in front where `bundle` made it. */
  files: { [path: string]: string | Uint8Array };
  /** Path → where the symbolic link leads. */
  links?: { [path: string]: string };
  /** Instead of the usual configuration. */
  config?: string;
  /** Instead of the usual environment. */
  env?: { [name: string]: string | undefined };
  /**
   * Findings in the order of their places, one per mark: `PS2001 prompts/A`, with ` warning` or
   * ` note` at the end where it is no error. `-` in front: it has no place; `@file:line:column ` in
   * front: that place, where no mark can stand.
   */
  finds: string[];
  /** The code of an error that only a command with a platform reports as such. */
  online?: string;
  /** Texts that people must read in the message, the remedy or the related place. */
  says?: string[];
}

export const CONFIG = `version: 1
namespace: tests
bundles: ["b/**/*.{yaml,json}"]
targets:
  main:
    org_id: 2
    vars: { wf: 10, project: 22, text: words, digits: "10" }
    secrets: [DOCS_TOKEN]
`;

/** How an address shows a variable. */
export function shown(variable: string): string {
  return `\${${variable}}`;
}

/** A YAML bundle: the line that makes it one, then its sections. */
export function bundle(text: string): string {
  return `artifact_type: pipelines.artifact.bundle.v1\n${text.replace(/^\n/, '')}`;
}

/** A case of one YAML bundle, `b/a.yaml`. */
export function one(title: string, text: string, finds: string[], says: string[] = []): BadCase {
  return { title, files: { 'b/a.yaml': bundle(text) }, finds, says };
}

/** Takes the marks out of a text; what comes back are the places `line:column` in which they stood. */
export function placesIn(text: string): { text: string; places: string[] } {
  const places: string[] = [];
  const [first = '', ...rest] = text.split(MARK);
  let before = first;
  for (const piece of rest) {
    const lines = before.split(/\r\n|\n|\r/);
    places.push(`${lines.length}:${(lines.at(-1) ?? '').length + 1}`);
    before += piece;
  }
  return { text: before, places };
}

/** Writes the case into a folder of its own; the expected findings as `file:line:column severity code address`. */
export async function write(workspace: Workspace, folder: string, bad: BadCase): Promise<string[]> {
  const places: string[] = [];
  const files = { 'pipelines-sync.yaml': bad.config ?? CONFIG, ...bad.files };
  for (const [file, content] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const full = path.join(workspace.folder, folder, file);
    await mkdir(path.dirname(full), { recursive: true });
    const found = typeof content === 'string' ? placesIn(content) : undefined;
    await writeFile(full, found?.text ?? content);
    places.push(...(found?.places ?? []).map((place) => `${file}:${place}`));
  }
  for (const [link, target] of Object.entries(bad.links ?? {})) {
    const full = path.join(workspace.folder, folder, link);
    await mkdir(path.dirname(full), { recursive: true });
    await symlink(target, full);
  }
  const marked = bad.finds.filter((find) => !/^[-@]/.test(find));
  if (marked.length !== places.length)
    throw new Error(`${bad.title}: ${marked.length} findings with a mark, but ${places.length} marks`);
  return bad.finds.map((find) => {
    const [, place, code = '', address, severity = 'error'] = FIND.exec(find) ?? [];
    const at = place === undefined ? places.shift() : place === '-' ? undefined : place.slice(1, -1);
    return [at, severity, code, address].filter((part) => part !== undefined).join(' ');
  });
}

const FIND = /^(-|@\S+ )?(PS\d+)(?: (?!(?:warning|note)$)(.*?))??(?: (warning|note))?$/;

interface Reported {
  findings: {
    code: string;
    severity: string;
    message: string;
    remedy?: string;
    address?: string;
    place?: { file: string; line: number; column: number };
    related?: { message: string; place: { file: string; line: number; column: number } }[];
  }[];
}

/** What `validate --json` found, in the same words as `write`, and every text that people would read. */
export function reported(ran: Ran): { findings: string[]; words: string } {
  const { findings } = JSON.parse(ran.out) as Reported;
  const where = (place: { file: string; line: number; column: number }) =>
    `${place.file}:${place.line}:${place.column}`;
  return {
    findings: findings.map((finding) =>
      [finding.place && where(finding.place), finding.severity, finding.code, finding.address]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    words: findings
      .map((finding) =>
        [
          finding.message,
          finding.remedy,
          ...(finding.related ?? []).map((one) => `${one.message}: ${where(one.place)}`),
        ].join('\n'),
      )
      .join('\n'),
  };
}
