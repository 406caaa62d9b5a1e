#!/usr/bin/env python3
"""Prints passed, failed and skipped tests of the TRX files in a folder, on one line."""
import glob
import sys
import xml.etree.ElementTree as ElementTree

passed = failed = skipped = 0
for path in glob.glob(f"{sys.argv[1]}/**/*.trx", recursive=True):
    for counters in ElementTree.parse(path).iter("{http://microsoft.com/schemas/VisualStudio/TeamTest/2010}Counters"):
        total, ran = int(counters.get("total")), int(counters.get("executed"))
        passed += int(counters.get("passed"))
        failed += ran - int(counters.get("passed"))
        skipped += total - ran
print(passed, failed, skipped)
