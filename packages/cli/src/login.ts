import { logIn, products, tokenOf, type Host, type Key, type Variable } from '@infisical-ci/job';
import { readClaims } from '@infisical-ci/identity';
import { exitCodes, type Asked, type Command, type Outside } from './command';
import { deliveringHost, deliveryFlags } from './delivering';
import { isEvaluated, platformMistakes, platformOf, withoutEnd } from './platform';

const isOn = (flag: string | undefined): boolean => flag === 'true';
const exportsSomething = ({ own }: Asked): boolean => isOn(own['export']) || isOn(own['export-auth-jwt']);

/** `login`: an access token for the Infisical CLI and Terraform, printed or exported. */
export const loginCommand: Command = {
  flags: { ...deliveryFlags, export: 'switch', 'export-auth-jwt': 'switch', print: 'switch', json: 'switch' },
  takesSettings: true,
  takesProgram: 'no',
  evaluated: (asked, { hands }) =>
    exportsSomething(asked) && !asked.own['into'] && isEvaluated(platformOf(asked.own, hands.env)),
  mistakes(asked, { hands, terminals }) {
    const { own } = asked;
    const toOutput = !own['into'] && (!exportsSomething(asked) || isEvaluated(platformOf(own, hands.env)));
    return [
      ...platformMistakes(own),
      ...(isOn(own['export']) && isOn(own['export-auth-jwt'])
        ? ['--export and --export-auth-jwt are two ways for a program to log in: keep one of the two.']
        : []),
      ...(isOn(own['export-auth-jwt']) && hands.env['TF_BUILD']
        ? ['--export-auth-jwt is not for Azure Pipelines, whose tokens Azure itself would take: use --export.']
        : []),
      ...(own['into'] && !exportsSomething(asked) ? ['--into is for what is exported: add --export.'] : []),
      ...(isOn(own['json']) && exportsSomething(asked)
        ? ['--json prints the access token, and --export hands it on: keep one of the two.']
        : []),
      ...(toOutput && terminals.stdout && !isOn(own['print'])
        ? ['Standard output is a terminal, where the access token would be shown: add --print if that is meant.']
        : []),
    ];
  },
  run: (asked, outside) => (isOn(asked.own['export-auth-jwt']) ? exportJwt(asked, outside) : obtain(asked, outside)),
};

/** Nothing is read. */
const reading: readonly Key[] = ['projectSlug', 'environment'];

async function obtain(asked: Asked, outside: Outside): Promise<number> {
  const { hands, sources } = outside;
  const platform = deliveringHost(platformOf(asked.own, hands.env), asked, outside);
  // What is printed is its reader's to end.
  const host = exportsSomething(asked) ? platform : withoutEnd(platform);
  const product = { ...products.command, spares: reading };
  const accessToken = await logIn({ product, given: asked.given, host, sources, hands, clock: hands.clock });
  if (!accessToken) return exitCodes.failed;
  const { value, expiresIn } = accessToken;
  if (exportsSomething(asked)) return deliver(host, 'INFISICAL_TOKEN', value, expiresIn);
  hands.print(isOn(asked.own['json']) ? `${JSON.stringify({ accessToken: value, expiresIn })}\n` : `${value}\n`);
  return exitCodes.done;
}

async function exportJwt(asked: Asked, outside: Outside): Promise<number> {
  const { hands, sources } = outside;
  const host = deliveringHost(platformOf(asked.own, hands.env), asked, outside);
  const product = { ...products.command, spares: [...reading, 'identityId'] as const };
  const jwt = await tokenOf({ product, given: asked.given, host, sources, hands, clock: hands.clock });
  if (jwt === undefined) return exitCodes.failed;
  const expiry = readClaims(jwt)?.['exp'];
  return deliver(host, 'INFISICAL_AUTH_JWT', jwt, typeof expiry === 'number' ? expiry - Date.now() / 1000 : 0);
}

function deliver(host: Host, name: string, value: string, seconds: number): number {
  const variable: Variable = { name, value, secret: true, chosen: true };
  host.set('env', [variable], {});
  host.say('info', `Exported ${name}${seconds > 0 ? `, which is good for ${Math.round(seconds)} s` : ''}.`);
  return exitCodes.done;
}
