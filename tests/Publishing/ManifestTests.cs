using System.Text;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Tests.Publishing;

public sealed class ManifestTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("mingzhang-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Sums_are_sorted_and_in_the_form_of_sha256sum()
    {
        var text = Encoding.UTF8.GetString(Manifest.Format(new Dictionary<string, string> { ["b/index.html"] = new('b', 64), ["B.txt"] = new('c', 64), ["a"] = new('a', 64) }));
        Assert.Equal($"{new string('c', 64)}  B.txt\n{new string('a', 64)}  a\n{new string('b', 64)}  b/index.html\n", text);
    }

    [Fact]
    public void Only_sums_of_a_site_of_ours_make_a_folder_ours()
    {
        Assert.Null(Manifest.Read(_folder));
        File.WriteAllText(Path.Combine(_folder, Manifest.FileName), $"{new string('a', 64)}  download.iso\n");
        Assert.Null(Manifest.Read(_folder));
        File.WriteAllText(Path.Combine(_folder, Manifest.FileName), $"{new string('a', 64)}  .nojekyll\n{new string('b', 64)}  index.html\n");
        Assert.Equal(new string('b', 64), Manifest.Read(_folder)!.HashOf("index.html"));
        File.AppendAllText(Path.Combine(_folder, Manifest.FileName), "garbage\n");
        Assert.Null(Manifest.Read(_folder));
    }
}
