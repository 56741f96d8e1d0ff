# Sourced by bin/test: makes sure that there is a Chromium for the browser tests.

ensure_browser() {
  if [ -x /usr/bin/chromium ]; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing Debian's chromium for the browser tests" >&2
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >&2
  fi
  if [ ! -x /usr/bin/chromium ]; then
    echo "error: the browser tests need /usr/bin/chromium; run: sudo apt-get install chromium" >&2
    exit 1
  fi
}
