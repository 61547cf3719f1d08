using System.Text;
using Mingzhang.Output;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Tests.Publishing;

public sealed class StagingFolderTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("mingzhang-").FullName;

    string Public => Path.Combine(_root, "public");

    string Work => Path.Combine(_root, ".mingzhang", "public");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Nothing_is_published_before_the_commit()
    {
        Publish(("a/1.html", "one"));
        using (var staging = Open())
        {
            staging.Write(OutputPath.Of("index.html"), "new"u8);
            Assert.Equal("one", Read("a/1.html"));
        }
        Assert.Equal("one", Read("a/1.html"));
        Assert.Equal(["lock"], Names(Work));
    }

    [Fact]
    public void The_new_site_replaces_the_old_one_and_stale_files_go()
    {
        Publish(("a/1.html", "one"), ("b/2.html", "two"));
        Publish(("a/1.html", "other"));
        Assert.Equal("other", Read("a/1.html"));
        Assert.False(Directory.Exists(Path.Combine(Public, "b")));
        Assert.Equal(["lock"], Names(Work));
    }

    [Fact]
    public void An_unchanged_file_stays_the_very_same_file()
    {
        Publish(("a/1.html", "one"), ("a/2.html", "two"));
        var then = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Public, "a", "1.html"), then);
        File.SetLastWriteTimeUtc(Path.Combine(Public, "a", "2.html"), then);
        using var staging = Open();
        Fill(staging, ("a/1.html", "one"), ("a/2.html", "TWO"));
        Assert.Equal(1, staging.Changed);
        staging.Commit();
        Assert.Equal(then, File.GetLastWriteTimeUtc(Path.Combine(Public, "a", "1.html")));
        Assert.NotEqual(then, File.GetLastWriteTimeUtc(Path.Combine(Public, "a", "2.html")));
    }

    [Fact]
    public void A_file_that_someone_edited_is_made_again()
    {
        Publish(("a/1.html", "one"));
        File.WriteAllText(Path.Combine(Public, "a", "1.html"), "two");
        Publish(("a/1.html", "one"));
        Assert.Equal("one", Read("a/1.html"));
    }

    [Fact]
    public void Foreign_files_folders_and_links_are_carried_over()
    {
        Publish(("a/1.html", "one"));
        Directory.CreateDirectory(Path.Combine(Public, ".git", "objects"));
        File.WriteAllText(Path.Combine(Public, ".git", "HEAD"), "ref");
        File.WriteAllText(Path.Combine(Public, "a", "note.txt"), "mine");
        File.WriteAllText(Path.Combine(_root, "outside.txt"), "outside");
        File.CreateSymbolicLink(Path.Combine(Public, "link"), "../outside.txt");
        Publish(("b/1.html", "two"));
        Assert.Equal("ref", Read(".git/HEAD"));
        Assert.True(Directory.Exists(Path.Combine(Public, ".git", "objects")));
        Assert.Equal("mine", Read("a/note.txt"));
        Assert.Equal("../outside.txt", new FileInfo(Path.Combine(Public, "link")).LinkTarget);
        Assert.False(File.Exists(Path.Combine(Public, "a", "1.html")));
        Assert.DoesNotContain("note.txt", Read("SHA256SUMS"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_foreign_file_at_an_address_of_the_site_is_not_overwritten()
    {
        Publish(("a/1.html", "one"));
        File.WriteAllText(Path.Combine(Public, "robots.txt"), "mine");
        var refusal = Assert.Throws<RefusedException>(() => Publish(("robots.txt", "ours")));
        Assert.EndsWith("robots.txt", refusal.Path, StringComparison.Ordinal);
        Assert.Equal("mine", Read("robots.txt"));
        Assert.Equal("one", Read("a/1.html"));
    }

    [Fact]
    public void A_folder_that_was_never_ours_is_refused_untouched()
    {
        Directory.CreateDirectory(Public);
        File.WriteAllText(Path.Combine(Public, "thesis.docx"), "mine");
        var refusal = Assert.Throws<RefusedException>(() => Publish(("a/1.html", "one")));
        Assert.Contains("thesis.docx", refusal.Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], Names(Public));
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(Public);
        Publish(("a/1.html", "one"));
        Assert.Equal("one", Read("a/1.html"));
    }

    [Fact]
    public void A_file_put_there_while_the_build_ran_survives()
    {
        Publish(("a/1.html", "one"));
        using var staging = Open();
        Fill(staging, ("a/1.html", "two"));
        File.WriteAllText(Path.Combine(Public, "late.txt"), "late");
        staging.Commit();
        Assert.Equal("late", Read("late.txt"));
        Assert.Equal("two", Read("a/1.html"));
    }

    [Fact]
    public void A_second_build_is_told_that_one_is_running()
    {
        using var first = Open();
        var refusal = Assert.Throws<RefusedException>(() => Open().Dispose());
        Assert.Contains("另一个构建", refusal.Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_killed_between_the_two_renames_is_repaired()
    {
        Publish(("a/1.html", "one"));
        Directory.Move(Public, Path.Combine(Work, "aside"));
        Directory.CreateDirectory(Path.Combine(Work, "staging", "b"));
        File.WriteAllText(Path.Combine(Work, "staging", "b", "half.html"), "half");
        Open().Dispose();
        Assert.Equal("one", Read("a/1.html"));
        Assert.Equal(["lock"], Names(Work));
    }

    [Fact]
    public void A_build_killed_after_the_swap_is_tidied_up()
    {
        Publish(("a/1.html", "one"));
        Publish(("a/1.html", "two"));
        var aside = Path.Combine(Work, "aside");
        Directory.CreateDirectory(aside);
        File.WriteAllText(Path.Combine(aside, "index.html"), "old");
        File.WriteAllText(Path.Combine(aside, ".nojekyll"), "");
        File.WriteAllText(Path.Combine(aside, "forgotten.txt"), "foreign");
        File.WriteAllText(Path.Combine(aside, "SHA256SUMS"), $"{new string('0', 64)}  index.html\n{new string('0', 64)}  .nojekyll\n");
        Open().Dispose();
        Assert.Equal("two", Read("a/1.html"));
        Assert.Equal("foreign", Read("forgotten.txt"));
        Assert.Equal(["lock"], Names(Work));
    }

    [Fact]
    public void A_kept_file_of_the_old_site_stays_in_the_sums()
    {
        Publish(("a/1.html", "one"), ("b/1.html", "two"));
        using var staging = Open();
        Fill(staging, ("a/1.html", "new"));
        Assert.True(staging.Keep("b/1.html"));
        Assert.False(staging.Keep("c/1.html"));
        staging.Commit();
        Assert.Equal("two", Read("b/1.html"));
        Assert.Contains("  b/1.html\n", Read("SHA256SUMS"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/a/public")]
    [InlineData("themes")]
    [InlineData(".git/x")]
    [InlineData("site.yml")]
    public void An_output_that_would_bury_the_sources_is_refused(string output)
    {
        Directory.CreateDirectory(Path.Combine(_root, "content"));
        File.WriteAllText(Path.Combine(_root, "site.yml"), "");
        Assert.Throws<RefusedException>(() => OutputFolder.Of(_root, Path.Combine(_root, output)));
    }

    [Fact]
    public void An_output_behind_a_link_is_built_where_the_link_leads()
    {
        var real = Path.Combine(_root, "server", "www");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Public, real);
        Assert.Equal(real, OutputFolder.Of(Path.Combine(_root, "site"), Public).Path);
        Directory.CreateDirectory(Path.Combine(_root, "content"));
        Directory.Delete(Public);
        Directory.CreateSymbolicLink(Public, Path.Combine(_root, "content"));
        Assert.Throws<RefusedException>(() => OutputFolder.Of(_root, Public));
    }

    StagingFolder Open() => StagingFolder.Open(OutputFolder.Of(_root, Public));

    void Publish(params (string Path, string Text)[] files)
    {
        using var staging = Open();
        Fill(staging, files);
        staging.Commit();
    }

    static void Fill(StagingFolder staging, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files.Concat([("index.html", "home"), (".nojekyll", "")])) staging.Write(OutputPath.Of(path), Encoding.UTF8.GetBytes(text));
    }

    string Read(string path) => File.ReadAllText(Path.Combine(Public, path), Encoding.UTF8);

    static List<string> Names(string folder) => [.. Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
