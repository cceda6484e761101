# Locks the browser of a kiosk to one address with Chromium's policies. bin/kiosk sources this file.
# shellcheck shell=bash

# Only an administrator may write there, so no one at the kiosk can unlock the browser.
policies_file() {
  case ${1##*/} in
    chromium-browser) printf '/etc/chromium-browser/policies/managed/needlewise.json' ;;
    google-chrome*) printf '/etc/opt/chrome/policies/managed/needlewise.json' ;;
    *) printf '/etc/chromium/policies/managed/needlewise.json' ;;
  esac
}

# The address in the form that Chromium's address lists need: with its port, and with a dot that excludes subdomains.
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
  fail "the browser is not locked to $1. To lock it for everyone who uses this computer, run
  '$here/kiosk --policies $1 | sudo install -D -m 644 /dev/stdin $file'
To try the kiosk in a browser that is not locked, run '$here/kiosk --unlocked $1'"
}
