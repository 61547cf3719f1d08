using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Commands;

/// <summary>What a standard asks for, as a list that a web officer can tick off: which file, what it is, what stands in it.</summary>
sealed class Checklist(Session session)
{
    const int MostRowsShown = 9;

    readonly TextWriter _writer = session.Terminal.Out;

    public void Print(Standard standard)
    {
        _writer.WriteLine($"{standard.Name}  [{standard.Id}]");
        if (standard.Region is { } region) _writer.WriteLine(session.Say("  地区 ", "  region ") + region);
        _writer.WriteLine(session.Say("  种类 ", "  kind ") + (standard.Kind == DisclosureKind.Budget ? session.Say("部门预算", "budget") : session.Say("部门决算", "final accounts")));
        if (Years(standard) is { Length: > 0 } years) _writer.WriteLine(session.Say("  年度 ", "  years ") + years);
        var suffix = standard.Kind == DisclosureKind.Budget ? "budget" : "final";
        _writer.WriteLine(session.Say(
            $"\n以下文件放在 content/<部门>/<年度>-{suffix}/ 里；□ 必须有，○ 可以没有。YYYY 是年度。",
            $"\nThese files lie in content/<department>/<year>-{suffix}/; □ must be there, ○ may be absent. YYYY is the year."));
        foreach (var part in standard.Parts) Print(part, standard);
    }

    void Print(PartLayout part, Standard standard)
    {
        _writer.WriteLine($"\n{part.Number}  {Titled(part.Title)}");
        if (part.ContainsTables)
        {
            foreach (var table in standard.Tables) Print(table);
        }
        if (part.ContainsProjects) PrintForms(standard);
        foreach (var section in part.Sections)
        {
            _writer.WriteLine($"  {Mark(section.Optional)} text/{section.Id}.md  {Titled(section.Title)}");
            if (section.ContainsProjects) PrintForms(standard);
        }
    }

    void Print(TableLayout table)
    {
        var unit = session.Say("单位：", "unit: ") + table.Unit.Name();
        _writer.WriteLine($"  {Mark(table.Optional)} tables/{table.Id}.csv  {table.Label} {Titled(table.Title)}  {unit}");
        foreach (var side in table.Sides)
        {
            var name = side.Name is null ? session.Say("列", "columns") : side.Name;
            _writer.WriteLine($"      {name}{session.Say("：", ": ")}{string.Join(session.Say("、", ", "), side.Columns.Select(column => Column(column, table)))}");
            if (side.RowSource == RowSource.Fixed && side.Rows.Count > 0)
            {
                _writer.WriteLine($"      {session.Say($"固定的 {side.Rows.Count} 行：", $"{side.Rows.Count} fixed rows: ")}{FixedRows(side.Rows)}");
            }
        }
        if (table.EmptyNote.Length > 0)
        {
            _writer.WriteLine(session.Say($"      没有数时在 disclosure.yml 的 empty 里写：{table.EmptyNote}", $"      without any amount, write under empty in disclosure.yml: {table.EmptyNote}"));
        }
    }

    void PrintForms(Standard standard)
    {
        foreach (var form in standard.Forms)
        {
            _writer.WriteLine($"    □ projects/01.yml, 02.yml …  {Titled(form.Title)}  {session.Say("一个项目一个文件", "one file a project")}");
            if (standard.Forms.Count > 1) _writer.WriteLine(session.Say($"      文件里写明 form: {form.Id}", $"      the file says form: {form.Id}"));
            foreach (var field in form.Fields) _writer.WriteLine($"      {Mark(!field.Required)} {Field(field)}");
            if (form.LeftOut.Count > 0)
            {
                _writer.WriteLine(session.Say("      不公开、不要写：", "      personal data, never written: ") + string.Join(session.Say("、", ", "), form.LeftOut));
            }
        }
    }

    string FixedRows(IReadOnlyList<FixedRow> rows)
    {
        var names = rows.Select(row => row.Name).ToList();
        if (names.Count > MostRowsShown) names = [.. names.Take(MostRowsShown - 3), "…", .. names.TakeLast(2)];
        return string.Join(session.Say("、", ", "), names);
    }

    string Column(Column column, TableLayout table)
    {
        if (column.Kind == ColumnKind.Code) return column.Name + session.Say("（编码）", " (code)");
        return column.Kind == ColumnKind.Amount && column.Unit != table.Unit ? $"{column.Name}（{column.Unit.Name()}）" : column.Name;
    }

    string Field(FormField field)
    {
        var list = session.Say("、", ", ");
        return field.Kind switch
        {
            FormFieldKind.Amount => $"{field.Name}（{field.Unit.Name()}）",
            FormFieldKind.Funds => $"{field.Name}（{field.Unit.Name()}）{session.Say("：", ": ")}{string.Join(list, field.Columns)} × {string.Join(list, field.Rows)}",
            FormFieldKind.Goals => $"{field.Name}{session.Say("：", ": ")}{string.Join(list, field.Columns)}",
            FormFieldKind.Indicators => $"{field.Name}{session.Say("：", ": ")}{string.Join(list, field.Levels.Concat(field.Columns))}",
            _ => field.Name,
        };
    }

    static string Mark(bool optional) => optional ? "○" : "□";

    static string Titled(string title) => title.Replace("{year}", "YYYY", StringComparison.Ordinal);

    string Years(Standard standard) => (standard.FromYear, standard.ToYear) switch
    {
        ({ } from, { } to) => $"{from}-{to}",
        ({ } from, null) => session.Say($"{from} 年起", $"from {from}"),
        (null, { } to) => session.Say($"到 {to} 年", $"to {to}"),
        _ => "",
    };
}
