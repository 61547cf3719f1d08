using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

/// <summary>Finds the site that a command is about.</summary>
static class SiteFolder
{
    /// <summary>The absolute folder.</summary>
    /// <exception cref="RefusedException">There is no such folder, or no <c>site.yml</c> in it.</exception>
    public static string Find(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(path))
        {
            throw new RefusedException(path, new("没有这个文件夹", "there is no such folder"), new("用 --site 指定网站文件夹", "Name the site's folder with --site"));
        }
        if (!File.Exists(Path.Combine(path, "site.yml")))
        {
            throw new RefusedException(path, new("里面没有 site.yml，不是一个网站文件夹", "there is no site.yml in it, so it is not a site"),
                new("到有 site.yml 的文件夹里运行，或用 --site 指定它", "Run in the folder that holds site.yml, or name it with --site"));
        }
        return path;
    }
}
