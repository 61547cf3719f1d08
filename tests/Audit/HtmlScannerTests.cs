using System.Text;
using Mingzhang.Audit;

namespace Mingzhang.Tests.Audit;

/// <summary>What the scanner notes of a plain tag is what its attributes say when they are read one by one.</summary>
public sealed class HtmlScannerTests
{
    [Fact]
    public void A_plain_tag_tells_its_id_link_and_scope()
    {
        var scanner = new HtmlScanner("<th id=\"a\" scope=\"row\" hidden><a class=\"x\"\n href=\"b.html#c\" data-print/></th>"u8);
        Assert.True(scanner.Next() && scanner is { IsPlain: true, HasScope: true, HasLink: false });
        Assert.Equal("a", Encoding.UTF8.GetString(scanner.Id));
        Assert.True(scanner.Next() && scanner is { IsPlain: true, HasScope: false, HasId: false });
        Assert.Equal("b.html#c", Encoding.UTF8.GetString(scanner.Link));
        Assert.True(scanner.Next() && scanner is { IsEnd: true, HasId: false, HasLink: false });
        Assert.False(scanner.Next());
    }

    [Theory]
    [InlineData("<p style=\"color:red\">")]
    [InlineData("<p onclick=\"x()\">")]
    [InlineData("<p id>")]
    [InlineData("<p id='a'>")]
    [InlineData("<p id=a>")]
    [InlineData("<p id = \"a\">")]
    [InlineData("<p id=\"a\" id=\"b\">")]
    [InlineData("<img href=\"a\" src=\"b\">")]
    [InlineData("<p id=\"a>")]
    [InlineData("<p class")]
    [InlineData("<p \"class\">")]
    [InlineData("<th scope=\"\" scope=\"row\">")]
    public void Everything_else_is_left_to_be_read_one_by_one(string html)
    {
        var scanner = new HtmlScanner(Encoding.UTF8.GetBytes(html));
        Assert.True(scanner.Next());
        Assert.False(scanner.IsPlain);
    }

    [Fact]
    public void Plain_tags_mean_the_same_read_either_way()
    {
        string[] pieces = [" ", " ", "\n", "\t", "/", ">", "<", "=", "\"", "\"", "'", "id", "href", "src", "scope", "style", "on", "class", "x", "=\"a\"", "=\"\"", "=\"#b>c\"", "甲", "-", "th"];
        var random = new Random(20260102);
        var plain = 0;
        for (var i = 0; i < 60_000; i++)
        {
            var html = new StringBuilder("<a");
            for (var count = random.Next(12); count > 0; count--) html.Append(pieces[random.Next(pieces.Length)]);
            var bytes = Encoding.UTF8.GetBytes(html.Append(random.Next(4) == 0 ? "" : ">t").ToString());
            var scanner = new HtmlScanner(bytes);
            while (scanner.Next())
            {
                if (!scanner.IsPlain || scanner.IsEnd) continue;
                if (!scanner.Attributes.IsEmpty) plain++;
                Compare(scanner, bytes);
            }
        }
        Assert.InRange(plain, 3000, 60_000);
    }

    static void Compare(HtmlScanner scanner, byte[] html)
    {
        var tag = Encoding.UTF8.GetString(html);
        var (id, link, scope) = ((string?)null, (string?)null, (string?)null);
        var attributes = new AttributeScanner(scanner.Attributes);
        while (scanner.Attributes.Length >= 4 && attributes.Next())
        {
            var (name, value) = (Encoding.UTF8.GetString(attributes.Name), Encoding.UTF8.GetString(attributes.Value));
            Assert.False(name == "style" || name.StartsWith("on", StringComparison.Ordinal), tag);
            if (name == "id") Assert.Null(id);
            if (name is "href" or "src") Assert.Null(link);
            if (name == "id") id = value;
            else if (name is "href" or "src") link = value;
            else if (name == "scope") scope ??= value;
        }
        Assert.Equal((tag, id, link), (tag, scanner.HasId ? Encoding.UTF8.GetString(scanner.Id) : null, scanner.HasLink ? Encoding.UTF8.GetString(scanner.Link) : null));
        Assert.Equal((tag, !string.IsNullOrEmpty(scope)), (tag, scanner.HasScope));
        Assert.Equal((tag, EndOf(html, scanner.Offset + 1 + scanner.Name.Length)), (tag, scanner.Offset + 1 + scanner.Name.Length + scanner.Attributes.Length));
    }

    /// <summary>The closing bracket past quoted values.</summary>
    static int EndOf(byte[] html, int at)
    {
        byte quote = 0;
        for (; at < html.Length; at++)
        {
            if (quote == 0 && html[at] == '>') break;
            if (quote == html[at]) quote = 0;
            else if (quote == 0 && html[at] is (byte)'"' or (byte)'\'') quote = html[at];
        }
        return at;
    }
}
