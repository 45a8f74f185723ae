import { ownNames, type Host, type Target, type Variable } from '@infisical-ci/job';

/** What a program reads of a run: gathered on the way, printed at the end. */
export interface Answers {
  /** The same host, which also takes outputs. */
  listening(host: Host): Host;
  /** One line of JSON. */
  json(succeeded: boolean): string;
}

/** The names of outputs in the JSON; those of secrets are left out, since they would be values. */
const fields: Readonly<Record<string, string>> = {
  [ownNames.names]: 'names',
  [ownNames.count]: 'count',
  [ownNames.file]: 'file',
  [ownNames.errorCode]: 'errorCode',
};

const read: Readonly<Record<string, (text: string) => unknown>> = {
  names: (text) => JSON.parse(text) as unknown,
  count: Number,
};

export function answers(): Answers {
  const told: Record<string, unknown> = {};
  const listen = (variables: readonly Variable[]): void => {
    for (const { name, value } of variables) {
      const field = fields[name];
      if (field !== undefined) told[field] = (read[field] ?? String)(value);
    }
  };
  return {
    listening: (host) => ({
      ...host,
      targets: [...new Set<Target>(['output', ...host.targets])],
      unfit: (variable, target, settings) =>
        host.targets.includes(target) ? host.unfit(variable, target, settings) : undefined,
      set(target, variables, settings) {
        if (target === 'output') listen(variables);
        return host.targets.includes(target) ? host.set(target, variables, settings) : () => undefined;
      },
    }),
    json: (succeeded) => `${JSON.stringify({ ok: succeeded, ...told })}\n`,
  };
}
