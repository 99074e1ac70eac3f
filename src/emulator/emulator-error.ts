/** Something that the emulator was given cannot be used; the message is a sentence for whoever starts it. */
export class EmulatorError extends Error {
  override readonly name: string = 'EmulatorError';
}

/** A seed cannot be used. */
export class SeedError extends EmulatorError {
  override readonly name = 'SeedError';
}
