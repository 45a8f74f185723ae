// AWS STS, as far as a job and Infisical ask it: https://docs.aws.amazon.com/STS/latest/APIReference/.
import type { Context } from '../context';
import type { Outgoing } from '../route';
import { addPrincipal } from './aws-principals';

type Form = Readonly<Record<string, unknown>>;

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';
const xml = (status: number, body: string): Outgoing => ({ status, headers: { 'content-type': 'text/xml' }, body });

const refuse = (status: number, code: string, message: string): Outgoing =>
  xml(
    status,
    `<ErrorResponse xmlns="${namespace}">\n  <Error>\n    <Type>Sender</Type>\n    <Code>${code}</Code>\n` +
      `    <Message>${message}</Message>\n  </Error>\n</ErrorResponse>\n`,
  );

/** Credentials of a role for the token that was given to it. */
function assumeRoleWithWebIdentity(form: Form, { world, now }: Context): Outgoing {
  const role = String(form['RoleArn']);
  const session = String(form['RoleSessionName']);
  const known = [...world.awsPrincipals.values()].find((each) => each.webIdentityToken === form['WebIdentityToken']);
  if (!known) return refuse(400, 'InvalidIdentityToken', 'The ID Token provided is not a valid JWT.');
  if (known.until <= now()) return refuse(400, 'ExpiredTokenException', 'Token expired');
  if (known.role !== role || !/^[\w+=,.@-]{2,64}$/.test(session))
    return refuse(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const { accessKeyId, secretAccessKey, sessionToken, arn, until } = addPrincipal(world, { arn: role }, now(), session);
  const credentials = [
    ['AccessKeyId', accessKeyId],
    ['SecretAccessKey', secretAccessKey],
    ['SessionToken', sessionToken],
    ['Expiration', new Date(until).toISOString()],
  ];
  const rows = credentials.map(([name = '', value = '']) => `      <${name}>${value}</${name}>\n`).join('');
  return xml(
    200,
    `<AssumeRoleWithWebIdentityResponse xmlns="${namespace}">\n  <AssumeRoleWithWebIdentityResult>\n` +
      `    <AssumedRoleUser>\n      <Arn>${arn}</Arn>\n    </AssumedRoleUser>\n` +
      `    <Credentials>\n${rows}    </Credentials>\n` +
      '  </AssumeRoleWithWebIdentityResult>\n</AssumeRoleWithWebIdentityResponse>\n',
  );
}

/** Answers a call of STS's by its form. GetCallerIdentity is not among them: Infisical's login asks for it here. */
export function stsAnswer(context: Context): Outgoing {
  const form = (typeof context.body === 'object' ? context.body : undefined) as Form | null | undefined;
  if (form?.['Action'] === 'AssumeRoleWithWebIdentity') return assumeRoleWithWebIdentity(form, context);
  return refuse(400, 'InvalidAction', 'Could not find operation for version 2011-06-15');
}
