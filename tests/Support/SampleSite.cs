using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mingzhang.Tests.Support;

/// <summary>
/// A small whole site in a folder of its own: a standard of one table and one section, one department with one disclosure.
/// Removed at the end of the test.
/// </summary>
sealed class SampleSite : IDisposable
{
    public const string Table = "content/alpha/2024-budget/tables/01.csv";
    public const string GoodTable = "科目编码,科目名称,合计,基本支出,项目支出\n合计,,30.00,10.00,20.00\n201,一般公共服务支出,30.00,10.00,20.00\n";

    static int _count;

    public SampleSite()
    {
        var number = Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture);
        Root = Path.Combine(AppContext.BaseDirectory, "sites", $"{Environment.ProcessId}-{number}", "site");
        Write("site.yml", "title: 样例站\nurl: https://example.org/\nlanguage: zh-CN\ntheme: default\norganisation: {name: 样例}\n");
        Write("content/standards/sample.yml", """
            id: sample
            name: 样例格式
            kind: budget
            unit: 万元
            parts:
              - {id: tables, number: 第一部分, title: 报表, contains: tables}
              - id: text
                number: 第二部分
                title: 说明
                sections:
                  - {id: duties, title: 一、职责}
            tables:
              - id: "01"
                label: 表1
                title: "{year}年支出总表"
                empty-note: 注：本表无数据
                columns:
                  - {id: code, name: 科目编码, kind: code}
                  - {id: name, name: 科目名称, kind: name}
                  - {id: total, name: 合计, kind: amount}
                  - {id: basic, name: 基本支出, kind: amount}
                  - {id: project, name: 项目支出, kind: amount}
                rows-by: code
                levels: [{name: 类, length: 3}]
                total: {id: total, name: 合计}
            equations:
              - id: E1
                rule: ARI-003
                that: "01/*/total = sum(01/*/basic..project)"
                says: {zh: 合计应等于基本支出加项目支出, en: The total is basic plus project expenditure}
            """);
        AddDepartment("alpha");
    }

    public string Root { get; }

    public string Output => Path.Combine(Root, "public");

    public void AddDepartment(string id, string disclosure = "2024-budget")
    {
        Write($"content/{id}/department.yml", $"name: 样例部门{id}\n");
        var folder = $"content/{id}/{disclosure}";
        Write($"{folder}/disclosure.yml", $"year: {disclosure[..4]}\nkind: budget\nstandard: sample\npublished: {disclosure[..4]}-03-01\n");
        Write($"{folder}/tables/01.csv", GoodTable);
        Write($"{folder}/text/duties.md", "负责样例工作。\n");
    }

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public MingzhangRun Run(params string[] args) => MingzhangRun.Of(Root, args);

    /// <summary>Every file below a folder with its hash: what a swap must leave whole.</summary>
    public static SortedDictionary<string, string> Contents(string folder)
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return contents;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            contents[Path.GetRelativePath(folder, file).Replace('\\', '/')] = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return contents;
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path.GetDirectoryName(Root)!, recursive: true);
        }
        catch (IOException)
        {
            // Below artifacts; the next clean build takes it away.
        }
    }
}
