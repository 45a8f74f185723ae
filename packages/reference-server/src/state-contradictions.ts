// What no schema can say: the parts of a state that must fit each other.
import type { State } from './state';
import { soleProject } from './state-apply';
import { pathOf } from './state-sentences';

/** One line for each thing that two parts of the state disagree on. */
export function contradictions({ secrets, projects = [], identities = [] }: State): string[] {
  const slugs = [...(secrets ? [soleProject] : []), ...projects.map(({ slug }) => slug)];
  return [
    ...takenTwice('projects', 'slug', projects),
    ...takenTwice('projects', 'id', projects),
    ...takenTwice('identities', 'name', identities),
    ...takenTwice('identities', 'id', identities),
    ...projects.flatMap(({ slug }, index) =>
      secrets && slug === soleProject
        ? [`projects[${index}].slug: ${soleProject} is the project of the secrets above; give this one another slug.`]
        : [],
    ),
    ...identities.flatMap(({ projects: roles = {} }, index) =>
      Object.keys(roles)
        .filter((slug) => !slugs.includes(slug))
        .map((slug) => {
          const known = slugs.length > 0 ? `the projects are ${slugs.join(', ')}` : 'there is none at all';
          return `${pathOf(['identities', index, 'projects', slug])}: there is no such project in this file; ${known}.`;
        }),
    ),
  ];
}

function takenTwice<Name extends string>(
  list: string,
  name: Name,
  items: readonly Readonly<Partial<Record<Name, string>>>[],
): string[] {
  const values = items.map((item) => item[name]);
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return value === undefined || first === index
      ? []
      : [`${list}[${index}].${name}: is the same as ${list}[${first}].${name}; each must have its own.`];
  });
}
