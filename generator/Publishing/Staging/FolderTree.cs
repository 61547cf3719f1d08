namespace Mingzhang.Publishing.Staging;

/// <summary>Walks and removes folders without ever following a link out of them.</summary>
static class FolderTree
{
    static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = false,
        AttributesToSkip = 0,
        IgnoreInaccessible = false,
    };

    /// <summary>Everything below a folder that is not a real folder, and the empty folders.</summary>
    public static IEnumerable<FolderEntry> Entries(string folder) => Entries(folder, "");

    /// <summary>Removes a folder that only the program uses; nothing happens where there is none.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    static IEnumerable<FolderEntry> Entries(string folder, string prefix)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything))
        {
            var path = prefix + entry.Name;
            if ((entry.Attributes & FileAttributes.Directory) == 0 || entry.LinkTarget is not null)
            {
                yield return new FolderEntry(path, false);
                continue;
            }
            var any = false;
            foreach (var inner in Entries(entry.FullName, path + "/"))
            {
                any = true;
                yield return inner;
            }
            if (!any) yield return new FolderEntry(path, true);
        }
    }
}
