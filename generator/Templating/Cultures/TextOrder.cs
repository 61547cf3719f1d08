namespace Mingzhang.Templating.Cultures;

/// <summary>
/// Orders text in three steps, as Unicode's root collation does: first by letter whatever its accent and case, then by accent,
/// then small before capital. Signs stand before digits, digits before letters; scripts other than Latin follow by code.
/// </summary>
class TextOrder
{
    public static readonly TextOrder Root = new();

    /// <summary>ASCII white space, punctuation and signs in the order of the root collation.</summary>
    private const string Signs = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";

    /// <summary>Accented letter and its base, in pairs; the order of a base's accents is the order of this list.</summary>
    private const string Accented =
        "áaàaăaâaåaäaãaąaāa" + "ćcĉcčcċcçc" + "ďdđd" + "éeèeĕeêeěeëeėeęeēe" + "ğgĝgġgģg" + "ĥhħh" + "íiìiĭiîiïiĩiįiīiıi" + "ĵj" + "ķk"
        + "ĺlľlļlłlŀl" + "ńnňnñnņn" + "óoòoŏoôoöoőoõoøoōo" + "ŕrřrŗr" + "śsŝsšsşsșs" + "ťtţtŧtțt" + "úuùuŭuûuůuüuűuũuųuūu" + "ŵw" + "ýyŷyÿy"
        + "źzžzżz";

    private const int RareSignBase = 0x100;
    private const int DigitBase = 0x20000;

    /// <summary>Between digits and Latin letters, for a culture whose own script comes first.</summary>
    protected const int OwnScriptBase = 0x30000;
    private const int LetterBase = 0x50000;
    private const int OtherBase = 0x60000;

    /// <summary>Weights of Latin letters stand this far apart, so that a culture can put letters of its own between.</summary>
    private const int LetterStep = 0x10;

    private static readonly Dictionary<char, (char Base, byte Accent)> Bases = ReadAccented();

    /// <returns>negative, zero (only for equal texts) or positive</returns>
    public int Compare(string left, string right)
    {
        int accents = 0, cases = 0, i = 0, j = 0, leftPending = 0, rightPending = 0;
        while (true)
        {
            var hasLeft = Next(left, ref i, ref leftPending, out var l);
            var hasRight = Next(right, ref j, ref rightPending, out var r);
            if (!hasLeft || !hasRight)
            {
                if (hasLeft != hasRight) return hasLeft ? 1 : -1;
                if (accents != 0) return accents;
                return cases != 0 ? cases : string.CompareOrdinal(left, right);
            }

            if (l.Letter != r.Letter) return l.Letter.CompareTo(r.Letter);
            if (accents == 0) accents = l.Accent.CompareTo(r.Accent);
            if (cases == 0) cases = l.Case.CompareTo(r.Case);
        }
    }

    /// <summary>The weight of letters that a culture treats as letters of their own; null leaves it to the root order.</summary>
    /// <param name="text">the text from the letter on</param>
    /// <param name="length">how many characters the letter has</param>
    protected virtual int? OwnLetter(ReadOnlySpan<char> text, ref int length) => null;

    /// <summary>The primary weight of a small Latin letter.</summary>
    protected static int LatinWeight(char letter) => LetterBase + (letter - 'a') * LetterStep;

    private readonly record struct Weight(int Letter, byte Accent, byte Case);

    private bool Next(string text, ref int index, ref int pending, out Weight weight)
    {
        weight = default;
        if (pending != 0)
        {
            weight = new Weight(LatinWeight((char)pending), 0, 2);
            pending = 0;
            return true;
        }

        while (index < text.Length && char.IsControl(text[index]) && !char.IsWhiteSpace(text[index])) index++;
        if (index >= text.Length) return false;
        var length = 1;
        if (OwnLetter(text.AsSpan(index), ref length) is { } own)
        {
            weight = new Weight(own, 0, CaseOf(text[index]));
            index += length;
            return true;
        }

        var c = text[index++];
        weight = c is >= '\uFF01' and <= '\uFF5E'
            ? WeightOf((char)(c - 0xFEE0), ref pending) with { Case = (byte)(CaseOf((char)(c - 0xFEE0)) + 3) }
            : WeightOf(c, ref pending);
        return true;
    }

    private static Weight WeightOf(char c, ref int pending)
    {
        var small = char.ToLowerInvariant(c);
        if (small is >= 'a' and <= 'z') return new Weight(LatinWeight(small), 0, CaseOf(c));
        if (char.IsDigit(c)) return new Weight(DigitBase + (int)char.GetNumericValue(c), 0, (byte)(c <= '9' ? 0 : 1));
        if (Bases.TryGetValue(small, out var found)) return new Weight(LatinWeight(found.Base), found.Accent, CaseOf(c));
        if (small is 'ß' or 'æ' or 'œ')
        {
            pending = small == 'ß' ? 's' : 'e';
            return new Weight(LatinWeight(small == 'ß' ? 's' : small == 'æ' ? 'a' : 'o'), 0, (byte)(CaseOf(c) + 2));
        }

        var sign = Signs.IndexOf(c);
        if (sign >= 0) return new Weight(sign + 1, 0, 0);
        if (c < 0x80 || char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c)) return new Weight(RareSignBase + c, 0, 0);
        return new Weight(OtherBase + small, 0, CaseOf(c));
    }

    private static byte CaseOf(char c) => (byte)(char.IsUpper(c) ? 1 : 0);

    private static Dictionary<char, (char Base, byte Accent)> ReadAccented()
    {
        var bases = new Dictionary<char, (char Base, byte Accent)>();
        byte accent = 0;
        for (var i = 0; i < Accented.Length; i += 2)
        {
            accent = i > 0 && Accented[i + 1] == Accented[i - 1] ? (byte)(accent + 1) : (byte)1;
            bases.Add(Accented[i], (Accented[i + 1], accent));
        }

        return bases;
    }
}
