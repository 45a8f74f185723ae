# shellcheck shell=sh
# The command infisical-ci, where no package was installed: it is in this script, and nothing of ours is downloaded.
#
#   infisical_ci_runtime MIRROR FETCH
#
# MIRROR is where Node.js may be fetched from, where the image has none (empty: nodejs.org); FETCH is auto or never.
# It leaves the function infisical_ci ready (and $infisical_ci_node and $infisical_ci_bundle, which it runs, and
# $infisical_ci_exec_path, the program behind that node), or returns 1 with a sentence on standard error.

infisical_ci_say() {
  printf 'infisical-ci: %s\n' "$*" >&2
}

infisical_ci_has() {
  command -v "$1" >/dev/null 2>&1
}

# Options that the job set for its own Node.js must not keep ours from starting.
infisical_ci_fits() {
  # shellcheck disable=SC2034 # The orb reads it.
  [ -n "$1" ] && infisical_ci_exec_path=$(NODE_OPTIONS='' NODE_EXTRA_CA_CERTS='' "$1" -p 'parseInt(process.versions.node, 10) < 20 ? process.exit(1) : process.execPath' 2>/dev/null)
}

# As nodejs.org names its archives.
infisical_ci_platform() {
  case $(uname -s) in
    Linux) infisical_ci_os=linux ;;
    Darwin) infisical_ci_os=darwin ;;
    *) infisical_ci_os=other ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) printf '%s-x64\n' "$infisical_ci_os" ;;
    aarch64 | arm64) printf '%s-arm64\n' "$infisical_ci_os" ;;
    *) printf '%s-%s\n' "$infisical_ci_os" "$(uname -m)" ;;
  esac
}

infisical_ci_sha256() {
  if infisical_ci_has sha256sum; then
    sha256sum <"$1" | cut -d ' ' -f 1
  elif infisical_ci_has shasum; then
    shasum -a 256 <"$1" | cut -d ' ' -f 1
  elif infisical_ci_has openssl; then
    openssl dgst -sha256 -r <"$1" | cut -d ' ' -f 1
  fi
}

infisical_ci_download() {
  if infisical_ci_has curl; then
    curl -fsSL --retry 3 --connect-timeout 20 --max-time 600 -o "$2" "$1" >&2
  elif infisical_ci_has wget; then
    wget -q -T 60 -O "$2" "$1" >&2
  else
    infisical_ci_say 'There is neither curl nor wget to fetch Node.js with.'
    return 1
  fi
}

# The archive's SHA-256, as published for this version; nothing for a platform that has none.
infisical_ci_wanted() {
  case $1 in
    # begin sums
    # end sums
    *) ;;
  esac
}

# Fetches the pinned Node.js into the folder $2, from the mirror $1. What is not the archive that was meant is never run.
infisical_ci_fetch() {
  infisical_ci_build=$(infisical_ci_platform)
  infisical_ci_sum=$(infisical_ci_wanted "$infisical_ci_build")
  if [ -z "$infisical_ci_sum" ]; then
    infisical_ci_say "There is no Node.js to fetch for $infisical_ci_build."
    return 1
  fi
  infisical_ci_version='@VERSION@'
  infisical_ci_name=node-v$infisical_ci_version-$infisical_ci_build
  infisical_ci_url=${1%/}/v$infisical_ci_version/$infisical_ci_name.tar.gz
  infisical_ci_say "No Node.js 20 or newer is on PATH: fetching $infisical_ci_url"
  if ! infisical_ci_download "$infisical_ci_url" "$2/archive"; then
    infisical_ci_say "Node.js could not be fetched from $infisical_ci_url."
    return 1
  fi
  infisical_ci_got=$(infisical_ci_sha256 "$2/archive")
  if [ "$infisical_ci_got" != "$infisical_ci_sum" ]; then
    rm -f "$2/archive"
    infisical_ci_say "What came from $infisical_ci_url is not Node.js $infisical_ci_version: its SHA-256 is ${infisical_ci_got:-unknown, since there is no sha256sum, shasum or openssl}, and must be $infisical_ci_sum. It was not run."
    return 1
  fi
  if ! tar -xzf "$2/archive" -C "$2" "$infisical_ci_name/bin/node" >&2; then
    infisical_ci_say 'The archive of Node.js could not be unpacked with tar.'
    return 1
  fi
  rm -f "$2/archive"
  infisical_ci_node=$2/$infisical_ci_name/bin/node
  if ! infisical_ci_fits "$infisical_ci_node"; then
    infisical_ci_say 'The Node.js that was fetched does not start in this image, which may lack the GNU C library.'
    return 1
  fi
}

infisical_ci_runtime() {
  if ! infisical_ci_home=$(umask 077 && mktemp -d "${TMPDIR:-/tmp}/infisical-ci.XXXXXX"); then
    infisical_ci_say 'There is no temporary folder to write to: set TMPDIR to one.'
    return 1
  fi
  infisical_ci_node=$(command -v node 2>/dev/null) || infisical_ci_node=
  if ! infisical_ci_fits "$infisical_ci_node" && [ "$2" = auto ] && infisical_ci_has apk; then
    infisical_ci_say "No Node.js 20 or newer is on PATH: installing Alpine's own package nodejs."
    apk add --no-cache nodejs >&2 || :
    infisical_ci_node=$(command -v node 2>/dev/null) || infisical_ci_node=
  fi
  if ! infisical_ci_fits "$infisical_ci_node"; then
    if [ "$2" != auto ] || ! infisical_ci_fetch "${1:-https://nodejs.org/dist}" "$infisical_ci_home"; then
      infisical_ci_say 'Node.js 20 or newer is needed, and there is none on PATH. Install it in the image (the package nodejs of Debian, Ubuntu and Alpine; check its version), or take an image that has it, such as node:22 or cimg/node:lts.'
      return 1
    fi
  fi
  infisical_ci_bundle=$infisical_ci_home/@PROGRAM@
  NODE_OPTIONS='' NODE_EXTRA_CA_CERTS='' "$infisical_ci_node" -e '@UNPACKER@' "$infisical_ci_home" <<'infisical_ci_end'
@FILES@
infisical_ci_end
}

infisical_ci() {
  "$infisical_ci_node" "$infisical_ci_bundle" "$@"
}
