namespace Mingzhang.Preview.Review;

/// <summary>How many identities of a table hold exactly, and how many up to rounding.</summary>
sealed record ReportTableView(string Name, int Verified, int Rounded);
