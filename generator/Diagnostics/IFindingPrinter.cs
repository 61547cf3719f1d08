namespace Mingzhang.Diagnostics;

/// <summary>Writes a report of findings in one form.</summary>
public interface IFindingPrinter
{
    void Print(FindingReport report, TextWriter writer);
}
