using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>
/// Reads a code list. Its header names the columns: <c>code</c> and <c>name</c>, and as needed <c>level</c>, <c>basis</c>,
/// <c>valid_from</c>, <c>valid_to</c>, <c>budget</c>, <c>maps_from_department_codes</c>. A line that begins with # is a remark;
/// <c># complete</c> says that no code is missing.
/// </summary>
static class CodeListReader
{
    const string Complete = "# complete";

    static readonly string[] Columns = ["code", "level", "name", "basis", "valid_from", "valid_to", "budget", "maps_from_department_codes"];

    public static CodeList Read(string id, SourceText source, FindingList findings)
    {
        var lines = source.Text.Split('\n', StringSplitOptions.TrimEntries);
        var header = Array.FindIndex(lines, line => line.Length > 0 && line[0] != '#');
        var columns = header < 0 ? [] : lines[header].Split(',', StringSplitOptions.TrimEntries);
        Check(columns, source.File, header, findings);
        var entries = lines.Skip(header + 1).Where(line => line.Length > 0 && line[0] != '#').Select(line => ReadLine(columns, line.Split(',', StringSplitOptions.TrimEntries)));
        return new CodeList(id, entries) { IsComplete = lines.Contains(Complete) };
    }

    static void Check(string[] columns, string file, int line, FindingList findings)
    {
        foreach (var column in (ReadOnlySpan<string>)["code", "name"])
        {
            if (Array.IndexOf(columns, column) < 0) findings.Add(DocumentRules.MissingKey.At(SourceSpan.Whole(file), new($"代码表没有“{column}”列", $"The code list has no column “{column}”")));
        }
        var at = 1;
        foreach (var column in columns)
        {
            if (Array.IndexOf(Columns, column) < 0)
            {
                findings.Add(DocumentRules.UnknownKey.At(new SourceSpan(file, line + 1, at, at + column.Length), new($"代码表没有“{column}”这一列", $"A code list has no column “{column}”")) with
                {
                    Help = Suggestion.Nearest(column, Columns) is { } nearest
                        ? new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?")
                        : new("可用的列：" + string.Join("、", Columns), "Known columns: " + string.Join(", ", Columns)),
                });
            }
            at += column.Length + 1;
        }
    }

    static CodeListEntry ReadLine(string[] columns, string[] cells)
    {
        string Cell(string name)
        {
            var index = Array.IndexOf(columns, name);
            return index >= 0 && index < cells.Length ? cells[index] : "";
        }

        int? Year(string name) => int.TryParse(Cell(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

        return new CodeListEntry(Cell("code"), Cell("level"), Cell("name"), Cell("basis"), Year("valid_from"), Year("valid_to"))
        {
            Budget = Cell("budget") switch { "general" => BudgetKind.General, "fund" => BudgetKind.Fund, "state-capital" => BudgetKind.StateCapital, _ => BudgetKind.Any },
            MapsFrom = Cell("maps_from_department_codes").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };
    }
}
