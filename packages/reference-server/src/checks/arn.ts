// AWS's names of principals, as Infisical reads and compares them.

const resource = /^arn:[\w-]+:(iam|sts)::(\d*):(user|role|instance-profile|assumed-role)\/(.+)$/;

export const accountOf = (arn: string): string => arn.split(':')[4] ?? '';

export const isRoot = (arn: string): boolean => arn.endsWith(':root');

/**
 * The forms in which an ARN is compared: without its path and session, and, of a session, as its role too.
 * Infisical writes the partition `aws` into both, whatever it was.
 */
export function comparedForms(arn: string): readonly string[] {
  const [, service = '', account = '', type = '', rest = ''] = resource.exec(arn) ?? [];
  const parts = rest.split('/');
  const isSession = type === 'assumed-role';
  const name = (isSession ? parts[0] : parts.at(-1)) ?? '';
  const form = (from: string, kind: string): string => `arn:aws:${from}::${account}:${kind}/${name}`;
  return [form(service, type), form('iam', isSession ? 'role' : type)];
}

/** Whether one of a comma-separated list fits; a `*` stands for anything, slashes too. */
export function listFits(list: string, forms: readonly string[]): boolean {
  return list.split(',').some((given) => {
    const escaped = given.trim().replace(/[.+?^${}()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^${escaped.replaceAll('*', '.*')}$`);
    return forms.some((form) => pattern.test(form));
  });
}
