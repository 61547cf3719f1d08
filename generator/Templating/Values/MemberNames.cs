using System.Text;

namespace Mingzhang.Templating.Values;

/// <summary>The names that .NET members have in templates.</summary>
static class MemberNames
{
    /// <summary><c>TotalAmount</c> → <c>total_amount</c>; runs of capitals stay together: <c>HTMLBody</c> → <c>htmlbody</c>.</summary>
    public static string Rename(string name)
    {
        var result = new StringBuilder(name.Length + 4);
        var previousIsUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var isUpper = char.IsUpper(c);
            if (isUpper && !previousIsUpper && i > 0 && result[^1] != '_') result.Append('_');
            result.Append(char.ToLowerInvariant(c));
            previousIsUpper = isUpper;
        }

        return result.ToString();
    }
}
