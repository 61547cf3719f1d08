using Mingzhang.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Mingzhang.Documents;

/// <summary>
/// Reads one YAML document into a tree whose every node knows its place. Aliases, tags and several documents in a file are
/// refused: a budget source needs none of them, and an alias bomb costs nothing to write.
/// </summary>
public sealed class YamlReader
{
    const int MaximumDepth = 32;

    readonly SourceText _source;
    readonly FindingList _findings;
    readonly IParser _parser;

    YamlReader(SourceText source, FindingList findings)
    {
        _source = source;
        _findings = findings;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The root mapping, or null (with findings) where the file cannot be read; an empty file is an empty mapping.</summary>
    public static YamlMapping? ReadMapping(SourceText source, FindingList findings) =>
        YamlQuickReader.TryRead(source) ?? ReadMappingInFull(source, findings);

    /// <summary>The same by the full parser alone.</summary>
    internal static YamlMapping? ReadMappingInFull(SourceText source, FindingList findings)
    {
        var reader = new YamlReader(source, findings);
        try
        {
            var root = reader.ReadDocument();
            if (root is YamlMapping mapping) return mapping;
            if (root is null or YamlScalar { IsNull: true }) return new YamlMapping([], new SourceSpan(source.File, 1, 1, 1));
            findings.Add(DocumentRules.WrongType.At(root.Span, new("文件最外层应是“键: 值”的形式", "The file must be a mapping of keys to values")));
        }
        catch (YamlRefusal refusal)
        {
            findings.Add(refusal.Finding);
        }
        catch (YamlException fault)
        {
            findings.Add(Explain(source, (int)fault.Start.Line, (int)fault.Start.Column, fault.Message));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // YamlDotNet 16.3 stumbles over some malformed scalars.
            var end = reader._parser.Current?.End ?? Mark.Empty;
            findings.Add(Explain(source, (int)end.Line, (int)end.Column, "unreadable from here"));
        }
        return null;
    }

    YamlNode? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _)) return null;
        _parser.Consume<DocumentStart>();
        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
        {
            throw Refuse(_parser.Current!, new("一个文件只能有一份 YAML 文档（多余的 ---）", "A file holds one YAML document only (stray ---)"));
        }
        return root;
    }

    YamlNode ReadNode(int depth)
    {
        if (depth > MaximumDepth) throw Refuse(_parser.Current!, new("层级过深", "Nested too deeply"));
        if (_parser.TryConsume<Scalar>(out var scalar)) return new YamlScalar(scalar.Value, scalar.Style == ScalarStyle.Plain, SpanOf(scalar));
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return ReadSequence(sequence, depth);
        if (_parser.TryConsume<MappingStart>(out var mapping)) return ReadMappingNode(mapping, depth);
        throw Refuse(_parser.Current!, new("不支持 YAML 的锚点与别名（& 和 *）", "YAML anchors and aliases (& and *) are not supported"));
    }

    YamlSequence ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new YamlSequence(items, SpanOf(start));
    }

    YamlMapping ReadMappingNode(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var key))
            {
                throw Refuse(_parser.Current!, new("键必须是文字", "A key must be text"));
            }
            var span = SpanOf(key);
            var value = ReadNode(depth + 1);
            if (seen.TryGetValue(key.Value, out var first))
            {
                _findings.Add(DocumentRules.Yaml.At(span, new($"键“{key.Value}”写了两次", $"The key “{key.Value}” is written twice")) with
                {
                    Related = [new(first, new("第一次写在这里", "first written here"))],
                    Help = new("删去其中一处", "Delete one of them"),
                });
                continue;
            }
            seen.Add(key.Value, span);
            entries.Add(new YamlEntry(key.Value, span, value));
        }
        return new YamlMapping([.. entries], SpanOf(start));
    }

    SourceSpan SpanOf(ParsingEvent parsed)
    {
        var (start, end) = (parsed.Start, parsed.End);
        var endColumn = end.Line == start.Line ? (int)end.Column : (int)start.Column + 1;
        return new SourceSpan(_source.File, (int)start.Line, (int)start.Column, Math.Max(endColumn, (int)start.Column));
    }

    YamlRefusal Refuse(ParsingEvent parsed, Message message) => new(DocumentRules.Yaml.At(SpanOf(parsed), message));

    static Finding Explain(SourceText source, int line, int column, string reason)
    {
        line = Math.Max(1, line);
        column = Math.Max(1, column);
        if (FindTabIndent(source, line) is { } tab)
        {
            return DocumentRules.Yaml.At(tab, new(
                "YAML 不能用制表符（Tab）缩进", "YAML cannot be indented with tabs")) with
            {
                Help = new("把 Tab 换成空格", "Replace the tab by spaces"),
            };
        }
        return DocumentRules.Yaml.At(new SourceSpan(source.File, line, column, column + 1), new(
            "YAML 语法错误，无法读下去", $"YAML syntax error: {reason}")) with
        {
            Help = new("检查这一行的冒号、引号、括号与缩进；含冒号或 # 的文字要加引号", "Check colons, quotes, brackets and indentation here; quote text that holds a colon or #"),
        };
    }

    /// <summary>The first tab in an indentation. The parser blames the mapping around it, which begins on an earlier line.</summary>
    static SourceSpan? FindTabIndent(SourceText source, int fromLine)
    {
        var last = source.Text.Count(character => character == '\n') + 1;
        for (var line = fromLine; line <= last; line++)
        {
            var text = source.Line(line);
            var tab = text.IndexOf('\t', StringComparison.Ordinal);
            if (tab >= 0 && string.IsNullOrWhiteSpace(text[..tab])) return new SourceSpan(source.File, line, tab + 1, tab + 2);
        }
        return null;
    }

    sealed class YamlRefusal(Finding finding) : Exception
    {
        public Finding Finding { get; } = finding;
    }
}
