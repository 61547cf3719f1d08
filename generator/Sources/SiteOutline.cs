namespace Mingzhang.Sources;

/// <summary>The site before its disclosures are read: settings and who publishes what, in the order of ids.</summary>
/// <param name="Root">The absolute folder of the site; never shown in outputs.</param>
public sealed record SiteOutline(string Root, SiteSettings Settings, IReadOnlyList<DepartmentOutline> Departments);
