using Mingzhang.Diagnostics;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Architecture;

/// <summary>
/// generator/README.md lists the folders in the order in which data flows; a folder may use only folders above it. The compiled
/// references decide, because <c>using</c> lines miss names that are written out.
/// </summary>
public sealed class OneWayFlowTests
{
    static readonly IReadOnlyList<string> Folders = ReadFolders();

    [Fact]
    public void No_folder_uses_a_folder_below_it()
    {
        var references = CompiledReferences.Of(typeof(Finding).Assembly.Location);
        var between = references.Where(reference => FolderOf(reference.From) is { } from && FolderOf(reference.To) is { } to && from != to).ToList();
        Assert.True(between.Count > 200, $"only {between.Count} references between folders were found: the reader is broken");
        var upward = between
            .Where(reference => Rank(FolderOf(reference.From)!) < Rank(FolderOf(reference.To)!))
            .Select(reference => $"{reference.From} -> {reference.To}")
            .Order(StringComparer.Ordinal);
        Assert.Equal([], upward);
    }

    [Fact]
    public void Every_folder_stands_in_the_list_and_has_a_namespace_of_its_name()
    {
        var there = Directory.GetDirectories(Path.Combine(Repository.Root, "generator")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal);
        Assert.Equal([], there.Except(Folders));
    }

    [Fact]
    public void Every_file_declares_the_namespace_of_its_folder()
    {
        var generator = Path.Combine(Repository.Root, "generator");
        var checkedFiles = 0;
        foreach (var file in Directory.EnumerateFiles(generator, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(generator, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.Contains(File.ReadLines(file), line => line == $"namespace Mingzhang.{folder};");
            checkedFiles++;
        }
        Assert.True(checkedFiles > 100, $"only {checkedFiles} files were checked");
    }

    [Fact]
    public void References_inside_generic_arguments_and_method_bodies_are_seen()
    {
        var references = CompiledReferences.Of(typeof(OneWayFlowTests).Assembly.Location);
        Assert.Contains((Name<UsesInBody>(), Name<Target>()), references);
        Assert.Contains((Name<UsesInGeneric>(), Name<Target>()), references);
        Assert.DoesNotContain((Name<Target>(), Name<UsesInBody>()), references);
    }

    static string Name<T>() => typeof(T).FullName!;

    static int Rank(string folder) => Folders.ToList().IndexOf(folder);

    static string? FolderOf(string type)
    {
        var parts = type.Split('.');
        return parts is ["Mingzhang", var folder, ..] && Folders.Contains(folder) ? folder : null;
    }

    static List<string> ReadFolders()
    {
        var folders = File.ReadLines(Path.Combine(Repository.Root, "generator", "README.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains("/` |", StringComparison.Ordinal))
            .Select(line => line[3..line.IndexOf("/`", StringComparison.Ordinal)])
            .ToList();
        Assert.True(folders.Count >= 16, "generator/README.md no longer lists the folders");
        return folders;
    }
}

sealed class Target
{
    public static int Number => 1;
}

sealed class UsesInBody
{
    public static int Read() => Target.Number;
}

sealed class UsesInGeneric
{
    public Dictionary<string, List<Target>> Field { get; } = [];
}
