using System.Security.Cryptography;
using Mingzhang.Output;
using Mingzhang.Publishing.Cache;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Publishing.Shares;

/// <summary>The shares of one site, checked to fit together and to belong to the site as it is here.</summary>
sealed class ShareSet
{
    readonly IReadOnlyList<ShareFolder> _folders;

    ShareSet(IReadOnlyList<ShareFolder> folders) => _folders = folders;

    /// <exception cref="RefusedException">They do not fit.</exception>
    public static ShareSet Open(BuildRequest request)
    {
        var folders = request.Shares.Select(ShareFolder.Open).ToList();
        var key = BuildKey.Shared(request);
        foreach (var folder in folders)
        {
            if (folder.Key != key)
            {
                throw new RefusedException(folder.Path,
                    new("这一份是用另一版程序，或另外的 site.yml、主题、格式生成的", "this share was made with another version of the program, or another site.yml, theme or standard"),
                    new("用同一版程序、同一份资料重新生成各份", "Make all shares anew with one version and one state of the sources"));
            }
            if (folder.Options != folders[0].Options)
            {
                throw new RefusedException(folder.Path, new($"这一份的选项（{folder.Options}）与别的不同（{folders[0].Options}）", $"this share has other options ({folder.Options}) than the first ({folders[0].Options})"),
                    new("各份用相同的选项生成", "Make all shares with the same options"));
            }
        }
        return new ShareSet(folders);
    }

    /// <summary>Takes a department over into the site that is being made.</summary>
    /// <exception cref="RefusedException">No share has it, or its files are not as they were made.</exception>
    public DepartmentRecord Take(string department, StagingFolder staging)
    {
        foreach (var folder in _folders)
        {
            if (folder.Find(department) is not { } record) continue;
            foreach (var (path, hash) in record.Outputs) Copy(folder, path, hash, staging);
            return record;
        }
        throw new RefusedException(department, new("哪一份里都没有这个部门", "no share has this department"),
            new("检查是否漏了一份，或资料在生成各份之后又加了部门", "See whether a share is missing, or a department was added after the shares were made"));
    }

    static void Copy(ShareFolder folder, string path, string hash, StagingFolder staging)
    {
        var source = Path.Combine(folder.Path, path);
        try
        {
            var content = File.ReadAllBytes(source);
            if (Convert.ToHexStringLower(SHA256.HashData(content)) == hash && OutputPath.TryParse(path, out var target))
            {
                staging.Write(target, content);
                return;
            }
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            throw new RefusedException(source, fault);
        }
        throw new RefusedException(source, new("文件生成之后被改动过", "the file was changed after it was made"), new("重新生成这一份", "Make this share anew"));
    }
}
