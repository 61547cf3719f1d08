using System.Globalization;
using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>Writes an identity with its figures: 表3「…」88.20，表12「…」78.02 + 表13「…」10.30 = 88.32（差 -0.12）.</summary>
static class IdentityText
{
    const int MostAddendsShown = 6;

    public static Message Of(IdentityResult result)
    {
        var (identity, judgement) = (result.Identity, result.Judgement);
        var left = Side(identity.Left, null, judgement.Verdict == Verdict.LeftBlank);
        var right = Side(identity.Right, identity.Judged.Cell?.Grid.Table.Id, judgement.Verdict == Verdict.RightBlank);
        var total = Total(identity.Right, judgement.Right);
        var (saysChinese, saysEnglish) = Says(identity.Equation);
        var relation = judgement.Verdict switch
        {
            Verdict.Exact when identity.Equation.Formula.Relation == Relation.Equal => new(" = ", " = "),
            Verdict.LeftBlank or Verdict.RightBlank => new Message("，而", ", but "),
            _ => RelationWord(identity.Equation.Formula.Relation),
        };
        var (apartChinese, apartEnglish) = Difference(judgement);
        return new(
            $"{saysChinese}{left.Chinese}{relation.Chinese}{right.Chinese}{total}{apartChinese}",
            $"{saysEnglish}{left.English}{relation.English}{right.English}{total}{apartEnglish}");
    }

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>+0.01, -0.12.</summary>
    public static string Signed(decimal value) => value > 0 ? "+" + Number(value) : Number(value);

    static (string Chinese, string English) Says(Equation equation) =>
        (equation.Says.IsEmpty ? "" : equation.Says.Chinese + "：", string.IsNullOrEmpty(equation.Says.English) ? "" : equation.Says.English + ": ");

    static Message RelationWord(Relation relation) => relation switch
    {
        Relation.AtMost => new("，不应大于", " must not exceed "),
        Relation.AtLeast => new("，不应小于", " must not be below "),
        Relation.Less => new("，应小于", " must be less than "),
        Relation.Greater => new("，应大于", " must be more than "),
        _ => new("，而", ", but "),
    };

    static (string Chinese, string English) Difference(Judgement judgement) => judgement.Verdict switch
    {
        Verdict.LeftBlank or Verdict.RightBlank or Verdict.Exact => ("", ""),
        Verdict.Rounded => ($"（差 {Signed(judgement.Difference)}：四舍五入）", $" (difference {Signed(judgement.Difference)}: rounding)"),
        Verdict.Doubtful => ($"（差 {Signed(judgement.Difference)}：不像四舍五入）", $" (difference {Signed(judgement.Difference)}: hardly rounding)"),
        _ => ($"（差 {Signed(judgement.Difference)}）", $" (difference {Signed(judgement.Difference)})"),
    };

    static string Total(ReadOnlySpan<Operand> operands, decimal sum)
    {
        var (shown, subtracts) = (0, false);
        foreach (var operand in operands)
        {
            if (!operand.HasValue) continue;
            shown++;
            subtracts |= operand.Sign < 0;
        }
        return shown > 1 || subtracts ? $" = {Number(sum)}" : "";
    }

    static Message Side(ReadOnlySpan<Operand> operands, string? tableSaid, bool blank)
    {
        var valued = new List<Operand>(operands.Length);
        foreach (var operand in operands)
        {
            if (operand.HasValue) valued.Add(operand);
        }
        if (blank || valued.Count == 0) return BlankSide(operands);
        if (valued.Count > 2 && valued.TrueForAll(operand => operand.Sign > 0 && IsBeside(operand, valued[0]))) return SumOfMany(valued, tableSaid);
        var (chinese, english) = (new StringBuilder(), new StringBuilder());
        foreach (var operand in valued)
        {
            var sign = operand.Sign < 0 ? (chinese.Length > 0 ? " - " : "-") : chinese.Length > 0 ? " + " : "";
            var name = operand.Cell is not { } cell ? Message.None
                : cell.Grid.Table.Id == tableSaid ? new($"「{Places.Cell(cell)}」", $"“{Places.Cell(cell)}” ")
                : Places.InTable(cell) is var named ? new Message(named.Chinese, named.English + " ") : Message.None;
            chinese.Append(sign).Append(name.In(Language.Chinese)).Append(Number(operand.Value));
            english.Append(sign).Append(name.In(Language.English)).Append(Number(operand.Value));
        }
        return new(chinese.ToString(), english.ToString());
    }

    static bool IsBeside(Operand operand, Operand first) =>
        operand.Cell is { } cell && first.Cell is { } other && ReferenceEquals(cell.Grid, other.Grid)
        && (cell.ColumnIndex == other.ColumnIndex || cell.RowIndex == other.RowIndex);

    static Message SumOfMany(List<Operand> operands, string? tableSaid)
    {
        var cell = operands[0].Cell!.Value;
        var table = cell.Grid.Table.Id == tableSaid ? Message.None : Places.Table(cell.Grid.Table);
        var addends = operands.Count <= MostAddendsShown ? " " + string.Join("+", operands.Select(operand => Number(operand.Value))) : "";
        return new($"{(table.IsEmpty ? " " : table.Chinese + " 的 ")}{operands.Count} 项之和{addends}",
            $"{(table.IsEmpty ? "" : table.English + ": ")}the sum of {operands.Count} items{addends}");
    }

    static Message BlankSide(ReadOnlySpan<Operand> operands)
    {
        if (operands.Length != 1) return new("各项均为空", "all parts are blank");
        if (operands[0].Cell is { } cell)
        {
            var place = Places.InTable(cell);
            return new(place.Chinese + "为空", place.English + " is blank");
        }
        var missing = operands[0].MissingAt?.Split('/') ?? ["", "", ""];
        var table = Places.Table(missing[0]);
        return new($"{table.Chinese}没有“{missing[1]}”这一行", $"{table.English} has no row “{missing[1]}”");
    }
}
