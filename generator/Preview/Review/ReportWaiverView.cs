namespace Mingzhang.Preview.Review;

/// <summary>A waived finding in the review report.</summary>
sealed record ReportWaiverView(string Rule, string At, string Message, string Reason, string By, string Approved);
