using System.Text;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources;

public sealed class DamagedSourcesTests : IDisposable
{
    readonly SiteFixture _site = new();
    uint _seed = 20240513;

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("tables/01.csv")]
    [InlineData("tables/02.csv")]
    [InlineData("tables/03.csv")]
    [InlineData("projects/01.yml")]
    [InlineData("disclosure.yml")]
    public void No_damage_to_a_file_is_more_than_a_finding(string file)
    {
        var path = $"{SiteFixture.DisclosureFolder}/{file}";
        var sound = _site.ReadFile(path);
        var tried = 0;
        for (; tried < 150; tried++)
        {
            _site.Write(path, Damage(sound)).TryRead();
            Assert.All(_site.Found(), finding => Assert.False(finding.Message.IsEmpty || finding.Message.English.Length == 0 || finding.Span.IsNone));
        }
        Assert.Equal(150, tried);
    }

    string Damage(string sound)
    {
        var text = new StringBuilder(sound);
        for (var n = Next(4) + 1; n > 0; n--)
        {
            var at = Next(text.Length);
            switch (Next(4))
            {
                case 0: text.Remove(at, Math.Min(Next(12) + 1, text.Length - at)); break;
                case 1: text.Insert(at, ",\"\n\t:{}[]合计单位：元#E+05注：　-/级級1,2"[Next(30)]); break;
                case 2: text.Insert(at, sound.Substring(Next(sound.Length / 2), Next(sound.Length / 2))); break;
                default: text[at] = sound[Next(sound.Length)]; break;
            }
        }
        return text.ToString();
    }

    int Next(int below)
    {
        _seed = (_seed * 1664525u) + 1013904223u;
        return (int)((_seed >> 8) % (uint)below);
    }
}
