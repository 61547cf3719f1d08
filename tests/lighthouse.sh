#!/usr/bin/env bash
# Lighthouse on one page of each kind of a built site: four scores a page, as a table. Usage: tests/lighthouse.sh [SITE FOLDER];
# without a folder the project's own site is built. Needs Chromium and npm, which fetches lighthouse.
set -euo pipefail
cd "$(dirname "$0")/.."
site=${1:-artifacts/lighthouse/site}
[ $# -gt 0 ] || dotnet run -- build --output "$site" >/dev/null 2>&1
out=artifacts/lighthouse
mkdir -p "$out"
export CHROME_PATH=${CHROME_PATH:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)}
port=${PORT:-8199}
python3 -m http.server "$port" --bind 127.0.0.1 --directory "$site" >/dev/null 2>&1 &
server=$!
trap 'kill $server' EXIT
sleep 1
disclosure=$(cd "$site" && ls -d */20*-*/tables | sort | tail -1 | xargs dirname)
printf '%-56s %5s %5s %5s %5s\n' page perf a11y best seo
for page in index.html search.html "${disclosure%%/*}/index.html" "$disclosure/index.html" "$disclosure/tables/01.html" "$disclosure/projects/index.html" "$disclosure/checks.html"; do
  [ -f "$site/$page" ] || continue
  report="$out/$(echo "$page" | tr '/' '-').json"
  npx --yes lighthouse@12.8.2 "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$report" \
    --chrome-flags="--headless --no-sandbox --disable-gpu --disable-quic" >/dev/null 2>&1 || { echo "$page: lighthouse failed"; continue; }
  node -e 'const c = require(process.argv[1]).categories; const s = n => String(Math.round(c[n].score * 100)).padStart(5);
    console.log(process.argv[2].padEnd(56), s("performance"), s("accessibility"), s("best-practices"), s("seo"))' "$PWD/$report" "$page"
done
