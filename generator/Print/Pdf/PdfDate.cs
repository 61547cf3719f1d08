using System.Globalization;

namespace Mingzhang.Print.Pdf;

/// <summary>Dates as PDF and XMP write them.</summary>
static class PdfDate
{
    public static string Of(DateTimeOffset date)
    {
        var sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"D:{date:yyyyMMddHHmmss}{sign}{date.Offset:hh}'{date.Offset:mm}'");
    }

    public static string Xmp(DateTimeOffset date) => date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);
}
