# Finds the tools that the commands need, and downloads what is missing. The other scripts in this folder source it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jar="$root/target/needlewise.jar"
app="$root/target/app"
cache="$root/.cache"

say() { printf '%s\n' "$*"; }

fail() {
  printf 'needlewise: %s\n' "$1" >&2
  exit 1
}

# The major version that a command prints, such as that of Java, Node.js, or Chromium.
major() { "$@" 2>/dev/null | grep -oE '[0-9]+' | head -n 1 || true; }
is_jdk() { [ -x "$1/bin/javac" ] && [ "$(major "$1/bin/javac" -version)" -ge 25 ] 2>/dev/null; }

# Without a UTF-8 locale, Java can neither read nor write file names beyond ASCII.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

find_jdk() {
  local home on_path
  on_path=$(readlink -f "$(command -v javac || true)" 2>/dev/null || true)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$home" ] && is_jdk "$home"; then
      export JAVA_HOME="$home" PATH="$home/bin:$PATH"
      return
    fi
  done
  fail "JDK 25 or later was not found. Install it (https://adoptium.net), and set JAVA_HOME to its folder."
}

is_node() { [ "$(major "$1" --version)" -ge 24 ] 2>/dev/null; }

find_node() {
  if is_node "$cache/node/bin/node"; then
    export PATH="$cache/node/bin:$PATH"
  elif ! is_node node; then
    command -v npm >/dev/null || fail "Node.js was not found. Install Node.js 24 or later (https://nodejs.org)."
    say "Downloading Node.js 24 into .cache/node (once) ..."
    npm install --global --no-fund --no-audit --loglevel=error --prefix "$cache/node" node@24 npm@11 >/dev/null ||
      fail "Node.js 24 could not be downloaded. Install it (https://nodejs.org) so that 'node --version' prints 24 or later."
    is_node "$cache/node/bin/node" || fail "the downloaded Node.js does not start. Remove .cache/node, then try again."
    export PATH="$cache/node/bin:$PATH"
  fi
}

# Asks at a terminal. Without a terminal, or in CI, the answer is yes.
confirm() {
  local answer
  if [ ! -t 0 ] || [ -n "${CI:-}" ]; then return; fi
  read -r -p "$1 [y/N] " answer
  [[ $answer == [Yy]* ]]
}

# Installs Debian packages for the tests if it may. Otherwise it prints the command that does.
install_for_tests() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    fail "the tests need $*. Run 'sudo apt-get install $*'."
  fi
  say "The tests need these Debian packages: $*"
  say "They will be installed with 'apt-get update' and 'apt-get install --no-install-recommends $*'."
  confirm "Install them now?" || fail "the tests need $*. Run 'apt-get install $*', then try again."
  say "Installing $* (once) ..."
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >/dev/null 2>&1 ||
    fail "$* could not be installed. Run 'apt-get update && apt-get install $*' to see why."
}

find_browser() {
  if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then return; fi
  install_for_tests chromium chromium-driver
}

# Firefox, and WebKit with a virtual screen. If they cannot be installed, their tests are skipped.
find_other_browsers() {
  local missing=()
  command -v firefox-esr >/dev/null || command -v firefox >/dev/null || missing+=(firefox-esr)
  command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
  command -v Xvfb >/dev/null || missing+=(xvfb)
  if [ ${#missing[@]} = 0 ]; then return; fi
  (install_for_tests "${missing[@]}") ||
    say "Tests that need ${missing[*]} will be skipped."
}

find_balancer() {
  export PATH="$PATH:/usr/sbin"
  if command -v haproxy >/dev/null; then return; fi
  install_for_tests haproxy
}

# A virtual screen, and a program that presses keys on it.
find_screen() {
  if command -v Xvfb >/dev/null && command -v xdotool >/dev/null; then return; fi
  install_for_tests xvfb xdotool
}

find_printing() {
  if [ -x /usr/sbin/cupsd ] && command -v lpstat >/dev/null && command -v cancel >/dev/null; then return; fi
  install_for_tests cups cups-client
}

mail_catcher=maildev@3.0.0
mail_port=1025
inbox_port=1080

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

find_mail_catcher() {
  local port
  find_node
  for port in $mail_port $inbox_port; do
    if listens "$port"; then fail "port $port is in use, and the mail catcher needs it. Stop the program that listens there, then try again."; fi
  done
  if [ -f "$cache/$mail_catcher/done" ]; then return; fi
  say "Downloading the mail catcher into .cache/$mail_catcher (once) ..."
  npm install --no-fund --no-audit --ignore-scripts --loglevel=error --prefix "$cache/$mail_catcher" "$mail_catcher" >/dev/null ||
    fail "the mail catcher could not be downloaded. Start without --demo-mail, or make sure that npm can reach its registry."
  touch "$cache/$mail_catcher/done"
}

# Catches emails until its input ends.
catch_mail() {
  local catcher
  "$cache/$mail_catcher/node_modules/.bin/maildev" --silent \
    --ip 127.0.0.1 --smtp "$mail_port" --web-ip 127.0.0.1 --web "$inbox_port" >/dev/null &
  catcher=$!
  cat >/dev/null
  kill "$catcher" 2>/dev/null
}

await_mail_catcher() {
  local tries
  for tries in $(seq 100); do
    if listens "$mail_port" && listens "$inbox_port"; then return; fi
    sleep 0.1
  done
  fail "the mail catcher does not start. Remove .cache/$mail_catcher, then try again."
}

maven() { (cd "$root" && ./mvnw --batch-mode --no-transfer-progress "$@"); }

is_built() {
  [ -f "$jar" ] &&
    [ -z "$(find "$root/pom.xml" "$root/vite.config.ts" "$root/package-lock.json" "$root/src/main" "$root/frontend" \
      "$root/quizzes/schema" \
      -path "$root/frontend/generated" -prune -o ! -path "$root/frontend" -newer "$jar" -print -quit)" ]
}

build_if_changed() {
  find_jdk
  if is_built; then return; fi
  find_node
  say "Building Needlewise (the first time takes a few minutes) ..."
  maven --quiet -Dmaven.test.skip -Dspotless.check.skip package || fail "the build failed. The lines above say why."
}

# Starts the program once, up to the first page, and stores the classes as this JDK has loaded and linked them by then.
rehearse_start() (
  cd "$app"
  java "$@" -XX:AOTCacheOutput=needlewise.aot -jar "$app/needlewise.jar" \
    --server.address=127.0.0.1 --server.port=0 --management.server.port=0 \
    --needlewise.content.folder="$root/quizzes" >aot.log 2>&1 &
  program=$!
  for _ in $(seq 600); do
    if grep -q "Started Needlewise" aot.log; then break; fi
    kill -0 "$program" 2>/dev/null || return 1
    sleep 0.1
  done
  port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' aot.log | head -n 1)
  exec 3<>"/dev/tcp/127.0.0.1/$port"
  printf 'GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Mozilla/5.0 Chrome/140.0\r\nConnection: close\r\n\r\n' >&3
  cat <&3 >/dev/null
  kill "$program"
  wait "$program" || true
  [ -f needlewise.aot ]
)

# Prepares what the program starts from: its unpacked jars, and the cache of loaded classes that $app/needlewise.args
# names. A JDK that the cache does not match ignores it, and then only the start takes longer.
prepare_start() {
  local options="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
  # Sessions contain many small objects, and the same strings again and again.
  options="$options -XX:+UseCompactObjectHeaders -XX:+UseStringDeduplication"
  if [ "$app/needlewise.args" -nt "$jar" ] && [ "$app/needlewise.args" -nt "$root/bin/env.sh" ]; then return; fi
  say "Preparing a fast start (once after each build) ..."
  rm -rf "$app"
  java -Djarmode=tools -jar "$jar" extract --destination "$app" >/dev/null || fail "the program could not be unpacked."
  rehearse_start $options ||
    say "The cache of loaded classes could not be made, so the start takes longer. See target/app/aot.log."
  rm -rf "$app/data"
  printf '%s -XX:AOTCache="%s" -Xlog:aot*=off\n' "$options" "$app/needlewise.aot" >"$app/needlewise.args"
}

find_jdk
