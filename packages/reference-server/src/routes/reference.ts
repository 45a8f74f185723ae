import type { Fault } from '../api';
import type { ApiRoute, Context } from '../context';
import { invalid } from '../refusal';
import type { Outgoing } from '../route';
import {
  anything,
  list,
  object,
  optional,
  rawText,
  read,
  text,
  textThat,
  texts,
  whole,
  yesOrNo,
  type Field,
} from '../shape';

const count = optional(whole(0, Number.MAX_SAFE_INTEGER));

const resetAfter: Field<'request' | number> = (value, path, issues) =>
  value === 'request' ? value : whole(0, Number.MAX_SAFE_INTEGER)(value, path, issues);

const faultShape = {
  route: textThat((route) => /^(\*|[A-Z]+) \/\S*$/.test(route), 'Must be a method and a path, such as GET /api/v?/**'),
  times: count,
  after: count,
  delay: count,
  status: optional(whole(100, 599)),
  headers: optional(texts),
  body: anything,
  resetAfter: optional(resetAfter),
  cutAfter: count,
  stall: optional(yesOrNo),
  slow: optional(object({ bytes: whole(1, Number.MAX_SAFE_INTEGER), everyMilliseconds: whole(0, 60_000) })),
  endless: optional(yesOrNo),
  grpc: optional(object({ code: whole(0, 16), message: optional(rawText) })),
  reply: optional(
    object({
      empty: optional(yesOrNo),
      compressed: optional(yesOrNo),
      otherSubject: optional(yesOrNo),
      padding: count,
    }),
  ),
  packed: optional(whole(1, 10_000)),
};

function addFault({ faults, body }: Context): Outgoing {
  const asked = read(faultShape, body);
  const unknown = Object.keys(body as object).filter((name) => !(name in faultShape));
  if (unknown.length > 0) {
    // A fault that does less than was meant would make a test pass for nothing.
    throw invalid([
      { code: 'unrecognized_keys', keys: unknown, path: [], message: `Unrecognized key(s): ${unknown.join(', ')}` },
    ]);
  }
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  faults.add(given as unknown as Fault);
  return { status: 200, body: { faults: faults.all() } };
}

const membersBySlug: Field<Readonly<Record<string, readonly string[]>>> = (value, path, issues) => {
  const given = value !== null && typeof value === 'object' ? value : {};
  return Object.fromEntries(
    Object.entries(given).map(([slug, members]) => [slug, list(text(1))(members, [...path, slug], issues)]),
  );
};

const settingsShape = {
  acceptAnyLogin: optional(yesOrNo),
  organizationSlug: optional(text(1)),
  subOrganizations: optional(membersBySlug),
  v4Defaults: optional(yesOrNo),
  hideUnreadable: optional(yesOrNo),
  clockOffset: optional(whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
};

function changeSettings({ world, body }: Context): Outgoing {
  const asked = read(settingsShape, body);
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  Object.assign(world.settings, Object.fromEntries(given));
  return { status: 200, body: world.settings };
}

const calls: readonly (readonly [ApiRoute['method'], string, (context: Context) => Outgoing])[] = [
  ['GET', 'attempts', ({ world }) => ({ status: 200, body: { attempts: world.attempts } })],
  ['GET', 'requests', ({ requests }) => ({ status: 200, body: { requests } })],
  ['GET', 'faults', ({ faults }) => ({ status: 200, body: { faults: faults.all() } })],
  ['POST', 'faults', addFault],
  [
    'DELETE',
    'faults',
    ({ faults }) => {
      faults.clear();
      return { status: 200, body: { faults: [] } };
    },
  ],
  ['GET', 'settings', ({ world }) => ({ status: 200, body: world.settings })],
  ['PATCH', 'settings', changeSettings],
];

/** What this server has beside Infisical's API: it explains itself, and can be made to fail. */
export const referenceRoutes: readonly ApiRoute[] = calls.map(([method, name, answer]) => ({
  method,
  path: `/__reference/${name}`,
  admin: true,
  answer: (_incoming, _parameters, context) => answer(context),
}));
