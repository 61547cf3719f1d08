#!/usr/bin/env bash
# The Nu validator (npm vnu-jar, Java 11 or newer) on every page of a built site. Usage: tests/validate.sh [SITE FOLDER]; without a
# folder the project's own site is built. Exit code 1 when it finds an error, 77 when Java or npm is absent.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v java >/dev/null && command -v npm >/dev/null || { echo "Java and npm are needed"; exit 77; }
work=artifacts/validate
site=${1:-$work/site}
[ $# -gt 0 ] || dotnet run -- build --no-pdf --output "$site" >/dev/null 2>&1
jar=${VNU_JAR:-$work/node_modules/vnu-jar/build/dist/vnu.jar}
[ -f "$jar" ] || npm install --silent --no-save --no-package-lock --prefix "$work" vnu-jar@26.9.27 >/dev/null || exit 77
[ -f "$jar" ] || { echo "vnu.jar could not be fetched"; exit 77; }
java -Xss4m -jar "$jar" --errors-only --skip-non-html "$site" && echo "$(find "$site" -name '*.html' | wc -l) pages without errors"
