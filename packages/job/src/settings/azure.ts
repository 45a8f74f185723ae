import type { Product } from './product';
import { choice, choices, onOff, text, type Reader } from './readers';
import { optional, preset, table, type Place, type Rows } from './table';

const anyPlace = choices('variables', 'env', 'output', 'file', 'none');
const places: Reader<readonly Place[]> = {
  expects: `${anyPlace.expects}, and not variables and env together`,
  read(given) {
    const read = anyPlace.read(given);
    // The one would take the place of the other.
    return read?.includes('variables') && read.includes('env') ? undefined : read;
  },
};

// The task is restricted to few commands, and to upload a summary is none of them.
const shared = Object.fromEntries(Object.entries(table).filter(([key]) => key !== 'summary')) as Rows;

const rows: Rows = {
  ...shared,
  serviceConnection: optional('identity', text, { aliases: ['azureSubscription'] }),
  exportType: preset('delivery', places, ['variables']),
  multilineSecrets: preset('delivery', choice('mask', 'fail'), 'mask'),
  deleteFile: preset('delivery', onOff, true),
};

/** A macro that Azure Pipelines left as it is, since the job has no variable of that name. */
const macro = /^\$\([\w.-]+\)$/;

/** The Azure Pipelines task. It is none of `products`, so that no other bundle holds its words. */
export const azure = {
  style: 'camel',
  rows,
  presets: { tokenSource: 'serviceConnection', method: 'oidc' },
  reference: {
    bareIn: (given) => macro.exec(given)?.[0],
    write: (bare) => `${bare} only where this job has a variable of that name, which it has not now`,
  },
  emptiness:
    'a template expression such as ${{ variables.NAME }} gives nothing where the name is not defined, and builds of pull requests ' +
    'from forks get no secret variables',
} as const satisfies Product;
