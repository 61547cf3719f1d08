using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Sources.Formatting;

namespace Mingzhang.Tests.Sources.Formatting;

public sealed class FormattingTests
{
    [Theory]
    [InlineData("a.csv", "甲,乙,,\r\n1,2,,\r\n\r\n", "甲,乙\n1,2\n")]
    [InlineData("a.csv", "\"甲\",\"乙,丙\"\n", "甲,\"乙,丙\"\n")]
    [InlineData("a.csv", "　甲,１２\n", "　甲,１２\n")]
    [InlineData("a.csv", "甲\t乙\n1\t2\n", "甲,乙\n1,2\n")]
    [InlineData("a.csv", "甲,乙\n1\n", "甲,乙\n1\n")]
    [InlineData("a.yml", "a:   1  \r\n\r\n\r\nb: 'x'   # 注  \n", "a: 1\n\nb: 'x'   # 注\n")]
    [InlineData("a.yml", "a: |\n  一  \n\n  二\nb: 1", "a: |\n  一  \n\n  二\nb: 1\n")]
    [InlineData("a.yml", "'a:  b': 1\n", "'a:  b': 1\n")]
    [InlineData("a.md", "一  \r\n二 \n\n\n\n三", "一  \n二\n\n三\n")]
    [InlineData("a.md", "```\n x \n\n\n```\n", "```\n x \n\n\n```\n")]
    public void A_source_is_written_the_one_way(string name, string before, string after)
    {
        Assert.Equal(after, SourceFormatter.Format(new SourceText(name, before)));
        Assert.Equal(after, SourceFormatter.Format(new SourceText(name, after)));
    }

    [Theory]
    [InlineData("a.csv", "甲,\"乙\n")]
    [InlineData("a.yml", "a: 1\na: 2\n")]
    [InlineData("a.yml", "a: [1\n")]
    public void A_faulty_source_is_left_for_a_person(string name, string text) => Assert.Null(SourceFormatter.Format(new SourceText(name, text)));

    [Fact]
    public void The_project_s_own_sources_mean_the_same_when_tidy_and_are_tidy_already()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "site.yml"))) root = Path.GetDirectoryName(root)!;
        var findings = new FindingList();
        var files = new SiteFormatter(root).Files(findings).ToArray();
        Assert.Empty(findings.ToSortedList());
        Assert.True(files.Length > 100, $"only {files.Length} files");
        Assert.All(files, file => Assert.NotNull(file.After));
        Assert.Equal([], files.Where(file => file.BytesDiffer).Select(file => file.Path));
    }

    [Fact]
    public void A_gbk_file_becomes_utf8_with_the_same_cells()
    {
        var folder = Directory.CreateTempSubdirectory("mingzhang-format-").FullName;
        try
        {
            Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
            Directory.CreateDirectory(Path.Combine(folder, "content", "d"));
            File.WriteAllText(Path.Combine(folder, "site.yml"), "title: 题\n", new UTF8Encoding(false));
            var table = Path.Combine(folder, "content", "d", "x.csv");
            File.WriteAllBytes(table, Encoding.GetEncoding("GB18030").GetBytes("科目,合计\r\n教育支出,1.00\r\n"));
            var formatter = new SiteFormatter(folder);
            var file = Assert.Single(formatter.Files(new FindingList()), file => file.BytesDiffer);
            formatter.Write(file);
            Assert.Equal("科目,合计\n教育支出,1.00\n"u8.ToArray(), File.ReadAllBytes(table));
            Assert.Equal(["x.csv"], Directory.EnumerateFiles(Path.GetDirectoryName(table)!).Select(path => Path.GetFileName(path)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_changes_is_shown_from_its_first_line()
    {
        var diff = LineDiff.Between("a\nb \nc\n", "a\nb\nc\n");
        Assert.Equal(2, diff.FirstLine);
        Assert.Equal(["b "], diff.Removed);
        Assert.Equal(["b"], diff.Added);
    }
}
