using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks.Structure;

/// <summary>
/// STR-012: a 表号 that differs from the standard's, such as 部门公开表9 among 预算公开表. Where tables have changed their numbers with each
/// other, the document prints them in another order (STR-003).
/// </summary>
sealed class LabelCheck : ICheck
{
    public string Name => "STR-003, STR-012";

    public void Run(CheckContext context)
    {
        var tables = context.Disclosure.Tables;
        var owners = tables.ToLookup(table => Expected(context, table), StringComparer.Ordinal);
        foreach (var table in tables)
        {
            var (printed, expected) = (TextFolding.Fold(table.Label), Expected(context, table));
            if (expected.Length == 0 || printed == expected) continue;
            var owner = owners[printed].FirstOrDefault();
            context.Report(owner is not null && TextFolding.Fold(owner.Label) != printed ? OutOfOrder(context, table, owner) : OtherLabel(context, table));
        }
    }

    static string Expected(CheckContext context, BudgetTable table) => TextFolding.Fold(Standards.Standard.ForYear(table.Layout.Label, context.Disclosure.Year));

    static Finding OutOfOrder(CheckContext context, BudgetTable table, BudgetTable owner)
    {
        var (here, there) = (Places.Table(table), Places.Table(owner));
        return Finding(context, WholeTableRules.Order, table, new(
            $"《{table.Title}》印作“{table.Label}”，那是格式里{there.Chinese}《{owner.Title}》的次序",
            $"“{table.Title}” is printed as “{table.Label}”, which is the place of {there.English}; the standard has it as {here.English}"), new(
            "按格式的次序编号；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
            "Number the tables in the standard's order; if the published document says so, register a waiver in disclosure.yml"));
    }

    static Finding OtherLabel(CheckContext context, BudgetTable table)
    {
        var expected = Standards.Standard.ForYear(table.Layout.Label, context.Disclosure.Year);
        return Finding(context, WholeTableRules.Label, table, new(
            $"{Places.Table(table).Chinese}的表号印作“{table.Label}”，格式为“{expected}”", $"{Places.Table(table).English} is numbered “{table.Label}”, the standard says “{expected}”"), new(
            "改正表号；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
            "Correct the number; if the published document says so, register a waiver in disclosure.yml"));
    }

    static Finding Finding(CheckContext context, Rule rule, BudgetTable table, Message message, Message help) =>
        rule.At(SourceSpan.Whole(context.Disclosure.Span.File), message) with
        {
            At = table.Id,
            Published = table.Label,
            Expected = Standards.Standard.ForYear(table.Layout.Label, context.Disclosure.Year),
            Help = help,
        };
}
