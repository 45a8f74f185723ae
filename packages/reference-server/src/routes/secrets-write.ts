import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { cleanPath, projectById } from '../projects';
import { badRequest, notFound } from '../refusal';
import type { Outgoing } from '../route';
import { presentOne } from '../secrets/present';
import { list, object, optional, or, rawText, read, text, textThat, yesOrNo } from '../shape';
import type { Folder, Project, Secret } from '../world';

const shape = {
  workspaceId: optional(text()),
  projectId: optional(text()),
  environment: text(1),
  secretPath: or(text(), '/'),
  secretValue: optional(rawText),
  secretComment: optional(text()),
  skipMultilineEncoding: optional(yesOrNo),
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
export const trimmedValue = (value: string): string => `${value.trim()}${value.endsWith('\n') ? '\n' : ''}`;

type Asked = ReturnType<typeof read<typeof shape>>;

interface Target {
  readonly asked: Asked;
  readonly project: Project;
  readonly folder: Folder;
  readonly key: string;
}

function target(context: Context, secretName: string): Target {
  const { secretName: key } = read(nameShape, { secretName });
  const asked = read(shape, context.body);
  const project = projectById(context.world, asked.projectId ?? asked.workspaceId ?? '');
  const path = cleanPath(asked.secretPath);
  const folder = project.environments.get(asked.environment)?.folders.get(path);
  if (!folder) {
    throw notFound(
      `Folder with path '${path}' in environment with slug '${asked.environment}' not found`,
      'Create secret',
    );
  }
  return { asked, project, folder, key };
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

function answer(context: Context, { project, folder, asked }: Target, secret: Secret): Outgoing {
  const { environment } = asked;
  const reading = { secret, environment, path: folder.path, value: secret.value, hidden: false };
  return { status: 200, body: { secret: presentOne(reading, project, context.generation) } };
}

function create(context: Context, secretName: string): Outgoing {
  const at = target(context, secretName);
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
    ...given(at.asked),
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
  const at = target(context, secretName);
  const previous = existing(at);
  const updatedAt = new Date(context.now()).toISOString();
  const secret: Secret = { ...previous, ...given(at.asked), version: previous.version + 1, updatedAt, previous };
  at.folder.secrets.set(at.key, secret);
  return answer(context, at, secret);
}

function remove(context: Context, secretName: string): Outgoing {
  const at = target(context, secretName);
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
    admin: true,
    newer: path.includes('v4'),
    answer: (_incoming, { secretName = '' }, context) => write(context, secretName),
  })),
);
