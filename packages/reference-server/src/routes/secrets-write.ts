import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { cleanPath, permissionsOf, projectById, projectIdFor } from '../projects';
import { badRequest, notAllowed, notFound } from '../refusal';
import type { Outgoing } from '../route';
import { may } from '../secrets/permission';
import { presentOne } from '../secrets/present';
import { list, nullable, object, optional, or, rawText, read, text, textThat, yesOrNo, type Read } from '../shape';
import type { Folder, Project, Secret } from '../world';

const placeShape = {
  workspaceId: optional(text()),
  projectId: optional(text()),
  projectSlug: optional(text()),
  environment: text(),
  secretPath: or(text(), '/'),
};

const shape = {
  ...placeShape,
  secretValue: optional(rawText),
  secretComment: optional(text()),
  skipMultilineEncoding: nullable(yesOrNo),
  tagIds: optional(list(text())),
  secretMetadata: optional(list(object({ key: text(1), value: rawText }))),
};

const nameShape = {
  secretName: textThat(
    (name) => name !== '' && !/[:/]/.test(name),
    'Secret name cannot contain colon or forward slash.',
  ),
};

/** White space around a value goes, but for one newline at its end. */
const trimmedValue = (value: string): string => `${value.trim()}${value.endsWith('\n') ? '\n' : ''}`;

type Asked = Read<typeof shape>;

interface Target {
  readonly project: Project;
  readonly folder: Folder;
  readonly environment: string;
  readonly key: string;
}

type Write = 'create' | 'edit' | 'delete';

/** What Infisical calls a missing folder, by what was to be done there. */
const errors: Readonly<Record<Write, string>> = {
  create: 'CreateSecret',
  edit: 'UpdateSecret',
  delete: 'DeleteSecret',
};

/** Where a call writes; throws a Refusal where there is no such folder, or the actor may not do that there. */
function target(context: Context, secretName: string, asked: Read<typeof placeShape>, write: Write): Target {
  const { secretName: key } = read(nameShape, { secretName });
  const { environment, projectId, workspaceId, projectSlug } = asked;
  const project = projectById(context.world, projectIdFor(context, projectId ?? workspaceId, projectSlug));
  const permissions = permissionsOf(context, project);
  const path = cleanPath(asked.secretPath);
  const folder = project.environments.get(environment)?.folders.get(path);
  if (!folder) {
    throw notFound(`Folder with path '${path}' in environment with slug '${environment}' not found`, errors[write]);
  }
  const subject = { environment, secretPath: path, secretName: key, secretTags: [] };
  if (!may(permissions, write, subject)) throw notAllowed(write, 'secrets');
  return { project, folder, environment, key };
}

/** The fields that a call sets; those that it leaves out stay as they were. */
function given(asked: Asked): Partial<Secret> {
  const { secretValue, secretComment, skipMultilineEncoding, tagIds, secretMetadata } = asked;
  return {
    ...(secretValue === undefined ? {} : { value: trimmedValue(secretValue) }),
    ...(secretComment === undefined ? {} : { comment: secretComment }),
    ...(skipMultilineEncoding === undefined ? {} : { skipMultilineEncoding }),
    ...(tagIds === undefined ? {} : { tagIds }),
    ...(secretMetadata === undefined ? {} : { metadata: secretMetadata }),
  };
}

function answer(context: Context, { project, folder, environment }: Target, secret: Secret): Outgoing {
  const reading = { secret, environment, path: folder.path, value: secret.value, hidden: false };
  return { status: 200, body: { secret: presentOne(reading, project, context.generation) } };
}

function create(context: Context, secretName: string): Outgoing {
  const asked = read({ ...shape, secretValue: rawText }, context.body);
  const at = target(context, secretName, asked, 'create');
  if (at.folder.secrets.has(at.key)) throw badRequest('Secret already exists');
  const time = new Date(context.now()).toISOString();
  const secret: Secret = {
    id: randomUUID(),
    key: at.key,
    value: '',
    comment: '',
    version: 1,
    skipMultilineEncoding: null,
    metadata: [],
    tagIds: [],
    createdAt: time,
    updatedAt: time,
    ...given(asked),
  };
  at.folder.secrets.set(at.key, secret);
  return answer(context, at, secret);
}

function existing({ folder, key }: Target): Secret {
  const secret = folder.secrets.get(key);
  if (!secret) throw notFound(`Secret with name '${key}' not found`);
  return secret;
}

function update(context: Context, secretName: string): Outgoing {
  const asked = read(shape, context.body);
  const at = target(context, secretName, asked, 'edit');
  const previous = existing(at);
  const updatedAt = new Date(context.now()).toISOString();
  const secret: Secret = { ...previous, ...given(asked), version: previous.version + 1, updatedAt, previous };
  at.folder.secrets.set(at.key, secret);
  return answer(context, at, secret);
}

function remove(context: Context, secretName: string): Outgoing {
  const at = target(context, secretName, read(placeShape, context.body), 'delete');
  const secret = existing(at);
  at.folder.secrets.delete(at.key);
  return answer(context, at, secret);
}

const writes = [
  ['POST', create],
  ['PATCH', update],
  ['DELETE', remove],
] as const;

export const secretWriteRoutes: readonly ApiRoute[] = ['/api/v3/secrets/raw', '/api/v4/secrets'].flatMap((path) =>
  writes.map(([method, write]): ApiRoute => ({
    method,
    path: `${path}/:secretName`,
    rate: 'secrets',
    bearer: true,
    newer: path.includes('v4'),
    answer: (_incoming, { secretName = '' }, context) => write(context, secretName),
  })),
);
