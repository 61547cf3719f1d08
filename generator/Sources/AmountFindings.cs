using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources;

/// <summary>Says what is wrong with an amount, the same way in tables, forms and settings.</summary>
static class AmountFindings
{
    public static void Report(AmountReading reading, string text, SourceSpan span, int decimals, string at, Message place, FindingList findings)
    {
        if (reading.Fault is { } fault) findings.Add(Explain(fault, text, decimals, span) with { At = at, Place = place, Published = text });
        else if (reading.Folded)
        {
            findings.Add(SourceRules.FoldedAmount.At(span, new(
                $"金额“{text}”里有全角字符或空格，按 {reading.Amount} 读取", $"The amount “{text}” holds full-width characters or spaces and was read as {reading.Amount}")) with
            {
                At = at,
                Place = place,
                Published = text,
                Help = new("改成半角数字，或运行 format 统一改写", "Type plain digits, or run format"),
            });
        }
    }

    static Finding Explain(Rule fault, string text, int decimals, SourceSpan span)
    {
        if (fault == SourceRules.BadGrouping)
        {
            return fault.At(span, new($"金额“{text}”的千分位逗号位置不对", $"The commas in the amount “{text}” do not group thousands")) with
            {
                Help = new("每三位一个逗号，如 1,234,567.00；也可以不写逗号", "One comma every three digits, or none at all"),
            };
        }
        if (fault == SourceRules.TooManyDecimals)
        {
            return fault.At(span, new($"金额“{text}”的小数多于 {decimals} 位", $"The amount “{text}” has more than {decimals} decimals")) with
            {
                Help = new("核对原表：是不是把元写成了万元，或应当四舍五入", "Check the original: is it in another unit, or not rounded?"),
            };
        }
        if (fault == SourceRules.SpreadsheetDamage)
        {
            return fault.At(span, new($"“{text}”是 Excel 的错误值或科学记数，原来的数已经丢失", $"“{text}” is an Excel error value or scientific notation: the number is lost")) with
            {
                Help = new("回到 Excel 原表查出这一格的数，重新填写", "Look the number up in the workbook and type it again"),
            };
        }
        return fault.At(span, new($"金额“{text}”不是数", $"The amount “{text}” is not a number")) with { Help = Advise(text) };
    }

    static Message Advise(string text)
    {
        var folded = TextFolding.Fold(text);
        if (folded.IndexOfAny(['l', 'I', 'O', 'o']) >= 0 && folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0) return new("里面有字母：是不是把数字 1、0 写成了字母 l、O？", "It holds letters: was a 1 or 0 typed as l or O?");
        if (folded.EndsWith('元')) return new("去掉单位，只写数字", "Leave the unit out");
        if (folded.EndsWith('%')) return new("这一列是金额，不是百分比", "This column holds amounts, not percentages");
        if (folded.StartsWith('(') && folded.EndsWith(')')) return new("负数写作 -12.00，不用括号", "Write a negative amount as -12.00, without brackets");
        if (folded is "-" or "--" or "/" or "无") return new("没有数就空着；零写 0.00", "Leave the cell blank for no amount; write 0.00 for zero");
        return new("只写数字，如 1234.56 或 1,234.56；没有数就空着", "Write digits only, such as 1234.56 or 1,234.56; leave it blank for no amount");
    }
}
