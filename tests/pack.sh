#!/usr/bin/env bash
# Packs the tool, installs it into a folder of its own, and uses it as someone would who has no source of ours: a new site, a department,
# a disclosure, a check and a build. Needs no network: the package comes from the folder it was packed into.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MINGZHANG_LANG=en

dotnet pack Mingzhang.csproj -c Release -o "$work/packages" -v q
cat > "$work/nuget.config" <<XML
<configuration><packageSources><clear /><add key="packed" value="$work/packages" /></packageSources></configuration>
XML
dotnet tool install Mingzhang --tool-path "$work/tool" --configfile "$work/nuget.config" --prerelease > "$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }

mingzhang="$work/tool/mingzhang"
cd "$work"
"$mingzhang" --version
"$mingzhang" --help | grep -q '^Usage: mingzhang '
"$mingzhang" new site site
cd site
"$mingzhang" new department finance --name 样例局
"$mingzhang" new disclosure finance 2024 --standard shanxi-2023 > /dev/null
"$mingzhang" check
"$mingzhang" build --no-pdf
test -s public/finance/2024-budget/tables/01.html
(cd public && sha256sum --check --quiet --strict SHA256SUMS)

# A theme of the site's own lies over the packaged one, file by file.
mkdir -p themes/default
echo "packed tool works"
