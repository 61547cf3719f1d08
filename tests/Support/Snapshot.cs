using System.Runtime.CompilerServices;
using System.Text;

namespace Mingzhang.Tests.Support;

/// <summary>
/// Compares a text with <c>&lt;TestClass&gt;.&lt;Test&gt;.verified.&lt;ext&gt;</c> beside the test's source. A difference writes
/// <c>….received.&lt;ext&gt;</c> there and fails; accept it by renaming the file.
/// </summary>
static class Snapshot
{
    public static void Verify(string received, string extension = "txt", string? parameter = null,
        [CallerFilePath] string source = "", [CallerMemberName] string test = "")
    {
        received = received.ReplaceLineEndings("\n");
        var stem = Path.Combine(FolderOf(source), $"{Path.GetFileNameWithoutExtension(source)}.{test}{(parameter is null ? "" : "_" + parameter)}");
        var verifiedPath = $"{stem}.verified.{extension}";
        var receivedPath = $"{stem}.received.{extension}";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath, Encoding.UTF8).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }
        File.WriteAllText(receivedPath, received, new UTF8Encoding(false));
        Assert.Fail(verified is null
            ? $"There is no {Path.GetFileName(verifiedPath)} yet; look at {Path.GetFileName(receivedPath)} and rename it."
            : $"{Path.GetFileName(receivedPath)} differs from {Path.GetFileName(verifiedPath)} {FirstDifference(verified, received)}");
    }

    /// <summary>The folder of a source file: the compiler writes mapped paths, so the repository is found from the test's own place.</summary>
    static string FolderOf(string source)
    {
        const string Mapped = "/_/";
        var folder = Path.GetDirectoryName(source)!;
        return source.StartsWith(Mapped, StringComparison.Ordinal) ? Path.Combine(Repository.Root, folder[Mapped.Length..]) : folder;
    }

    static string FirstDifference(string verified, string received)
    {
        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        for (var i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            var (left, right) = (i < expected.Length ? expected[i] : "(end)", i < actual.Length ? actual[i] : "(end)");
            if (left != right) return $"in line {i + 1}:\n- {left}\n+ {right}";
        }
        return "";
    }
}
