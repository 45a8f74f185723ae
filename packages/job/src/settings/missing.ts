import { oneLine } from '@infisical-ci/http';
import type { Rule } from '../rules/rule';
import type { Settings } from './parse';
import type { Key } from './table';

/** What it is that is missing, and where to find it. */
const what = {
  identityId:
    'the id of the machine identity that this job logs in as (Infisical: Access Control, Machine Identities).',
  clientId: 'the client id of the identity (Infisical: the identity, Universal Auth).',
  clientSecret: "the client secret of the identity. Keep it in the platform's secret store.",
  accessToken: 'the access token that {method}: access-token takes.',
  projectSlug: 'the slug of the project, or its id as {project-id} (Infisical: the settings of the project).',
  environment: 'the slug of the environment to load from, such as dev or prod.',
} as const satisfies Partial<Record<Key, string>>;

/** A setting that a run may not do without. */
export type Needed = keyof typeof what;

/** What a rule leaves open of these, and how it would say it for itself. */
const left: Partial<Record<Needed, { readonly by: (rule: Rule) => boolean; readonly instead: string }>> = {
  environment: { by: ({ environment }) => environment === '', instead: 'its environment, as in prod:/db/KEY' },
  projectSlug: { by: ({ project }) => project === undefined, instead: 'its project, as in shop/prod:/db/KEY' },
};

/** That a setting is missing; where rules are given, with the first that leaves it open. */
export function missing(key: Needed, { rules }: Settings): string {
  const open = left[key];
  const rule = open && rules?.load.find(open.by);
  if (!open || !rule) return `is missing: ${what[key]}`;
  const written = oneLine(rule.text.replace(/^:/, ''), 80);
  return `is missing: ${what[key]} Line ${rule.line ?? 0} of {secrets} (${written}) does not say ${open.instead}.`;
}
