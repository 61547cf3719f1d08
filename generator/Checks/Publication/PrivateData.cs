using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Publication;

/// <summary>Finds what identifies or reaches a person: numbers by their check digits, so that amounts and codes are not mistaken.</summary>
static class PrivateData
{
    const int MobileLength = 11;
    const int IdentityLength = 18;
    const string IdentityChecks = "10X98765432";
    const string Provinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    public static IEnumerable<(Rule Rule, string What, string WhatEnglish, int Start, int Length)> In(string text) => MayHold(text) ? Find(text) : [];

    /// <summary>A number as long as a mobile's, the sign of a mail address, or the letter of a plate: few texts have any.</summary>
    static bool MayHold(ReadOnlySpan<char> text)
    {
        if (text.Contains('@') || text.ContainsAnyInRange('A', 'Z')) return true;
        while (text.Length >= MobileLength && text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            text = text[start..];
            var length = text.IndexOfAnyExceptInRange('0', '9');
            if (length < 0) length = text.Length;
            if (length >= MobileLength) return true;
            text = text[length..];
        }
        return false;
    }

    static IEnumerable<(Rule Rule, string What, string WhatEnglish, int Start, int Length)> Find(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                var start = i;
                var end = i + 1;
                while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
                if (end < text.Length && text[end] is 'X' or 'x' && end - start == IdentityLength - 1) end++;
                var length = end - start;
                var digits = text.AsSpan(start, length);
                i = end - 1;
                if (IsMobile(digits)) yield return (PublicationRules.Mobile, "手机号", "a mobile number", start, length);
                else if (IsIdentity(digits)) yield return (PublicationRules.Identity, "身份证号", "an identity number", start, length);
                else if (IsBankCard(digits)) yield return (PublicationRules.Identity, "银行卡号", "a bank card number", start, length);
            }
            else if (text[i] == '@' && MailAround(text, i) is { } mail)
            {
                yield return (PublicationRules.Identity, "电子邮箱", "an e-mail address", mail.Start, mail.Length);
            }
            else if (IsPlate(text, i))
            {
                yield return (PublicationRules.Plate, "车牌号", "a number plate", i, 7);
            }
        }
    }

    static bool IsMobile(ReadOnlySpan<char> digits) => digits.Length == MobileLength && digits[0] == '1' && digits[1] >= '3';

    static bool IsIdentity(ReadOnlySpan<char> digits)
    {
        if (digits.Length != IdentityLength || digits[6] is not ('1' or '2')) return false;
        ReadOnlySpan<int> weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += (digits[i] - '0') * weights[i];
        return char.ToUpperInvariant(digits[^1]) == IdentityChecks[sum % 11];
    }

    /// <summary>Sixteen to nineteen digits that begin as UnionPay cards do and pass Luhn's check.</summary>
    static bool IsBankCard(ReadOnlySpan<char> digits)
    {
        if (digits.Length is < 16 or > 19 || !(digits.StartsWith("62") || digits.StartsWith("60") || digits[0] is '4' or '5')) return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            if (i % 2 == 1) digit = digit * 2 > 9 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }
        return sum % 10 == 0;
    }

    static (int Start, int Length)? MailAround(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-')) start--;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-')) end++;
        var domain = text.AsSpan(at + 1, end - at - 1);
        return start < at && domain.IndexOf('.') is > 0 and var dot && dot < domain.Length - 1 ? (start, end - start) : null;
    }

    static bool IsPlate(string text, int at)
    {
        if (at + 7 > text.Length || !char.IsAsciiLetterUpper(text[at + 1]) || !Provinces.Contains(text[at], StringComparison.Ordinal)) return false;
        var tail = text.AsSpan(at + 2, 5);
        foreach (var character in tail)
        {
            if (!char.IsAsciiDigit(character) && !char.IsAsciiLetterUpper(character)) return false;
        }
        return tail.ContainsAnyInRange('0', '9') && (at + 7 == text.Length || !char.IsAsciiLetterOrDigit(text[at + 7]));
    }
}
