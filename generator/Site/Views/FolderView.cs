namespace Mingzhang.Site.Views;

/// <summary>What all pages at one depth of the site share; parts of a page that differ in nothing else are kept for it.</summary>
public sealed record FolderView(string Root, string Stylesheet, string Script, string Icon);
