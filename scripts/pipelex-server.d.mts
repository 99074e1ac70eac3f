export function installPipelex(signal?: AbortSignal): Promise<string>;
export function pipelexPackage(venv: string): Promise<string>;
export function startPipelex(options?: {
  auth?: 'api_key' | 'jwt';
}): Promise<{ url: string; key: string; stop(): Promise<void> }>;
