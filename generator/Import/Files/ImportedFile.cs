using System.Security;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>A file that an import was given, as paragraphs and rows of cells.</summary>
sealed record ImportedFile(string Name, IReadOnlyList<Block> Blocks)
{
    /// <summary>A year's workbook has a few hundred kilobytes.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    /// <summary>The file's content, or null (with a finding) where it is of no kind that is read, too large or damaged.</summary>
    /// <exception cref="SourceAccessException">The system refuses to read it.</exception>
    public static ImportedFile? Read(string path, FindingList findings)
    {
        var name = Path.GetFileName(path);
        if (Bytes(path, name, findings) is not { } bytes) return null;
        try
        {
            return Parse(name, bytes, findings) is { } blocks ? new ImportedFile(name, blocks) : null;
        }
        catch (Exception fault) when (fault is InvalidDataException or System.Xml.XmlException or ExcelDataReader.Exceptions.ExcelReaderException
            or EndOfStreamException or FormatException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException or OverflowException or NullReferenceException)
        {
            Refuse(name, findings, new($"文件损坏，或内容与扩展名不符（{fault.GetType().Name}）", $"The file is damaged, or is not what its name says ({fault.GetType().Name})"),
                new("在 Excel 或 Word 里打开，另存为 .xlsx 或 .docx 再试；加密的文件先取消密码", "Open it in Excel or Word and save it again as .xlsx or .docx; remove a password first"));
            return null;
        }
    }

    public static void Refuse(string name, FindingList findings, Message message, Message help) =>
        findings.Add(ImportRules.Unreadable.At(SourceSpan.Whole(name), message) with { Help = help });

    static IReadOnlyList<Block>? Parse(string name, byte[] bytes, FindingList findings)
    {
        switch (Path.GetExtension(name).ToLowerInvariant())
        {
            case ".xlsx" or ".xlsm":
                return ZipGuard.IsSafe(name, bytes, findings) ? new WorkbookFile(name, findings).Read(bytes) : null;
            case ".xls":
                return new WorkbookFile(name, findings).Read(bytes);
            case ".docx":
                return ZipGuard.IsSafe(name, bytes, findings) ? new WordFile(name, findings).Read(bytes) : null;
            case ".htm" or ".html":
                return SourceDecoder.Decode(name, bytes, findings) is { } page ? HtmlFile.Read(page) : null;
            case ".txt" or ".tsv" or ".csv":
                return SourceDecoder.Decode(name, bytes, findings) is { } text ? TextFile.Read(text, findings) : null;
            case var other:
                Refuse(name, findings, new($"不读取 {other} 文件", $"Files of the kind {other} are not read"), other is ".doc" or ".wps" or ".pdf" or ".et" or ".rtf"
                    ? new("在 Word、WPS 里另存为 .docx 或 .xlsx；PDF 请找原来的 Word、Excel 文件", "Save it as .docx or .xlsx; for a PDF find the document it was made of")
                    : new("可以读取：.xlsx .xls .docx .txt .tsv .csv .html", "These are read: .xlsx .xls .docx .txt .tsv .csv .html"));
                return null;
        }
    }

    static byte[]? Bytes(string path, string name, FindingList findings)
    {
        try
        {
            // The workbook is often still open in Excel: share everything.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (stream.Length > LargestFile)
            {
                Refuse(name, findings, new($"文件有 {stream.Length / (1024 * 1024)} MB，没有读取", $"The file has {stream.Length / (1024 * 1024)} MB and was not read"),
                    new("删去图片和无关的工作表再试", "Remove pictures and unrelated sheets"));
                return null;
            }
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (FileNotFoundException fault)
        {
            throw new SourceAccessException(path, new("没有这个文件", "There is no such file"), fault);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or SecurityException or IOException)
        {
            throw new SourceAccessException(path, new("操作系统拒绝读取", "The system refuses to read it"), fault);
        }
    }
}
