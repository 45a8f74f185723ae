// The reference server, asked anything: it answers as Infisical does, and it is broken only where Infisical is.
import fc from 'fast-check';
import { createHandle } from '../../packages/reference-server/src/handle';
import { createIssuers } from '../../packages/reference-server/src/issuers';
import { Refusal } from '../../packages/reference-server/src/refusal';
import { rehearse } from '../../packages/reference-server/src/rehearsal';
import { recorded } from '../../packages/reference-server/src/requests';
import { apiRoutes } from '../../packages/reference-server/src/routes';
import type { ApiRoute } from '../../packages/reference-server/src/context';
import { property, runs } from './runs';
import { requestFor } from './requests';

const time = Date.UTC(2026, 0, 1);

/** A world with something of everything, and what there is to be named in it. */
async function world() {
  const subject = rehearse();
  const project = await subject.project({
    'dev:/': { A: '${dev.db.B}', B: 'x' },
    'dev:/db': { B: '${A}' },
    'prod:/': { A: 'y' },
  });
  const identity = await subject.identity({ boundSubject: 'sub', boundAudiences: 'a, aud' }, project, 'member');
  const outsider = await subject.identity();
  const tokens = [await subject.login(identity), await subject.login(outsider)];
  const { secrets } = await subject.done('GET /api/v3/secrets/raw?workspaceSlug=pay&environment=dev');
  return { subject, known: { ids: [project, identity, outsider, ...secrets.map(({ id }) => id)], tokens } };
}

/** Status 500 is right for these alone: the framework's errors, which Infisical's error handler does not know. */
function unparsable({
  headers,
  body,
}: {
  headers: Readonly<Record<string, string | undefined>>;
  body: Buffer;
}): boolean {
  const type = headers['content-type']?.split(';', 1)[0];
  if (type === undefined) return body.length > 0;
  if (type !== 'application/json') return !['application/x-www-form-urlencoded', 'text/plain'].includes(type);
  try {
    JSON.parse(body.toString());
    return false;
  } catch {
    return true;
  }
}

let issuers: readonly ApiRoute[];
let known: { ids: readonly string[]; tokens: readonly string[] };
beforeAll(async () => {
  issuers = (await createIssuers(() => time)).routes;
  ({ known } = await world());
});

// Ids differ from world to world: a place in the list stands for each, and is filled in where it is asked.
const places = { ids: ['ID0', 'ID1', 'ID2', 'ID3', 'ID4'], tokens: ['TOKEN0', 'TOKEN1'] };

test('each world has as much to be named', () => {
  expect([known.ids.length, known.tokens.length]).toEqual([places.ids.length, places.tokens.length]);
});

function filled(text: string, { ids, tokens }: typeof known): string {
  return text
    .replace(/ID([0-4])/g, (_, index: string) => ids[Number(index)] ?? '')
    .replace(/TOKEN([01])/g, (_, index: string) => tokens[Number(index)] ?? '');
}

property(
  'is broken by no request',
  [
    fc.array(
      requestFor(() => [...apiRoutes, ...issuers], places),
      { minLength: 1, maxLength: 20 },
    ),
  ],
  async (requests) => {
    const { subject, known: here } = await world();
    const refusals: Refusal[] = [];
    const mistakes: unknown[] = [];
    const watched = [...apiRoutes, ...issuers].map((route): ApiRoute => ({
      ...route,
      answer: async (...given) => {
        try {
          return await route.answer(...given);
        } catch (error) {
          if (error instanceof Refusal) refusals.push(error);
          else mistakes.push(error);
          throw error;
        }
      },
    }));
    const handle = createHandle(subject.server, watched);
    for (const request of requests) {
      refusals.length = 0;
      const query = new URLSearchParams(filled(request.query.toString(), here));
      const authorization = request.headers['authorization'];
      const headers = {
        ...request.headers,
        ...(authorization === undefined ? {} : { authorization: filled(authorization, here) }),
      };
      const asked = {
        ...request,
        query,
        headers,
        path: filled(request.path, here),
        body: Buffer.from(filled(request.body.toString(), here)),
      };
      recorded(asked, time);
      const { status, body } = await handle(asked);
      expect(mistakes).toEqual([]);
      if (status === 500)
        expect([asked.method, asked.target, refusals.some((each) => each.status === 500) || unparsable(asked)]).toEqual(
          [asked.method, asked.target, true],
        );
      expect(status).toBeGreaterThanOrEqual(200);
      expect(typeof body).toBe('string');
    }
  },
  // Each has ten requests.
  Math.ceil(runs / 10),
);
