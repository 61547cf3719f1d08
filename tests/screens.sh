#!/usr/bin/env bash
# Pictures of every kind of page at 360, 768 and 1440 px, in elder mode and high contrast, and printed to PDF, for a reviewer to
# look at. Usage: tests/screens.sh [FOLDER] [PART OF A PATH]; without a folder they are in artifacts/screens.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${1:-artifacts/screens}
mkdir -p "$folder"
export MINGZHANG_SCREENS; MINGZHANG_SCREENS=$(cd "$folder" && pwd)
export MINGZHANG_SCREENS_ONLY=${2:-}
dotnet test tests --nologo -v q --filter "Category=Screens"
echo "$MINGZHANG_SCREENS"
