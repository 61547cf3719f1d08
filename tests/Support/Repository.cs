namespace Mingzhang.Tests.Support;

/// <summary>The checked-out repository, for tests that read what it ships.</summary>
static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Mingzhang.csproj"))) return at.FullName;
        }
        throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
