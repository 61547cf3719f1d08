using System.Text;
using Mingzhang.Output;
using Mingzhang.Publishing.Cache;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing.Shares;

/// <summary>The folder that <c>build --shard</c> leaves: the pages of its departments, and a record of each for <c>merge</c>.</summary>
sealed class ShareFolder
{
    /// <summary>Says which share it is, and with what it was made.</summary>
    public const string MarkerFile = "mingzhang-share.txt";

    const string RecordsFolder = "mingzhang-share";

    readonly RecordFolder _records;

    ShareFolder(string path, string key, string options)
    {
        (Path, Key, Options) = (path, key, options);
        _records = new RecordFolder(System.IO.Path.Combine(path, RecordsFolder));
    }

    public string Path { get; }

    /// <summary>The <see cref="BuildKey"/>: shares of different programs, themes or settings do not fit together.</summary>
    public string Key { get; }

    /// <summary>The options that must be alike in all shares.</summary>
    public string Options { get; }

    /// <summary>Leaves beside the pages of a share what the merge must know of its departments.</summary>
    public static void Record(Share share, BuildRequest request, IReadOnlyDictionary<string, DepartmentMade> made, StagingFolder staging)
    {
        var key = BuildKey.Shared(request);
        var theme = ThemeStamp.Of(request.Site);
        foreach (var (department, parts) in made)
        {
            var path = $"{RecordsFolder}/{department}{RecordFolder.Extension}";
            staging.Write(OutputPath.Of(path), RecordFolder.Pack(DepartmentCache.RecordOf(key, "", theme, parts, staging.Hashes)));
        }
        staging.Write(OutputPath.Of(MarkerFile), Encoding.UTF8.GetBytes($"{share}\n{key}\n{OptionsOf(request)}\n"));
    }

    /// <exception cref="RefusedException">It is no such folder, or cannot be read.</exception>
    public static ShareFolder Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        try
        {
            var marker = System.IO.Path.Combine(full, MarkerFile);
            if (File.Exists(marker) && File.ReadAllLines(marker, Encoding.UTF8) is [_, var key, var options, ..]) return new ShareFolder(full, key, options);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException(full, fault);
        }
        throw new RefusedException(full, new("不是 build --shard 生成的文件夹", "build --shard did not make this folder"),
            new("写上每一份的输出文件夹", "Name the output folder of each share"));
    }

    public DepartmentRecord? Find(string department) => _records.Find(department);

    static string OptionsOf(BuildRequest request) => request.Pdf ? "pdf" : "no-pdf";
}
