#!/usr/bin/env bash
# Runs the tour under strace and fails when any process of it connects to, binds or sends to an internet address.
# Making a socket is not counted: the run-time library makes one at its start to see which kinds there are, and closes it.
# Needs: strace, and target/app/ from "mvn -q package".
set -euo pipefail
cd "$(dirname "$0")/../.."
command -v strace >/dev/null || { echo "strace is not installed" >&2; exit 2; }
[ -f target/app/klankbord.args ] || { echo "run mvn -q package first" >&2; exit 2; }
java=${JAVA:-java}
"$java" -version 2>&1 | grep -q 'version "25' || { echo "set JAVA to the java of a JDK 25" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
strace -f -qq -e trace=connect,bind,sendto,sendmsg,sendmmsg -o "$work/trace" \
  "$java" @target/app/klankbord.args tour --out "$work/pictures" --lang nl
calls=$(wc -l < "$work/trace")
if grep -E 'AF_INET6?' "$work/trace"; then
  echo "an internet address was used" >&2
  exit 1
fi
echo "no internet address in $calls calls; $(ls "$work/pictures" | wc -l) files from the tour"
