import type { TestProject } from 'vitest/node';
import { installPipelex, pipelexPackage, startPipelex } from '../../scripts/pipelex-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the tests of this folder share, and folders: of programs, and of methods in its package. */
    pipelex: { url: string; key: string; bin: string; corpus: string };
  }
}

/** Starts the server before the first test, and stops it after the last one. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const venv = await installPipelex();
  const folder = await pipelexPackage(venv);
  const { url, key, stop } = await startPipelex().catch((error: Error) => {
    // Vitest fails to show an error of this module.
    console.error(error.message);
    throw error;
  });
  const corpus = `${folder}/test_extras/mthds_corpus/entries`;
  project.provide('pipelex', { url, key, bin: `${venv}/bin`, corpus });
  return stop;
}
