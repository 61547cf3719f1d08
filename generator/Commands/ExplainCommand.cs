using System.CommandLine;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

/// <summary><c>explain RULE</c>: what a rule means, an example, and how to mend it; without a rule, the list of all.</summary>
static class ExplainCommand
{
    public const string Name = "explain";

    public static Command Create(Session session)
    {
        var rule = new Argument<string?>("RULE")
        {
            Description = session.Say("规则编号，如 ARI-001；不写则列出全部", "The id of a rule, such as ARI-001; without it all are listed"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(Name, session.Say("说明一条规则：什么意思，举例，怎么改", "Explains a rule: what it means, an example, how to mend it")) { rule };
        command.SetAction(result =>
        {
            var texts = RuleTexts.Load(session.Terminal.Language);
            if (result.GetValue(rule) is { Length: > 0 } id) Explain(Normalise(id), texts, session);
            else List(texts, session);
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>ari-4 and ARI4 mean ARI-004.</summary>
    static string Normalise(string id)
    {
        var upper = id.Trim().ToUpperInvariant();
        var digits = upper.Length - upper.AsSpan().TrimEnd("0123456789").Length;
        var family = upper[..^digits].TrimEnd('-');
        return digits is > 0 and <= 3 && family.Length > 0 ? $"{family}-{upper[^digits..].PadLeft(3, '0')}" : upper;
    }

    static void Explain(string id, RuleTexts texts, Session session)
    {
        if (texts.Find(id) is not { } text)
        {
            var nearest = Suggestion.Nearest(id, texts.Ids);
            throw new RefusedException(id, new("没有这条规则", "there is no such rule"), nearest is null
                ? new("运行 explain 可列出全部规则", "Run explain to list all rules")
                : new($"是不是 {nearest}？", $"Did you mean {nearest}?"));
        }
        var writer = session.Terminal.Out;
        var rule = AllRules.Catalogue[id];
        writer.WriteLine($"{id}  {rule.Severity.Word().In(session.Terminal.Language)}  {text.Title}");
        Paragraph(writer, session.Say("含义", "What it means"), text.Meaning);
        Paragraph(writer, session.Say("举例", "Example"), text.Example);
        Paragraph(writer, session.Say("改法", "How to mend it"), text.Mend);
        Paragraph(writer, session.Say("豁免", "Waiver"), rule.Waivable
            ? session.Say("可以：已经公开、不能再改的文件，可在 disclosure.yml 的 waivers 中登记这一处、原值和理由。",
                "Possible: where a document is already public and must stay as it is, register the place, the value and the reason under waivers in disclosure.yml.")
            : session.Say("不可以，必须改正。", "Not possible: it must be mended."));
    }

    static void Paragraph(TextWriter writer, string title, string text)
    {
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var line in text.Trim().Split('\n')) writer.WriteLine("  " + line);
    }

    static void List(RuleTexts texts, Session session)
    {
        foreach (var id in texts.Ids)
        {
            var severity = AllRules.Catalogue[id].Severity.Word().In(session.Terminal.Language);
            var gap = new string(' ', Math.Max(1, 8 - DisplayWidth.Of(severity)));
            session.Terminal.Out.WriteLine($"{id,-10}{severity}{gap}{texts.Find(id)!.Title}");
        }
    }
}
