import { judgeName, steering } from './names';

const verdict = (name: string, reserved: readonly RegExp[] = []): string => judgeName(name, reserved).verdict;

describe('names that would break a file are breaking, whatever else they are', () => {
  it.each([
    ['', 'empty'],
    ['A=B', '`=`'],
    ['PATH=', '`=`'],
    ['x<<EOF', '`<<`'],
    ['x<', '`<<`'],
    ['A\nB', 'line end'],
    ['A\rB', 'line end'],
    ['A\0', 'control character'],
    ['A\u001b[31m', 'control character'],
    ['A\u2028B', 'line end'],
    [' A', 'white space'],
    ['A\u00a0', 'white space'],
  ])('%j', (name, why) =>
    expect(judgeName(name, [])).toEqual({ verdict: 'breaks', reason: expect.stringContaining(why) as string }),
  );
});

describe('names that steer', () => {
  it.each([
    // Loaders and shells.
    ...['PATH', 'PATHEXT', 'LD_PRELOAD', 'LD_LIBRARY_PATH', 'DYLD_INSERT_LIBRARIES', 'GCONV_PATH', 'COMSPEC'],
    ...['BASH_ENV', 'BASH_FUNC_ls%%', 'BASHOPTS', 'SHELLOPTS', 'ENV', 'IFS', 'PS1', 'PS4', 'PROMPT_COMMAND', 'CDPATH'],
    ...['GLOBIGNORE', 'SHELL', 'ZDOTDIR', 'UID', 'EUID', 'PSModulePath'],
    // Interpreters and their package managers.
    ...['NODE_OPTIONS', 'NODE_PATH', 'NODE_EXTRA_CA_CERTS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'NODE_COMPILE_CACHE'],
    ...['npm_config_registry', 'NPM_CONFIG_//example.com/:_authToken', 'YARN_YARN_PATH', 'BUN_OPTIONS'],
    ...['PYTHONPATH', 'PYTHONSTARTUP', 'PYTHONHOME', 'PYTHONWARNINGS', 'PERL5OPT', 'PERL5LIB', 'RUBYOPT', 'RUBYLIB'],
    ...[
      'GEM_HOME',
      'BUNDLE_GEMFILE',
      'PHP_INI_SCAN_DIR',
      'LUA_INIT',
      'LUA_PATH_5_4',
      'LUA_CPATH_5_4',
      'PYTHONSAFEPATH',
    ],
    ...[
      'JAVA_TOOL_OPTIONS',
      '_JAVA_OPTIONS',
      'JDK_JAVA_OPTIONS',
      'MAVEN_OPTS',
      'GRADLE_OPTS',
      'CLASSPATH',
      'JAVA_HOME',
    ],
    ...['DOTNET_STARTUP_HOOKS', 'COR_PROFILER_PATH', 'CORECLR_ENABLE_PROFILING', 'GOFLAGS', 'GOPROXY', 'RUSTC_WRAPPER'],
    ...['RUSTFLAGS', 'CARGO_BUILD_RUSTC', 'MAKEFLAGS', 'CC'],
    // What other tools run, and whom they trust.
    ...['GIT_SSH_COMMAND', 'GIT_ASKPASS', 'GIT_CONFIG_COUNT', 'GIT_CONFIG_KEY_0', 'GIT_EXEC_PATH', 'GIT_SSL_NO_VERIFY'],
    ...['SSH_ASKPASS', 'EDITOR', 'PAGER', 'LESSOPEN', 'BROWSER'],
    ...[
      'HTTP_PROXY',
      'https_proxy',
      'NO_PROXY',
      '_PROXY',
      'ALL_PROXY',
      'SSL_CERT_FILE',
      'SSL_CERT_DIR',
      'CURL_CA_BUNDLE',
      'CURL_HOME',
    ],
    ...['REQUESTS_CA_BUNDLE', 'OPENSSL_CONF', 'SSLKEYLOGFILE', 'HOSTALIASES'],
    ...['HOME', 'USER', 'LOGNAME', 'USERPROFILE', 'TMPDIR', 'TEMP', 'XDG_CONFIG_HOME', 'LC_ALL'],
    // Platforms, of every host.
    ...['CI', 'GITHUB_TOKEN', 'GITHUB_ENV', 'RUNNER_TEMP', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_NAME', 'STATE_isPost'],
    ...['AGENT_API_KEY_FILE', 'INPUT_AGENT_API_KEY'],
    ...['AGENT_USE_NODE10', 'SYSTEM_ACCESSTOKEN', 'SYSTEM_UNSAFEALLOWMULTILINESECRET', 'AZP_URL', 'VSTS_X', 'TF_BUILD'],
    ...[
      'CIRCLE_TOKEN',
      'GITLAB_CI',
      'GITLAB_ENV',
      'CI_JOB_TOKEN',
      'CI_PROJECT_ID',
      'CI_DEBUG_TRACE',
      'INFISICAL_TOKEN',
    ],
  ])('%s, in any case of letters', (name) => {
    for (const spelt of [name, name.toLowerCase(), name.toUpperCase()])
      expect(judgeName(spelt, [])).toEqual({
        verdict: 'steers',
        reason: expect.stringMatching(/^it \w.*[^.]$/) as string,
      });
  });

  it('have a reason of their own kind', () => {
    expect(judgeName('LD_PRELOAD', []).reason).toContain('libraries');
    expect(judgeName('BASH_ENV', []).reason).toContain('shell');
    expect(judgeName('INFISICAL_TOKEN', []).reason).toContain('Infisical');
    expect(new Set(steering.map(({ why }) => why)).size).toBe(steering.length);
  });

  it('may be added to by the host at hand', () => {
    expect(verdict('SECRET_KEY_BASE', [/^SECRET_/i])).toBe('steers');
    expect(verdict('secret-key', [/^SECRET-/i])).toBe('steers');
    expect(judgeName('SECRET_KEY_BASE', [/^SECRET_/]).reason).toBe('it belongs to the platform that runs the job');
    expect(judgeName('SECRET_KEY_BASE', [{ pattern: /^SECRET_/, why: 'it is ours' }]).reason).toBe('it is ours');
  });
});

it.each([
  ...['DATABASE_URL', 'PASSWORD', 'API_KEY', 'SECRET_KEY_BASE', 'ENVIRONMENT', 'APP_ENV', 'A', '_', '_A', 'a1'],
  ...['NODE_ENV', 'NODE_AUTH_TOKEN', 'NPM_TOKEN', 'YARN_NPM_AUTH_TOKEN', 'PYTHON_API_KEY', 'PYTHONANYWHERE_API_TOKEN'],
  ...[
    'PIP_INDEX_URL',
    'RUBYGEMS_API_KEY',
    'GEM_HOST_API_KEY',
    'BUNDLE_GITHUB__COM',
    'MAVEN_USERNAME',
    'GRADLE_PUBLISH_KEY',
  ],
  ...['NUGET_API_KEY', 'CARGO_REGISTRY_TOKEN', 'GIT_TOKEN', 'GIT_PASSWORD', 'GIT_AUTHOR_NAME', 'SSH_PRIVATE_KEY'],
  ...[
    'SSL_CERT_PEM',
    'SSL_CERT_KEY',
    'PROXY_PASSWORD',
    'GITLAB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'CI_DEPLOY_TOKEN',
    'CI_TOKEN',
  ],
  ...[
    'BUILD_TOKEN',
    'AGENT_API_KEY',
    'SYSTEM_API_TOKEN',
    'AZURE_CLIENT_SECRET',
    'AWS_SECRET_ACCESS_KEY',
    'DOCKER_PASSWORD',
  ],
  ...[
    'KUBECONFIG',
    'HOME_URL',
    'USERNAME',
    'DB_USER',
    'PATHS',
    'MAIL',
    'HOST',
    'PORT',
    'CCC',
    'GOOGLE_API_KEY',
    'TERMINAL_ID',
  ],
])('%s is an ordinary name', (name) => expect(judgeName(name, [/^GITHUB_/i])).toEqual({ verdict: 'fit' }));

it.each(['a-b', 'db.url', '1A', 'Ä', 'a b', 'a;b', '$a', 'a<b', "a'b", '🔑', '__proto__ x'])(
  '%s is no variable',
  (name) =>
    expect(judgeName(name, [])).toEqual({
      verdict: 'no-variable',
      reason: expect.stringContaining('no shell') as string,
    }),
);
