import type { Reserved } from './host';

/** What a name would do to a job, once a variable has it. */
export interface Judgement {
  /**
   * `fit`: an ordinary name. `steers`: a runner, a loader or an interpreter obeys it. `breaks`: it would break the file
   * or the log that it is written to. `no-variable`: no shell could read it.
   */
  readonly verdict: 'fit' | 'steers' | 'breaks' | 'no-variable';
  /** Why, as the end of a sentence, without its full stop; absent where the name is fit. */
  readonly reason?: string;
}

/**
 * Names that steer, and what they steer: in upper case, a star for any ending after `_`, or any beginning.
 * Ordinary secrets that look alike stay out: NODE_ENV and NODE_AUTH_TOKEN, GIT_TOKEN, PIP_INDEX_URL, RUBYGEMS_API_KEY,
 * SSL_CERT_PEM, SECRET_KEY_BASE, CI_REGISTRY_PASSWORD.
 */
export const steering: readonly { readonly names: string; readonly why: string }[] = [
  {
    names: 'PATH PATHEXT LIBPATH LD_* DYLD_* GCONV_PATH GLIBC_TUNABLES COMSPEC SYSTEMROOT WINDIR',
    why: 'it decides which programs and libraries are run',
  },
  {
    names:
      'BASH_ENV BASH_FUNC_* BASH_LOADABLES_PATH BASH_XTRACEFD BASHOPTS BASH_OPTS SHELLOPTS POSIXLY_CORRECT ENV IFS PS0 PS1 PS2 ' +
      'PS3 PS4 PROMPT_COMMAND CDPATH GLOBIGNORE ZDOTDIR FPATH SHELL UID EUID PPID PSMODULEPATH',
    why: 'it decides what a shell runs or how it reads its commands',
  },
  {
    names:
      'NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED NODE_REPL_* NODE_ICU_DATA NODE_COMPILE_CACHE ' +
      'NODE_V8_COVERAGE NODE_REDIRECT_WARNINGS NODE_CHANNEL_FD NODE_DEBUG NODE_DEBUG_NATIVE NODE_USE_* BUN_OPTIONS ' +
      'NPM_CONFIG_* PNPM_CONFIG_* YARN_YARN_PATH YARN_RC_FILENAME YARN_PLUGINS COREPACK_HOME COREPACK_ROOT COREPACK_NPM_REGISTRY',
    why: 'it decides what Node.js or its package managers load',
  },
  {
    names:
      'PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONINSPECT PYTHONWARNINGS PYTHONBREAKPOINT PYTHONUSERBASE PYTHONEXECUTABLE ' +
      'PYTHONPLATLIBDIR PYTHONPYCACHEPREFIX PYTHONCASEOK PYTHONDEBUG PYTHONOPTIMIZE PYTHONSAFEPATH PYTHONNOUSERSITE ' +
      'PIP_CONFIG_FILE PIP_TRUSTED_HOST PIP_CERT PIP_PYTHON PERL5OPT PERL5LIB PERL5DB PERL5SHELL PERLLIB PERLIO PERL_UNICODE ' +
      'PERL_MM_OPT PERL_MB_OPT RUBYOPT RUBYLIB RUBYLIB_PREFIX RUBYPATH RUBYSHELL GEM_HOME GEM_PATH BUNDLE_GEMFILE ' +
      'BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_BIN BUNDLE_USER_* PHPRC PHP_INI_SCAN_DIR LUA_INIT LUA_INIT_* LUA_PATH LUA_PATH_* ' +
      'LUA_CPATH LUA_CPATH_*',
    why: 'it decides what an interpreter loads',
  },
  {
    names:
      'JAVA_TOOL_OPTIONS _JAVA_OPTIONS JDK_JAVA_OPTIONS JDK_JAVAC_OPTIONS JAVA_OPTS JAVA_HOME CLASSPATH MAVEN_OPTS MAVEN_ARGS ' +
      'GRADLE_OPTS GRADLE_USER_HOME ANT_OPTS SBT_OPTS DOTNET_STARTUP_HOOKS DOTNET_ADDITIONAL_DEPS DOTNET_SHARED_STORE ' +
      'DOTNET_ROOT DOTNET_ROOT_* COR_ENABLE_PROFILING COR_PROFILER COR_PROFILER_* CORECLR_* COMPLUS_* GOFLAGS GOROOT GOPATH ' +
      'GOENV GOPROXY GOSUMDB GONOSUMDB GOINSECURE GOTOOLCHAIN RUSTC RUSTC_* RUSTDOC RUSTFLAGS RUSTDOCFLAGS CARGO_HOME ' +
      'CARGO_BUILD_* CARGO_TARGET_* CARGO_ENCODED_RUSTFLAGS MAKEFLAGS GNUMAKEFLAGS MAKEFILES CC CXX',
    why: 'it decides what a compiler or a virtual machine loads',
  },
  {
    names:
      'GIT_SSH GIT_SSH_* GIT_ASKPASS GIT_EDITOR GIT_SEQUENCE_EDITOR GIT_PAGER GIT_PROXY_COMMAND GIT_EXTERNAL_DIFF ' +
      'GIT_EXEC_PATH GIT_TEMPLATE_DIR GIT_CONFIG GIT_CONFIG_* GIT_DIR GIT_COMMON_DIR GIT_WORK_TREE GIT_INDEX_FILE ' +
      'GIT_OBJECT_DIRECTORY GIT_ALTERNATE_* GIT_ALLOW_PROTOCOL GIT_SSL_* GIT_TRACE GIT_TRACE_* GIT_TRACE2 GIT_TRACE2_* ' +
      'GIT_CURL_VERBOSE SSH_ASKPASS SSH_ASKPASS_* SSH_AUTH_SOCK EDITOR VISUAL BROWSER PAGER MANPAGER LESSOPEN LESSCLOSE',
    why: 'it decides which command git and other tools run',
  },
  {
    names:
      '*_PROXY SSL_CERT_FILE SSL_CERT_DIR SSLKEYLOGFILE OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES CURL_CA_BUNDLE CURL_HOME ' +
      'CURL_SSL_BACKEND REQUESTS_CA_BUNDLE AWS_CA_BUNDLE WGETRC HOSTALIASES LOCALDOMAIN RES_OPTIONS',
    why: 'it decides where connections go, or whom they trust',
  },
  {
    names:
      'HOME USER LOGNAME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PWD OLDPWD TMP TEMP TMPDIR TERM TERMINFO ' +
      'XAUTHORITY XDG_* LC_*',
    why: 'it describes the user, and programs find their files by it',
  },
  {
    names:
      'CI TF_BUILD GITHUB_* RUNNER_* ACTIONS_* INPUT_* STATE_* AGENT_* SYSTEM_* AZP_* VSTS_* CIRCLE_* GITLAB_CI GITLAB_ENV ' +
      'CI_API_* CI_BUILDS_* CI_COMMIT_* CI_CONFIG_* CI_DEBUG_* CI_JOB_* CI_PIPELINE_* CI_PROJECT_* CI_RUNNER_* CI_SERVER_*',
    why: 'it belongs to the platform that runs the job',
  },
  { names: 'INFISICAL_*', why: 'it belongs to Infisical and its tools' },
];

/** Azure's own names have no such endings, and the ordinary secrets of agents and systems do. */
const ordinary = /^(AGENT|SYSTEM)_.*_(KEY|TOKEN|SECRET|PASSWORD)$/;

const words = steering.flatMap(({ names, why }) => names.split(' ').map((name) => [name, why] as const));
const whole = new Map(words);

/** Looked up part by part: a pattern of all names would take milliseconds to be compiled, however few there are to judge. */
function whySteers(name: string): string | undefined {
  const upper = name.toUpperCase();
  let why = whole.get(upper);
  for (let end = upper.indexOf('_'); why === undefined && end >= 0; end = upper.indexOf('_', end + 1))
    why = whole.get(`${upper.slice(0, end + 1)}*`) ?? whole.get(`*${upper.slice(end)}`);
  return ordinary.test(upper) ? undefined : why;
}

/** Names that no file and no log can be given, and why. */
const breaking: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^$/, 'it is empty'],
  [/=/, 'it holds `=`, so what follows would be read as a value or as further variables'],
  // A name that ends in `<` makes `<<` with the sign that GitHub's file format puts after it.
  [/<<|<$/, 'it holds `<<` (or ends in `<`), which begins a value of several lines in the files of runners'],
  [/[\p{Cc}\u2028\u2029]/u, 'it holds a line end or another control character'],
  [/^\s|\s$/, 'it begins or ends with white space, which readers cut off'],
];

const isVariable = /^[A-Za-z_][A-Za-z0-9_]*$/;

const fit: Judgement = { verdict: 'fit' };

/**
 * Judges a name as it would be written, after all renaming.
 * @param reserved names that steer the host at hand, beside those that every job refuses.
 */
export function judgeName(name: string, reserved: readonly Reserved[]): Judgement {
  const variable = isVariable.test(name);
  const breaks = variable ? undefined : breaking.find(([pattern]) => pattern.test(name));
  if (breaks) return { verdict: 'breaks', reason: breaks[1] };
  const steers = whySteers(name);
  if (steers !== undefined) return { verdict: 'steers', reason: steers };
  const own = reserved.find((each) => ('why' in each ? each.pattern : each).test(name));
  if (own)
    return { verdict: 'steers', reason: 'why' in own ? own.why : 'it belongs to the platform that runs the job' };
  if (!variable) return { verdict: 'no-variable', reason: 'no shell could read a variable of that name' };
  return fit;
}
