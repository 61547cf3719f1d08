namespace Mingzhang.Site.Views;

/// <summary>A performance form in its printed order.</summary>
/// <param name="Title">The printed title of the form.</param>
/// <param name="Blocks">Runs of fields of one kind, as printed.</param>
/// <param name="LeftOut">Fields of the printed form that hold personal data and are not published.</param>
public sealed record FormView(string Id, string Name, string Title, IReadOnlyList<FormBlockView> Blocks, IReadOnlyList<string> LeftOut)
{
    /// <summary>The file it was read from, inside the site; print templates name it in <c>data-source</c>.</summary>
    public string Source { get; init; } = "";
}
