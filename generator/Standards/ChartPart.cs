namespace Mingzhang.Standards;

/// <summary>A named cell of a chart.</summary>
public sealed record ChartPart(string Name, string At);
