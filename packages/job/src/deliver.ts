import type { AccessToken } from '@infisical-ci/client';
import { writeWhole } from './files';
import type { Host, Target, Undo, Variable } from './host';
import type { Prepared } from './prepare';
import type { Settings } from './settings';

/** The names that this project gives to what it delivers beside the secrets. */
export const ownNames = {
  names: 'infisical-names',
  count: 'infisical-count',
  file: 'infisical-file',
  accessToken: 'infisical-access-token',
  errorCode: 'infisical-error-code',
  accessTokenVariable: 'INFISICAL_TOKEN',
} as const;

/** What is delivered beside the secrets: how many, under which names, where the file is, and the access token where asked for. */
export function ownVariables(
  variables: readonly Variable[],
  { exportAccessToken }: Settings,
  accessToken: AccessToken,
  file: string | undefined,
): Readonly<Partial<Record<Target, readonly Variable[]>>> {
  return {
    output: [
      ownVariable(ownNames.names, JSON.stringify(variables.map(({ name }) => name))),
      ownVariable(ownNames.count, String(variables.length)),
      ...(file === undefined ? [] : [ownVariable(ownNames.file, file)]),
      ...(exportAccessToken ? [{ ...ownVariable(ownNames.accessToken, accessToken.value), secret: true }] : []),
    ],
    env: exportAccessToken ? [{ ...ownVariable(ownNames.accessTokenVariable, accessToken.value), secret: true }] : [],
  };
}

export function ownVariable(name: string, value: string): Variable {
  return { name, value, secret: false, chosen: true };
}

/**
 * Writes what was prepared: masks, the file, outputs, env, in this order, one write each.
 * What fails takes back all that was written before it.
 * @throws Failure file-refused, write-failed.
 */
export function deliver(
  prepared: Prepared,
  settings: Settings,
  host: Host,
  file: { path: string; beside: string } | undefined,
): void {
  if (prepared.masks.length > 0) host.mask(prepared.masks);
  const undos: Undo[] = [];
  try {
    if (file && prepared.file !== undefined)
      undos.push(writeWhole(file, prepared.file, settings.allowOutside ? undefined : host.folder));
    for (const { target, variables } of prepared.sets) undos.push(host.set(target, variables, settings));
  } catch (error) {
    throw takeBack(undos, error);
  }
}

/** @returns what to tell: why it failed, or that something could not be taken back, which matters more. */
function takeBack(undos: readonly Undo[], reason: unknown): unknown {
  return undos.toReversed().reduce<unknown>((told, undo) => {
    try {
      undo();
      return told;
    } catch (error) {
      return error;
    }
  }, reason);
}
