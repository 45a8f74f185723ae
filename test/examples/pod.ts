// The container of a Job in Kubernetes, run as its manifest says; a folder here stands for what is mounted there.
import { parseAllDocuments } from 'yaml';
import type { Ended } from '../support/command';
import { runCommands } from './script';
import type { World } from './world';

interface Container {
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
}

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly serviceAccountName: string;
        readonly containers: readonly Container[];
        readonly volumes: readonly Volume[];
      };
    };
  };
}

interface Volume {
  readonly name: string;
  readonly projected?: {
    readonly sources: readonly { readonly serviceAccountToken: { readonly audience: string; readonly path: string } }[];
  };
  readonly csi?: { readonly driver: string };
}

export interface Pod {
  readonly serviceAccount: string;
  readonly volume: Volume;
  /** Runs its container, with this folder as its one mount. */
  run(folder: string): Promise<Ended>;
}

/** The pod of an example's `job.yaml`. */
export function podOf(world: World): Pod {
  const documents = parseAllDocuments(world.example.text('job.yaml')).map((each) => each.toJS() as Manifest);
  const { metadata, spec } = documents.find(({ kind }) => kind === 'Job')!;
  const { serviceAccountName, containers, volumes } = spec.template.spec;
  const [{ command, args, env = [], volumeMounts }] = containers as [Container];
  const [mount] = volumeMounts;
  return {
    serviceAccount: `system:serviceaccount:${metadata.namespace}:${serviceAccountName}`,
    volume: volumes.find(({ name }) => name === mount?.name)!,
    run: (folder) => {
      const there = (text: string): string => text.replace(mount?.mountPath ?? '', folder);
      const words = [...command, ...args].map((word) => `'${there(word)}'`).join(' ');
      return runCommands(world, [words], {
        env: Object.fromEntries(env.map(({ name, value }) => [name, there(value)])),
      });
    },
  };
}
