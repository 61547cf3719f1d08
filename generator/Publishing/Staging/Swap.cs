namespace Mingzhang.Publishing.Staging;

/// <summary>
/// Puts a finished site in place. On Linux the two folders are exchanged in one step; elsewhere the old one is renamed aside and
/// the new one renamed in, and a build that was killed between the two is repaired by the next.
/// </summary>
static class Swap
{
    public static void Run(OutputFolder output)
    {
        if (!Directory.Exists(output.Path))
        {
            Directory.Move(output.Staging, output.Path);
            return;
        }
        if (SystemFiles.TryExchange(output.Staging, output.Path))
        {
            Directory.Move(output.Staging, output.Aside);
            return;
        }
        Directory.Move(output.Path, output.Aside);
        try
        {
            Directory.Move(output.Staging, output.Path);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            Directory.Move(output.Aside, output.Path);
            throw;
        }
    }

    /// <summary>
    /// Removes the old site. A file that neither it nor the new site knows was put there while the build ran: it is moved over, because
    /// only what Mingzhang made is ever removed.
    /// </summary>
    /// <param name="made">What Mingzhang made; null where the old site's own sums say it.</param>
    public static void Discard(OutputFolder output, Manifest? made = null)
    {
        if (!Directory.Exists(output.Aside)) return;
        made ??= Manifest.Read(output.Aside) ?? Manifest.Empty;
        foreach (var (path, isFolder) in FolderTree.Entries(output.Aside))
        {
            if (isFolder || made.Contains(path)) continue;
            var target = Path.Combine(output.Path, path);
            if (Path.Exists(target)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(output.Aside, path), target);
        }
        FolderTree.Remove(output.Aside);
    }
}
