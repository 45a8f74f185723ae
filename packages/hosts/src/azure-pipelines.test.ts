import type { Variable } from '@infisical-ci/job';
import { azurePipelines } from './azure-pipelines';
import { fakeHands } from './fake';

const variable = (name: string, value: string, secret = true): Variable => ({ name, value, secret, chosen: false });
const settings = (more: object = {}) => ({ exportType: ['variables'], multilineSecrets: 'mask', ...more }) as never;

function setUp(env: Record<string, string> = {}) {
  const hands = fakeHands({ AGENT_TEMPDIRECTORY: '/agent/_temp', ...env });
  return { host: azurePipelines(hands), printed: hands.printed };
}

describe('the host of Azure Pipelines', () => {
  it('sets secret variables in one write', () => {
    const { host, printed } = setUp();
    host.set('variables', [variable('A', 'one'), variable('B', '')], settings());
    expect(printed).toEqual([
      '##vso[task.setvariable variable=A;issecret=true]one\n##vso[task.setvariable variable=B;issecret=true]\n',
    ]);
  });

  it('sets ordinary variables for env', () => {
    const { host, printed } = setUp();
    host.set('env', [variable('A', 'one\ntwo')], settings({ exportType: ['env'] }));
    expect(printed).toEqual(['##vso[task.setvariable variable=A]one%0Atwo\n']);
  });

  it('keeps its own secret from the environment, where no other secret is in it', () => {
    const { host, printed } = setUp();
    host.set('env', [variable('INFISICAL_TOKEN', 'token')], settings());
    expect(printed).toEqual(['##vso[task.setvariable variable=INFISICAL_TOKEN;issecret=true]token\n']);
  });

  it('sets outputs under the names that Azure can read', () => {
    const { host, printed } = setUp();
    host.set('output', [variable('infisical-count', '2', false), variable('a-b', 'x')], settings());
    expect(printed).toEqual([
      '##vso[task.setvariable variable=infisicalCount;isOutput=true]2\n' +
        '##vso[task.setvariable variable=a-b;isOutput=true;issecret=true]x\n',
    ]);
  });

  describe('the flag for secrets of several lines', () => {
    const on = '##vso[task.setvariable variable=SYSTEM_UNSAFEALLOWMULTILINESECRET]true\n';
    const off = '##vso[task.setvariable variable=SYSTEM_UNSAFEALLOWMULTILINESECRET]false\n';
    const set = '##vso[task.setvariable variable=A;issecret=true]one%0D%0Atwo\n';

    it('is on while it is needed, in one write', () => {
      const { host, printed } = setUp();
      host.set('variables', [variable('A', 'one\r\ntwo')], settings());
      expect(printed).toEqual([on + set + off]);
    });

    it('is left alone where the job has it on', () => {
      const { host, printed } = setUp({ SYSTEM_UNSAFEALLOWMULTILINESECRET: 'True' });
      host.set('variables', [variable('A', 'one\r\ntwo')], settings());
      expect(printed).toEqual([set]);
    });
  });

  it('masks in one write, first the parts of what must be escaped', () => {
    const { host, printed } = setUp();
    host.mask(['50%off', 'long-line-one\nshort', 'long-part%0Aanother-part']);
    expect(printed.join('').trimEnd().split('\n')).toEqual([
      '##vso[task.setsecret]50%off',
      '##vso[task.setsecret]long-line-one',
      '##vso[task.setsecret]long-line-one%0Ashort',
      '##vso[task.setsecret]long-part',
      '##vso[task.setsecret]another-part',
      '##vso[task.setsecret]long-part%AZP250Aanother-part',
    ]);
  });

  it.each([
    ['info', 'a ##vso[task.complete]\n##[error]b', 'a # #vso[task.complete]\n# #[error]b\n'],
    ['warning', 'a\nb', '##vso[task.logissue type=warning]a%0Ab\n'],
    ['error', '##vso[x.y]z', '##vso[task.logissue type=error]# #vso[x.y]z\n'],
    ['debug', 'a', '##vso[task.debug]a\n'],
  ] as const)('says %s', (level, text, line) => {
    const { host, printed } = setUp();
    host.say(level, text);
    expect(printed).toEqual([line]);
  });

  it('ends with a result, and with the lines that map the variables into a script', () => {
    const { host, printed } = setUp();
    host.ended?.('Loaded 2 secrets.', [variable('DB_URL', 'x'), variable('db.user', 'y')], settings());
    expect(printed).toEqual([
      'Scripts do not get secret variables by themselves. Below the script that needs them, write:\n' +
        '  env:\n    DB_URL: $(DB_URL)\n    db_user: $(db.user)\n',
      '##vso[task.complete result=Succeeded]Loaded 2 secrets.\n',
    ]);
  });

  it.each([
    ['failed', undefined, undefined],
    ['was for env', [], settings({ exportType: ['env'] })],
  ])('says nothing of scripts where it %s', (_what, delivered, given) => {
    const { host, printed } = setUp();
    host.ended?.('No.\nWhy', delivered, given);
    expect(printed).toEqual([`##vso[task.complete result=${delivered ? 'Succeeded' : 'Failed'}]No.\n`]);
  });

  it('keeps for its post job what is left to do, as a secret', () => {
    const { host, printed } = setUp();
    host.atEnd?.({ files: ['/f'] });
    expect(printed).toEqual(['##vso[task.settaskvariable variable=leftover;issecret=true]{"files":["/f"]}\n']);
  });

  it('compares names as the agent does', () => {
    const { host } = setUp();
    expect(host.names.fold('db.user name')).toBe(host.names.fold('DB_USER_NAME'));
  });

  it('puts files where the agent removes them', () => expect(setUp().host.folder).toBe('/agent/_temp'));
});
