namespace Mingzhang.Print;

/// <summary>Turns semantic HTML and print styles into a tagged PDF: the one door of this folder.</summary>
public static class PrintDocument
{
    /// <summary>
    /// Typesets the request. The same request gives the same bytes. Never throws for what the markup, the styles or the
    /// fonts hold: that is a finding, and where one is an error there is no PDF.
    /// </summary>
    public static PrintResult Render(PrintRequest request) => throw new NotImplementedException(request.MarkupName);
}
