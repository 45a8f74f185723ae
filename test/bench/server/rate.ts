// Asks again and again, several at once, each over a connection that is kept.
import { request, type Agent } from 'node:http';

/** One request that must be answered with 200; gives the parsed body. */
export type Post = (method: string, path: string, body?: object, bearer?: string) => Promise<unknown>;

export const poster =
  (origin: string, agent: Agent): Post =>
  (method, path, body, bearer) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      };
      request(`${origin}${path}`, { method, headers, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        response.on('end', () => {
          const answered = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(JSON.parse(answered));
          else reject(new Error(`${method} ${path} was answered with ${String(response.statusCode)}: ${answered}`));
        });
      })
        .on('error', reject)
        .end(text);
    });

/** As many at once as keep a server with one thread busy. */
const atOnce = 8;

/**
 * How many times in a second some work is done, after a first round that warms it up.
 * @param milliseconds how long it is done
 */
export async function rate(work: () => Promise<unknown>, milliseconds: number): Promise<number> {
  await Promise.all(Array.from({ length: atOnce }, work));
  let done = 0;
  const started = performance.now();
  const over = (): boolean => performance.now() - started >= milliseconds;
  const worker = async (): Promise<void> => {
    while (!over()) {
      await work();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return (done * 1000) / (performance.now() - started);
}
