using System.Collections.Concurrent;
using Mingzhang.Diagnostics;
using Mingzhang.Output;
using Mingzhang.Sources;

namespace Mingzhang.Publishing;

/// <summary>
/// Which source claims which address of the site. Two outputs may not have one address, and not two that differ only in case,
/// because Windows and macOS keep one file for both.
/// </summary>
public sealed class AddressBook
{
    const string SourceInput = "source:";

    readonly ConcurrentDictionary<string, AddressClaim> _claims = new(StringComparer.OrdinalIgnoreCase);
    readonly ConcurrentBag<(AddressClaim One, AddressClaim Other)> _clashes = [];

    /// <summary>False where the address is taken: that output is not to be written.</summary>
    public bool Claim(OutputJob job) => Claim(job.Path.Text, SourceOf(job));

    public bool Claim(string path, string source)
    {
        var claim = new AddressClaim(path, source);
        if (_claims.TryAdd(path, claim)) return true;
        // Which thread came first must not decide what the finding says.
        var first = WithoutMark(_claims[path]);
        claim = WithoutMark(claim);
        _clashes.Add(Compare(first, claim) <= 0 ? (first, claim) : (claim, first));
        return false;
    }

    /// <summary>One finding for each two sources that clash, at the first address that both claim.</summary>
    public IEnumerable<Finding> Findings() =>
        from clash in _clashes
        group clash by (clash.One.Source, clash.Other.Source) into sources
        let clash = sources.OrderBy(clash => clash.One.Path, StringComparer.Ordinal).ThenBy(clash => clash.Other.Path, StringComparer.Ordinal).First()
        let second = SourceSpan.Whole(sources.Key.Item2)
        let addresses = clash.One.Path == clash.Other.Path ? clash.One.Path : $"{clash.One.Path} / {clash.Other.Path}"
        select SiteRules.SameAddress.At(second, new($"两个输出用了同一个地址：{addresses}", $"Two outputs have one address: {addresses}")) with
        {
            Related = [new(SourceSpan.Whole(sources.Key.Item1), new("另一个来自这里", "the other comes from here"))],
            Help = new("给其中一个的文件或文件夹改名；只差大小写的名字在 Windows 上是同一个文件", "Rename the file or folder of one of them; names that differ only in case are one file on Windows"),
        };

    static int Compare(AddressClaim one, AddressClaim other)
    {
        var bySource = string.CompareOrdinal(one.Source, other.Source);
        return bySource != 0 ? bySource : string.CompareOrdinal(one.Path, other.Path);
    }

    static AddressClaim WithoutMark(AddressClaim claim) =>
        claim.Source.StartsWith(SourceInput, StringComparison.Ordinal) ? claim with { Source = claim.Source[SourceInput.Length..] } : claim;

    /// <summary>As the job has it: a site has ten thousands of claims, and a clash is rare.</summary>
    static string SourceOf(OutputJob job)
    {
        foreach (var input in job.Inputs)
        {
            if (input.StartsWith(SourceInput, StringComparison.Ordinal)) return input;
        }
        return "site.yml";
    }
}
