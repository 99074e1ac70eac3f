import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FrontRequest {
  method: string;
  path: string;
  body: unknown;
}

export interface FrontAnswer {
  status: number;
  body: unknown;
  headers?: { [name: string]: string };
}

/** What to answer; undefined lets the platform's own answer through. `forward` may send another body on. */
export type Respond = (
  request: FrontRequest,
  forward: (body?: unknown) => Promise<FrontAnswer>,
) => Promise<FrontAnswer | undefined> | FrontAnswer | undefined;

/** Something in front of the platform that may answer in its place, as a proxy or a gateway does. */
export class Front {
  respond: Respond = () => undefined;
  /** `METHOD path` of everything that came. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #platform: string;

  private constructor(platform: string) {
    this.#platform = platform;
    this.#server = createServer((request, response) => {
      this.#serve(request).then(
        ({ status, body, date, headers: more }) => {
          const headers = { 'content-type': 'application/json', ...more, ...(date === null ? {} : { date }) };
          response.writeHead(status, headers).end(body === undefined ? undefined : JSON.stringify(body));
        },
        // A connection that the platform drops is dropped here too.
        () => response.destroy(),
      );
    });
  }

  static async open(platform: string): Promise<Front> {
    const front = new Front(platform);
    await new Promise<void>((resolve) => front.#server.listen(0, '127.0.0.1', resolve));
    return front;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage): Promise<FrontAnswer & { date: string | null }> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    this.requests.push(`${method} ${path}`);
    let date: string | null = null;
    const asked = { method, path, body: text === '' ? undefined : JSON.parse(text) };
    const forward = async (sent: unknown = asked.body): Promise<FrontAnswer> => {
      const headers = Object.fromEntries(
        ['authorization', 'content-type', 'idempotency-key'].flatMap((name) => {
          const value = request.headers[name];
          return typeof value === 'string' ? [[name, value]] : [];
        }),
      );
      const answer = await fetch(this.#platform + path, {
        method,
        headers,
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      });
      date = answer.headers.get('date');
      const body = await answer.text();
      return { status: answer.status, body: body === '' ? undefined : JSON.parse(body) };
    };
    const answer = (await this.respond(asked, forward)) ?? (await forward());
    return { ...answer, date };
  }
}
