/**
 * Asks a question at a terminal. Whoever ends the question instead of answering it (Ctrl-C, Ctrl-D, a terminal that
 * closes, a signal) has not even answered with nothing.
 * @returns the answer, '' for Enter alone; null where the question was ended
 */
export async function askAt(
  question: string,
  terminal: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
  signal: AbortSignal,
): Promise<string | null> {
  // Not imported: few commands ask.
  const { createInterface } = process.getBuiltinModule('node:readline/promises');
  const prompt = createInterface(terminal);
  // Node 20 leaves a question that is closed without an answer open for good, and later ones reject it.
  const closed = new Promise<undefined>((resolve) => prompt.once('close', () => resolve(undefined)));
  const asked = prompt.question(question, { signal }).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') return undefined;
    throw error;
  });
  try {
    const answer = await Promise.race([asked, closed]);
    // What follows begins on a line of its own.
    if (answer === undefined) terminal.output.write('\n');
    return answer ?? null;
  } finally {
    prompt.close();
  }
}
