using System.IO.Compression;
using Mingzhang.Diagnostics;

namespace Mingzhang.Import.Files;

/// <summary>Looks at the directory of a .xlsx or .docx before anything is unpacked, and reads parts of it with a limit.</summary>
static class ZipGuard
{
    /// <summary>Bytes of all parts unpacked.</summary>
    public const long MostUnpacked = 256L * 1024 * 1024;

    const int MostParts = 5000;

    /// <summary>XML of repeated cells packs a hundredfold; a bomb a thousandfold.</summary>
    const int MostRatio = 400;

    const long AlwaysFine = 8L * 1024 * 1024;

    public static bool IsSafe(string name, byte[] bytes, FindingList findings)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        var unpacked = 0L;
        foreach (var part in archive.Entries)
        {
            unpacked += part.Length;
            var isDense = part.Length > AlwaysFine && part.Length / Math.Max(1, part.CompressedLength) > MostRatio;
            if (unpacked <= MostUnpacked && !isDense && archive.Entries.Count <= MostParts && Holds(part)) continue;
            ImportedFile.Refuse(name, findings, new("压缩包展开后大得不正常，没有读取", "Unpacked, the file would be abnormally large; it was not read"),
                new("另存一份只含预算表的文件再试", "Save a copy with the budget tables only"));
            return false;
        }
        return true;
    }

    /// <summary>A part as bytes, or null where there is none.</summary>
    public static MemoryStream? Part(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry) return null;
        var result = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(result);
        result.Position = 0;
        return result;
    }

    /// <summary>The directory may lie about the size: counted while unpacking, up to what it says.</summary>
    static bool Holds(ZipArchiveEntry part)
    {
        if (part.Length <= AlwaysFine && part.CompressedLength * 2000 < AlwaysFine) return true;
        var buffer = new byte[81920];
        var total = 0L;
        using var stream = part.Open();
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            total += read;
            if (total > part.Length || total > MostUnpacked) return false;
        }
        return true;
    }
}
