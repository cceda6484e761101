# Checks whether a kiosk's printer can be used, and cancels its waiting jobs. bin/kiosk sources this file.
# shellcheck shell=bash

# What a printer reports when nothing comes out. With -warning or -report after it, the printer still works.
readonly no_paper='media-(empty|jam|needed)|input-tray-missing|output-area-full'
readonly no_ink='toner-empty|marker-(supply-empty|waste-full)'
readonly not_there='(door|cover|interlock)-open|shutdown|timed-out|paused|stopped|offline'
readonly unusable="(^|[ ,])(($no_paper|$no_ink|$not_there)(-error)?|offline-report)([ ,]|\$)"

# A printing system that does not answer must not delay the watch.
ask_cups() { LC_ALL=C timeout --kill-after=1 4 "$@" 2>/dev/null </dev/null; }

default_printer() { ask_cups lpstat -d | sed -n 's/^system default destination: //p'; }

# A queue can be used if it is enabled, accepts jobs, and has a driver that lists its options, and if its printer reports
# no problem.
printer_ready() {
  local printer told
  printer=$(default_printer) || return 1
  [[ -n $printer ]] || return 1
  told=$(ask_cups lpstat -l -p "$printer") || return 1
  [[ ${told%%$'\n'*} == *' enabled since '* ]] || return 1
  ! grep -Eq "$unusable" < <(sed -n 's/^[[:space:]]*Alerts: //p' <<<"$told") || return 1
  [[ $(ask_cups lpstat -a "$printer") == "$printer accepting requests since "* ]] || return 1
  [[ -n $(ask_cups lpoptions -p "$printer" -l) ]]
}

# Cancels the jobs of the user that the kiosk runs as, and deletes the file that the browser left for each of them.
# With --unlocked, the user keeps their jobs.
forget_jobs() {
  find "$TMPDIR" -mindepth 1 -maxdepth 1 -type f -delete 2>/dev/null || true
  if [[ $does == show && -n $(ask_cups lpstat -W all -u "$user" -o) ]]; then
    ask_cups cancel -a -x -u "$user" || true
  fi
}
