import { Failure, type Answer, type Ask, type Door } from '@infisical-ci/http';

export interface FakeDoor extends Door {
  readonly asked: Ask[];
}

/** For tests: an answer in JSON. */
export function answerOf(status: number, body: unknown, headers: Answer['headers'] = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  };
}

/** For tests: what Fastify answers where there is no such address; it repeats the query. */
export const noRoute = ({ method, path, query }: Ask): Answer => {
  const url = query ? `${path}?${new URLSearchParams(query).toString()}` : path;
  return answerOf(404, { message: `Route ${method}:${url} not found`, error: 'Not Found', statusCode: 404 });
};

/** For tests: a door whose answers are given, and that keeps what it was asked. */
export function fakeDoor(answer: (ask: Ask) => Answer | Failure): FakeDoor {
  const asked: Ask[] = [];
  const door: FakeDoor = {
    base: 'https://vault.test',
    asked,
    ask: (ask) => {
      asked.push(ask);
      const given = answer(ask);
      return given instanceof Failure ? Promise.reject(given) : Promise.resolve(given);
    },
    within: () => door,
    close: () => undefined,
  };
  return door;
}

/** For tests: the Failure that this is rejected with. */
export async function failureOf(work: Promise<unknown>): Promise<Failure> {
  const outcome: unknown = await work.then(
    () => new Error('It did not fail.'),
    (error: unknown) => error,
  );
  if (outcome instanceof Failure) return outcome;
  throw outcome;
}
