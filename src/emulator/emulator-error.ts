/** A sentence for whoever starts an emulator: something that it was given cannot be used. */
export class EmulatorError extends Error {
  override readonly name: string = 'EmulatorError';
}

/** A sentence about a seed that cannot be used. */
export class SeedError extends EmulatorError {
  override readonly name = 'SeedError';
}
