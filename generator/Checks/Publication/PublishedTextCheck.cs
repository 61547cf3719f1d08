using System.Buffers;
using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Publication;

/// <summary>PUB-001, 002, 003, 004, 005, 009: what people typed and nobody should publish.</summary>
sealed class PublishedTextCheck : ICheck
{
    static readonly string[] SecrecyLevels = ["绝密", "机密", "秘密"];
    static readonly string[] SecrecyLines = ["内部资料", "内部文件", "内部资料 注意保存", "内部资料，注意保存", "（内部）", "秘密", "机密", "绝密"];
    static readonly string[] Placeholders = ["XX", "××", "待补充", "待填", "TODO", "此处填写"];

    /// <summary>A text without any of these has nothing to find.</summary>
    static readonly SearchValues<char> Telltale = SearchValues.Create("0123456789@密内X×待填T:：");

    /// <summary>Each of <see cref="Placeholders"/> holds one of these.</summary>
    static readonly SearchValues<char> InPlaceholders = SearchValues.Create("X×待T填");

    public string Name => "PUB-001, PUB-002, PUB-003, PUB-004, PUB-005, PUB-009";

    public void Run(CheckContext context)
    {
        PublishedText.Visit(context, Telltale, text => Look(context, text));
    }

    static void Look(CheckContext context, PublishedText text)
    {
        foreach (var (rule, what, english, start, length) in PrivateData.In(text.Text))
        {
            context.Report(Finding(rule, text, start, length, new($"公开内容里有{what}“{Masked(text.Text, start, length)}”", $"This would publish {english}: “{Masked(text.Text, start, length)}”"), new(
                "删去个人信息；单位对外电话请写座机", "Delete it; write the office's own line")));
        }
        foreach (var (start, length) in PersonNames.In(text.Text))
        {
            context.Report(Finding(Sources.PrivacyRules.Name, text, start, length, new(
                $"“{text.Text.AsSpan(0, start).TrimEnd()[^4..]}”之后像是个人姓名", "A personal name seems to follow a person's role"), new(
                "没有必要公开的姓名删去", "Delete a name that need not be public")));
        }
        if (SecrecyMark(text.Text) is var (mark, markLength)) context.Report(Finding(PublicationRules.Secrecy, text, mark, markLength, new(
            $"公开内容里有密级标志“{text.Text.Substring(mark, markLength)}”", $"A secrecy mark: “{text.Text.Substring(mark, markLength)}”"), new(
            "先经保密审查；不应公开的内容不能发布", "Have it reviewed for secrecy first")));
        if (Placeholder(text.Text) is var (at, placeholderLength)) context.Report(Finding(PublicationRules.Placeholder, text, at, placeholderLength, new(
            $"还有占位文字“{text.Text.Substring(at, placeholderLength)}”", $"Placeholder text is left: “{text.Text.Substring(at, placeholderLength)}”"), new(
            "填上实际内容", "Write what is meant")));
    }

    static Finding Finding(Rule rule, PublishedText text, int start, int length, Message message, Message help) => rule.At(text.At(start, length), message) with
    {
        At = text.Address,
        Help = help,
    };

    /// <summary>The log of a build is read by more people than the source.</summary>
    static string Masked(string text, int start, int length) =>
        length <= 6 ? text.Substring(start, length) : $"{text.Substring(start, 3)}…{text.Substring(start + length - 2, 2)}";

    static (int Start, int Length)? SecrecyMark(string text)
    {
        if (!text.AsSpan().ContainsAny('密', '内')) return null;
        foreach (var level in SecrecyLevels)
        {
            var at = text.IndexOf(level, StringComparison.Ordinal);
            if (at >= 0 && at + level.Length < text.Length && text[at + level.Length] is '★' or '☆') return (at, level.Length + 1);
        }
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            foreach (var mark in SecrecyLines)
            {
                if (trimmed.SequenceEqual(mark)) return (text.IndexOf(mark, StringComparison.Ordinal), mark.Length);
            }
        }
        return null;
    }

    static (int Start, int Length)? Placeholder(string text)
    {
        if (!text.AsSpan().ContainsAny(InPlaceholders)) return null;
        foreach (var word in Placeholders)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0 || (word == "XX" && IsInsideWord(text, at, word.Length))) continue;
            return (at, word.Length);
        }
        return null;
    }

    static bool IsInsideWord(string text, int at, int length) =>
        (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1])) || (at + length < text.Length && text[at + length] != 'X' && char.IsAsciiLetterOrDigit(text[at + length]));
}
