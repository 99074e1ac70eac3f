/** The callbacks of a call. What they throw must not break a run: the first error is kept until its end. */
export class Callbacks {
  #failed: { readonly error: unknown } | null = null;

  /** The first error, in an object because anything can be thrown; null: there was none. */
  get failed(): { readonly error: unknown } | null {
    return this.#failed;
  }

  /** Calls one, if there is one. */
  tell<Value>(callback: ((value: Value) => unknown) | undefined, value: Value): void {
    if (callback === undefined) return;
    try {
      const answer = callback(value);
      // An async function; nobody else would hear of its error.
      if (answer instanceof Promise) answer.catch((error: unknown) => this.#keep(error));
    } catch (error) {
      this.#keep(error);
    }
  }

  /** Asks one for true or false; an error counts as no. */
  async ask<Value>(callback: (value: Value) => unknown, value: Value): Promise<boolean> {
    try {
      return (await callback(value)) === true;
    } catch (error) {
      this.#keep(error);
      return false;
    }
  }

  #keep(error: unknown): void {
    this.#failed ??= { error };
  }
}
