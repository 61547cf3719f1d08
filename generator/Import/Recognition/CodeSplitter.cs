using Mingzhang.Documents;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// Rows that print only their own part of a code (201, 31, 02): finds the whole code of each. Whether 08 is a 款 or an 项 is decided by the
/// code list and the printed name, else by the amounts (the 项 of a 款 add up to it); where neither decides, the row gets none.
/// </summary>
sealed class CodeSplitter(IReadOnlyList<CodePart> parts, CodeList? list)
{
    string _class = "";
    string _group = "";
    decimal? _left;
    bool _hasItems;

    /// <summary>Rows whose place was decided by names or amounts.</summary>
    public int Deduced { get; private set; }

    /// <summary>The parts of the row's code; null where it cannot be decided; all blank where the row has no code.</summary>
    public string[]? Split(string code, string name, decimal? amount)
    {
        var text = TextFolding.Fold(code);
        if (text.Length == 0) return ["", "", ""];
        if (text.AsSpan().IndexOfAnyExceptInRange('0', '9') >= 0 || parts.Count != 3) return null;
        if (text.Length > parts[0].Length) return Whole(text);
        if (text.Length == parts[0].Length) return Begin(text, "", null, [text, "", ""]);
        if (text.Length != parts[1].Length || _class.Length == 0) return null;
        if (_group.Length == 0) return Begin(_class, text, amount, [_class, text, ""]);
        Deduced++;
        return IsItem(text, name, amount) switch
        {
            true => AddItem(text, amount),
            false => Begin(_class, text, amount, [_class, text, ""]),
            null => null,
        };
    }

    string[]? Whole(string text)
    {
        var (first, second) = (parts[0].Length, parts[0].Length + parts[1].Length);
        return text.Length == second ? [text[..first], text[first..], ""]
            : text.Length == second + parts[2].Length ? [text[..first], text[first..second], text[second..]] : null;
    }

    string[] Begin(string cls, string group, decimal? amount, string[] result)
    {
        (_class, _group, _left, _hasItems) = (cls, group, amount, false);
        return result;
    }

    string[] AddItem(string item, decimal? amount)
    {
        _hasItems = true;
        _left -= amount;
        return [_class, _group, item];
    }

    bool? IsItem(string code, string name, decimal? amount)
    {
        if (!_hasItems) return true;
        var isItem = Fits(_class + _group + code, name);
        var isGroup = Fits(_class + code, name);
        if (isItem != isGroup) return isItem;
        return _left is { } left && amount is { } value ? left == 0m ? false : value <= left ? true : null : null;
    }

    /// <summary>The list has the code under this name, or one that the column's width has cut.</summary>
    bool Fits(string code, string name)
    {
        var folded = TextFolding.Fold(name);
        return folded.Length > 0 && list?.Find(code) is { } entry && TextFolding.Fold(entry.Name).StartsWith(folded, StringComparison.Ordinal);
    }
}
