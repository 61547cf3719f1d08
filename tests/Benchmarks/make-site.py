#!/usr/bin/env python3
"""Turn synthetic benchmark data into a Mingzhang site under the shanxi-2023 standard.

usage: make-site.py DATA SITE

DATA holds dept-NNN/YEAR/{meta.yml,tables/NN.csv,projects/NNN.yml,narrative.md}; README.md describes it. Only the layout changes:
every figure and every word stays as it is; sections that the standard asks for and the data lack get one sentence. SITE must not exist yet.
"""
import csv
import json
import re
import sys
from pathlib import Path

# The headings of the narrative, in its order, as sections of the standard.
SECTIONS = ["duties", "organisation", "budget-changes", "income", "expenditure", "basic-expenditure", "three-public",
            "operating-funds", "performance", "glossary"]
# Sections that the standard asks for and the narrative does not have.
ADDED = {
    "appropriation": "财政拨款收支总体情况见预算公开表4。",
    "general-budget": "一般公共预算支出情况见预算公开表5。",
    "procurement": "本年度没有安排政府采购。",
    "state-assets": "国有资产占有使用情况没有变动。",
    "other": "没有其他需要说明的情况。",
}
GROUPS = {"工资福利支出", "商品和服务支出", "对个人和家庭的补助"}
FIELDS = [("项目名称", "name"), ("主管部门及代码", "dept_code"), ("实施单位", "unit"), ("项目属性", "attribute"), ("项目期", "term")]
PLANS = [("项目概况", "overview"), ("立项依据", "basis"), ("项目设立必要性", "necessity"), ("保证项目实施的制度、措施", "measures"), ("项目实施计划", "plan")]
INDENT = "\u3000"


def quote(value):
    return json.dumps(value, ensure_ascii=False)


def scalar(text):
    return json.loads(text) if text.startswith('"') else text


def flat(path):
    """The top-level `key: value` lines of a file; lists of one-line mappings become lists of dicts."""
    result, items = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("  - {"):
            items.append({k: scalar(v) for k, v in re.findall(r'(\w+): ("(?:[^"\\]|\\.)*"|[^,}]+)', line)})
        else:
            key, _, value = line.partition(": ")
            if value:
                result[key] = scalar(value)
            else:
                items = result[key.rstrip(":")] = []
    return result


def table(number, path):
    rows = list(csv.reader(path.open(encoding="utf-8", newline="")))
    if number == "02":
        rows[0][2] = "本年收入合计"
    elif number == "04":
        rows[0][3] = "支出小计"
    for index, row in enumerate(rows[1:]):
        if number == "06" and row[0] not in GROUPS | {"合计"}:
            row[0] = INDENT + row[0]
        elif number in ("12", "13") and index > 0:
            # The printed 单位：… line is level 2, what follows it is a project of that unit.
            row[0] = INDENT + row[0] if row[0].startswith("单位：") else INDENT * 2 + row[0]
        elif number == "09" and row[0] == "合计" and row[3] == "合计":
            row[3] = ""
    return rows


def has_amounts(rows):
    return any(re.fullmatch(r"-?\d+\.\d+", cell) for row in rows[1:] for cell in row)


def form(source):
    lines = [f"{name}: {quote(source[key])}" for name, key in FIELDS]
    lines.append("项目资金:")
    for column, key in (("实施期", "period"), ("年度", "annual")):
        amounts = ", ".join(f"{row['source'].replace('（', '(').replace('）', ')')}: {row[key]}" for row in source["funds"])
        lines.append(f"  {column}: {{{amounts}}}")
    lines += [f"{name}: {quote(source[key])}" for name, key in PLANS]
    lines.append(f"总体目标: {{实施期: {quote(source['goal_period'])}, 年度: {quote(source['goal_annual'])}}}")
    lines.append("绩效指标:")
    for item in source["indicators"]:
        names = f"一级指标: {quote(item['l1'])}, 二级指标: {quote(item['l2'])}, 三级指标: {quote(item['l3'])}"
        lines.append(f"  - {{{names}, 实施期: {quote(item['value'])}, 年度: {quote(item['value_annual'])}}}")
    lines.append(f"填报日期: {quote(source['date'])}")
    return "\n".join(lines) + "\n"


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def disclosure(source, target):
    meta = flat(source / "meta.yml")
    empty = []
    for path in sorted((source / "tables").glob("*.csv")):
        rows = table(path.stem, path)
        if not has_amounts(rows):
            empty.append(path.stem)
            rows = rows[:1]
        (target / "tables").mkdir(parents=True, exist_ok=True)
        with (target / "tables" / path.name).open("w", encoding="utf-8", newline="") as out:
            csv.writer(out, lineterminator="\n").writerows(rows)
    for path in sorted((source / "projects").glob("*.yml")):
        write(target / "projects" / path.name, form(flat(path)))
    narrative = (source / "narrative.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    parts = re.split(r"^## .*\n\n?", narrative, flags=re.M)[1:]
    for name, text in zip(SECTIONS, parts, strict=True):
        write(target / "text" / f"{name}.md", text.strip() + "\n")
    for name, text in ADDED.items():
        write(target / "text" / f"{name}.md", text + "\n")
    lines = [f"year: {meta['year']}", "kind: budget", "standard: shanxi-2023", f"published: {meta['published']}"]
    if empty:
        lines += ["empty:", *(f'  "{number}": 注：本表无数据' for number in empty)]
    write(target / "disclosure.yml", "\n".join(lines) + "\n")
    return meta


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    data, site = Path(sys.argv[1]), Path(sys.argv[2])
    site.mkdir(parents=True)
    write(site / "site.yml", "title: 部门预算公开\nurl: https://example.org/budget/\nlanguage: zh-CN\ntheme: default\nlicense: 未声明\norganisation:\n  name: 某市财政局\n")
    # The data go back further than the format: the site has its own edition without that limit.
    standard = (Path(__file__).parents[2] / "generator/Standards/Data/shanxi-2023.yml").read_text(encoding="utf-8")
    write(site / "content/standards/shanxi-2023.yml", standard.replace("years: {from: 2023}\n", ""))
    for department in sorted(data.glob("dept-*")):
        target = site / "content" / department.name
        for year in sorted(department.glob("2*")):
            meta = disclosure(year, target / f"{year.name}-budget")
        write(target / "department.yml", f"name: {quote(meta['name'])}\ncode: {quote(meta['code'])}\nregion: 某市\n")


if __name__ == "__main__":
    main()
