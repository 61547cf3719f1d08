#!/bin/sh
# Runs Apache PDFBox Preflight, a PDF/A-1b validator, over PDF files made by this program.
#
#     preflight.sh FILE...
#
# There is no free PDF/A-3 validator among Debian's packages. A PDF/A-3 file without attachments differs from PDF/A-1b only in
# what qpdf can undo (object streams, the version in the header) and in three marks that a PDF/A-1 validator must
# complain about: the part number, the CIDSet that PDF/A-2 dropped, and attachments. Anything else is a fault.
# Needs the Debian packages libpdfbox2-java, libactivation-java, libjaxb-api-java, qpdf and a Java runtime.
set -eu
jars=/usr/share/java
classpath=$jars/preflight.jar:$jars/pdfbox2.jar:$jars/fontbox2.jar:$jars/xmpbox.jar:$jars/commons-logging.jar:$jars/javax.activation.jar:$jars/jaxb-api.jar:$jars/commons-io.jar
if ! command -v java >/dev/null || ! command -v qpdf >/dev/null || ! [ -e $jars/preflight.jar ]; then
    echo "preflight: not installed, skipped" >&2
    exit 77
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
for file in "$@"; do
    qpdf --object-streams=disable --newline-before-endstream --force-version=1.4 "$file" "$work/flat.pdf"
    java -cp "$classpath" org.apache.pdfbox.preflight.Validator_A1b "$work/flat.pdf" >"$work/out" 2>"$work/log" || true
    if ! grep -q 'PDF/A-1b\|valid' "$work/out"; then
        echo "$file: preflight did not run" >&2
        cat "$work/out" "$work/log" >&2
        status=1
        continue
    fi
    # 7.11: pdfaid:part is not 1. 3.1.11: CIDSet. 1.4.7 and 1.4.9, 5.x with EmbeddedFiles: attachments. 1.2.9: /EF in a file specification.
    faults=$(grep -E '^[0-9]+(\.[0-9]+)+ :' "$work/out" | grep -vE 'CIDSet|[Pp]art(Id|.*must be 1)|EmbeddedFiles?|/EF|EF entry' || true)
    if [ -n "$faults" ]; then
        echo "$file:"
        echo "$faults" | sort | uniq -c | sort -rn | head -20
        status=1
    else
        echo "$file: no fault"
    fi
done
exit $status
