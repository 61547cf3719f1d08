using System.Collections;

namespace Mingzhang.Output;

/// <summary>The inputs of a job: lists one after another, most of which it shares with other jobs.</summary>
public sealed class JobInputs(params IReadOnlyList<string>[] parts) : IReadOnlyList<string>
{
    /// <summary>The lists themselves; one may be such a row of lists again.</summary>
    public ReadOnlySpan<IReadOnlyList<string>> Parts => parts;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var part in parts) count += part.Count;
            return count;
        }
    }

    public string this[int index]
    {
        get
        {
            foreach (var part in parts)
            {
                if (index < part.Count) return part[index];
                index -= part.Count;
            }
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Count; i++) yield return part[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
