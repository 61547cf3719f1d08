namespace Mingzhang.Commands;

/// <summary>The forms of <c>--format</c>.</summary>
enum ReportFormat : byte
{
    Text,
    Json,
    Sarif,
    GitHub,
}
