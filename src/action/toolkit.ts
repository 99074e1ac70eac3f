import type { Annotation } from '../report/index.js';

/** The interface to the runner, implemented by `@actions/core`. */
export interface Toolkit {
  /** Writes lines to the log; the text must be masked already. */
  info(text: string): void;
  annotate(annotation: Annotation): void;
  /** Masks this text in the log from now on. */
  mask(text: string): void;
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary. */
  summary(markdown: string): Promise<void>;
}
