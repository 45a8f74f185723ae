import type { ReferenceOptions, ReferenceServer } from 'infisical-reference-server';
import { azure } from './azure';
import { circleci } from './circleci';
import { github } from './github';
import { gitlab } from './gitlab';
import { spiffe } from './spiffe';
import type { Story } from './story';

/** A platform, its product, and a job on it. */
export interface Platform {
  readonly title: string;
  /** What the server plays for it, beside what it always does. */
  readonly options?: Pick<ReferenceOptions, 'workloadApi'>;
  /** Runs the jobs against this server, which holds the state of state.yaml. */
  tell(server: ReferenceServer): Promise<Story>;
}

/** Every platform that the demo shows, in this order: a new one is a row and a file. */
export const platforms: readonly Platform[] = [
  { title: 'GitHub', tell: github },
  { title: 'Azure Pipelines', tell: azure },
  { title: 'CircleCI', tell: circleci },
  { title: 'GitLab', tell: gitlab },
  { title: 'A SPIFFE workload', options: { workloadApi: 'tcp://127.0.0.1:0' }, tell: spiffe },
];
