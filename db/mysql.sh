#!/usr/bin/env bash
# A private MySQL for tests: real server, no root, no Docker, nothing installed.
#   db/mysql.sh            start one on a free port, print its address, hold it until stdin closes (or Ctrl-C)
#   db/mysql.sh prepare    only fill the cache
#   db/mysql.sh refresh    throw the cache away and fill it again (sid moves on; a cached server does not)
# The server and a freshly initialised data directory are unpacked once from Debian sid into
# $COUNTERSIGN_MYSQL (default ~/.cache/countersign/mysql). Each start copies the data directory, so runs never meet.
set -euo pipefail

CACHE=${COUNTERSIGN_MYSQL:-${XDG_CACHE_HOME:-${HOME:?HOME is not set}/.cache}/countersign/mysql}
say()  { echo "[mysql] $*" >&2; }
fail() { say "NO MYSQL: $*"; say "Give a server of your own: -Dcountersign.test.jdbc-url=jdbc:mysql://user:password@host:3306/"; exit 69; }

need() {
  [ "$(uname -sm)" = "Linux x86_64" ] || fail "only Linux x86_64 can unpack Debian's server, this is $(uname -sm)"
  local tool; for tool in apt-get apt-cache dpkg-deb flock setsid setpriv; do
    command -v "$tool" >/dev/null || fail "'$tool' is missing; the server is unpacked from Debian packages"
  done
}

fetch() {   # fetch DIR: download and unpack the server into DIR/root, initialise DIR/data
  local d=$1 mirror deb
  mkdir -p "$d"/apt/{state/lists/partial,cache/archives/partial,prefs} "$d"/debs "$d"/root
  mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/debian.sources 2>/dev/null | head -1 || true)
  [ -n "$mirror" ] || mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\?\([^ ]*\).*/\2/p' /etc/apt/sources.list 2>/dev/null | head -1 || true)
  [ -n "$mirror" ] || fail "no Debian archive is configured on this machine"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" > "$d/apt/sources.list"
  : > "$d/apt/status"       # an empty dpkg status: every library comes from sid, none from this machine
  cat > "$d/apt/apt.conf" <<CONF
Dir::State "$d/apt/state"; Dir::State::status "$d/apt/status"; Dir::Cache "$d/apt/cache"; Dir::Log "$d/apt";
Dir::Etc::sourcelist "$d/apt/sources.list"; Dir::Etc::sourceparts "-"; Dir::Etc::preferencesparts "$d/apt/prefs";
APT::Sandbox::User ""; Acquire::Languages "none"; Acquire::Retries "3"; APT::Update::Error-Mode "any";
Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled "false";
CONF
  export APT_CONFIG=$d/apt/apt.conf
  say "reading the package list of Debian sid"
  apt-get -qq update >&2 || fail "Debian's package list could not be read"
  apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances mysql-server-core 2>/dev/null \
    | grep -E '^[a-z0-9]' | grep -vE '^(perl|libperl|libgdbm|libdb5|mysql-common|debconf|cdebconf|libc-gconv)' | sort -u > "$d/packages"
  grep -qx mysql-server-core "$d/packages" || fail "Debian sid offers no installable mysql-server-core today"
  say "downloading $(wc -l < "$d/packages") packages"
  (cd "$d/debs" && xargs apt-get -qq download < "$d/packages" >&2) || fail "the packages of Debian sid could not be downloaded"
  for deb in "$d"/debs/*.deb; do dpkg-deb -x "$deb" "$d/root"; done
  rm -rf "$d/debs" "$d/apt" "$d"/root/usr/share/{doc,man,lintian,icu,locale}
  server "$d"
  say "initialising$("${SERVER[@]}" --version | sed 's/^.*mysqld//')"
  echo "create user countersign@'127.0.0.1' identified by ''; grant all on *.* to countersign@'127.0.0.1' with grant option;" > "$d/user.sql"
  "${SERVER[@]}" --datadir="$d/data" --init-file="$d/user.sql" --innodb-redo-log-capacity=16M --initialize-insecure > "$d/initialise.log" 2>&1 \
    || { cat "$d/initialise.log" >&2; fail "the server could not be initialised"; }
}

server() {  # server DIR: SERVER becomes the command line of the unpacked mysqld with its own libc
  local libs=$1/root/usr/lib/x86_64-linux-gnu
  SERVER=("$libs/ld-linux-x86-64.so.2" --library-path "$libs" "$1/root/usr/sbin/mysqld" --no-defaults --basedir="$1/root/usr"
    --plugin-dir="$1/root/usr/lib/mysql/plugin" --lc-messages-dir="$1/root/usr/share/mysql")
  [ "$(id -u)" -ne 0 ] || SERVER+=(--user=root)
}

prepare() {
  [ -d "$CACHE" ] && return                      # published by a rename: it is whole or it is not there
  need; mkdir -p "$(dirname "$CACHE")"
  exec 9> "$CACHE.lock"; flock 9                 # a second build waits for the first; the lock dies with its holder
  if [ ! -d "$CACHE" ]; then
    rm -rf "$CACHE".part.* || true               # left by a build that was interrupted
    local part="$CACHE.part.$$"; fetch "$part" 9>&-
    mv "$part" "$CACHE"
  fi
  exec 9>&-
}

start() {
  local temp=${TMPDIR:-/tmp} old port log attempt
  for old in "$temp"/countersign-mysql.*; do   # data of runs that were killed: the name carries the owner's process id
    [ -O "$old" ] && ! kill -0 "$(echo "${old##*countersign-mysql.}" | cut -d. -f1)" 2>/dev/null && rm -rf "$old"
  done
  run=$(mktemp -d "$temp/countersign-mysql.$$.XXXXXX") pid=
  trap stop EXIT; trap 'exit 130' INT TERM HUP
  cp -a --reflink=auto "$CACHE/data" "$run/data"; log=$run/error.log
  server "$CACHE"
  for attempt in 1 2 3 4 5; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000)); : > "$log"
    # its own session, so Ctrl-C reaches only this script, which stops it in order; if this script is killed, so is the server
    setsid setpriv --pdeathsig TERM -- "${SERVER[@]}" --datadir="$run/data" --log-error="$log" --pid-file="$run/pid" \
      --port="$port" --bind-address=127.0.0.1 --socket="$run/s" --mysqlx=OFF --skip-name-resolve --secure-file-priv=NULL \
      --transaction-isolation=READ-COMMITTED --character-set-server=utf8mb4 --collation-server=utf8mb4_bin \
      --innodb-flush-log-at-trx-commit=1 --innodb-redo-log-capacity=16M --innodb-buffer-pool-size=256M \
      ${COUNTERSIGN_MYSQL_OPTIONS:-} </dev/null >/dev/null 2>&1 &
    pid=$!
    while kill -0 $pid 2>/dev/null && ! grep -q "ready for connections.* port: $port " "$log"; do sleep 0.05; done
    kill -0 $pid 2>/dev/null && break
    pid=; grep -qi 'already in use\|another mysqld' "$log" || { tail -20 "$log" >&2; fail "the server did not start"; }
  done
  [ -n "$pid" ] || fail "no free port in five attempts"
  say "MySQL $(grep -o "Version: '[^']*'" "$log" | tail -1 | cut -d"'" -f2) on 127.0.0.1:$port, data in $run"
  echo "jdbc:mysql://countersign@127.0.0.1:$port/"    # the only line on stdout
  while IFS= read -r _; do :; done             # the lease: when whoever started us dies or closes our stdin, we stop
}

stop() {
  trap - EXIT
  [ -z "$pid" ] || { kill "$pid" && wait "$pid"; } 2>/dev/null || true
  rm -rf "$run"
}

case ${1:-start} in
  prepare) prepare ;;
  refresh) rm -rf "$CACHE"; prepare ;;
  start)   prepare; start ;;
  *)       sed -n '2,7p' "$0" >&2; exit 64 ;;
esac
