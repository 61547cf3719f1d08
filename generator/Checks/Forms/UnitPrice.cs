namespace Mingzhang.Checks.Forms;

/// <summary>A price of one thing in a text: 每村每年14.3万元 is 143000 元 for a 村. Prices by the day or month depend on more than a count.</summary>
/// <param name="Thing">What the price is for, without its classifier: 村, 人, 社区.</param>
readonly record struct UnitPrice(string Thing, decimal Yuan)
{
    const int LongestPhrase = 12;

    static readonly string[] TimeWords = ["每天", "每月", "每日", "每期", "每课", "每次", "/天", "/月", "/日", "/期", "/次"];

    /// <summary>Words that make a price a bound or a guess.</summary>
    static readonly string[] Vague = ["左右", "不低于", "不高于", "不超过", "以上", "以内", "约", "预计"];

    public static IReadOnlyList<UnitPrice> In(FormText explanation)
    {
        var text = explanation.Folded;
        if (!text.Contains('每', StringComparison.Ordinal)) return [];
        var prices = new List<UnitPrice>();
        foreach (var figure in explanation.Figures)
        {
            if (!figure.IsMoney) continue;
            var phraseStart = PhraseStart(text, figure.Start);
            if (phraseStart < 0) continue;
            var phrase = text[phraseStart..figure.Start];
            var after = text.AsSpan(figure.End, Math.Min(2, text.Length - figure.End));
            if (DependsOnTime(phrase) || Array.Exists(Vague, phrase.Contains) || after.StartsWith("左右") || after.StartsWith("以")) continue;
            if (ThingOf(phrase) is { Length: > 0 } thing) prices.Add(new UnitPrice(thing, figure.Value));
        }
        return prices;
    }

    public static bool DependsOnTime(string text) => Array.Exists(TimeWords, word => text.Contains(word, StringComparison.Ordinal));

    /// <summary>The price speaks of what the quantity counts: 每个党组织 and 补助党组织个数.</summary>
    public static bool IsOf(string price, string quantity)
    {
        var each = price.IndexOf('每', StringComparison.Ordinal);
        if (each < 0) return false;
        var thing = WithoutClassifier(price.AsSpan(each + 1));
        if (thing.Length == 0) return false;
        var word = thing[..Math.Min(2, thing.Length)];
        return quantity.AsSpan().Contains(word, StringComparison.Ordinal) || (thing[0] == '村' && quantity.Contains('村', StringComparison.Ordinal))
            || (thing[0] == '人' && (quantity.Contains('人', StringComparison.Ordinal) || quantity.Contains('名', StringComparison.Ordinal)));
    }

    /// <summary>A count with this unit, followed by this text, counts the thing.</summary>
    public bool IsFor(string unit, ReadOnlySpan<char> following) =>
        unit == Thing || (Thing == "人" && unit is "名" or "人") || following.StartsWith(Thing);

    public bool IsFor(string unit, string name, string value) =>
        unit == Thing || (Thing == "人" && unit is "名" or "人") || name.Contains(Thing, StringComparison.Ordinal) || value.Contains(Thing, StringComparison.Ordinal);

    /// <summary>Where the last 每 phrase before a number begins: the first 每 within reach without a break.</summary>
    static int PhraseStart(string text, int number)
    {
        var found = -1;
        for (var i = number - 1; i >= 0 && number - i <= LongestPhrase; i--)
        {
            if (text[i] is ',' or '。' or ';' or '、' or ':' || char.IsAsciiDigit(text[i])) break;
            if (text[i] == '每') found = i;
        }
        return found;
    }

    static string ThingOf(string phrase)
    {
        var thing = WithoutClassifier(phrase.AsSpan(1));
        var end = thing.IndexOfAny("每年补安给标发工按为的");
        return (end < 0 ? thing : thing[..end]).ToString();
    }

    static ReadOnlySpan<char> WithoutClassifier(ReadOnlySpan<char> text) => text.Length > 1 && text[0] is '个' or '名' or '位' or '家' ? text[1..] : text;
}
