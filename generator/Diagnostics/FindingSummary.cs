namespace Mingzhang.Diagnostics;

/// <summary>How many findings there are. Waived ones are counted once, under <see cref="Waived"/> only.</summary>
public readonly record struct FindingSummary(int Errors, int Warnings, int Infos, int Waived)
{
    public static FindingSummary Of(IEnumerable<Finding> findings)
    {
        var (errors, warnings, infos, waived) = (0, 0, 0, 0);
        foreach (var finding in findings)
        {
            if (finding.Waived) waived++;
            else if (finding.Severity == Severity.Error) errors++;
            else if (finding.Severity == Severity.Warning) warnings++;
            else infos++;
        }
        return new FindingSummary(errors, warnings, infos, waived);
    }

    /// <summary>Whether the findings forbid publication.</summary>
    public bool Stops(bool strict) => Errors > 0 || (strict && Warnings > 0);
}
