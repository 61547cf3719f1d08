using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Text.Binding;

/// <summary>The functions that sections may use; <c>content/README.md</c> lists them for those who write.</summary>
sealed class BindingFunctions(BindingSource source)
{
    public void AddTo(TemplateEngine engine)
    {
        Add(engine, "amount", Amount, "address");
        Add(engine, "number", Number, "address");
        Add(engine, "share", Share, "part", "whole");
        Add(engine, "change", Change, "address");
        Add(engine, "difference", Difference, "address");
        Add(engine, "growth", Growth, "address");
        Add(engine, "last", Last, "address");
        Add(engine, "knows_last_year", KnowsLastYear, "address");
        Add(engine, "value", Plain, "address");
        Add(engine, "count", Count, "what", "column?");
        Add(engine, "rows", Rows, "table", "column", "level?");
        Add(engine, "items", Items, "table", "column");
        Add(engine, "reason", Reason, "topic");
        Add(engine, "because", Because, "address", "topic?");
        Add(engine, "given", Given, "name");
        Add(engine, "has", Has, "name");
    }

    static void Add(TemplateEngine engine, string name, BuiltinBody body, params ReadOnlySpan<string> parameters) =>
        engine.AddGlobal(name, new Value(new BuiltinFunction(name, body, parameters)));

    Value Amount(in Arguments a) => source.Cell(a, 0) is { } cell ? source.Bound(a, "amount", Money(cell, cell.Yuan), cell.Address) : Value.EmptyText;

    Value Number(in Arguments a) => source.Cell(a, 0) is { } cell
        ? source.Bound(a, "number", cell.IsCount ? cell.Value.ToString(CultureInfo.InvariantCulture) : source.Style.Number(cell.Yuan, cell.Column.Unit, cell.Decimals), cell.Address)
        : Value.EmptyText;

    Value Plain(in Arguments a) => source.Cell(a, 0) is { } cell ? new Value(cell.Value) : new Value(0m);

    Value Share(in Arguments a)
    {
        var (part, whole) = (source.Cell(a, 0), source.Cell(a, 1));
        return part is null || whole is null ? Value.EmptyText : source.Bound(a, "share", source.Style.Percent(part.Yuan, whole.Yuan), part.Address, whole.Address);
    }

    Value Last(in Arguments a) => source.Cell(a, 0) is { } cell && source.LastYearOf(a, cell) is { } last
        ? source.Bound(a, "last", Money(cell, last), cell.Address) : Value.EmptyText;

    Value KnowsLastYear(in Arguments a) => new(source.KnowsLastYear(a.Text(0) ?? ""));

    /// <summary>比上年增加2,474.55万元，增长110.84%; 与上年持平; from nothing, no rate.</summary>
    Value Change(in Arguments a)
    {
        if (source.Cell(a, 0) is not { } cell || source.LastYearOf(a, cell) is not { } last) return Value.EmptyText;
        var difference = cell.Yuan - last;
        if (difference == 0) return source.Bound(a, "change", "与上年持平", cell.Address);
        var words = $"比上年{(difference > 0 ? "增加" : "减少")}{Money(cell, Math.Abs(difference))}";
        return source.Bound(a, "change", words + (last == 0 ? "（上年为0，不计算增长率）" : "，" + Rate(difference, last)), cell.Address);
    }

    Value Difference(in Arguments a)
    {
        if (source.Cell(a, 0) is not { } cell || source.LastYearOf(a, cell) is not { } last) return Value.EmptyText;
        var difference = cell.Yuan - last;
        return source.Bound(a, "difference", difference == 0 ? "持平" : (difference > 0 ? "增加" : "减少") + Money(cell, Math.Abs(difference)), cell.Address);
    }

    Value Growth(in Arguments a)
    {
        if (source.Cell(a, 0) is not { } cell || source.LastYearOf(a, cell) is not { } last) return Value.EmptyText;
        return source.Bound(a, "growth", last == 0 ? "上年为0，不计算增长率" : cell.Yuan == last ? "持平" : Rate(cell.Yuan - last, last), cell.Address);
    }

    /// <summary>The reason of a change, with the words that lead to it; nothing where nothing has changed.</summary>
    Value Because(in Arguments a)
    {
        if (source.Cell(a, 0) is not { } cell || source.LastYearOf(a, cell) is not { } last || cell.Yuan == last) return Value.EmptyText;
        return (a.Has(1) ? source.Reason(a, a.Text(1) ?? "", cell.Address) : source.Reason(a, cell.Address)) is { } reason
            ? source.Bound(a, "because", "，主要原因是" + reason, cell.Address) : Value.EmptyText;
    }

    Value Reason(in Arguments a) => source.Reason(a, a.Text(0) ?? "") is { } reason ? source.Bound(a, "reason", reason) : Value.EmptyText;

    Value Given(in Arguments a) => source.Given(a, a.Text(0) ?? "") is { } figure ? source.Bound(a, "given", figure) : Value.EmptyText;

    /// <summary>Whether a given figure is other than zero.</summary>
    Value Has(in Arguments a) => new(source.Given(a, a.Text(0) ?? "") is { } figure && figure.AsSpan().ContainsAnyInRange('1', '9'));

    /// <summary><c>"projects"</c>: the performance forms; else the rows of a table without parts that hold an amount.</summary>
    Value Count(in Arguments a)
    {
        var what = a.Text(0) ?? "";
        if (what == "projects") return source.Bound(a, "count", source.Disclosure.Forms.Count(form => form.Id != "department").ToString(CultureInfo.InvariantCulture), what);
        return Table(a, what) is { } table ? source.Bound(a, "count", Leaves(table, a.Text(1, null)).Count().ToString(CultureInfo.InvariantCulture), what) : Value.EmptyText;
    }

    /// <summary>The rows of a level that hold an amount other than zero: <c>name</c>, <c>code</c>, <c>at</c> (the address of the cell).</summary>
    Value Rows(in Arguments a)
    {
        var list = new ScriptArray();
        if (Table(a, a.Text(0) ?? "") is not { } table) return new Value(list);
        var (column, level) = (a.Text(1) ?? "", a.Int(2, 1));
        foreach (var side in table.Sides)
        {
            var index = side.Layout.IndexOf(column);
            if (index < 0) continue;
            foreach (var row in side.Rows.Where(row => row.Role == RowRole.Item && row.Level == level && row.Cells[index].Amount is { HasValue: true, Value: not 0 }))
            {
                list.Add(new Value(new ScriptObject
                {
                    ["name"] = new Value(MarkdownWords.Escape(MarkdownWords.Name(row.Name))),
                    ["code"] = new Value(row.Code),
                    ["at"] = new Value($"{table.Id}/{row.Key}/{column}"),
                }));
            }
        }
        return new Value(list);
    }

    /// <summary>The names of the lowest rows that hold an amount in a column, each once: 基本工资、津贴补贴.</summary>
    Value Items(in Arguments a)
    {
        if (Table(a, a.Text(0) ?? "") is not { } table) return Value.EmptyText;
        var names = Leaves(table, a.Text(1)).Select(row => MarkdownWords.Name(row.Name)).Distinct(StringComparer.Ordinal);
        return source.Bound(a, "items", MarkdownWords.Escape(string.Join('、', names)), table.Id);
    }

    static IEnumerable<Row> Leaves(BudgetTable table, string? column)
    {
        foreach (var side in table.Sides)
        {
            var deepest = side.Rows.Count == 0 ? 0 : side.Rows.Max(row => row.Level);
            foreach (var row in side.Rows.Where(row => row.Role == RowRole.Item && (side.Layout.RowSource == RowSource.Fixed || row.Level == deepest)))
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (!side.Layout.Columns[i].IsNumeric || (column is not null && side.Layout.Columns[i].Id != column) || row.Cells[i].Amount is not { HasValue: true, Value: not 0 }) continue;
                    yield return row;
                    break;
                }
            }
        }
    }

    BudgetTable? Table(in Arguments a, string id)
    {
        if (source.Disclosure.Table(id) is { } table) return table;
        source.Report(a, BindingRules.Name, new($"没有这张表：“{id}”", $"There is no such table: “{id}”"), new("表号见 standards 命令，如 \"05\"", "The command standards lists the tables, such as \"05\""));
        return null;
    }

    string Money(BoundCell cell, decimal yuan) => source.Style.Money(yuan, cell.Column.Unit, cell.Decimals);

    string Rate(decimal difference, decimal last) => (difference > 0 ? "增长" : "下降") + source.Style.Percent(Math.Abs(difference), Math.Abs(last));
}
