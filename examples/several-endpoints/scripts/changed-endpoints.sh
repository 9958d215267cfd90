#!/usr/bin/env bash
# The endpoints whose candidate has changed between two commits, as a JSON list: changed-endpoints.sh BEFORE AFTER
set -euo pipefail

# After a force push nobody knows what was there before: then every endpoint counts.
if git cat-file -e "$1^{commit}" 2>/dev/null; then
	files=$(git diff --name-only "$1" "$2" -- 'endpoints/*/candidate.txt')
else
	files=$(git ls-files -- 'endpoints/*/candidate.txt')
fi
printf '%s\n' "$files" | sed -nE 's|^endpoints/([a-z0-9-]+)/candidate\.txt$|"\1"|p' | paste -sd , - | sed 's/.*/[&]/'
