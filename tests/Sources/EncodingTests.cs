using System.Text;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Sources;

public sealed class EncodingTests : IDisposable
{
    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_table_saved_by_excel_as_gbk_is_read_with_a_warning()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Check(Encoding.GetEncoding("GB18030").GetBytes(TinySite.Expenditure), ["SRC-002"]);
    }

    [Fact]
    public void A_byte_order_mark_is_no_matter() =>
        Check([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(TinySite.Expenditure)], []);

    [Fact]
    public void Utf16_is_read_with_a_warning() =>
        Check([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(TinySite.Expenditure)], ["SRC-003"]);

    [Fact]
    public void Windows_line_ends_are_no_matter() =>
        Check(Encoding.UTF8.GetBytes(TinySite.Expenditure.Replace("\n", "\r\n", StringComparison.Ordinal)), []);

    [Fact]
    public void Mixed_line_ends_are_an_information() =>
        Check(Encoding.UTF8.GetBytes(TinySite.Expenditure.Replace("40.00\n", "40.00\r\n", StringComparison.Ordinal)), ["SRC-007"]);

    [Fact]
    public void Bytes_in_no_encoding_are_an_error()
    {
        var disclosure = _site.WriteBytes(SiteFixture.TablePath("02"), [0x31, 0x2C, 0xFF, 0xFF, 0x0A]).Read();
        Assert.Null(disclosure.Table("02"));
        Assert.Equal("SRC-001", Assert.Single(_site.Found()).Rule);
    }

    [Fact]
    public void Mojibake_is_an_error()
    {
        _site.Table("02", TinySite.Expenditure.Replace("学前教育", "锟斤拷", StringComparison.Ordinal)).Read();
        Assert.Equal("SRC-004", Assert.Single(_site.Found()).Rule);
    }

    void Check(byte[] bytes, string[] rules)
    {
        var disclosure = _site.WriteBytes(SiteFixture.TablePath("02"), bytes).Read();
        Assert.Equal(rules, _site.Found().Select(finding => finding.Rule));
        Assert.Equal(70.00m, disclosure.Find("02/2050201/basic")!.Value.Amount.Value);
        Assert.Equal((5, 21), (disclosure.Find("02/2050201/basic")!.Value.Span.Line, disclosure.Find("02/2050201/basic")!.Value.Span.Column));
    }
}
