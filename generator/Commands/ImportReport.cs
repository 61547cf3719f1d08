using Mingzhang.Diagnostics;
using Mingzhang.Import;

namespace Mingzhang.Commands;

/// <summary>Says after an import what went where, how sure that is, and what is left to do.</summary>
sealed class ImportReport(Session session, DisclosurePath into)
{
    readonly TextWriter _writer = session.Terminal.Out;

    public void Print(ImportResult? result, IReadOnlyList<Finding> findings)
    {
        if (result is null or { IsNothing: true })
        {
            _writer.WriteLine(session.Say("没有认出任何表、绩效目标表或文字部分，什么也没有写。", "No table, form or written part was recognised; nothing was written."));
            return;
        }
        if (result.StandardWasGuessed)
        {
            _writer.WriteLine(session.Say($"没有指定格式，按内容判断为 {result.Standard.Id}（{result.Standard.Name}）。不对就用 --standard 指定。",
                $"No standard was named; judging by the content it is {result.Standard.Id} ({result.Standard.Name}). Name another with --standard."));
        }
        var width = result.Lines.Max(line => DisplayWidth.Of(line.Path));
        foreach (var line in result.Lines)
        {
            var figures = line.Figures > 0 ? session.Say($"，{line.Figures} 个数", $", {line.Figures} figures") : "";
            _writer.WriteLine($"  {line.Path}{new string(' ', width - DisplayWidth.Of(line.Path))} ← {line.From.File}:{line.From.Line} {line.Title}{figures}{session.Say("，", ", ")}{line.Sureness.In(session.Terminal.Language)}");
        }
        PrintSummary(result, findings);
    }

    void PrintSummary(ImportResult result, IReadOnlyList<Finding> findings)
    {
        var unplaced = findings.Count(finding => finding.Rule == ImportRules.NotPlaced.Id);
        var texts = result.Lines.Count - result.Tables - result.Forms;
        _writer.WriteLine(session.Say(
            $"{into.Folder}：{result.Tables} 张表（格式共 {result.Standard.Tables.Count} 张）、{result.Forms} 张绩效目标表、{texts} 节文字；放进 {result.Figures} 个数，没有放进 {unplaced} 处（见上）。",
            $"{into.Folder}: {result.Tables} of {result.Standard.Tables.Count} tables, {result.Forms} forms, {texts} written parts; {result.Figures} figures placed, {unplaced} not (see above)."));
        if (result.IgnoredParagraphs > 0)
        {
            _writer.WriteLine(session.Say($"另有 {result.IgnoredParagraphs} 段文字（封面、目录等）不属于任何一节，没有收录。", $"{result.IgnoredParagraphs} paragraphs (cover, contents) belong to no part and were left out."));
        }
        var missing = result.Standard.Tables.Where(table => !table.Optional && !result.Files.Paths.Contains($"tables/{table.Id}.csv")).Select(table => table.Id).ToList();
        if (missing.Count > 0) _writer.WriteLine(session.Say($"没有找到的表：{string.Join("、", missing)}。", $"Tables not found: {string.Join(", ", missing)}."));
        _writer.WriteLine(session.Say($"下一步：check --only {into.Department}/{into.Id}，对照原件逐条核对。", $"Next: check --only {into.Department}/{into.Id}, and compare with the original."));
    }
}
