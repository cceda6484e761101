# Locks the browser of a kiosk to one address by the policies that Chromium reads; sourced by bin/kiosk.
# shellcheck shell=bash

# Only an administrator may write there: whoever sits at the kiosk cannot unlock the browser.
policies_file() {
  case ${1##*/} in
    chromium-browser) printf '/etc/chromium-browser/policies/managed/needlewise.json' ;;
    google-chrome*) printf '/etc/opt/chrome/policies/managed/needlewise.json' ;;
    *) printf '/etc/chromium/policies/managed/needlewise.json' ;;
  esac
}

# The address as Chromium's lists of addresses want it: with its port, and a dot that leaves out other hosts below it.
only_site() {
  local scheme=${1%%://*} host=${1#*://}
  if [[ ! $host =~ :[0-9]+$ ]]; then
    if [[ $scheme == https ]]; then host+=:443; else host+=:80; fi
  fi
  printf '%s://.%s' "$scheme" "$host"
}

policies() {
  sed -e "s|ONLY_SITE|$(only_site "$1")|" -e "s|\"SITE\"|\"$1/attract\"|" "$here/kiosk-policies.json"
}

is_locked() { cmp --silent <(policies "$1") "$(policies_file "$2")"; }

require_lock() {
  local file
  file=$(policies_file "$2")
  if is_locked "$1" "$2"; then return; fi
  fail "the browser is not locked to $1. Lock it, for all who use this computer, with
  '$here/kiosk --policies $1 | sudo install -D -m 644 /dev/stdin $file'
To look at the kiosk in a browser that is not locked: '$here/kiosk --unlocked $1'"
}
