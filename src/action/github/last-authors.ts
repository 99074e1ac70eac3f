import type { Git } from '../../host/git-process.js';
import type { Place } from '../../model/index.js';

/** Limit of items, because blame is slow on long files; an issue shows no more items in full. */
const ASKED = 50;

/**
 * The last author of each item's lines, by address. An item ends where the next one of its file begins. Empty for a
 * shallow history, which would name the author of its oldest commit.
 * @param wanted items to look up
 * @param all all items of the files, for the end of each
 */
export async function lastAuthors(
  git: Git | null,
  wanted: readonly { address: string; place: Place | null }[],
  all: readonly Place[],
): Promise<{ [address: string]: string }> {
  if (git === null) return {};
  const shallow = await git(['rev-parse', '--is-shallow-repository']);
  if (shallow.stdout.toString('utf8').trim() !== 'false') return {};
  const authors = new Map<string, string>();
  for (const { address, place } of wanted.slice(0, ASKED)) {
    if (place === null) continue;
    const next = all
      .filter((other) => other.file === place.file && other.line > place.line)
      .reduce((least, other) => Math.min(least, other.line), Number.POSITIVE_INFINITY);
    const range = `${place.line},${Number.isFinite(next) ? next - 1 : ''}`;
    const ran = await git(['blame', '--line-porcelain', '-L', range, 'HEAD', '--', place.file]);
    const author = ran.code === 0 ? newest(ran.stdout.toString('utf8')) : undefined;
    if (author !== undefined) authors.set(address, author);
  }
  return Object.fromEntries(authors);
}

/** The author with the latest time of `git blame --line-porcelain`. */
function newest(porcelain: string): string | undefined {
  let latest = -1;
  let author: string | undefined;
  for (const [, name, time] of porcelain.matchAll(/^author (.*)\nauthor-mail .*\nauthor-time (\d+)$/gm)) {
    if (Number(time) <= latest) continue;
    latest = Number(time);
    author = name;
  }
  return author;
}
