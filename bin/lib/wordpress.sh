# Sourced by bench/delivery for --wordpress: Debian's WordPress, MariaDB, php-fpm and nginx with the city's own articles.

posts="${BENCH_WORDPRESS_POSTS:-2000}"
wordpress_port=$((port + 2))
cached_port=$((port + 3))
site="$work/wordpress"
socket="$work/mariadb.sock"
need_packages php-fpm php php-mysql php-sqlite3 mariadb-server wordpress # Apache comes where php-fpm is not the first

against_wordpress() {
  grep -m1 '^localhost ' "$work/all" >"$work/same"
  start_wordpress
  versus WordPress wordpress same "hot article, the same" portal same
  versus "WordPress, fastcgi_cache holding gzip" cached same "hot article, the same" portal same
  tell_wordpress >>"$work/notes"
  stop_wordpress
}

start_wordpress() {
  start_mariadb
  lay_wordpress
  php "$root/bin/lib/wordpress.php" "$site" "$data/bantin.db" "$posts" "$work/shown" >"$work/wordpress.told"
  start_php
  start_fastcgi
  check_wordpress "$wordpress_port"
  check_wordpress "$cached_port"
}

start_mariadb() {
  mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$work/mariadb" --skip-test-db >"$work/mariadb.log"
  mariadbd --no-defaults --user="$(id -un)" --datadir="$work/mariadb" --socket="$socket" --skip-networking \
    --pid-file="$work/mariadb.pid" >>"$work/mariadb.log" 2>&1 &
  wordpress_pids="$!"
  await "$work/mariadb.log" mariadb-admin --no-defaults --socket="$socket" ping
  mariadb --no-defaults --socket="$socket" -e 'CREATE DATABASE wordpress'
}

# await LOG COMMAND...: until the command succeeds
await() {
  for _ in $(seq 200); do
    ! "${@:2}" >/dev/null 2>&1 || return 0
    sleep 0.1
  done
  cat "$1" >&2
  echo "error: waited in vain for ${*:2}" >&2
  return 1
}

# Debian's own configuration is one for the machine, so the folder has another.
lay_wordpress() {
  mkdir "$site"
  cp /usr/share/wordpress/*.php "$site"
  ln -s /usr/share/wordpress/wp-{admin,content,includes} "$site"
  cat >"$site/wp-config.php" <<CONFIG
<?php
const DB_NAME = 'wordpress', DB_USER = '$(id -un)', DB_PASSWORD = '', DB_HOST = 'localhost:$socket';
const DB_CHARSET = 'utf8mb4', DB_COLLATE = '';
const WP_HOME = 'http://localhost', WP_SITEURL = WP_HOME, WP_HTTP_BLOCK_EXTERNAL = true, DISABLE_WP_CRON = true;
\$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
CONFIG
}

start_php() {
  local fpm as_root=""
  fpm="$(ls /usr/sbin/php-fpm[0-9]* | sort -V | tail -1)"
  [ "$(id -u)" != 0 ] || as_root=-R
  cat >"$work/php.conf" <<CONFIG
[global]
error_log = $work/php.log
[wordpress]
user = $(id -un)
group = $(id -gn)
listen = $work/php.sock
pm = static
pm.max_children = $(nproc)
php_value[zlib.output_compression] = On
CONFIG
  "$fpm" -F $as_root -y "$work/php.conf" &
  wordpress_pids+=" $!"
  await "$work/php.log" test -S "$work/php.sock"
}

start_fastcgi() {
  {
    echo "user $(id -un) $(id -gn); worker_processes $(nproc); daemon off; pid $work/fastcgi.pid; error_log $work/fastcgi.error;"
    echo 'events { worker_connections 8000; }'
    echo 'http { access_log off; keepalive_requests 1000000000; open_file_cache max=1000;' # quicker here without sendfile
    echo "fastcgi_cache_path $work/cache keys_zone=pages:10m inactive=1d use_temp_path=off; fastcgi_buffers 64 16k;"
    fastcgi_server "$wordpress_port"
    fastcgi_server "$cached_port" 'fastcgi_cache pages; fastcgi_cache_key "$host$request_uri $http_accept_encoding";
      fastcgi_cache_valid 200 1d; fastcgi_cache_lock on; fastcgi_ignore_headers Vary;'
    echo '}'
  } >"$work/fastcgi.conf"
  nginx -c "$work/fastcgi.conf" -p "$work" &
  wordpress_pids+=" $!"
}

# fastcgi_server PORT [SETTINGS]
fastcgi_server() {
  echo "server { listen 127.0.0.1:$1; root $site; ${2:-} location / { rewrite ^ /index.php break;"
  echo "include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME \$document_root\$fastcgi_script_name;"
  echo "fastcgi_pass unix:$work/php.sock; } }"
}

# A server that answers quickly with another page would be measured just as well.
check_wordpress() {
  await "$work/fastcgi.error" page_of "$1"
  page_of "$1" >"$work/page"
  while read -r line; do
    grep -qF -- "$line" "$work/page" || { echo "error: WordPress does not show: $line" >&2; exit 1; }
  done <"$work/shown"
}

# page_of PORT [OPTION...]
page_of() {
  curl --silent --fail "${@:2}" -H "Host: localhost" "http://127.0.0.1:$1$(cut -d' ' -f2 "$work/same")"
}

tell_wordpress() {
  cat "$work/wordpress.told"
  echo "the same article: WordPress $(size_on "$wordpress_port"), cached $(size_on "$cached_port"), portal $(size_on "$port")"
  cat $(printf '/proc/%s/smaps_rollup ' $(with_children $wordpress_pids)) \
    | awk '/^Rss/ { rss += $2 } /^Pss:/ { pss += $2 }
      END { printf "its PHP, MariaDB and nginx: resident %d MB (%d MB: what they share counted once)\n", rss / 1024, pss / 1024 }'
}

size_on() {
  echo "$(page_of "$1" | wc -c) bytes, packed $(page_of "$1" -H 'Accept-Encoding: gzip' | wc -c)"
}

stop_wordpress() {
  [ -z "$wordpress_pids" ] || { kill $wordpress_pids 2>/dev/null || true; wait $wordpress_pids 2>/dev/null || true; }
  wordpress_pids=""
}
