import { randomUUID } from 'node:crypto';
import type { ApiRoute, Context } from '../context';
import { cleanPath, environmentOf, projectById } from '../projects';
import { notFound } from '../refusal';
import type { Outgoing } from '../route';
import { object, optional, or, read, text, yesOrNo } from '../shape';

const shape = {
  workspaceId: optional(text()),
  projectId: optional(text()),
  environment: text(1),
  path: or(text(), '/'),
  import: object({ environment: text(1), path: text(1) }),
  isReplication: or(yesOrNo, false),
};

function add(context: Context): Outgoing {
  const asked = read(shape, context.body);
  const project = projectById(context.world, asked.workspaceId ?? asked.projectId ?? '');
  const path = cleanPath(asked.path);
  const folder = environmentOf(project, asked.environment).folders.get(path);
  if (!folder) throw notFound(`Folder with path '${path}' not found in environment '${asked.environment}'`);
  const from = environmentOf(project, asked.import.environment);
  const { isReplication } = asked;
  const added = { id: randomUUID(), environment: from.slug, path: cleanPath(asked.import.path), isReplication };
  folder.imports = [...folder.imports, added];
  const secretImport = {
    id: added.id,
    importPath: added.path,
    importEnv: { id: from.id, name: from.name, slug: from.slug },
    position: folder.imports.length,
    folderId: folder.id,
    isReplication,
  };
  return { status: 200, body: { message: 'Successfully created secret import', secretImport } };
}

export const secretImportRoutes: readonly ApiRoute[] = ['/api/v1/secret-imports', '/api/v2/secret-imports'].map(
  (path) => ({
    method: 'POST',
    path,
    rate: 'write',
    admin: true,
    answer: (_incoming, _parameters, context) => add(context),
  }),
);
