using System.Globalization;

namespace Mingzhang.Sources.Tables;

/// <summary>Makes row keys unique: the second row of a name is <c>name-2</c>.</summary>
/// <param name="count">How many are expected.</param>
sealed class RowKeys(int count)
{
    readonly Dictionary<string, int> _used = new(count, StringComparer.Ordinal);

    /// <summary>True for a key that was not used before.</summary>
    public bool IsNew(string key) => !_used.ContainsKey(key);

    public string Unique(string key)
    {
        if (_used.TryAdd(key, 1)) return key;
        string numbered;
        do
        {
            var count = _used[key] + 1;
            _used[key] = count;
            numbered = key + "-" + count.ToString(CultureInfo.InvariantCulture);
        }
        while (!_used.TryAdd(numbered, 1));
        return numbered;
    }
}
