import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { defaultNamespace } from '../../../config/config.js';
import { findRoot } from '../../../host/find-root.js';
import type { Io } from '../../io.js';
import type { Ci } from './init-answers.js';

/** Where `init` writes, and what git says about it. */
export interface InitPlace {
  /** Absolute folder of the repository; without one, the current folder. */
  root: string;
  /** The current folder below the root, with `/`; '' for the root itself. */
  folder: string;
  /** The default namespace: the last part of the origin's address, and the folder. */
  namespace: string;
  /** The default branch of the origin, else the branch that is checked out, else `main`. */
  branch: string;
  /** The CI that belongs to the origin, as far as its address tells. */
  ci: Ci;
}

/** The Action that the plan workflow in place names; null where there is none, or only the placeholder. */
export async function actionInPlace({ root, folder }: InitPlace): Promise<string | null> {
  const file = path.join(root, `.github/workflows/pipelines-plan${suffixOf(folder)}.yml`);
  const text = await readFile(file, 'utf8').catch(() => '');
  const [, used] =
    /^ +- uses: ([^\s<@]+@[^\s<]+(?: +#.*)?)\n +id: pipelines$/m.exec(text.replaceAll('\r\n', '\n')) ?? [];
  return used ?? null;
}

/** Suffix of the names of workflows and jobs for a folder below the root. */
export function suffixOf(folder: string): string {
  return folder === '' ? '' : `-${folder.replaceAll(/[^\w.-]+/g, '-')}`;
}

/** Asks git about the current folder. Needs no repository. */
export async function placeOf(io: Io): Promise<InitPlace> {
  const root = findRoot(io.cwd) ?? io.cwd;
  const folder = path.relative(root, io.cwd).replaceAll(path.sep, '/');
  const git = io.openGit(root);
  const text = async (...args: string[]) => {
    const { code, stdout } = await git(args);
    return code === 0 ? stdout.toString('utf8').trim() : '';
  };
  const url = await text('config', '--get', 'remote.origin.url');
  const origin = await text('symbolic-ref', '--short', 'refs/remotes/origin/HEAD');
  const name = origin === '' ? await text('symbolic-ref', '--short', 'HEAD') : origin.replace(/^[^/]+\//, '');
  return {
    root,
    folder,
    namespace: defaultNamespace(url === '' ? null : url, root, folder),
    // Another name would need quotes in YAML; the user writes it.
    branch: /^[A-Za-z][\w./-]*$/.test(name) ? name : 'main',
    ci: /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?[\w.-]*\bgitlab\b/i.test(url) ? 'gitlab' : 'github',
  };
}
