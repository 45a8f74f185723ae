// For tests: a server without sockets that has one project, and how its answers are looked at.
import { rehearse, type Answered, type Rehearsal, type WireSecret } from './rehearsal';

export const v3 = 'GET /api/v3/secrets/raw';
export const v4 = 'GET /api/v4/secrets';

export const values = (secrets: readonly WireSecret[]): Record<string, string> =>
  Object.fromEntries(
    secrets.map(({ secretPath, secretKey, secretValue }) => [`${secretPath} ${secretKey}`, secretValue]),
  );

export const told = ({ status, body }: Answered): unknown[] => [status, body.error, body.message];

export async function stage(
  folders: Readonly<Record<string, Readonly<Record<string, string>>>>,
  options: Parameters<typeof rehearse>[0] = {},
): Promise<{ subject: Rehearsal; project: string }> {
  const subject = rehearse(options);
  return { subject, project: await subject.project(folders) };
}

export const addImport = (subject: Rehearsal, workspaceId: string, path: string, from: string, environment = 'dev') =>
  subject.done('POST /api/v1/secret-imports', {
    workspaceId,
    environment: 'dev',
    path,
    import: { environment, path: from },
  });
