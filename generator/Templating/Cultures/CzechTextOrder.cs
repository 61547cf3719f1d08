namespace Mingzhang.Templating.Cultures;

/// <summary>Czech order: č, ř, š and ž follow their bases as letters of their own, and ch follows h.</summary>
sealed class CzechTextOrder : TextOrder
{
    protected override int? OwnLetter(ReadOnlySpan<char> text, ref int length)
    {
        switch (char.ToLowerInvariant(text[0]))
        {
            case 'č':
                return LatinWeight('c') + 1;
            case 'ř':
                return LatinWeight('r') + 1;
            case 'š':
                return LatinWeight('s') + 1;
            case 'ž':
                return LatinWeight('z') + 1;
            case 'c' when text.Length > 1 && text[1] is 'h' or 'H':
                length = 2;
                return LatinWeight('h') + 1;
            default:
                return null;
        }
    }
}
