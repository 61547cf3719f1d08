#!/usr/bin/env python3
"""Cuts the print fonts out of the published Noto fonts.

    python3 cut.py SANS_PACKAGE SERIF_PACKAGE

The arguments are the unpacked npm packages named in README.md. Needs fontTools 4.38 and Brotli (Debian: fonttools,
python3-brotli). Every
face is cut in two: the common half (GB 2312, Latin-1, the punctuation of budgets), which nearly every report
stays within, and the rare half (the rest of GBK), which is opened only when a rare character occurs. The files
are plain TrueType under Brotli, without any time in them, so that the same packages give the same bytes.
"""
import io
import pathlib
import sys

import brotli
from fontTools import subset
from fontTools.ttLib import TTFont

FACES = [
    (0, "400Regular/NotoSansSC_400Regular.ttf", "NotoSansSC-Regular"),
    (0, "700Bold/NotoSansSC_700Bold.ttf", "NotoSansSC-Bold"),
    (1, "400Regular/NotoSerifSC_400Regular.ttf", "NotoSerifSC-Regular"),
]

# Beyond GB 2312: what budgets print besides hanzi (units, circled numbers, signs of comparison, quotes, dashes).
BUDGET = (
    "㎡㎥㎏㎎㎜㎝㎞℃‰№§¥￥€£©®°±×÷·•…—–‐‑“”‘’′″←↑→↓■□▲△▼▽◆◇○●◎★☆√∑≈≠≤≥＜＞≮≯∞∵∴"
    "〇〓〔〕〖〗【】「」『』《》〈〉、。，．：；？！（）［］｛｝　〜～＿￣％＆＊＋－／＝＠＃＄｜"
    + "".join(map(chr, range(0x2460, 0x2474)))  # ① to ⑳
    + "".join(map(chr, range(0x2160, 0x216C)))  # Ⅰ to Ⅻ
    + "".join(map(chr, range(0x3220, 0x322A)))  # ㈠ to ㈩
)


def codec(name):
    """Every character that the codec can hold."""
    found = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                text = bytes((lead, trail)).decode(name)
            except UnicodeDecodeError:
                continue
            found.update(map(ord, text))
    return found


def cut(source, codepoints):
    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "STAT", "DSIG", "gasp", "meta"]
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.name_languages = [0x409]
    options.notdef_outline = True
    options.recalc_timestamp = False
    options.glyph_names = False
    font = TTFont(source, recalcTimestamp=False)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codepoints)
    cutter.subset(font)
    data = io.BytesIO()
    font.save(data, reorderTables=True)
    return data.getvalue(), set(font.getBestCmap())


def main():
    packages = [pathlib.Path(argument) for argument in sys.argv[1:3]]
    here = pathlib.Path(__file__).parent
    latin = set(range(0x20, 0x7F)) | set(range(0xA0, 0x100))
    common = latin | codec("gb2312") | set(map(ord, BUDGET))
    rare = codec("gbk") - common
    for package, path, name in FACES:
        for suffix, wanted in (("", common), ("-Rare", rare)):
            data, covered = cut(packages[package] / path, wanted)
            target = here / f"{name}{suffix}.ttf.br"
            target.write_bytes(brotli.compress(data, quality=11, lgwin=24))
            missing = "".join(chr(c) for c in sorted(wanted - covered) if c >= 0x20)
            print(f"{target.name}: {len(covered)} characters, {len(data):,} bytes, "
                  f"{target.stat().st_size:,} packed; not in the source: {missing or 'none'}")


if __name__ == "__main__":
    main()
