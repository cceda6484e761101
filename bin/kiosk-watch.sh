# Watches the browser of a kiosk through its pipe, which no other program can reach. bin/kiosk sources this file.
# shellcheck shell=bash

# In seconds: how often it checks; the most that one check counts for, in case the computer slept; and how long a page
# may be silent, which is as long as the screen waits and asks.
readonly look_every=3 longest_look=10
readonly patience=${KIOSK_PATIENCE:-150}

# A clock that no one can set.
uptime() {
  local seconds
  read -r seconds _ </proc/uptime
  printf '%s' "${seconds%.*}"
}

tell_browser() { printf '{"id":1,"method":"%s","params":{%s}}\0' "$1" "$2" >&"$to_browser"; }

# The pages read this cookie, and the server gets it with each request.
report_printer() {
  local state=away
  if printer_ready; then state=ready; fi
  tell_browser Storage.setCookies \
    "\"cookies\":[{\"name\":\"printer\",\"value\":\"$state\",\"url\":\"$address/\",\"sameSite\":\"Strict\"}]"
}

# A page whose script runs keeps changing its cookie 'beat'. Under a browser dialog, no script runs.
hear_beat() {
  local heard=none
  if [[ $1 =~ \"name\":\"beat\",\"value\":\"([a-z0-9-]+)\" ]]; then heard=${BASH_REMATCH[1]}; fi
  if [[ $heard != "$beat" ]]; then
    beat=$heard
    silent=0
  fi
  if [[ $beat == gone-* ]]; then nobody_is_here; fi
}

# A job may reach the printer a moment after the visit ended.
nobody_is_here() { forget_for=2; }

hear_address() {
  if [[ $1 == *"\"url\":\"$address/attract"[\"?#]* ]]; then
    nobody_is_here
    forget_jobs
    report_printer
  fi
}

hear() {
  case $1 in
    *'"method":"Target.targetInfoChanged"'*'"type":"page"'*) hear_address "$1" ;;
    '{"id":1,"result":{"cookies":'*) hear_beat "$1" ;;
  esac
}

look() {
  local passed=$(($1 - looked))
  silent=$((silent + (passed < longest_look ? passed : longest_look)))
  looked=$1
  tell_browser Storage.getCookies ''
  if ((forget_for > 0)); then
    forget_for=$((forget_for - 1))
    forget_jobs
  fi
  report_printer
}

# Returns when the browser exits. If its page was silent for too long, fails, so that the browser is closed.
watch() {
  local beat="" silent=0 forget_for=0 looked said now
  looked=$(($(uptime) - look_every))
  tell_browser Target.setDiscoverTargets '"discover":true'
  while kill -0 "$browser_process" 2>/dev/null && [[ -z ${told_to_end:-} ]]; do
    if IFS= read -r -d '' -t 1 -u "$from_browser" said; then hear "$said"; fi
    now=$(uptime)
    if ((now - looked >= look_every)); then look "$now"; fi
    if ((silent > patience)); then
      printf 'kiosk: the page does not answer; the browser starts again.\n' >&2
      return 1
    fi
  done
}
