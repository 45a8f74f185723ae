# shellcheck shell=sh
# Brings the command into the job, once, and puts it where the agent finds it as the shell of a step.
. ./home.sh
. ./runtime.sh

# The PATH that this script has is the agent's: no step has changed it.
orb_agents_path=$PATH

# The same user has made it, and nobody else: in a folder that all may write to, anybody could have.
# shellcheck disable=SC3067 # dash and busybox know -O too.
orb_make_home() {
  mkdir -m 700 "$orb_home" 2>/dev/null || { [ -d "$orb_home" ] && [ ! -L "$orb_home" ] && [ -O "$orb_home" ]; } && return
  orb_say "$orb_home is there, and is no folder of $(id -un)'s own: somebody else on this machine may have made it. Remove it."
  return 1
}

orb_unpack() {
  TMPDIR=$orb_home
  # Where an earlier step installed Node.js, PATH says so in steps that read BASH_ENV.
  # shellcheck disable=SC2016
  PATH=$(orb_in_job sh -c 'printf "%s\n" "$PATH"' | tail -n 1)
  infisical_ci_runtime "$ORB_NODE_MIRROR" "$ORB_INSTALL_NODE" || return
  # What stands on PATH may be a script that asks the job's variables which Node.js is meant.
  ln -s "$infisical_ci_exec_path" "$orb_home/node" || return
  PATH=$orb_agents_path
  ln -s "$infisical_ci_home" "$orb_home/command" || return
  printf '#!/bin/sh\nexec %s/node %s/command/infisical-ci.cjs "$@"\n' "$orb_home" "$orb_home" >"$orb_home/new" || return
  chmod 700 "$orb_home/new" && mv "$orb_home/new" "$orb_home/infisical-ci"
}

# Nothing that the image has under this name is replaced.
orb_is_free() {
  [ ! -e "$1/infisical-ci" ] && [ ! -L "$1/infisical-ci" ] && return
  case $(readlink "$1/infisical-ci") in /tmp/infisical-ci-orb-*) ;; *) return 1 ;; esac
}

# Puts it into a folder, with the rights that are given as the words behind it.
orb_put() {
  orb_folder=$1
  shift
  orb_is_free "$orb_folder" && "$@" ln -sf "$orb_home/infisical-ci" "$orb_folder/infisical-ci" 2>/dev/null
}

orb_put_on_path() {
  case :$orb_agents_path: in
    *:/usr/local/bin:*)
      if [ -w /usr/local/bin ]; then orb_put /usr/local/bin && return; fi
      if infisical_ci_has sudo; then orb_put /usr/local/bin sudo -n && return; fi
      ;;
  esac
  orb_rest=$orb_agents_path:
  while [ -n "$orb_rest" ]; do
    orb_next=${orb_rest%%:*}
    orb_rest=${orb_rest#*:}
    case $orb_next in /*) if [ -w "$orb_next" ]; then orb_put "$orb_next" && return; fi ;; esac
  done
  return 1
}

orb_install() {
  orb_make_home || return
  if [ ! -x "$orb_home/infisical-ci" ]; then orb_unpack || return; fi
  if [ -n "$ORB_INSTALL_PATH" ]; then
    mkdir -p "$ORB_INSTALL_PATH" && orb_put "$ORB_INSTALL_PATH" && return
    orb_say "install_path is $ORB_INSTALL_PATH, and the command cannot be put there: the folder cannot be written, or has another infisical-ci."
    return 1
  fi
  orb_put_on_path || { mkdir -p "$HOME/.local/bin" && orb_put "$HOME/.local/bin"; }
}

orb_install || exit 1

if [ "$(command -v infisical-ci)" = "$orb_folder/infisical-ci" ]; then orb_shell=infisical-ci; else orb_shell=$orb_folder/infisical-ci; fi
orb_say "The command is $orb_folder/infisical-ci. As the shell of a step: $orb_shell run -- /bin/bash -eo pipefail"
