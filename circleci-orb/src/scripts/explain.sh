# shellcheck shell=sh
# The rest of the command: what explains a refused login. It is a step of its own, since one script could not hold it all.
. ./home.sh

if [ ! -f "$orb_home/command/@EXPLAINS@" ]; then
  NODE_OPTIONS='' "$orb_home/node" -e '@UNPACKER@' "$orb_home/command" <<'orb_end'
@FILES@
orb_end
fi
