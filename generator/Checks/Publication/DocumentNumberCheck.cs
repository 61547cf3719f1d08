using System.Buffers;
using System.Globalization;
using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Publication;

/// <summary>SRC-030: 发文字号, 〔year〕number号: its brackets must be a pair, its year one in which it can have been written.</summary>
sealed class DocumentNumberCheck : ICheck
{
    const string Opening = "〔［[(（【";
    const string Closing = "〕］])）】";
    const int FirstYear = 1949;

    /// <summary>Every number ends with it, and few texts have it.</summary>
    static readonly SearchValues<char> Telltale = SearchValues.Create("号");

    static readonly SearchValues<char> Openings = SearchValues.Create(Opening);

    /// <summary>Fewer digits number a list, more are a code.</summary>
    const int FewestDigits = 3;
    const int MostDigits = 6;

    public string Name => SourceTextRules.DocumentNumber.Id;

    public void Run(CheckContext context)
    {
        PublishedText.Visit(context, Telltale, text =>
        {
            foreach (var number in In(text.Text)) Check(context, text, number);
        });
    }

    static void Check(CheckContext context, PublishedText text, Range range)
    {
        var number = text.Text[range];
        var close = number.AsSpan(1).IndexOfAny(Closing) + 1;
        var year = number[1..close];
        var isPair = Opening.IndexOf(number[0], StringComparison.Ordinal) == Closing.IndexOf(number[close], StringComparison.Ordinal);
        // A budget is drafted in the year before its own and may quote what was written until it is published.
        var isYear = int.TryParse(Plain(year), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= FirstYear && value <= context.Disclosure.Year + 1;
        if (isPair && isYear) return;
        Message message = isPair
            ? new($"文号“{number}”的“{year}”不是年份", $"“{year}” in the document number “{number}” is no year")
            : new($"文号“{number}”的括号前后不是一对", $"The brackets of the document number “{number}” are no pair");
        context.Report(SourceTextRules.DocumentNumber.At(text.At(range.Start.Value, number.Length), message) with
        {
            At = text.Address,
            Published = number,
            Help = new("照原文件写作〔2024〕3号；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                "Write it as the document does, 〔2024〕3号; if the published document says so, register a waiver in disclosure.yml"),
        });
    }

    /// <summary>From the opening bracket to 号.</summary>
    static IEnumerable<Range> In(string text)
    {
        for (var open = text.AsSpan().IndexOfAny(Openings); open >= 0;)
        {
            var close = AfterDigits(text, open + 1);
            if (close - open - 1 is >= FewestDigits and <= MostDigits && close < text.Length && Closing.Contains(text[close], StringComparison.Ordinal))
            {
                var serial = close + 1;
                if (serial < text.Length && text[serial] == '第') serial++;
                var end = AfterDigits(text, serial);
                if (end > serial && end < text.Length && text[end] == '号') yield return open..(end + 1);
            }
            var next = text.AsSpan(open + 1).IndexOfAny(Openings);
            open = next < 0 ? -1 : open + 1 + next;
        }
    }

    static int AfterDigits(string text, int at)
    {
        while (at < text.Length && char.IsDigit(text[at])) at++;
        return at;
    }

    static string Plain(string digits) => string.Concat(digits.Select(digit => (int)char.GetNumericValue(digit)));
}
