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
 * Names that steer, and what they steer. A pattern is for the whole name, in any case of letters.
 * Ordinary secrets that look alike stay out: NODE_ENV and NODE_AUTH_TOKEN, GIT_TOKEN, RUBYGEMS_API_KEY, SSL_CERT_PEM,
 * SECRET_KEY_BASE, CI_REGISTRY_PASSWORD.
 */
export const steering: readonly { readonly names: string; readonly why: string }[] = [
  {
    names: 'PATH|PATHEXT|LIBPATH|(LD|DYLD)_.*|GCONV_PATH|GLIBC_TUNABLES|COMSPEC|SYSTEMROOT|WINDIR',
    why: 'it decides which programs and libraries are run',
  },
  {
    names:
      'BASH_(ENV|FUNC_.*|LOADABLES_PATH|XTRACEFD)|BASH_?OPTS|SHELLOPTS|POSIXLY_CORRECT|ENV|IFS|PS[0-4]|PROMPT_COMMAND|' +
      'CDPATH|GLOBIGNORE|ZDOTDIR|FPATH|SHELL|E?UID|PPID|PSMODULEPATH',
    why: 'it decides what a shell runs or how it reads its commands',
  },
  {
    names:
      'NODE_(OPTIONS|PATH|EXTRA_CA_CERTS|TLS_REJECT_UNAUTHORIZED|REPL_.*|ICU_DATA|COMPILE_CACHE|V8_COVERAGE|REDIRECT_WARNINGS|CHANNEL_FD|DEBUG.*|USE_.*)|' +
      'BUN_OPTIONS|P?NPM_CONFIG_.*|YARN_(YARN_PATH|RC_FILENAME|PLUGINS)|COREPACK_(HOME|ROOT|NPM_REGISTRY)',
    why: 'it decides what Node.js or its package managers load',
  },
  {
    names:
      'PYTHON[A-Z]+|PIP_(CONFIG_FILE|TRUSTED_HOST|CERT|PYTHON)|PERL5.*|PERL(LIB|IO|_UNICODE|_M[MB]_OPT)|' +
      'RUBY(OPT|LIB|LIB_PREFIX|PATH|SHELL)|GEM_(HOME|PATH)|BUNDLE_(GEMFILE|APP_CONFIG|PATH|BIN|USER_.*)|' +
      'PHPRC|PHP_INI_SCAN_DIR|LUA_(INIT|C?PATH)(_.*)?',
    why: 'it decides what an interpreter loads',
  },
  {
    names:
      '_?JAVA_(TOOL_)?OPTIONS|(JAVA|MAVEN|GRADLE|ANT|SBT)_OPTS|JDK_JAVAC?_OPTIONS|JAVA_HOME|CLASSPATH|MAVEN_ARGS|GRADLE_USER_HOME|' +
      'DOTNET_(STARTUP_HOOKS|ADDITIONAL_DEPS|SHARED_STORE|ROOT.*)|COR(ECLR)?_(ENABLE_)?PROFIL.*|COMPLUS_.*|' +
      'GO(FLAGS|ROOT|PATH|ENV|PROXY|SUMDB|NOSUMDB|INSECURE|TOOLCHAIN)|RUST(C|FLAGS|DOC.*|C_.*)|CARGO_(HOME|BUILD_.*|TARGET_.*|ENCODED_RUSTFLAGS)|' +
      '(GNU)?MAKEF(LAGS|ILES)|CC|CXX',
    why: 'it decides what a compiler or a virtual machine loads',
  },
  {
    names:
      'GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|EDITOR|SEQUENCE_EDITOR|PAGER|PROXY_COMMAND|EXTERNAL_DIFF|EXEC_PATH|TEMPLATE_DIR|' +
      'CONFIG|CONFIG_.*|DIR|COMMON_DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_.*|ALLOW_PROTOCOL|SSL_.*|TRACE.*|CURL_VERBOSE)|' +
      'SSH_(ASKPASS.*|AUTH_SOCK)|EDITOR|VISUAL|BROWSER|(MAN)?PAGER|LESS(OPEN|CLOSE)',
    why: 'it decides which command git and other tools run',
  },
  {
    names:
      '.*_PROXY|SSL_CERT_(FILE|DIR)|SSLKEYLOGFILE|OPENSSL_(CONF|MODULES|ENGINES)|CURL_(CA_BUNDLE|HOME|SSL_BACKEND)|' +
      '(REQUESTS|AWS)_CA_BUNDLE|WGETRC|HOSTALIASES|LOCALDOMAIN|RES_OPTIONS',
    why: 'it decides where connections go, or whom they trust',
  },
  {
    names:
      'HOME|USER|LOGNAME|USERPROFILE|HOME(DRIVE|PATH)|(LOCAL)?APPDATA|(OLD)?PWD|TMP|TEMP|TMPDIR|TERM|TERMINFO|XAUTHORITY|XDG_.*|LC_.*',
    why: 'it describes the user, and programs find their files by it',
  },
  {
    names:
      'CI|(GITHUB|RUNNER|ACTIONS|INPUT|STATE|AZP|VSTS|CIRCLE)_.*|TF_BUILD|' +
      // AGENT_API_KEY and SYSTEM_API_TOKEN are ordinary secrets; Azure's own names have no such ending.
      '(AGENT|SYSTEM)_(?!.*_(KEY|TOKEN|SECRET|PASSWORD)$).*|' +
      'GITLAB_(CI|ENV)|CI_(API|BUILDS|COMMIT|CONFIG|DEBUG|JOB|PIPELINE|PROJECT|RUNNER|SERVER)_.*',
    why: 'it belongs to the platform that runs the job',
  },
  { names: 'INFISICAL_.*', why: 'it belongs to Infisical and its tools' },
];

const whole = (names: string): RegExp => new RegExp(`^(?:${names})$`, 'i');
const anySteering = whole(steering.map(({ names }) => names).join('|'));

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

/**
 * Judges a name as it would be written, after all renaming.
 * @param reserved names that steer the host at hand, beside those that every job refuses.
 */
export function judgeName(name: string, reserved: readonly RegExp[]): Judgement {
  const variable = isVariable.test(name);
  const breaks = variable ? undefined : breaking.find(([pattern]) => pattern.test(name));
  if (breaks) return { verdict: 'breaks', reason: breaks[1] };
  if (anySteering.test(name))
    return { verdict: 'steers', reason: steering.find(({ names }) => whole(names).test(name))?.why ?? '' };
  if (reserved.some((pattern) => pattern.test(name)))
    return { verdict: 'steers', reason: 'it belongs to the platform that runs the job' };
  if (!variable) return { verdict: 'no-variable', reason: 'no shell could read a variable of that name' };
  return { verdict: 'fit' };
}
