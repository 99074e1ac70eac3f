import type { TestProject } from 'vitest/node';
import { installPipelex, pipelexPackage, startPipelex } from '../../scripts/pipelex-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the tests of this folder share, and the folder of the methods in its package. */
    pipelex: { url: string; key: string; corpus: string };
  }
}

/** Starts the server before the first test, and stops it after the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await pipelexPackage(await installPipelex());
  const { url, key, stop } = await startPipelex();
  project.provide('pipelex', { url, key, corpus: `${folder}/test_extras/mthds_corpus/entries` });
  return stop;
}
