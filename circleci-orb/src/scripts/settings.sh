# shellcheck shell=sh
# The parameters of this step as flags of the command, in "$@". They come by the step's own environment, and are all there is:
# the command is told to read no setting from a variable.
. ./home.sh

# A parameter that was given: $orb_taken has it, with the variables that it names put in.
orb_take() { # NAME VALUE
  [ -n "$2" ] || return
  orb_taken=$2
  case $2 in *'$'*) ;; *) return ;; esac
  if ! orb_taken=$(orb_in_job circleci env subst "$2"); then
    orb_say "The parameter $1 names a variable, and \`circleci env subst\`, which puts it in, failed: is circleci on the PATH of this step?"
    exit 1
  fi
  [ -n "$orb_taken" ] && return
  orb_say "The parameter $1 is $2, and that is not set in this job. Add the context that has it, or set it in the project; builds of forks get neither."
  exit 1
}

orb_has() { # what a parameter is that names a variable
  [ "$1" != NOT_GIVEN ] && [ -n "$1" ]
}

orb_is() { # a switch, as CircleCI writes it: on|off VALUE
  case $1:$2 in on:1 | on:true | off:0 | off:false) ;; *) return 1 ;; esac
}

# What the parameter token_env names holds a token of CircleCI's: another can be minted where it has expired.
if orb_has "$ORB_TOKEN_ENV" && [ -z "$ORB_TOKEN_SOURCE" ]; then ORB_TOKEN_SOURCE=circleci; fi

set -- --no-env-settings --spell-as-inputs --platform circleci
# begin rendered: orb settings flags, from packages/job/src/settings
orb_take identity_id "$ORB_IDENTITY_ID" && set -- "$@" "--identity-id=$orb_taken"
orb_take client_id "$ORB_CLIENT_ID" && set -- "$@" "--client-id=$orb_taken"
orb_has "$ORB_CLIENT_SECRET" && set -- "$@" "--client-secret-env=$ORB_CLIENT_SECRET"
orb_take project_slug "$ORB_PROJECT_SLUG" && set -- "$@" "--project-slug=$orb_taken"
orb_take project_id "$ORB_PROJECT_ID" && set -- "$@" "--project-id=$orb_taken"
orb_take environment "$ORB_ENVIRONMENT" && set -- "$@" "--environment=$orb_taken"
orb_take secret_path "$ORB_SECRET_PATH" && set -- "$@" "--secret-path=$orb_taken"
[ -n "$ORB_SECRETS" ] && set -- "$@" "--secrets=$ORB_SECRETS"
orb_take domain "$ORB_DOMAIN" && set -- "$@" "--domain=$orb_taken"
orb_take method "$ORB_METHOD" && set -- "$@" "--method=$orb_taken"
orb_take audience "$ORB_AUDIENCE" && set -- "$@" "--audience=$orb_taken"
orb_take token_source "$ORB_TOKEN_SOURCE" && set -- "$@" "--token-source=$orb_taken"
orb_has "$ORB_TOKEN_ENV" && set -- "$@" "--token-env=$ORB_TOKEN_ENV"
orb_take token_file "$ORB_TOKEN_FILE" && set -- "$@" "--token-file=$orb_taken"
[ -n "$ORB_TOKEN_COMMAND" ] && set -- "$@" "--token-command=$ORB_TOKEN_COMMAND"
orb_take spiffe_socket "$ORB_SPIFFE_SOCKET" && set -- "$@" "--spiffe-socket=$orb_taken"
orb_take spiffe_id "$ORB_SPIFFE_ID" && set -- "$@" "--spiffe-id=$orb_taken"
orb_take spiffe_hint "$ORB_SPIFFE_HINT" && set -- "$@" "--spiffe-hint=$orb_taken"
orb_take organization_slug "$ORB_ORGANIZATION_SLUG" && set -- "$@" "--organization-slug=$orb_taken"
orb_has "$ORB_ACCESS_TOKEN" && set -- "$@" "--access-token-env=$ORB_ACCESS_TOKEN"
orb_is on "$ORB_ALLOW_HTTP" && set -- "$@" --allow-http
orb_take subject "$ORB_SUBJECT" && set -- "$@" "--subject=$orb_taken"
orb_take audiences "$ORB_AUDIENCES" && set -- "$@" "--audiences=$orb_taken"
orb_take claims "$ORB_CLAIMS" && set -- "$@" "--claims=$orb_taken"
orb_is on "$ORB_RECURSIVE" && set -- "$@" --recursive
orb_is off "$ORB_INCLUDE_IMPORTS" && set -- "$@" --include-imports=false
orb_take tag_slugs "$ORB_TAG_SLUGS" && set -- "$@" "--tag-slugs=$orb_taken"
orb_take secret_name "$ORB_SECRET_NAME" && set -- "$@" "--secret-name=$orb_taken"
orb_take env_prefix "$ORB_ENV_PREFIX" && set -- "$@" "--env-prefix=$orb_taken"
orb_take env_suffix "$ORB_ENV_SUFFIX" && set -- "$@" "--env-suffix=$orb_taken"
orb_take name_case "$ORB_NAME_CASE" && set -- "$@" "--name-case=$orb_taken"
orb_take on_duplicate "$ORB_ON_DUPLICATE" && set -- "$@" "--on-duplicate=$orb_taken"
orb_take on_unsafe_name "$ORB_ON_UNSAFE_NAME" && set -- "$@" "--on-unsafe-name=$orb_taken"
orb_take on_empty "$ORB_ON_EMPTY" && set -- "$@" "--on-empty=$orb_taken"
orb_take export_type "$ORB_EXPORT_TYPE" && set -- "$@" "--export-type=$orb_taken"
orb_take file_output_path "$ORB_FILE_OUTPUT_PATH" && set -- "$@" "--file-output-path=$orb_taken"
orb_take file_format "$ORB_FILE_FORMAT" && set -- "$@" "--file-format=$orb_taken"
orb_is on "$ORB_DELETE_FILE" && set -- "$@" --delete-file
orb_is on "$ORB_ALLOW_OUTSIDE" && set -- "$@" --allow-outside
orb_take mask_min_length "$ORB_MASK_MIN_LENGTH" && set -- "$@" "--mask-min-length=$orb_taken"
orb_take mask_exempt "$ORB_MASK_EXEMPT" && set -- "$@" "--mask-exempt=$orb_taken"
orb_is on "$ORB_EXPORT_ACCESS_TOKEN" && set -- "$@" --export-access-token
orb_is off "$ORB_REVOKE" && set -- "$@" --revoke=false
orb_is on "$ORB_DRY_RUN" && set -- "$@" --dry-run
orb_take ca_certificate "$ORB_CA_CERTIFICATE" && set -- "$@" "--ca-certificate=$orb_taken"
orb_take client_certificate "$ORB_CLIENT_CERTIFICATE" && set -- "$@" "--client-certificate=$orb_taken"
orb_has "$ORB_CLIENT_KEY" && set -- "$@" "--client-key-env=$ORB_CLIENT_KEY"
orb_has "$ORB_EXTRA_HEADERS" && set -- "$@" "--extra-headers-env=$ORB_EXTRA_HEADERS"
orb_take timeout "$ORB_TIMEOUT" && set -- "$@" "--timeout=$orb_taken"
orb_take retry_deadline "$ORB_RETRY_DEADLINE" && set -- "$@" "--retry-deadline=$orb_taken"
unset ORB_IDENTITY_ID ORB_CLIENT_ID ORB_CLIENT_SECRET ORB_PROJECT_SLUG ORB_PROJECT_ID ORB_ENVIRONMENT ORB_SECRET_PATH ORB_SECRETS ORB_DOMAIN ORB_METHOD ORB_AUDIENCE ORB_TOKEN_SOURCE ORB_TOKEN_ENV ORB_TOKEN_FILE ORB_TOKEN_COMMAND ORB_SPIFFE_SOCKET ORB_SPIFFE_ID ORB_SPIFFE_HINT ORB_ORGANIZATION_SLUG ORB_ACCESS_TOKEN ORB_ALLOW_HTTP ORB_SUBJECT ORB_AUDIENCES ORB_CLAIMS ORB_RECURSIVE ORB_INCLUDE_IMPORTS ORB_TAG_SLUGS ORB_SECRET_NAME ORB_ENV_PREFIX ORB_ENV_SUFFIX ORB_NAME_CASE ORB_ON_DUPLICATE ORB_ON_UNSAFE_NAME ORB_ON_EMPTY ORB_EXPORT_TYPE ORB_FILE_OUTPUT_PATH ORB_FILE_FORMAT ORB_DELETE_FILE ORB_ALLOW_OUTSIDE ORB_MASK_MIN_LENGTH ORB_MASK_EXEMPT ORB_EXPORT_ACCESS_TOKEN ORB_REVOKE ORB_DRY_RUN ORB_CA_CERTIFICATE ORB_CLIENT_CERTIFICATE ORB_CLIENT_KEY ORB_EXTRA_HEADERS ORB_TIMEOUT ORB_RETRY_DEADLINE
# end rendered
