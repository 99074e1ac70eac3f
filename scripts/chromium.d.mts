export interface ChromiumPage {
  problems: string[];
  requests: string[];
  open(
    url: string,
    how?: { scripts?: boolean; dark?: boolean; width?: number; height?: number },
  ): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  press(key: string): Promise<void>;
  screenshot(how?: { format?: 'png' | 'webp'; quality?: number }): Promise<Buffer>;
  close(): Promise<unknown>;
}
export declare class Chromium {
  static start(): Promise<Chromium>;
  page(): Promise<ChromiumPage>;
  close(): Promise<void>;
}
export function chromiumPath(): Promise<string>;
