using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Publishing;

/// <summary>A site that several machines build together.</summary>
public sealed class ShareTests : IDisposable
{
    readonly SampleSite _site = new();

    public ShareTests()
    {
        foreach (var department in (ReadOnlySpan<string>)["beta", "gamma", "delta", "epsilon"]) _site.AddDepartment(department);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Merged_shares_are_the_bytes_of_one_build()
    {
        _site.Run("build", "--no-pdf").Expect(0);
        for (var share = 1; share <= 3; share++) _site.Run("build", "--no-pdf", "--shard", $"{share}/3", "--output", $"share-{share}").Expect(0);
        _site.Run("merge", "share-3", "share-1", "share-2", "--output", "merged").Expect(0);
        Assert.Equal(SampleSite.Contents(_site.Output), SampleSite.Contents(Path.Combine(_site.Root, "merged")));
        // Again, onto what is there.
        _site.Run("build", "--no-pdf", "--shard", "2/3", "--output", "share-2").Expect(0);
        _site.Run("merge", "share-1", "share-2", "share-3", "--output", "merged").Expect(0);
        Assert.Equal(SampleSite.Contents(_site.Output), SampleSite.Contents(Path.Combine(_site.Root, "merged")));
    }

    [Fact]
    public void Shares_that_do_not_fit_are_refused_with_the_reason()
    {
        _site.Run("build", "--no-pdf", "--shard", "1/2", "--output", "one").Expect(0);
        Assert.Contains("哪一份里都没有这个部门", _site.Run("merge", "one").Expect(2).Error, StringComparison.Ordinal);
        Assert.Contains("build --shard", _site.Run("merge", "content").Expect(2).Error, StringComparison.Ordinal);
        _site.Run("build", "--no-pdf", "--shard", "2/2", "--output", "two").Expect(0);
        var page = Path.Combine(_site.Root, "two", "beta", "index.html");
        File.AppendAllText(page, " ");
        Assert.Contains("改动过", _site.Run("merge", "one", "two").Expect(2).Error, StringComparison.Ordinal);
        _site.Write("site.yml", "title: 另一个站\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n");
        Assert.Contains("site.yml", _site.Run("merge", "one", "two").Expect(2).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Theory]
    [InlineData("0/2")]
    [InlineData("3/2")]
    [InlineData("1")]
    [InlineData("a/b")]
    public void A_share_that_is_none_is_wrong_usage(string share) => _site.Run("build", "--shard", share).Expect(2);

    [Fact]
    public void A_share_with_errors_is_not_made()
    {
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("20.00", "21.00", StringComparison.Ordinal));
        _site.Run("build", "--no-pdf", "--shard", "1/2", "--output", "one").Expect(1);
        Assert.False(Directory.Exists(Path.Combine(_site.Root, "one")));
    }
}
