/** True where arguments ask for JSON, for a command line that could not be read: its options are not known. */
export function asksForJson(argv: readonly string[]): boolean {
  const own = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return own.some(
    (word, index) =>
      word === '--json' || word === '--format=json' || (word === '--format' && own[index + 1] === 'json'),
  );
}

/** True where arguments ask for progress as JSON lines, also in a command line that cannot be read. */
export function asksForProgress(argv: readonly string[]): boolean {
  const own = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return own.some(
    (word, index) => word === '--progress=json' || (word === '--progress' && own[index + 1] === 'json'),
  );
}
