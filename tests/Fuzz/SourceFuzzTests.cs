using System.Text;
using Mingzhang.Audit;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Staging;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Fuzz;

/// <summary>Whatever stands in a source, a build ends in a site or in findings with places: no crash, no hang, bounded memory.</summary>
public sealed class SourceFuzzTests : IDisposable
{
    const int MostBytes = 200_000;

    const int MostFaults = 20;

    readonly SiteFixture _site = new();
    readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Any_CSV_table_is_published_or_refused_with_a_place() => Fuzz("CSV", SiteFixture.TablePath("01"), SiteFixture.TablePath("02"), SiteFixture.TablePath("03"));

    [Fact]
    public void Any_YAML_form_or_disclosure_is_published_or_refused_with_a_place() => Fuzz("YAML", SiteFixture.FormPath("01"), $"{SiteFixture.DisclosureFolder}/disclosure.yml", "content/standards/tiny.yml");

    [Fact]
    public void Any_site_settings_are_taken_or_refused_with_a_place() => Fuzz("site.yml", "site.yml", $"content/{SiteFixture.Department}/department.yml");

    [Fact]
    public void Any_Markdown_is_published_or_refused_with_a_place()
    {
        const string text = "一、收支情况\n\n2024年收入总计**120.00**万元，比上年增加1.5%。\n\n- 甲：10.00万元\n  1. 乙\n\n> 引用 [表1](../tables/01.html)\n\n| 项目 | 金额 |\n|---|---|\n| 甲 | 1.00 |\n\n{{ amount \"01/income-total/income\" }}\n\n`码` <b>粗</b>\n";
        _site.Write($"{SiteFixture.DisclosureFolder}/text/explanation.md", text);
        Fuzz("Markdown", $"{SiteFixture.DisclosureFolder}/text/explanation.md", $"{SiteFixture.DisclosureFolder}/text/duties.md");
    }

    [Fact]
    public void Any_theme_is_used_or_refused_with_a_place()
    {
        var theme = Path.Combine(Repository.Root, "themes", "default");
        string[] files = ["pages/table.sbn", "pages/portal.sbn", "parts/head.sbn", "parts/grid.sbn", "parts/form-funds.sbn", "theme.yml", "texts/zh-CN.yml"];
        foreach (var file in files) _site.Write($"themes/default/{file}", File.ReadAllText(Path.Combine(theme, file), Encoding.UTF8));
        Fuzz("templates", [.. files.Select(file => $"themes/default/{file}")]);
    }

    void Fuzz(string subject, params string[] paths)
    {
        var sound = paths.ToDictionary(path => path, _site.ReadFile, StringComparer.Ordinal);
        var (published, refused) = (0, 0);
        var rounds = FuzzRun.Of(subject, random =>
        {
            var path = paths[random.Next(paths.Length)];
            var mutant = TextMutation.Of(sound[path], random, [.. sound.Values]);
            if (mutant.Length > MostBytes) mutant = mutant[..MostBytes];
            try
            {
                // A tenth of the mutants are no UTF-8 at all.
                _site.WriteBytes(path, random.Next(10) == 0 ? Encoding.Latin1.GetBytes(mutant) : Encoding.UTF8.GetBytes(mutant));
                if (Build(mutant)) published++;
                else refused++;
            }
            finally
            {
                _site.Write(path, sound[path]);
            }
        });
        Assert.Empty(_faults);
        Assert.True(published + refused >= rounds);
        Assert.True(refused > 0 || rounds == 1, "no mutation of anything was refused");
    }

    bool Build(string mutant)
    {
        var output = OutputFolder.Of(_site.Root, Path.Combine(_site.Root, "public"));
        var result = new SiteBuild(new BuildRequest(_site.Root) { Output = output, Pdf = false, UsesCache = false, Audit = AuditMode.Full }, new BuildProgress(), CancellationToken.None).Run();
        var fault = result.Findings.FirstOrDefault(finding => finding.Rule == ProgramRules.RuleFailed.Id || finding.Span.IsNone || finding.Message.IsEmpty);
        if (fault is not null) Fail($"{fault.Rule} {fault.Span} {fault.Message.English}", mutant);
        else if (!result.Published && !result.Findings.Any(finding => finding.Severity == Severity.Error)) Fail("nothing was published, and nothing was said", mutant);
        return result.Published;
    }

    /// <summary>One mutant of each kind of fault is kept as a file, to be looked at.</summary>
    void Fail(string fault, string mutant)
    {
        if (_faults.ContainsKey(fault) || _faults.Count == MostFaults) return;
        _faults[fault] = Path.Combine(AppContext.BaseDirectory, $"fuzz-{Environment.ProcessId}-{_faults.Count}.txt");
        File.WriteAllBytes(_faults[fault], Encoding.UTF8.GetBytes(mutant));
    }
}
