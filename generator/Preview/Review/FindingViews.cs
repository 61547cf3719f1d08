using Mingzhang.Diagnostics;

namespace Mingzhang.Preview.Review;

/// <summary>Makes the views of findings in one language.</summary>
sealed class FindingViews(Edition edition, Language language, string site, string basePath)
{
    readonly FindingPlaces _places = new(edition);

    /// <param name="page">The page that is looked at, or null.</param>
    public FindingView Of(Finding finding, string? page = null, bool withLines = false)
    {
        var place = _places.Of(finding);
        var span = finding.Span;
        return new FindingView(finding.Waived ? "waived" : finding.Severity.Key(), finding.Severity.Word().In(language), finding.Rule, VisibleText.Of(finding.Message.In(language)))
        {
            Place = Shown(finding.Place.In(language)),
            Published = Shown(finding.Published),
            Expected = Shown(finding.Expected),
            Help = finding.Waived ? null : Shown(finding.Help.In(language)),
            Reason = Shown(finding.WaivedBecause),
            Source = span.IsNone ? null : VisibleText.Of(span.ToString()),
            EditorHref = EditorHref(span),
            Lines = withLines ? CodeFrame.Of(span, edition.Lines) : [],
            Related = [.. finding.Related.Select(related => new RelatedView(related.Span.IsNone ? "" : VisibleText.Of(related.Span.ToString()), VisibleText.Of(related.Message.In(language))))],
            Href = place.Page is null ? null : Href(place.Page, place.Anchor),
            Anchor = place.Anchor,
            Column = place.Column,
            Group = place.Group,
            IsHere = page is not null && place.Page == page,
        };
    }

    public string Href(string page, string? anchor) => basePath + page + (anchor is null ? "" : "#" + Uri.EscapeDataString(anchor).Replace("%2F", "/", StringComparison.Ordinal));

    /// <summary>Visual Studio Code opens such addresses; null where the file is not on disk.</summary>
    public string? EditorHref(SourceSpan span)
    {
        if (span.IsNone || span.File.Split('/').Contains("..")) return null;
        var path = Path.Combine(site, span.File).Replace('\\', '/');
        if (!File.Exists(path)) return null;
        var escaped = string.Join('/', path.TrimStart('/').Split('/').Select(Uri.EscapeDataString));
        return span.IsWholeFile ? $"vscode://file/{escaped}" : $"vscode://file/{escaped}:{span.Line}:{Math.Max(1, span.Column)}";
    }

    static string? Shown(string? text) => string.IsNullOrEmpty(text) ? null : VisibleText.Of(text);
}
