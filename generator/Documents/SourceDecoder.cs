using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Mingzhang.Diagnostics;

namespace Mingzhang.Documents;

/// <summary>
/// Turns the bytes of a source into text: byte order mark, then strict UTF-8 of the whole file, then strict GB18030, else an
/// error. Never the reverse, never statistics: a short GBK file can look like UTF-8, a whole UTF-8 file never decodes as GB18030.
/// </summary>
public static class SourceDecoder
{
    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);
    static readonly SearchValues<char> BeginningsOfMojibake = SearchValues.Create("\uFFFD\0锟ï");
    static readonly Lazy<Encoding> StrictGb18030 = new(CreateGb18030);

    /// <summary>The text, or null (with a finding) where the bytes are in no encoding that the program reads.</summary>
    public static SourceText? Decode(string file, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        var source = DecodeUtf8(file, bytes);
        if (source is null && DecodeText(file, bytes, findings) is { } text) source = new SourceText(file, text);
        if (source is null) return null;
        ReportMojibake(source, findings);
        ReportMixedLineEnds(source, findings);
        return source;
    }

    static string? DecodeText(string file, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        else if (bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)))
        {
            return DecodeUtf16(file, bytes, findings);
        }
        if (TryDecode(StrictUtf8, bytes, out var text, out var badByte)) return text;
        if (TryDecode(StrictGb18030.Value, bytes, out text, out _))
        {
            findings.Add(DocumentRules.NotUtf8.At(SourceSpan.Whole(file), new(
                "文件是 GB18030（GBK）编码，已转换后读取", "The file is GB18030 (GBK); it was converted while reading")) with
            {
                Help = new("运行 format 把它改存为 UTF-8；在 Excel 中另存为“CSV UTF-8（逗号分隔）”",
                    "Run format to store it as UTF-8; in Excel save as “CSV UTF-8 (comma delimited)”"),
            });
            return text;
        }
        findings.Add(DocumentRules.Undecodable.At(SourceSpan.Whole(file), new(
            $"第 {badByte + 1} 字节无法按 UTF-8 或 GB18030 解码", $"Byte {badByte + 1} can be decoded neither as UTF-8 nor as GB18030")) with
        {
            Help = new("用 Excel 或记事本重新另存为 UTF-8", "Save the file again as UTF-8"),
        });
        return null;
    }

    /// <summary>The text of the usual encoding, or null where a byte is wrong.</summary>
    static SourceText? DecodeUtf8(string file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        if (Utf8.ToUtf16(bytes, characters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done) return new SourceText(file, characters, length);
        ArrayPool<char>.Shared.Return(characters);
        return null;
    }

    static string DecodeUtf16(string file, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        findings.Add(DocumentRules.Utf16.At(SourceSpan.Whole(file), new("文件是 UTF-16 编码，已转换后读取", "The file is UTF-16; it was converted while reading")) with
        {
            Help = new("运行 format 把它改存为 UTF-8", "Run format to store it as UTF-8"),
        });
        var encoding = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        return encoding.GetString(bytes[2..]);
    }

    static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, out string? text, out int badByte)
    {
        try
        {
            text = encoding.GetString(bytes);
            badByte = -1;
            return true;
        }
        catch (DecoderFallbackException fault)
        {
            text = null;
            badByte = Math.Max(0, fault.Index);
            return false;
        }
    }

    static void ReportMojibake(SourceText source, FindingList findings)
    {
        var text = source.Characters;
        if (!text.ContainsAny(BeginningsOfMojibake)) return;
        var at = text.IndexOfAny('\uFFFD', '\0');
        if (at < 0) at = text.IndexOf("锟斤拷");
        if (at < 0) at = text.IndexOf("ï»¿");
        if (at < 0) return;
        findings.Add(DocumentRules.Mojibake.At(source.Span(at, 1), new("文字中有乱码", "The text holds mojibake")) with
        {
            Help = new("这个文件曾被按错误的编码打开并保存：请从原件重新导出", "The file was once opened and saved in a wrong encoding: export it again from the original"),
        });
    }

    static void ReportMixedLineEnds(SourceText source, FindingList findings)
    {
        if (!source.Characters.Contains('\r')) return;
        var text = source.Text;
        var firstPlain = -1;
        var hasPair = false;
        for (var i = text.IndexOf('\n'); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            if (i > 0 && text[i - 1] == '\r') hasPair = true;
            else if (firstPlain < 0) firstPlain = i;
            if (hasPair && firstPlain >= 0) break;
        }
        if (!hasPair || firstPlain < 0) return;
        findings.Add(DocumentRules.MixedLineEnds.At(source.Span(firstPlain, 0), new(
            "同一文件里混用了两种换行符，不影响读取", "Two kinds of line end are mixed; reading is not affected")));
    }

    static Encoding CreateGb18030()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }
}
